"""What was chosen at export stands there next time: kept in the settings, never anything of a patient."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace

from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit

from orthodesign.app.settings import Choice, Settings, SettingsStore
from orthodesign.foundation.errors import OrthodesignError

Remembered = QCheckBox | QComboBox | QLineEdit


class Remembering:
    """The fields whose choices are kept, by name."""

    def __init__(self, store: SettingsStore, fields: dict[str, Remembered]) -> None:
        """Show what was chosen last, and keep what is chosen from now on."""
        self._store = store
        kept = store.load()[0].export_choices
        for name, field in fields.items():
            _show(field, kept.get(name))
            self._follow(name, field)

    def _follow(self, name: str, field: Remembered) -> None:
        if isinstance(field, QCheckBox):
            field.toggled.connect(lambda on: self._keep(name, on))
        elif isinstance(field, QComboBox):
            field.activated.connect(lambda _at: self._keep(name, str(field.currentData() or "")))
        else:
            field.editingFinished.connect(lambda: self._keep(name, field.text()))

    def _keep(self, name: str, choice: Choice) -> None:
        def kept(settings: Settings) -> Settings:
            return replace(settings, export_choices={**settings.export_choices, name: choice})

        # an export works as well where nothing can be remembered
        with suppress(OrthodesignError):
            self._store.update(kept)


def _show(field: Remembered, choice: Choice | None) -> None:
    """Nothing for a choice of another kind, or one that there is no more."""
    if isinstance(field, QCheckBox) and isinstance(choice, bool):
        field.setChecked(choice)
    elif isinstance(field, QComboBox) and isinstance(choice, str):
        if (at := field.findData(choice or None)) >= 0:
            field.setCurrentIndex(at)
    elif isinstance(field, QLineEdit) and isinstance(choice, str):
        field.setText(choice)
