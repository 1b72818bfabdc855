"""What is shown of many: the newest, the most frequent, the first; and a list says if it is cut."""

from datetime import UTC, date, datetime, timedelta

import pytest

from functions.feedback.callbacks import store as callbacks
from functions.feedback.callbacks.model import Callback, owners
from functions.feedback.digests import chart
from functions.feedback.digests.model import Digest, Kind, Row, letter
from functions.feedback.grades_model import Grade
from functions.feedback.places.model import MOST_LINES, ChangePlace, GradedPlace, changed
from functions.feedback.stations import store as stations
from functions.sos.account import store as sos_account
from functions.sos.answer import store as board
from functions.sos.period_model import Period
from functions.sos.press import own_model
from functions.sos.press import store as press_store
from functions.tips import store as tip_store
from functions.tips.account import store as account
from functions.tips.desk import queue_store
from functions.tips.desk import store as notes
from functions.tips.desk.queue_model import ListTips, desks
from functions.tips.talk import store as talk
from shared import log
from shared.edge import wire
from shared.pure import clock
from shared.pure.errors import InvalidArgumentError
from shared.pure.texts import Text
from tests.builders import a_district, a_request_id, a_unit, an_organisation
from tests.limits import tries

IG = "cg-range-bilaspur-ig"


@pytest.mark.parametrize("districts", [14, 15, 40])
def test_an_ig_sees_the_tips_and_calls_of_every_district(tips, db, districts) -> None:
    below = [f"cg-d{n:02}" for n in range(districts)]
    organisation = an_organisation(*(a_district(code) for code in below))
    due = clock.now()
    for code in below:
        tips(code, desk=f"{code}-asp")
        call = Callback(unit="u", district=code, range="r", owner=f"{code}-sp", score=1, due_at=due)
        db.document(f"feedback_callbacks/{code}").set(call.model_dump())
    asked, seen, after = ListTips(limit=50), [], None
    seats = desks(IG, asked, organisation)
    assert len(seats) == 2 * districts + 1
    for _ in below:
        shown, after = queue_store.page(db, "desk", seats, asked=asked, after=after)
        seen += [one.name for one in shown]
        if after is None:
            break
    assert sorted(seen) == below
    rung, _ = callbacks.page(db, owners(IG, None, organisation), limit=50, after=None)
    assert sorted(one.name for one in rung) == below


@tries("functions/tips/desk/store.py:notes")
def test_of_very_many_notes_the_newest_are_shown(tips, db, alerted, monkeypatch, beyond) -> None:
    monkeypatch.setattr(notes, "MOST_NOTES", 2)
    content, at = tips("one")["content"], clock.now()
    for n in range(2 + beyond):
        note = {"post": "p", "hour": at + timedelta(hours=n), "content": content, "body_tag": "t"}
        db.document(f"tips/one/notes/{n}").set(note)
    shown = [where.rpartition("/")[2] for where, _ in notes.notes(db, "one")]
    assert shown == [str(beyond), str(1 + beyond)]
    assert alerted() == beyond


def test_the_hundred_and_first_note_is_shown(tips, db) -> None:
    content, batch = tips("one")["content"], db.batch()
    for n in range(101):
        hour = clock.now() + timedelta(hours=n)
        note = {"post": "p", "hour": hour, "content": content, "body_tag": "t"}
        batch.set(db.document(f"tips/one/notes/{n}"), note)
    batch.commit()
    assert len(notes.notes(db, "one")) == 101


@tries("functions/tips/talk/store.py:messages")
def test_of_a_long_talk_the_newest_messages_are_shown(tips, db, monkeypatch, beyond) -> None:
    monkeypatch.setattr(talk, "SHOWN", 2)
    content = tips("one")["content"]
    for n in range(2 + beyond):
        message = {"number": n, "by": "tipster", "hour": clock.now(), "body_tag": "t"}
        both = {"content": content, "copy_for_tipster": content}
        db.document(f"tips/one/messages/{n}").set(message | both)
    assert [one.number for _, one in talk.messages(db, "one")] == [beyond, 1 + beyond]


@tries("functions/tips/store.py:by_number")
def test_of_tips_that_share_a_number_none_is_left_out_in_silence(
    tips, db, alerted, monkeypatch, beyond
) -> None:
    monkeypatch.setattr(tip_store, "SHARING", 2)
    for n in range(2 + beyond):
        tips(f"t{n}", tip_number="AAAA")
    assert len(tip_store.by_number(db, "AAAA")) == 2
    assert alerted() == beyond


@tries(
    "functions/tips/account/store.py:drawn",
    "functions/tips/account/store.py:is_checked",
    "functions/tips/account/store.py:proved_by",
)
def test_the_lowest_lots_are_drawn_and_what_was_done_is_known_however_often(
    tips, db, monkeypatch, beyond
) -> None:
    monkeypatch.setattr(account, "CHECKED", 2)
    for n in range(2 + beyond):
        tips(f"t{n}", benefit="proof")
        step = {"status": "acted_on", "desk": "d", "hour": clock.now(), "drawn_from": "pot"}
        step |= {"lot": 0.9 - n / 10, "act": "check"}
        for name in range(1 + beyond):
            where = f"tips/t{n}/history/{name}" if not name else f"tips/t{n}/history/z{name}"
            db.document(where).set(step if not name else {"act": "check"})
    drawn = [name for name, _ in account.drawn(db, "pot")]
    assert drawn == [f"t{1 + beyond}", f"t{beyond}"]
    assert account.is_checked(db, "t0", "check")
    assert account.proved_by(db, "proof")


