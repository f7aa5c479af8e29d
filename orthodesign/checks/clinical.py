"""Clinical warnings that need the foot or the device, beside those of the prescription alone."""

from __future__ import annotations

from orthodesign.foundation.findings import Finding, FindingKind, Severity
from orthodesign.insole import Insole
from orthodesign.insole.thickness import by_zone
from orthodesign.prescription import warnings_for

RISE = FindingKind(
    "CLINICAL-HEEL-RISE",
    Severity.INFO,
    "The heel centre rises by {total:.1f} mm: {lift:.1f} mm by the lift and {posting:.1f} mm by posting.",
    "A post that turns about the border of the heel lifts its centre too. For a leg-length difference the "
    "sum counts, on both feet.",
)
CARRIED = FindingKind(
    "CLINICAL-SOLE-BELOW",
    Severity.INFO,
    "The sole, or the filled arch, reaches {depth:.1f} mm below the plane through heel, 1st and 5th heads: "
    "the device is that much higher, so that it keeps its thickness there.",
    "An unloaded forefoot is lowest under its middle heads. The heel stands higher by the same amount on "
    "the neutral device.",
)
ADDITIONS_RAISE = FindingKind(
    "CLINICAL-ADDITIONS-RAISE",
    Severity.INFO,
    "Raises and reliefs lift the heel by {rise:.1f} mm.",
    "A device stays as thick as asked under a relief, so it stands higher where one would reach below the "
    "ground. For the balance of the legs the other side is raised as much, or the relief is made shallower.",
)
# Below this a raised device is not worth a word
_WORTH_SAYING = 0.3


def clinical_findings(insole: Insole) -> tuple[Finding, ...]:
    """Warnings of the prescription on this foot, each with its source; none of them blocks."""
    rise, prescription = insole.heel_rise, insole.prescription
    found = list(warnings_for(prescription, float(insole.arch[2])))
    if abs(rise.posting) > 0.05:
        found.append(RISE.found(total=rise.total, lift=rise.lift, posting=rise.posting))
    carried = insole.z_shift - max(by_zone(prescription)) - prescription.number("top_cover")
    if rise.additions > _WORTH_SAYING:
        found.append(ADDITIONS_RAISE.found(rise=rise.additions))
        carried -= rise.additions
    if carried > _WORTH_SAYING:
        found.append(CARRIED.found(depth=carried))
    return tuple(found)
