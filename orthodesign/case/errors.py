"""The error of this room."""

from orthodesign.foundation.errors import OrthodesignError


class CaseError(OrthodesignError):
    """A case file that cannot be opened, or a case that cannot be kept."""
