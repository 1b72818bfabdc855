"""The canary dump of SOS: a complete copy tells neither who called for help nor where."""

from pathlib import Path
from typing import Any

import pytest

from tests.canary.conftest import Stage
from tests.canary.scene import Scene, copy_of_the_source
from tests.rules.rulebook import a_token

ROOT = Path(__file__).parents[2]
RUNGS = 2  # phones of the first rung: the duty officer and the control room


def a_fix(scene: Scene, kind: str) -> dict[str, Any]:
    return scene.canaries.place(kind) | {"accuracy_m": 12.5, "source": "gps"}


def press_every_way(scene: Scene) -> int:
    """Press signed in, nameless, broken; move, look, cancel. Returns how many presses."""
    canaries = scene.canaries
    claims = {"phone_number": canaries.phone("caller's phone")}
    signed_in = {"Authorization": f"Bearer {a_token(claims, scene.running.project)}"}
    place = a_fix(scene, "place of the press")
    mobile = canaries.phone("number as told")
    first = {"request_id": canaries.request_id(), "place": place, "battery": 41, "mobile": mobile}

    own = scene.post("raise_sos", json=first, headers=signed_in).json()
    scene.post("raise_sos", json=first | {"place": a_fix(scene, "place of the second press")})
    scene.post("raise_sos", json={canaries.token("name of a field"): canaries.text("value")})
    scene.post("raise_sos", json={"place": canaries.text("place in words")})
    scene.post("raise_sos", data='{"place": "' + canaries.text("broken JSON"))
    key = {"sos_id": own["sos_id"], "watch_key": own["watch_key"]}
    moved = {"request_id": canaries.request_id(), "fixes": [a_fix(scene, "place later")]}
    assert scene.post("update_sos", json=key | moved).ok
    assert not scene.post("watch_sos", json=key | {"watch_key": canaries.request_id("guess")}).ok
    assert scene.post("watch_sos", json=key).ok
    assert scene.post("cancel_sos", json=key).ok
    return 4


FUNCTIONS = ("raise_sos", "notify_sos", "update_sos", "watch_sos", "cancel_sos", "sweep_sos")


def test_a_complete_copy_shows_no_caller_and_no_place(stage: Stage, db) -> None:
    with stage(*FUNCTIONS) as scene:
        presses = press_every_way(scene)
        scene.running.tick()
        scene.wait_for_pushes(presses * RUNGS)

        assert len(scene.canaries.kinds) > 20
        assert scene.leaks() == []
        assert scene.not_as_written() == []


PLANTS = {
    "the exact place on the board": (
        "functions/sos/incident_model.py",
        'return f"{place.lat // CELL_DEG * CELL_DEG:.2f},{place.lng // CELL_DEG * CELL_DEG:.2f}"',
        'return f"{place.lat},{place.lng}"',
        "collection sos/* shows the place of the press",
    ),
}


@pytest.mark.parametrize("plant", PLANTS.values(), ids=PLANTS)
def test_a_planted_leak_is_found(stage: Stage, tmp_path: Path, plant: tuple[str, ...]) -> None:
    file, old, new, said = plant
    source = copy_of_the_source(ROOT, tmp_path / "planted", {file: (old, new)})
    with stage("raise_sos", source=source) as scene:
        place = a_fix(scene, "place of the press")
        assert scene.post("raise_sos", json={"place": place}).ok
        assert any(leak.startswith(said) for leak in scene.leaks()), scene.leaks()
