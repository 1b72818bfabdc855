"""The demo day: citizens of the Bilaspur range send tips; each actor's view is printed.

Everything goes through the public address, as a phone would send it.
"""

import json
import os
import time
import uuid
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import requests

SEED = Path(__file__).parent / "seed"
ANSWER_S = 20  # the Functions emulator starts a process for the first call of a function
PUSH_S = 20
RANGE = "cg-range-bilaspur"
Say = Callable[[str], None]


class Stage:
    """Where the demo plays: the public address of the functions, and the phones page."""

    def __init__(self, public_url: str, phones_url: str, say: Say) -> None:
        self.public_url = public_url.rstrip("/")
        self.phones_url = phones_url
        self.say = say
        self.told = len(self.pushes())  # pushes of which the reader was told

    def send(self, **tip: Any) -> requests.Response:
        """Send a tip as the app does, and print what the citizen sees."""
        tip = {"request_id": uuid.uuid4().hex, "lang": "hi"} | tip
        url = f"{self.public_url}/api/submit-tip"
        answer = requests.post(url, json=tip, timeout=ANSWER_S)
        body = answer.json()
        if answer.ok:
            self.say(f"   citizen sees: {body['tip_number']} · {body['message']}")
        else:
            details = body["error"]["details"]
            self.say(f"   citizen sees: {body['error']['message']} ☎ {details.get('call')}")
        return answer

    def sos(self, function: str, **fields: Any) -> dict[str, Any]:
        """Call a function of SOS as the app does, and print what the caller sees."""
        url = f"{self.public_url}/api/{function}"
        body: dict[str, Any] = requests.post(url, json=fields, timeout=ANSWER_S).json()
        self.say(f"   caller sees:  {body['sos_number']} · {body['message']}")
        return body

    def pushes(self) -> list[dict[str, Any]]:
        """Return every push that arrived so far."""
        answer = requests.get(f"{self.phones_url}/journal?kind=fcm", timeout=5)
        arrived: list[dict[str, Any]] = answer.json()["entries"]
        return arrived

    def wait_for_pushes(self, count: int) -> None:
        """Wait until so many pushes arrived in all, and print whose phones rang."""
        if os.environ.get("FCM_URL", self.phones_url) != self.phones_url:
            self.say("   pushes went to your FCM_URL\n")
            return
        deadline = time.monotonic() + PUSH_S
        while len(self.pushes()) < count and time.monotonic() < deadline:
            time.sleep(0.2)
        rang = [push["to"].removeprefix("demo-phone.") for push in self.pushes()]
        self.say(f"   phones rang:  {', '.join(rang[self.told :]) or 'none'}\n")
        self.told = len(rang)


def play(public_url: str, phones_url: str, *, say: Say) -> None:
    """Play the whole day."""
    stage = Stage(public_url, phones_url, say)
    tips = _sample_tips()

    say("A villager of Bilaspur tells of ganja; the Additional SP's phone rings.")
    stage.send(**_from(tips["ganja"]))
    stage.wait_for_pushes(1)

    say("One bar of signal: the same tip of a liquor still in Mungeli is sent five times.")
    again = _from(tips["illegal_liquor"]) | {"request_id": uuid.uuid4().hex}
    numbers = {stage.send(**again).json()["tip_number"] for _ in range(5)}
    say(f"   tips stored:  {len(numbers)}")
    stage.wait_for_pushes(2)

    say("Money is gone: a cyber fraud is answered with 1930 as well.")
    stage.send(**_from(tips["cyber_fraud"]) | {"district": "cg-raigarh"})
    stage.wait_for_pushes(3)

    say("Only a place on the map, near Korba: the nearest station decides the district.")
    here = {"lat": 22.35, "lng": 82.69, "accuracy_m": 40}
    stage.send(category="suspicious_activity", text="रात में बिना नंबर की गाड़ी घूमती है।", place=here)
    stage.wait_for_pushes(4)

    say("About a station: it goes past the station, to the Additional SP.")
    bribe = {"category": "police_conduct", "text": "रिपोर्ट लिखने के पैसे माँगे गए।"}
    stage.send(**bribe, about_unit="cg-bilaspur-sarkanda")
    stage.wait_for_pushes(5)

    say("About an Additional SP: it goes past that post, to the SP.")
    stage.send(**bribe, about_unit="cg-bilaspur-asp")
    stage.wait_for_pushes(6)

    say("From Sakti, where the service has not started: nothing is stored, a number is given.")
    stage.send(category="gambling", text="पेड़ के नीचे रोज जुआ होता है।", district="cg-sakti")
    say("")


