"""HTTP function `read_tip`: an officer opens a tip. Written down first, opened then."""

from functions.tips import store
from functions.tips.model import OpenedTip, ReadTip, Tip, TipContent
from shared import audit, clients, clock, directory, policy
from shared.errors import NotFoundError, Reason
from shared.http import endpoint
from shared.officer import Officer, officer
from shared.policy import Action
from shared.seal import unseal


@endpoint(ReadTip, caller=officer)
def read_tip(request: ReadTip, caller: Officer) -> OpenedTip:
    """Show a tip at whose desk the officer sits, or above it. To others there is no such tip."""
    db = clients.database()
    path = f"{store.TIPS}/{request.tip_id}"
    tip = store.get(db, path)
    if tip is None or not _may_read(caller, tip):
        raise NotFoundError(Reason.NOT_FOUND)
    audit.record(
        db,
        tip.district,
        post=caller.post,
        device=caller.device,
        action=Action.READ_TIP,
        record=path,
        at=clock.now(),
    )
    said = TipContent.model_validate_json(unseal(tip.content, where=f"{path}#content"))
    shown = set(OpenedTip.model_fields) & set(Tip.model_fields) - {"content"}
    return OpenedTip(tip_id=request.tip_id, content=said, **tip.model_dump(include=shown))


def _may_read(caller: Officer, tip: Tip) -> bool:
    stands = policy.relation(caller.seat, tip.desk, directory.organisation())
    return policy.allows(caller.role, Action.READ_TIP, stands)
