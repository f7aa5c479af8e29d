"""The catalogue as the command line shows it."""

from __future__ import annotations

import json

from orthodesign.__main__ import main
from orthodesign.prescription import CATALOGUE


def test_that_the_table_names_every_parameter_with_default_and_limits(capsys):
    assert main(["parameters"]) == 0
    lines = capsys.readouterr().out.splitlines()
    for name, parameter in CATALOGUE.items():
        line = next(line for line in lines if line.startswith(name + " "))
        assert parameter.text(parameter.default) in line
        assert parameter.limits_text in line


def test_that_the_json_holds_every_declaration(capsys):
    assert main(["parameters", "--json"]) == 0
    entries = json.loads(capsys.readouterr().out)
    assert [entry["name"] for entry in entries] == list(CATALOGUE)
    for entry in entries:
        assert set(entry) >= {"name", "label", "unit", "default", "range", "warning", "definition", "source"}
    lift = next(entry for entry in entries if entry["name"] == "heel_lift")
    assert lift["unit"] == "mm"
    assert lift["range"] == [0.0, 12.0]
    assert [warning["above"] for warning in lift["warning"]] == [6.0, 10.0]
