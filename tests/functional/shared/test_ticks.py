"""What the clock calls by HTTP: after a failure it comes again, and hears nothing of why."""

import flask
import pytest
from google.api_core.exceptions import ServiceUnavailable

from shared.edge.pubsub import Tick, on_tick
from shared.pure.errors import unavailable

SECRET = "she lives at 12 High Street"


def answer(outcome: Exception | None, **request: str) -> tuple[str, int]:
    def look_around(_tick: Tick) -> None:
        if outcome:
            raise outcome

    with flask.Flask("ticks").test_request_context(**{"method": "POST"} | request):
        return on_tick(look_around)(flask.request)


@pytest.mark.parametrize(
    ("outcome", "status"),
    [
        (None, 200),
        (unavailable(), 503),
        (ServiceUnavailable(SECRET), 500),
        (ValueError(SECRET), 500),
        (KeyError(SECRET), 500),
    ],
)
def test_a_tick_that_fails_is_asked_for_again_and_nothing_is_said_of_why(
    outcome, status, capsys
) -> None:
    assert answer(outcome) == ("", status)
    assert SECRET not in "".join(capsys.readouterr())


def test_only_a_call_by_the_clock_does_anything() -> None:
    assert answer(ValueError(), method="GET", path="/") == ("", 405)
    assert answer(ValueError(), method="GET", path="/__/health") == ("", 200)
