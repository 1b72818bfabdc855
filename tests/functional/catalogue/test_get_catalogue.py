"""What an app asks for before anybody types."""

import gzip
import json
from datetime import UTC, datetime, timedelta

import pytest
from jsonschema_rs import validator_for

from functions.catalogue.model import KEPT_S
from infra.catalogue import parts
from shared import config
from shared.edge import versions
from shared.force import directory
from shared.pure import clock
from shared.pure.reasons import Reason

APPS = {
    "citizen-android": {
        "oldest": "2.1.0",
        "since": "2026-12-01",
        "address": "https://play.example/prahari",
    }
}


@pytest.fixture
def client(seeded, client_for):
    return client_for("get_catalogue")


@pytest.fixture
def with_apps(monkeypatch):
    monkeypatch.setenv("APPS", json.dumps(APPS))
    config.settings.cache_clear()
    yield
    config.settings.cache_clear()


def by_code(lines) -> dict:
    return {line["code"]: line for line in lines}


def test_an_app_gets_districts_categories_questions_and_limits_in_one_answer(client) -> None:
    body = client.get("/").json
    whole = directory.organisation()
    assert body == client.post("/", json={}).json | {"server_time": body["server_time"]}
    districts = by_code(body["districts"])
    assert districts.keys() == whole.districts.keys()
    assert districts["cg-bilaspur"] == {
        "code": "cg-bilaspur",
        "name_hi": "बिलासपुर",
        "name_en": "Bilaspur",
        "call": whole.districts["cg-bilaspur"].call,
        "live": ["sos", "tips", "feedback"],
    }
    named = [line["name_en"] for line in body["districts"]]
    assert named == sorted(named)
    assert by_code(body["categories"])["cyber_fraud"]["call"] == "1930"
    assert by_code(body["categories"])["ganja"]["name_hi"] == "गांजा और अन्य नशा"
    assert body["sos"] == {"update_s": 5, "max_fixes": 60, "pin": "^[0-9]{4,6}$"}
    assert (body["api"], body["call"], body["apps"]) == (versions.API, "112", [])
    assert body["retry_s"] == [1, 2, 4, 8, 15, 30]
    assert body["feedback"] == parts().feedback.model_dump(mode="json", exclude_none=True)


def test_a_service_is_live_only_where_and_from_when_it_runs(
    seeded, client_for, monkeypatch
) -> None:
    client = client_for("get_catalogue")
    starts = datetime(2018, 3, 28, 18, 30, tzinfo=UTC)  # midnight in India
    for at, live in ((starts - timedelta(seconds=1), []), (starts, ["sos", "tips"])):
        monkeypatch.setattr(clock, "now", lambda at=at: at)
        durg = by_code(client.get("/").json["districts"])["cg-durg"]
        assert durg["live"] == live  # `lost` has a date there, and no function here


def test_a_category_that_is_not_shown_is_not_offered(client) -> None:
    hidden = {c.code for c in directory.organisation().categories.values() if not c.shown}
    offered = {line["code"] for line in client.get("/").json["categories"]}
    assert offered and not offered & hidden


def test_an_app_may_keep_it_for_minutes_and_asks_whether_it_still_stands(
    client, monkeypatch
) -> None:
    first = client.get("/")
    assert first.headers["Cache-Control"] == f"public, max-age={KEPT_S}"
    assert first.headers["ETag"].startswith('W/"')
    assert "Content-Language" not in first.headers  # whoever reads Hindi gets the same copy
    assert first.headers["Vary"] == "Origin"
    later = clock.now() + timedelta(hours=1)
    monkeypatch.setattr(clock, "now", lambda: later)
    again = client.get("/", headers={"If-None-Match": first.headers["ETag"]})
    assert (again.status_code, again.data) == (304, b"")
    assert again.headers["ETag"] == first.headers["ETag"]
    assert again.headers["Cache-Control"] == first.headers["Cache-Control"]
    assert "Content-Type" not in again.headers
    other = client.get("/", headers={"If-None-Match": 'W/"0123456789abcdef"'})
    assert other.status_code == 200
    assert other.json["server_time"] != first.json["server_time"]
    assert other.headers["ETag"] == first.headers["ETag"]


def test_what_an_admin_publishes_is_another_catalogue(client, seeded) -> None:
    before = client.get("/").headers["ETag"]
    whole = directory.organisation()
    moved = whole.districts["cg-korba"].model_copy(update={"call": "+917759000000"})
    changed = whole.model_copy(update={"districts": whole.districts | {moved.code: moved}})
    seeded.document(directory.PUBLISHED).set({"json": changed.model_dump_json().encode()})
    directory.reset()
    after = client.get("/", headers={"If-None-Match": before})
    assert after.status_code == 200 and after.headers["ETag"] != before
    assert by_code(after.json["districts"])["cg-korba"]["call"] == "+917759000000"


@pytest.mark.parametrize("edit", [None, {"json": "{}"}, {"json": b"{}"}, {"other": 7}])
def test_without_a_readable_organisation_numbers_and_sos_are_answered_and_kept_nowhere(
    db, client_for, edit
) -> None:
    if edit:
        db.document(directory.PUBLISHED).set(edit)
    answer = client_for("get_catalogue").get("/", headers={"If-None-Match": "*"})
    assert answer.status_code == 200
    assert answer.json["call"] == "112" and answer.json["sos"]["max_fixes"] == 60
    assert answer.json["feedback"]["faces"][0]["score"] == 5
    assert not {"districts", "categories"} & answer.json.keys()
    assert answer.headers["Cache-Control"] == "no-store" and "ETag" not in answer.headers


def test_a_posted_question_and_a_refusal_are_kept_nowhere(client) -> None:
    posted = client.post("/", json={})
    refused = client.get("/?district=cg-korba")
    assert (posted.status_code, refused.status_code) == (200, 400)
    assert refused.json["error"]["details"]["reason"] == Reason.BAD_FIELDS
    for answer in (posted, refused):
        assert answer.headers["Cache-Control"] == "no-store" and "ETag" not in answer.headers


@pytest.mark.usefixtures("with_apps")
def test_it_names_the_oldest_app_that_is_served_and_what_one_app_is_told_is_kept_for_no_other(
    client, monkeypatch
) -> None:
    before = datetime(2026, 11, 30, 12, 0, tzinfo=UTC)
    monkeypatch.setattr(clock, "now", lambda: before)
    answer = client.get("/", headers={"X-App": "citizen-android/2.0.9"})
    assert answer.json["apps"] == [{"name": "citizen-android"} | APPS["citizen-android"]]
    assert "Sunset" in answer.headers
    assert answer.headers["Cache-Control"] == f"private, max-age={KEPT_S}"
    newer = client.get("/", headers={"X-App": "citizen-android/2.1.0"})
    assert newer.headers["Cache-Control"] == f"public, max-age={KEPT_S}"


def test_a_pin_is_of_the_form_that_it_says(client) -> None:
    form = validator_for({"type": "string", "pattern": client.get("/").json["sos"]["pin"]})
    assert form.is_valid("1234") and form.is_valid("123456")
    assert not any(form.is_valid(one) for one in ("123", "1234567", "12a4"))


def test_a_catalogue_costs_at_most_one_read_and_a_few_kilobytes(client, rpcs) -> None:
    for _ in range(3):
        answer = client.get("/")
    assert len(rpcs) == 1
    assert len(answer.data) < 20_000
    assert len(gzip.compress(answer.data)) < 6_000
