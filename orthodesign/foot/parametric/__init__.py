"""A realistic human foot made from numbers: the template of registration and the subject of tests.

Takes a FootShape (mm, degrees), gives a ParametricFoot: a closed mesh in frame F with its
landmarks and the measures truly realised. Refuses shapes no foot can have (ValueError). Read
``shape.py`` first, then ``foot.py``; ``measure.py`` holds the definitions of landmarks and measures.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from orthodesign.foundation.late import late

if TYPE_CHECKING:
    from orthodesign.foot.parametric.foot import make_foot as make_foot
    from orthodesign.foot.parametric.shape import FootLandmarks as FootLandmarks
    from orthodesign.foot.parametric.shape import FootMeasures as FootMeasures
    from orthodesign.foot.parametric.shape import FootShape as FootShape
    from orthodesign.foot.parametric.shape import ParametricFoot as ParametricFoot

# name → module: loaded when first asked for, because measuring a foot needs no foot to be made
_HOME = {
    "FootLandmarks": "shape",
    "FootMeasures": "shape",
    "FootShape": "shape",
    "ParametricFoot": "shape",
    "make_foot": "foot",
}

__all__ = list(_HOME)

__getattr__ = late(__name__, _HOME)
