"""A place, a time and a battery as phones send them."""

import itertools
import json
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from functions.sos import acts_model, place_model
from functions.sos.model import Fix
from functions.sos.place_model import Current, corrected, newest, replaces
from functions.sos.press.ids_model import press_id
from functions.sos.press.model import RaiseSos
from functions.sos.press.own_model import UpdateSos
from shared.edge import wire
from tests.unit.sos.test_incident_model import an_incident

AT = datetime(2026, 11, 23, 10, 0, tzinfo=UTC)
HERE = (22.0871, 82.1622)
S = timedelta(seconds=1)


def pressed(place: Any, **more: Any) -> RaiseSos:
    return wire.parse(RaiseSos, {"place": place} | more)


@pytest.mark.parametrize(
    "sent",
    [
        {"lat": "22.0871", "lng": "82.1622"},
        {"lat": "२२.०८७१", "lng": "८२.१६२२"},
        {"lat": "22,0871", "lng": "82,1622"},
        {"lat": " 22.0871 ", "lng": "+82.1622"},
        {"latitude": 22.0871, "longitude": 82.1622},
        {"latitude": 22.0871, "lon": 82.1622},
        {"lat": 22.0871, "long": 82.1622},
        {"lat": "22.0871° N", "lng": "82.1622° E"},
        {"lat": "N 22.0871", "lng": "E82.1622"},
        {"lat": "22°5'13.56\"N", "lng": "82°9'43.92\"E"},
        {"lat": 82.1622, "lng": 22.0871},
        {"lat": None, "lng": None, "latitude": 22.0871, "longitude": 82.1622},
        {"coords": {"latitude": 22.0871, "longitude": 82.1622, "accuracy": 12}, "timestamp": 1},
        {"type": "Point", "coordinates": [82.1622, 22.0871]},
        {"digipin": "2L3-F5T-34M8"},
        {"lat": "", "lng": "", "digipin": "2l3f5t34m8"},
        "2L3F5T34M8",
        "22.0871, 82.1622",
        "geo:22.0871,82.1622;u=12",
        "22.0871° N, 82.1622° E",
        "22,0871; 82,1622",
        {"lat": "22:05:13.56", "lng": "82:09:43.92"},
        {"lat": "２２.０８７１", "lng": "٨٢٫١٦٢٢"},
    ],
    ids=json.dumps,
)
def test_a_place_is_read_in_every_usual_spelling(sent: Any) -> None:
    place = pressed(sent).place
    assert place
    assert (place.lat, place.lng) == pytest.approx(HERE, abs=0.0001)


@pytest.mark.parametrize(
    "sent",
    [{"lat": 0, "lng": 0}, {"lat": "0.0", "lng": "0"}, {"lat": True, "lng": False},
     {"lat": "1,234.5", "lng": "82.1"}, {"lat": "22.0.8", "lng": "82.1"}, {"lat": "22N5", "lng": 8},
     {"lat": [22], "lng": {}}, {"lat": "1e400", "lng": 82}, {"lat": "NaN", "lng": "inf"},
     {"lat": 91, "lng": 82}, {"lat": "-22.1 N", "lng": 82}, [22.1, 82.1],
     {"lat": "2" * 5_000, "lng": "82"}, {"coords": []}, {"coordinates": [1]}, {}],
    ids=lambda sent: json.dumps(sent)[:60],
)  # fmt: skip
def test_what_is_no_place_is_said_to_be_unread_and_takes_nothing_else(sent: Any) -> None:
    press = pressed(sent, battery=40)
    assert press.place is None and press.battery == 40
    assert press.flags(press_id("a" * 31 + "b", None, keyed=str))[0] in {"unread_place", "no_place"}


