"""What the task queue delivers when a rung is due. No I/O."""

from typing import Annotated

from pydantic import (
    Field,
)

from functions.sos.model import SosId
from shared.pure.privacy import Frozen

MOST_RUNGS = 1_000_000  # there is one every half hour as long as it is open


class ClimbSos(Frozen):
    """What the task queue delivers when a rung is due."""

    sos_id: SosId
    rung: Annotated[int, Field(ge=1, le=MOST_RUNGS)]
