"""The error of the checks: a file that cannot be checked at all."""

from orthodesign.foundation.errors import OrthodesignError


class ChecksError(OrthodesignError):
    """There is no solid to check: the file is missing, damaged or empty."""
