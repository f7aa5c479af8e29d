"""One reader per file format: bytes → triangles in the file's own unit.

Takes the content of a file; gives a ``Soup``; refuses what it cannot read with a ``ScanError``.
Nothing is mended here and no other file is ever opened, except buffers that a glTF file names in
its own folder. Read ``recognise.py`` first.
"""

from orthodesign.scan.formats.recognise import SUPPORTED, load
from orthodesign.scan.formats.soup import Soup

__all__ = ["SUPPORTED", "Soup", "load"]
