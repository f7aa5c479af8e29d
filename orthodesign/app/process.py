"""How a process of ours behaves before it loads the numeric libraries."""

from __future__ import annotations

import os
import sys
from contextlib import suppress


def settle_in() -> None:
    """Everything below, for a process that is ours alone."""
    keep_libraries_quiet()
    keep_libraries_in_one_thread()
    keep_memory_at_hand()


def keep_libraries_quiet() -> None:
    """What a library warns its programmers of is no sentence to a podiatrist; ``-W`` shows it still."""
    if not sys.warnoptions:
        import warnings

        warnings.simplefilter("ignore")


def keep_libraries_in_one_thread() -> None:
    """Our matrices are small: threads wait longer for one another than they save.

    With one, the same scan also gives the same last digits whatever the number of cores. Has to be
    said before numpy is loaded; who sets the variables himself is left his way.
    """
    for library in ("OPENBLAS", "MKL", "OMP"):
        os.environ.setdefault(f"{library}_NUM_THREADS", "1")


def keep_memory_at_hand() -> None:
    """Let GNU's allocator keep what is freed for the next array instead of giving it back at once.

    Fetching the same pages from the system again and again takes a twentieth of a design. Arrays
    larger than these, as those of huge scans, come and go as before.
    """
    if sys.platform != "linux":
        return
    import ctypes

    trim_threshold, mmap_threshold = -1, -3  # from malloc.h
    with suppress(OSError, AttributeError):
        library = ctypes.CDLL(None)
        library.mallopt(mmap_threshold, 4 << 20)
        library.mallopt(trim_threshold, 64 << 20)
