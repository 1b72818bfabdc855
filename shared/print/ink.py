"""Hindi and English as they are printed: one layout, shaped once, as PDF or as its picture."""

import io
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pypdfium2
from fpdf import FPDF

_FONTS = Path(__file__).parent / "fonts"
_HINDI, _LATIN = "hindi", "latin"
NAVY, BLACK, RED = (18, 51, 92), (0, 0, 0), (179, 38, 30)
PNG_DPI = 150


class Box(NamedTuple):
    """Where something is printed, in mm."""

    left: float
    top: float
    width: float


def document(size: tuple[float, float]) -> FPDF:
    """Return an empty document of this size in mm, with our fonts and shaped Devanagari."""
    pdf = FPDF(format=size, unit="mm")
    pdf.set_auto_page_break(auto=False)
    pdf.set_margin(0)
    for style, weight in (("", "Regular"), ("B", "Bold")):
        pdf.add_font(_HINDI, style, _FONTS / f"NotoSansDevanagari-{weight}.ttf")
        pdf.add_font(_LATIN, style, _FONTS / f"NotoSans-{weight}.ttf")
    pdf.set_fallback_fonts([_LATIN], exact_match=True)
    pdf.set_text_shaping(use_shaping_engine=True, script="deva", language="hin")
    pdf.set_creator("Prahari")
    return pdf


def line(  # noqa: PLR0913 a line of print has this many sides
    pdf: FPDF,
    text: str,
    box: Box,
    points: float,
    *,
    bold: bool = False,
    colour: tuple[int, int, int] = BLACK,
    align: str = "C",
) -> None:
    """Print one line in its width, smaller where it would not fit."""
    pdf.set_text_color(*colour)
    # A word in the other script leaves the page in its own font: name ours anew each time.
    pdf.set_font("helvetica", size=1)
    pdf.set_font(_HINDI, "B" if bold else "", points)
    needed = pdf.get_string_width(text)
    if needed > box.width:
        pdf.set_font_size(points * box.width / needed * 0.98)
    pdf.set_xy(box.left, box.top)
    pdf.cell(box.width, points * 0.3528 * 1.5, text, align=align)


def pictures(pdf: bytes, *, dpi: float = PNG_DPI) -> Iterator[bytes]:
    """Yield each page as PNG."""
    with pypdfium2.PdfDocument(pdf) as document:
        for page in document:
            out = io.BytesIO()
            image = page.render(scale=dpi / 72).to_pil().quantize(32)
            image.save(out, format="PNG", optimize=True, dpi=(dpi, dpi))
            yield out.getvalue()
