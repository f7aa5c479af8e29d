"""Qt without a screen, and with settings of its own."""

from __future__ import annotations

import os
import queue
import tempfile

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_API", "pyside6")
os.environ.setdefault("PYTEST_QT_API", "pyside6")
# what the window remembers must neither come from nor reach whoever runs the tests
_private = tempfile.mkdtemp(prefix="orthodesign-tests-")
for _variable in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"):
    os.environ[_variable] = _private


@pytest.fixture
def hand(qapp, qtbot):
    """A hand on the prescribing panel."""
    from prescribing_hand import hand_on_a_panel  # Qt reads its environment as it is imported

    yield from hand_on_a_panel(qapp, qtbot)


@pytest.fixture(scope="session")
def found():
    """The sample pair and its feet."""
    from window_seat import find_the_pair

    return find_the_pair(queue.Queue())


@pytest.fixture
def seat(qapp, qtbot, tmp_path):
    """A seat at the window, where nothing is open yet."""
    from window_seat import Seat

    from orthodesign.app.gui import theme

    theme.apply(qapp, "light")
    made = Seat(qtbot, tmp_path / "home")
    yield made
    made.leave()


@pytest.fixture
def pair(seat, found):
    """A seat with the sample pair on the desk."""
    seat.take_pair(found)
    return seat


@pytest.fixture
def answers(monkeypatch):
    """Answers to the window's questions."""
    from window_seat import Answers

    return Answers(monkeypatch)
