"""HTTP function `record_benefit`: a supervisor records what proves that a tip helped."""

from functions.tips import desk, desk_store
from functions.tips.desk_model import Proof, RecordBenefit, benefit, proven
from functions.tips.model import Done, next_step
from functions.tips.store import Found
from shared import clients, clock
from shared.errors import PermissionDeniedError, Reason, bad_field
from shared.http import endpoint
from shared.officer import Officer, officer
from shared.policy import Action
from shared.texts import Text

DONE = Text("दर्ज हो गया।", "Recorded.")


@endpoint(RecordBenefit, caller=officer)
def record_benefit(request: RecordBenefit, caller: Officer) -> Done:
    """Count a tip as one that benefited somebody. Whoever closed it cannot say so.

    One proof is of one tip: a call must not count for a hundred.
    """
    at = clock.now()
    is_found = request.proof is Proof.CALL_BACK or desk_store.is_handed_over(
        clients.database(), request.record
    )
    if not is_found:
        raise bad_field("record", "unknown")

    def decide(found: Found, act: str) -> desk.Move:
        if found.tip.closed_by == caller.post:
            raise PermissionDeniedError(Reason.NOT_ALLOWED)
        proof = proven(request)
        if desk_store.proved_by(clients.database(), proof) not in {None, found.tip_id}:
            raise bad_field("record", "used")
        moved = benefit(found.tip, proof)
        said = {"post": caller.post, "act": act}
        return desk.Move(moved, next_step(found.tip, moved, kind="benefited", at=at, **said))

    desk.move(caller, request, Action.CHECK_CLOSURE, decide=decide, at=at)
    return Done(message=DONE.say(request.lang))
