"""What an SOS is: always taken, never going backwards, climbed once."""

from datetime import UTC, datetime, timedelta
from typing import Any

import flask
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from functions.sos import acts_model, route_model, texts
from functions.sos import incident_model as rules
from functions.sos.incident_model import Incident
from functions.sos.model import CallBack, Fix, SosOutcome, SosStatus
from functions.sos.press.ids_model import press_id
from functions.sos.press.model import Opening, RaiseSos, open_incident
from functions.sos.press.own_model import UpdateSos
from functions.sos.route_model import Route, route
from shared.edge import anyone as callers
from shared.edge import app_check, auth, wire
from shared.edge.auth import Citizen
from shared.pure.errors import (
    InvalidArgumentError,
    UnauthenticatedError,
    WrongStateError,
    unavailable,
)
from shared.pure.geo import Point
from shared.pure.policy import Role
from shared.pure.post import Post
from shared.pure.reasons import Reason
from shared.pure.texts import Lang
from tests.builders import a_district, a_unit, an_organisation

AT = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)
STATION = "cg-bilaspur-kotwali"
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)  # fmt: skip
NAMES = st.sampled_from([*RaiseSos.model_fields, "data", "x"])


def an_incident(**changes: Any) -> Incident:
    goes_to = Route("cg", "cg-bilaspur", STATION, STATION)
    opening = Opening(press_id(None, None, keyed=str), (), is_signed=False, at=AT)
    made = open_incident(RaiseSos(), goes_to, opening)
    return made.model_copy(update=changes)


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.dictionaries(NAMES, JSON, max_size=8))
def test_no_body_is_refused(body: dict[str, Any]) -> None:
    press = wire.parse(RaiseSos, body)
    known = press_id(press.request_id, None, keyed=str)
    assert len(known.value) == 32
    assert ("no_place" in press.flags(known)) == (press.place is None)


@pytest.mark.parametrize(
    "trifle",
    [{"altitude": 290, "speed": None}, {"source": "network"}, {"source": None},
     {"accuracy_m": -1}, {"accuracy_m": 250_000}, {"accuracy_m": "12"}, {"accuracy_m": None}],
    ids=str,
)  # fmt: skip
def test_a_trifle_beside_a_place_takes_nothing_from_the_place(trifle: dict[str, Any]) -> None:
    press = wire.parse(RaiseSos, {"place": {"lat": 22.09, "lng": 82.14} | trifle})
    assert press.place
    assert (press.place.lat, press.place.lng) == (22.09, 82.14)
    assert press.flags(press_id(None, None, keyed=str)) == ("no_request_id",)


def test_not_a_number_takes_nothing_from_the_rest() -> None:
    raw = b'{"place": {"lat": 22.09, "lng": 82.14, "accuracy_m": NaN}, "battery": -Infinity}'
    fields = wire.read_what_can_be(raw).fields
    press = wire.parse(RaiseSos, fields)
    assert press.place
    assert press.place.model_dump() == Fix(lat=22.09, lng=82.14).model_dump()
    assert press.battery is None


def test_of_a_batch_the_fixes_that_can_be_read_are_kept() -> None:
    good = {"lat": 22.09, "lng": 82.14, "source": "cell", "at": "2026-11-23T10:00:00Z"}
    odd = good | {"at": "yesterday", "battery": 4_000, "heading": 7}
    whole = {"sos_id": "0" * 32, "watch_key": "0" * 32, "request_id": "0" * 32}
    sent = wire.parse(UpdateSos, whole | {"fixes": [{"lat": 22}, good, "x", odd, {"lat": 900}]})
    assert [(fix.lat, fix.at, fix.source) for fix in sent.fixes] == [
        (22.09, AT, "cell"), (22.09, None, "cell"),
    ]  # fmt: skip
    assert wire.parse(UpdateSos, whole | {"fixes": [None, {"lat": 22}]}).fixes == ()
    late = good | {"battery": 7, "at": "2026-11-23T10:05:00Z"}
    many = wire.parse(UpdateSos, whole | {"fixes": [late] * 60 + [good] * 30})
    assert many.warnings == ("fixes_dropped",)
    assert {fix.battery for fix in many.kept} == {7} and (len(many.kept), many.sent) == (60, 90)
    none = wire.parse(UpdateSos, whole | {"fixes": "x", "request_id": "7"})
    assert (none.fixes, none.sent, none.warnings) == ((), 0, ("fixes_unread", "request_id_unread"))


@pytest.mark.parametrize("field", ["sos_id", "watch_key"])
def test_positions_of_no_sos_that_can_be_named_are_refused(field: str) -> None:
    whole = {"sos_id": "0" * 32, "watch_key": "0" * 32, "fixes": [], "request_id": "0" * 32}
    with pytest.raises(InvalidArgumentError) as refusal:
        wire.parse(UpdateSos, whole | {field: "it"})
    assert refusal.value.fields == ((field, "bad_form"),)


def test_what_has_no_fields_is_no_press() -> None:
    with pytest.raises(ValidationError):
        RaiseSos.model_validate(["help"])


@settings(max_examples=100, deadline=None)
@given(st.floats(-90, 90), st.floats(-180, 180))
def test_every_place_has_somebody_to_answer(lat: float, lng: float) -> None:
    place = RaiseSos.model_validate({"place": {"lat": lat, "lng": lng}}).place
    goes_to = route(place, an_organisation(a_district(live={"sos": "2026-01-01"})), at=AT)
    assert goes_to.seat in {STATION, "cg-state-desk"}
    assert (goes_to.station is None) == (goes_to.seat == "cg-state-desk")


