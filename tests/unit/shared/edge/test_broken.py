"""What can be read of a body that is cut, broken or packed."""

import contextlib
import gzip
import json
import time

import pytest

from shared.edge import wire
from shared.pure.errors import InvalidArgumentError

PLACE = {"lat": 22.0871, "lng": 82.1622}
SENT = {"request_id": "a" * 32, "place": PLACE, "fixes": [PLACE, PLACE], "lang": "hi"}
TEXT = json.dumps(SENT)


def fields(raw: bytes) -> dict:
    return wire.read_what_can_be(raw).fields


@pytest.mark.parametrize(
    "raw",
    [
        TEXT.encode(), b"\xef\xbb\xbf" + TEXT.encode(), TEXT.encode("utf-16"),
        TEXT.encode("utf-16-be"), TEXT.encode("utf-32"), gzip.compress(TEXT.encode()),
        b" \r\n" + TEXT.encode() + b"\0\n",
    ],
)  # fmt: skip
def test_a_whole_body_is_read_in_whatever_encoding_it_comes(raw: bytes) -> None:
    assert wire.read_what_can_be(raw) == (SENT, False, True)


@pytest.mark.parametrize("before", ["", '{"data":'])
def test_wherever_a_body_is_cut_nothing_is_read_that_was_not_sent(before: str) -> None:
    for end in range(1, len(TEXT)):
        found = wire.read_what_can_be((before + TEXT[:end]).encode())
        assert not found.is_whole and found.is_callable is (bool(before) and end > 0)
        assert is_part(found.fields, SENT), TEXT[:end]


def is_part(got: object, sent: object) -> bool:
    if isinstance(got, dict) and isinstance(sent, dict):
        return all(name in sent and is_part(value, sent[name]) for name, value in got.items())
    if isinstance(got, list) and isinstance(sent, list):
        return len(got) <= len(sent) and all(map(is_part, got, sent))
    return got == sent


def test_what_came_whole_before_the_cut_is_read() -> None:
    assert fields(TEXT[:-1].encode()) == SENT  # no closing brace
    before_fixes = TEXT[: TEXT.index(', "fixes"')]
    assert fields(before_fixes.encode()) == {"request_id": "a" * 32, "place": PLACE}


def test_a_number_at_the_cut_is_not_taken_for_whole() -> None:
    assert fields(b'{"place": {"lat": 22.0871, "lng": 8') == {"place": {"lat": 22.0871}}


@pytest.mark.parametrize(
    "rest",
    [
        ",}", ', "battery": 85%}', ", 'x': 1}", '} {"x": 1}', '}}"', ', "x": "\\x41"}',
        ', "x": tru', ', "x" 1}', ',, "x": 1}', ', "x": ' + "[" * 60_000, ', "x": "' + "a" * 70_000,
    ],
    ids=range(11),
)  # fmt: skip
def test_what_stands_before_a_break_is_read_and_the_break_is_said(rest: str) -> None:
    found = wire.read_what_can_be(('{"place": ' + json.dumps(PLACE) + rest).encode()[: 64 * 1024])
    assert found.fields["place"] == PLACE and not found.is_whole


@pytest.mark.parametrize(
    "odd", [b"NaN", b"1e999", b"-Infinity", b'"\\ud800"', b'"\xff"', b"9" * 5_000]
)
def test_what_is_no_value_costs_nothing_but_itself_and_is_said(odd: bytes) -> None:
    found = wire.read_what_can_be(
        b'{"x": ' + odd + b', "place": ' + json.dumps(PLACE).encode() + b"}"
    )
    assert found.fields["place"] == PLACE and not found.is_whole


@pytest.mark.parametrize("raw", [b"", b"x", b"[1]", b"null", b"\xff\x00", b"\x1f\x8b", b"7"])
def test_where_there_is_no_object_nothing_is_read(raw: bytes) -> None:
    with pytest.raises(InvalidArgumentError):
        wire.read_what_can_be(raw)


def test_a_packed_body_is_unpacked_as_far_as_it_came_and_no_further_than_a_body_may_go() -> None:
    packed = gzip.compress(TEXT.encode())
    assert fields(packed[:-9])["place"] == PLACE
    bomb = gzip.compress(
        b'{"place": ' + json.dumps(PLACE).encode() + b', "x": "' + b"a" * 50_000_000
    )
    began = time.monotonic()
    assert fields(bomb) == {"place": PLACE} and time.monotonic() - began < 1


@pytest.mark.parametrize("part", [b"{", b'{"a":[', b'["', b'"', b'\\"', b'{"a":1,', b"[1,", b"\\"])
def test_no_body_takes_long_to_read(part: bytes) -> None:
    began = time.monotonic()
    with contextlib.suppress(InvalidArgumentError):
        wire.read_what_can_be((b'{"a":' + part * 64 * 1024)[: 64 * 1024])
    assert time.monotonic() - began < 1


def test_two_values_under_one_name_are_the_last() -> None:
    assert fields(b'{"a": 1, "a": 2}') == {"a": 2}
