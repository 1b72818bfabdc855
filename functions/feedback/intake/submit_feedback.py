"""HTTP function `submit_feedback`: a citizen grades the station or office that they visited."""

from datetime import datetime

from functions.feedback import codes_model
from functions.feedback.callbacks import model as callbacks_model
from functions.feedback.intake import store as intake_store
from functions.feedback.intake.model import (
    FeedbackReceipt,
    Here,
    SubmitFeedback,
    answered,
    complaint,
    flagged,
    judged,
    may_change,
    open_ballot,
    says_more,
)
from functions.feedback.intake.page import FeedbackPage
from functions.feedback.intake.store import Claim, Kept
from functions.feedback.intake.texts import thanks
from functions.feedback.model import Ballot, Flag, Pile, ballot_id
from functions.feedback.places import store as places_store
from functions.feedback.places.model import Code, range_of, whereabouts
from functions.feedback.store import BALLOTS
from shared.config import settings
from shared.edge.browser import Mark, browser
from shared.edge.http import endpoint
from shared.firestore import clients
from shared.force import directory, posts
from shared.pure import clock
from shared.pure.clock import IST
from shared.pure.errors import WrongStateError, unavailable
from shared.pure.ids import spoken_number
from shared.pure.privacy import Sealed
from shared.pure.reasons import Reason
from shared.record import complaints, outbox
from shared.record import store as record_store
from shared.seal import Purpose, seal

TRIES = 4


@endpoint(SubmitFeedback, caller=browser, methods=("GET", "POST"), page=FeedbackPage())
def submit_feedback(request: SubmitFeedback, mark: Mark) -> FeedbackReceipt:
    """Store and count the answer, or what is told beyond it. The same again changes nothing."""
    at = clock.now()
    code = places_store.by_code(clients.database(), settings().feedback_secret, request.place_code)
    for _ in range(TRIES):
        kept = _store(request, code, mark, at=at)
        if kept:
            if kept.event:
                outbox.announce(kept.event, complaints.COMPLAINT_MADE)
            return _receipt(request, kept.ballot)
    raise unavailable()


def _store(request: SubmitFeedback, code: Code, mark: Mark, *, at: datetime) -> Kept | None:
    """Add the answer or alter it: what is likelier first. None when somebody was faster."""
    if request.details is None:
        return _add(request, code, mark, at=at) or _alter(request, at=at)
    return _alter(request, at=at) or _add(request, code, mark, at=at)


def _add(request: SubmitFeedback, code: Code, mark: Mark, *, at: datetime) -> Kept | None:
    unit, district = whereabouts(code.unit, directory.organisation(), at=at)
    secret, today = settings().feedback_secret, at.astimezone(IST).date()
    slip = None
    if request.visit:
        slip = codes_model.read_slip(secret, code.unit, request.visit, today=today)
    seen = codes_model.device_tag(secret, code.unit, today, mark.value) if mark.value else None
    claims = []
    if slip and request.visit:
        path = f"feedback_spent/{codes_model.spent_id(secret, request.visit)}"
        claims += [Claim(path, Flag.SPENT_SLIP, at + 2 * codes_model.LIFE)]
    if seen:
        claims += [Claim(f"feedback_devices/{seen}", Flag.SAME_DEVICE, at + codes_model.LIFE)]
    name = ballot_id(request.request_id)
    ballot = open_ballot(
        request,
        unit=unit.code,
        district=district.code,
        range=range_of(district),
        flags=_flags(request, code, mark, is_true=slip is not None),
        has_slip=slip is not None,
        sealed=_sealed(request, name, at=at),
        at=at,
    )
    about = complaint(request, unit.code)
    db = clients.database()
    call = callbacks_model.first(ballot, directory.organisation(), at=at)
    return intake_store.add(
        db, name, ballot, claims=tuple(claims), complaint=about, callback=call, at=at
    )


def _alter(request: SubmitFeedback, *, at: datetime) -> Kept | None:
    """Add to an answer that is there what the request says beyond it."""
    db, name = clients.database(), ballot_id(request.request_id)
    found = record_store.find(BALLOTS, name)
    if found is None:
        return None
    before = found.record
    if not says_more(before, request):
        return Kept(before)
    if not may_change(before, at=at):
        raise WrongStateError(Reason.WRONG_STATE)
    after = answered(before, request, _sealed(request, name, at=at))
    if _is_staff(request) and Flag.STAFF not in after.flags:
        after = flagged(after, Flag.STAFF)
    # One complaint of an answer, however often its allegation is taken back and made again.
    is_made = before.has_complaint or before.is_serious
    about = None if is_made else complaint(request, before.unit)
    call = callbacks_model.first(after, directory.organisation(), at=at)
    return intake_store.alter(db, found, after, complaint=about, callback=call, at=at)


def _flags(request: SubmitFeedback, code: Code, mark: Mark, *, is_true: bool) -> tuple[Flag, ...]:
    found = {
        Flag.STAFF: mark.is_staff or _is_staff(request),
        Flag.OLD_CODE: code.is_old,
        Flag.BAD_SLIP: bool(request.visit) and not is_true,
        Flag.FAR: request.here is Here.FAR,
    }
    return tuple(flag for flag, is_so in found.items() if is_so)


def _is_staff(request: SubmitFeedback) -> bool:
    """Say whether the number left is a station's own telephone."""
    mobile = request.details.mobile if request.details else None
    return bool(mobile and posts.by_number(clients.database(), mobile))


def _sealed(request: SubmitFeedback, name: str, *, at: datetime) -> Sealed | None:
    said = judged(request.details).content
    if said is None:
        return None
    where = f"{BALLOTS.path(name)}#content"
    return seal(
        said.model_dump_json(exclude_none=True).encode(), Purpose.CONTENT, where=where, at=at
    )


def _receipt(request: SubmitFeedback, ballot: Ballot) -> FeedbackReceipt:
    about = complaint(request, ballot.unit)
    return FeedbackReceipt(
        message=thanks(ballot, is_serious=judged(request.details).is_serious).say(request.lang),
        is_verified=ballot.pile is Pile.VERIFIED,
        is_complete=request.details is not None,
        is_flagged=ballot.pile is Pile.FLAGGED,
        complaint_number=spoken_number("tips", about.request_id) if about else None,
        asked=request,
        complaint=about,
    )