STATES = [
    None,
    Citizen(uid="u", phone="+915000000001"),
    Citizen(uid="u", phone=None),
    UnauthenticatedError(Reason.BAD_TOKEN),
    unavailable(),
    RuntimeError("anything"),
]


@pytest.mark.parametrize("sign_in", STATES, ids=str)
@pytest.mark.parametrize("attested", [*app_check.Verdict, RuntimeError("anything")], ids=str)
def test_whatever_is_wrong_with_a_call_is_a_flag(sign_in, attested, monkeypatch) -> None:
    def answer(with_: object) -> Any:
        def run(_: object) -> object:
            if isinstance(with_, Exception):
                raise with_
            return with_

        return run

    monkeypatch.setattr(auth, "citizen", answer(sign_in))
    monkeypatch.setattr(app_check, "verdict", answer(attested))
    both = {"Authorization": "Bearer x", app_check.HEADER: "x"}
    caller = callers.anyone(flask.Request.from_values(headers=both))
    is_well = isinstance(sign_in, Citizen) and sign_in.phone and attested == "attested"
    assert bool(caller.flags) != bool(is_well)


def test_a_district_where_sos_has_not_begun_goes_to_the_state_desk() -> None:
    place = RaiseSos.model_validate({"place": {"lat": 22.09, "lng": 82.14}}).place
    goes_to = route(place, an_organisation(a_district(live={})), at=AT)
    assert goes_to == Route(
        "cg", None, None, "cg-state-desk", ("district_not_live",), ("cg-state",)
    )


MOVES = (SosStatus.ACKNOWLEDGED, SosStatus.ON_THE_WAY, SosStatus.REACHED)


@given(st.lists(st.sampled_from(MOVES), max_size=8))
def test_a_state_never_goes_backwards(moves: list[SosStatus]) -> None:
    one, seen = an_incident(), [0]
    for to in moves:
        one = one.model_copy(update=acts_model.advance(one, to, "post", at=AT))
        seen.append(rules.IN_ORDER.index(one.status))
    assert seen == sorted(seen)
    assert one.next_due is not None


def test_what_is_closed_is_answered_and_cancelled_no_more() -> None:
    closed = an_incident(status=SosStatus.CLOSED, outcome=SosOutcome.REAL)
    for move in (
        lambda: acts_model.advance(closed, SosStatus.REACHED, "post", at=AT),
        lambda: acts_model.cancel(closed, at=AT),
        lambda: acts_model.close(closed, SosOutcome.HOAX, CallBack.SAFE, at=AT),
        lambda: acts_model.require_open(closed),
    ):
        with pytest.raises(WrongStateError):
            move()
    assert acts_model.close(closed, SosOutcome.REAL, CallBack.SAFE, at=AT) == {}


def test_no_more_of_a_place_than_five_kilometres_lies_open() -> None:
    near = [RaiseSos.model_validate({"place": {"lat": 22.06, "lng": 82.16 + n / 100}}).place
            for n in range(4)]  # fmt: skip
    assert {rules.area(place) for place in near if place} == {"22.05,82.15"}
    assert isinstance(near[0], Point)


def a_post(unit: str, role: Role) -> Post:
    return Post(unit=unit, role=role, cug_number="+915000000001", official_name="नमूना")


POSTS = {
    "sho": a_post(STATION, Role.SHO),
    "beat-1": a_post(STATION, Role.CONSTABLE),
    "beat-2": a_post(STATION, Role.CONSTABLE),
    "room": a_post("cg-bilaspur", Role.CALL_TAKER),
    "sp": a_post("cg-bilaspur", Role.SP),
    "asp": a_post("cg-bilaspur", Role.ASP),
    "ig": a_post("cg-range-bilaspur", Role.IG),
    "desk": a_post("cg-state", Role.STATE_DESK),
    "room-112": a_post("cg-state", Role.ROOM_112),
}


@pytest.mark.parametrize("field", ["status", "raised_at", "steps", "boards", "flags"])
def test_a_field_that_a_hand_edit_broke_is_named_and_the_rest_is_read(field: str) -> None:
    document = an_incident().model_dump() | {field: object()}
    one, bad = rules.SOS.read(document, made=AT)
    assert bad == (field,)
    assert (one.station, one.status) == (STATION, SosStatus.RAISED)
    assert a_unit(STATION).code == one.station


def test_a_practice_press_says_whose_phone_rang_and_how_fast() -> None:
    drill = an_incident(practice=True, station_hi="थाना सरकंडा", station_en="Sarkanda")
    told = drill.model_copy(update={"told_at": AT + timedelta(seconds=4), "rang": STATION})
    by_room = told.model_copy(update={"rang": "cg-bilaspur"})

    assert "कंट्रोल रूम के फ़ोन पर 4 सेकंड में" in texts.status(by_room, Lang.HI)
    assert "Sarkanda" not in texts.status(by_room, Lang.EN)
    assert "थाना सरकंडा के फ़ोन पर 4 सेकंड में" in texts.status(told, Lang.HI)
    assert "phone of Sarkanda within 4 s" in texts.status(told, Lang.EN)
    assert texts.status(drill, Lang.HI) == texts.receipt(Lang.HI, practice=True)


def test_an_sos_that_belongs_to_somebody_is_not_placed_anew() -> None:
    organisation = an_organisation()
    assert route_model.place_anew(an_incident(area="22.05,82.10"), organisation, at=AT) == {}
    nobodys = an_incident(state=None, seat="", area="22.05,82.10")
    assert route_model.place_anew(nobodys, organisation, at=AT)["seat"]
