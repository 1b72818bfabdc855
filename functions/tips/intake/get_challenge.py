"""HTTP function `get_challenge`: what a phone computes before it sends a tip."""

from typing import Any

from shared.edge import proof_of_work
from shared.edge.http import endpoint
from shared.pure import clock
from shared.pure.privacy import Frozen
from shared.pure.texts import AskedLang, Lang

ROUTE = "submit_tip"  # the only one that asks for work so far


class GetChallenge(Frozen):
    """Nothing is asked; refused, it is told in its language, like every other call."""

    lang: AskedLang = Lang.HI


class WorkToDo(Frozen):
    """An ALTCHA challenge, as its widget reads it."""

    parameters: dict[str, Any]
    signature: str


@endpoint(GetChallenge, methods=("GET", "POST"))
def get_challenge(_request: GetChallenge) -> WorkToDo:
    """Return a challenge good for ten minutes and one tip. Nothing is stored."""
    return WorkToDo.model_validate(proof_of_work.challenge(ROUTE, at=clock.now()))