@tries("functions/feedback/stations/store.py:released")
def test_of_released_words_the_newest_are_shown(db, alerted, monkeypatch, beyond) -> None:
    monkeypatch.setattr(stations, "MOST_RELEASED", 2)
    for n in range(2 + beyond):
        words = {"unit": "u", "week": f"2026-W4{n}", "text": str(n)}
        db.document(f"{stations.RELEASED}/{n}").set(words)
    shown = stations.released(db, "u", since="2026-W01")
    assert [one.text for one in shown] == [str(1 + beyond), str(beyond)]
    assert alerted() == beyond


@tries("functions/feedback/digests/model.py:letter", "functions/feedback/digests/chart.py:bars")
def test_a_letter_names_every_station_and_first_the_most_frequent_theme(
    monkeypatch, beyond
) -> None:
    monkeypatch.setattr(chart, "MOST_BARS", 2)
    counts = {"theme_waiting": 4, "theme_help": 9, "theme_women": 3}
    counts |= {"theme_facilities": 5} if beyond else {}
    district = a_district(units=tuple(a_unit(f"cg-bilaspur-{n}") for n in "abc"))
    fields = {"kind": Kind.WEEKLY, "period": "2026-W47", "post": "p", "scope": "cg-bilaspur"}
    digest = Digest.model_validate(fields | {"range": "cg-range-bilaspur"})
    units = {unit.code: counts | {"verified_5": 3} for unit in district.units[: 2 + beyond]}
    told = letter(digest, {"2026-W47": units}, {}, an_organisation(district))
    assert told.themes[0][0].en == "help, praise"
    assert len(told.rows) == 2 + beyond  # the table, whatever the picture has room for
    grade = Grade(mean=4, low=3, high=5, answers=30)
    rows = [Row(Text("थ", "S"), 30, 0, grade, n, ()) for n in range(2 + beyond)]
    assert chart.bars(rows, "x") == chart.bars(rows[:2], "x")


@tries("functions/feedback/places/model.py:changed")
def test_of_lines_on_a_place_the_newest_stay(beyond) -> None:
    place = GradedPlace(code="c", made_at=clock.now())
    asked = {
        "request_id": a_request_id(),
        "unit": "u",
        "add": {"hi": "किया गया", "en": "It is done"},
    }
    for n in range(MOST_LINES + beyond):
        request, on = ChangePlace.model_validate(asked), datetime(2026, 11, 1 + n, tzinfo=UTC)
        place = changed(place, request, line_id=f"{n:032x}", on=on)
    assert len(place.lines) == MOST_LINES
    assert place.lines[0].on == date(2026, 11, MOST_LINES + beyond)


@tries("functions/sos/account/store.py:real")
def test_times_of_more_sos_than_are_summed_up_say_so(incidents, db, monkeypatch, beyond) -> None:
    monkeypatch.setattr(sos_account, "MOST_REAL", 2)
    day, at = date(2026, 11, 23), datetime(2026, 11, 23, 6, tzinfo=UTC)
    for n in range(2 + beyond):
        incidents(f"{n:032x}", boards=["u"], outcome="real", raised_at=at + timedelta(hours=n))
    found, is_whole = sos_account.real(db, "u", Period(since=day, until=day))
    assert (len(found), is_whole) == (2, not beyond)


@tries("functions/sos/answer/store.py:trail")
def test_of_a_long_track_the_newest_positions_are_shown(tips, db, monkeypatch, beyond) -> None:
    monkeypatch.setattr(board, "LONGEST_TRAIL", 2)
    sealed = tips("one")["content"]
    for n in range(2 + beyond):
        at = clock.now() + timedelta(minutes=n)
        fields = {"received_at": at, "count": 1, "trail": sealed}
        db.document(f"sos/s/positions/{n}").set(fields)
    shown = [where.rpartition("/")[2] for where, _ in board.trail(db, "s")]
    assert shown == [str(beyond), str(1 + beyond)]


@tries("functions/sos/press/store.py:by_number")
def test_a_number_that_two_sos_have_names_neither(incidents, db, beyond) -> None:
    for n in range(1 + beyond):
        incidents(f"{n:032x}", sos_number="AAAA")
    assert (press_store.by_number(db, "AAAA") is None) == bool(beyond)


@tries("functions/sos/press/own_model.py:kept")
def test_of_very_many_fixes_the_newest_are_taken(monkeypatch, beyond) -> None:
    monkeypatch.setattr(own_model, "MAX_FIXES", 2)
    fixes = [{"lat": 22.0, "lng": 82.0 + n} for n in range(2 + beyond)]
    asked = {"sos_id": "0" * 32, "watch_key": "0" * 32, "fixes": fixes}
    sent = own_model.UpdateSos.model_validate(asked)
    assert [fix.lng for fix in sent.kept][-1] == 83.0 + beyond


@tries("shared/edge/wire.py:_problems")
def test_of_very_many_wrong_fields_some_are_named(monkeypatch, beyond) -> None:
    monkeypatch.setattr(wire, "MAX_PROBLEMS", 2)
    with pytest.raises(InvalidArgumentError) as refused:
        wire.parse(ListTips, dict.fromkeys(("status", "order", "lang")[: 2 + beyond], 1))
    assert len(refused.value.fields) == 2


@tries("shared/log.py:_short")
def test_a_long_value_is_cut_in_the_log(monkeypatch, beyond) -> None:
    monkeypatch.setattr(log, "_LONGEST", 2)
    assert log._short("abc"[: 2 + beyond]) == "ab"
