"""Whoever is to die at a line dies there, also if another process was quicker the last time."""

import sys
import threading

from emulator.faults import points
from shared.pure import ids

LABEL = "shared/pure/ids.py:record_id::return"


def test_one_who_came_second_is_as_mortal_when_the_point_is_armed_again(monkeypatch) -> None:
    deaths, quicker = [], iter((False, True))
    monkeypatch.setattr(points.os, "kill", lambda *_: deaths.append("killed"))
    tracer = points._Tracer(lambda: (points.find(LABEL), lambda: next(quicker)))

    def lives() -> None:
        sys.settrace(tracer)
        ids.record_id("tips", "1")
        assert deaths == []
        ids.record_id("tips", "2")
        sys.settrace(None)

    living = threading.Thread(target=lives)
    living.start()
    living.join()
    assert deaths == ["killed"]
