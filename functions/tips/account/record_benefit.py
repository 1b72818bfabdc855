"""HTTP function `record_benefit`: a supervisor records what proves that a tip helped."""

from functions.tips.account import store as account_store
from functions.tips.account.model import Proof, RecordBenefit, proven
from functions.tips.model import MOVED, TIPS, Tip, benefited, next_step
from shared.edge.http import endpoint
from shared.edge.officer import Officer, officer
from shared.firestore import clients
from shared.pure import clock
from shared.pure.errors import PermissionDeniedError, bad_field
from shared.pure.policy import Action
from shared.pure.reasons import Problem, Reason
from shared.pure.replies import Done
from shared.pure.texts import Text
from shared.record import desk, outbox
from shared.record.kind import Change, Found

DONE = Text("दर्ज हो गया।", "Recorded.")


@endpoint(RecordBenefit, caller=officer, action=Action.CHECK_CLOSURE)
def record_benefit(request: RecordBenefit, caller: Officer) -> Done:
    """Count a tip as one that benefited somebody. Whoever closed it cannot say so.

    One proof is of one tip: a call must not count for a hundred.
    """
    at, once = clock.now(), desk.once(request, request.request_id)
    is_found = request.proof is Proof.CALL_BACK or account_store.is_handed_over(
        clients.database(), request.record
    )
    if not is_found:
        raise bad_field("record", Problem.UNKNOWN)
    first = desk.reach(TIPS, request.tip_id, caller, Action.CHECK_CLOSURE)

    def decide(found: Found[Tip]) -> Change[Tip]:
        tip = found.record
        if tip.closed_by == caller.post:
            raise PermissionDeniedError(Reason.NOT_ALLOWED)
        proof = proven(request)
        if account_store.proved_by(clients.database(), proof) not in {None, found.name}:
            raise bad_field("record", Problem.USED)
        moved = benefited(tip, proof)
        step = next_step(tip, moved, kind="benefited", at=at, post=caller.post)
        return Change(moved, step, topic=MOVED)

    outbox.tell(desk.act(first, caller, Action.CHECK_CLOSURE, decide, at=at, once=once))
    return Done(message=DONE.say(request.lang))
