"""The workspace: rail, view with its section, and the panel of the step. Layout only."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QSplitter,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from orthodesign.app.gui import theme
from orthodesign.app.gui.actions import Actions
from orthodesign.app.gui.banner import Banner
from orthodesign.app.gui.hints import Hints
from orthodesign.app.gui.rail import Rail, Step
from orthodesign.app.gui.steps.check_panel import CheckPanel
from orthodesign.app.gui.steps.foot_panel import FootPanel
from orthodesign.app.gui.steps.out_page import OutPage
from orthodesign.app.gui.steps.prescribe_page import PrescribePage
from orthodesign.app.gui.steps.scan_panel import ScanPanel
from orthodesign.app.gui.summary_strip import SummaryStrip
from orthodesign.app.gui.theme import SPACE
from orthodesign.app.gui.viewport.section_view import SectionView

_PANEL_WIDTH = 392
_BANNER_WIDTH = 680


class Workspace(QWidget):
    """Where a case is worked on."""

    code_wanted = Signal()

    def __init__(
        self, actions: Actions, folded: Collection[str] | None, parent: QWidget | None = None
    ) -> None:
        """``folded``: the groups of the prescription that are closed at first; None for the usual ones."""
        super().__init__(parent)
        self.rail = Rail(self)
        self.banner = Banner(self)
        self.section = SectionView(self)
        self.scan_panel = ScanPanel(self)
        self.foot_panel = FootPanel(self)
        self.prescribe_page = PrescribePage(folded, self)
        self.prescribing = self.prescribe_page.values
        self.check_panel = CheckPanel(self)
        self.out_page = OutPage(self)
        self.out_panel = self.out_page.files
        self.hints = Hints(self)
        self.strip = SummaryStrip(self)
        self.panels = QStackedWidget(self)
        self._pages: dict[Step, QWidget] = {
            Step.SCAN: self.scan_panel,
            Step.FOOT: self.foot_panel,
            Step.PRESCRIBE: self.prescribe_page,
            Step.CHECK: self.check_panel,
            Step.OUT: self.out_page,
        }
        for page in self._pages.values():
            self.panels.addWidget(page)
        self._lay_out(actions)

    def _lay_out(self, actions: Actions) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._made_bar(actions))
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addWidget(self._made_middle(actions), 1)
        row.addWidget(self._made_right())
        outer.addLayout(row, 1)

    def _made_bar(self, actions: Actions) -> QWidget:
        bar = QFrame(self)
        theme.set_role(bar, "bar")
        row = QHBoxLayout(bar)
        row.setContentsMargins(SPACE + 4, SPACE // 2, SPACE + 4, SPACE // 2)
        row.setSpacing(SPACE // 2)
        self.code = QToolButton(bar)
        theme.set_role(self.code, "flat")
        self.code.setToolTip(self.tr("The code of this case"))
        self.code.clicked.connect(self.code_wanted)
        row.addWidget(self.code)
        row.addSpacing(SPACE)
        for name in ("undo", "redo"):
            row.addWidget(_tool(actions[name], bar))
        row.addStretch(1)
        self.side_buttons = [_tool(actions[name], bar, words=True) for name in ("left", "right", "both")]
        for button in self.side_buttons:
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(_tool(actions["commands"], bar))
        deed = actions["export"]
        self.export = QToolButton(bar)
        self.export.setText(deed.text())
        theme.bind_icon(self.export, "export", "on-accent")
        theme.set_role(self.export, "primary")
        self.export.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.export.setIconSize(QSize(theme.ICON, theme.ICON))
        # an icon of the action's own would be dark on the accent
        self.export.clicked.connect(deed.trigger)
        deed.changed.connect(lambda: self.export.setEnabled(deed.isEnabled()))
        row.addWidget(self.export)
        return bar

    def _made_middle(self, actions: Actions) -> QWidget:
        middle = QWidget(self)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.splitter = QSplitter(Qt.Orientation.Vertical, middle)
        self.splitter.setChildrenCollapsible(False)
        self.place = QWidget(self.splitter)
        inside = QVBoxLayout(self.place)
        inside.setContentsMargins(0, 0, 0, 0)
        self.waiting = QLabel(self.tr("The view is being prepared …"), self.place)
        theme.set_role(self.waiting, "quiet")
        self.waiting.setAlignment(Qt.AlignmentFlag.AlignCenter)
        inside.addWidget(self.waiting)
        self.splitter.addWidget(self.place)
        self.splitter.addWidget(self.section)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setSizes([520, 210])
        column.addWidget(self._made_tools(actions))
        column.addWidget(self.splitter, 1)
        # the banner floats, so that nothing moves when it comes and goes
        self.banner.setParent(middle)
        self._middle = self._over = middle
        middle.installEventFilter(self)
        self.banner.installEventFilter(self)
        return middle

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Keep the banner at the top of the view."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.LayoutRequest):
            self._place_banner()
        return super().eventFilter(watched, event)

    def seat_banner(self, over: QWidget | None = None) -> None:
        """Say what there is to say over another page; None: over the view again."""
        hidden = self.banner.isHidden()
        self._over = over or self._middle
        self.banner.setParent(self._over)
        self._over.installEventFilter(self)
        self.banner.setHidden(hidden)
        self._place_banner()

    def _place_banner(self) -> None:
        width = min(self._over.width() - 4 * SPACE, _BANNER_WIDTH)
        height = max(self.banner.heightForWidth(width), 5 * SPACE)
        top = SPACE + (self.splitter.y() if self._over is self._middle else 0)
        self.banner.setGeometry((self._over.width() - width) // 2, top, width, height)
        self.banner.raise_()

    def _made_tools(self, actions: Actions) -> QWidget:
        tools = QWidget(self)
        row = QHBoxLayout(tools)
        row.setContentsMargins(SPACE, 2, SPACE, 2)
        row.setSpacing(2)
        for name in ("top", "bottom", "medial", "lateral", "heel", "toe"):
            row.addWidget(_tool(actions[f"view-{name}"], tools))
        row.addWidget(_tool(actions["fit"], tools))
        row.addSpacing(2 * SPACE)
        for name in ("skin", "section", "handles", "map"):
            row.addWidget(_tool(actions[name], tools))
        row.addStretch(1)
        self.under_cursor = QLabel(tools)
        self.under_cursor.setFont(theme.number_font())
        theme.set_role(self.under_cursor, "quiet")
        row.addWidget(self.under_cursor)
        return tools

    def _made_right(self) -> QWidget:
        right = QFrame(self)
        theme.set_role(right, "side")
        right.setFixedWidth(_PANEL_WIDTH)
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.panels, 1)
        column.addWidget(self.hints)
        column.addWidget(self.strip)
        return right

    def take_view(self, view: QWidget) -> None:
        """Put the 3D view where it was waited for."""
        layout = self.place.layout()
        assert layout is not None
        self.waiting.hide()
        view.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        layout.addWidget(view)

    def show_step(self, step: Step) -> None:
        """Bring the panel of a step up."""
        self.rail.set_step(step)
        self.panels.setCurrentWidget(self._pages[step])

    @property
    def step(self) -> Step:
        """The step whose panel is shown."""
        now = self.panels.currentWidget()
        return next(step for step, page in self._pages.items() if page is now)


def _tool(action: QAction, parent: QWidget, *, words: bool = False) -> QToolButton:
    """A flat button for an action; its tooltip tells the key."""
    button = QToolButton(parent)
    theme.set_role(button, "flat")
    button.setDefaultAction(action)
    button.setIconSize(QSize(theme.ICON, theme.ICON))
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    style = Qt.ToolButtonStyle.ToolButtonTextBesideIcon if words else Qt.ToolButtonStyle.ToolButtonIconOnly
    button.setToolButtonStyle(style)
    name = action.text().split("\t")[0]
    key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    button.setToolTip(f"{name} ({key})" if key else name)
    button.setAccessibleName(name)
    return button
