"""The tests' own watch over answers sees what breaks the contract."""

from tests.answers import misfits

TIP = {"tip_number": "F4D8-J5T6-9PD", "status": "pending", "message": "…", "call": "112"}
DETAILS = {"reason": "not_found", "call_id": "9f"}
REFUSED = {"error": {"status": "NOT_FOUND", "message": "…", "details": DETAILS}}


def test_an_answer_as_promised_passes_plain_and_in_the_callable_envelope() -> None:
    assert list(misfits("submit_tip", 200, TIP)) == []
    assert list(misfits("submit_tip", 200, {"result": TIP})) == []
    assert list(misfits("read_tip", 404, REFUSED)) == []


def test_a_missing_a_strange_and_a_wrong_field_and_an_unpromised_status_are_found() -> None:
    short = {field: value for field, value in TIP.items() if field != "call"}
    assert list(misfits("submit_tip", 200, short)) == ["submit_tip: 200 : Required"]
    assert list(misfits("submit_tip", 200, TIP | {"who": "x"})) == [
        "submit_tip: 200 : AdditionalProperties"
    ]
    assert list(misfits("submit_tip", 200, TIP | {"status": "lost"})) == [
        "submit_tip: 200 status: Enum"
    ]
    assert list(misfits("get_challenge", 404, REFUSED)) == ["get_challenge: 404 is not promised"]
