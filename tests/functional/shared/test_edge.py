"""The edge, through a real function."""

import json

import pytest
from google.api_core.exceptions import Forbidden, ResourceExhausted

from functions.sos.press import store as press_store
from shared.edge.wire import MAX_BODY_BYTES
from tests.builders import a_tip_request, an_sos_request

OURS = "https://demo-elsewhere.web.app"
NO_LONG = {"@type": "type.googleapis.com/google.protobuf.Int64Value", "value": "many"}


@pytest.fixture
def client(seeded, client_for):
    return client_for("submit_tip")


@pytest.mark.parametrize("method", ["PUT", "DELETE", "PATCH", "TRACE"])
def test_other_methods_are_405_with_what_is_allowed(client, method) -> None:
    answer = client.open("/", method=method)
    assert (answer.status_code, answer.json["error"]["status"]) == (405, "INVALID_ARGUMENT")
    assert answer.headers["Allow"] == "GET, POST, OPTIONS"


def test_a_function_without_a_page_refuses_get_unless_declared(client_for, seeded) -> None:
    assert client_for("check_health").get("/").status_code == 200


@pytest.mark.parametrize("kind", ["text/plain", "application/xml", "multipart/form-data", ""])
def test_other_content_types_are_415(client, kind) -> None:
    answer = client.post("/", data=b"{}", content_type=kind)
    assert (answer.status_code, answer.json["error"]["details"]["reason"]) == (415, "not_json")


def test_a_charset_may_be_named(client) -> None:
    kind = "application/json; charset=utf-8"
    assert client.post("/", json=a_tip_request(), content_type=kind).status_code == 200


def test_a_body_over_64_kib_is_413(client) -> None:
    body = b'{"a":"' + b"x" * MAX_BODY_BYTES + b'"}'
    answer = client.post("/", data=body, content_type="application/json")
    assert (answer.status_code, answer.json["error"]["details"]["reason"]) == (413, "too_large")


@pytest.mark.parametrize("body", [b"{bad", b"[1]", b"", b"\xff", b"null"])
def test_a_body_that_is_no_object_is_400(client, body) -> None:
    answer = client.post("/", data=body, content_type="application/json")
    assert (answer.status_code, answer.json["error"]["details"]["reason"]) == (400, "bad_body")


@pytest.mark.parametrize(
    "odd",
    [
        '"note":"\\ud83d"',
        '"\\udc00":1',
        f'"note":{"[" * 400}{"]" * 400}',
        '"battery":NaN',
        f'"battery":{"9" * 5000}',
        f'"battery":{json.dumps(NO_LONG)}',
        '"note":"\udcff"',
        '"note":"\t"',
    ],
    ids=["half", "half a name", "deep", "NaN", "endless", "no long", "no UTF-8", "tab"],
)
@pytest.mark.parametrize("wrap", ["%s", '{"data":%s}', "\ufeff%s", " %s\0"])
def test_what_no_parser_takes_costs_an_sos_nothing_else(client_for, seeded, odd, wrap) -> None:
    body = json.dumps(an_sos_request())[:-1] + f",{odd}}}"
    client = client_for("raise_sos")
    raw = (wrap % body).encode("utf-8", "surrogateescape")
    answer = client.post("/", data=raw, content_type="application/json")
    assert answer.status_code == 200
    (stored,) = seeded.collection("sos").get()
    assert stored.get("seat") == "cg-bilaspur-sarkanda"


@pytest.mark.parametrize("error", [RuntimeError("x"), ResourceExhausted("x"), Forbidden("x")])
def test_whatever_breaks_an_sos_is_told_to_ring_112(client_for, seeded, monkeypatch, error) -> None:

    def fail(*_: object, **__: object) -> None:
        raise error

    monkeypatch.setattr(press_store, "add", fail)
    answer = client_for("raise_sos").post("/", json=an_sos_request())
    assert answer.status_code == 503
    assert answer.json["error"]["details"]["call"] == "112"


