"""Which closing of a tip a check from above is about. No I/O."""

from collections.abc import Collection, Iterable
from datetime import date
from enum import StrEnum
from typing import Annotated

from pydantic import Field

from functions.tips.model import Step, Tip, TipAct, TipStatus
from shared.pure.errors import WrongStateError
from shared.pure.ids import Slug, record_id
from shared.pure.privacy import Frozen
from shared.pure.reasons import Reason
from shared.pure.texts import AskedLang, Lang


def closing(tip: Tip, history: Iterable[Step], lots: Collection[float]) -> Step:
    """Return the closing by which a tip stands closed, where its lot was drawn.

    Raises:
        WrongStateError: the tip is open again, or was closed anew since: nobody is
            charged with another's closing, and no closing is undone that was not drawn.
    """
    closings = [step for step in history if step.kind == "closed"]
    if tip.status is TipStatus.PENDING or not closings or closings[-1].lot not in lots:
        raise WrongStateError(Reason.WRONG_STATE)
    return closings[-1]


class Proof(StrEnum):
    """What besides the tipster's own words shows that a tip helped."""

    HAND_OVER = "hand_over"
    CALL_BACK = "call_back"


class RecordBenefit(TipAct):
    """A supervisor records what proves that a tip helped: never whoever closed it.

    `hand_over` names the record of a thing given back; `call_back` the number of the recorded
    call in which the complainant said so.
    """

    proof: Proof
    record: Annotated[str, Field(pattern=r"^[0-9A-Za-z-]{4,40}$")]
    lang: AskedLang = Lang.HI


class ListChecks(Frozen):
    """Which closings of a district's day were drawn for checking?"""

    district: Slug
    day: date
    lang: AskedLang = Lang.HI


class DrawnTip(Frozen):
    """One closing to be checked."""

    tip_id: str
    status: TipStatus
    post: str
    is_checked: bool = False


class DrawnTips(Frozen):
    """At most five."""

    tips: tuple[DrawnTip, ...]


class CheckClosure(TipAct):
    """Somebody above looked into a closing that was drawn: was it so?"""

    day: date
    upheld: bool
    lang: AskedLang = Lang.HI


def proven(request: RecordBenefit) -> str:
    """Return a proof as it is kept: the number of a call in one spelling."""
    is_call = request.proof is Proof.CALL_BACK
    return f"{request.proof}/{request.record.upper() if is_call else request.record}"


def check_id(tip_id: str, day: date) -> str:
    """Return the act that checks a closing of a day: two checks of one closing are one."""
    return record_id("check", f"{tip_id}/{day}")
