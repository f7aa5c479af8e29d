"""A mistake of ours: said in a sentence, with a report the user may save and send."""

from __future__ import annotations

import platform
import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, qVersion
from PySide6.QtWidgets import QFileDialog, QWidget

from orthodesign import __version__
from orthodesign.app.gui.banner import Banner
from orthodesign.app.jobs import Bug
from orthodesign.foundation.errors import OrthodesignError
from orthodesign.foundation.files import write_atomically


def report_text(bug: Bug) -> str:
    """What helps to find the mistake: versions and the trace; nothing of the patient."""
    home = str(Path.home())
    return "\n".join(
        (
            f"orthodesign {__version__}, Qt {qVersion()}, Python {sys.version.split()[0]}",
            platform.platform(),
            "",
            bug.trace.replace(home, "~"),
        )
    )


def offer_report(banner: Banner, window: QWidget, bug: Bug) -> None:
    """Say that it happened; nothing is lost, and the report can be saved."""
    translate = QCoreApplication.translate

    def save() -> None:
        name, _ = QFileDialog.getSaveFileName(
            window, translate("bug", "Save the report"), "orthodesign-report.txt"
        )
        if not name:
            return
        try:
            write_atomically(Path(name), report_text(bug).encode())
        except OrthodesignError as error:
            banner.warn(error.sentence)

    words = translate("bug", "orthodesign made a mistake of its own ({what}). Your work is still here.")
    banner.warn(words.format(what=bug.what.split(":")[0]), (translate("bug", "Save a report …"), save))
