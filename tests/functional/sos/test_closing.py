"""How an SOS is closed, what is corrected of it afterwards, and how a closed one is found."""

from datetime import timedelta

import pytest

from functions.upkeep import verify_audit
from shared.edge import officer as edge_officer
from shared.pure import clock
from tests.builders import a_request_id, an_sos_request
from tests.functional.sos.conftest import DUTY, ROOM, SHO, SP

KORBA = {"place": {"lat": 22.3595, "lng": 82.7501, "accuracy_m": 20, "source": "gps"}}
IG, DESK = "cg-range-bilaspur-ig", "cg-state-desk"


@pytest.fixture
def press(call):
    def make(**changes) -> dict:
        return call("raise_sos", an_sos_request(**changes)).json

    return make


@pytest.fixture
def closed(press, signed_in):
    """An SOS that was closed as real."""
    sos_id = press()["sos_id"]
    done = signed_in(SHO).call("close_sos", sos_id=sos_id, outcome="real")
    assert done.status_code == 200
    return sos_id


def today() -> str:
    return f"{clock.now().astimezone(clock.IST):%Y-%m-%d}"


def reason(answer) -> tuple[int, str]:
    return answer.status_code, answer.json["error"]["details"]["reason"]


def fields(answer) -> list[tuple[str, str]]:
    assert answer.status_code == 400, answer.text
    return [(f["field"], f["problem"]) for f in answer.json["error"]["details"]["fields"]]


@pytest.mark.parametrize("outcome", ["hoax", "mistaken"])
def test_a_hoax_or_a_mistake_is_one_only_after_a_call_back_was_tried(
    press, signed_in, outcome
) -> None:
    sho, sos_id = signed_in(SHO), press()["sos_id"]
    for said in ({}, {"call_back": "not_called"}):
        refused = sho.call("close_sos", sos_id=sos_id, outcome=outcome, lang="en", **said)
        assert reason(refused) == (409, "call_back_first")
        assert "Ring the caller first" in refused.json["error"]["message"]
    done = sho.call("close_sos", sos_id=sos_id, outcome=outcome, call_back="no_answer")
    assert (done.json["status"], done.json["call_back"]) == ("closed", "no_answer")
    again = sho.call("close_sos", sos_id=sos_id, outcome=outcome)
    assert (again.status_code, again.json) == (200, done.json)


@pytest.mark.parametrize("recorded", ["safe", "no_answer", "needs_help"])
def test_a_call_back_that_was_recorded_before_is_enough_and_is_not_lost(
    press, signed_in, db, recorded
) -> None:
    sho, sos_id = signed_in(SHO), press()["sos_id"]
    db.document(f"sos/{sos_id}").update({"call_back": recorded})
    assert sho.call("close_sos", sos_id=sos_id, outcome="hoax").json["call_back"] == recorded


@pytest.mark.parametrize("outcome", ["real", "test"])
def test_what_was_real_or_a_test_needs_no_call_back(press, signed_in, outcome) -> None:
    done = signed_in(SHO).call("close_sos", sos_id=press()["sos_id"], outcome=outcome)
    assert (done.json["outcome"], done.json["call_back"]) == (outcome, "not_called")


def test_a_double_names_of_which_and_is_shown_with_it(press, signed_in) -> None:
    first, second = press(), press()
    sho = signed_in(SHO)
    spoken = first["sos_number"].lower().replace("-", " ")
    done = sho.call("close_sos", sos_id=second["sos_id"], outcome="duplicate", duplicate_of=spoken)
    assert (done.status_code, done.json["duplicate_of"]) == (200, first["sos_number"])
    (line,) = sho.call("list_closed_sos", since=today(), until=today()).json["sos"]
    assert line["duplicate_of"] == first["sos_number"]


