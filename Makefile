# `make demo` and `make test` do their own set-up: they need Python 3.11 with pip and venv, and make.
PYTHON ?= python3
BIN := .venv/bin
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check

.PHONY: demo test quick lint docs clean

demo: .venv/run-ready
	$(BIN)/orthodesign demo --out demo

# The benchmarks run alone, so that nothing else takes the processor from them.
test: .venv/test-ready
	$(BIN)/python -m pytest -m "" -p no:xdist tests/benchmarks
	$(BIN)/python -m pytest -m "" -n auto --dist worksteal -p no:benchmark --ignore tests/benchmarks

quick: .venv/test-ready
	$(BIN)/python -m pytest

lint: .venv/test-ready
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports

docs: .venv/run-ready
	$(BIN)/python -m orthodesign.app.cli.reference docs

clean:
	rm -rf .venv demo build dist

.venv/bin/python:
	$(PYTHON) -m venv .venv

.venv/run-ready: pyproject.toml tools/system_libraries.py | .venv/bin/python
	$(PYTHON) tools/system_libraries.py
	$(PIP) --editable .
	touch $@

.venv/test-ready: pyproject.toml tools/system_libraries.py | .venv/bin/python
	$(PYTHON) tools/system_libraries.py
	$(PIP) --editable ".[test]"
	touch .venv/run-ready $@
