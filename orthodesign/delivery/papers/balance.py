"""The balance across the pair on paper: what each heel stands on, in numbers and as a small picture."""

from __future__ import annotations

from orthodesign.checks.balance import Balance
from orthodesign.checks.balance_picture import HEIGHT, WIDTH, Box, Caption, Mark, Ruled, balance_marks
from orthodesign.delivery.papers import page
from orthodesign.delivery.papers.page import Block, amount

# How much of the column the picture takes, and how much room is between it and the sentences beside it
_PICTURE, _BETWEEN_MM = 0.46, 6.0
_MM = 72 / 25.4


def balance_block(balance: Balance, wide: float) -> Block:
    """Heading, table, picture and sentences in a column ``wide`` mm; they stay on one page."""
    titles = ("Heel centre above the ground", "Shell", "Lift", "Posting", "Additions", "Height")
    rows = [[page.text(words, "head") for words in titles]]
    known = [(side, heel) for side, heel in balance.sides() if heel is not None]
    for side, heel in known:
        parts = (heel.shell, heel.lift, heel.posting, heel.additions)
        cells = [page.text(amount(part, "mm", 1), "cell") for part in parts]
        height = page.marked(page.bold(amount(heel.height, "mm", 1)), "cell")
        rows.append([page.text(side.capitalize(), "cell"), *cells, height])
    made = page.table(rows, [wide * part for part in (0.30, 0.14, 0.14, 0.14, 0.14, 0.14)])
    # one sentence for each heel says again what stands in the table
    lines = [page.text(line) for line in balance.lines()[len(known) :]]
    picture = wide * _PICTURE
    beside = [page.gap(4), *lines, page.text("Seen from behind, the left foot on the left.", "caption")]
    shown = page.columns(
        [drawn(balance, picture), beside], [picture + _BETWEEN_MM, wide - picture - _BETWEEN_MM]
    )
    return page.together(page.text("Balance across the pair", "heading"), made, page.gap(2), shown)


def drawn(balance: Balance, wide_mm: float) -> Block:
    """The picture of the balance, so many mm wide, and no higher than what stands in it."""
    from reportlab.graphics.shapes import Drawing, Group

    page.load_letters()
    scale = wide_mm * _MM / WIDTH
    marks = balance_marks(balance)
    shapes = Group(*(_shape(mark) for mark in marks))
    shapes.scale(scale, scale)
    # a caption stands on its y, a box hangs from it
    top = min(mark.y - (mark.size if isinstance(mark, Caption) else 0.0) for mark in marks)
    return Drawing(WIDTH * scale, (HEIGHT - top) * scale, shapes)


def _shape(mark: Mark) -> Block:
    """One mark as ReportLab has it, where y goes upwards."""
    from reportlab.graphics.shapes import Line, Rect, String
    from reportlab.lib.colors import HexColor

    if isinstance(mark, Box):
        box = Rect(mark.x, HEIGHT - mark.y - mark.height, mark.width, mark.height)
        box.fillColor = None if mark.fill is None else HexColor(mark.fill)
        box.strokeColor, box.strokeWidth = HexColor(mark.stroke), mark.weight
        box.strokeDashArray = None if mark.fill else [4, 3]
        return box
    y = HEIGHT - mark.y
    if isinstance(mark, Ruled):
        return Line(mark.start, y, mark.end, y, strokeColor=HexColor(mark.stroke), strokeWidth=mark.weight)
    colour = HexColor(mark.colour)
    return String(
        mark.x, y, mark.words, fontName="Text", fontSize=mark.size, fillColor=colour, textAnchor=mark.anchor
    )