def test_a_double_of_nothing_of_itself_of_a_double_or_of_a_drill_is_refused(
    press, signed_in
) -> None:
    first, second, third = press(), press(), press()
    far, drill = press(**KORBA), press(practice=True)
    sho = signed_in(SHO)

    def double(of: dict, **said):
        return sho.call("close_sos", sos_id=of["sos_id"], outcome="duplicate", **said)

    assert double(second).status_code == 400
    wrong = {"2222-2222-222": "unknown", far["sos_number"]: "unknown"}
    wrong |= {second["sos_number"]: "not_a_choice", drill["sos_number"]: "not_a_choice"}
    for number, problem in wrong.items():
        assert fields(double(second, duplicate_of=number)) == [("duplicate_of", problem)]
    assert double(second, duplicate_of=first["sos_number"]).status_code == 200
    for one in (first, third):  # a ring of doubles would leave none that counts
        assert fields(double(one, duplicate_of=second["sos_number"])) == [
            ("duplicate_of", "not_a_choice")
        ]
    other = double(second, duplicate_of=third["sos_number"])
    assert reason(other) == (409, "sos_over")
    real = sho.call(
        "close_sos", sos_id=third["sos_id"], outcome="real", duplicate_of=first["sos_number"]
    )
    assert real.status_code == 400


def test_the_sp_corrects_an_outcome_which_is_counted_anew_and_written_down(
    closed, signed_in, db
) -> None:
    sp = signed_in(SP)
    truth = {"request_id": a_request_id(), "outcome": "hoax", "call_back": "no_answer"}
    assert sp.call("sos_totals", since=today(), until=today()).json["real"] == 1
    line = sp.call("correct_sos", sos_id=closed, **truth)

    assert (line.status_code, line.json["outcome"], line.json["corrected_by"]) == (200, "hoax", SP)
    assert line.json["status"] == "closed" and line.json["corrected_at"]
    account = sp.call("sos_totals", since=today(), until=today()).json
    assert (account["real"], account["hoax"], account["pressed"]) == (0, 1, 1)
    assert sp.call("list_sos_times", since=today(), until=today()).json["in_all"]["count"] == 0
    steps = {s.get("what"): s.to_dict() for s in db.collection(f"sos/{closed}/history").get()}
    assert (steps["corrected"]["outcome_before"], steps["corrected"]["outcome"]) == ("real", "hoax")
    assert steps["corrected"]["post"] == SP
    assert verify_audit.broken(clock.now().astimezone(clock.IST).date()) == []
    entries = [e for e in db.collection_group("entries").get() if e.get("action") == "correct_sos"]
    assert [(e.get("post"), e.get("record")) for e in entries] == [(SP, f"sos/{closed}")]


def test_a_correction_sent_again_is_done_once_and_never_undoes_a_later_one(
    closed, signed_in, db
) -> None:
    sp = signed_in(SP)
    first = {"request_id": a_request_id(), "sos_id": closed, "outcome": "test"}
    later = {"request_id": a_request_id(), "sos_id": closed, "outcome": "real"}
    for one in (first, first, later, first):
        assert sp.call("correct_sos", **one).status_code == 200
    assert db.document(f"sos/{closed}").get().get("outcome") == "real"
    assert reason(sp.call("correct_sos", **first | {"outcome": "real"})) == (409, "other_body")
    steps = [s for s in db.collection(f"sos/{closed}/history").get() if s.get("post") == SP]
    assert [s.get("what") for s in steps] == ["corrected", "corrected"]


def test_after_thirty_days_an_outcome_stands(closed, signed_in, db, monkeypatch) -> None:
    sp, sos = signed_in(SP), db.document(f"sos/{closed}")
    truth = {"sos_id": closed, "outcome": "test", "lang": "en"}
    sos.update({"closed_at": clock.now() - timedelta(days=30, seconds=1)})
    late = sp.call("correct_sos", request_id=a_request_id(), **truth)
    assert reason(late) == (409, "correction_over")
    assert "30 days" in late.json["error"]["message"] and sos.get().get("outcome") == "real"
    sos.update({"closed_at": clock.now() - timedelta(days=29, hours=23)})
    assert sp.call("correct_sos", request_id=a_request_id(), **truth).status_code == 200


def test_a_correction_keeps_the_rules_of_a_closing(press, closed, signed_in) -> None:
    sp, still = signed_in(SP), press()

    def correct(sos_id: str, **said):
        return sp.call("correct_sos", request_id=a_request_id(), sos_id=sos_id, **said)

    assert reason(correct(closed, outcome="mistaken")) == (409, "call_back_first")
    assert reason(correct(still["sos_id"], outcome="test")) == (409, "wrong_state")
    assert fields(correct(closed, outcome="duplicate", duplicate_of="2222-2222-222")) == [
        ("duplicate_of", "unknown")
    ]
    double = correct(closed, outcome="duplicate", duplicate_of=still["sos_number"])
    assert double.json["duplicate_of"] == still["sos_number"]
    undone = correct(closed, outcome="real").json
    assert undone["outcome"] == "real" and "duplicate_of" not in undone


