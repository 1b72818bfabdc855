"""What is caught in a text before it is stored, and what is not."""

import unicodedata
from datetime import UTC, datetime

import pytest
from pydantic import TypeAdapter, ValidationError

from functions.tips import words_model
from functions.tips.intake.model import SubmitTip
from functions.tips.text_model import TipNumber, names_its_writer
from shared.edge.wire import parse
from shared.pure.errors import InvalidArgumentError
from shared.pure.ids import spoken_number
from tests.builders import a_tip_request

NUMBER = spoken_number("tips", "0" * 32)  # G935-DAW9-A2X
SAID = words_model.say((1, 2, 3, 4, 5))
WIDE = "".join(chr(ord(c) + 0xFEE0) for c in NUMBER)


@pytest.mark.parametrize("between", ["", "\0", "\x1b", "\u200b", "\u061c", "\u034f"])
def test_a_text_is_composed_whatever_stood_between_a_letter_and_its_mark(between: str) -> None:
    said = SubmitTip.model_validate(a_tip_request(text=f"ड{between}\u093c e{between}\u0301"))
    assert unicodedata.is_normalized("NFC", said.text)
    assert said.text == unicodedata.normalize("NFC", "ड\u093c e\u0301")


@pytest.mark.timeout(10)  # forty times 1.4 s, if each space were tried with each
def test_many_spaces_behind_a_number_take_no_time() -> None:
    for spaces in range(3900, 3940):
        assert names_its_writer("9876543210 " * 5 + " " * spaces + "x") is None


@pytest.mark.parametrize(
    "said",
    ["2026-11-23T10:00:59Z", "2026-11-23t15:30:59+05:30", "2026-11-23 10:00:60.000Z"],
)
def test_a_moment_is_read_as_rfc_3339_says(said: str) -> None:
    fields = a_tip_request(happened_at=said)
    assert parse(SubmitTip, fields).happened_at == datetime(2026, 11, 23, 10, 0, 59, tzinfo=UTC)


@pytest.mark.parametrize(
    "said",
    [
        *("0", "-1", "1700000000", 1_700_000_000),
        *("2026-11-23", "2026-11-23T10:00Z", "2026-11-23T10:00:00", "2026-11-23T10:60:00Z"),
        *("2026-11-23T10:00:00+0530", "2026-11-23_10:00:00Z"),
    ],
)
def test_what_is_no_moment_is_a_bad_field(said: object) -> None:
    with pytest.raises(InvalidArgumentError) as refusal:
        parse(SubmitTip, a_tip_request(happened_at=said))
    assert [problem.field for problem in refusal.value.fields] == ["happened_at"]


@pytest.mark.parametrize(
    "text",
    [
        NUMBER.lower(),
        NUMBER.replace("-", ""),
        NUMBER.replace("-", "—"),
        NUMBER.replace("-", " . "),
        NUMBER.replace("-", "\u00a0"),
        f"नंबर{NUMBER}है",
        "\u200d".join(NUMBER),
        NUMBER.translate(str.maketrans("23456789", "२३४५६७८९")),
        WIDE,
        ", ".join(SAID),
        "\n".join(f"{n}. {word}" for n, word in enumerate(SAID, 1)),
    ],
)
def test_a_receipt_is_seen_however_it_is_written(text: str) -> None:
    assert names_its_writer(f"मेरी सूचना {text} की तरह") == "own_receipt"


@pytest.mark.parametrize(
    "text",
    [
        "मेरा नंबर 9876501234",
        "मेरा नं. +91-98765 01234",
        "मेरा मोबाइल नंबर ९८७६५०१२३४ है",
        "मेरा व्हाट्सएप नम्बर ९८ ७६ ५० १२ ३४",
        "my no 98765.01234",
        "my personal number: (987) 650-1234",
        "call me on 098765-01234",
        "मुझे 9876501234 पर फोन करें",
        "mujhe 9876501234 pe call karo",
        "9876501234 is my number",
        "9876501234 यह मेरा मोबाइल नंबर है",
        "मेरा फ़ो\u200cन 9876\u200b501234",
    ],
)
def test_ones_own_number_is_seen_however_it_is_said(text: str) -> None:
    with pytest.raises(ValidationError) as refused:
        SubmitTip.model_validate(a_tip_request(text=text))
    assert [error["type"] for error in refused.value.errors()] == ["own_number"]


@pytest.mark.parametrize(
    "text",
    [
        "ठग का नंबर 9876501234",
        "मुझे 9876501234 से धमकी का फोन आया",
        "मेरे पड़ोसी का फ़ोन 9876501234",
        "मेरा फोन 2023-10-12 10:30 को छीना गया",
        "मेरा फ़ोन 9-10-2023 10:30 पर चोरी हुआ",
        "my phone was snatched by a man whose bike is CG 10 AB 9876",
        "GHAR KHET THE",
        "आधार 2345 6789 2345 माँग रहा था",
    ],
)
def test_what_a_tip_is_about_is_left_alone(text: str) -> None:
    assert names_its_writer(text) is None


def test_what_nobody_sees_is_taken_out_and_the_joiners_of_hindi_stay() -> None:
    def kept(text: str) -> str:
        return SubmitTip.model_validate(a_tip_request(text=text)).text

    assert kept("क्\u200dष \u202eकनारी\u202c\ufeff\u00ad") == "क्\u200dष कनारी"
    assert kept("\u2066a\u2069\u200bb") == "ab"
    for text in ("\u200d", "\u200b\u200c \n", "\ufeff"):
        with pytest.raises(ValidationError):
            kept(text)


@pytest.mark.parametrize("form", ["NFC", "NFD", "NFKC"])
def test_what_is_caught_is_caught_in_every_form_of_unicode(form: str) -> None:
    text = unicodedata.normalize(form, "मेरा फ़ोन 9876501234")
    assert names_its_writer(text) == "own_number"


def test_a_tip_number_is_read_in_any_spelling_and_refused_for_one_wrong_symbol() -> None:
    read = TypeAdapter(TipNumber)
    assert read.validate_python(f" {NUMBER.lower().replace('-', ' ')} ") == NUMBER
    wrong = ("3" if NUMBER[0] == "2" else "2") + NUMBER[1:]
    with pytest.raises(ValidationError, match="a symbol is wrong"):
        read.validate_python(wrong)
