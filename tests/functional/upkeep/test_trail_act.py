"""Help on an SOS is in its history at once; the trail's entry follows and holds nobody up."""

from typing import Any

import pytest
from google.api_core.exceptions import ServiceUnavailable

from functions.upkeep import trail_act
from shared.config import settings
from shared.record import audit
from shared.record.trail_model import ACT_DONE
from tests.builders import a_delivery, an_sos_request
from tests.functional.upkeep.trail import broken, today

SHO = "cg-bilaspur-sarkanda-sho"


@pytest.fixture
def sos_id(call) -> str:
    return str(call("raise_sos", an_sos_request()).json["sos_id"])


@pytest.fixture
def news(db) -> Any:
    """Return the waiting news of acts."""
    return lambda: [one.id for one in db.collection("outbox").where("topic", "==", ACT_DONE).get()]


@pytest.fixture
def told(client_for, news) -> Any:
    """Deliver the waiting news of acts, or one event; return how it was taken."""

    def deliver(*events: str) -> list[int]:
        client = client_for("trail_act")
        made = [a_delivery({"event_id": event}) for event in events or news()]
        return [client.post("/", json=one).status_code for one in made]

    return deliver


def written(db) -> list[dict[str, Any]]:
    chain = f"audit/{today()}.{trail_act.WRITER}/entries"
    return [one.to_dict() for one in db.collection(chain).order_by("number").get()]


def helped(db) -> list[Any]:
    steps = db.collection_group("history").get()
    return [one for one in steps if one.to_dict().get("action")]


def test_each_act_of_help_has_an_entry_of_the_same_post_phone_record_and_time(
    signed_in, sos_id, told, news, db
) -> None:
    sho = signed_in(SHO)
    for status in ("acknowledged", "on_the_way", "reached", "reached"):
        assert sho.call("acknowledge_sos", sos_id=sos_id, status=status).status_code == 200
    assert sho.call("close_sos", sos_id=sos_id, outcome="real").status_code == 200
    assert written(db) == [] and len(news()) == 4

    assert told() == [200] * 4 and news() == []
    steps = {
        (one.reference.path, one.get("action"), one.get("at"), one.get("post"), one.get("device"))
        for one in helped(db)
    }
    entries = {(e["record"], e["action"], e["at"], e["post"], e["device"]) for e in written(db)}
    assert entries == steps and len(steps) == 4
    assert {e["action"] for e in written(db)} == {"answer_sos", "close_sos"}
    assert {e["district"] for e in written(db)} == {"cg-bilaspur"}
    assert broken() == []


def test_the_same_news_twice_is_one_entry(signed_in, sos_id, told, news, db, monkeypatch) -> None:
    assert signed_in(SHO).call("acknowledge_sos", sos_id=sos_id).status_code == 200
    (event,) = news()
    real = db._firestore_api.commit

    def unheard(*args: Any, **named: Any) -> None:
        real(*args, **named)  # it is stored, and nobody hears of it
        raise ServiceUnavailable("cut short")

    with monkeypatch.context() as patch:
        patch.setattr(db._firestore_api, "commit", unheard)
        assert told(event) == [500]
    assert told(event, event) == [200, 200]
    assert len(written(db)) == 1 and broken() == []


def test_an_officer_is_answered_while_there_is_no_trail(
    signed_in, sos_id, told, news, db, monkeypatch
) -> None:
    sho, sealed_things = signed_in(SHO), []
    real = db._firestore_api.commit

    def refused(request: Any = None, **named: Any) -> Any:
        if "/audit/" in str(request):
            sealed_things.append(1)
            raise ServiceUnavailable("blocked")
        return real(request=request, **named)

    with monkeypatch.context() as patch:
        patch.delenv("TRAIL_KEYS")
        settings.cache_clear()
        patch.setattr(db._firestore_api, "commit", refused)
        assert sho.call("acknowledge_sos", sos_id=sos_id).status_code == 200
        assert sho.call("close_sos", sos_id=sos_id, outcome="real").status_code == 200
        assert sealed_things == []
        assert sho.call("open_sos", sos_id=sos_id).status_code == 500  # no entry, nothing shown
        assert told() == [500, 500] and len(news()) == 2
    settings.cache_clear()

    assert told() == [200, 200] and len(written(db)) == 2


def test_a_step_that_a_hand_edit_spoilt_is_named_and_stops_no_other(
    signed_in, sos_id, told, news, db
) -> None:
    sho = signed_in(SHO)
    for status in ("acknowledged", "on_the_way", "reached"):
        assert sho.call("acknowledge_sos", sos_id=sos_id, status=status).status_code == 200
    spoilt, gone, _ = (one.reference for one in helped(db))
    spoilt.update({"post": 7})
    gone.delete()

    assert told() == [200] * 3 and news() == [] and len(written(db)) == 1
    named = {one.get("subject") for one in db.collection("alerts").get()}
    assert {spoilt.path, gone.path} <= named


def test_a_field_that_somebody_added_to_a_step_hides_no_act(signed_in, sos_id, told, db) -> None:
    assert signed_in(SHO).call("acknowledge_sos", sos_id=sos_id).status_code == 200
    for one in helped(db):
        one.reference.update({"note": "x"})
    assert told() == [200] and len(written(db)) == 1


def test_news_of_which_nothing_is_left_is_taken(told, db) -> None:
    assert told("0" * 32) == [200]
    assert audit.keys() and written(db) == []
