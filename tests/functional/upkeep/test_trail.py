"""The trail's chains: a spoilt one stops nobody and is named, and so is every tampering."""

import json
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from google.api_core.exceptions import Aborted

from functions.upkeep import verify_audit
from shared.config import ConfigError, settings
from shared.firestore import clients
from shared.pure import clock
from tests.functional.upkeep.trail import (
    OTHER,
    PHONE,
    alerts,
    broken,
    chain_of,
    entries,
    opens,
    today,
)

OLD, NEW = "o" * 64, "n" * 64


@pytest.fixture
def three(db) -> Any:
    """A phone's chain of three entries; returns its head."""
    for number in range(3):
        assert opens(record=f"tips/t{number}")
    return db.document(f"audit/{chain_of()}")


@pytest.fixture
def with_keys(db, monkeypatch) -> Callable[..., None]:
    """Give this process other keys of the trail."""

    def give(**keys: str) -> None:
        monkeypatch.setenv("TRAIL_KEYS", json.dumps(keys))
        settings.cache_clear()

    return give


def last(head: Any) -> Any:
    return head.collection("entries").document("3")


def entry(head: Any, number: int) -> dict[str, Any]:
    return head.collection("entries").document(str(number)).get().to_dict()


def turn_back(head: Any) -> None:
    head.set({"number": 2, "tag": entry(head, 2)["tag"]})


SPOILT = {
    "a head whose number is no number": lambda head: head.update({"number": "3"}),
    "a head of another number": lambda head: head.update({"number": 99}),
    "a head of an impossible number": lambda head: head.update({"number": -1}),
    "a head with another tag": lambda head: head.update({"tag": "f" * 64}),
    "a head that is turned back": turn_back,
    "an emptied head": lambda head: head.set({}),
    "a deleted head": lambda head: head.delete(),
    "another post in the last entry": lambda head: last(head).update({"post": "cg-korba-asp"}),
    "another time in the last entry": lambda head: last(head).update({"at": clock.now()}),
    "a last entry of another kind": lambda head: last(head).update({"number": "3"}),
    "a last entry with another tag": lambda head: last(head).update({"tag": "f" * 64}),
    "a last entry from elsewhere": lambda head: last(head).set(entry(head, 2)),
    "a deleted last entry": lambda head: last(head).delete(),
}


@pytest.mark.parametrize("spoil", SPOILT.values(), ids=SPOILT)
def test_a_spoilt_end_stops_nobody_is_named_once_and_begins_the_next_chain(three, spoil) -> None:
    spoil(three)

    assert opens() and opens()
    assert entries(chain_of(turn=2)) == [1, 2]
    assert opens(OTHER) and entries(chain_of(OTHER)) == [1]
    assert alerts() == {three.path: 1}
    faults = broken()
    assert any(fault.startswith(f"{three.id}: ") for fault in faults), faults
    assert any(fault.startswith(f"{chain_of(turn=2)}: was begun") for fault in faults)
    assert not any(OTHER in fault for fault in faults)


def test_a_next_chain_that_is_spoilt_too_has_a_next(three, db) -> None:
    three.delete()
    assert opens()
    db.document(f"audit/{chain_of(turn=2)}").set({})

    assert opens() and entries(chain_of(turn=3)) == [1]
    assert alerts().keys() == {three.path, f"audit/{chain_of(turn=2)}"}


def test_a_field_that_somebody_added_in_the_console_breaks_nothing(three) -> None:
    three.update({"note": "seen"})
    last(three).update({"note": "seen"})

    assert opens()
    assert entries(chain_of()) == [1, 2, 3, 4] and broken() == []
    assert alerts() == {}


def test_alerts_that_are_not_taken_stop_nobody_either(three, monkeypatch) -> None:
    def away(*_: object, **__: object) -> None:
        raise Aborted("away")

    monkeypatch.setattr("shared.firestore.alerts.raise_alert", away)
    three.delete()
    assert opens() and entries(chain_of(turn=2)) == [1]


def test_calls_of_one_phone_at_the_same_time_are_entries_one_after_the_other(db) -> None:
    with ThreadPoolExecutor(8) as pool:
        assert all(pool.map(lambda n: opens(record=f"tips/t{n}"), range(8)))
    assert entries(chain_of()) == list(range(1, 9)) and broken() == []
    assert alerts() == {}


def test_a_commit_that_firestore_aborted_is_made_again(db, monkeypatch) -> None:
    real, tries = db._firestore_api.commit, []

    def once_aborted(*args: Any, **named: Any) -> Any:
        tries.append(1)
        if len(tries) == 1:
            raise Aborted("too much contention")
        return real(*args, **named)

    monkeypatch.setattr(db._firestore_api, "commit", once_aborted)
    assert opens() and entries(chain_of()) == [1] and len(tries) == 2


