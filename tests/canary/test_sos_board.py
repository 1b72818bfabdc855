"""The canary dump of the SOS board by HTTP: an officer's list tells neither who nor where."""

from collections.abc import Callable
from typing import Any

from tests.builders import a_request_id
from tests.canary.scene import Scene

DESK = "cg-state-desk"


def test_the_list_of_open_sos_shows_no_caller_and_no_place(
    scene: Scene, call: Callable[..., Any], signed_in: Callable[[str], Any]
) -> None:
    canaries = scene.canaries
    for _ in range(3):
        press = {
            "request_id": a_request_id(),
            "place": canaries.place("place of the press") | {"accuracy_m": 12.5},
            "mobile": canaries.phone("the caller's number"),
            "pin": "4821",
        }
        assert call("raise_sos", press).status_code == 200
    desk = signed_in(DESK)
    first = desk.call("list_sos", limit=2).json
    second = desk.call("list_sos", limit=2, cursor=first["cursor"]).json
    assert [len(first["sos"]), len(second["sos"])] == [2, 1]
    assert scene.leaks() == []
    assert scene.not_as_written() == []
