"""Scan → Foot."""

from orthodesign.foot.lines import arch_line_ends, heel_bearing
from orthodesign.foot.types import Foot, FootError, Landmarks, Measurements, Side

__all__ = ["Foot", "FootError", "Landmarks", "Measurements", "Side", "arch_line_ends", "heel_bearing"]
