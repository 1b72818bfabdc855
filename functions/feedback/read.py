"""HTTP function `read_feedback`: the IG opens what a citizen wrote. Written down first."""

from collections.abc import Iterator

from functions.feedback import store
from functions.feedback.model import Content
from functions.feedback.read_model import OpenedFeedback, PostLine, ReadFeedback
from shared import audit, clients, clock, directory, policy, posts
from shared.errors import NotFoundError, Reason
from shared.http import endpoint
from shared.officer import Officer, officer
from shared.policy import Action
from shared.seal import unseal


@endpoint(ReadFeedback, caller=officer)
def read_feedback(request: ReadFeedback, caller: Officer) -> OpenedFeedback:
    """Open one answer of a unit below the caller. The station itself is told there is none."""
    db, organisation = clients.database(), directory.organisation()
    found = store.find(db, request.ballot_id)
    stands = policy.relation(caller.seat, found.ballot.unit, organisation) if found else None
    if not found or not stands or not policy.allows(caller.role, Action.READ_FEEDBACK, stands):
        raise NotFoundError(Reason.NOT_FOUND)
    ballot, path = found.ballot, f"{store.FEEDBACK}/{request.ballot_id}"
    audit.record(
        db,
        ballot.district,
        post=caller.post,
        device=caller.device,
        action=Action.READ_FEEDBACK,
        record=path,
        at=clock.now(),
    )
    said = Content()
    if ballot.content:
        said = Content.model_validate_json(unseal(ballot.content, where=f"{path}#content"))
    return OpenedFeedback(
        unit=ballot.unit,
        score=ballot.score,
        pile=ballot.pile,
        flags=ballot.flags,
        hour=ballot.hour,
        choices=ballot.choices,
        said=said,
        posts=tuple(_posts(ballot.unit)),
    )


def _posts(unit: str) -> Iterator[PostLine]:
    for name, post in sorted(posts.of_units(clients.database(), (unit,)).items()):
        yield PostLine(post=name, role=post.role, official_name=post.official_name)
