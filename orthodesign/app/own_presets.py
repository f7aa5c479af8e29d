"""A user's own presets: files in one folder, named, shared, and never believed unread.

Each is ``ID.orthopreset`` in the folder of ``places``. A file that is damaged or was made by a hostile
hand stays where it is and is shown with the sentence that says what is wrong with it.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal

from orthodesign.foundation.files import FileError, write_atomically
from orthodesign.prescription.parameter import PrescriptionError
from orthodesign.prescription.preset import Preset
from orthodesign.prescription.preset_files import ENDING, checked, preset_bytes, read_preset_file, slug
from orthodesign.prescription.presets import presets, renamed, unknown_preset

# what to do where there is a preset of that title already
Collision = Literal["refuse", "replace", "both"]
# more files than anyone keeps: the folder is something else
_MOST = 1000


@dataclass(frozen=True)
class OwnPreset:
    """A file in the folder: its preset, or the sentence that says why it is none."""

    path: Path
    preset: Preset | None
    problem: str = ""

    @property
    def id(self) -> str:
        """What it is called on the command line."""
        return self.path.stem


class OwnPresets:
    """The presets in a folder, which need not exist before the first is saved."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def all(self) -> tuple[OwnPreset, ...]:
        """Every preset file of the folder, by title; the damaged ones last."""
        try:
            paths = sorted(path for path in self.folder.iterdir() if path.suffix == ENDING)[:_MOST]
        except OSError:
            return ()
        found = [_opened(path) for path in paths if not path.name.startswith(".")]
        return tuple(sorted(found, key=lambda own: (own.preset is None, _title(own).lower(), own.id)))

    def find(self, name: str) -> Preset:
        """The preset of that id or title. Raises PrescriptionError with those that come near."""
        everything = self.all()
        for own in everything:
            if name in (own.id, _title(own)):
                if own.preset is None:
                    raise PrescriptionError(own.problem)
                return own.preset
        raise PrescriptionError(unknown_preset(name, [own.id for own in everything]))

    def save(self, preset: Preset, collision: Collision = "refuse") -> OwnPreset:
        """Write a preset. Raises PrescriptionError where its name is taken, FileError where it cannot be.

        ``both`` gives it the next free name; a name that one of ours has becomes ``my-…``.
        """
        checked(preset)
        taken = self._taken()
        if preset.id in {one.id for one in presets()}:
            preset = replace(preset, id=f"my-{preset.id}")
        if preset.id in taken and collision == "both":
            preset = _with_free_name(preset, taken)
        elif preset.id in taken and collision == "refuse":
            raise PrescriptionError(
                f"There is a preset {preset.title[:60]!r} already: replace it, or choose another name."
            )
        path = self.folder / f"{preset.id}{ENDING}"
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            reason = (error.strerror or str(error)).lower()
            raise FileError(f"The folder {self.folder} cannot be made ({reason}).") from error
        write_atomically(path, preset_bytes(preset))
        return OwnPreset(path, preset)

    def rename(self, name: str, title: str) -> OwnPreset:
        """Give a preset another title. Raises PrescriptionError where that is taken."""
        preset = self.find(name)
        old = self._path_of(preset.id)
        if slug(title) == preset.id:
            return self.save(replace(renamed(preset, title), id=preset.id), "replace")
        new = self.save(renamed(preset, title))
        _unlink(old)
        return new

    def remove(self, name: str) -> None:
        """Delete a preset file, damaged ones too. Raises PrescriptionError where there is none."""
        for own in self.all():
            if name in (own.id, _title(own)):
                _unlink(own.path)
                return
        raise PrescriptionError(unknown_preset(name, [own.id for own in self.all()]))

    def bring_in(self, path: Path, collision: Collision = "refuse") -> OwnPreset:
        """Take over a preset file that somebody shared. Raises PrescriptionError for what is none."""
        preset = read_preset_file(path)
        # two titles may give one id, and an id from elsewhere may not fit its title
        return self.save(replace(preset, id=slug(preset.title)), collision)

    def hand_out(self, name: str, path: Path) -> None:
        """Write a preset to a file to be shared. Raises FileError where it cannot be written."""
        write_atomically(path, preset_bytes(self.find(name)))

    def _taken(self) -> set[str]:
        # by name of file, capitals ignored: other systems make no difference between them
        try:
            return {path.stem.lower() for path in self.folder.iterdir() if path.suffix.lower() == ENDING}
        except OSError:
            return set()

    def _path_of(self, name: str) -> Path:
        return self.folder / f"{name}{ENDING}"


def _opened(path: Path) -> OwnPreset:
    try:
        # the name of the file is the one it is found by
        return OwnPreset(path, replace(read_preset_file(path), id=path.stem))
    except PrescriptionError as error:
        return OwnPreset(path, None, error.sentence)


def _title(own: OwnPreset) -> str:
    return own.id if own.preset is None else own.preset.title


def _with_free_name(preset: Preset, taken: Collection[str]) -> Preset:
    number = next(number for number in range(2, len(taken) + 3) if f"{preset.id}-{number}" not in taken)
    return replace(preset, id=f"{preset.id}-{number}", title=f"{preset.title[:70]} ({number})")


def _unlink(path: Path) -> None:
    try:
        path.unlink()
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise FileError(f"{path} cannot be removed ({reason}).", detail=repr(error)) from error


def named_preset(name: str, own: OwnPresets) -> Preset:
    """The preset a user means: the path of a preset file, the id of one of ours, or one of his own.

    Raises PrescriptionError for what is none of them, with those that come near.
    """
    if Path(name).suffix.lower() in (ENDING, ".json") or "/" in name or "\\" in name:
        return read_preset_file(Path(name))
    shipped = {one.id: one for one in presets()}
    if name in shipped:
        return shipped[name]
    everything = own.all()
    if any(name in (one.id, _title(one)) for one in everything):
        return own.find(name)
    raise PrescriptionError(unknown_preset(name, [*shipped, *(one.id for one in everything)]))
