"""From values to a Prescription: what the podiatrist asks for, checked before anything is built.

Takes named values (from ``--set``, a JSON file or a panel), gives a frozen Prescription, refuses
unknown names, wrong types and units, and values beyond the hard limits with a PrescriptionError.
Lengths in mm, angles in degrees, positions along the foot in % of its length. Knows no foot: what
a value means on one foot is settled in ``insole``. Loads no numeric library.

Read ``parameter.py`` first, then ``catalogue/``, where every parameter is declared once.
"""

from orthodesign.prescription.catalogue import CATALOGUE
from orthodesign.prescription.materials import MATERIALS, Material
from orthodesign.prescription.parameter import (
    Caution,
    Kind,
    Parameter,
    PrescriptionError,
    Role,
    Value,
)
from orthodesign.prescription.points import Coordinate, Points
from orthodesign.prescription.prescription import Prescription
from orthodesign.prescription.recipe import read_recipe
from orthodesign.prescription.refusals import DOORS, EXCLUSIVE, disagreements, rivals
from orthodesign.prescription.rules import warnings_for
from orthodesign.prescription.setting import parse_setting

__all__ = [
    "CATALOGUE",
    "DOORS",
    "EXCLUSIVE",
    "MATERIALS",
    "Caution",
    "Coordinate",
    "Kind",
    "Material",
    "Parameter",
    "Points",
    "Prescription",
    "PrescriptionError",
    "Role",
    "Value",
    "disagreements",
    "parse_setting",
    "read_recipe",
    "rivals",
    "warnings_for",
]
