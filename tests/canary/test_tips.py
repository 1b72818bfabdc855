"""The canary dump of the tip services: a complete copy tells neither who nor what."""

from pathlib import Path
from typing import Any

import pytest

from emulator import demo
from functions.organisation import store
from functions.organisation.csv_model import PostRow
from shared.pure import clock
from tests.builders import a_request_id, a_tip_request
from tests.canary.conftest import Stage
from tests.canary.scene import Scene, copy_of_the_source

ROOT = Path(__file__).parents[2]
DESK = "cg-bilaspur-asp"
# Between words of a list: as people write it, as JSON does, as Firestore's REST does.
GAPS = (" ", ",", "-", '","', '", "', '"}, {"stringValue": "')


def a_canary_tip(scene: Scene, **changes: Any) -> dict[str, Any]:
    """Every field that can be is a value found nowhere else."""
    canaries = scene.canaries
    when = canaries.add(
        "time of the event", "1987-03-14T04:17:23Z", "1987-03-14T04:17:23", "041723"
    )
    text = f"{canaries.text('tip text')} {canaries.phone('phone in the text')}"
    return {
        "request_id": canaries.request_id(),
        "category": "ganja",
        "text": text,
        "district": "cg-bilaspur",
        "place": canaries.place(),
        "about_unit": "cg-bilaspur-sarkanda",
        "happened_at": when,
        "lang": "hi",
    } | changes


def give_the_desk_a_canary_phone(scene: Scene, db) -> None:
    canaries = scene.canaries
    name = f"kanari{a_request_id()[:10]} अधिकारी"
    row = PostRow(
        post=DESK,
        unit="cg-bilaspur",
        role="asp",
        cug_number=canaries.phone("officer's number"),
        official_name=canaries.add("officer's name", name, name.split(maxsplit=1)[0]),
        device_kind="token",
        device_token=canaries.token("officer's device"),
        source="canary",
    )
    kept = {"cug_number": row.cug_number, "official_name": row.official_name}
    db.document(f"posts/{DESK}").update(kept)
    store.add_devices(db, [row], at=clock.now())
    store.publish(db, home_state="cg", at=clock.now())


def send_every_way(scene: Scene) -> int:
    """Send good tips and bad ones, each way that the function reads. Returns how many are good."""
    canaries = scene.canaries

    def send(*, is_good: bool = False, **options: Any) -> None:
        answer = scene.post("submit_tip", **options)
        assert answer.ok is is_good, answer.text
        if answer.ok and answer.text.startswith("{"):
            keep_the_words(scene, answer.json().get("result") or answer.json())

    first = a_canary_tip(scene)
    send(json=first, is_good=True)
    send(json={"data": a_canary_tip(scene, district="cg-korba", lang="en")}, is_good=True)
    send(json=a_canary_tip(scene, place={"text": canaries.text("place in words")}), is_good=True)
    form = {n: v for n, v in a_canary_tip(scene).items() if isinstance(v, str)}
    form |= {"place": canaries.text("place on the form"), "about": "asp"}
    send(data={n: form[n] for n in form if n not in {"about_unit", "happened_at"}}, is_good=True)
    send(data=form | {"request_id": "bad", "extra": canaries.text("unknown form field")})
    send(json=first | {"text": canaries.text("second text")})
    send(json=a_canary_tip(scene) | {canaries.token("name of a field"): canaries.text("value")})
    send(json=a_canary_tip(scene, district=canaries.token("district")))
    send(json=a_canary_tip(scene, about_unit=canaries.token("unit")), is_good=True)
    send(json=a_canary_tip(scene, lang=canaries.token("language"), text=["nested"]))
    send(json=a_canary_tip(scene, district="cg-sakti"))
    send(
        data='{"text": "' + canaries.text("broken JSON"),
        headers={"Content-Type": "application/json"},
    )
    send(json={"text": canaries.text("oversized text") * 3_000})
    send(
        data=b"\xff" + canaries.text("not UTF-8").encode(),
        headers={"Content-Type": "application/json"},
    )
    send(data="x", headers={"Content-Type": canaries.token("content type")})
    send(json=first, method="PUT", path=f"{canaries.token('path')}?q={canaries.token('query')}")
    send(method="DELETE", path=f"?lang={canaries.token('query language')}")
    send(method="OPTIONS", path=canaries.token("preflight path"), is_good=True)
    send(method="GET", path=f"?lang={canaries.token('page language')}", is_good=True)
    return 5


def keep_the_words(scene: Scene, receipt: dict[str, Any]) -> None:
    """The words open the tip: nobody but the citizen may find three of them in a row."""
    words = receipt["words"].split()
    runs = [gap.join(words[n : n + 3]) for n in range(len(words) - 2) for gap in GAPS]
    scene.canaries.add("receipt words", " ".join(words), *runs)


