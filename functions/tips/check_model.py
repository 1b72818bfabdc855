"""Which closing of a tip a check from above is about. No I/O."""

from collections.abc import Collection, Iterable

from functions.tips.model import Status, Step, Tip
from shared.errors import FailedPreconditionError, Reason


def closing(tip: Tip, history: Iterable[Step], lots: Collection[float]) -> Step:
    """Return the closing by which a tip stands closed, where its lot was drawn.

    Raises:
        FailedPreconditionError: the tip is open again, or was closed anew since: nobody is
            charged with another's closing, and no closing is undone that was not drawn.
    """
    closings = [step for step in history if step.kind == "closed"]
    if tip.status is Status.PENDING or not closings or closings[-1].lot not in lots:
        raise FailedPreconditionError(Reason.WRONG_STATE)
    return closings[-1]
