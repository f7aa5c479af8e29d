"""The stylesheet: only what Fusion does not have, every colour from the scheme, no fonts."""

from __future__ import annotations

from collections.abc import Mapping
from string import Template

from orthodesign.app.gui.theme.tokens import RADIUS
from orthodesign.foundation.files import resource

# A ring of 2 px shows the keyboard focus; parts without it keep a border or padding of the same
# width, so that nothing moves when the focus comes.
_SHEET = Template("""
QToolTip { color: $text; background: $card; border: 1px solid $border; padding: 4px 6px; }

QFrame[role="card"] { background: $card; border: 1px solid $line; border-radius: ${radius}px; }
QFrame[role="popover"] { background: $card; border: 1px solid $border; }
QFrame[role="banner"] { background: $warning_soft; border: 1px solid $line; border-radius: ${radius}px; }
QFrame[role="banner-ok"] { background: $ok_soft; border: 1px solid $line; border-radius: ${radius}px; }
QFrame[role="banner-info"] { background: $info_soft; border: 1px solid $line; border-radius: ${radius}px; }
QFrame[role="banner-warning"] { background: $warning_soft; border: 1px solid $line;
  border-radius: ${radius}px; }
QFrame[role="bar"] { background: $card; border: none; border-bottom: 1px solid $line; }
QFrame[role="strip"] { background: $card; border: none; border-top: 1px solid $line; }
QFrame[role="side"] { border: none; border-left: 1px solid $line; }
QToolButton[role="primary"] { background: $accent; color: $on_accent; border: 2px solid $accent;
  border-radius: ${radius}px; padding: 3px 12px; }
QToolButton[role="primary"]:hover { background: $accent_hover; }
QToolButton[role="primary"]:focus { border-color: $text; }
QToolButton[role="primary"]:disabled { background: $pressed; color: $disabled; border-color: $pressed; }
QFrame[role="rule"] { background: $line; border: none; max-height: 1px; min-height: 1px; }
QLabel[role="quiet"] { color: $secondary; }

QToolButton[role="flat"] { background: transparent; border: 2px solid transparent;
  border-radius: ${radius}px; padding: 2px; color: $text; }
QToolButton[role="flat"]:hover { background: $hover; }
QToolButton[role="flat"]:pressed, QToolButton[role="flat"]:open { background: $pressed; }
QToolButton[role="flat"]:checked { background: $accent_soft; color: $accent; }
QToolButton[role="flat"]:focus { border-color: $accent; }
QToolButton[role="flat"]:disabled { color: $disabled; }
QToolButton[role="flat"][tone="tiny"] { padding: 0px; border-radius: 4px; }
QToolButton[role="flat"]::menu-indicator { image: none; }

QToolButton[role="group"] { background: transparent; border: 2px solid transparent;
  border-radius: ${radius}px; padding: 4px 2px; text-align: left; color: $text; }
QToolButton[role="group"]:hover { background: $hover; }
QToolButton[role="group"]:focus { border-color: $accent; }

QPushButton { background: $card; color: $text; border: 1px solid $border;
  border-radius: ${radius}px; padding: 5px 14px; }
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $pressed; }
QPushButton:focus { border: 2px solid $accent; padding: 4px 13px; }
QPushButton:disabled { color: $disabled; border-color: $line; }
QPushButton[role="primary"], QPushButton:default { background: $accent; color: $on_accent;
  border-color: $accent; }
QPushButton[role="primary"]:hover, QPushButton:default:hover { background: $accent_hover; }
QPushButton[role="primary"]:focus, QPushButton:default:focus { border: 2px solid $text; }
QPushButton[role="primary"]:disabled { background: $pressed; color: $disabled; border-color: $line; }

QToolButton[role="segment"] { background: $field; color: $text; border: 1px solid $border;
  border-right-width: 0px; border-radius: 0px; padding: 3px 6px; }
QToolButton[role="segment"][place="first"] { border-top-left-radius: ${radius}px;
  border-bottom-left-radius: ${radius}px; }
QToolButton[role="segment"][place="last"] { border-right-width: 1px;
  border-top-right-radius: ${radius}px; border-bottom-right-radius: ${radius}px; }
QToolButton[role="segment"][place="only"] { border-right-width: 1px; border-radius: ${radius}px; }
QToolButton[role="segment"]:hover { background: $hover; }
QToolButton[role="segment"]:checked { background: $accent_soft; color: $accent; }
QToolButton[role="segment"][tone="default"]:checked { background: $pressed; color: $text; }
QToolButton[role="segment"]:focus { border: 2px solid $accent; padding: 2px 5px; }
QToolButton[role="segment"]:disabled { color: $disabled; background: $window; }

QToolButton[role="chip"] { background: transparent; color: $secondary; border: 1px solid $line;
  border-radius: 4px; padding: 0px 5px; min-height: 18px; }
QToolButton[role="chip"]:hover { background: $hover; color: $text; }
QToolButton[role="chip"]:checked { background: $accent_soft; color: $accent; border-color: $accent; }
QToolButton[role="chip"][tone="default"]:checked { background: $pressed; color: $text;
  border-color: $pressed; }
QToolButton[role="chip"]:focus { border: 2px solid $accent; padding: 0px 4px; min-height: 16px; }

QLineEdit { background: $field; color: $text; border: 1px solid $border;
  border-radius: ${radius}px; padding: 4px 7px; selection-background-color: $accent;
  selection-color: $on_accent; }
QLineEdit:focus { border: 2px solid $accent; padding: 3px 6px; }
QLineEdit:disabled { color: $disabled; border-color: $line; }
QLineEdit[role="number"] { padding: 2px 5px; border-radius: 4px; border-color: $line; }
QLineEdit[role="number"]:hover { border-color: $border; }
QLineEdit[role="number"]:focus { border: 2px solid $accent; padding: 1px 4px; }
QLineEdit[role="number-default"] { padding: 2px 5px; border-radius: 4px; border-color: $line;
  color: $secondary; }
QLineEdit[role="number-default"]:hover { border-color: $border; }
QLineEdit[role="number-default"]:focus { border: 2px solid $accent; padding: 1px 4px; color: $text; }
QLineEdit[role="number-refused"], QLineEdit[role="number-refused"]:focus {
  border: 2px solid $error; padding: 1px 4px; border-radius: 4px; }

QPlainTextEdit { background: $field; color: $text; border: 1px solid $border;
  border-radius: ${radius}px; padding: 3px; }
QPlainTextEdit:focus { border: 2px solid $accent; padding: 2px; }
QAbstractSpinBox { background: $field; color: $text; border: 1px solid $border;
  border-radius: ${radius}px; padding: 2px 4px; }
QAbstractSpinBox:focus { border: 2px solid $accent; padding: 1px 3px; }
QAbstractSpinBox:disabled { color: $disabled; border-color: $line; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { background: transparent; border: none;
  width: 18px; }
QAbstractSpinBox::up-button:hover, QAbstractSpinBox::down-button:hover { background: $hover; }
QAbstractSpinBox::up-arrow { image: url("$chevron_up"); width: 10px; height: 10px; }
QAbstractSpinBox::down-arrow { image: url("$chevron"); width: 10px; height: 10px; }
QDateEdit::drop-down { background: transparent; border: none; width: 22px; }
QDateEdit::down-arrow { image: url("$chevron"); width: 14px; height: 14px; }
QCheckBox::indicator:unchecked { width: 12px; height: 12px; background: $field;
  border: 1px solid $border; border-radius: 3px; }
QCheckBox::indicator:unchecked:hover { border-color: $accent; }

QListView { background: $field; border: 1px solid $line; border-radius: ${radius}px; outline: none; }
QListView::item:selected { background: $accent_soft; color: $text; }
QListView::item:hover:!selected { background: $hover; }

QComboBox { background: $field; color: $text; border: 1px solid $border;
  border-radius: ${radius}px; padding: 3px 8px; }
QComboBox:hover { background: $hover; }
QComboBox:focus { border: 2px solid $accent; padding: 2px 7px; }
QComboBox::drop-down { border: none; width: 22px; }
QComboBox::down-arrow { image: url("$chevron"); width: 14px; height: 14px; }
QComboBox QAbstractItemView { background: $card; border: 1px solid $border; outline: none;
  selection-background-color: $accent_soft; selection-color: $text; }

QSlider::groove:horizontal { height: 4px; border-radius: 2px; background: $track; }
QSlider::sub-page:horizontal { height: 4px; border-radius: 2px; background: $accent; }
QSlider::handle:horizontal { width: 14px; height: 14px; margin: -6px 0px; border-radius: 8px;
  background: $card; border: 1px solid $border; }
QSlider::handle:horizontal:hover { border-color: $accent; }
QSlider::handle:horizontal:focus { border: 2px solid $accent; width: 12px; height: 12px; }

QScrollArea { border: none; background: transparent; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0px; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0px; }
QScrollBar::handle { background: $border; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: $secondary; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0px; height: 0px; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QMenu { background: $card; border: 1px solid $border; padding: 4px; }
QMenu::item { padding: 5px 24px 5px 12px; border-radius: 4px; }
QMenu::icon { padding-left: 8px; }
QMenu::item:selected { background: $accent_soft; color: $text; }
QMenu::item:disabled { color: $disabled; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }
""")


def stylesheet(colours: Mapping[str, str]) -> str:
    """The stylesheet in these colours."""
    # a url takes no tint: grey on both
    chevron, chevron_up = (
        resource("icons", f"{name}.svg").as_posix() for name in ("chevron-quiet", "chevron-quiet-up")
    )
    names = {name.replace("-", "_"): value for name, value in colours.items()}
    return _SHEET.substitute(names, radius=RADIUS, chevron=chevron, chevron_up=chevron_up)
