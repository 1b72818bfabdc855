"""What an SOS proved to be: of what it is a double, and how that is corrected. No I/O."""

from datetime import datetime, timedelta
from typing import Annotated, Self

from pydantic import AfterValidator, Field, model_validator

from functions.sos.acts_model import proved
from functions.sos.incident_model import Incident, Step
from functions.sos.model import CallBack, SosId, SosOutcome, SosStatus
from shared.pure.errors import WrongStateError, bad_field
from shared.pure.ids import RequestId, spoken_form
from shared.pure.privacy import Frozen
from shared.pure.reasons import Problem, Reason
from shared.pure.texts import AskedLang, Lang
from shared.record.kind import Change, Found

CORRECTED = "corrected"  # its entry in the history
CORRECTABLE = timedelta(days=30)
SosNumber = Annotated[str, AfterValidator(spoken_form), Field(max_length=20)]


class Outcome(Frozen):
    """What an SOS was, and what came of calling back."""

    outcome: SosOutcome
    call_back: CallBack = CallBack.NOT_CALLED
    duplicate_of: SosNumber | None = None  # with `duplicate`, and only then

    @model_validator(mode="after")
    def _names_the_other(self) -> Self:
        if (self.outcome is SosOutcome.DUPLICATE) != (self.duplicate_of is not None):
            raise ValueError("duplicate_of goes with the outcome duplicate, and with no other")
        return self


class CloseSos(Outcome):
    """It is over: what it was, and what came of calling back."""

    sos_id: SosId
    lang: AskedLang = Lang.HI


class CorrectSos(Outcome):
    """What a closed SOS was in truth."""

    request_id: RequestId
    sos_id: SosId
    lang: AskedLang = Lang.HI


def require_first(other: Found[Incident] | None, sos_id: str, incident: Incident) -> None:
    """Let an SOS be a double of another: not of itself, of a double, or in earnest of a drill.

    So each heap of doubles keeps one that is none.

    Raises:
        InvalidArgumentError: it may not.
    """
    if other is None:
        raise bad_field("duplicate_of", Problem.UNKNOWN)
    is_double = other.name == sos_id or other.record.outcome is SosOutcome.DUPLICATE
    if is_double or other.record.practice is not incident.practice:
        raise bad_field("duplicate_of", Problem.NOT_A_CHOICE)


def correct(
    incident: Incident, said: Outcome, post: str, *, at: datetime
) -> Change[Incident] | None:
    """Return what becomes of a closed SOS that was something else; None where it was this.

    Raises:
        WrongStateError: it is not closed, or was too long ago, or nobody tried to call back.
    """
    if incident.status is not SosStatus.CLOSED or incident.closed_at is None:
        raise WrongStateError(Reason.WRONG_STATE)
    if at - incident.closed_at > CORRECTABLE:
        raise WrongStateError(Reason.CORRECTION_OVER)
    truth = proved(incident, said.outcome, said.call_back, said.duplicate_of)
    after = incident.model_copy(update=truth)
    if after == incident:
        return None
    step = Step(
        what=CORRECTED,
        at=at,
        post=post,
        outcome=after.outcome,
        outcome_before=incident.outcome,
        duplicate_of_before=incident.duplicate_of,
    )
    return Change(after.model_copy(update={"corrected_at": at, "corrected_by": post}), step)
