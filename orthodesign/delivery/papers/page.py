"""The look of our papers: page, letters, headings, tables. ReportLab is loaded when a paper is made."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Literal
from xml.sax.saxutils import escape

from orthodesign.delivery.errors import DeliveryError

Paper = Literal["a4", "letter"]
PAPERS: tuple[Paper, ...] = ("a4", "letter")
INK, QUIET, LINE, TINT, ACCENT = "#22303a", "#6b7780", "#c9d2d8", "#f1f5f7", "#2b5f80"
AMBER, RED, GREEN = "#a86400", "#b3261e", "#2d7a46"
_MARGIN_MM, _HEAD_MM, _FOOT_MM = 17.0, 24.0, 18.0
_FACES = {
    "Text": "DejaVuSans.ttf",
    "Text-Bold": "DejaVuSans-Bold.ttf",
    "Text-Italic": "DejaVuSans-Oblique.ttf",
}

# What ReportLab calls a flowable: anything that can stand in a column
Block = Any


@dataclass(frozen=True)
class Sheet:
    """What every page of a paper says: title, on the right what it concerns, and below what it is not."""

    title: str
    about: str
    foot: str
    program: str
    paper: Paper = "a4"


def width_mm(paper: Paper) -> float:
    """How wide a column of text is."""
    return _size(paper)[0] / _mm() - 2 * _MARGIN_MM


def pdf(sheet: Sheet, story: Sequence[Block]) -> bytes:
    """The PDF of these blocks; the same blocks give the same bytes."""
    from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate

    load_letters()
    size, mm = _size(sheet.paper), _mm()
    written = io.BytesIO()
    document = BaseDocTemplate(
        written,
        pagesize=size,
        title=f"{sheet.title} {sheet.about}".strip(),
        author=sheet.program,
        creator=sheet.program,
        subject=sheet.title,
        lang="en",
        invariant=1,
    )
    frame = Frame(
        _MARGIN_MM * mm,
        _FOOT_MM * mm,
        size[0] - 2 * _MARGIN_MM * mm,
        size[1] - (_HEAD_MM + _FOOT_MM) * mm,
        0, 0, 0, 0,
    )  # fmt: skip
    document.addPageTemplates([PageTemplate("page", [frame], onPage=lambda page, _: _dressed(page, sheet))])
    document.build(list(story), canvasmaker=_numbering())
    return written.getvalue()


def checked_paper(paper: str) -> Paper:
    """The size of paper. Raises DeliveryError for one we do not have."""
    for known in PAPERS:
        if paper.lower() == known:
            return known
    raise DeliveryError(f"There is no paper called {paper[:20]!r}: choose one of {', '.join(PAPERS)}.")


def text(words: str, kind: str = "body", colour: str | None = None) -> Block:
    """A paragraph; nothing in ``words`` is taken for markup."""
    return marked(escape(_written(words)), kind, colour)


def marked(markup: str, kind: str = "body", colour: str | None = None) -> Block:
    """A paragraph with markup of ours in it: ``<b>``, ``<i>``, ``<font color=…>``."""
    from reportlab.platypus import Paragraph

    return Paragraph(markup if colour is None else f'<font color="{colour}">{markup}</font>', _style(kind))


def bold(words: str) -> str:
    """Markup for words in bold."""
    return f'<font name="Text-Bold">{escape(_written(words))}</font>'


def plain(words: str) -> str:
    """Markup for words that are no markup."""
    return escape(_written(words))


def amount(value: Any, unit: str, digits: int = 2) -> str:  # noqa: ANN401
    """A number with its unit, or a dash."""
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return "–"
    return f"{value:.{digits}f}" + (unit if unit == "°" else f" {unit}")


def gap(mm: float) -> Block:
    """Some room."""
    from reportlab.platypus import Spacer

    return Spacer(1, mm * _mm())


def room(mm: float) -> Block:
    """A new page, unless so much of this one is left."""
    from reportlab.platypus import CondPageBreak

    return CondPageBreak(mm * _mm())


def together(*blocks: Block) -> Block:
    """Blocks that stay on one page."""
    from reportlab.platypus import KeepTogether

    return KeepTogether(list(blocks))


def table(
    rows: Sequence[Sequence[Block]],
    widths_mm: Sequence[float],
    *,
    head: bool = True,
    right: Sequence[int] = (),
    tint: bool = False,
) -> Block:
    """Rows of blocks under thin lines; the first is the head. Columns ``right`` stand to the right."""
    from reportlab.lib.colors import HexColor
    from reportlab.platypus import Table, TableStyle

    load_letters()
    mm = _mm()
    made = Table(rows, [width * mm for width in widths_mm], repeatRows=1 if head else 0)
    commands: list[tuple[Any, ...]] = [
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("LEFTPADDING", (0, 0), (0, -1), 0 if not tint else 6),
        ("RIGHTPADDING", (-1, 0), (-1, -1), 0 if not tint else 6),
        ("TOPPADDING", (0, 0), (-1, -1), 1.8),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 2.6),
        ("LINEBELOW", (0, 0), (-1, -1), 0.4, HexColor(LINE)),
    ]
    if head:
        commands.append(("LINEBELOW", (0, 0), (-1, 0), 0.9, HexColor(ACCENT)))
    if tint:
        commands.append(("BACKGROUND", (0, 0), (-1, -1), HexColor(TINT)))
    commands += [("ALIGN", (column, 0), (column, -1), "RIGHT") for column in right]
    made.setStyle(TableStyle(commands))
    return made


def columns(blocks: Sequence[Block], widths_mm: Sequence[float]) -> Block:
    """Blocks side by side, without lines."""
    from reportlab.platypus import Table, TableStyle

    made = Table([list(blocks)], [width * _mm() for width in widths_mm])
    edges = [(f"{side}PADDING", (0, 0), (-1, -1), 0) for side in ("LEFT", "RIGHT", "TOP", "BOTTOM")]
    made.setStyle(TableStyle([("VALIGN", (0, 0), (-1, -1), "TOP"), *edges]))
    return made


@cache
def load_letters() -> None:
    """Make DejaVu known, which matplotlib brings along: it has the letters of most of Europe."""
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont

    spec = find_spec("matplotlib")
    if spec is None or spec.origin is None:
        raise DeliveryError("Papers need the letters that matplotlib brings along: install it again.")
    folder = Path(spec.origin).parent / "mpl-data" / "fonts" / "ttf"
    for name, file in _FACES.items():
        pdfmetrics.registerFont(TTFont(name, str(folder / file)))
    pdfmetrics.registerFontFamily("Text", "Text", "Text-Bold", "Text-Italic", "Text-Bold")


@cache
def _style(kind: str) -> Any:  # noqa: ANN401  # ReportLab publishes no types
    from reportlab.lib.colors import HexColor
    from reportlab.lib.styles import ParagraphStyle

    load_letters()
    size, leading, colour, before, after = {
        "title": (17.0, 21.0, INK, 0, 4),
        "heading": (11.5, 15.0, ACCENT, 9, 3),
        "body": (8.6, 11.6, INK, 0, 2),
        "large": (10.2, 14.6, INK, 0, 3),
        "cell": (8.0, 10.2, INK, 0, 0),
        "head": (7.4, 9.4, QUIET, 0, 0),
        "right": (8.0, 10.2, INK, 0, 0),
        "small": (6.8, 8.8, QUIET, 0, 1),
        "caption": (7.2, 9.2, QUIET, 1, 0),
    }[kind]
    return ParagraphStyle(
        kind,
        fontName="Text-Bold" if kind in ("title", "heading") else "Text",
        fontSize=size,
        leading=leading,
        textColor=HexColor(colour),
        spaceBefore=before,
        spaceAfter=after,
        alignment=2 if kind == "right" else 0,
        splitLongWords=1,
    )


def _dressed(page: Any, sheet: Sheet) -> None:  # noqa: ANN401
    from reportlab.lib.colors import HexColor

    width, height = _size(sheet.paper)
    mm = _mm()
    left, right = _MARGIN_MM * mm, width - _MARGIN_MM * mm
    page.setFont("Text-Bold", 9.5)
    page.setFillColor(HexColor(ACCENT))
    page.drawString(left, height - 14 * mm, sheet.title)
    page.setFont("Text", 9.5)
    page.setFillColor(HexColor(INK))
    page.drawRightString(right, height - 14 * mm, _written(sheet.about))
    page.setStrokeColor(HexColor(LINE))
    page.setLineWidth(0.6)
    page.line(left, height - 17 * mm, right, height - 17 * mm)
    page.line(left, 13.5 * mm, right, 13.5 * mm)
    page.setFont("Text", 6.6)
    page.setFillColor(HexColor(QUIET))
    page.drawString(left, 10 * mm, sheet.foot)
    page.drawString(left, 6.8 * mm, sheet.program)


def _numbering() -> type:
    from reportlab.lib.colors import HexColor
    from reportlab.pdfgen.canvas import Canvas

    class Numbered(Canvas):  # type: ignore[misc]
        """Pages that know how many there are."""

        def __init__(self, *words: Any, **more: Any) -> None:  # noqa: ANN401
            super().__init__(*words, **more)
            self._kept: list[dict[str, Any]] = []

        def showPage(self) -> None:  # noqa: N802
            """Keep the page until the last is known."""
            self._kept.append(dict(self.__dict__))
            self._startPage()

        def save(self) -> None:
            """Number every page, and write them."""
            for state in self._kept:
                self.__dict__.update(state)
                self.setFont("Text", 6.6)
                self.setFillColor(HexColor(QUIET))
                right = self._pagesize[0] - _MARGIN_MM * _mm()
                self.drawRightString(right, 6.8 * _mm(), f"{self._pageNumber} / {len(self._kept)}")
                super().showPage()
            super().save()

    return Numbered


def _written(words: str) -> str:
    """The words without signs that no page can show."""
    return "".join(sign if sign.isprintable() else " " for sign in words)


def _size(paper: Paper) -> tuple[float, float]:
    from reportlab.lib.pagesizes import A4, LETTER

    size: tuple[float, float] = A4 if paper == "a4" else LETTER
    return size


def _mm() -> float:
    return 72 / 25.4
