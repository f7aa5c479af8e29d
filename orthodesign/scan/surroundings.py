"""What the scan lay in or stood on: a floor is cut away, a foam impression is taken out of its box.

Both look alike: a large plane that reaches out to all sides, and something that rises from it or
sinks into it, surrounded by it. A foot's own flat sole is different: the foot reaches out beyond it.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from orthodesign.foundation.connection import connected
from orthodesign.foundation.findings import Finding, FindingKind, Severity
from orthodesign.foundation.mesh import Bools, Floats, Ints, Mesh
from orthodesign.scan.errors import ScanError
from orthodesign.scan.planes import Plane, Samples, large_planes
from orthodesign.scan.topology import Edges
from orthodesign.scan.units import longest_extent

FLOOR = FindingKind(
    "SCAN-FLOOR",
    Severity.INFO,
    "The floor round the foot was cut away ({count:,} triangles).",
    "The scan shows the ground or a glass plate beside the foot. What lies outside the foot's outline is not "
    "part of it; what lies under the sole is kept.",
)
IMPRESSION = FindingKind(
    "SCAN-IMPRESSION",
    Severity.INFO,
    "The scan is a foam-box impression: its rim and box were removed ({count:,} triangles) and the "
    "hollow was turned into the sole.",
    "A large flat rim surrounds a hollow. The hollow's surface is the sole's, seen from the other side; its "
    "edge, where foam crumbles, is cut off a little below the rim.",
)

_SAMPLES = 120_000
# Outlines are drawn with this many cells along the longest extent: about four samples in each
_CELLS = 140
# The plane's own outline holds this share of the whole: a rim or a floor goes all round, a foot
# reaches out beyond its sole
_ALL_ROUND = 0.9
# Share of the ring just outside an outline that the plane must cover to surround it
_SURROUNDED = 0.6
# Least area of what is surrounded, as a share of the scan's area: crumbs on a floor are less
_LEAST_AREA = 0.03
# A floor beyond this share of the foot's outline extends "well beyond" the foot
_WELL_BEYOND = 0.15
# What stands on a floor is this tall for the floor's size: lower things are the domes of insoles,
# not feet, unless the floor goes round all of them as no insole goes round its dome.
# Floors larger than this many times what stands on them count as no larger
_TALL, _LOW, _WHOLLY, _FLOOR_SIZE = 0.1, 0.05, 0.97, 2.2
# A hollow is this deep for its length: 14 to 62 mm on a foot of 250 mm. A foot that stands on a
# floor is taller; the dome of an insole is lower
_HOLLOW = (0.055, 0.25)
# A hollow is at least this long for its plane: a foam box is 300 to 400 mm long
_FILLS = 0.45
# Share of a hollow's outline that is deeper than half its depth: a sole is a plateau with steep
# sides, the top of a foot is a ramp from the toes to the ankle
_PLATEAU = 0.5
# Foam crumbles at the edge: cut this share of the hollow's length below the rim (3 mm)
_CRUMBLED = 0.012
# Smaller hollows beside the main one still belong to it (toes pressed in separately)
_TOE_SHARE = 0.005


@dataclass(frozen=True, eq=False)
class _Relief:
    """What rises from or sinks into a plane: its faces, its outline, and on which side it lies."""

    faces: Bools
    outline: Bools
    side: float
    area: float
    surrounded: float


class _View:
    """A mesh looked at along the normal of a plane."""

    def __init__(self, mesh: Mesh, samples: Samples, plane: Plane) -> None:
        self.mesh = mesh
        self.plane = plane
        self.samples = samples
        plan = plane.plan(samples.points)
        self._low = plan.min(axis=0)
        self.pitch = float((plan.max(axis=0) - self._low).max()) / _CELLS
        self._shape = np.ceil((plan.max(axis=0) - self._low) / self.pitch).astype(int) + 13
        self._cells = self.cells(plan)
        self._sample_heights = plane.heights(samples.points)

    def cells(self, plan: Floats) -> Ints:
        """(n,): the cell of each point of the plane, as one number; a border of 6 cells stays empty."""
        cells = np.rint((plan - self._low) / self.pitch).astype(np.int64) + 6
        cells = np.clip(cells, 0, self._shape - 1)
        return np.asarray(cells[:, 0] * self._shape[1] + cells[:, 1])

    def outline(self, chosen: Bools) -> Bools:
        """(rows, columns): the cells over which chosen samples lie, chance gaps closed."""
        from scipy import ndimage

        mask = np.zeros(int(self._shape.prod()), dtype=bool)
        mask[self._cells[chosen]] = True
        return np.asarray(ndimage.binary_closing(mask.reshape(self._shape), iterations=2))

    @cached_property
    def ground(self) -> Bools:
        """(rows, columns): the cells that the plane itself covers."""
        return self.outline(np.abs(self._sample_heights) < self.plane.tolerance)

    def goes_all_round(self) -> bool:
        """Whether hardly anything reaches out beyond the plane's own outline."""
        from scipy import ndimage

        everything = ndimage.binary_fill_holes(self.outline(np.ones(len(self._cells), dtype=bool)))
        ground = ndimage.binary_fill_holes(self.ground)
        return bool(ground.sum() > _ALL_ROUND * everything.sum())

    @cached_property
    def heights(self) -> Floats:
        """(n,): of the vertices above the plane."""
        return self.plane.heights(self.mesh.vertices)

    @cached_property
    def flat(self) -> Bools:
        """(m,): the faces that lie within the plane."""
        near = np.abs(self.heights) < self.plane.tolerance
        return np.asarray(near[self.mesh.faces].all(axis=1))

    def of_faces(self, faces: Bools) -> Bools:
        """(rows, columns): the outline of some faces, filled."""
        from scipy import ndimage

        return np.asarray(ndimage.binary_fill_holes(self.outline(faces[self.samples.faces])))


