"""The kinds of findings this room can make."""

from __future__ import annotations

from orthodesign.foundation.findings import FindingKind, Severity

SIDE = FindingKind(
    "FOOT-SIDE",
    Severity.INFO,
    "This is a {side} foot ({percent:.0f} % sure).",
    "Told by the fit to the template foot, the arch and the toes. The side can be given to overrule it.",
    settled_by=("side",),
)
SIDE_DOUBT = FindingKind(
    "FOOT-SIDE-DOUBT",
    Severity.WARNING,
    "This is probably a {side} foot, but only {percent:.0f} % sure: check, and give the other side if not.",
    "On the wrong side every medial correction would be a lateral one.",
    settled_by=("side",),
)
SIDE_GIVEN = FindingKind(
    "FOOT-SIDE-GIVEN",
    Severity.WARNING,
    "The scan is used as a {side} foot as asked, although it looks like a {other} one ({percent:.0f} %).",
    "The label decides which side is medial; the geometry is never mirrored.",
)
LIE_GIVEN = FindingKind(
    "FOOT-LIE-GIVEN",
    Severity.WARNING,
    "The foot is taken to lie as asked, although it fits a foot better another way: check sole and toes.",
    "The directions given for up and forward were followed against the fit to the template foot. Take them "
    "back to leave it to the program.",
)
FLAT = FindingKind(
    "FOOT-FLAT-SOLE",
    Severity.WARNING,
    "The sole is flat over {percent:.0f} % of its contact, as scanned standing on a hard floor: it carries "
    "no arch relief. The device is built from what is there; prescribe the arch by its height.",
    "A scan taken on glass records the loaded outline but presses the arch away.",
)
UNLOADED = FindingKind(
    "FOOT-UNLOADED",
    Severity.INFO,
    "The sole has its unloaded relief (arch {height:.1f} mm): scanned without full weight on it.",
    "Weight-bearing changes arch height and heel width more than the scanner does (PMID 39943509).",
)
INSIDE_OUT = FindingKind(
    "FOOT-INSIDE-OUT",
    Severity.INFO,
    "The scan was inside out and was turned: {count} triangles.",
    "Told by the normals of the template foot where the scan lies on it.",
)
COVERAGE = FindingKind(
    "FOOT-COVERAGE",
    Severity.WARNING,
    "The scan shows {heel:.0f} % of the heel, {arch:.0f} % of the arch and {heads:.0f} % under the "
    "metatarsal heads: what is missing was bridged smoothly.",
    "A device fits only where the foot was seen. Scan again if a hole lies where it must fit.",
)
LEG = FindingKind(
    "FOOT-LEG",
    Severity.INFO,
    "{count} triangles of the leg above the ankle were left out.",
    "Nothing above about 45 % of the foot's length is measured or built upon.",
)
SCALE_SOLVED = FindingKind(
    "SCAN-UNIT-FOOT-LENGTH",
    Severity.INFO,
    "The scale was solved from the foot length of {length:g} mm: one unit of the file is {scale:.5g} mm.",
    "Heel to longest toe along the foot axis is made as long as it was measured on the patient.",
)
UNIT_CHANGED = FindingKind(
    "SCAN-UNIT-REVISED",
    Severity.WARNING,
    "The unit is taken as {unit}: the foot is then {length:.0f} mm long. Confirm it, or give the unit.",
    "The first guess, from the size of the whole file, does not give the foot itself a length a foot has.",
    settled_by=("unit",),
)
NOISE = FindingKind(
    "FOOT-NOISE",
    Severity.WARNING,
    "The scan is rough ({noise:.2f} mm): the plantar surface was smoothed more than usual.",
    "Scanners reach 0.1–0.5 mm; rougher scans lose the detail a device follows.",
)
COARSE = FindingKind(
    "FOOT-COARSE",
    Severity.WARNING,
    "The scan is coarse: its triangles are {edge:.1f} mm wide, so the sole between them is a guess.",
    "Export the scan with edges of 2 mm or less.",
)
QUALITY = FindingKind(
    "FOOT-QUALITY",
    Severity.INFO,
    "Scan quality: {heel:.0f} % of the heel, {arch:.0f} % of the arch and {heads:.0f} % under the "
    "metatarsal heads seen; points {edge:.1f} mm apart; roughness {noise:.2f} mm; {openings} openings.",
    "The summary to look at before designing: a bad scan is found here, not in the shoe.",
)