def play_sos(public_url: str, phones_url: str, *, say: Say) -> None:
    """Play an SOS that is pressed twice and cancelled, and a practice press."""
    stage = Stage(public_url, phones_url, say)
    here = {"lat": 22.0871, "lng": 82.1622, "accuracy_m": 12, "source": "gps"}
    press = {"request_id": uuid.uuid4().hex, "place": here, "battery": 40, "lang": "hi"}
    before = len(stage.pushes())

    say("SOS near Sarkanda: the duty officer's phone and the control room's ring at once.")
    own = stage.sos("raise-sos", **press)
    stage.wait_for_pushes(before + 2)

    say("Pressed again in fear it stays one SOS. Then cancelled: an officer still rings back.")
    stage.sos("raise-sos", **press)
    stage.sos("cancel-sos", sos_id=own["sos_id"], watch_key=own["watch_key"])
    stage.wait_for_pushes(before + 4)
    say("   unanswered it climbs: the SHO at 30 s, the SP by telephone too at 90 s;")
    say("   then all of them ring again every three minutes until somebody has it\n")

    say("A practice press goes the same way, marked; nobody is sent.")
    stage.sos("raise-sos", **press | {"request_id": uuid.uuid4().hex, "practice": True})
    stage.wait_for_pushes(before + 6)


def grade(public_url: str, units: list[str], *, say: Say) -> dict[str, str]:
    """Have citizens grade stations through the posters' addresses. Returns those, by unit."""
    codes = _codes(units)
    say("Citizens scan the posters of Bilaspur's stations and touch a face.")
    faces = {5: "😀", 4: "🙂", 3: "😐", 2: "🙁", 1: "😠"}
    answers = [json.loads(line) for line in _lines("feedback.jsonl")]
    for n, sample in enumerate(answers[:12]):
        unit = units[n % len(units)]
        body = {
            "request_id": uuid.uuid4().hex,
            "place_code": codes[unit],
            "score": sample["score"],
            "details": {"purpose": sample["purpose"], "text": sample["text"]},
        }
        url = f"{public_url.rstrip('/')}/api/submit-feedback"
        requests.post(url, json=body, timeout=ANSWER_S).raise_for_status()
        say(f"   {faces[sample['score']]} {unit}: {sample['text'][:50]}…")
    say("")
    return {unit: f"{public_url.rstrip('/')}/f/{code}" for unit, code in codes.items()}


def ring_back(public_url: str, unit: str, url: str, *, say: Say) -> None:
    """Have somebody badly served ask for a call, an officer close it, and the page say so."""
    from functions.feedback.callbacks import store as callbacks_store
    from functions.feedback.callbacks.model import CallOutcome, State
    from functions.feedback.callbacks.store import CALLBACKS
    from functions.feedback.places.model import PlaceLine
    from functions.feedback.places.store import PLACES
    from shared.firestore import clients
    from shared.pure import clock
    from shared.record import store
    from shared.record.kind import Change

    say(
        "Badly served, and a number left: the Additional SP rings, and the page says what was done."
    )
    body = {
        "request_id": uuid.uuid4().hex,
        "place_code": url.rpartition("/")[2],
        "score": 1,
        "details": {"text": "बैठने की जगह नहीं, दो घंटे खड़े रहे।", "mobile": "5000000999"},
    }
    api = f"{public_url.rstrip('/')}/api/submit-feedback"
    answer = requests.post(api, json=body, timeout=ANSWER_S)
    say(f"   citizen sees: {answer.json()['message']}")
    db, at = clients.database(), clock.now()
    seats = [f"{unit.rpartition('-')[0]}-asp"]
    calls, _ = callbacks_store.page(db, seats, limit=5, after=None)
    for found in calls:
        said = {"outcome": CallOutcome.HELPED, "closed_by": found.record.owner}
        closed = Change(CALLBACKS.moved("close", found.record, State.CLOSED, **said))
        batch = db.batch()
        store.put(batch, found, closed, at=at)
        batch.commit(timeout=ANSWER_S)
    did = "आपने कहा: बैठने की जगह नहीं। हमने बेंच लगवाई।"
    line = PlaceLine(hi=did, en="You said: no seats. We put up benches.", on=at.date(), id="demo")
    store.change(PLACES, unit, lambda one: Change(one.model_copy(update={"lines": (line,)})), at=at)
    say(f"   the page says: {did}\n")


