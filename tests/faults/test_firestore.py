"""F1 to F5: Firestore refuses, is silent, is slow, comes back; its answer is lost."""

import time
from concurrent.futures import ThreadPoolExecutor

import pytest

from shared.force import directory
from tests.faults.bench import (
    PATIENCE_S,
    an_urgent_tip,
    is_healthy,
    stored,
    submit,
    submit_many,
    submit_until_taken,
    tip_ids,
)

CROWD = 30
OUTAGE_S = 45
BACK_WITHIN_S = 5


def crowd_and_health(url: str) -> tuple[list, float]:
    """Send a crowd, and ask for health in its midst."""
    with ThreadPoolExecutor(2) as pool:
        crowd = pool.submit(submit_many, url, CROWD)
        time.sleep(0.5)
        health = pool.submit(is_healthy, url)
        return crowd.result(), health.result()


@pytest.mark.parametrize("state", ["warm", "cold"])
@pytest.mark.parametrize("fault", ["refuse", "black_hole"])
def test_while_firestore_is_away_each_of_a_crowd_is_told_112_in_time(
    deploy, firestore_proxy, db, record_property, fault, state
) -> None:
    with deploy("submit_tip") as running:
        url = running.url("submit_tip")
        before = submit_many(url, CROWD) if state == "warm" else []
        assert {a.status for a in before} <= {200}
        getattr(firestore_proxy, fault)()

        answers, health_s = crowd_and_health(url)

        assert all(a.is_honest for a in answers), [(a.status, a.took_s) for a in answers]
        assert health_s < 1
        firestore_proxy.ok()
        again = submit_until_taken(url, within=BACK_WITHIN_S)
        assert again.status == 200
        # What was refused may have been stored after all, never by halves; nothing else is there.
        assert tip_ids(before) | tip_ids([again]) <= stored(db)
        assert stored(db) <= tip_ids([*before, *answers, again])
        record_property("slowest_s", max(a.took_s for a in answers))


@pytest.mark.parametrize("state", ["warm", "cold"])
def test_while_firestore_is_slow_each_of_a_crowd_is_taken_or_told_112_in_time(
    deploy, firestore_proxy, db, record_property, state
) -> None:
    with deploy("submit_tip") as running:
        url = running.url("submit_tip")
        if state == "warm":
            submit_many(url, CROWD)
        before = stored(db)
        firestore_proxy.latency(0.4)

        answers, health_s = crowd_and_health(url)
        if state == "cold":  # the first crowd found every door yet to be opened
            time.sleep(directory.RETRY_S)
            answers += submit_many(url, CROWD)

        assert all(a.took_s <= PATIENCE_S for a in answers), [a.took_s for a in answers]
        taken = [a for a in answers if a.status == 200]
        assert all(a.is_honest for a in answers if a not in taken)
        assert len(taken) >= CROWD / 2
        assert health_s < 1
        firestore_proxy.ok()
        assert tip_ids(taken) <= stored(db) - before <= tip_ids(answers)
        record_property("slowest_s", max(a.took_s for a in answers))
        record_property("taken", len(taken))


@pytest.mark.timeout(170)
def test_after_a_long_outage_tips_are_taken_again_at_once(deploy, suite, record_property) -> None:
    """Three processes share the wait: refused; silent and resumed; silent and gone for good."""
    from emulator.faults.proxy import Proxy

    upstream = f"127.0.0.1:{suite.ports.firestore}"
    with Proxy(upstream) as refused, Proxy(upstream) as silent, Proxy(upstream) as lost:
        proxies = {"refused": refused, "silent": silent, "lost": lost}
        running = {
            name: deploy("submit_tip", env={"FIRESTORE_EMULATOR_HOST": proxy.address})
            for name, proxy in proxies.items()
        }
        with running["refused"], running["silent"], running["lost"], ThreadPoolExecutor(6) as pool:
            urls = {name: one.url("submit_tip") for name, one in running.items()}
            assert {submit(url).status for url in urls.values()} == {200}
            refused.refuse()
            silent.black_hole()
            lost.black_hole()
            ends = time.monotonic() + OUTAGE_S

            def knock(url: str) -> set[bool]:
                honest = set()
                while time.monotonic() < ends:
                    honest.add(submit(url).is_honest)
                    time.sleep(0.1)
                return honest

            # Two a process, so that a call is always under way: gRPC looks for life only then.
            assert set().union(*pool.map(knock, [*urls.values()] * 2)) == {True}
            refused.ok()
            silent.ok()
            lost.reconnect()

            def back(url: str) -> float:
                began = time.monotonic()
                assert submit_until_taken(url, within=60).status == 200
                return time.monotonic() - began

            waits = dict(zip(urls, pool.map(back, urls.values()), strict=True))
            record_property("back_after_s", waits)
            assert max(waits.values()) <= BACK_WITHIN_S, waits


CUTS = [{"down": n} for n in (0, 9, 40, 100)] + [{"up": n} for n in (0, 9, 100, 400, 900, 1500)]


def test_wherever_the_line_is_cut_a_retry_gives_one_tip(
    deploy, firestore_proxy, db, subtests
) -> None:
    with deploy("submit_tip") as running:
        url = running.url("submit_tip")
        assert submit(url).status == 200
        for where in CUTS:
            with subtests.test(**where):
                before = stored(db)
                request = an_urgent_tip()
                firestore_proxy.cut_after(**where)

                cut = submit(url, request)
                retry = submit_until_taken(url, request, within=BACK_WITHIN_S)

                assert not firestore_proxy.is_armed
                assert cut.status == 200 or cut.is_honest
                assert retry.status == 200
                assert stored(db) - before == tip_ids([cut])


def test_when_only_the_answer_is_lost_the_tip_is_there_and_a_retry_says_so(
    deploy, firestore_proxy, db
) -> None:
    with deploy("submit_tip") as running:
        url = running.url("submit_tip")
        first = submit(url)
        request = an_urgent_tip()
        firestore_proxy.cut_after(down=0)

        lost = submit(url, request)

        assert lost.is_honest
        assert len(stored(db)) == 2
        retry = submit(url, request)
        assert (retry.status, retry.body["status"]) == (200, "pending")
        assert retry.body["tip_number"] != first.body["tip_number"]
        assert submit(url, request).body == retry.body
        assert len(stored(db)) == 2
