"""What can be said of a finished insole: a sound solid, that stands, that can be printed.

Takes a ``Mesh`` in device frame D (mm, z up, z = 0 the ground), or an STL file of any vendor.
Gives findings and small frozen records. Refuses, with a ``ChecksError``, files that hold no
surface. Checks never mend anything. Read ``inspect.py`` first, then ``solid.py``: they call the others.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from orthodesign.foundation.late import late

if TYPE_CHECKING:
    from orthodesign.checks.errors import ChecksError as ChecksError
    from orthodesign.checks.inspect import Inspection as Inspection
    from orthodesign.checks.inspect import inspect_insole as inspect_insole
    from orthodesign.checks.intersections import SelfIntersections as SelfIntersections
    from orthodesign.checks.intersections import self_intersections as self_intersections
    from orthodesign.checks.printability import check_printability as check_printability
    from orthodesign.checks.solid import SolidReport as SolidReport
    from orthodesign.checks.solid import check_file as check_file
    from orthodesign.checks.solid import inspect_solid as inspect_solid
    from orthodesign.checks.standing import Standing as Standing
    from orthodesign.checks.standing import check_standing as check_standing
    from orthodesign.checks.thickness import Walls as Walls
    from orthodesign.checks.thickness import minimum_thickness as minimum_thickness
    from orthodesign.checks.thickness import thickness_map as thickness_map
    from orthodesign.checks.topology import Topology as Topology
    from orthodesign.checks.topology import check_topology as check_topology

# name → module: loaded when first asked for, because the command line must start without SciPy
_HOME = {
    "ChecksError": "errors",
    "Inspection": "inspect",
    "SelfIntersections": "intersections",
    "SolidReport": "solid",
    "Standing": "standing",
    "Topology": "topology",
    "Walls": "thickness",
    "check_file": "solid",
    "check_printability": "printability",
    "check_standing": "standing",
    "check_topology": "topology",
    "inspect_insole": "inspect",
    "inspect_solid": "solid",
    "minimum_thickness": "thickness",
    "self_intersections": "intersections",
    "thickness_map": "thickness",
}

__all__ = list(_HOME)

__getattr__ = late(__name__, _HOME)
