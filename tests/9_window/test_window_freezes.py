"""What takes long is not done in the window's thread: nothing stands still under the hand."""

from __future__ import annotations

import threading
from collections import defaultdict

import pytest

from orthodesign.app.gui.viewport.shape import Shape
from orthodesign.app.gui.viewport.sightlines import Sightlines
from orthodesign.foundation.files import resource

SAMPLE = resource("feet", "sample_left.stl")


@pytest.fixture
def doers(monkeypatch):
    """Who does what takes long: the threads of each kind of work, by its name."""
    import orthodesign.app.autosave.autosave as keeping
    import orthodesign.app.session.feet as searching

    seen = defaultdict(set)

    def watch(owner, name, called):
        work = getattr(owner, name)

        def watched(*given, **named):
            seen[called].add(threading.current_thread())
            return work(*given, **named)

        monkeypatch.setattr(owner, name, watched)

    watch(Shape, "__init__", "make a mesh ready to be drawn")
    watch(Sightlines, "__init__", "grow the trees of a mesh")
    watch(keeping.unsaved, "write", "keep unsaved work")
    watch(searching, "find_foot_in", "find a foot")
    watch(searching, "design_for", "cut the blank of a foot")
    return seen


def test_that_an_import_leaves_what_takes_long_to_other_threads(seat, doers):
    seat.give_a_real_view()
    doers.clear()  # the view's own specks are three triangles
    seat.drop(SAMPLE)
    seat.window.desk.keep()
    seat.qtbot.waitUntil(lambda: "keep unsaved work" in doers)
    assert seat.session.sides == ("left",)
    assert seat.window.stage.viewport.is_shown("left device")
    assert len(doers) == 5
    assert not any(threading.main_thread() in threads for threads in doers.values())


def test_that_going_back_to_a_foot_that_was_known_makes_nothing_ready_again(seat, doers):
    seat.give_a_real_view()
    seat.drop(SAMPLE)
    seat.window.undo()
    assert not seat.window.stage.viewport.layers()
    doers.clear()
    seat.act("redo")
    seat.settle()
    assert seat.window.stage.viewport.is_shown("left scan")
    assert "make a mesh ready to be drawn" not in doers


def test_that_what_is_closed_keeps_no_work_that_was_still_to_be_kept(seat):
    seat.drop(SAMPLE)
    seat.window.desk.keep()
    seat.clear_the_desk()
    seat.close()
    assert not any((seat.home / "autosave").rglob("*.json"))
