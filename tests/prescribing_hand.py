"""A hand on the prescribing panel: what it does there, and a prescription that follows."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from orthodesign.app.gui import theme
from orthodesign.app.gui.prescribing import FootFacts, PrescribingPanel
from orthodesign.app.gui.prescribing.scale_slider import ScaleSlider
from orthodesign.foundation.findings import Finding, Severity
from orthodesign.prescription import CATALOGUE, EXCLUSIVE, Kind, Prescription
from orthodesign.prescription.refusals import disagreements

FACTS = FootFacts(arch_height=25.1, arch_apex=46.3, lift_taper_end=74.2)
LEFT = Qt.MouseButton.LeftButton
SHIFT = Qt.KeyboardModifier.ShiftModifier
FINDING = Finding("RX-X", Severity.WARNING, "The lift is high.", "https://example.org")


class Hand:
    """The panel, what it asked for, and a prescription that follows as a session would."""

    def __init__(self, panel, qtbot) -> None:
        self.panel, self.qtbot = panel, qtbot
        self.prescription, self.asked = Prescription(), []
        panel.changed.connect(self._follow)

    def _follow(self, name, value, phase) -> None:
        self.asked.append((name, value, phase))
        partner = {"arch_height": "arch_change", "arch_change": "arch_height"}.get(name)
        cleared = {partner: CATALOGUE[partner].neutral} if partner else {}
        self.show(**{**cleared, name: value})

    def show(self, **changes) -> None:
        self.prescription = self.prescription.with_values(**changes)
        self.panel.show_prescription(self.prescription, FACTS)

    def slider(self, name) -> ScaleSlider:
        return self.panel.row(name).slider

    def drag(self, name, *values) -> None:
        slider = self.slider(name)
        self.qtbot.mousePress(slider, LEFT, pos=at(slider, slider.shown_value()))
        for value in values:
            self.qtbot.mouseMove(slider, at(slider, value))

    def drop(self, name) -> None:
        slider = self.slider(name)
        self.qtbot.mouseRelease(slider, LEFT, pos=at(slider, slider.shown_value()))

    def type(self, field, typed) -> None:
        field.setFocus()
        field.selectAll()
        if typed.isascii():
            self.qtbot.keyClicks(field, typed)
        else:
            field.insert(typed)  # there are no keys for it
        self.qtbot.keyClick(field, Qt.Key.Key_Return)


def hand_on_a_panel(application, qtbot) -> Iterator[Hand]:
    theme.apply(application, "light")
    panel = PrescribingPanel()
    panel.resize(340, 2400)
    for section in panel._sections:
        section.set_open(True)
    panel.show_prescription(Prescription(), FACTS)
    panel.show()
    panel.activateWindow()
    yield Hand(panel, qtbot)
    panel.close()
    panel.deleteLater()
    # outside the event loop nothing is deleted by itself, and every panel left slows down the next
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def everything_else() -> Prescription:
    """Every parameter at another value than its default, as far as they may be given together."""
    values: dict[str, object] = {}
    for name, parameter in CATALOGUE.items():
        if parameter.kind is Kind.CHOICE:
            values[name] = next(choice for choice in parameter.choices if choice != parameter.default)
        elif parameter.kind is Kind.POINTS:
            corner = tuple(0.5 * (one.limit_low + one.limit_high) for one in parameter.coordinates)
            values[name] = (corner,) * max(parameter.fewest, 1)
        else:
            values[name] = parameter.limits[1] - (parameter.step or 1.0)
    for _, rival, _ in EXCLUSIVE:
        values[rival] = CATALOGUE[rival].neutral
    for name, _ in list(disagreements(values)):
        values[name] = CATALOGUE[name].neutral
    return Prescription.from_values({**values, "arch_height": 30.0, "arch_change": 0.0})


def at(slider: ScaleSlider, value: float) -> QPoint:
    return QPointF(slider._x(value), 10).toPoint()


def top(panel, part) -> int:
    return part.mapTo(panel._scroll.widget(), QPoint(0, 0)).y()


def turn_wheel(widget) -> None:
    event = QWheelEvent(
        QPointF(5, 5),
        QPointF(widget.mapToGlobal(QPoint(5, 5))),
        QPoint(0, 0),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, event)
