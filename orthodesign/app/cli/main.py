"""The door: reads the command, runs it, and turns whatever happens into an exit code."""

from __future__ import annotations

import argparse
import errno
import os
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import NoReturn

from orthodesign import __version__
from orthodesign.app.cli import (
    batch,
    check,
    demo,
    design,
    export,
    inspect,
    key,
    leg_length,
    order,
    pack,
    parameters,
    presets,
    stages,
    verify,
)
from orthodesign.app.cli.arguments import with_signed_triples
from orthodesign.app.cli.table import with_options
from orthodesign.app.door import open_window, opens_a_window
from orthodesign.app.process import settle_in
from orthodesign.foundation.errors import OrthodesignError

_COMMANDS = (
    *(demo, inspect, design, check, parameters, presets),
    *(leg_length, stages, batch, export, pack, verify, key, order),
)
BAD_INPUT, BUG, INTERRUPTED, PIPE_CLOSED = 2, 70, 130, 141

# the machine cannot hold the answer: not the user's input, and not a bug of ours either
_NO_ROOM = {errno.ENOSPC, errno.EDQUOT, errno.EIO, errno.EFBIG}


class UsageError(OrthodesignError):
    """A command line that cannot be understood."""


class _Parser(argparse.ArgumentParser):
    """A parser that answers a slip with one sentence instead of a page of usage."""

    def error(self, message: str) -> NoReturn:
        raise UsageError(f"{message[:1].upper()}{message[1:]}: see `{self.prog} --help`.")


def main(words: Sequence[str] | None = None) -> int:
    """Run the command in ``words`` (default: those of the process) and return the exit code."""
    _print_whatever_the_screen_can_show()
    if words is None:
        settle_in()
        words = sys.argv[1:]
    debug = "--debug" in words
    try:
        code = _run([word for word in words if word != "--debug"])
        if sys.stdout is not None:
            sys.stdout.flush()
        return code
    except OrthodesignError as error:
        _say(with_options(error.sentence, error.settled_by), debug)
        # an error that stands for findings of severity error says so with its own code, 1
        return int(getattr(error, "exit_code", BAD_INPUT))
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        _forget_output()
        return PIPE_CLOSED
    except MemoryError:
        _say(
            "This machine has not enough memory for that: close other programs or use a smaller scan.", debug
        )
        return BAD_INPUT
    except Exception as error:
        if isinstance(error, OSError) and error.errno in _NO_ROOM:
            _forget_output()
            _say(f"The answer cannot be written: {(error.strerror or str(error)).lower()}.", debug)
            return BAD_INPUT
        _say(
            f"orthodesign {__version__} made a mistake of its own ({type(error).__name__}): please report it "
            "with what --debug adds to this command.",
            debug,
        )
        return BUG


def _run(words: Sequence[str]) -> int:
    if opens_a_window(words):
        return open_window(words)
    parser = _parser()
    try:
        arguments = parser.parse_args(with_signed_triples(words))
    except SystemExit as done:  # after --help and --version
        return int(done.code or 0)
    run: Callable[[argparse.Namespace], int] = arguments.run
    return run(arguments)


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="orthodesign",
        description="From a foot scan and a prescription to a printable insole. Not a medical device: "
        "the clinician decides. Without a command the window opens; with files, they are opened in it.",
        epilog="--debug with any command adds the traceback to an error.",
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"orthodesign {__version__}")
    commands = parser.add_subparsers(metavar="COMMAND", required=True)
    for command in _COMMANDS:
        command.add(commands)
    return parser


def _say(sentence: str, debug: bool) -> None:
    if sys.stderr is None:
        return
    if debug:
        import traceback

        traceback.print_exc()
    with suppress(OSError):
        print(" ".join(sentence.split()), file=sys.stderr, flush=True)


def _forget_output() -> None:
    """Let the interpreter end without complaining about output that nobody can take."""
    with suppress(OSError, ValueError):
        devnull = os.open(os.devnull, os.O_WRONLY)
        os.dup2(devnull, sys.stdout.fileno())


def _print_whatever_the_screen_can_show() -> None:
    """A sign that an old console, or a file name that is no text, cannot show becomes a ``?``."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="replace")
