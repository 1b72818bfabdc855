"""HTTP function `pass_on_feedback`: the IG passes a citizen's words on, as the IG edits them."""

from datetime import datetime

from functions.feedback.model import Ballot, periods
from functions.feedback.praise.model import PRAISE_GIVEN, PassOnFeedback, Praise
from functions.feedback.praise.store import PRAISE
from functions.feedback.stations import store as stations_store
from functions.feedback.stations.model import Released, is_given_out
from functions.feedback.stations.store import RELEASED
from functions.feedback.store import BALLOTS
from shared.edge.http import endpoint
from shared.edge.officer import Officer, officer
from shared.firestore import clients
from shared.force import directory, posts
from shared.pure import clock, policy
from shared.pure.errors import WrongStateError, bad_field
from shared.pure.ids import record_id, said_tag
from shared.pure.policy import Action, Relation
from shared.pure.reasons import Problem, Reason
from shared.pure.replies import Done
from shared.pure.texts import Text
from shared.record import desk, outbox
from shared.record.kind import Change, Found, Once
from shared.record.store import WriteBatch

_PRAISED = Text("तारीफ़ अधिकारी तक पहुँचा दी गई।", "The praise was passed to the officer.")
_RELEASED = Text("थाना अब इसे पढ़ सकता है।", "The station can read it now.")


@endpoint(PassOnFeedback, caller=officer, action=Action.RELAY_FEEDBACK)
def pass_on_feedback(request: PassOnFeedback, caller: Officer) -> Done:
    """Store what is passed on, once, with the entry that says who did it."""
    at, act = clock.now(), record_id("passed", request.request_id)
    found = desk.reach(BALLOTS, request.ballot_id, caller, Action.RELAY_FEEDBACK)
    ballot, either = found.record, (f"{PRAISE}/{act}", f"{RELEASED}/{act}")
    words = _praise(request, ballot, caller, at=at) if request.post else _released(request, ballot)
    path, topic = (either[0], PRAISE_GIVEN) if request.post else (either[1], "")

    def write(batch: WriteBatch) -> None:
        batch.create(clients.database().document(path), words.model_dump())

    def decide(now: Found[Ballot]) -> Change[Ballot]:
        return Change(now.record, topic=topic, about=path, also=write)

    once = Once(act, words.tag, where=either, field="tag")
    outbox.tell(
        desk.act(found, caller, Action.RELAY_FEEDBACK, decide, at=at, once=once, record=path)
    )
    return Done(message=(_PRAISED if request.post else _RELEASED).say(request.lang))


def _praise(request: PassOnFeedback, ballot: Ballot, caller: Officer, *, at: datetime) -> Praise:
    name = request.post or ""
    post = posts.in_force(clients.database(), name)
    organisation = directory.organisation()
    if post is None or policy.relation(caller.seat, post.seat, organisation) is not Relation.BELOW:
        raise bad_field("post", Problem.UNKNOWN)
    return Praise(
        post=name,
        holder=post.holder,
        unit=ballot.unit,
        hour=clock.hour(at),
        text=request.text,
        tag=said_tag(request.request_id, request),
    )


def _released(request: PassOnFeedback, ballot: Ballot) -> Released:
    """Only what lies in a week that was given out: else the station learns who was there."""
    release = stations_store.release(clients.database(), ballot.range).release
    if release is None or not is_given_out(release, ballot.unit, periods(ballot.hour)[1]):
        raise WrongStateError(Reason.WRONG_STATE)
    tag = said_tag(request.request_id, request)
    return Released(unit=ballot.unit, week=release.through, text=request.text, tag=tag)
