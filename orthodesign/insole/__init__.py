"""Foot + Prescription → Insole: the device as one closed solid.

Takes a Foot and a Prescription, gives an Insole in device frame D (mm, the ground at z = 0),
refuses nothing that the prescription allows, but for an arch height out of the foot's reach.
Inside, everything is in the medial frame M (frame F, mirrored for a left foot). No boolean decides
the shape: corrections are fields on one grid whose topology never changes.

Read ``build.py`` first, then ``order.py`` and one file of ``corrections/``.
"""

from orthodesign.insole.build import HeelRise, Insole, build_insole
from orthodesign.insole.grid import FULL, GridSize

__all__ = ["FULL", "GridSize", "HeelRise", "Insole", "build_insole"]