def freed(mesh: Mesh, edges: Edges, capture: str, name: str) -> tuple[Mesh, str, list[Finding]]:
    """The mesh without floor or foam box, the capture kind, and what was removed.

    ``capture`` is the user's word; the answer is never "auto". Expects outward windings; those of
    an impression may come back either way. Raises ScanError for a forced impression without a hollow.
    """
    samples: Samples | None = None
    floor = np.zeros(len(mesh.faces), dtype=bool)
    for plane in large_planes(mesh):
        samples = samples or Samples.of(mesh, _SAMPLES)
        view = _View(mesh, samples, plane)
        if not view.goes_all_round():
            continue
        reliefs = _surrounded_reliefs(view)
        if not reliefs:
            continue
        forced = capture == "impression"
        if forced or (capture == "auto" and _is_hollow(view, edges, reliefs[0])):
            hollow = _hollow(view, reliefs)
            count = len(mesh.faces) - len(hollow.faces)
            return hollow, "impression", [IMPRESSION.found(count=count)]
        # of the two faces of a plate, the one under the foot has the whole plate below it
        beneath = _floor(view, edges, reliefs)
        if mesh.areas[beneath].sum() > mesh.areas[floor].sum():
            floor = beneath
    if capture == "impression" and not len(edges.rims):
        raise ScanError(
            f"No hollow surrounded by a rim was found in {name}: if it is a foot or a cast, say "
            "that it is one.",
            settled_by=("capture",),
        )
    kind = "foot" if capture == "auto" else capture
    if not floor.any() or floor.all():
        return mesh, kind, []
    return mesh.keep_faces(~floor), kind, [FLOOR.found(count=int(floor.sum()))]


def _surrounded_reliefs(view: _View) -> list[_Relief]:
    """Connected pieces off the plane that the plane surrounds, largest first."""
    from scipy import ndimage

    mesh, off = view.mesh, ~view.flat
    faces = mesh.faces[off]
    links = np.concatenate([faces[:, [0, 1]], faces[:, [1, 2]]])
    labels = np.full(len(mesh.faces), -1, dtype=np.int64)
    _, labels[off] = np.unique(connected(len(mesh.vertices), links)[faces[:, 0]], return_inverse=True)
    areas = np.bincount(labels[off], weights=mesh.areas[off])
    found = []
    for piece in np.flatnonzero(areas >= _TOE_SHARE * areas.max(initial=0.0)):
        members = labels == piece
        outline = view.of_faces(members)
        near = ndimage.binary_dilation(outline, iterations=2)
        ring = ndimage.binary_dilation(near, iterations=3) & ~near
        surrounded = float(view.ground[ring].mean()) if ring.any() else 0.0
        if surrounded < _SURROUNDED:
            continue
        middles = view.heights[mesh.faces[members]].mean(axis=1)
        side = 1.0 if mesh.areas[members] @ middles > 0 else -1.0
        found.append(_Relief(members, outline, side, float(areas[piece]), surrounded))
    found.sort(key=lambda relief: -relief.area)
    if found and found[0].area < _LEAST_AREA * float(mesh.areas.sum()):
        return []
    return found


