"""Honest accounting: the identity holds at every step, and a recount equals the counters."""

import random
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from functions.tips import store as tips_store
from functions.tips.account import load_openings, totals_store
from functions.tips.account.totals_model import Opening, TipTotals, Totals, changes, total
from functions.tips.desk.model import UpdateTip, close
from functions.tips.intake.model import SubmitTip, open_tip, route
from functions.tips.model import (
    TIPS,
    Step,
    TipStatus,
    benefited,
    first_step,
    next_step,
    reopened,
)
from shared.pure.errors import WrongStateError
from shared.pure.ids import record_id
from shared.record import news, store
from shared.record.kind import Change
from tests.builders import a_district, a_request_id, a_tip_request, an_organisation
from tests.unit.tips.test_model import BOX, PROOF

START = datetime(2026, 11, 1, 6, tzinfo=UTC)
SEED = Path(__file__).parents[3] / "emulator" / "seed" / "tip_openings.csv"
ORGANISATION = an_organisation(a_district(), a_district("cg-korba"))
LATER = datetime(2027, 1, 1, tzinfo=UTC)
UNITS = ["cg-bilaspur-kotwali", "cg-bilaspur-accu", "cg-korba-kotwali"]


def account(db, scope: str = "state", as_on: date = date(2027, 1, 1), **more) -> Totals:
    asked = TipTotals(as_on=as_on, **more)
    return total(totals_store.years(db, scope, asked, at=LATER), asked)


def holds(totals: Totals) -> bool:
    parts = totals.acted_on + totals.not_actionable + totals.pending
    inside = totals.acted_on - totals.benefited == totals.not_yet_benefited >= 0
    return totals.received == parts and inside


class Life:
    """Tips that move at random, and every step counted: sometimes twice, in any order."""

    def __init__(self, db, seed: int) -> None:
        self.db, self.chance, self.tips, self.paths = db, random.Random(seed), [], []

    def step(self, n: int) -> None:
        at = START + timedelta(minutes=58 * n)
        if n % 5 == 0 or not self.tips:
            return self.receive(at)
        found = store.find(TIPS, self.chance.choice(self.tips))
        moved, kind = self.move(found.record)
        if moved is None:
            return None
        more = {"checked_post": "cg-bilaspur-asp"} if kind == "checked" else {}
        step = next_step(found.record, moved, kind=kind, at=at, **more)
        if store.attempt(found, Change(moved, step), at=at).is_new:  # else the other was first
            self.paths.append(f"tips/{found.name}/history/{found.record.steps}")
        return None

    def receive(self, at: datetime) -> None:
        district = self.chance.choice(["cg-bilaspur", "cg-korba", None])
        request = SubmitTip.model_validate(a_tip_request(district=district))
        intake = route(request, ORGANISATION, at=at)
        tip = open_tip(request, intake, BOX, proof=PROOF, at=at)
        name = record_id("tips", request.request_id)
        tips_store.add(self.db, name, tip, at=at)
        self.tips.append(name)
        self.paths.append(f"tips/{name}/history/0")

    def move(self, tip):
        kind = self.chance.choice(["forwarded", "closed", "reopened", "benefited", "checked"])
        try:
            if kind == "forwarded":
                return tip.model_copy(update={"handler": self.chance.choice(UNITS)}), kind
            if kind == "closed":
                ends = self.chance.choice([("acted_on", None), ("not_actionable", "spam")])
                request = UpdateTip.model_validate(
                    {"request_id": a_request_id(), "tip_id": "0" * 32}
                    | {"status": ends[0], "reason": ends[1]}
                )
                return close(tip, request, post="p"), kind
            if kind == "benefited":
                return benefited(tip, "words"), kind
        except WrongStateError:
            return None, kind
        if tip.status is TipStatus.PENDING:
            return None, kind
        return reopened(tip, at=START), kind


def count(db, path: str) -> bool:
    """Count a step as the news of it does."""
    _, told = news.about(TIPS, Step, path)
    return totals_store.count(db, told)


def test_after_a_thousand_steps_of_two_racing_officers_the_account_is_right(db) -> None:
    life = Life(db, 7)
    with ThreadPoolExecutor(2) as officers:
        list(officers.map(life.step, range(1_000)))
    assert len(life.paths) > 500
    twice = life.paths * 2
    life.chance.shuffle(twice)
    with ThreadPoolExecutor(8) as pool:
        added = list(pool.map(lambda path: count(db, path), twice))

    assert sum(added) == len(life.paths)
    assert totals_store.differences(db) == []
    for scope in ("state", "cg-bilaspur", "cg-korba", "no-district", *UNITS):
        for day in (date(2026, 11, 5), date(2026, 11, 20), date(2027, 1, 1)):
            assert holds(account(db, scope, day)), (scope, day)
    districts = [account(db, d) for d in ("cg-bilaspur", "cg-korba", "no-district")]
    assert account(db).received == sum(d.received for d in districts) == len(life.tips)
    kept = account(db, "by-cg-bilaspur-asp")
    assert kept.overturned == kept.checked > 0
    truth = [store.find(TIPS, name).record.status for name in life.tips]
    assert account(db).pending == truth.count(TipStatus.PENDING)


