"""What a tip says, opened: the trail says first who reads it."""

from datetime import datetime

from functions.tips.desk.model import is_barred
from functions.tips.model import Tip, TipContent
from shared.edge.officer import Officer
from shared.force import directory
from shared.pure.errors import NotFoundError
from shared.pure.policy import Action
from shared.pure.reasons import Reason
from shared.record import desk
from shared.record.kind import Found
from shared.seal import unseal


def opened(caller: Officer, found: Found[Tip], *, at: datetime) -> TipContent:
    """Return what a tip says. The opening stands in the audit trail before it is opened.

    Raises:
        NotFoundError: it is about the caller or their unit, by whatever way it came to them.
    """
    desk.opened(found, caller, Action.READ_TIP, at=at)
    sealed = unseal(found.record.content, where=f"{found.path}#content")
    said = TipContent.model_validate_json(sealed)
    if is_barred(said.about_unit, caller.seat, directory.organisation()):
        raise NotFoundError(Reason.NOT_FOUND)
    return said
