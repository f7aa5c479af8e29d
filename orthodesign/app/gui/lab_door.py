"""Between the hand and what leaves the clinic: order form, lab package and key, machine; what is kept."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace

from PySide6.QtCore import QObject

from orthodesign.app.gui.desk import Desk
from orthodesign.app.gui.packer import Packer
from orthodesign.app.gui.remembering import Remembering
from orthodesign.app.gui.steps.out_page import OutPage
from orthodesign.app.session import Session
from orthodesign.case.order import CLINICS_OWN, Order
from orthodesign.foundation.errors import OrthodesignError


class LabDoor(QObject):
    """Carries what is chosen at export to session, packer and settings."""

    def __init__(self, page: OutPage, packer: Packer, desk: Desk) -> None:
        super().__init__(page)
        self.page, self.packer, self.desk = page, packer, desk
        out, lab = page.files, page.lab
        self._remembering = Remembering(
            desk.store,
            {
                "format": out.format,
                "process": out.process,
                "printer": out.printer,
                "report": out.report,
                "preview": out.preview,
                "pdf": out.pdf,
                "scans": lab.scans,
                "sheet": lab.sheet,
                "schedule": lab.schedule,
                "paper": lab.paper,
                "telephone": lab.telephone,
            },
        )
        out.show_remembered()
        out.making_changed.connect(self._make)
        page.order.changed.connect(self._order)
        lab.pack_wanted.connect(self._pack)
        lab.key_wanted.connect(packer.ask_key)
        lab.own_key_wanted.connect(packer.use_own_key)
        packer.key_changed.connect(self._show_key)
        packer.packed.connect(lab.forget_secrets)
        self._show_key()

    def attach(self, session: Session) -> None:
        """Work on another session from now on; nothing of the last one is said any more."""
        self.page.files.forget_written()
        self.page.lab.forget_secrets()
        self.page.lab.personal.setChecked(False)
        session.set_making(self.page.files.making)

    def show(self, session: Session, why: str) -> None:
        """Show the order, and whether a package can be made."""
        self.page.order.show_order(session.case.order)
        self.page.lab.show_ready(not why and bool(session.sides), why)

    def _make(self) -> None:
        if self.desk.session is not None:
            self.desk.session.set_making(self.page.files.making)

    def _order(self, order: Order) -> None:
        if self.desk.session is None:
            return
        self.desk.session.set_order(order)
        clinic = {name: one for name in CLINICS_OWN if (one := getattr(order, name)) is not None}
        # the next case begins with it; an order is as good where nothing can be remembered
        with suppress(OrthodesignError):
            self.desk.store.update(lambda settings: replace(settings, clinic=clinic))

    def _pack(self) -> None:
        lab = self.page.lab
        if lab.refusal:
            self.desk.voice.warn(lab.refusal)
            return
        self.packer.pack(replace(lab.packing, zones=self.page.files.zones), lab.key_passphrase.text())

    def _show_key(self) -> None:
        packer = self.packer
        self.page.lab.show_key(packer.key_words(), is_own=packer.uses_own_key, is_locked=packer.key_is_locked)
