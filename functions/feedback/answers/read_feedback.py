"""HTTP function `read_feedback`: the IG opens what a citizen wrote. Written down first."""

from collections.abc import Iterator

from functions.feedback.answers.model import OpenedFeedback, PostLine, ReadFeedback
from functions.feedback.opening import said
from functions.feedback.store import BALLOTS
from shared.edge.http import endpoint
from shared.edge.officer import Officer, officer
from shared.firestore import clients
from shared.force import posts
from shared.pure import clock
from shared.pure.policy import Action
from shared.record import desk


@endpoint(ReadFeedback, caller=officer, action=Action.READ_FEEDBACK)
def read_feedback(request: ReadFeedback, caller: Officer) -> OpenedFeedback:
    """Open one answer of a unit below the caller. The station itself is told there is none."""
    found = desk.reach(BALLOTS, request.ballot_id, caller, Action.READ_FEEDBACK)
    desk.opened(found, caller, Action.READ_FEEDBACK, at=clock.now())
    ballot = found.record
    return OpenedFeedback(
        unit=ballot.unit,
        score=ballot.score,
        pile=ballot.pile,
        flags=ballot.flags,
        hour=ballot.hour,
        choices=ballot.choices,
        content=said(found),
        posts=tuple(_posts(ballot.unit)),
    )


def _posts(unit: str) -> Iterator[PostLine]:
    for name, post in sorted(posts.of_units(clients.database(), (unit,)).items()):
        yield PostLine(post=name, role=post.role, official_name=post.official_name)
