"""``orthodesign order``: the lab's order form, to fill in on paper or in a file."""

from __future__ import annotations

import argparse
from pathlib import Path

from orthodesign.app.cli.arguments import Commands, OutputError, add_command, check_outputs


def add(commands: Commands) -> None:
    """Make the command known."""
    parser = add_command(commands, "order", "the lab's order form, to fill in on paper or in a file")
    parser.add_argument("filled", type=Path, nargs="?", metavar="ORDER.json", help="an order that was begun")
    parser.add_argument(
        "-o",
        "--output",
        type=Path,
        required=True,
        metavar="ORDER.pdf",
        help="the form to write: .pdf or .json",
    )
    parser.add_argument("--paper", choices=("a4", "letter"), default="a4", help="default a4")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Write the form, with what is known of it."""
    kind = arguments.output.suffix.lower()
    if kind not in (".pdf", ".json"):
        raise OutputError(f"{arguments.output.name} is no name for a form: end it with .pdf or .json.")
    check_outputs((arguments.filled,), (arguments.output,))
    from orthodesign.delivery.order import Order, order_bytes, read_order
    from orthodesign.foundation.files import write_atomically

    order = Order() if arguments.filled is None else read_order(arguments.filled)
    if kind == ".json":
        content = order_bytes(order)
    else:
        from orthodesign.delivery.papers.order_form import order_pdf

        content = order_pdf(order, paper=arguments.paper)
    write_atomically(arguments.output, content)
    print(f"Wrote {arguments.output}")
    return 0
