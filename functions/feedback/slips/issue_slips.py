"""HTTP function `issue_slips`: the IG's office prints the slips of a station's day."""

import base64
from datetime import timedelta

from functions.feedback import codes_model
from functions.feedback.places import poster
from functions.feedback.places import store as places_store
from functions.feedback.places.model import PrintedFile, range_of, whereabouts
from functions.feedback.places.poster import Ticket
from functions.feedback.slips import store as slips_store
from functions.feedback.slips.model import MOST_AHEAD, IssueSlips, PrintedSlips
from functions.feedback.slips.store import Issue
from shared.config import settings
from shared.edge.http import endpoint
from shared.edge.officer import Officer, officer
from shared.firestore import clients
from shared.force import directory
from shared.pure import clock, policy
from shared.pure.clock import IST
from shared.pure.errors import bad_field
from shared.pure.ids import record_id, said_tag
from shared.pure.policy import Action
from shared.pure.reasons import Problem
from shared.record import audit


@endpoint(IssueSlips, caller=officer, action=Action.ISSUE_SLIPS)
def issue_slips(request: IssueSlips, caller: Officer) -> PrintedSlips:
    """Print the next slips of a day. They name nobody; the same request prints the same ones."""
    at, organisation = clock.now(), directory.organisation()
    policy.require(caller.role, caller.seat, Action.ISSUE_SLIPS, request.unit, organisation)
    unit, district = whereabouts(request.unit, organisation, at=at)
    today = at.astimezone(IST).date()
    if not today <= request.day <= today + timedelta(days=MOST_AHEAD):
        raise bad_field("day", Problem.OUT_OF_RANGE)
    db, secret = clients.database(), settings().feedback_secret
    asked = Issue(
        act=record_id("slips", request.request_id),
        tag=said_tag(request.request_id, request),
        unit=unit.code,
        range_=range_of(district),
        day=request.day,
        count=request.count,
    )
    first = slips_store.issue(db, asked, at=at)
    audit.record(db, district.code, caller, action=Action.ISSUE_SLIPS, record=asked.path, at=at)
    code = places_store.codes(db, secret, [unit.code], at=at)[unit.code]
    numbers = range(first, first + request.count)
    slips = [codes_model.slip(secret, unit.code, request.day, n) for n in numbers]
    origin = settings().public_origin
    tickets = [Ticket(s, f"{origin}/f/{code}/{codes_model.bare(s)}") for s in slips]
    pdf = poster.slips(unit.name_hi, f"{request.day:%d-%m-%Y}", tickets)
    data = base64.b64encode(pdf).decode()
    name = f"{unit.code}-{request.day}.pdf"
    file = PrintedFile(name=name, type="application/pdf", data=data)
    return PrintedSlips(slips=tuple(slips), files=(file,))
