"""The canary dump of a tip's way over the desk: what was told, asked and noted stays closed.

Like the sign-in's, it runs in this process and in the project that the Auth emulator knows.
"""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

from emulator.canary.dump import Piece
from shared.pure import clock
from shared.pure.ids import record_id
from tests.builders import a_delivery
from tests.canary.scene import Scene
from tests.canary.test_tips import a_canary_tip, keep_the_words

ASP, SP = "cg-bilaspur-asp", "cg-bilaspur-sp"


@pytest.fixture
def play(
    scene: Scene,
    call: Callable[..., Any],
    signed_in: Callable[..., Any],
    shown: Callable[..., str],
    client_for: Callable[..., Any],
    db: Any,
    monkeypatch: pytest.MonkeyPatch,
) -> Callable[[], None]:
    """From the tip to its benefit, with a wrong receipt and an act refused."""

    def tell() -> None:
        for news in db.collection("outbox").get():
            target = {"tip-submitted": "notify_tip", "tip-moved": "notify_move"}
            if news.get("topic") in target:
                body = a_delivery({"event_id": news.id})
                client_for(target[news.get("topic")]).post("/", json=body)

    def the_next_day(act: Callable[..., int], sp: Any) -> None:
        """What nobody forwarded climbs, and a closing is checked and found not to be so."""
        assert call("submit_tip", a_canary_tip(scene)).status_code == 200
        today = clock.now().astimezone(clock.IST).date().isoformat()
        tomorrow = clock.now() + timedelta(days=1)
        with monkeypatch.context() as patch:
            patch.setattr(clock, "now", lambda: tomorrow)
            assert sp.call("list_checks", district="cg-bilaspur", day=today).json["tips"]
            assert act(sp, "check_closure", day=today, upheld=False) == 200
            assert act(sp, "check_closure", day=today, upheld=True) == 409
            assert client_for("climb_tips").post("/", json=a_delivery({})).status_code == 200
        climbed = db.collection("tips").where("climbed", "array_contains", SP).get()
        assert len(climbed) == 1

    def run() -> None:
        canaries, asp, sp = scene.canaries, signed_in(ASP), signed_in(SP)
        request = a_canary_tip(scene)
        receipt = call("submit_tip", request).json
        keep_the_words(scene, receipt)
        words = {"tip_number": receipt["tip_number"], "words": receipt["words"]}
        tip = {"tip_id": record_id("tips", request["request_id"])}

        def act(who: Any, target: str, **body: Any) -> int:
            sent = {"request_id": canaries.request_id("id of an act")} | tip | body
            return int(who.call(target, **sent).status_code)

        note, question = canaries.text("internal note"), canaries.text("question")
        assert act(asp, "forward_tip", unit="cg-bilaspur-sarkanda") == 400
        assert act(asp, "forward_tip", unit="cg-bilaspur-range-cyber") == 200
        assert act(asp, "note_tip", text=note) == 200
        assert act(asp, "ask_tipster", text=question) == 200
        answer = {"text": canaries.text("answer"), "request_id": canaries.request_id()}
        assert call("write_to_officer", answer | words).status_code == 200
        wrong = {"tip_number": receipt["tip_number"], "words": canaries.text("wrong words")}
        assert call("track_tip", wrong).status_code == 400
        assert act(asp, "update_tip", status="acted_on") == 200
        assert call("confirm_help", words).status_code == 200
        assert asp.call("list_tips").json["tips"]
        assert asp.call("tip_totals", as_on="2030-01-01").status_code == 200
        assert sp.call("list_tips", **tip).json["tips"]
        assert call("get_challenge", {}).status_code == 200
        tell()
        the_next_day(act, sp)
        tell()
        read = shown("read_tip", tip, asp.id_token)
        assert all(said in read for said in (request["text"], note, question, answer["text"]))
        tracked = shown("track_tip", words)
        assert question in tracked and note not in tracked

    return run


def test_a_tips_life_over_the_desk_shows_no_canary(scene, play, capfd) -> None:
    play()
    said = "".join(capfd.readouterr()).encode()
    scene.add(Piece("log of the functions", "stdout", said, has_lines=True))
    assert len(scene.canaries.kinds) >= 30
    assert scene.leaks() == []
    assert scene.not_as_written() == []
