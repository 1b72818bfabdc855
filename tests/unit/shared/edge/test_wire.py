import json

import pytest

from functions.tips.intake.model import SubmitTip
from shared.edge import wire
from shared.pure.errors import InvalidArgumentError
from tests.builders import a_tip_request

LONG = {"@type": "type.googleapis.com/google.protobuf.Int64Value", "value": "9007199254740993"}


def test_a_plain_object_is_the_request_itself() -> None:
    assert wire.read_json(b'{"a": 1}') == ({"a": 1}, False)


def test_an_object_whose_only_key_is_data_is_a_callable_envelope() -> None:
    assert wire.read_json(b'{"data": {"a": 1}}') == ({"a": 1}, True)


def test_a_callable_without_arguments_is_an_empty_request() -> None:
    assert wire.read_json(b'{"data": null}') == ({}, True)


def test_any_other_type_name_is_left_as_it_came() -> None:
    for odd in ([], {}, None, 1, "x"):
        assert wire.read_json(json.dumps({"data": {"@type": odd}}).encode()) == (
            {"@type": odd},
            True,
        )


def test_androids_longs_are_numbers_again_at_any_depth() -> None:
    fields, _ = wire.read_json(json.dumps({"data": {"a": LONG, "b": [{"c": LONG}]}}).encode())
    assert fields == {"a": 9007199254740993, "b": [{"c": 9007199254740993}]}


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"{bad",
        b"[1]",
        b'"text"',
        b"null",
        b"\xff\xfe{}",
        b'{"a": NaN}',
        b'{"data": 1}',
        b'{"data": []}',
        b'{"data": {"a": {"@type": "type.googleapis.com/google.protobuf.Int64Value"}}}',
        b"[" * 100_000,
        b'{"a": ' + b"9" * 5000 + b"}",
        json.dumps({"data": LONG}).encode(),
    ],
    ids=range(13),
)
def test_a_body_that_is_no_object_is_the_callers_fault(raw: bytes) -> None:
    with pytest.raises(InvalidArgumentError):
        wire.read_json(raw)


def test_a_byte_order_mark_is_no_fault() -> None:
    assert wire.read_json(b'\xef\xbb\xbf{"a": 1}') == ({"a": 1}, False)


def test_wrong_fields_are_named_and_neither_values_nor_what_is_no_name_is_repeated() -> None:
    odd = {"asha 9876543210": "Asha", "colour": "Asha"}
    fields = a_tip_request(text="", place={"lat": "Asha", "lng": 1}, **odd)

    with pytest.raises(InvalidArgumentError) as refusal:
        wire.parse(SubmitTip, fields)

    named = {problem.field for problem in refusal.value.fields}
    assert {"text", "place.lat", "(unknown)", "colour"} <= named
    assert "asha" not in str(refusal.value.fields).lower()


def test_no_request_model_has_data_as_its_only_field() -> None:
    assert set(SubmitTip.model_fields) != {"data"}


@pytest.mark.parametrize("beside", [{"lang": "en"}, {"api": 20261130}, {}])
def test_a_press_in_an_envelope_is_read_with_what_stands_beside_it(beside: dict[str, int]) -> None:
    raw = json.dumps({"data": {"battery": 7}} | beside).encode()
    assert wire.read_what_can_be(raw) == ({"battery": 7}, True, True)


def test_what_is_called_data_beside_a_press_is_no_envelope() -> None:
    raw = json.dumps({"data": {"x": 1}, "battery": 7}).encode()
    assert wire.read_what_can_be(raw) == ({"data": {"x": 1}, "battery": 7}, False, True)