@pytest.mark.parametrize(
    ("sent", "percent"),
    [(85, 85), ("85", 85), ("40%", 40), (0.4, 40), ("४०%", 40), (85.0, 85), ("85.6", 86), (1, 1),
     (0, 0), (100, 100), ("८५％", 85), ("0.4", 40), (0.005, 0), ("1%", 1), ("0.4%", 0)],
)  # fmt: skip
def test_a_battery_is_a_percentage_or_a_share(sent: Any, percent: int) -> None:
    assert pressed(None, battery=sent).battery == percent
    assert pressed({"lat": 22, "lng": 82, "battery": sent}).place.battery == percent  # type: ignore[union-attr]


@pytest.mark.parametrize("sent", [101, -1, "full", True, [85], "1e9", float(2**80)])
def test_what_is_no_battery_is_unread(sent: Any) -> None:
    press = pressed({"lat": 22, "lng": 82}, battery=sent)
    assert press.battery is None and "unread_battery" in press.flags(press_id("a", "p", keyed=str))


@pytest.mark.parametrize(
    ("sent", "accuracy", "source"),
    [({"accuracy": 12.5}, 12.5, "gps"), ({"horizontalAccuracy": "30"}, 30, "gps"),
     ({"accuracy_m": 12, "source": "network"}, 12, "cell"), ({"source": "FUSED"}, None, "gps"),
     ({"accuracy": -1}, None, "gps"), ({"source": "crystal ball"}, None, "gps")],
)  # fmt: skip
def test_accuracy_and_source_are_read_under_the_names_that_libraries_give_them(
    sent: dict[str, Any], accuracy: float | None, source: str
) -> None:
    place = pressed({"lat": 22, "lng": 82} | sent).place
    assert place and (place.accuracy_m, place.source) == (accuracy, source)


@pytest.mark.parametrize(
    "sent",
    ["2026-11-23T10:00:00Z", "2026-11-23T15:30:00+05:30", 1795428000, "1795428000", 1795428000000,
     "1795428000000.0", "२०२६-११-२३T१०:००:००Z"],
)  # fmt: skip
def test_a_time_is_read_as_text_or_since_1970(sent: Any) -> None:
    for name in ("at", "timestamp", "time"):
        place = pressed({"lat": 22, "lng": 82, name: sent}).place
        assert place and place.at == AT


@pytest.mark.parametrize("sent", ["yesterday", 5, 1e300, "9" * 40, [], {}, "2026-11-23T10:00:00"])
def test_what_is_no_time_takes_nothing_from_the_place(sent: Any) -> None:
    place = pressed({"lat": 22, "lng": 82, "at": sent}).place
    assert place and place.at is None


def test_a_wrong_clock_is_put_right_by_what_the_phone_says_of_now() -> None:
    slow = AT - timedelta(hours=3)
    assert corrected(slow - 30 * S, slow, arrived=AT) == AT - 30 * S
    assert corrected(AT + timedelta(hours=2), None, arrived=AT) == AT
    assert corrected(AT + timedelta(hours=2), AT + timedelta(hours=2), arrived=AT) == AT
    assert corrected(None, slow, arrived=AT) == AT
    press = pressed({"lat": 22, "lng": 82, "at": slow.isoformat()}, now=slow.isoformat())
    assert press.fixed_at(AT) == AT


def fix(after_s: float, source: str = "gps", lat: float = 22.0, accuracy: float | None = 10) -> Fix:
    at = AT + timedelta(seconds=after_s)
    return Fix(lat=lat, lng=82.01, source=source, at=at, accuracy_m=accuracy)


@given(st.permutations([fix(0), fix(30, lat=22.1), fix(60, lat=22.21)]))
def test_the_current_place_is_the_newest_in_whatever_order_they_came(fixes: list[Fix]) -> None:
    found = newest(fixes)
    assert found and found.lat == 22.21
    one = an_incident(fixed_at=None)
    for each in fixes:
        one = one.model_copy(update=acts_model.moved(one, each))
    assert (one.fixed_at, one.area) == (AT + timedelta(seconds=60), "22.20,82.00")


