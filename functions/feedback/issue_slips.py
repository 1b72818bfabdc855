"""HTTP function `issue_slips`: the IG's office prints the slips of a station's day."""

import base64
from datetime import timedelta

from functions.feedback import places_store, poster, slip_model, slips_store
from functions.feedback.model import act_tag
from functions.feedback.place_model import range_of, whereabouts
from functions.feedback.poster import Ticket
from functions.feedback.poster_model import MOST_AHEAD, IssueSlips, PrintedFile, PrintedSlips
from functions.feedback.slips_store import Issue
from shared import audit, clients, clock, directory, policy
from shared.clock import IST
from shared.config import settings
from shared.errors import bad_field
from shared.http import endpoint
from shared.ids import record_id
from shared.officer import Officer, officer
from shared.policy import Action


@endpoint(IssueSlips, caller=officer)
def issue_slips(request: IssueSlips, caller: Officer) -> PrintedSlips:
    """Print the next slips of a day. They name nobody; the same request prints the same ones."""
    at, organisation = clock.now(), directory.organisation()
    policy.require(caller.role, caller.seat, Action.ISSUE_SLIPS, request.unit, organisation)
    unit, district = whereabouts(request.unit, organisation, at=at)
    today = at.astimezone(IST).date()
    if not today <= request.day <= today + timedelta(days=MOST_AHEAD):
        raise bad_field("day", "out_of_range")
    db, secret = clients.database(), settings().feedback_secret
    asked = Issue(
        act=record_id("slips", request.request_id),
        tag=act_tag(request.request_id, request),
        unit=unit.code,
        range_=range_of(district),
        day=request.day,
        count=request.count,
    )
    first = slips_store.issue(db, asked, at=at)
    audit.record(db, district.code, caller, action=Action.ISSUE_SLIPS, record=asked.path, at=at)
    code = places_store.codes(db, secret, [unit.code], at=at)[unit.code]
    numbers = range(first, first + request.count)
    slips = [slip_model.slip(secret, unit.code, request.day, n) for n in numbers]
    origin = settings().public_origin
    tickets = [Ticket(s, f"{origin}/f/{code}/{slip_model.bare(s)}") for s in slips]
    pdf = poster.slips(unit.name_hi, f"{request.day:%d-%m-%Y}", tickets)
    data = base64.b64encode(pdf).decode()
    name = f"{unit.code}-{request.day}.pdf"
    file = PrintedFile(name=name, type="application/pdf", data=data)
    return PrintedSlips(slips=tuple(slips), files=(file,))
