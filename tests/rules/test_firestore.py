"""Firestore's rules: a client reads nothing directly but its SOS board, and writes nothing."""

import json
import subprocess
from pathlib import Path

import pytest
import requests

from emulator import toolchain
from emulator.canary.table import COLLECTIONS
from shared.force import posts
from shared.pure import policy
from shared.pure.policy import Action, Role
from tests.rules.rulebook import CALLERS, FIELDS, OPERATIONS, Rulebook

ROOT = Path(__file__).parents[2]
RULES = (ROOT / "firestore.rules").read_text(encoding="utf-8")
ATTACK = Path(toolchain.__file__).parent / "js" / "attack_rules.mjs"
SIGNED = ("anonymous", "citizen", "admin")  # the SDK takes its time: all five go over REST
UNKNOWN = ["users/u1", "unheard_of/x", "tips/t1/notes/n1", "a/b/c/d/e/f", "तालिका/एक"]
PATHS = [pattern.replace("*", "x1") for pattern in COLLECTIONS] + UNKNOWN
DENY = "      allow read, write: if false;\n"
SIGNED_IN_ADMIN = "request.auth != null && request.auth.token.role == 'admin'"


@pytest.fixture
def host(suite) -> str:
    return suite.client_env()["FIRESTORE_EMULATOR_HOST"]


@pytest.fixture
def book(host: str, project: str) -> Rulebook:
    return opened(host, project, RULES)


def opened(host: str, project: str, rules: str) -> Rulebook:
    book = Rulebook(host, project, rules)
    for path in PATHS:
        book.put(path, FIELDS.get(path))
    return book


def with_rule(rule: str, match: str = "/tips/{tip}") -> str:
    """The committed rules with one more match block."""
    start = "  match /databases/{database}/documents {\n"
    assert RULES.count(start) == 1 and RULES.count(DENY) == 1
    return RULES.replace(start, f"{start}    match {match} {{\n      {rule}\n    }}\n")


def test_nobody_gets_at_any_collection_in_any_way_but_the_board(book: Rulebook) -> None:
    cells = [(caller, operation) for caller in CALLERS for operation in OPERATIONS]
    assert len(PATHS) * len(cells) >= 14 * 5 * 6
    hits = [hit for cell in cells for hit in book.allowed(PATHS, *cell)]
    assert hits == ["on duty may get sos/x1", "on duty may get sos_heaps/x1"]


ON_DUTY = CALLERS["on duty"]
POST = FIELDS["posts/x1"]


@pytest.mark.parametrize(
    ("claims", "unit", "seen"),
    [
        ({}, "u1", 1),
        ({}, "u2", None),
        ({"unit": "u2"}, "u2", None),
        ({"role": "cyber"}, "u1", None),
        ({"role": "admin"}, "u1", None),
        ({"sv": 2}, "u1", None),
        ({"device": "unknown"}, "u1", None),
        ({"device": None}, "u1", None),
    ],
    ids=str,
)
def test_a_board_shows_its_own_unit_what_stands_on_it(book, claims, unit, seen) -> None:
    assert book.board(ON_DUTY | claims, unit) == seen


def test_a_post_of_another_unit_is_shown_nothing_of_ours(book) -> None:
    book.put("posts/x1", POST | {"unit": "u2"})

    assert book.board(ON_DUTY | {"unit": "u2"}, "u2") == 0


@pytest.mark.parametrize(
    "device",
    [
        {"status": "removed"},
        {"version": 2},
        {"valid_until": "2020-01-01T00:00:00Z"},
        {"status": "waiting"},
    ],
    ids=str,
)
def test_a_phone_whose_session_ended_sees_no_board(book, device) -> None:
    book.put("devices/x1", FIELDS["devices/x1"] | device)

    assert book.board(ON_DUTY, "u1") is None


OPEN = (None, "", " ", "None", "FALSE", False, "no", "0", 0)
SHUT = (True, "true", "Yes", "1", 1, 0.0, "null", "shut", ["no"], "2026-01-01T00:00:00Z", " \tX")


@pytest.mark.parametrize("said", SHUT, ids=repr)
def test_a_post_that_was_shut_however_it_is_typed_sees_no_board(book, said) -> None:
    book.put("posts/x1", POST | {"disabled": said})

    assert posts.is_disabled({"disabled": said})
    assert book.board(ON_DUTY, "u1") is None
    assert book.board(ON_DUTY, "u1", "sos_heaps") is None


@pytest.mark.parametrize("said", OPEN, ids=repr)
def test_a_post_that_was_not_shut_keeps_its_board(book, said) -> None:
    book.put("posts/x1", POST | {"disabled": said})

    assert not posts.is_disabled({"disabled": said})
    assert book.board(ON_DUTY, "u1") == 1


