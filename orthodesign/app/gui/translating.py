"""The language of the window: that of the system where there is a translation, or the one chosen."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from orthodesign.foundation.files import resource

# Named plainly; Qt calls it American
_ENGLISH = "en"
_FOLDER = "translations"


def languages() -> tuple[str, ...]:
    """The languages there are, as codes: English, and whatever there is a file for."""
    files = resource(_FOLDER).glob("orthodesign_*.qm")
    return tuple(sorted({_ENGLISH, *(path.stem.removeprefix("orthodesign_") for path in files)}))


def language_names() -> Mapping[str, str]:
    """The languages by code, each as it calls itself."""
    others = {code: QLocale(code).nativeLanguageName() for code in languages()}
    return {code: name[:1].upper() + name[1:] for code, name in {**others, _ENGLISH: "English"}.items()}


def install_language(application: QApplication, language: str = "system") -> str:
    """Translate from now on; the code of the language in use, ``en`` where there is no file for it.

    English has a file of its own for its plurals.
    """
    wanted = QLocale.system().name() if language == "system" else language
    code = next((one for one in languages() if wanted.split("_")[0] == one), _ENGLISH)
    own, qt = QTranslator(application), QTranslator(application)
    own.load(str(resource(_FOLDER, f"orthodesign_{code}.qm")))
    qt.load(f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    for translator in (qt, own):
        application.installTranslator(translator)
    if code != _ENGLISH and QLocale().language() != QLocale(code).language():
        QLocale.setDefault(QLocale(code))
    return code
