"""Wavefront OBJ: points and faces; groups, materials, normals and textures are passed over."""

from __future__ import annotations

import re

import numpy as np

from orthodesign.foundation.mesh import Floats, Ints
from orthodesign.scan.errors import ScanError
from orthodesign.scan.formats.soup import Soup, fanned, floats, integers, soup_of
from orthodesign.scan.formats.text import pieces

# Whole files use their points, but for a few
_LEFT_OVER = 0.02
_TEXTURE_AND_NORMAL = re.compile(rb"/\S*")


def looks_like_obj(content: bytes) -> bool:
    """Whether the beginning has lines of points, and no bytes that text does not have."""
    head = content[:20_000]
    return b"\0" not in head and re.search(rb"(?m)^[ \t]*v[ \t]+[-+.\d]", head) is not None


def read_obj(content: bytes, name: str) -> Soup:
    """Points and faces of an OBJ file; polygons are fanned. Raises ScanError when it is damaged."""
    points: list[Floats] = []
    faces: list[Ints] = []
    known = 0
    for piece in pieces(content):
        text = piece.replace(b"\\\r\n", b" ").replace(b"\\\n", b" ")
        lines = [line.strip() for line in text.splitlines()]
        of_points = [line for line in lines if line.startswith((b"v ", b"v\t"))]
        of_faces = [line for line in lines if line.startswith((b"f ", b"f\t"))]
        if of_faces:
            faces.append(_faces(of_faces, lines, known, name))
        if of_points:
            points.append(_points(of_points, name))
            known += len(of_points)
    soup = soup_of(
        np.concatenate(points) if points else np.empty((0, 3)),
        np.concatenate(faces) if faces else np.empty((0, 3), dtype=np.int64),
        name,
    )
    _refuse_cut(soup, content, name)
    return soup


def _refuse_cut(soup: Soup, content: bytes, name: str) -> None:
    """Raise ScanError when the file stops within a face, or after one with points left over.

    The format does not say how many faces there should be.
    """
    last = content[content.rfind(b"\n") + 1 :].split()
    if last[:1] != [b"f"]:
        return
    used = np.zeros(len(soup.points), dtype=bool)
    used[soup.faces] = True
    if len(last) < 4 or used.mean() < 1 - _LEFT_OVER:
        raise ScanError(f"{name} is cut short: it stops in the middle. Export or copy it again.")


def _points(lines: list[bytes], name: str) -> Floats:
    words = b" ".join(lines).split()
    width, odd = divmod(len(words), len(lines))
    # weights or colours may follow the three coordinates, in every line alike
    if not odd and width >= 4 and words[::width].count(b"v") == len(lines):
        columns = [floats(words[axis::width], name) for axis in (1, 2, 3)]
    else:
        split = [line.split() for line in lines]
        if min(map(len, split)) < 4:
            raise ScanError(f"{name} is damaged: a point has fewer than three coordinates. Export it again.")
        columns = [floats([words[axis] for words in split], name) for axis in (1, 2, 3)]
    return np.stack(columns, axis=1)


def _faces(lines: list[bytes], all_lines: list[bytes], known: int, name: str) -> Ints:
    """(m, 3): point numbers counted from 0. ``known`` points stand before these lines."""
    joined = b" ".join(lines)
    words = (_TEXTURE_AND_NORMAL.sub(b"", joined) if b"/" in joined else joined).split()
    if len(words) == 4 * len(lines) and words[::4].count(b"f") == len(lines):
        counts = np.full(len(lines), 3, dtype=np.int64)
    else:
        starts = np.array([at for at, word in enumerate(words) if word == b"f"], dtype=np.int64)
        counts = np.diff(starts, append=len(words)) - 1
    corners = integers([word for word in words if word != b"f"], name)
    if np.any(corners < 0):
        # negative numbers count back from the last point defined before the face
        is_point = np.array([line[:2] in (b"v ", b"v\t") for line in all_lines])
        is_face = np.array([line[:2] in (b"f ", b"f\t") for line in all_lines])
        defined = np.repeat(known + np.cumsum(is_point)[is_face], counts)
        corners = np.where(corners < 0, corners + defined + 1, corners)
    return fanned(corners - 1, counts)
