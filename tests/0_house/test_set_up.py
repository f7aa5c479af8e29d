"""The set-up behind `make` finds what the system lacks, and says it in one line."""

from __future__ import annotations

import sys

import pytest

from tools import system_libraries

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="other systems need no set-up")


def test_that_nothing_is_asked_for_where_nothing_is_missing(capsys):
    assert system_libraries.main([]) == 0
    assert capsys.readouterr().err == ""


def test_that_a_user_without_rights_is_told_what_to_install(capsys, monkeypatch):
    monkeypatch.setattr(system_libraries, "NUMERIC", {"libmissing.so.9": "libmissing9"})
    monkeypatch.setattr(system_libraries.os, "geteuid", lambda: 1000)
    assert system_libraries.main([]) == 1
    said = capsys.readouterr().err
    assert said.count("\n") == 1
    assert "sudo apt-get install -y --no-install-recommends libmissing9" in said


def test_that_the_tests_ask_for_what_a_window_needs(monkeypatch):
    monkeypatch.setattr(system_libraries, "WINDOW", {"libmissing.so.9": "libmissing9"})
    assert "libmissing9" in system_libraries.lacking(for_tests=True)
    assert "libmissing9" not in system_libraries.lacking(for_tests=False)
