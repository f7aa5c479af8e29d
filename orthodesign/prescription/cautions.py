"""The findings of the rules between parameters; those of single values stand in the catalogue."""

from __future__ import annotations

from orthodesign.foundation.findings import FindingKind, Severity
from orthodesign.prescription.parameter import PROPOSAL

_KIRBY = (
    "https://hmpgloballearningnetwork.com/site/podiatry/using-medial-heel-skive-orthoses-pronation-pathology"
)
_NOLARO = "http://nolaro24.com/wordpress/?p=515"
_BLAKE = (
    "https://develop-sr3snxi-tt7lcx6s5gdv4.us-4.platformsh.site/site/podiatry/blogged/"
    "pertinent-principles-rearfoot-posts-and-corrections-custom-orthoses"
)

# each manner of doing, and the corrections of which at least one must be prescribed for it to matter
NEEDS = {
    "arch_apex": ("arch_height", "arch_change"),
    "lift_taper_end": ("heel_lift",),
    "rearfoot_post_kind": ("rearfoot_post",),
    "post_pivot": ("rearfoot_post", "forefoot_post", "blake_inversion"),
    "forefoot_post_kind": ("forefoot_post",),
    "first_ray_cutout_width": ("first_ray_cutout",),
    "distal_taper_run": ("distal_taper",),
    "heel_aperture_length": ("heel_aperture",),
    "heel_aperture_width": ("heel_aperture",),
    "heel_aperture_forward": ("heel_aperture",),
    "heel_aperture_aside": ("heel_aperture",),
    "fascia_groove_width": ("fascia_groove",),
    "fascia_groove_heel_aside": ("fascia_groove",),
    "fascia_groove_ball_aside": ("fascia_groove",),
    "groove_line": ("fascia_groove",),
    "cuboid_forward": ("cuboid_support",),
    "cuboid_aside": ("cuboid_support",),
    "met_pad_offset": ("met_pad",),
    "met_pad_aside": ("met_pad",),
    "met_pad_width": ("met_pad",),
    "met_pad_length": ("met_pad",),
    "met_bar_offset": ("met_bar",),
    "offload_radius": ("offload_mth1", "offload_mth2", "offload_mth3", "offload_mth4", "offload_mth5"),
    "toe_crest_offset": ("toe_crest",),
}