TAMPERED = {
    "changed": (lambda e: e("2").update({"record": "tips/other"}), "entry 2 was altered"),
    "of another kind": (lambda e: e("2").update({"number": "2"}), "entry 2 cannot be read"),
    "unreadable": (lambda e: e("2").set({"x": 1}), "entry 2 cannot be read"),
    "removed": (lambda e: e("2").delete(), "entry 2 is missing"),
    "removed at the end": (lambda e: e("3").delete(), "entry 3 is missing"),
    "put in beyond the end": (lambda e: e("4").set(e("3").get().to_dict()), "entry 4 was altered"),
    "put in beside": (lambda e: e("02").set(e("2").get().to_dict()), "entry 02 was put in"),
    "renumbered": (
        lambda e: (e("1").set(e("2").get().to_dict()), e("2").delete()),
        "entry 1 was altered, or comes from another place",
    ),
    "from another chain": (
        lambda e: e("2").set(e("2", OTHER).get().to_dict()),
        "entry 2 was altered, or comes from another place",
    ),
    "signed by nobody": (lambda e: e("2").update({"key": "mine"}), "entry 2 is signed with key"),
}


@pytest.mark.parametrize(("tamper", "said"), TAMPERED.values(), ids=TAMPERED)
def test_each_tampering_is_named_by_its_entry(three, db, capsys, tamper, said) -> None:
    for number in range(3):
        assert opens(OTHER, record=f"tips/t{number}")
    assert verify_audit.main([str(today())]) == 0
    assert capsys.readouterr().out.endswith("the trail is whole\n")

    tamper(lambda n, device=PHONE: db.document(f"audit/{chain_of(device)}/entries/{n}"))
    assert verify_audit.main([str(today())]) == 1
    assert f"{chain_of()}: {said}" in capsys.readouterr().out


def test_a_whole_chain_copied_to_another_phone_is_named(three, db) -> None:
    copied = db.document(f"audit/{chain_of(OTHER)}")
    copied.set(three.get().to_dict())
    for one in three.collection("entries").get():
        copied.collection("entries").document(one.id).set(one.to_dict())
    assert [f for f in broken() if OTHER in f and "entry 1 was altered" in f]


def test_an_end_that_was_cut_off_is_missed_in_the_log(capsys, three, tmp_path) -> None:
    said = capsys.readouterr().out
    last(three).delete()
    turn_back(three)
    assert broken() == []

    found = [f"{today()}.{PHONE[:8]}: entry 3 is in the log and not in the trail"]
    assert broken(log=f"no JSON\n{said}") == found
    lines = [{"jsonPayload": json.loads(line), "insertId": "x"} for line in said.splitlines()]
    file = tmp_path / "log.json"
    file.write_text(json.dumps([*lines, {"textPayload": "x"}, 7]))
    assert verify_audit.main([str(today()), "--log", str(file)]) == 1
    assert capsys.readouterr().out == f"{found[0]}\n"


def test_what_was_written_again_in_place_of_an_end_is_missed_in_the_log(capsys, three) -> None:
    said = capsys.readouterr().out
    last(three).delete()
    turn_back(three)
    assert opens(record="tips/harmless") and broken() == []
    assert len(broken(log=said)) == 1


def test_each_entry_stands_in_the_log_by_number_and_tag_without_its_record(capsys, three) -> None:
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    seen = [(one["chain"], one["number"], one["tag"]) for one in lines if one["event"] == "trail"]
    chain = f"{today()}.{PHONE[:8]}"
    assert seen == [(chain, n, entry(three, n)["tag"]) for n in (1, 2, 3)]
    assert not any("tips/" in str(one) or PHONE in str(one) for one in lines)


def test_while_keys_change_over_a_chain_goes_on_and_both_verify(db, with_keys) -> None:
    with_keys(old=OLD)
    opens()
    with_keys(new=NEW, old=OLD)
    opens()
    opens()
    found = db.collection(f"audit/{chain_of()}/entries").order_by("number").get()
    assert [one.get("key") for one in found] == ["old", "new", "new"]
    assert broken() == [] and alerts() == {}

    with_keys(new=NEW)
    assert broken() == [
        f"{chain_of()}: entry 1 is signed with key 'old', which TRAIL_KEYS does not hold"
    ]
    assert opens() and entries(chain_of()) == [1, 2, 3, 4]


def test_without_keys_nothing_is_written_and_nothing_may_be_opened(db, monkeypatch) -> None:
    monkeypatch.delenv("TRAIL_KEYS")
    settings.cache_clear()
    with pytest.raises(ConfigError, match="TRAIL_KEYS is not set"):
        opens()
    assert clients.database().collection_group("entries").get() == []
