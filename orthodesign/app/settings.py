"""What the program remembers of its user: one readable JSON file, never of any patient.

The file is written by programs of other versions and edited by people. What cannot be understood
falls back to its default and is told; what a newer program wrote is kept.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import Any, Literal, get_type_hints

from orthodesign.foundation.files import FileError, write_atomically
from orthodesign.foundation.findings import Finding, FindingKind, Severity
from orthodesign.foundation.trees import Tree, TreeError, read_json, tree_of, value_of, written_json

ColourScheme = Literal["system", "light", "dark"]
Choice = bool | float | str

_LARGEST = 4_000_000
_MOST_RECENT = 12

DAMAGED = FindingKind(
    "APP-SETTINGS-DAMAGED",
    Severity.WARNING,
    "The settings could not be read and are those of a new program: the old ones are kept as {kept}.",
    "The file of settings was damaged, by hand or by a failing disk. Cases and their values are not touched: "
    "only preferences are lost.",
)
UNREADABLE = FindingKind(
    "APP-SETTINGS-UNREADABLE",
    Severity.WARNING,
    "The settings cannot be opened ({reason}): this time they are those of a new program.",
    "The file of settings is there, but may not be read. Check who may read it.",
)
NOT_UNDERSTOOD = FindingKind(
    "APP-SETTINGS-VALUE",
    Severity.INFO,
    "A setting was not understood and is what it was in the beginning: {what}.",
    "One value in the file of settings is not what it should be. The others are kept.",
)


@dataclass(frozen=True)
class Settings:
    """Preferences of one user.

    ``last_folders`` by purpose: "open", "export". ``window_state`` is opaque, base64.
    ``folded_groups`` are the closed groups of the prescription, None before the user folded any.
    ``clinic`` is what every order says of the clinic, by the names of the order form.
    ``unknown`` is what a newer program wrote, to be written again.
    """

    last_folders: Mapping[str, str] = field(default_factory=dict)
    recent_cases: tuple[str, ...] = ()
    colour_scheme: ColourScheme = "system"
    language: str = "system"
    window_state: str = ""
    hints_seen: tuple[str, ...] = ()
    folded_groups: tuple[str, ...] | None = None
    export_choices: Mapping[str, Choice] = field(default_factory=dict)
    clinic: Mapping[str, str] = field(default_factory=dict)
    unknown: Mapping[str, Any] = field(default_factory=dict)

    def with_folder(self, purpose: str, folder: Path) -> Settings:
        """The same, with the folder that was last used for a purpose."""
        return replace(self, last_folders={**self.last_folders, purpose: str(folder)})

    def with_recent(self, case: Path) -> Settings:
        """The same, with this case file as the most recent one."""
        others = [one for one in self.recent_cases if one != str(case)]
        return replace(self, recent_cases=(str(case), *others)[:_MOST_RECENT])

    def without_recent(self, case: Path) -> Settings:
        """The same, with this case file forgotten."""
        return replace(self, recent_cases=tuple(one for one in self.recent_cases if one != str(case)))

    def with_hint_seen(self, hint: str) -> Settings:
        """The same, with a hint that need not be shown again."""
        return replace(self, hints_seen=tuple(dict.fromkeys((*self.hints_seen, hint))))

    def with_groups(self, folded: Iterable[str]) -> Settings:
        """The same, with these groups of the panel folded and no others."""
        return replace(self, folded_groups=tuple(folded))


class SettingsStore:
    """The file of settings."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def load(self) -> tuple[Settings, tuple[Finding, ...]]:
        """The settings, and what there is to say of their file. Never raises."""
        try:
            with self._path.open("rb") as stream:
                content = stream.read(_LARGEST + 1)
        except FileNotFoundError:
            return Settings(), ()
        except OSError as error:
            reason = (error.strerror or type(error).__name__).lower()
            return Settings(), (UNREADABLE.found(reason=reason),)
        try:
            if len(content) > _LARGEST:
                raise TreeError("it is too large")
            return _settings(read_json(content))
        except TreeError:
            return Settings(), (DAMAGED.found(kept=self._set_aside()),)

    def save(self, settings: Settings) -> None:
        """Write the settings completely or not at all. Raises FileError where that is impossible."""
        tree = tree_of(replace(settings, unknown={}))
        del tree["unknown"]
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise FileError(
                f"The settings cannot be kept in {self._path.parent}: check who may write there.",
                detail=repr(error),
            ) from error
        write_atomically(self._path, written_json({**settings.unknown, **tree}))

    def update(self, change: Callable[[Settings], Settings]) -> Settings:
        """Change what the file holds now, which another window may have written; the result."""
        settings = change(self.load()[0])
        self.save(settings)
        return settings

    def _set_aside(self) -> str:
        aside = self._path.with_name(self._path.stem + ".damaged" + self._path.suffix)
        with suppress(OSError):
            self._path.replace(aside)
        return aside.name


def _settings(tree: Tree) -> tuple[Settings, tuple[Finding, ...]]:
    hints = get_type_hints(Settings)
    known = [one.name for one in fields(Settings) if one.name != "unknown"]
    values: dict[str, Any] = {"unknown": {name: one for name, one in tree.items() if name not in known}}
    findings = []
    for name in known:
        if name in tree:
            try:
                values[name] = value_of(hints[name], tree[name], name)
            except TreeError as error:
                findings.append(NOT_UNDERSTOOD.found(what=error.sentence))
    return Settings(**values), tuple(findings)
