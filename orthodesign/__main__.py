"""``python -m orthodesign`` and the ``orthodesign`` command."""

from __future__ import annotations

import sys

from orthodesign.app.cli.main import main

__all__ = ["main"]

if __name__ == "__main__":
    sys.exit(main())