@pytest.mark.parametrize(
    ("one", "held", "wins"),
    [
        (Current(AT + 30 * S, is_tower=True), Current(AT, is_tower=False), False),
        (Current(AT + 60 * S, is_tower=True), Current(AT, is_tower=False), True),
        (Current(AT - 30 * S, is_tower=False), Current(AT, is_tower=True), True),
        (Current(AT - 60 * S, is_tower=False), Current(AT, is_tower=True), False),
        (Current(AT - S, is_tower=False), Current(AT, is_tower=False), False),
        (Current(AT, is_tower=False), None, True),
    ],
)
def test_a_tower_replaces_no_gps_of_the_same_minute(
    one: Current, held: Current | None, *, wins: bool
) -> None:
    assert replaces(one, held) == wins


def test_whoever_moves_faster_than_a_car_can_is_marked_and_not_dropped() -> None:
    fixes = [fix(0), fix(60, lat=22.02), fix(61, lat=22.2), fix(62, lat=22.3, accuracy=500)]
    assert place_model.doubtful(fixes) == [False, False, True, False]
    assert place_model.doubtful([]) == []
    back = [fix(0), fix(60, lat=23), fix(120)]
    assert place_model.doubtful(back) == [False, True, False]
    first_was_wrong = [fix(0, lat=23), fix(60), fix(120), fix(180)]
    assert place_model.doubtful(first_was_wrong) == [False, True, False, False]
    rough_between = [fix(0), fix(30, accuracy=900), fix(60, lat=23)]
    assert place_model.doubtful(rough_between) == [False, False, True]
    one_moment = [fix(0, lat=22 + n / 500) for n in range(4)]
    assert not any(place_model.doubtful(one_moment))


def test_of_more_than_sixty_fixes_the_newest_are_kept_and_the_app_is_told() -> None:
    whole = {"sos_id": "0" * 32, "watch_key": "0" * 32}
    sent = [fix(s).model_dump(mode="json") for s in itertools.chain(range(70, 0, -1))]
    update = wire.parse(UpdateSos, whole | {"fixes": sent})
    assert {one.at for one in update.kept} == {AT + s * S for s in range(11, 71)}
    assert (update.sent, update.warnings) == (70, ("fixes_dropped",))
    odd = wire.parse(UpdateSos, whole | {"fixes": [*sent[:60], "x"]})
    assert (len(odd.kept), odd.warnings) == (60, ("fixes_unread",))
    untimed = [{"lat": 22.0, "lng": 82.0}]
    assert wire.parse(UpdateSos, whole | {"fixes": [*untimed, *sent]}).kept[0].at is None
    assert len(wire.parse(UpdateSos, whole | {"fixes": untimed[0]}).kept) == 1


def test_a_place_that_stands_beside_the_rest_is_one() -> None:
    place = wire.parse(RaiseSos, {"latitude": "22.0871", "longitude": "82.1622"}).place
    assert place and (place.lat, place.lng) == HERE


@pytest.mark.parametrize(
    "said", ["थाना 7 / गली 3", "12, 13 मकान के पास", "9876543224", {"text": "बस स्टैंड"}]
)
def test_words_that_were_sent_as_a_place_are_kept_as_words(said: Any) -> None:
    press = pressed(said)
    assert press.place is None
    assert press.place_text == (said["text"] if isinstance(said, dict) else said)


@pytest.mark.parametrize("sent", ["तखतपुर बस स्टैंड के पीछे", "x" * 300, "अ" * 300])
def test_a_place_in_words_and_a_message_are_kept_as_far_as_they_fit(sent: str) -> None:
    press = pressed(None, place_text=sent, message=sent)
    assert press.message == press.place_text
    assert press.message and len(press.message) <= 200
    assert press.message == sent or press.message.endswith("…")


@pytest.mark.parametrize("sent", [7, [], "", " ", "\u200b"])
def test_what_is_no_message_is_unread(sent: Any) -> None:
    press = pressed(None, message=sent)
    assert press.message is None
    assert "unread_message" in press.flags(press_id("a", "p", keyed=str))