@pytest.mark.parametrize(
    ("post", "status"),
    [
        (IG, 200), (DESK, 200), (SHO, 404), (DUTY, 404), (ROOM, 404), ("cg-bilaspur-asp", 404),
        ("cg-korba-sp", 404), ("cg-dgp-room", 404), ("cg-112-room", 404),
    ],
)  # fmt: skip
def test_only_the_sp_and_the_posts_above_correct(closed, signed_in, db, post, status) -> None:
    truth = {"request_id": a_request_id(), "sos_id": closed, "outcome": "test"}
    assert signed_in(post).call("correct_sos", **truth).status_code == status
    kept = db.document(f"sos/{closed}").get().get("outcome")
    assert kept == ("test" if status == 200 else "real")


def test_closed_ones_are_listed_by_the_day_of_the_press_and_by_outcome(
    press, signed_in, db
) -> None:
    sho, made = signed_in(SHO), [press()["sos_id"] for _ in range(5)]
    still = made.pop()
    for sos_id, outcome in zip(made, ("real", "hoax", "hoax", "test"), strict=True):
        sho.call("close_sos", sos_id=sos_id, outcome=outcome, call_back="safe")
    db.document(f"sos/{made[0]}").update({"raised_at": clock.now() - timedelta(days=2)})

    def listed(**asked) -> list[str]:
        found, cursor = [], {}
        while cursor != {"cursor": None}:
            page = sho.call(
                "list_closed_sos",
                **({"since": today(), "until": today(), "limit": 2} | asked | cursor),
            ).json
            found += [one["sos_id"] for one in page["sos"]]
            cursor = {"cursor": page.get("cursor")}
        return found

    assert listed() == made[:0:-1] and still not in listed(since="2026-01-01")
    assert listed(since="2020-01-01") == made[::-1]
    assert listed(outcome="hoax") == made[2:0:-1]
    assert signed_in("cg-korba-sp").call("list_closed_sos", since=today(), until=today()).json == {
        "sos": []
    }


@pytest.mark.parametrize(
    "written",
    [str, str.lower, lambda n: n.replace("-", ""), lambda n: " ".join(n.replace("-", "")),
     lambda n: n.replace("-", "\u2013"), lambda n: f"  {n}\u00a0",
     lambda n: n.translate({ord(str(d)): chr(0x966 + d) for d in range(10)})],
)  # fmt: skip
def test_one_is_found_by_its_number_however_it_is_written_open_or_closed(
    press, signed_in, written
) -> None:
    made, sho = press(), signed_in(SHO)
    found = sho.call("find_sos", sos_number=written(made["sos_number"]))
    assert (found.status_code, found.json["sos_id"]) == (200, made["sos_id"])
    sho.call("close_sos", sos_id=made["sos_id"], outcome="test")
    assert sho.call("find_sos", sos_number=made["sos_number"]).json["status"] == "closed"


@pytest.mark.parametrize(
    ("post", "status"),
    [(DUTY, 200), (ROOM, 200), (IG, 200), ("cg-dgp-room", 200), ("cg-112-room", 200),
     ("cg-korba-sp", 404), ("cg-bilaspur-kotwali-sho", 404), ("cg-admin", 403)],
)  # fmt: skip
def test_a_number_opens_nothing_beyond_the_own_board(press, signed_in, post, status) -> None:
    number = press()["sos_number"]
    assert signed_in(post).call("find_sos", sos_number=number).status_code == status


def test_officers_read_officers_words_at_every_refusal_of_theirs(closed, signed_in) -> None:
    sho = signed_in(SHO)
    refused = [
        sho.call("acknowledge_sos", sos_id=closed, lang="en"),
        sho.call("close_sos", sos_id=closed, outcome="test", lang="en"),
        sho.call("open_sos", sos_id="0" * 32, lang="en"),
        sho.call("find_sos", sos_number="2222-2222-222", lang="en"),
        sho.call(
            "correct_sos", request_id=a_request_id(), sos_id=closed, outcome="test", lang="en"
        ),
    ]
    edge_officer.reset()
    for answer in refused:
        message = answer.json["error"]["message"]
        assert answer.status_code in {404, 409}
        assert "112" not in message and "press SOS" not in message
