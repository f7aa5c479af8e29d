"""The medial arch: how high, and where it is highest."""

from __future__ import annotations

from orthodesign.foundation.findings import FindingKind, Severity
from orthodesign.prescription.parameter import PROPOSAL, Caution, Parameter, Role

_SWEENEY = "https://www.rehab.research.va.gov/jour/2015/525/jrrd-2014-12-0306.html"
_COX = "http://coxorthotics.com/castcorrectionmodifications.html"

ARCH_HIGH = FindingKind(
    "RX-ARCH-HIGH",
    Severity.WARNING,
    "The arch is raised by {value}: beyond 6 mm nothing has been studied, and the arch may not bear it.",
    "The published study of arch height went 6 mm up and down from the scan. A higher arch presses on the "
    "plantar fascia; raise it in steps, or check that the scan shows the foot unloaded.",
    _SWEENEY,
)
ARCH_LOW = FindingKind(
    "RX-ARCH-LOW",
    Severity.WARNING,
    "The arch is filled by {size}: beyond 6 mm the device hardly supports it.",
    "Laboratories fill 1.6 to 6.4 mm, and up to 12.7 mm for a low arch; they do not agree on a standard.",
    f"{_SWEENEY} ; {_COX} ; https://www.aolabs.com/shells-101/",
)

PARAMETERS = (
    Parameter(
        name="arch_height",
        label="Arch height",
        group="Arch",
        role=Role.CORRECTION,
        unit="mm",
        default_meaning="as scanned",
        step=0.5,
        limit_low=0.0,
        limit_high=60.0,
        tolerance=0.05,
        definition="Height above the support plane of the top surface at the arch point, the highest point "
        "of the scanned medial arch line. The other way to set arch_change.",
        help="Give the height the arch should have, or leave it as scanned. Give either this or arch_change.",
        source=f"limits: {PROPOSAL}, any human arch; on a given foot those of arch_change hold",
    ),
    Parameter(
        name="arch_change",
        label="Arch change",
        group="Arch",
        role=Role.CORRECTION,
        unit="mm",
        default=0.0,
        neutral=0.0,
        step=0.5,
        limit_low=-15.0,
        limit_high=15.0,
        cautions=(Caution(ARCH_HIGH, above=6.0), Caution(ARCH_LOW, below=-6.0)),
        tolerance=0.05,
        definition="Rise of the top surface at the arch point compared with the scan: + raises, − fills. "
        "Fades to 0 at the heel seat, the metatarsal head line and the lateral border.",
        help="Labs call lowering it arch fill: minimum is about 1.6 mm, standard 3.2 to 6.4 mm.",
        source=f"{_SWEENEY} ; {_COX} ; https://www.aolabs.com/shells-101/ ; limits: {PROPOSAL}",
    ),
    Parameter(
        name="arch_apex",
        label="Arch apex position",
        group="Arch",
        role=Role.MANNER,
        unit="%",
        default_meaning="the scanned apex",
        step=1.0,
        limit_low=30.0,
        limit_high=60.0,
        definition="Where along the foot length, from the heel, the change of the arch is largest.",
        help="Move it back for a navicular that is low, forward for a long arch.",
        source=f"limits: {PROPOSAL}, around the navicular region (general knowledge)",
    ),
)
