"""Posters and slips as they are printed."""

from typing import Any, NamedTuple

from fpdf import FPDF
from qrcode.constants import ERROR_CORRECT_H, ERROR_CORRECT_M
from qrcode.main import QRCode

from functions.feedback.places.model import Size
from shared.print import ink
from shared.print.ink import BLACK, NAVY, RED, Box

_MM = {Size.A4: (210.0, 297.0), Size.A5: (148.0, 210.0)}
_WHITE, _PINK = (255, 255, 255), (253, 236, 234)
_MASK = 2
_QUIET = 4  # modules of white around a code
SLIPS_ACROSS, SLIPS_DOWN = 3, 7
SLIPS_A_PAGE = SLIPS_ACROSS * SLIPS_DOWN


class Sheet(NamedTuple):
    """One poster: whose it is, and the address in its code."""

    name_hi: str
    name_en: str
    district_hi: str
    url: str
    host: str


class Ticket(NamedTuple):
    """One slip: its number, and the address in its code."""

    number: str
    url: str


def posters(sheets: list[Sheet], size: Size) -> bytes:
    """Return a PDF with one page a poster."""
    pdf = ink.document(_MM[size])
    scale = pdf.w / _MM[Size.A4][0]
    for sheet in sheets:
        pdf.add_page()
        _poster(pdf, sheet, scale)
    return bytes(pdf.output())


def slips(name_hi: str, day: str, tickets: list[Ticket]) -> bytes:
    """Return a PDF with the slips of one station and day, to be cut apart."""
    pdf = ink.document(_MM[Size.A4])
    wide, high = pdf.w / SLIPS_ACROSS, pdf.h / SLIPS_DOWN
    for n, ticket in enumerate(tickets):
        place = n % SLIPS_A_PAGE
        if place == 0:
            pdf.add_page()
        left, top = (place % SLIPS_ACROSS) * wide, (place // SLIPS_ACROSS) * high
        pdf.set_draw_color(150)
        pdf.rect(left, top, wide, high)
        _code(pdf, ticket.url, Box(left + 4, top + 6, 28), is_strong=False)
        ink.line(pdf, name_hi, Box(left + 33, top + 5, wide - 35), 9, bold=True)
        ink.line(pdf, "यहाँ के अनुभव पर अंक दीजिए", Box(left + 33, top + 14, wide - 35), 7.5)
        ink.line(pdf, f"पर्ची {day}", Box(left + 33, top + 23, wide - 35), 7.5)
        ink.line(pdf, "एक बार के लिए · नाम नहीं चाहिए", Box(left + 33, top + 28, wide - 35), 7)
        ink.line(pdf, ticket.number, Box(left + 2, top + 35, wide - 4), 10.5, bold=True)
    return bytes(pdf.output())


def _poster(pdf: FPDF, sheet: Sheet, s: float) -> None:
    """Draw a poster; `s` is the paper's width as a part of A4's."""
    width = pdf.w / s
    address = sheet.url.removeprefix("https://")
    side = 116.0
    lines = (  # text, top in mm, points, bold, ink
        ("पुलिस को अंक दीजिए", 7, 34, True, _WHITE),
        ("Grade the police", 25, 17, False, _WHITE),
        (sheet.name_hi, 45, 30, True, BLACK),
        (sheet.name_en, 60, 15, False, BLACK),
        (f"ज़िला {sheet.district_hi}", 68, 15, False, BLACK),
        (address, 197, 18, True, BLACK),
        ("१. फ़ोन का कैमरा खोलकर इस चिह्न पर रखें", 210, 18, False, BLACK),
        ("२. एक चेहरा छुएँ: आपका जवाब दर्ज", 221, 18, False, BLACK),
        ("३. नाम, नंबर ज़रूरी नहीं · सीधे IG कार्यालय को, तुरंत", 232, 18, False, BLACK),
        ("Point your camera here, touch a face. No name or number.", 244, 12.5, False, BLACK),
        ("सावधान: पता इसी से शुरू हो, नहीं तो कुछ न भरें", 258, 14.5, True, RED),
        (f"{sheet.host}/f/", 267, 15, True, RED),
        ("यहाँ पैसा, OTP या पासवर्ड नहीं माँगा जाता · ख़तरा हो तो 112", 277, 13, False, RED),
    )
    pdf.set_fill_color(*NAVY)
    pdf.rect(0, 0, pdf.w, 40 * s, style="F")
    pdf.set_fill_color(*_PINK)
    pdf.rect(10 * s, 256 * s, (width - 20) * s, 32 * s, style="F")
    _code(pdf, sheet.url, Box((width - side) / 2 * s, 79 * s, side * s), is_strong=True)
    for text, top, points, bold, colour in lines:
        box = Box(12 * s, top * s, (width - 24) * s)
        ink.line(pdf, text, box, points * s, bold=bold, colour=colour)


def _code(pdf: FPDF, url: str, box: Box, *, is_strong: bool) -> None:
    """Draw a QR code: a poster's survives a torn or dirty third."""
    # Choosing the best of eight masks takes ten times as long: a poster is worth it.
    made: QRCode[Any] = QRCode(
        error_correction=ERROR_CORRECT_H if is_strong else ERROR_CORRECT_M,
        border=_QUIET,
        mask_pattern=None if is_strong else _MASK,
    )
    made.add_data(url)
    made.make(fit=True)
    rows = made.get_matrix()
    left, top, side = box
    step = side / len(rows)
    pdf.set_fill_color(255)
    pdf.rect(left, top, side, side, style="F")
    pdf.set_fill_color(0)
    for y, row in enumerate(rows):
        x = 0
        while x < len(row):
            run = x
            while run < len(row) and row[run]:
                run += 1
            if run > x:  # one bar a run: no hairlines between the modules
                pdf.rect(left + x * step, top + y * step, (run - x) * step, step * 1.02, style="F")
            x = max(run, x + 1)
