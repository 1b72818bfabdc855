"""The client for apps against the site: tips by bare HTTP, an officer's day, other versions."""

import json
import re
import subprocess
from collections.abc import Callable
from typing import Any

import pytest
from firebase_admin import auth as firebase_auth
from werkzeug.wrappers import Response

from emulator import toolchain
from functions.officers.phones import first_admin
from functions.sos.phones import tell
from shared.edge import versions
from tests.builders import a_request_id, a_tip_request, an_sos_request
from tests.e2e.client import ClientApp, Line, RefusedError
from tests.phone import Phone

Opened = Callable[..., ClientApp]
ASP, ASP_NUMBER = "cg-bilaspur-asp", "+915000000033"
# Whatever of it came along would tell who calls, or could.
TELLING = ("Authorization", "Cookie", "X-Firebase-Appcheck", "Referer", "Origin")


@pytest.fixture
def _told_by_hand(by_hand: None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tell, "FIRST_S", 8)


@pytest.fixture
def phone(line: Line, new_client: Opened, _told_by_hand: None) -> ClientApp:
    return new_client(line.url)


def without_lang(request: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in request.items() if name != "lang"}


def signed_in(phone: ClientApp, suite: Any, sms: Callable[[str], str]) -> str:
    """Sign the phone's officer in by the code on the station's telephone; return the ID token."""

    def call(target: str, body: dict[str, Any], **_: Any) -> Any:
        answer = phone.call(target.replace("_", "-"), **body)
        return type("Answer", (), {"status_code": 200, "json": answer})

    officer = Phone(call, f"127.0.0.1:{suite.ports.auth}")
    officer.request_otp(ASP_NUMBER)
    assert officer.verify_otp(sms(ASP_NUMBER)).json["status"] == "waiting_approval"
    assert first_admin.main([ASP, officer.code]) == 0
    assert officer.start_session().json["status"] == "active"
    return officer.id_token


@pytest.fixture
def _old_is_expired(monkeypatch: pytest.MonkeyPatch) -> None:
    """Firebase says that the token `old` ran out. In its emulator none ever does."""
    real = firebase_auth.verify_id_token

    def verify(token: str, **how: Any) -> Any:
        if token == "old":
            raise firebase_auth.ExpiredIdTokenError("", None)
        return real(token, **how)

    monkeypatch.setattr(firebase_auth, "verify_id_token", verify)


def test_a_tip_goes_by_bare_http_even_from_a_phone_that_is_signed_in(
    line: Line, phone: ClientApp
) -> None:
    phone.do("token", token="who-i-am", renewed="who-i-am")
    request = without_lang(a_tip_request())
    receipt = phone.call("submit-tip", **request)
    phone.call("confirm-saved", request_id=request["request_id"])
    own = {name: receipt[name] for name in ("tip_number", "words")}
    assert phone.call("track-tip", **own)["status"] == "pending"
    phone.call("write-to-officer", **own, text="और भी है।", request_id=a_request_id())
    phone.call("get-challenge")
    assert phone.call("get-catalogue")["tips"]

    assert len(line.seen) == 6
    for request in line.seen:
        assert [name for name in TELLING if name in request.headers] == []
        assert request.headers["X-App"] == f"trial-app/1.0.0 api/{versions.API}"
        assert request.body["lang"] == "en"
    assert "who-i-am" not in repr(line.seen)


def test_an_officers_day_from_the_code_on_the_telephone_to_a_closed_sos(
    line: Line, phone: ClientApp, new_client: Opened, suite: Any, sms: Any, db: Any
) -> None:
    citizen = new_client(line.url, "citizen")
    receipt = citizen.call("submit-tip", **without_lang(a_tip_request()))
    pressed = citizen.call("raise-sos", **without_lang(an_sos_request()))
    phone.do("token", token=signed_in(phone, suite, sms))

    (tip,) = phone.call("list-tips")["tips"]
    assert phone.call("read-tip", tip_id=tip["tip_id"])["tip_number"] == receipt["tip_number"]
    ask = {"tip_id": tip["tip_id"], "text": "कौन-सा पुल?", "request_id": a_request_id()}
    assert phone.call("ask-tipster", **ask) == phone.call("ask-tipster", **ask)
    sos = {"sos_id": pressed["sos_id"]}
    assert phone.call("acknowledge-sos", **sos)["status"] == "acknowledged"
    assert phone.call("close-sos", **sos, outcome="real", call_back="safe")["status"] == "closed"

    own = {name: receipt[name] for name in ("tip_number", "words")}
    (question,) = citizen.call("track-tip", **own)["messages"]
    assert question["text"] == ask["text"]
    key = {"sos_id": pressed["sos_id"], "watch_key": pressed["watch_key"]}
    assert citizen.call("watch-sos", **key)["is_open"] is False


@pytest.mark.usefixtures("_old_is_expired")
def test_a_token_that_ran_out_is_renewed_once_and_no_other_is(
    line: Line, phone: ClientApp, suite: Any, sms: Any
) -> None:
    good = signed_in(phone, suite, sms)
    phone.do("token", token="old", renewed=good)
    assert phone.call("list-my-devices")["devices"]
    assert len(line.sent("list-my-devices")) == 2
    for token, reason in (("old", "token_expired"), (None, "no_token"), ("x", "bad_token")):
        phone.do("told")
        phone.do("token", token=token, renewed=token)
        with pytest.raises(RefusedError, match=reason):
            phone.call("list-tips")
        assert phone.do("told") == [{"signedOut": reason}]
    assert len(line.sent("list-tips")) == 2 + 1 + 1


