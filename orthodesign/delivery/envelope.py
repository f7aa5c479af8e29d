"""A package under a passphrase: AES-256-GCM, the key from the passphrase by scrypt.

One format and one strength, written into the first line, so that no file can ask for less care or
for more memory. Salt and nonce are new each time; everything before the cipher text is sealed with it.
"""

from __future__ import annotations

import os

from orthodesign.delivery.errors import DeliveryError

MAGIC = b"ORTHOPACK SEALED 1\n"
_SALT, _NONCE, _TAG = 16, 12, 16
# 128 MB and about half a second for each try, as OWASP asks of scrypt (N = 2^17, r = 8, p = 1)
_COST, _BLOCK, _LANES = 2**17, 8, 1
# AES-GCM of the library takes no more at once
_LARGEST = 2**31 - 1 - _TAG


class SealError(DeliveryError):
    """A sealed package that does not open: the wrong passphrase, or a changed file."""

    exit_code = 1


def is_sealed(content: bytes) -> bool:
    """Whether these are the first bytes of a sealed package."""
    return content.startswith(MAGIC)


def sealed(content: bytes, passphrase: str) -> bytes:
    """``content`` in an envelope that only the passphrase opens. Raises DeliveryError for an empty one."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    if not passphrase:
        raise DeliveryError("An empty passphrase protects nothing: give one, or pack without.")
    if len(content) > _LARGEST:
        raise DeliveryError("The package is too large to be encrypted: leave the scans out.")
    salt, nonce = os.urandom(_SALT), os.urandom(_NONCE)
    head = MAGIC + salt + nonce
    return head + AESGCM(_key(passphrase, salt)).encrypt(nonce, content, head)


def unsealed(content: bytes, passphrase: str, name: str = "The package") -> bytes:
    """What is in the envelope. Raises SealError with one sentence where it does not open."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    start = len(MAGIC) + _SALT + _NONCE
    head, locked = content[:start], content[start:]
    salt, nonce = head[len(MAGIC) : -_NONCE], head[-_NONCE:]
    try:
        if len(locked) < _TAG or len(salt) != _SALT:
            raise InvalidTag
        return AESGCM(_key(passphrase, salt)).decrypt(nonce, locked, head)
    except InvalidTag as error:
        raise SealError(
            f"{name} does not open: the passphrase is wrong, or the file was changed.", detail=repr(error)
        ) from error


def _key(passphrase: str, salt: bytes) -> bytes:
    from unicodedata import normalize

    from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

    # the same umlaut may be typed as one sign or as two
    words = normalize("NFC", passphrase).encode("utf-8", errors="surrogateescape")
    return Scrypt(salt=salt, length=32, n=_COST, r=_BLOCK, p=_LANES).derive(words)
