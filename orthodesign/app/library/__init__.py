"""The cases on this computer: an index to find them by, which can always be made again.

Takes case files with what is in them, gives ``CaseRecord`` s by code, day and notes, in the order in
which they were last opened. The files are the truth; the index is one SQLite file beside the
settings, holds small pictures, and nothing in it ever leaves the computer. Refuses, with a
LibraryError, where the index cannot be kept at all.

Read ``library.py`` first.
"""

from orthodesign.app.library.library import Library
from orthodesign.app.library.record import CaseRecord, LibraryError

__all__ = ["CaseRecord", "Library", "LibraryError"]