def test_a_refusal_says_what_is_wrong_and_whether_to_send_it_again(
    line: Line, phone: ClientApp
) -> None:
    with pytest.raises(RefusedError) as refused:
        phone.call("submit-tip", **without_lang(a_tip_request(district="cg-sakti")))
    why = refused.value.why
    assert (why["http"], why["reason"], why["call"]) == (400, "district_not_live", "112")
    assert why["message"].startswith("This service has not started")
    assert len(why["callId"]) == 16 and why["passes"] is False

    phone.do("line", stands="off")
    with pytest.raises(RefusedError) as unanswered:
        phone.call("get-challenge")
    why = unanswered.value.why
    assert (why["http"], why["reason"], why["passes"]) == (0, "unanswered", True)


def test_a_queue_keeps_its_order_through_flight_mode_a_lost_answer_and_a_killed_app(
    line: Line, phone: ClientApp, db: Any
) -> None:
    def tip(**changes: Any) -> dict[str, Any]:
        return without_lang(a_tip_request(**changes))

    phone.do("line", stands="off")
    tips = [tip(), tip(district="cg-sakti"), tip()]
    for one in tips:
        assert phone.do("add", name="submit-tip", body=one, lane="tips") is True
    with pytest.raises(RefusedError) as full:
        phone.do("add", name="submit-tip", body=tip())
    assert full.value.why["name"] == "QueueFull"
    assert 0 < phone.do("empty") <= 1
    phone.opened_anew().do("line", stands="lost")
    phone.do("empty")
    assert len(phone.do("waiting")) == 3 and len(db.collection("tips").get()) == 1

    phone.opened_anew().do("empty")
    assert phone.do("waiting") == []
    first, second, third = phone.do("told")
    assert first["answer"]["tip_number"] and third["answer"]["tip_number"]
    assert second == {"name": "submit-tip", "refused": "district_not_live"}
    sent = [one.body["request_id"] for one in line.sent("submit-tip")]
    ids = [one["request_id"] for one in tips]
    assert sent == [ids[0], *ids]
    assert len(db.collection("tips").get()) == 2


def test_what_one_lane_waits_for_holds_up_no_other(line: Line, phone: ClientApp) -> None:
    details = {"reason": "too_many", "call_id": "1", "retry_after_s": 20}
    busy = json.dumps({"error": {"message": "", "details": details}})
    line.changes = lambda path, _: Response(busy, 429) if "challenge" in path else None
    phone.do("add", name="get-challenge", body={}, lane="work")
    phone.do("add", name="submit-tip", body=without_lang(a_tip_request()), lane="tips")
    assert 15 < phone.do("empty") <= 20
    assert [one["name"] for one in phone.do("waiting")] == ["get-challenge"]
    assert [one["name"] for one in phone.do("told")] == ["submit-tip"]


def test_a_client_built_before_a_field_or_a_status_was_made_goes_on(
    line: Line, phone: ClientApp
) -> None:
    news = {"status": "with_a_drone", "colour": "blue", "ignored": 0}
    line.changes = lambda _, said: said | news
    receipt = phone.call("submit-tip", **without_lang(a_tip_request()))
    assert receipt["status"] == "with_a_drone" and receipt["words"]


def test_what_a_newer_client_sends_to_an_older_server_is_left_out_and_counted(
    line: Line, phone: ClientApp, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(versions, "API", versions.API - 10_000)
    phone.do("extra", fields={"weather": "rain"})
    assert phone.call("submit-tip", **without_lang(a_tip_request()))["ignored"] == 1
    assert phone.call("raise-sos", **without_lang(an_sos_request()))["ignored"] == 1
    phone.do("extra", fields={"abuot_unit": "cg-bilaspur-kotwali"})
    with pytest.raises(RefusedError) as refused:
        phone.call("submit-tip", **without_lang(a_tip_request()))
    assert refused.value.why["fields"] == [{"field": "abuot_unit", "problem": "unknown_field"}]


def test_the_client_sends_a_tip_and_an_sos_through_the_suite_itself(
    stage: Any, db: Any, new_client: Opened
) -> None:
    phone = new_client(stage.hosting_url(""))
    assert phone.call("submit-tip", **without_lang(a_tip_request()))["words"]
    phone.do("press", press={"place": an_sos_request()["place"]})
    phone.do("fixes", fixes=[{"lat": 22.1, "lng": 82.2}])
    phone.do("run")
    seen = phone.until(lambda seen: "view" in seen and seen["waiting"] == 0)
    (incident,) = db.collection("sos").get()
    assert incident.id == seen["view"]["sos_id"]
    assert len(db.collection("tips").get()) == 1


@pytest.mark.usefixtures("_told_by_hand")
def test_the_commands_of_the_clients_readme_run(line: Line, db: Any) -> None:
    readme = (toolchain.ROOT / "clients" / "ts" / "README.md").read_text(encoding="utf-8")
    (block,) = re.findall(r"```bash\n(.*?)```", readme, re.DOTALL)
    assert readme.count("```") == 2
    said = subprocess.run(
        ["bash", "-ec", block.replace("http://127.0.0.1:5000", line.url)],
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
        cwd=toolchain.ROOT,
    )
    assert said.returncode == 0, said.stderr
    lines = said.stdout.splitlines()
    numbers = {one.get("tip_number") for one in db.collection("tips").get()}
    assert set(lines[:2]) == numbers and len(numbers) == 2
    assert lines[-1].endswith(" cancelled")
