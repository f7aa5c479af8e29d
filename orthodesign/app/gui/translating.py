"""The language of the window: that of the system where there is a translation, or the one chosen."""

from __future__ import annotations

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from orthodesign.foundation.files import resource

_FOLDER = "translations"


def languages() -> tuple[str, ...]:
    """The languages there are files for, as codes; English needs none."""
    folder = resource(_FOLDER)
    return tuple(sorted(path.stem.removeprefix("orthodesign_") for path in folder.glob("orthodesign_*.qm")))


def install_language(application: QApplication, language: str = "system") -> str:
    """Translate from now on; the code of the language in use, ``en`` where there is no file for it."""
    wanted = QLocale.system().name() if language == "system" else language
    code = next((one for one in languages() if wanted.split("_")[0] == one), "en")
    if code == "en":
        return code
    own, qt = QTranslator(application), QTranslator(application)
    own.load(str(resource(_FOLDER, f"orthodesign_{code}.qm")))
    qt.load(f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    for translator in (qt, own):
        application.installTranslator(translator)
    QLocale.setDefault(QLocale(code))
    return code