def test_health_answers_before_everything_else(client) -> None:
    assert client.get("/__/health").json == {"status": "ok"}


def test_a_preflight_from_our_own_page_is_let_through(client) -> None:
    ours = _own_origin()
    answer = client.options("/", headers={"Origin": ours})
    assert answer.status_code == 204
    assert answer.headers["Access-Control-Allow-Origin"] == ours
    assert "x-firebase-appcheck" in answer.headers["Access-Control-Allow-Headers"]


@pytest.mark.parametrize("origin", ["https://evil.example", "null", OURS])
def test_no_other_page_may_read_an_answer(client, origin) -> None:
    for answer in (
        client.options("/", headers={"Origin": origin}),
        client.post("/", json=a_tip_request(), headers={"Origin": origin}),
    ):
        assert "Access-Control-Allow-Origin" not in answer.headers
        assert answer.headers["Vary"] == "Origin"


def test_our_own_page_may_read_answers_and_refusals(client) -> None:
    for body in (a_tip_request(), {}):
        answer = client.post("/", json=body, headers={"Origin": _own_origin()})
        assert answer.headers["Access-Control-Allow-Origin"] == _own_origin()


def test_messages_are_in_the_language_asked_for(client) -> None:
    hindi = client.post("/", json={"lang": "hi"}).json["error"]["message"]
    english = client.post("/", json={"lang": "en"}).json["error"]["message"]
    by_header = client.post("/", json={}, headers={"Accept-Language": "en"})
    assert "फिर से" in hindi and "Correct" in english
    assert by_header.json["error"]["message"] == english
    assert by_header.headers["Content-Language"] == "en"


def test_nothing_is_cached(client) -> None:
    answer = client.post("/", json=a_tip_request())
    assert answer.headers["Cache-Control"] == "no-store"
    assert answer.headers["X-Content-Type-Options"] == "nosniff"


def _own_origin() -> str:
    from shared.config import settings

    return f"https://{settings().project}.web.app"


def test_the_answer_speaks_the_language_of_the_request_or_else_of_the_phone(client) -> None:
    def said(headers: dict[str, str], **fields: object) -> tuple[str, str]:
        answer = client.post("/", json=a_tip_request(**fields), headers=headers)
        assert answer.status_code == 200, answer.json
        return answer.headers["Content-Language"], answer.json["message"]

    english, hindi = said({}, lang="en"), said({}, lang="hi")
    assert english[0] == "en"
    assert hindi[0] == "hi"
    assert english[1] != hindi[1]

    assert said({}, lang="en-IN") == said({}, lang="EN") == english
    unnamed = a_tip_request()
    unnamed.pop("lang", None)
    answer = client.post("/", json=unnamed, headers={"Accept-Language": "en-IN,hi;q=0.5"})
    assert (answer.headers["Content-Language"], answer.json["message"]) == english
    assert said({"Accept-Language": "en"}, lang="ta") == english
    assert said({}, lang="ta") == said({"Accept-Language": "ta"}, lang=None) == hindi


def test_a_retry_from_a_phone_set_to_another_language_is_the_same_request(client) -> None:
    request = a_tip_request(lang="hi")

    first, again = (client.post("/", json={**request, "lang": one}) for one in ("hi", "en"))

    assert (first.status_code, again.status_code) == (200, 200)
    assert first.json["tip_number"] == again.json["tip_number"]


def test_a_page_of_ours_may_ask_again_for_what_it_keeps(client_for, monkeypatch, seeded) -> None:
    own = {"Origin": "http://localhost:5000", "Access-Control-Request-Method": "GET"}
    answer = client_for("get_catalogue").options("/", headers=own)
    allowed = answer.headers["Access-Control-Allow-Headers"].split(", ")
    assert {"if-none-match", "x-app", "authorization"} <= set(allowed)
    shown = answer.headers["Access-Control-Expose-Headers"].split(", ")
    assert {"ETag", "Age", "X-Call-Id", "Retry-After", "Sunset"} <= set(shown)