NO_EFFECT = FindingKind(
    "RX-NO-EFFECT",
    Severity.INFO,
    "{label} ({value}) changes nothing without {needed}.",
    "Something was chosen for a correction that is not prescribed: perhaps its value was forgotten.",
)
LIFT_CUP = FindingKind(
    "RX-LIFT-CUP",
    Severity.WARNING,
    "A heel cup of {cup} may not hold a heel lifted by {lift}: 12 mm or more keep it in the shoe.",
    "The lift takes the heel towards the top of the shoe's counter, so the device must hold it instead.",
    f"{_NOLARO} ; threshold: {PROPOSAL}",
    about=("heel_cup_depth", "heel_lift"),
)
TAPER_PAST_END = FindingKind(
    "RX-TAPER-PAST-END",
    Severity.WARNING,
    "The lift would taper out at {end} of the foot, but this device ends at about {device}: "
    "its front edge keeps some of the lift.",
    "A step remains under the foot. Choose a longer device or let the lift end earlier.",
    PROPOSAL,
    about=("lift_taper_end", "length"),
)
TAPER_STEEP = FindingKind(
    "RX-TAPER-STEEP",
    Severity.WARNING,
    "A lift of {lift} that ends at {end} of the foot slopes by about {pitch}: the foot may slide forward.",
    "6 mm over 130 mm is a slope of 2.6°. Let the lift end further forward.",
    PROPOSAL,
    about=("lift_taper_end", "heel_lift"),
)
HEEL_RISE = FindingKind(
    "RX-HEEL-RISE",
    Severity.WARNING,
    "Lift and posting raise the heel by about {total} ({lift} lift, {posting} posting): "
    "more than the 6 mm that most shoes have room for.",
    "A post that turns at the edge also lifts the heel, which matters for the balance of the legs. Pivot at "
    "the centre, or lift less. The exact sum is in the report.",
    f"{_NOLARO} ; rise of a 60 mm heel: {PROPOSAL}",
    about=("rearfoot_post", "heel_lift"),
)
MOTION_WITHOUT_POST = FindingKind(
    "RX-MOTION-WITHOUT-POST",
    Severity.WARNING,
    "A motion of {motion} needs an extrinsic rearfoot post to be ground off, or a heel post high enough.",
    "Motion is ground off the material under the shell; without such a post there is none.",
    "https://nwpodiatric.com/the-biomechanics-of-heel-posting/",
    about=("rearfoot_post_motion",),
)
MOTION_OVER_POST = FindingKind(
    "RX-MOTION-OVER-POST",
    Severity.WARNING,
    "A motion of {motion} grinds off more than the post of {post} holds.",
    "The usual post is 4/4: 4° with 4° ground off.",
    "https://nwpodiatric.com/the-biomechanics-of-heel-posting/",
    about=("rearfoot_post_motion", "rearfoot_post"),
)
SKIVE_CUP = FindingKind(
    "RX-SKIVE-CUP",
    Severity.WARNING,
    "A {side} skive needs a heel cup of 14 mm or more, this one has {cup}.",
    "In a shallow cup the heel slides off the skive.",
    _KIRBY,
)
SKIVE_POST = FindingKind(
    "RX-SKIVE-POST",
    Severity.WARNING,
    "A {side} skive needs an extrinsic rearfoot post so that the device does not tip over.",
    "The skive loads one side of the device; the post, which may be flat, gives it a base to stand on.",
    _KIRBY,
)
SKIVE_INVERSION = FindingKind(
    "RX-SKIVE-INVERSION",
    Severity.WARNING,
    "A skive of {depth} with an intrinsic inversion of {inversion} needs a heel cup of 20 to 22 mm, "
    "this one has {cup}.",
    "Where skive and inversion add up to more than 5 the heel slides sideways out of a lower cup.",
    _KIRBY,
    about=("medial_skive", "heel_cup_depth"),
)
SKIVE_BOTH = FindingKind(
    "RX-SKIVE-BOTH",
    Severity.WARNING,
    "Medial and lateral skive together pinch the heel from both sides: usually only one is meant.",
    "The skives turn the heel in opposite directions.",
    PROPOSAL,
    about=("medial_skive", "lateral_skive"),
)
SHELL_THIN = FindingKind(
    "RX-SHELL-THIN",
    Severity.WARNING,
    "A shell of {thickness} is thin for {material}, from which {usual} or more are usual.",
    "A shell this thin bends under a light patient too; the materials and their usual thickness are in "
    "resources/materials.json.",
    "https://pubcompare.ai/protocol/8DIGq4sBwGXEOges-Kai ; "
    "https://balaclavapodiatry.com.au/commonly-asked-questions ; "
    "https://hmpgloballearningnetwork.com/site/podiatry/3d-printing-and-orthotics-roundtable-discussion",
    about=("shell_thickness", "material"),
)
NEEDS_LENGTH = FindingKind(
    "RX-NEEDS-LENGTH",
    Severity.WARNING,
    "{label} lies in front of where a {device} device ends: choose a {needed} one.",
    "An addition beside the device does nothing, and its dose cannot be measured. A metatarsal pad or bar "
    "may "
    "be moved back instead.",
    "https://hersco.com/education-center/mortons-extensions/",
)
ADDITIONS_CANCEL = FindingKind(
    "RX-ADDITIONS-CANCEL",
    Severity.WARNING,
    "{raised} raises what {sunk} lowers: under that head the one takes away from the other.",
    "Both are built, each with its own height, but the foot feels only the difference.",
    PROPOSAL,
)
BLAKE_CUP = FindingKind(
    "RX-BLAKE-CUP",
    Severity.WARNING,
    "A Blake inversion needs a heel cup of 21 mm or more, this one has {cup}.",
    "An inverted heel slides out over the lateral side of a lower cup.",
    _BLAKE,
    about=("blake_inversion", "heel_cup_depth"),
)
BLAKE_FLANGE = FindingKind(
    "RX-BLAKE-FLANGE",
    Severity.WARNING,
    "A Blake inversion needs a lateral flange, this device has none.",
    "The flange keeps the foot from sliding outwards on the inverted surface.",
    _BLAKE,
    about=("blake_inversion", "lateral_flange"),
)
BLAKE_SKIVE = FindingKind(
    "RX-BLAKE-SKIVE",
    Severity.WARNING,
    "With a medial skive a Blake inversion is usually lowered by 2°: {lower}° instead of {inversion}°.",
    "Skive and inversion push the same way; 25° by the inverted technique becomes 15°.",
    _BLAKE,
    about=("blake_inversion", "medial_skive"),
)
