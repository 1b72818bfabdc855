"""A sweep comes to every document, whatever fails or cannot be read in front of it."""

from datetime import timedelta

import pytest

from functions.feedback.callbacks import store as callbacks
from functions.feedback.callbacks.model import Callback
from functions.sos.probe import probe_store
from functions.tips.news import climb_tips
from functions.tips.news import store as news
from functions.upkeep import answer_store, day_store
from shared.firestore import beats, paged, scan, whole
from shared.pure import clock
from shared.pure.errors import unavailable
from shared.record import outbox, store, sweep
from shared.record.kind import Once
from tests.builders import a_delivery
from tests.limits import tries

DAY = "2026-11-30"


def a_call(**fields: object) -> dict:
    made = Callback(unit="u", district="d", range="r", owner="o", score=1, due_at=clock.now())
    return made.model_dump() | fields


@tries("shared/firestore/whole.py:first")
def test_of_more_than_were_asked_for_an_alert_tells(db, alerted, beyond) -> None:
    for n in range(2 + beyond):
        db.document(f"ours/{n}").set({})
    found = whole.first(db, db.collection("ours"), most=2, about="ours/any")
    assert (len(found), alerted()) == (2, beyond)


@tries("shared/firestore/whole.py:each", "shared/firestore/scan.py:documents")
def test_each_document_comes_once(db, monkeypatch, beyond) -> None:
    monkeypatch.setattr(scan, "PAGE", 2)
    names = [str(n) for n in range(2 + beyond)]
    for name in names:
        db.document(f"ours/{name}").set({"at": 1})
    ours = db.collection("ours")
    assert [one.id for one in whole.each(ours.order_by("at"), page=2)] == names
    assert [one.id for one in scan.documents(ours, under="ours")] == names


@tries("shared/firestore/paged.py:page")
def test_a_page_says_where_more_begin(db, beyond) -> None:
    for n in range(2 + beyond):
        db.document(f"ours/{n}").set({"at": clock.now()})
    query = db.collection("ours").order_by("at").order_by("__name__")
    shown, more = paged.page(query, by="at", limit=2, after=None)
    assert (len(shown), bool(more)) == (2, bool(beyond))


