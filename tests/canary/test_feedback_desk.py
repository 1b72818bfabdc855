"""The canary dump of what officers do with answers: calls, praise, a place's page, the letters.

Like the sign-in's, it runs in this process and in the project that the Auth emulator knows.
"""

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import Any

import pytest

from emulator.canary.dump import Piece
from functions.feedback import totals_store
from functions.feedback.places import store as places_store
from shared.config import settings
from shared.pure import clock
from tests.builders import a_delivery
from tests.canary.scene import Scene
from tests.canary.test_feedback import UNIT, an_answer

IG, SP, ASP = "cg-range-bilaspur-ig", "cg-bilaspur-sp", "cg-bilaspur-asp"
SHO, RANGE = f"{UNIT}-sho", "cg-range-bilaspur"


def settled(at: datetime) -> list[datetime]:
    """The nights after this week and this month are settled."""
    today = at.astimezone(clock.IST).date()
    monday = today - timedelta(days=today.weekday())
    first = (today.replace(day=1) + timedelta(days=32)).replace(day=1)
    days = (monday + timedelta(days=10), first + timedelta(days=3))
    return [datetime.combine(day, time(2, 30), clock.IST) for day in days]


@pytest.fixture
def nights(seeded: Any, mailbox: Any, client_for: Any, monkeypatch: Any) -> Callable[[], None]:
    """Let the nights pass in which stations are told and letters go to IG and SP."""
    told_by_others(seeded)
    for post in (IG, SP):
        for name in ("posts", "roster"):
            seeded.document(f"{name}/{post}").update({"email": f"{post}@police.example.in"})

    def run() -> None:
        for at in settled(clock.now()):
            with monkeypatch.context() as patch:
                patch.setattr(clock, "now", lambda at=at: at)
                for target in ("release_feedback", "make_digests"):
                    assert client_for(target).post("/", json=a_delivery({})).status_code == 200
                for news in seeded.collection("outbox").where("topic", "==", "digest-due").get():
                    body = a_delivery({"event_id": news.id})
                    assert client_for("send_digest").post("/", json=body).status_code == 200

    return run


def told_by_others(db: Any) -> None:
    """So many others answered that the station is told of the week."""
    batch = db.batch()
    totals_store.add(batch, db, RANGE, UNIT, added={"verified_4": 31}, at=clock.now())
    batch.commit()


@dataclass
class Office:
    """Officers at work, under watch."""

    scene: Scene
    call: Callable[..., Any]
    shown: Callable[..., str]
    phones: Any
    db: Any

    def act(self, who: Any, target: str, **body: Any) -> int:
        sent = {"request_id": self.scene.canaries.request_id("id of an act")} | body
        return int(who.call(target, **sent).status_code)

    def answered(self, ig: Any) -> dict[str, Any]:
        """An answer with a slip that the IG's office printed. Returns what was sent."""
        today = clock.now().astimezone(clock.IST).date().isoformat()
        asked = {
            "request_id": self.scene.canaries.request_id(),
            "unit": UNIT,
            "day": today,
            "count": 1,
        }
        (slip,) = json.loads(self.shown("issue_slips", asked, ig.id_token))["slips"]
        self.scene.canaries.add("slip", slip, slip, slip.replace("-", ""))
        code = places_store.codes(self.db, settings().feedback_secret, [UNIT], at=clock.now())[UNIT]
        sent = an_answer(self.scene, code) | {"visit": slip}
        cookie = self.scene.canaries.add("browser's mark", "fedcba9876543210" * 2)
        headers = {"Cookie": f"__session={cookie}"}
        assert self.call("submit_feedback", sent, headers).status_code == 200
        return sent

    def texted(self, sho: Any) -> None:
        """The slip of a visit goes to the visitor's telephone, and nobody else sees it."""
        number = self.scene.canaries.phone("visitor's number")
        today = clock.now().astimezone(clock.IST).date().isoformat()
        visit = {"day": today, "mobile": number, "purpose": "fir", "is_sensitive": False}
        assert self.act(sho, "text_slip", **visit) == 200
        (sent,) = (e for e in self.phones.desk.journal.since(0, kind="sms") if e.to == number)
        slip = sent.payload["text"].partition("/f/")[2].split()[0].rpartition("/")[2]
        self.scene.canaries.add("texted slip", slip)

    def rung_back(self, sent: dict[str, Any], asp: Any) -> None:
        assert asp.call("list_callbacks").json["callbacks"]
        (ballot,) = (one.id for one in self.db.collection("feedback_callbacks").get())
        opened = self.shown("open_callback", {"ballot_id": ballot}, asp.id_token)
        assert sent["details"]["mobile"] in opened
        closing = {
            "ballot_id": ballot,
            "outcome": "helped",
            "note": self.scene.canaries.text("call's note"),
        }
        for outcome, status in (("helped", 200), ("helped", 200), ("not_reached", 409)):
            closing |= {"outcome": outcome}
            assert asp.call("close_callback", **closing).status_code == status

    def passed_on(self, sent: dict[str, Any], ig: Any) -> None:
        (ballot,) = (one.id for one in self.db.collection("feedback").get())
        read = self.shown("read_feedback", {"ballot_id": ballot}, ig.id_token)
        assert sent["details"]["helper"] in read
        words = {"ballot_id": ballot, "text": "एक नागरिक ने धन्यवाद कहा।"}
        number = {"text": f"फ़ोन {self.scene.canaries.phone('number in the praise')}"}
        assert self.act(ig, "pass_on_feedback", **words | number, post=SHO) == 400
        assert self.act(ig, "pass_on_feedback", **words, post=SHO) == 200
        assert self.act(ig, "pass_on_feedback", **words) == 200
        line = {"hi": "हमने बेंच लगवाई।", "en": "We put up benches."}
        assert self.act(ig, "change_place", unit=UNIT, add=line) == 200
        assert self.act(ig, "change_place", unit=UNIT, is_public=True) == 200


@pytest.fixture
def play(
    scene: Scene,
    call: Callable[..., Any],
    signed_in: Callable[..., Any],
    shown: Callable[..., str],
    deliver: Callable[..., None],
    nights: Callable[[], None],
    phones: Any,
    db: Any,
) -> Callable[[], None]:
    """From an answer with everything in it to the call, the praise and the letters."""
    office = Office(scene, call, shown, phones, db)

    def run() -> None:
        ig, asp, sho = signed_in(IG), signed_in(ASP), signed_in(SHO)
        sent = office.answered(ig)
        office.texted(sho)
        office.rung_back(sent, asp)
        nights()
        office.passed_on(sent, ig)
        deliver("notify_praise", "praise-given")
        assert ig.call("read_feedback_wall").status_code == 200
        assert sho.call("list_my_praise").json["praise"]
        assert "धन्यवाद" in sho.call("list_station_feedback").text

    return run


def test_what_officers_do_with_answers_shows_no_canary(scene, play, phones, capfd) -> None:
    play()
    said = "".join(capfd.readouterr()).encode()
    scene.add(Piece("log of the functions", "stdout", said, has_lines=True))
    letters = phones.desk.journal.since(0, kind="mail")
    assert len(letters) >= 4 and all("</html>" in one.payload["html"] for one in letters)
    assert len(scene.canaries.kinds) >= 25
    assert scene.leaks() == []
    assert scene.not_as_written() == []
