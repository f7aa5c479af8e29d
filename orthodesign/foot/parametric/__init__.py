"""A realistic human foot made from numbers: the template of registration and the subject of tests.

Takes a FootShape (mm, degrees), gives a ParametricFoot: a closed mesh in frame F with its
landmarks and the measures truly realised. Refuses shapes no foot can have (ValueError). Read
``shape.py`` first, then ``foot.py``; ``measure.py`` holds the definitions of landmarks and measures.
"""

from orthodesign.foot.parametric.foot import make_foot
from orthodesign.foot.parametric.shape import FootLandmarks, FootMeasures, FootShape, ParametricFoot

__all__ = ["FootLandmarks", "FootMeasures", "FootShape", "ParametricFoot", "make_foot"]