@pytest.mark.parametrize("spoilt", [0, 3])
@pytest.mark.parametrize("limit", [1, 2, 5])
def test_pages_of_several_queries_are_one_list_without_gap_or_double(db, spoilt, limit) -> None:
    at, three = clock.now(), [db.collection(name) for name in ("ours", "yours", "theirs")]
    for n in range(11):
        place = at + timedelta(seconds=n // 2)
        three[n * n % 3].document(f"n{n:02}").set({"at": place})
    for n in range(spoilt):
        three[0].document(f"s{n}").set({"at": 1})
    queries = [one.order_by("at").order_by("__name__") for one in three]
    seen, after = [], None
    for _ in range(20):
        shown, after = paged.merged(queries, by="at", limit=limit, after=after)
        seen += [one.id for one in shown]
        if after is None:
            break
    assert [one for one in seen if one[0] == "n"] == [f"n{n:02}" for n in range(11)]
    assert sorted(one for one in seen if one[0] == "s") == [f"s{n}" for n in range(spoilt)]


@tries("shared/record/sweep.py:remove_over")
def test_records_that_cannot_be_read_keep_nobody_else_beyond_their_time(
    db, monkeypatch, beyond
) -> None:
    monkeypatch.setattr(sweep, "PAGE", 2)
    gone, long_ago = clock.now() - timedelta(days=1), clock.now() - timedelta(days=9)
    for n in range(1 + beyond):
        db.document(f"feedback_callbacks/{n}").set({"expires_at": long_ago, "state": "spoilt"})
    db.document("feedback_callbacks/z").set(a_call(state="closed", expires_at=gone))
    assert sweep.remove_over(callbacks.CALLBACKS, at=clock.now()) == 1


@tries("functions/feedback/callbacks/store.py:late")
def test_a_late_call_is_marked_behind_those_that_cannot_be_read(db, monkeypatch, beyond) -> None:
    monkeypatch.setattr(callbacks, "PAGE_LATE", 2)
    long_ago = clock.now() - timedelta(days=9)
    for n in range(1 + beyond):
        call = a_call(due_at=long_ago, score="spoilt")
        db.document(f"feedback_callbacks/{n}").set(call)
    db.document("feedback_callbacks/z").set(a_call())
    found = [one.name for one in callbacks.late(db, at=clock.now())]
    assert "z" in found


@tries("functions/tips/news/store.py:due")
def test_a_tip_climbs_behind_those_that_fail(tips, db, client_for, monkeypatch, beyond) -> None:
    monkeypatch.setattr(news, "DUE_PAGE", 2)
    now, real = clock.now(), climb_tips._climb
    for n in range(1 + beyond):
        tips(f"a{n}", due_hour=now - timedelta(days=2))
    tips("z", due_hour=now - timedelta(days=1))

    def climb(found, *, at):
        if found.name != "z":
            raise unavailable()
        return real(found, at=at)

    monkeypatch.setattr(climb_tips, "_climb", climb)
    assert client_for("climb_tips").post("/", json=a_delivery({})).status_code == 200
    assert db.document("tips/z").get().get("climbed") == ["cg-bilaspur-sp"]


@tries("functions/sos/probe/probe_store.py:late")
def test_of_districts_that_are_silent_none_is_left_out_in_silence(
    db, alerted, monkeypatch, beyond
) -> None:
    monkeypatch.setattr(probe_store, "MOST", 2)
    for n in range(2 + beyond):
        pressed = {"told_at": None, "pressed_at": clock.now() - timedelta(hours=1)}
        db.document(f"sos_probes/d{n}").set(pressed)
    assert len(probe_store.late(db, at=clock.now())) == 2
    assert alerted() == beyond


@tries("shared/firestore/beats.py:oldest_s")
def test_of_heartbeats_the_oldest_is_told(db, beyond) -> None:
    for n in range(1 + beyond):
        db.document(f"beats/b{n}").set({"at": clock.now() - timedelta(hours=n)})
    assert beats.oldest_s(db, at=clock.now()) // 3600 == beyond


@tries("shared/record/outbox.py:_due", "shared/record/outbox.py:backlog")
def test_of_waiting_news_the_oldest_is_told_all_goes_out_and_the_dead_are_counted(
    db, monkeypatch, beyond
) -> None:
    monkeypatch.setattr(outbox, "PAGE", 2)
    monkeypatch.setattr(outbox, "_publish", lambda *_: None)
    now = clock.now()
    for n in range(2 + beyond):
        entry = outbox.Entry(topic="t", record=f"tips/{n}", due=now - timedelta(hours=n + 1))
        db.document(f"outbox/{n}").set(entry.model_dump())
        dead = entry.model_copy(update={"state": outbox.State.DEAD})
        db.document(f"outbox/dead-{n}").set(dead.model_dump())
    overdue, dead_ones = outbox.backlog(db, at=now)
    assert (overdue // 3600, dead_ones) == (2 + beyond, 2)
    monkeypatch.setattr(outbox._due, "__kwdefaults__", {"limit": 2})
    assert outbox.sweep(db, at=now) == 2 + beyond


@tries("shared/record/store.py:free")
def test_a_free_number_is_found_however_long_the_history(
    tips, db, alerted, monkeypatch, beyond
) -> None:
    monkeypatch.setattr(store, "MOST_NUMBERED", 120)
    tips("one", steps=1)
    batch = db.batch()
    for n in range(120 + beyond):
        batch.set(db.document(f"tips/one/history/{n}"), {"hour": clock.now()})
    batch.commit()
    number = store.free(store.find(news.TIPS, "one"))
    assert beyond or number == 120
    assert alerted() == beyond


@tries("shared/record/store.py:history")
def test_of_a_very_long_history_the_newest_is_shown(tips, db, monkeypatch, beyond) -> None:
    monkeypatch.setattr(store, "MOST_STEPS", 2)
    tips("one")
    for n in range(2 + beyond):
        at = clock.now() + timedelta(hours=n)
        db.document(f"tips/one/history/{n}").set({"hour": at})
    shown = store.history(store.find(news.TIPS, "one"))
    assert [one.id for one in shown] == [str(beyond), str(1 + beyond)]


@tries("shared/record/store.py:_tag")
def test_an_act_that_was_done_is_known_however_often_it_stands_there(tips, db, beyond) -> None:
    tips("one")
    for n in range(1 + beyond):
        db.document(f"tips/one/history/{n}").set({"act": "a", "body_tag": "t"})
    assert store.is_done(store.find(news.TIPS, "one"), Once("a", "t"))


@tries("functions/upkeep/day_store.py:pages_of_heads")
def test_every_chain_of_a_day_is_on_a_page(db, monkeypatch, beyond) -> None:
    monkeypatch.setattr(day_store, "PAGE", 2)
    for n in range(2 + beyond):
        db.document(f"audit/{DAY}.{n}").set({"number": 1, "tag": "t"})
    assert sum(len(one.heads) for one in day_store.pages_of_heads(db, DAY)) == 2 + beyond


@tries(
    "functions/upkeep/day_store.py:pages",
    "functions/upkeep/day_store.py:_heads",
    "functions/upkeep/day_store.py:_entries",
)
def test_a_day_that_is_too_long_is_never_called_whole(db, monkeypatch, beyond) -> None:
    monkeypatch.setattr(day_store, "MOST", 2)
    for n in range(2 + beyond):
        db.document(f"audit/{DAY}.{n}").set({"number": 1, "tag": "t"})
        db.document(f"audit/2026-12-02.0/entries/{n}").set({"number": n})
        db.document(f"audit_days/{DAY}/pages/{n}").set({"heads": []})
    for read in (day_store.chains, day_store.pages):
        if beyond:
            with pytest.raises(OverflowError):
                read(db, DAY)
        else:
            assert len(read(db, DAY)) == 2
    if beyond:
        with pytest.raises(OverflowError):
            day_store.chains(db, "2026-12-02")


@tries("shared/record/outbox.py:_due_first")
def test_news_of_an_sos_is_published_before_any_number_of_tips(db, monkeypatch, beyond) -> None:
    monkeypatch.setattr(outbox, "PAGE", 2)
    published: list[str] = []
    monkeypatch.setattr(outbox, "_publish", lambda _, topic: published.append(topic))
    past = clock.now() - timedelta(hours=1)
    for n in range(5):
        entry = outbox.Entry(topic="tip-submitted", record=f"tips/{n}", due=past)
        db.document(f"outbox/t{n}").set(entry.model_dump())
    for n in range(2 + beyond):
        entry = outbox.Entry(topic="sos-raised", record=f"sos/{n}", due=clock.now())
        db.document(f"outbox/s{n}").set(entry.model_dump())
    outbox.sweep(db, at=clock.now())
    assert published[: 2 + beyond] == ["sos-raised"] * (2 + beyond)
    assert published.count("tip-submitted") == 5


@tries("functions/upkeep/answer_store.py:_waiting")
def test_one_that_waits_is_found_behind_any_number_of_answered_ones(
    incidents, db, monkeypatch, beyond
) -> None:
    monkeypatch.setattr(answer_store, "SPOILT", 2)
    at = clock.now() - timedelta(minutes=10)
    for n in range(2 + beyond):
        incidents(f"{n:032x}", acknowledged_at=at, raised_at=at, status="acknowledged")
    incidents("f" * 32, raised_at=at)
    assert {one.id for one in answer_store._waiting(db)} == {"f" * 32}
