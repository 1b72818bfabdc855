"""HTTP function `read_feedback`: the IG opens what a citizen wrote. Written down first."""

from collections.abc import Iterator

from functions.feedback import desk, store
from functions.feedback.read_model import OpenedFeedback, PostLine, ReadFeedback
from shared import audit, clients, clock, posts
from shared.http import endpoint
from shared.officer import Officer, officer
from shared.policy import Action


@endpoint(ReadFeedback, caller=officer)
def read_feedback(request: ReadFeedback, caller: Officer) -> OpenedFeedback:
    """Open one answer of a unit below the caller. The station itself is told there is none."""
    ballot = desk.reach(request.ballot_id, caller, Action.READ_FEEDBACK)
    audit.record(
        clients.database(),
        ballot.district,
        caller,
        action=Action.READ_FEEDBACK,
        record=f"{store.FEEDBACK}/{request.ballot_id}",
        at=clock.now(),
    )
    return OpenedFeedback(
        unit=ballot.unit,
        score=ballot.score,
        pile=ballot.pile,
        flags=ballot.flags,
        hour=ballot.hour,
        choices=ballot.choices,
        said=desk.opened(request.ballot_id, ballot),
        posts=tuple(_posts(ballot.unit)),
    )


def _posts(unit: str) -> Iterator[PostLine]:
    for name, post in sorted(posts.of_units(clients.database(), (unit,)).items()):
        yield PostLine(post=name, role=post.role, official_name=post.official_name)
