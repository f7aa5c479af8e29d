"""Presets as files: JSON of a fixed form, read strictly, never executed.

``{"format": "orthopreset", "schema": 1, "id": …, "title": …, "for_whom": …, "values": [{"parameter": …,
"value": …, "why": …, "source": …}], "evidence": […], "cautions": […], "review": […]}``
"""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path

from orthodesign import __version__
from orthodesign.foundation.errors import OrthodesignError
from orthodesign.foundation.trees import TreeError, read_json, tree_of, value_of, written_json
from orthodesign.prescription.catalogue import CATALOGUE
from orthodesign.prescription.parameter import PrescriptionError
from orthodesign.prescription.prescription import Prescription
from orthodesign.prescription.preset import Preset

SCHEMA = 1
ENDING = ".orthopreset"
# ours have about 5 kB
LARGEST = 200_000
_LONGEST_TITLE, _LONGEST_TEXT, _MOST_REMARKS = 80, 2000, 50
_ID = re.compile("[a-z0-9]+(-[a-z0-9]+)*")
# names that Windows keeps for devices, whatever their ending
_RESERVED = re.compile("con|prn|aux|nul|com[0-9]|lpt[0-9]")


def preset_bytes(preset: Preset) -> bytes:
    """The preset as a file. The same preset gives the same bytes."""
    head = {"format": "orthopreset", "schema": SCHEMA, "program": f"orthodesign {__version__}"}
    return written_json({**head, **tree_of(checked(preset))})


def read_preset_file(path: Path) -> Preset:
    """The preset in a file. Raises PrescriptionError with one sentence for whatever is wrong with it."""
    try:
        if not path.is_file():
            raise PrescriptionError(f"There is no preset file {path}.")
        with path.open("rb") as stream:
            content = stream.read(LARGEST + 1)
    except (OSError, ValueError) as error:  # a name with a null byte is a ValueError
        reason = (getattr(error, "strerror", None) or str(error)).lower()
        raise PrescriptionError(f"The preset {path} cannot be read: {reason}.") from error
    return read_preset(content, path.name)


def read_preset(content: bytes, name: str) -> Preset:
    """The preset in the bytes of a file called ``name``. Raises PrescriptionError."""
    if len(content) > LARGEST:
        raise PrescriptionError(f"{name} is too large for a preset: is it the right file?")
    try:
        tree = read_json(content)
        if tree.pop("format", None) != "orthopreset":
            raise TreeError('it does not say {"format": "orthopreset"}')
        _check_schema(tree.pop("schema", None), name)
        value_of(str, tree.pop("program", ""), "program")
        return checked(value_of(Preset, tree))
    except TreeError as error:
        raise PrescriptionError(
            f"{name} is not a preset: {error.sentence.rstrip('.')}.", detail=error.detail
        ) from error
    except PrescriptionError as error:
        if error.sentence.startswith(name):
            raise
        raise PrescriptionError(f"The preset {name} cannot be used: {error.sentence}") from error


def _check_schema(schema: object, name: str) -> None:
    if type(schema) is not int or schema < 1:
        raise TreeError("it does not say which schema it is written in")
    if schema > SCHEMA:
        raise PrescriptionError(
            f"{name} was written by a newer orthodesign (schema {schema}, this one reads up to {SCHEMA}): "
            "update orthodesign."
        )


def checked(preset: Preset) -> Preset:
    """The preset, if it can be shown and prescribed. Raises PrescriptionError."""
    try:
        _check_texts(preset)
    except TreeError as error:
        raise PrescriptionError(f"The preset {error.sentence}.") from error
    names = [one.parameter for one in preset.values]
    if not names:
        raise PrescriptionError("it proposes no values.")
    if len(names) > len(CATALOGUE):  # each unknown name costs a search for the one meant
        raise PrescriptionError("it proposes more values than there are.")
    if len(set(names)) < len(names):
        twin = next(name for name in names if names.count(name) > 1)
        raise PrescriptionError(f"{twin[:60]!r} is given twice.")
    if preset.as_values().get("arch_height") is not None:
        raise PrescriptionError("arch_height belongs to one foot: a preset gives arch_change instead.")
    try:
        Prescription.from_values(preset.as_values())
    except OrthodesignError as error:
        raise PrescriptionError(error.sentence, detail=error.detail) from error
    return preset


def _check_texts(preset: Preset) -> None:
    if not _ID.fullmatch(preset.id) or len(preset.id) > _LONGEST_TITLE:
        raise TreeError("needs an id of small letters, digits and hyphens")
    if not preset.title.strip() or len(preset.title) > _LONGEST_TITLE:
        raise TreeError(f"needs a title of at most {_LONGEST_TITLE} letters")
    remarks = (*preset.evidence, *preset.cautions)
    if len(remarks) + len(preset.review) > _MOST_REMARKS:
        raise TreeError("says too much")
    texts = [preset.title, preset.for_whom, *preset.review]
    texts += [text for one in preset.values for text in (one.why, one.source)]
    texts += [text for one in remarks for text in (one.text, one.source)]
    for text in texts:
        if len(text) > _LONGEST_TEXT:
            raise TreeError("has a text that is too long")
        # escape sequences and writing-direction tricks would act on the reader's terminal
        if not text.isprintable():
            raise TreeError("has a text with signs that cannot be shown")


def slug(title: str) -> str:
    """An id from a title, also fit for a file name on every system: ``my-flat-foot``."""
    plain = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode().lower()
    words = "-".join(re.findall("[a-z0-9]+", plain))[:60].strip("-") or "preset"
    return f"preset-{words}" if _RESERVED.fullmatch(words) else words