@pytest.mark.parametrize(
    "changed",
    [
        {"official_name": "Somebody else"},
        {"held_from": "2026-02-01"},
        {"unit": "u2"},
        {"role": "constable"},
    ],
    ids=str,
)
def test_a_post_that_changed_hands_or_duty_loses_the_board(book, changed) -> None:
    book.put("posts/x1", POST | changed)

    assert book.board(ON_DUTY, "u1") is None
    assert not book.may_get(ON_DUTY, "sos/x1")


def test_a_post_that_was_deleted_sees_no_board(book) -> None:
    book.take("posts/x1")

    assert book.board(ON_DUTY, "u1") is None


def test_a_hand_edit_that_cannot_be_read_leaves_the_board_to_the_holder_last_published(
    book,
) -> None:
    book.put("posts/x1", {"unit": 7})
    book.put("roster/x1", POST)
    assert book.board(ON_DUTY, "u1") == 1

    book.put("roster/x1", POST | {"official_name": "Somebody else"})
    assert book.board(ON_DUTY, "u1") is None


def test_one_of_a_heap_is_opened_at_its_own_unit_and_listed_nowhere(book) -> None:
    book.put("sos/x1", {"boards": ["heap:u1"]})

    assert book.may_get(ON_DUTY, "sos/x1")
    assert not book.may_get(ON_DUTY | {"unit": "u2"}, "sos/x1")
    assert book.board(ON_DUTY, "heap:u1") is None


@pytest.mark.parametrize("role", Role)
def test_a_role_sees_the_board_when_the_policy_lets_it_open_an_sos(book, role) -> None:
    may = policy.TABLE[Action.OPEN_SOS].keys()
    book.put("posts/x1", POST | {"role": role.value})
    assert (book.board(ON_DUTY | {"role": role.value}, "u1") is not None) == (role in may)


def test_every_condition_was_seen_true_and_false(book: Rulebook) -> None:
    for caller in CALLERS:
        for operation in OPERATIONS:
            book.allowed(PATHS, caller, operation)
    assert book.board(ON_DUTY, "u1") == 1
    assert book.untested() == []


def test_a_planted_open_rule_is_found_by_name(host: str, project: str) -> None:
    book = opened(host, project, with_rule("allow get: if true;"))
    assert book.allowed(PATHS, "anonymous", "get") == ["anonymous may get tips/x1"]
    assert book.allowed(PATHS, "anonymous", "list") == []


def test_a_planted_signed_in_rule_is_found_for_each_who_signs_in(host: str, project: str) -> None:
    rule = with_rule("allow write: if request.auth != null;", "/outbox/{event}")
    book = opened(host, project, rule)
    assert book.allowed(PATHS, "anonymous", "update") == []
    for caller in ("citizen", "officer", "asp", "admin", "on duty"):
        assert book.allowed(PATHS, caller, "update") == [f"{caller} may update outbox/x1"]


def test_a_rule_that_was_only_ever_refused_is_named_as_untested(host: str, project: str) -> None:
    book = opened(host, project, with_rule(f"allow get: if {SIGNED_IN_ADMIN};"))
    assert frozenset() in [seen.values for seen in book.conditions()]
    book.allowed(PATHS, "anonymous", "get")
    assert SIGNED_IN_ADMIN in "".join(book.untested())
    book.allowed(PATHS, "admin", "get")
    assert SIGNED_IN_ADMIN not in "".join(book.untested())


def test_the_suite_runs_under_the_committed_rules(host: str, suite) -> None:
    url = f"http://{host}/emulator/v1/projects/{suite.project}:ruleCoverage"
    (file,) = requests.get(url, timeout=10).json()["rules"]["files"]
    assert file["content"] == RULES


def attacked_by_sdk(host: str, project: str, rules: Path, paths: list[str]) -> dict[str, object]:
    name, _, port = host.partition(":")
    attack = json.dumps({"paths": paths, "callers": {name: CALLERS[name] for name in SIGNED}})
    command = [toolchain.node(), ATTACK, name, port, project, rules, attack]
    said = subprocess.run(
        list(map(str, command)), capture_output=True, text=True, timeout=120, check=False
    )
    assert said.returncode == 0, said.stderr
    told: dict[str, object] = json.loads(said.stdout)
    return told


def test_the_firebase_sdk_gets_at_nothing_either(host: str, project: str) -> None:
    told = attacked_by_sdk(host, project, ROOT / "firestore.rules", PATHS)
    assert told["allowed"] == []
    assert told["tried"] == len(PATHS) * len(SIGNED) * 10


def test_the_firebase_sdk_finds_a_planted_rule(host: str, project: str, tmp_path: Path) -> None:
    planted = tmp_path / "firestore.rules"
    planted.write_text(with_rule("allow get: if true;"), encoding="utf-8")
    told = attacked_by_sdk(host, project, planted, ["tips/x1", "outbox/x1"])
    ways = ("get", "listen to", "read in a transaction")
    assert told["allowed"] == [f"{c} may {way} tips/x1" for c in SIGNED for way in ways]