def test_a_complete_copy_shows_no_canary_of_field_header_or_token(stage: Stage, db) -> None:
    with stage("submit_tip", "notify_tip", "relay_outbox", "check_health") as scene:
        give_the_desk_a_canary_phone(scene, db)
        pushes = send_every_way(scene)
        scene.post("check_health", json={})
        scene.post("notify_tip", json={"message": {"data": scene.canaries.token("message")}})
        scene.running.tick()
        scene.wait_for_pushes(pushes)
        scene.canaries.add("station named", "cg-bilaspur-sarkanda")

        assert len(scene.canaries.kinds) > 40
        assert scene.leaks() == []
        assert scene.canaries.unneeded(scene.pieces()) == []
        assert scene.not_as_written() == []


def test_the_demo_day_leaves_no_word_of_any_tip(stage: Stage, monkeypatch, phones) -> None:
    with stage("submit_tip", "notify_tip") as scene:
        real = demo.Stage.send

        def noted(self: demo.Stage, **tip: Any) -> Any:
            tip = {"request_id": scene.canaries.request_id()} | tip
            scene.canaries.add("tip text", tip["text"], *words_of(tip["text"]))
            return real(self, **tip)

        monkeypatch.setattr(demo.Stage, "send", noted)
        demo.play(scene.running.url("submit_tip"), phones.url, say=lambda _: None)
        scene.wait_for_pushes(6)

        assert len(scene.canaries.birds) >= 20
        assert scene.leaks() == []


def words_of(text: str) -> list[str]:
    """Runs of four words: a single word of a tip may stand in the name of a category."""
    words = text.split()
    return [" ".join(words[n : n + 4]) for n in range(max(1, len(words) - 3))]


START = "    at = clock.now()\n"  # of submit_tip
PLANTS = {
    "the text in a log line": (
        {
            "functions/tips/intake/submit_tip.py": (
                "    at = clock.now()\n",
                "    at = clock.now()\n    from shared import log\n    log.info(request.text)\n",
            )
        },
        ("log of the functions shows the tip text (raw) at functions.log:",),
    ),
    "a bare hash of a phone in a document": (
        {
            "functions/tips/intake/submit_tip.py": (
                START,
                (
                    f"{START}    import hashlib\n"
                    "    who = hashlib.sha256(request.text.split()[-1].encode()).hexdigest()\n"
                    "    clients.database().document('leak/1').set({'who': who}, timeout=1)\n"
                ),
            )
        },
        ("collection leak/* shows the phone in the text (SHA-256) at leak/1",),
    ),
    "an exception whose text reaches log and answer": (
        {
            "functions/tips/intake/submit_tip.py": (
                "    at = clock.now()\n",
                "    raise RuntimeError(request.text)\n    at = clock.now()\n",
            ),
            "shared/edge/http.py": (
                'log.fault("unhandled", exc, function=use_case.__name__',
                (
                    "exchange.call_id = ascii(str(exc))\n"
                    '        log.fault("unhandled", exc, function=use_case.__name__'
                ),
            ),
        },
        ("log of the functions shows the tip text", "answer of submit_tip shows the tip text"),
    ),
    "the caller's address kept with a tip": (
        {
            "functions/tips/store.py": (
                "    batch.create(ref, tip.model_dump())\n",
                (
                    "    import flask\n"
                    "    seen = {'from': flask.request.headers['X-Forwarded-For']}\n"
                    "    batch.create(ref, tip.model_dump() | seen)\n"
                ),
            )
        },
        ("collection tips/* shows the header X-Forwarded-For (raw) at tips/",),
    ),
}


@pytest.mark.parametrize("name", PLANTS)
def test_a_planted_leak_is_found_by_name(name: str, stage: Stage, tmp_path: Path) -> None:
    changes, expected = PLANTS[name]
    source = copy_of_the_source(ROOT, tmp_path / "source", changes)
    with stage("submit_tip", source=source) as scene:
        scene.post("submit_tip", json=a_canary_tip(scene))
        found = scene.leaks()
    for words in expected:
        assert any(words in leak for leak in found), found


def test_an_exception_with_the_text_in_it_tells_nothing(stage: Stage, tmp_path: Path) -> None:
    raising = ("    at = clock.now()\n", "    raise RuntimeError(request.text)\n")
    source = copy_of_the_source(
        ROOT, tmp_path / "source", {"functions/tips/intake/submit_tip.py": raising}
    )
    with stage("submit_tip", source=source) as scene:
        answer = scene.post("submit_tip", json=a_canary_tip(scene))
        log = (tmp_path / "functions.log").read_text(encoding="utf-8")
        assert (answer.status_code, "RuntimeError" in log) == (500, True)
        assert scene.leaks() == []


def test_a_field_that_nobody_classed_is_named(stage: Stage, db) -> None:
    with stage("submit_tip") as scene:
        scene.post("submit_tip", json=a_tip_request())
        (tip,) = db.collection("tips").get()
        tip.reference.update({"shade": "x", "content": "opened"})
        db.document("strangers/1").set({})
        assert scene.not_as_written() == [
            "strangers/* is a collection without a row",
            "tips/* has a field without a class: shade",
            "tips/* has content (P3) unsealed",
        ]
