"""HTTP function `record_benefit`: a supervisor records what proves that a tip helped."""

from functions.tips import reach
from functions.tips.account import store as account_store
from functions.tips.account.model import Proof, RecordBenefit, proven
from functions.tips.model import benefit, next_step
from functions.tips.store import Found
from shared.edge.http import endpoint
from shared.edge.officer import Officer, officer
from shared.firestore import clients
from shared.pure import clock
from shared.pure.done import Done
from shared.pure.errors import PermissionDeniedError, Reason, bad_field
from shared.pure.policy import Action
from shared.pure.texts import Text

DONE = Text("दर्ज हो गया।", "Recorded.")


@endpoint(RecordBenefit, caller=officer, action=Action.CHECK_CLOSURE)
def record_benefit(request: RecordBenefit, caller: Officer) -> Done:
    """Count a tip as one that benefited somebody. Whoever closed it cannot say so.

    One proof is of one tip: a call must not count for a hundred.
    """
    at = clock.now()
    is_found = request.proof is Proof.CALL_BACK or account_store.is_handed_over(
        clients.database(), request.record
    )
    if not is_found:
        raise bad_field("record", "unknown")

    def decide(found: Found, act: str) -> reach.Move:
        if found.tip.closed_by == caller.post:
            raise PermissionDeniedError(Reason.NOT_ALLOWED)
        proof = proven(request)
        if account_store.proved_by(clients.database(), proof) not in {None, found.tip_id}:
            raise bad_field("record", "used")
        moved = benefit(found.tip, proof)
        said = {"post": caller.post, "act": act}
        return reach.Move(moved, next_step(found.tip, moved, kind="benefited", at=at, **said))

    reach.move(caller, request, Action.CHECK_CLOSURE, decide=decide, at=at)
    return Done(message=DONE.say(request.lang))