def write_letter(phones_url: str, units: list[str], *, say: Say) -> None:
    """Have the letter of last week go to the IG and one SP, after eight weeks of answers."""
    from functions.feedback import totals_store
    from functions.feedback.digests import model as digests_model
    from functions.feedback.digests import store as digests_store
    from functions.feedback.digests.model import DIGEST_DUE, Digest, Kind
    from functions.feedback.model import periods
    from shared.firestore import clients
    from shared.pure import clock
    from shared.record import outbox

    say("Monday to Sunday are over: IG and SP get the week's account by e-mail.")
    db, at = clients.database(), clock.now()
    for week in range(1, digests_model.SHOWN + 1):
        batch = db.batch()
        for n, unit in enumerate(units):
            told = {"verified_5": 12 - week, "verified_4": 14 + n, "verified_2": 3 * n + week}
            told |= {"unverified_3": 4 + n, "issued": 60, "visitors": 70 + 50 * n}
            then = at - timedelta(weeks=week)
            totals_store.add(batch, db, RANGE, unit, added=told, at=then)
        batch.commit(timeout=ANSWER_S)
    period = periods(at - timedelta(weeks=1))[1]
    for post, scope in ((f"{RANGE}-ig", RANGE), ("cg-bilaspur-sp", "cg-bilaspur")):
        letter = Digest(kind=Kind.WEEKLY, period=period, post=post, scope=scope, range=RANGE)
        event = digests_store.make(db, letter, at=at)
        if event:
            outbox.announce(event, DIGEST_DUE)
    for came in _letters(phones_url, 2):
        say(f"   {came['to']} reads: {phones_url}/mail/{came['seq']}")
    say("")


def _letters(phones_url: str, count: int) -> list[dict[str, Any]]:
    """Return the letters that came, as soon as there are so many."""
    deadline, came = time.monotonic() + PUSH_S, list[dict[str, Any]]()
    while len(came) < count and time.monotonic() < deadline:
        time.sleep(0.2)
        answer = requests.get(f"{phones_url}/journal?kind=mail", timeout=5)
        came = answer.json()["entries"]
    return came


def _codes(units: list[str]) -> dict[str, str]:
    from functions.feedback.places import store as places_store
    from shared.config import settings
    from shared.firestore import clients
    from shared.pure import clock

    secret = settings().feedback_secret
    return places_store.codes(clients.database(), secret, units, at=clock.now())


def _lines(name: str) -> list[str]:
    return (SEED / name).read_text(encoding="utf-8").splitlines()


def _sample_tips() -> dict[str, dict[str, Any]]:
    """Return the first sample tip of each category."""
    lines = (SEED / "tips.jsonl").read_text(encoding="utf-8").splitlines()
    tips: dict[str, dict[str, Any]] = {}
    for tip in map(json.loads, lines):
        tips.setdefault(tip["category"], tip)
    return tips


def _from(sample: dict[str, Any]) -> dict[str, Any]:
    return {name: sample[name] for name in ("category", "text", "district")}
