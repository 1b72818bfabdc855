"""However many posts and phones there are, the head is found and nobody starves another."""

from datetime import timedelta

import pytest

from functions.officers import store as officers
from functions.officers.otp_model import Challenge
from functions.organisation import store as organisation
from functions.tips.news import store as news
from shared.firestore import whole
from shared.force import devices, posts
from shared.pure import clock
from tests.limits import tries

CUG = "+919000000001"


@tries("shared/force/posts.py:_listed")
def test_heads_and_control_room_of_a_crowded_district_are_found_and_the_rest_is_alerted(
    db, post, alerted, monkeypatch, beyond
) -> None:
    monkeypatch.setattr(posts, "MAX_AT_UNITS", 5)
    for n in range(2 + beyond):
        post(f"a-beat-{n}", "a", "constable")
    for name, unit, role in (
        ("z-sho", "a", "sho"),
        ("z-sp", "z", "sp"),
        ("z-r", "z", "call_taker"),
    ):
        post(name, unit, role)
    found = posts.of_units(db, ("a", "z"))
    assert {"z-sho", "z-sp", "z-r"} <= set(found)
    assert alerted() == beyond


@tries("shared/force/posts.py:_listed")
def test_the_head_comes_first_on_a_number_that_many_share(db, post, monkeypatch, beyond) -> None:
    monkeypatch.setattr(posts, "MAX_SHARING", 3)
    for n in range(2 + beyond):
        post(f"a-beat-{n}", "a", "constable")
    post("z-sho", "a", "sho")
    assert posts.by_number(db, CUG)[0] == "z-sho"


@pytest.mark.parametrize("crowd", [20, 21, 114])
def test_with_the_bounds_as_they_are_a_crowd_hides_neither_sho_nor_sp(db, post, crowd) -> None:
    for n in range(crowd):
        post(f"a-beat-{n:03}", "a", "constable")
    post("z-sho", "a", "sho")
    post("z-sp", "z", "sp")
    assert {"z-sho", "z-sp"} <= set(posts.of_units(db, ("a", "z")))
    assert posts.by_number(db, CUG)[0] == "z-sho"
    assert news.posts_at(db, "a") == ["z-sho"]


@pytest.mark.parametrize("beyond", [0, 1])
def test_the_heads_of_more_units_than_one_query_takes_are_found(db, post, beyond) -> None:
    units = [f"u{n:02}" for n in range(whole.MOST_VALUES + beyond)]
    for unit in units:
        post(f"{unit}-sp", unit, "sp")
    assert len(posts.heads_of(db, units)) == len(posts.of_units(db, tuple(units))) == len(units)


@tries("shared/force/posts.py:below")
def test_every_post_below_is_on_a_page(db, post, beyond) -> None:
    for n in range(3 + beyond):
        post(f"p{n}", "a", "constable")
        db.document(f"roster/p{n}").update({"above": ["sp"]})
    found, more = posts.below(db, "sp", after=None, limit=3)
    if more:
        found |= posts.below(db, "sp", after=more, limit=3)[0]
    assert len(found) == 3 + beyond


@tries("shared/force/devices.py:_together")
def test_a_post_with_many_phones_starves_no_other(db, phone, monkeypatch, beyond) -> None:
    monkeypatch.setattr(devices, "MAX_DEVICES", 2)
    for n in range(3 + beyond):
        phone(f"a{n}", "crowded")
    phone("z", "other")
    found = devices.active_of(db, ("crowded", "other"))
    assert [one.get("post") for one in found].count("crowded") == 3 + beyond
    assert "z" in {one.id for one in found}


@tries("shared/force/devices.py:_together")
def test_a_post_with_more_phones_than_ring_is_alerted(
    db, phone, alerted, monkeypatch, beyond
) -> None:
    monkeypatch.setattr(devices, "MAX_DEVICES", 1)
    monkeypatch.setattr(devices, "MOST_DEVICES", 3)
    for n in range(3 + beyond):
        phone(f"a{n}", "crowded")
    assert len(devices.active_of(db, ("crowded",))) == 3
    assert alerted() == beyond


@pytest.mark.parametrize("beyond", [0, 1])
def test_the_last_of_more_posts_than_one_query_takes_is_rung(db, phone, beyond) -> None:
    names = [f"p{n:02}" for n in range(whole.MOST_VALUES + beyond)]
    for name in names:
        phone(name, name)
    assert {one.id for one in devices.active_of(db, names)} == set(names)


@tries("functions/officers/store.py:challenge_by_code")
def test_the_newest_code_asked_for_is_the_one_that_counts(db, tips, monkeypatch, beyond) -> None:
    monkeypatch.setattr(officers, "MOST_ASKED", 2)
    sealed, at = tips("any")["content"], clock.now()
    for n in range(2 + beyond):
        asked = Challenge(
            number=sealed,
            key=f"k{n}",
            code="AAAA",
            lang="hi",
            asked_at=at + timedelta(seconds=n),
            expires_at=at,
        )
        db.document(f"otp/{n}").set(asked.model_dump())
    assert officers.challenge_by_code(db, "AAAA").key == f"k{1 + beyond}"


@tries("functions/officers/store.py:device_by_code")
def test_a_code_that_two_phones_have_names_neither(db, phone, beyond) -> None:
    for n in range(1 + beyond):
        phone(f"d{n}", "p", code="AAAA")
    assert (officers.device_by_code(db, "AAAA") is None) == bool(beyond)


@tries("functions/officers/store.py:waiting_for")
def test_of_phones_that_wait_none_is_left_out_in_silence(
    db, phone, alerted, monkeypatch, beyond
) -> None:
    monkeypatch.setattr(officers, "MAX_WAITING", 2)
    for n in range(2 + beyond):
        phone(f"d{n}", "p", status="waiting", approver="a")
    assert len(officers.waiting_for(db, "a")) == 2
    assert alerted() == beyond


def test_fifty_one_phones_that_wait_are_listed(db, phone) -> None:
    for n in range(51):
        phone(f"d{n}", "p", status="waiting", approver="a")
    assert len(officers.waiting_for(db, "a")) == 51


@tries("functions/organisation/store.py:_named")
def test_of_many_spoilt_posts_the_last_line_says_how_many_more(
    seeded, forms, monkeypatch, beyond
) -> None:
    monkeypatch.setattr(organisation, "MOST_NAMED", 2)
    for n in range(2 + beyond):
        seeded.document(f"posts/spoilt-{n}").set({"role": "nobody"})
    organisation.publish(seeded, home_state="cg", at=clock.now())
    named = seeded.document(organisation.ADMIN).get().get("problems")
    assert len(named) == 2 + beyond
    assert named[-1].endswith("-more") == bool(beyond)
