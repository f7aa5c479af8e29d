"""The error of this room."""

from __future__ import annotations

from orthodesign.foundation.errors import OrthodesignError


class ScanError(OrthodesignError):
    """The file is not a scan that can be worked with; the sentence says why and what to do."""
