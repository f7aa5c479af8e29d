"""Unsaved work: kept while the user works, offered again after the program was killed.

Takes a ``Case`` whenever it changes; gives, after the next start, the cases of processes that ended
without saying goodbye. Every window has a folder of its own in the folder of unsaved work, and a lock
beside it that the system takes away when the process ends, however it ends. Refuses, with an
AutosaveError or a FileError, where nothing can be written.

Read ``autosave.py`` first, then ``unsaved.py`` for what lies on the disk.
"""

from orthodesign.app.autosave.autosave import Autosave, Recovered
from orthodesign.app.autosave.unsaved import AutosaveError

__all__ = ["Autosave", "AutosaveError", "Recovered"]
