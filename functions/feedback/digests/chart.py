"""Charts as pictures that can be read on a phone: 360 points wide, drawn at twice that."""

from collections.abc import Sequence

from fpdf import FPDF

from functions.feedback.digests.model import MOST_BARS, Row
from functions.feedback.grades_model import Grade
from shared.print import ink
from shared.print.ink import NAVY, Box

WIDE = 180.0  # mm: two points each
_DPI = 4 * 25.4  # four pixels a mm
_TEXT = 19
_GREY, _PALE, _FAINT = (90, 101, 117), (214, 222, 232), (235, 240, 245)
_SHADES = ((179, 38, 30), (217, 105, 43), (201, 164, 0), (106, 154, 45), (27, 110, 60))
_LEFT, _RIGHT = 14.0, 8.0


def trend(points: Sequence[tuple[str, Grade | None]], title: str) -> bytes:
    """Return the grade week by week or month by month. Where few spoke there is a gap."""
    pdf = _sheet(96, title)
    top, bottom = 22.0, 76.0
    for mark in range(1, 6):
        y = _up(mark, top, bottom)
        pdf.set_draw_color(*_PALE)
        pdf.line(_LEFT, y, WIDE - _RIGHT, y)
        ink.line(pdf, str(mark), Box(2, y - 5, 10), _TEXT, colour=_GREY)
    step = (WIDE - _LEFT - _RIGHT) / len(points)
    last = None
    for n, (name, grade) in enumerate(points):
        x = _LEFT + (n + 0.5) * step
        label = name.rpartition("-")[2].removeprefix("W")
        ink.line(pdf, label, Box(x - step / 2, 81, step), _TEXT, colour=_GREY)
        here = (x, _up(grade.mean, top, bottom)) if grade else None
        if last and here:
            pdf.set_draw_color(*NAVY)
            pdf.set_line_width(1.1)
            pdf.line(*last, *here)
            pdf.set_line_width(0.3)
        last = here
    for n, (_, grade) in enumerate(points):
        if grade:
            x, y = _LEFT + (n + 0.5) * step, _up(grade.mean, top, bottom)
            pdf.set_fill_color(*_shade(grade))
            pdf.ellipse(x - 2.6, y - 2.6, 5.2, 5.2, style="F")
    return _picture(pdf)


def bars(rows: Sequence[Row], title: str) -> bytes:
    """Return the stations of which enough people spoke, the best first, with how sure it is."""
    shown = [row for row in rows if row.grade][:MOST_BARS]
    pdf = _sheet(18 + 15 * len(shown), title)
    left, right = 74.0, 156.0
    for n, row in enumerate(shown):
        y = 18 + 15.0 * n
        ink.line(pdf, row.name.hi, Box(2, y + 0.5, left - 6), _TEXT, align="R")
        pdf.set_fill_color(*_FAINT)
        pdf.rect(left, y + 1.5, right - left, 9, style="F")
        if row.grade:
            pdf.set_fill_color(*_shade(row.grade))
            pdf.rect(left, y + 1.5, _along(row.grade.mean, left, right) - left, 9, style="F")
            pdf.set_draw_color(28, 36, 48)
            low, high = (_along(g, left, right) for g in (row.grade.low, row.grade.high))
            pdf.set_line_width(0.7)
            pdf.line(low, y + 6, high, y + 6)
            pdf.set_line_width(0.3)
            ink.line(pdf, f"{row.grade.mean:.1f}", Box(right + 2, y + 0.5, 20), _TEXT, bold=True)
    return _picture(pdf)


def _sheet(high: float, title: str) -> FPDF:
    pdf = ink.document((WIDE, high))
    pdf.add_page()
    ink.line(pdf, title, Box(4, 3, WIDE - 8), _TEXT, bold=True, colour=NAVY, align="L")
    return pdf


def _up(grade: float, top: float, bottom: float) -> float:
    return bottom - (grade - 1) / 4 * (bottom - top)


def _along(grade: float, left: float, right: float) -> float:
    return left + (grade - 1) / 4 * (right - left)


def _shade(grade: Grade) -> tuple[int, int, int]:
    return _SHADES[min(4, max(0, round(grade.mean) - 1))]


def _picture(pdf: FPDF) -> bytes:
    (png,) = ink.pictures(bytes(pdf.output()), dpi=_DPI)
    return png
