"""HTTP function `text_slip`: a visitor of the station gets the slip of the visit by SMS.

The number is in the request and in the SMS: it is stored nowhere. The station sees no slip.
"""

from datetime import datetime

from functions.feedback import codes_model
from functions.feedback.places import store as places_store
from functions.feedback.places.model import range_of, whereabouts
from functions.feedback.slips import store as slips_store
from functions.feedback.slips.model import MOST_TEXTED, TextSlip, may_be_texted
from functions.feedback.slips.store import Issue
from shared.config import settings
from shared.edge.http import endpoint
from shared.edge.officer import Officer, officer
from shared.firestore import alerts, clients
from shared.force import directory, posts
from shared.pure import clock, policy
from shared.pure.clock import IST
from shared.pure.errors import bad_field
from shared.pure.ids import record_id, said_tag
from shared.pure.policy import Action
from shared.pure.reasons import Problem
from shared.pure.replies import Done
from shared.pure.texts import Text
from shared.record import audit
from shared.send import sms

_SENT = Text("पर्ची SMS से भेज दी गई।", "The slip was sent by SMS.")
_NEVER = Text(
    "ऐसे मामले में SMS नहीं भेजा जाता: फ़ोन किसी और के हाथ में हो सकता है। छपी पर्ची दीजिए।",
    "No SMS is sent in such a matter: somebody else may hold the phone. Give a printed slip.",
)
_REFUSED = Text("SMS नहीं जा सका। छपी पर्ची दीजिए।", "No SMS could be sent. Give a printed slip.")


@endpoint(TextSlip, caller=officer, action=Action.TEXT_SLIP)
def text_slip(request: TextSlip, caller: Officer) -> Done:
    """Send one slip of today after an entry in the register; the same request sends the same."""
    at, db = clock.now(), clients.database()
    policy.require_own(caller.role, Action.TEXT_SLIP)
    unit, district = whereabouts(caller.unit, directory.organisation(), at=at)
    today = at.astimezone(IST).date()
    if request.day != today:
        raise bad_field("day", Problem.OUT_OF_RANGE)
    if not may_be_texted(request):
        return Done(message=_NEVER.say(request.lang))
    if posts.by_number(db, request.mobile):  # staff grade nobody
        raise bad_field("mobile", Problem.STAFF)
    asked = Issue(
        act=record_id("text", request.request_id),
        tag=said_tag(request.request_id, request),
        unit=unit.code,
        range_=range_of(district),
        day=today,
        most=MOST_TEXTED,
    )
    number = slips_store.issue(db, asked, at=at)
    audit.record(db, district.code, caller, action=Action.TEXT_SLIP, record=asked.path, at=at)
    secret = settings().feedback_secret
    code = places_store.codes(db, secret, [unit.code], at=at)[unit.code]
    slip = codes_model.bare(codes_model.slip(secret, unit.code, today, number))
    return Done(message=_sent(request, code, slip, at=at).say(request.lang))


def _sent(request: TextSlip, code: str, slip: str, *, at: datetime) -> Text:
    site = settings().public_origin
    try:
        sms.send(request.mobile, sms.Name.VISIT, request.to_lang, site=site, place=code, slip=slip)
    except sms.TemplateError:
        alerts.raise_alert(clients.database(), "sms_refused", f"template/{sms.Name.VISIT}", at=at)
        return _REFUSED
    return _SENT
