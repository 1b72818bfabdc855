"""The canary dump of Anubhav: nameless is nameless, and a name given is sealed."""

from typing import Any

from functions.feedback import codes_model
from functions.feedback.places import store as places_store
from shared.config import settings
from shared.pure import clock
from tests.canary.conftest import Stage
from tests.canary.scene import Scene

UNIT = "cg-bilaspur-sarkanda"


def an_answer(scene: Scene, code: str, **details: Any) -> dict[str, Any]:
    canaries = scene.canaries
    told = {
        "text": canaries.text("what was written"),
        "helper": canaries.text("who helped")[:80],
        "name": canaries.text("the citizen's name")[:80],
        "mobile": canaries.phone("the citizen's number"),
        "purpose": "women_help",
    }
    return {
        "request_id": canaries.request_id(),
        "place_code": code,
        "score": 1,
        "details": told | details,
        "lang": "hi",
    }


def a_slip(scene: Scene, number: int) -> str:
    today = clock.now().astimezone(clock.IST).date()
    slip = codes_model.slip(settings().feedback_secret, UNIT, today, number)
    return scene.canaries.add("slip", slip, slip, slip.replace("-", ""))


def test_a_complete_copy_shows_who_said_nothing_of_what_and_of_whom(stage: Stage, db) -> None:
    with stage(
        "submit_feedback", "get_place", "take_complaint", "notify_tip", "release_feedback"
    ) as scene:
        canaries = scene.canaries
        secret = settings().feedback_secret
        code = places_store.codes(db, secret, [UNIT], at=clock.now())[UNIT]
        mark = canaries.add("browser's mark", "0123456789abcdef" * 2)
        cookie = {"Cookie": f"__session={mark}"}

        def send(*, is_good: bool = True, **options: Any) -> None:
            answer = scene.post("submit_feedback", **options)
            assert answer.ok is is_good, answer.text

        first = an_answer(scene, code)
        send(json=first, headers=cookie)
        send(json=first, headers=cookie)
        send(json={"data": an_answer(scene, code, text=canaries.text("callable text"))})
        send(json=an_answer(scene, code) | {"visit": a_slip(scene, 1)})
        send(json=an_answer(scene, code, money="yes", hurt="yes"))
        send(json=an_answer(scene, code) | {"score": 9}, is_good=False)
        send(json=an_answer(scene, canaries.token("code")), is_good=False)
        form = {"request_id": canaries.request_id(), "code": code, "score": "2", "more": "yes"}
        send(data=form | {"text": canaries.text("text of the form"), "mobile": ""})
        send(data=form | {"score": canaries.token("score"), "name": "x"}, is_good=False)
        assert scene.post("get_place", json={"place_code": code}, headers=cookie).ok
        assert not scene.post("get_place", json={"place_code": canaries.token("its code")}).ok
        asked = {"place_code": code, "text": canaries.text("what an app sent by mistake")}
        assert not scene.post("get_place", json=asked).ok
        send(method="GET", path=f"f/{code}/{a_slip(scene, 2)}")
        send(method="GET", path=f"f/{canaries.token('path')}")
        scene.running.tick("every-night")
        scene.wait_for_pushes(1)

        assert len(canaries.kinds) > 20
        assert scene.leaks() == []
        assert scene.not_as_written() == []
