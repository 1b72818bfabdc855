"""Of a body that is too large the beginning is at hand, and it is said that the rest is not."""

import flask

from shared.edge.body import line
from tests.limits import tries


@tries("shared/edge/body/line.py:read")
def test_the_beginning_of_a_body_that_is_too_large_is_read(beyond) -> None:
    sent = b"x" * (line.MAX_BODY_BYTES + beyond)
    request = flask.Request.from_values(method="POST", data=sent)
    came = line.read(request, line.IN_DANGER)
    assert came.raw == sent[: line.MAX_BODY_BYTES]
    assert (came.fault is None) == (not beyond)
