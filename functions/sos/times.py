"""HTTP function `sos_times`: how fast help came, by station and period."""

from datetime import UTC, datetime, time, timedelta

from functions.sos import store
from functions.sos.times_model import AskTimes, Times, summed
from shared import clients, policy
from shared.clock import IST
from shared.http import endpoint
from shared.officer import Officer, officer
from shared.policy import Action


@endpoint(AskTimes, caller=officer)
def sos_times(request: AskTimes, caller: Officer) -> Times:
    """Sum up the real SOS that stood on the board of the officer's own unit."""
    policy.require_own(caller.role, Action.SOS_TIMES)
    begins = datetime.combine(request.since, time(), IST).astimezone(UTC)
    ends = datetime.combine(request.until + timedelta(days=1), time(), IST).astimezone(UTC)
    found, is_whole = store.real(clients.database(), caller.unit, since=begins, before=ends)
    return summed(caller.unit, found, request.lang, is_whole=is_whole)
