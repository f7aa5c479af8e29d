"""Small lab packages with known keys, and packages as a hostile hand would make them."""

from __future__ import annotations

import io
import json
import zipfile

from orthodesign.delivery.keys import ClinicKey
from orthodesign.delivery.manifest import MANIFEST, PUBLIC_KEY, SIGNATURE, Piece
from orthodesign.delivery.package import package_bytes
from orthodesign.foundation.zips import zipped


def key(seed: int = 7) -> ClinicKey:
    """A key that is the same each time; another seed is another key."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    return ClinicKey(Ed25519PrivateKey.from_private_bytes(bytes([seed]) * 32))


REPORT = {
    "doses": [
        {
            "parameter": "heel_lift",
            "unit": "mm",
            "prescribed": 4.0,
            "realised": 4.0,
            "tolerance": 0.05,
            "ok": True,
        }
    ]
}
PIECES = {
    "A-1042_left_shell.stl": Piece("device", bytes(range(256)) * 3, "left"),
    "A-1042_left_shell.json": Piece("report", json.dumps(REPORT).encode(), "left"),
    "A-1042_prescription.json": Piece("prescription", b'{"left": {"heel_lift": 4}}'),
}
DEVICES = {"left": "left three-quarter shell"}


def small_package(signer: ClinicKey | None = None) -> bytes:
    """A whole package of three small files."""
    return package_bytes(PIECES, "Ä-1042", DEVICES, signer or key())


def entries(content: bytes) -> dict[str, bytes]:
    """Name and bytes of every file, in order."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def signed(contents: dict[str, bytes], manifest: object, signer: ClinicKey | None = None) -> bytes:
    """A package of these files under a manifest of anybody's making, properly signed."""
    signer = signer or key()
    head = manifest if isinstance(manifest, bytes) else json.dumps(manifest).encode()
    rest = {name: one for name, one in contents.items() if name not in (MANIFEST, SIGNATURE, PUBLIC_KEY)}
    return zipped(
        {MANIFEST: head, SIGNATURE: signer.sign(head), PUBLIC_KEY: signer.public.pem} | rest, packed=False
    )
