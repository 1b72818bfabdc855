"""What a tip says, opened: the trail says first who reads it."""

from datetime import datetime

from functions.tips.model import Tip, TipContent
from shared.edge.officer import Officer
from shared.pure.policy import Action
from shared.record import desk
from shared.record.kind import Found
from shared.seal import unseal


def opened(caller: Officer, found: Found[Tip], *, at: datetime) -> TipContent:
    """Return what a tip says. The opening stands in the audit trail before it is opened."""
    desk.opened(found, caller, Action.READ_TIP, at=at)
    sealed = unseal(found.record.content, where=f"{found.path}#content")
    return TipContent.model_validate_json(sealed)
