"""How a layer looks: warm translucent skin, a calm solid device, a quiet ground."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Kind = Literal["skin", "device", "ground"]


@dataclass(frozen=True)
class Look:
    """Colour, opacity and material of a layer; the view decides the light."""

    colour: str
    opacity: float = 1.0
    kind: Kind = "device"
    """``skin`` is lit softly and seen through; ``device`` is solid; ``ground`` takes no light."""


SKIN = Look("#e0a184", 0.34, "skin")
DEVICE = Look("#92b5cd", 1.0, "device")
GROUND = Look("#8a8f94", 0.25, "ground")
