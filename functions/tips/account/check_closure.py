"""HTTP function `check_closure`: somebody above looked into a closing that was drawn."""

from functions.tips import reach, store
from functions.tips.account import store as account_store
from functions.tips.account.model import CheckClosure, check_id, closing
from functions.tips.model import next_step, pot, reopened
from functions.tips.store import Found
from shared.edge.http import endpoint
from shared.edge.officer import Officer, officer
from shared.firestore import clients
from shared.pure import clock
from shared.pure.clock import IST
from shared.pure.done import Done
from shared.pure.errors import PermissionDeniedError, Reason, bad_field
from shared.pure.policy import Action
from shared.pure.texts import Text

DONE = Text("जाँच दर्ज हो गई।", "The check is recorded.")


@endpoint(CheckClosure, caller=officer, action=Action.CHECK_CLOSURE)
def check_closure(request: CheckClosure, caller: Officer) -> Done:
    """Record whether a closing was so. One that was not opens the tip again, and is counted."""
    at = clock.now()
    lots = _lots(request, reach.reach(request.tip_id, caller, Action.CHECK_CLOSURE))

    def decide(found: Found, act: str) -> reach.Move:
        closed = closing(found.tip, store.history(clients.database(), found.tip_id), lots)
        if closed.post == caller.post:
            raise PermissionDeniedError(Reason.NOT_ALLOWED)
        moved = found.tip if request.upheld else reopened(found.tip, at=at)
        # Whoever has it must hear that it is theirs again.
        tell = () if request.upheld else (moved.handler or moved.desk,)
        said = {"post": caller.post, "act": act, "checked_post": closed.post, "tell": tell}
        return reach.Move(moved, next_step(found.tip, moved, kind="checked", at=at, **said))

    once = check_id(request.tip_id, request.day)
    reach.move(caller, request, Action.CHECK_CLOSURE, decide=decide, at=at, name=once)
    return Done(message=DONE.say(request.lang))


def _lots(request: CheckClosure, found: Found) -> set[float]:
    """Return the lots by which a tip's closings were drawn. No others can be checked."""
    if request.day >= clock.now().astimezone(IST).date():
        raise bad_field("day", "not_over")
    day = pot(found.tip.district or "state", request.day)
    drawn = account_store.drawn(clients.database(), day)
    lots = {step.lot for tip_id, step in drawn if tip_id == request.tip_id}
    if not lots:
        raise bad_field("tip_id", "not_drawn")
    return lots
