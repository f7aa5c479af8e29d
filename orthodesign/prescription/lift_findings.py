"""What is to be said about a difference in leg length, each rule with its source. They disagree."""

from __future__ import annotations

from orthodesign.foundation.findings import FindingKind, Severity
from orthodesign.prescription.parameter import PROPOSAL

NOLARO = "http://nolaro24.com/wordpress/?p=515"
MORTONSFOOT = "http://www.mortonsfoot.com/heellifts.html"
BLAKE = "http://www.drblakeshealingsole.com/2010/04/toenail-clippings3-shoe-lift-for-short.html"
BLAKE_FULL = "https://www.drblakeshealingsole.com/2010/09/short-leg-heel-lifts-vs-full-length.html"
BIOLOGY_INSIGHTS = "https://biologyinsights.com/how-to-fix-one-leg-shorter-than-the-other-shoes"
MYFOOTSHOP = "https://myfootshop.com/treating-leg-length-discrepancy"
HEILIG = "http://en.wikipedia.org/wiki/Heel_lifts (Heilig's formula)"
FIXIFOOT = "Fixifoot (address not kept)"
HEALTH_222 = "https://222health.com/conditions-treatments/medical-conditions/124938.html"
CFOP = "https://cfop.com.au/?p=48"
MILES = "https://www.500miles.co.uk/ways-to-support-us/device-prices/orthotic-insole/"
EVIDENCE_REVIEW = "http://pubmed.ncbi.nlm.nih.gov/29229292"
MEASURING = (
    "https://pmc.ncbi.nlm.nih.gov/articles/PMC2628227 ; https://pmc.ncbi.nlm.nih.gov/articles/PMC8687568"
)
LIFTS_OR_TAPE = "https://pubmed.ncbi.nlm.nih.gov/25028369/"

FUNCTIONAL = FindingKind(
    "RX-LEG-FUNCTIONAL",
    Severity.WARNING,
    "The difference is functional: look for its cause (hip, pelvis, muscles, one arch lower than the other) "
    "rather than lifting. No lift is proposed.",
    "A lift under a leg that is not short holds the pelvis where its cause has put it. An arch that "
    "collapses more on one side is treated at the arch.",
    f"{NOLARO} ; {MORTONSFOOT} ; {BLAKE}",
)
KIND_UNKNOWN = FindingKind(
    "RX-LEG-KIND-UNKNOWN",
    Severity.WARNING,
    "It is not said whether the difference is structural or functional: settle that before lifting.",
    "The plan below holds for a structural difference only.",
    f"{HEALTH_222} ; {NOLARO}",
)
TOO_SMALL = FindingKind(
    "RX-LEG-TOO-SMALL",
    Severity.INFO,
    "{need} mm to compensate is less than any of the sources lifts (from 3 mm on): no lift is proposed.",
    "Blake treats from 3 mm on, Fixifoot lifts nothing under 4 mm.",
    f"{BLAKE} ; {FIXIFOOT}",
)
DISPUTED_SMALL = FindingKind(
    "RX-LEG-SMALL",
    Severity.INFO,
    "Sources disagree on {need} mm: Fixifoot lifts nothing under 4 mm, Blake treats from 3 mm, and many "
    "orthopaedists only from half an inch (12.7 mm).",
    "Symptoms, not the number, decide whether so little is lifted.",
    f"{FIXIFOOT} ; {BLAKE}",
)
SHOES_DO_IT = FindingKind(
    "RX-LEG-SHOES-DO-IT",
    Severity.INFO,
    "The shoes already make up for {shoe} mm: {need} mm remain.",
    "A lift is counted on top of what the shoes do: it changes with every other pair of shoes.",
    PROPOSAL,
)
BEYOND_ROOM = FindingKind(
    "RX-LEG-BEYOND-ROOM",
    Severity.WARNING,
    "{lift} mm is more than the {room} mm planned inside the shoe: {sole} mm go under its sole.",
    "A quarter of an inch is the most on an orthosis; 9.5 mm as a loose wedge under it in a deep shoe; "
    "others allow 10 mm. What is more belongs under the whole sole.",
    f"{NOLARO} ; {HEILIG} ; {MORTONSFOOT} ; 10 mm: {BIOLOGY_INSIGHTS}",
)
REFER = FindingKind(
    "RX-LEG-REFER",
    Severity.WARNING,
    "A difference of {difference} mm is beyond heel lifts (12 mm at most): raise the whole shoe, and have "
    "the cause examined.",
    "Sources draw the line at 12 mm, at 12 to 15 mm, and at 15 to 20 mm.",
    f"{HEALTH_222} ; {MILES} ; {CFOP}",
)
HEILIG_EXCEEDED = FindingKind(
    "RX-LEG-HEILIG",
    Severity.WARNING,
    "By Heilig's formula the lift stays under {bound} mm here; the plan ends at {lift} mm.",
    "L < SBU / (D + C): the unlevelness of the sacral base divided by points for duration and for how far "
    "the spine has adapted. The measured difference stands in for the sacral base, which needs an X-ray.",
    HEILIG,
)
LONG_STANDING = FindingKind(
    "RX-LEG-LONG-STANDING",
    Severity.INFO,
    "The body has grown with this difference: go slowly, and stop at the lift that helps, which may be "
    "less than the whole.",
    "The longer a difference has been there, the more of it the spine has made up for.",
    f"{HEILIG} ; {MORTONSFOOT}",
)
UNCERTAIN = FindingKind(
    "RX-LEG-UNCERTAIN",
    Severity.WARNING,
    "{difference} mm is hardly more than this way of measuring errs ({error} mm): measure again, "
    "or otherwise, before lifting.",
    "Against an X-ray, a tape was off by 5 mm on average and named the wrong leg in 7 of 20 patients, blocks "
    "were off by 2 mm and named the wrong one in 1 of 20.",
    f"{LIFTS_OR_TAPE} ; {MEASURING}",
)
EVIDENCE = FindingKind(
    "RX-LEG-EVIDENCE",
    Severity.INFO,
    "The evidence for lifts is of very low quality, and sources disagree on how much and how fast: judge by "
    "the patient at every stage.",
    "A systematic review found only weak studies of lifts for leg-length differences.",
    EVIDENCE_REVIEW,
)
FULL_LENGTH = FindingKind(
    "RX-LEG-FULL-LENGTH",
    Severity.INFO,
    "Blake finds full-length lifts more stable than heel lifts, and advises to begin them apart, "
    "lift and orthosis, so that the effect of each can be told.",
    "lift_taper_end moves the end of the lift forward; a raise under the whole sole keeps the foot level.",
    f"{BLAKE} ; {BLAKE_FULL}",
)