def _is_hollow(view: _View, edges: Edges, main: _Relief) -> bool:
    """Whether the relief is pressed into the plane rather than standing on it."""
    mesh = view.mesh
    depths = main.side * view.heights[mesh.faces[main.faces]]
    depth = float(np.quantile(depths, 0.99))
    length = longest_extent(view.plane.plan(mesh.vertices[mesh.faces[main.faces]].reshape(-1, 3)))
    whole = longest_extent(view.plane.plan(mesh.vertices[mesh.faces[view.flat]].reshape(-1, 3)))
    if not (_HOLLOW[0] * length < depth < _HOLLOW[1] * length and length > _FILLS * whole):
        return False
    if not len(edges.rims):
        # a closed block: the plane faces away from what is inside it
        outward = float(mesh.area_vectors[view.flat].sum(axis=0) @ view.plane.axes[2])
        return outward * main.side < 0
    deep = main.faces.copy()
    deep[main.faces] = np.all(depths > 0.5 * depth, axis=1)
    # not filled: the walls of a bowl that stands on a plate surround a deep middle, but have none
    return bool(view.outline(deep[view.samples.faces]).sum() > _PLATEAU * main.outline.sum())


def _hollow(view: _View, reliefs: list[_Relief]) -> Mesh:
    """The faces of the hollow that lie clear of the rim's crumbled edge."""
    mesh, main = view.mesh, reliefs[0]
    mine = [relief for relief in reliefs if relief.side == main.side]
    chosen = np.logical_or.reduce([relief.faces for relief in mine if relief.area >= _TOE_SHARE * main.area])
    length = longest_extent(mesh.vertices[mesh.faces[main.faces]].reshape(-1, 3))
    cut = max(view.plane.tolerance, _CRUMBLED * length)
    clear = main.side * view.heights > cut
    return mesh.keep_faces(chosen & np.all(clear[mesh.faces], axis=1))


def _floor(view: _View, edges: Edges, reliefs: list[_Relief]) -> Bools:
    """(m,): the faces to cut away: the floor outside the feet, and what lies beneath it."""
    from scipy import ndimage

    mesh, side = view.mesh, reliefs[0].side
    main = mesh.vertices[mesh.faces[reliefs[0].faces]].reshape(-1, 3)
    tall = float(np.quantile(side * view.plane.heights(main), 0.99))
    least = _LOW if reliefs[0].surrounded > _WHOLLY else _TALL
    if tall < least * min(longest_extent(mesh.vertices), _FLOOR_SIZE * longest_extent(main)):
        return np.zeros(len(mesh.faces), dtype=bool)
    # drawn anew, finer: a floor may be far larger than the foot
    standing = np.logical_or.reduce([relief.faces for relief in reliefs if relief.side == side])
    feet = mesh.keep_faces(standing)
    fine = _View(feet, Samples.of(feet, _SAMPLES), view.plane)
    under = ndimage.binary_dilation(fine.of_faces(np.ones(len(feet.faces), dtype=bool)), iterations=1)
    outside = ~under.ravel()[fine.cells(view.plane.plan(mesh.centroids))]
    low = np.all((side * view.heights < view.plane.tolerance)[mesh.faces], axis=1)
    # a part that never rises from the floor is the floor, with its underside if it is a plate
    area = np.bincount(edges.parts, weights=mesh.areas)
    plate = np.bincount(edges.parts, weights=mesh.areas * low) > 0.95 * area
    # sides and underside of a plate that the foot has grown together with
    beneath = low & ~view.flat
    floor = (view.flat & outside) | plate[edges.parts] | beneath
    if mesh.areas[floor].sum() < _WELL_BEYOND * under.sum() * fine.pitch**2:
        return np.zeros(len(mesh.faces), dtype=bool)
    return np.asarray(floor)
