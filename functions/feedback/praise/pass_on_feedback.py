"""HTTP function `pass_on_feedback`: the IG edits a citizen's words and passes them on."""

from datetime import datetime

from functions.feedback import opening
from functions.feedback.model import Ballot, act_tag, periods
from functions.feedback.praise import store as praise_store
from functions.feedback.praise.model import PRAISE_GIVEN, PassOnFeedback, Praise
from functions.feedback.stations import store as stations_store
from functions.feedback.stations.model import Released, is_given_out
from functions.feedback.stations.store import WriteBatch
from shared.edge.http import endpoint
from shared.edge.officer import Officer, officer
from shared.firestore import clients
from shared.force import directory, posts
from shared.pure import clock, policy
from shared.pure.done import Done
from shared.pure.errors import AlreadyExistsError, FailedPreconditionError, Reason, bad_field
from shared.pure.ids import record_id
from shared.pure.policy import Action, Relation
from shared.pure.texts import Text
from shared.record import audit, outbox

_PRAISED = Text("तारीफ़ अधिकारी तक पहुँचा दी गई।", "The praise was passed to the officer.")
_RELEASED = Text("थाना अब इसे पढ़ सकता है।", "The station can read it now.")


@endpoint(PassOnFeedback, caller=officer, action=Action.RELAY_FEEDBACK)
def pass_on_feedback(request: PassOnFeedback, caller: Officer) -> Done:
    """Store what is passed on, once, with the entry that says who did it."""
    db, at = clients.database(), clock.now()
    ballot = opening.reach(request.ballot_id, caller, Action.RELAY_FEEDBACK)
    act, events = record_id("passed", request.request_id), list[str]()
    words = _praise(request, ballot, caller, at=at) if request.post else _released(request, ballot)
    is_praise = isinstance(words, Praise)
    path = f"{praise_store.PRAISE if is_praise else stations_store.RELEASED}/{act}"

    def also(batch: WriteBatch) -> None:
        before = praise_store.tag_of(db, act)
        if before not in {None, words.tag}:
            raise AlreadyExistsError(Reason.OTHER_BODY)
        if before is not None:
            raise audit.DoneError
        batch.create(db.document(path), words.model_dump())
        if is_praise:
            events[:] = [outbox.add(batch, db, topic=PRAISE_GIVEN, record=path, at=at)]

    if audit.record(
        db,
        ballot.district,
        caller,
        action=Action.RELAY_FEEDBACK,
        record=path,
        at=at,
        also=also,
    ):
        for event in events:
            outbox.announce(event, PRAISE_GIVEN)
    return Done(message=(_PRAISED if is_praise else _RELEASED).say(request.lang))


def _praise(request: PassOnFeedback, ballot: Ballot, caller: Officer, *, at: datetime) -> Praise:
    name = request.post or ""
    post = posts.in_force(clients.database(), name)
    organisation = directory.organisation()
    if post is None or policy.relation(caller.seat, post.seat, organisation) is not Relation.BELOW:
        raise bad_field("post", "unknown")
    return Praise(
        post=name,
        holder=post.holder,
        unit=ballot.unit,
        hour=clock.hour(at),
        text=request.text,
        tag=act_tag(request.request_id, request),
    )


def _released(request: PassOnFeedback, ballot: Ballot) -> Released:
    """Only what lies in a week that was given out: else the station learns who was there."""
    release = stations_store.release(clients.database(), ballot.range).release
    if release is None or not is_given_out(release, ballot.unit, periods(ballot.hour)[1]):
        raise FailedPreconditionError(Reason.WRONG_STATE)
    tag = act_tag(request.request_id, request)
    return Released(unit=ballot.unit, week=release.through, text=request.text, tag=tag)
