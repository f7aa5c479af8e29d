# `make demo` and `make test` do their own set-up: they need Python 3.11 with pip and venv, and make.
PYTHON ?= python3
BIN := .venv/bin
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check
TESTS := $(BIN)/python -m pytest

# Tests that draw do so on a virtual screen, by software, so that they see the same thing everywhere.
ifeq ($(shell uname -s),Linux)
SCREEN := QT_QPA_PLATFORM=xcb LIBGL_ALWAYS_SOFTWARE=1 XDG_RUNTIME_DIR="$$(mktemp -d)" \
	xvfb-run -a -s "-screen 0 1600x1200x24 +extension GLX"
endif

.PHONY: demo test quick lint docs clean

demo: .venv/run-ready
	$(BIN)/orthodesign demo --out demo

# The benchmarks run alone, so that nothing else takes the processor from them; then what needs no
# screen; then what draws.
test: .venv/test-ready
	QT_QPA_PLATFORM=offscreen $(TESTS) -m "not gl" -p no:xdist tests/benchmarks
	QT_QPA_PLATFORM=offscreen $(TESTS) -m "not gl" -n auto --dist worksteal -p no:benchmark --ignore tests/benchmarks
	$(SCREEN) $(TESTS) -m gl -p no:xdist -p no:benchmark --ignore tests/benchmarks

quick: .venv/test-ready
	$(TESTS)

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
	$(PYTHON) tools/system_libraries.py --tests
	$(PIP) --editable ".[test]"
	touch .venv/run-ready $@
