"""Room 2: a Scan becomes a Foot.

Takes a Scan (mm, in the file's own axes), gives a Foot: its side, the frame F settled by its own
anatomy, landmarks, measurements and the complete plantar surface. Refuses, with a FootError, what
is not a foot or shows no sole. Landmarks are in frame F; the plantar surface and the skin are in
the medial frame M (F, mirrored for a left foot).

Read ``alignment.py`` first: it is the walk through the room.
"""

from typing import TYPE_CHECKING

from orthodesign.foot.lines import arch_line_ends, heel_bearing
from orthodesign.foot.types import Foot, FootError, Landmarks, Measurements, Side
from orthodesign.foundation.late import late

if TYPE_CHECKING:
    from orthodesign.foot.alignment import align

__all__ = [
    "Foot",
    "FootError",
    "Landmarks",
    "Measurements",
    "Side",
    "align",
    "arch_line_ends",
    "heel_bearing",
]

# the parametric foot needs no alignment
__getattr__ = late(__name__, {"align": "alignment"})
