"""HTTP function `check_closure`: somebody above looked into a closing that was drawn."""

from functions.tips import desk, desk_store
from functions.tips.desk_model import CheckClosure, check_id, pot
from functions.tips.model import Done, Status, next_step, reopened
from functions.tips.store import Found
from shared import clients, clock
from shared.clock import IST
from shared.errors import FailedPreconditionError, PermissionDeniedError, Reason, bad_field
from shared.http import endpoint
from shared.officer import Officer, officer
from shared.policy import Action
from shared.texts import Text

DONE = Text("जाँच दर्ज हो गई।", "The check is recorded.")


@endpoint(CheckClosure, caller=officer)
def check_closure(request: CheckClosure, caller: Officer) -> Done:
    """Record whether a closing was so. One that was not opens the tip again, and is counted."""
    at = clock.now()
    closed_by = _drawn(request, desk.reach(request.tip_id, caller, Action.CHECK_CLOSURE))
    if closed_by == caller.post:
        raise PermissionDeniedError(Reason.NOT_ALLOWED)

    def decide(found: Found, act: str) -> desk.Move:
        if found.tip.status is Status.PENDING:
            raise FailedPreconditionError(Reason.WRONG_STATE)
        moved = found.tip if request.upheld else reopened(found.tip)
        said = {"post": caller.post, "act": act, "checked_post": closed_by}
        return desk.Move(moved, next_step(found.tip, moved, kind="checked", at=at, **said))

    once = check_id(request.tip_id, request.day)
    desk.move(caller, request, Action.CHECK_CLOSURE, decide=decide, at=at, name=once)
    return Done(message=DONE.say(request.lang))


def _drawn(request: CheckClosure, found: Found) -> str:
    """Return the post whose closing was drawn. Others cannot be picked for checking."""
    if request.day >= clock.now().astimezone(IST).date():
        raise bad_field("day", "not_over")
    day = pot(found.tip.district or "state", request.day)
    drawn = desk_store.drawn(clients.database(), day)
    posts = [step.post for tip_id, step in drawn if tip_id == request.tip_id]
    if not posts:
        raise bad_field("tip_id", "not_drawn")
    return posts[-1]
