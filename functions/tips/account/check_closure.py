"""HTTP function `check_closure`: somebody above looked into a closing that was drawn."""

from functions.tips import store
from functions.tips.account import store as account_store
from functions.tips.account.model import CheckClosure, check_id, closing
from functions.tips.model import MOVED, TIPS, Tip, next_step, pot, reopened
from shared.edge.http import endpoint
from shared.edge.officer import Officer, officer
from shared.firestore import clients
from shared.pure import clock
from shared.pure.clock import IST
from shared.pure.errors import PermissionDeniedError, bad_field
from shared.pure.policy import Action
from shared.pure.reasons import Problem, Reason
from shared.pure.replies import Done
from shared.pure.texts import Text
from shared.record import desk, outbox
from shared.record.kind import Change, Found

DONE = Text("जाँच दर्ज हो गई।", "The check is recorded.")


@endpoint(CheckClosure, caller=officer, action=Action.CHECK_CLOSURE)
def check_closure(request: CheckClosure, caller: Officer) -> Done:
    """Record whether a closing was so. One that was not opens the tip again, and is counted."""
    at, check = clock.now(), check_id(request.tip_id, request.day)
    first = desk.reach(TIPS, request.tip_id, caller, Action.CHECK_CLOSURE)
    lots = _lots(request, first.record)

    def decide(found: Found[Tip]) -> Change[Tip]:
        tip, closed = found.record, closing(found.record, store.history(found), lots)
        if closed.post == caller.post:
            raise PermissionDeniedError(Reason.NOT_ALLOWED)
        moved = tip if request.upheld else reopened(tip, at=at)
        # Whoever has it must hear that it is theirs again.
        tell = () if request.upheld else (moved.handler or moved.desk,)
        said = {"post": caller.post, "checked_post": closed.post, "tell": tell}
        return Change(moved, next_step(tip, moved, kind="checked", at=at, **said), topic=MOVED)

    once = desk.once(request, request.request_id, name=check)
    outbox.tell(desk.act(first, caller, Action.CHECK_CLOSURE, decide, at=at, once=once))
    return Done(message=DONE.say(request.lang))


def _lots(request: CheckClosure, tip: Tip) -> set[float]:
    """Return the lots by which a tip's closings were drawn. No others can be checked."""
    if request.day >= clock.now().astimezone(IST).date():
        raise bad_field("day", Problem.NOT_OVER)
    day = pot(tip.district or "state", request.day)
    drawn = account_store.drawn(clients.database(), day)
    lots = {step.lot for tip_id, step in drawn if tip_id == request.tip_id}
    if not lots:
        raise bad_field("tip_id", Problem.NOT_DRAWN)
    return lots
