"""A device in bodies, rear, mid and fore, so that a slicer can fill each with another stiffness.

The bodies are the device itself, cut across by planes: put together they are it again, to the last
triangle, and share the corners of their cut faces. No viewer or slicer that knows nothing of zones prints
anything else than the device, as it would with modifier volumes around it.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from orthodesign.checks.reading import merged_exactly
from orthodesign.delivery.errors import DeliveryError
from orthodesign.foundation.mesh import Floats, Ints, Mesh, joined

NAMES = ("rear", "mid", "fore")
# Where the zones meet, % of the foot's length from the heel: behind the arch, and where it begins to
# fall towards the heads (orthodesign proposal)
MEETINGS = (30.0, 55.0)
# No vertex lies nearer to a cut than this: slivers would not survive float32
_CLEAR_MM = 2e-3
_NUDGES = 60


def zones(solid: Mesh, foot_length_mm: float, meetings: Sequence[float] = MEETINGS) -> dict[str, Mesh]:
    """The bodies of ``solid`` (mm, frame D) by name, from the heel on; zones beyond its end are left out.

    Raises DeliveryError where a cut would go across an opening.
    """
    bodies, rest = {}, solid
    for name, share in zip(NAMES, meetings, strict=False):
        at = foot_length_mm * share / 100
        low, high = rest.bounds[:, 0]
        if at <= low + 1 or at >= high - 1:
            continue
        bodies[name], rest = cut(rest, at)
    last = NAMES[max((NAMES.index(name) for name in bodies), default=-1) + 1]
    return bodies | {last: rest}


def checked_meetings(text: str) -> tuple[float, float]:
    """Where zones meet, as typed: ``30,55``. Raises DeliveryError for anything else."""
    try:
        first, second = map(float, text.split(","))
    except ValueError:
        first, second = 0.0, 0.0
    if not 0 < first < second < 100:
        raise DeliveryError("Zones meet at two places in % of the foot's length, the smaller first: 30,55.")
    return first, second


def united(bodies: Sequence[Mesh]) -> Mesh:
    """The device that bodies are cut from: their common faces gone, their common corners one.

    The edges of the cuts stay in its surface, so it has a few more triangles than before.
    """
    if len(bodies) == 1:
        return bodies[0]
    whole = merged_exactly(joined(list(bodies)).corners)
    corners = np.sort(whole.faces, axis=1)
    _, number, times = np.unique(corners, axis=0, return_inverse=True, return_counts=True)
    return whole.keep_faces(times[number.ravel()] == 1)


def cut(solid: Mesh, at: float) -> tuple[Mesh, Mesh]:
    """The closed ``solid`` behind and before the plane x = ``at``, both closed."""
    height = solid.vertices[:, 0] - _clear(solid.vertices[:, 0], at)
    ahead = height > 0
    count = ahead[solid.faces].sum(axis=1)
    crossing = solid.faces[(count == 1) | (count == 2)]
    # turn each triangle so that its lonely corner comes first
    lonely_ahead = ahead[crossing].sum(axis=1) == 1
    lonely = np.argmax(ahead[crossing] == lonely_ahead[:, None], axis=1)
    rows = np.arange(len(crossing))
    a, b, c = (crossing[rows, (lonely + turn) % 3] for turn in range(3))
    points, at_ab, at_ac = _meetings(solid, height, a, b, c)
    vertices = np.vstack([solid.vertices, points])
    tips = np.column_stack([a, at_ab, at_ac])
    stumps = np.vstack([np.column_stack([at_ab, b, c]), np.column_stack([at_ab, c, at_ac])])
    # the cut's own edge, so directed that the tips ahead of the plane have it on their left
    begins, ends = np.where(lonely_ahead, at_ab, at_ac), np.where(lonely_ahead, at_ac, at_ab)
    lid = _lid(vertices, dict(zip(begins.tolist(), ends.tolist(), strict=True)))
    twice = np.concatenate([lonely_ahead, lonely_ahead])
    before = np.vstack([solid.faces[count == 3], tips[lonely_ahead], stumps[~twice], lid[:, ::-1]])
    behind = np.vstack([solid.faces[count == 0], tips[~lonely_ahead], stumps[twice], lid])
    return _compact(vertices, behind), _compact(vertices, before)


def _clear(xs: Floats, at: float) -> float:
    """The place nearest to ``at`` that no vertex lies on."""
    near = np.sort(xs[np.abs(xs - at) < 2 * _NUDGES * _CLEAR_MM])
    for step in range(_NUDGES):
        for place in (at + step * _CLEAR_MM, at - step * _CLEAR_MM):
            if not len(near) or np.abs(near - place).min() >= _CLEAR_MM / 2:
                return place
    gaps = np.diff(near)
    widest = int(gaps.argmax())
    return float(near[widest] + gaps[widest] / 2)


def _meetings(solid: Mesh, height: Floats, a: Ints, b: Ints, c: Ints) -> tuple[Floats, Ints, Ints]:
    """The points where the plane meets edges, each once, and their numbers on a–b and a–c."""
    pairs = np.sort(np.vstack([np.column_stack([a, b]), np.column_stack([a, c])]), axis=1)
    edges, number = np.unique(pairs, axis=0, return_inverse=True)
    low, high = edges.T
    share = (height[low] / (height[low] - height[high]))[:, None]
    points = solid.vertices[low] + share * (solid.vertices[high] - solid.vertices[low])
    number = number.ravel() + len(solid.vertices)
    return points, number[: len(a)], number[len(a) :]


def _lid(vertices: Floats, following: dict[int, int]) -> Ints:
    """Triangles that close the cut, facing +x."""
    lids = []
    while following:
        ring = [next(iter(following))]
        while (after := following.pop(ring[-1], ring[0])) != ring[0]:
            ring.append(after)
        lids.append(_filled(vertices, np.array(ring)))
    if not lids:
        raise DeliveryError("The device does not reach across the zones.")
    return np.vstack(lids)


def _filled(vertices: Floats, ring: Ints) -> Ints:
    """Ears cut off one outline, (n − 2, 3), counter-clockwise in (y, z): facing +x."""
    flat = vertices[ring][:, 1:]
    area = _area(flat)
    if area < 0:
        raise DeliveryError("The zones cannot be cut here, across an opening: choose other places for them.")
    triangles, left = [], list(range(len(ring)))
    start = 0
    while len(left) > 3:
        for step in range(len(left)):
            at = (start + step) % len(left)
            one, two, three = left[at - 1], left[at], left[(at + 1) % len(left)]
            if _is_ear(flat, one, two, three, left):
                triangles.append((one, two, three))
                del left[at]
                # go on two corners farther: ears taken side by side would make slivers
                start = (at + 1) % len(left)
                break
        else:
            raise DeliveryError("The zones cannot be cut here: choose other places for them.")
    triangles.append((left[0], left[1], left[2]))
    filled: Ints = ring[np.array(triangles)]
    return filled


def _is_ear(flat: Floats, one: int, two: int, three: int, left: list[int]) -> bool:
    """Whether the corner may be cut off: it is convex, and no other corner lies in it."""
    a, b, c = flat[one], flat[two], flat[three]
    if _turn(a, b, c) <= 0:
        return False
    others = flat[[other for other in left if other not in (one, two, three)]]
    inside = np.ones(len(others), dtype=bool)
    for start, end in ((a, b), (b, c), (c, a)):
        along, off = end - start, others - start
        inside &= along[0] * off[:, 1] - along[1] * off[:, 0] >= 0
    return not inside.any()


def _turn(a: Floats, b: Floats, c: Floats) -> float:
    return float((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]))


def _area(flat: Floats) -> float:
    y, z = flat.T
    return float(0.5 * (y @ np.roll(z, -1) - z @ np.roll(y, -1)))


def _compact(vertices: Floats, faces: Ints) -> Mesh:
    return Mesh.of(vertices, faces).keep_faces(np.ones(len(faces), dtype=bool))
