import itertools
import string
import uuid

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from shared.pure import ids

_REQUEST_ID: TypeAdapter[str] = TypeAdapter(ids.RequestId)
request_ids = st.integers(0, 2**128 - 1).map(lambda number: f"{number:032x}")


@given(request_ids)
def test_a_spoken_number_is_short_and_passes_its_own_check(request_id: str) -> None:
    number = ids.spoken_number("tips", request_id)
    assert len(number) == 13
    assert ids.is_spoken_number(number)
    assert ids.is_spoken_number(number.lower().replace("-", " "))


@given(request_ids, st.data())
def test_any_single_wrong_symbol_is_noticed(request_id: str, data: st.DataObject) -> None:
    number = ids.spoken_number("tips", request_id).replace("-", "")
    place = data.draw(st.integers(0, len(number) - 1))
    other = data.draw(st.sampled_from([s for s in ids.SPOKEN if s != number[place]]))
    assert not ids.is_spoken_number(number[:place] + other + number[place + 1 :])


def test_numbers_hold_nothing_that_looks_or_sounds_like_something_else() -> None:
    assert not set("01ILOU") & set(ids.SPOKEN)
    assert set(ids.SPOKEN) < set(string.digits + string.ascii_uppercase)
    assert not ids.is_spoken_number("0000-0000-000")
    assert not ids.is_spoken_number("234")


def test_ten_thousand_requests_get_ten_thousand_numbers_in_no_order() -> None:
    numbers = [ids.spoken_number("tips", f"{n:032x}") for n in range(10_000)]
    assert len(set(numbers)) == 10_000
    rising = sum(a < b for a, b in itertools.pairwise(numbers))
    assert 4_500 < rising < 5_500


@given(request_ids)
def test_the_record_id_does_not_hold_the_request_id(request_id: str) -> None:
    assert request_id not in ids.record_id("tips", request_id)
    assert ids.record_id("tips", request_id) != ids.record_id("sos", request_id)


def test_a_body_tag_is_equal_only_for_the_same_body_and_request() -> None:
    tag = ids.body_tag("r", {"a": 1, "b": "क्ष"})
    assert tag == ids.body_tag("r", {"b": "क्ष", "a": 1})
    assert tag != ids.body_tag("r", {"a": 2, "b": "क्ष"})
    assert tag != ids.body_tag("s", {"a": 1, "b": "क्ष"})


@given(st.uuids())
def test_a_request_id_is_one_in_every_writing_of_a_phone_s_library(name: uuid.UUID) -> None:
    written = {str(name), str(name).upper(), name.hex, name.hex.upper(), f"{{{name}}}", name.urn}

    assert len(written) >= 4
    assert {_REQUEST_ID.validate_python(one) for one in written} == {name.hex}


@pytest.mark.parametrize(
    "sent",
    [
        "",
        "0" * 31,
        "0" * 33,
        "०" * 32,  # Hindi digits
        "0x" + "0" * 30,
        "0_" * 16,
        "-" * 32,
        "0" * 32 + "\n",
        "00-000000-0000-0000-0000-000000000000",
        0,
    ],
)
def test_what_is_no_writing_of_128_bits_is_no_request_id(sent: object) -> None:
    with pytest.raises(ValidationError):
        _REQUEST_ID.validate_python(sent)
