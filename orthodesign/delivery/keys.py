"""The clinic's key: who signed a package, provable with nothing but its public half.

Ed25519, kept as PEM files that any other program reads too. A fingerprint is the SHA-256 of the
public key as DER, so ``openssl pkey -pubin -in clinic.pub -outform DER | sha256sum`` gives the same.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from orthodesign.delivery.errors import DeliveryError

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

# A key file is some hundred bytes; nothing this large is one
LARGEST_KEY = 10_000
# What is read aloud on the telephone: 128 of 256 bits, which nobody can meet by trying
_SPOKEN = 32


class KeyFileError(DeliveryError):
    """A key that cannot be read, or that needs a passphrase."""


@dataclass(frozen=True)
class PublicKey:
    """Who may have signed: ``pem`` is the one way in which this key is written."""

    pem: bytes

    @property
    def fingerprint(self) -> str:
        """64 hexadecimal digits."""
        from cryptography.hazmat.primitives.serialization import load_pem_public_key

        return _fingerprint(load_pem_public_key(self.pem))

    @property
    def spoken(self) -> str:
        """The fingerprint as it is compared by eye and ear: 8 groups of 4."""
        return spoken(self.fingerprint)

    def has_signed(self, content: bytes, signature: bytes) -> bool:
        """Whether ``signature`` is this key's on ``content``."""
        from cryptography.exceptions import InvalidSignature
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
        from cryptography.hazmat.primitives.serialization import load_pem_public_key

        key = load_pem_public_key(self.pem)
        assert isinstance(key, Ed25519PublicKey)  # public_key_from lets no other through
        try:
            key.verify(signature, content)
        except InvalidSignature:
            return False
        return True


@dataclass(frozen=True, eq=False)
class ClinicKey:
    """The private half, which never leaves the clinic."""

    private: Ed25519PrivateKey

    @property
    def public(self) -> PublicKey:
        """The half that anybody may have."""
        return PublicKey(_public_pem(self.private.public_key()))

    def sign(self, content: bytes) -> bytes:
        """64 bytes; the same key and content give the same."""
        return self.private.sign(content)

    def pem(self, passphrase: str = "") -> bytes:
        """The key file's bytes, encrypted where there is a passphrase."""
        from cryptography.hazmat.primitives import serialization as form

        lock = form.BestAvailableEncryption(passphrase.encode()) if passphrase else form.NoEncryption()
        return self.private.private_bytes(form.Encoding.PEM, form.PrivateFormat.PKCS8, lock)


def new_key() -> ClinicKey:
    """A key that nobody else has."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    return ClinicKey(Ed25519PrivateKey.generate())


def is_locked(pem: bytes) -> bool:
    """Whether a private key file asks for a passphrase."""
    return b"ENCRYPTED" in pem[:100]


def key_from(pem: bytes, passphrase: str = "", name: str = "The key") -> ClinicKey:
    """The key in a private key file. Raises KeyFileError with a sentence for anything else."""
    from cryptography.exceptions import UnsupportedAlgorithm
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
    from cryptography.hazmat.primitives.serialization import load_pem_private_key

    locked = is_locked(pem)
    if locked and not passphrase:
        raise KeyFileError(f"{name} needs its passphrase.")
    try:
        private = load_pem_private_key(pem, passphrase.encode() if locked else None)
    except (ValueError, TypeError, UnsupportedAlgorithm) as error:
        sentence = "is not opened by that passphrase" if locked else "is no private key"
        raise KeyFileError(
            f"{name} {sentence}: give the clinic's own key.", detail=repr(error), settled_by=("key",)
        ) from error
    if not isinstance(private, Ed25519PrivateKey):
        raise KeyFileError(
            f"{name} is a key of another kind: give the clinic's own key.", settled_by=("key",)
        )
    return ClinicKey(private)


def public_key_from(pem: bytes, name: str = "The key") -> PublicKey:
    """The key in a public key file, written in its one way. Raises KeyFileError for anything else."""
    from cryptography.exceptions import UnsupportedAlgorithm
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
    from cryptography.hazmat.primitives.serialization import load_pem_public_key

    try:
        key = load_pem_public_key(pem)
    except (ValueError, TypeError, UnsupportedAlgorithm) as error:
        raise KeyFileError(
            f"{name} is no public key: give the .pub file that belongs to the clinic's key.",
            detail=repr(error),
        ) from error
    if not isinstance(key, Ed25519PublicKey):
        raise KeyFileError(
            f"{name} is a key of another kind: give the .pub file that belongs to the clinic's key.",
            settled_by=("key",),
        )
    return PublicKey(_public_pem(key))


def spoken(fingerprint: str) -> str:
    """The first half of a fingerprint in groups of four."""
    return " ".join(fingerprint[at : at + 4] for at in range(0, _SPOKEN, 4))


def _public_pem(key: object) -> bytes:
    from cryptography.hazmat.primitives import serialization as form

    pem: bytes = key.public_bytes(form.Encoding.PEM, form.PublicFormat.SubjectPublicKeyInfo)  # type: ignore[attr-defined]
    return pem


def _fingerprint(key: object) -> str:
    from cryptography.hazmat.primitives import serialization as form

    der: bytes = key.public_bytes(form.Encoding.DER, form.PublicFormat.SubjectPublicKeyInfo)  # type: ignore[attr-defined]
    return hashlib.sha256(der).hexdigest()