def test_a_counter_that_was_tampered_with_is_named(db) -> None:
    life = Life(db, 1)
    life.receive(START)
    count(db, life.paths[0])
    (shard,) = db.collection("tip_totals/state.2026/shards").get()
    shard.reference.update({"days.`1101`.app.received": 5})
    assert totals_store.differences(db) == ["state 2026-11-01 app"]
    assert load_openings.main(["--recount"]) == 1


def test_a_step_spoilt_by_hand_is_named_and_the_rest_is_counted(db) -> None:
    life = Life(db, 1)
    for _ in range(2):
        life.receive(START)
        count(db, life.paths[-1])
    db.document(life.paths[0]).update({"kind": 7})
    unreadable, *differ = totals_store.differences(db)
    assert unreadable == f"{life.paths[0]} cannot be read"
    assert all("2026-11-01 app" in one for one in differ)


def test_the_seeds_account_is_reproduced_exactly_and_loading_twice_adds_nothing(db) -> None:
    assert load_openings.main([str(SEED)]) == 0
    assert load_openings.main([str(SEED), "--recount"]) == 0
    told = account(db, as_on=date(2018, 7, 10))
    assert (told.received, told.acted_on, told.benefited) == (12_436, 6_843, 4_598)
    assert (told.not_actionable, told.pending) == (3_658, 1_935)
    assert told.not_yet_benefited == 2_245 and holds(told)
    assert account(db, as_on=date(2018, 7, 9)).received == 0
    assert account(db, as_on=date(2018, 7, 10), channel="phone").received == 0


def test_a_period_counts_what_happened_in_it_and_is_never_below_nothing(db) -> None:
    life, unit = Life(db, 3), UNITS[0]
    life.receive(START)
    (name,) = life.tips

    def move(day: int, **moved) -> None:
        at, found = START + timedelta(days=day), store.find(TIPS, name)
        now = found.record.model_copy(update=moved)
        assert store.attempt(
            found, Change(now, next_step(found.record, now, kind="moved", at=at)), at=at
        ).is_new
        life.paths.append(f"tips/{name}/history/{found.record.steps}")

    move(0, handler=unit)
    move(1, handler=UNITS[1])
    move(2, status=TipStatus.ACTED_ON)
    move(3, status=TipStatus.PENDING)
    assert all(count(db, path) for path in life.paths)

    def period(first: int, last: int, scope: str = "state") -> dict[str, int]:
        since, as_on = ((START + timedelta(days=day)).date() for day in (first, last))
        told = account(db, scope, as_on, since=since).model_dump()
        return {what: n for what, n in told.items() if n}

    assert period(0, 0) == {"received": 1, "pending": 1}
    assert period(1, 1) == {"pending": 1}
    assert period(2, 2) == {"acted_on": 1, "not_yet_benefited": 1}
    assert period(3, 3) == {"pending": 1}
    assert period(0, 3) == {"received": 1, "acted_on": 1, "pending": 1}
    assert period(1, 1, unit) == {}
    assert period(0, 0, unit) == {"received": 1, "pending": 1}
    assert totals_store.differences(db) == []


@pytest.mark.parametrize("changed", [{"acted_on": 9_000}, {"benefited": 7_000}])
def test_an_opening_that_does_not_add_up_is_refused(changed) -> None:
    row = {"scope": "state", "day": "2018-07-10", "channel": "app", "source": "x"}
    row |= {"received": 12_436, "acted_on": 6_843, "not_actionable": 3_658, "benefited": 4_598}
    with pytest.raises(ValueError, match="parts"):
        Opening.model_validate(row | changed)


def test_a_question_costs_as_many_reads_with_one_tip_as_with_many(db, rpcs) -> None:
    asked = TipTotals(as_on=date(2026, 12, 31))
    account(db)
    rpcs.clear()
    totals_store.years(db, "state", asked, at=LATER)
    assert [name for name, _ in rpcs] == ["BatchGetDocuments"]


def test_a_forwarded_tip_is_counted_at_one_unit_at_a_time() -> None:
    request = SubmitTip.model_validate(a_tip_request())
    tip = open_tip(request, route(request, ORGANISATION, at=START), BOX, proof=PROOF, at=START)
    one = tip.model_copy(update={"handler": UNITS[0], "informed": (UNITS[2],)})
    other = one.model_copy(update={"handler": UNITS[1]})
    steps = [first_step(tip)]
    steps += [next_step(tip, one, kind="forwarded", at=START)]
    steps += [next_step(one, other, kind="forwarded", at=START)]
    summed: dict[str, int] = {}
    for step in steps:
        for key, counts in changes(step).items():
            summed[key.scope] = summed.get(key.scope, 0) + counts["received"]
    assert summed == {"state": 1, "cg-bilaspur": 1, UNITS[0]: 0, UNITS[1]: 1}
