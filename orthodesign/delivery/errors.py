"""The error of the delivery room."""

from orthodesign.foundation.errors import OrthodesignError


class DeliveryError(OrthodesignError):
    """A file cannot be made of what was handed in."""
