"""By which id a press is known again: by none that somebody else may have."""

import secrets
import time
import uuid

import pytest

from functions.sos.press.ids_model import again, is_guessable, press_id

PHONE = "+919876543210"
LONG = [
    "V1StGXR8_Z5jdHi6B-myTk", "01ARZ3NDEKTSV4RRFFQ69G5FAV", "0ujsswThIGTUYm2K8FjOOfXtY1K",
    "sos:pixel:8f2c-11aa-9b7d-44e1:x", "प्रेसअलगहैयहबहुतलंबापहचानपत्रयहाँ",
]  # fmt: skip
SHORT = [
    "1", "42", "abc", "x" * 40, "9876543210-my-sos-press-1", "sos_+91 98765 43210_2026_11_23",
    "press-of-98765-43210-today-now", "९८७६५४३२१०-मेरा-दबाया-हुआ-बटन",
    "asha@example.in-press-number-1",
    "asha%40example.in/press/number/1", "00000000-0000-0000-0000-000000000000", "0" * 32, "f" * 32,
    "98765_43210_sos_press_number_one", "98765/43210,my:sos*press|number",
    "98765–43210 sos press number one", "98765\u200b43210 sos press number one",
    "+91%2098765%2043210-press-of-today", "919876543210" + "2026120105190000000" + "1",
    "asha＠example.in-press-number-1", "asha@ybl-my-press-number-one",
    "9876543210-1f0e7f0c-9a54-4a2b-8f63-0c5d9e7b1a2d", "000000000000000000000001",
    "aaaa-1234567-bcdefgh-1234", "12345678901234567890123456",
]  # fmt: skip


@pytest.mark.parametrize("sent", LONG)
def test_a_long_id_names_one_press_for_whoever_sends_it(sent: str) -> None:
    first, signed = press_id(sent, None, keyed=str), press_id(sent, PHONE, keyed=str)
    assert first == signed and first.is_named and not first.is_weak
    assert len(first.value) == 32 and first.value != press_id(f"{sent}.", None, keyed=str).value


@pytest.mark.parametrize("sent", SHORT)
def test_a_short_or_guessable_id_names_a_press_only_together_with_a_number(sent: str) -> None:
    one, other = press_id(sent, None, keyed=str), press_id(sent, None, keyed=str)
    assert one.value != other.value and one.is_weak and not one.is_named
    mine, again_mine = (press_id(sent, PHONE, keyed=str) for _ in range(2))
    assert mine == again_mine and mine.is_named
    assert mine.value != press_id(sent, "+919876543211", keyed=str).value


def test_32_hex_is_one_id_in_every_writing_and_a_made_one_is_hardly_ever_guessable() -> None:
    made = uuid.uuid4()
    writings = (made.hex, str(made), str(made).upper(), f"{{{made}}}", made.urn)
    assert {press_id(one, None, keyed=str).value for one in writings} == {made.hex}
    weak = [t for t in (secrets.token_urlsafe(16) for _ in range(5_000)) if is_guessable(t)]
    assert len(weak) < 10
    assert not any(press_id(uuid.uuid4().hex, None, keyed=str).is_weak for _ in range(5_000))


@pytest.mark.parametrize(
    "written",
    ["sos-{}", "{}_1", " {}\n", "URN:UUID:{}", "press:{}:pixel"],
)
def test_a_made_id_within_an_id_is_never_taken_for_a_telephone_number(written: str) -> None:
    assert not any(
        press_id(written.format(uuid.uuid4()), None, keyed=str).is_weak for _ in range(2_000)
    )


@pytest.mark.parametrize("size", [20, 32])
def test_a_digest_is_an_id(size: int) -> None:
    assert not any(press_id(secrets.token_hex(size), None, keyed=str).is_weak for _ in range(2_000))


@pytest.mark.parametrize("part", ["ab1", "9 ", "a@", "9" + " " * 50, "\ufdfa", "a-1"])
def test_the_longest_id_is_looked_at_in_no_time(part: str) -> None:
    begun = time.process_time()
    press_id((part * 60_000)[:60_000], None, keyed=str)
    assert time.process_time() - begun < 1


def test_no_id_is_an_id_of_its_own_each_time() -> None:
    assert (
        not press_id(None, PHONE, keyed=str).is_named and not press_id("", None, keyed=str).is_weak
    )
    assert press_id(None, None, keyed=str).value != press_id(None, None, keyed=str).value


def test_pressed_again_once_it_is_over_is_one_more_each_time_and_always_the_same() -> None:
    first, second = again("0" * 32, "AAAA-BBBB-CCC"), again("0" * 32, "AAAA-BBBB-CCD")
    assert first == again("0" * 32, "AAAA-BBBB-CCC") and first != second
