"""What the task queue delivers when a rung is due. No I/O."""

from typing import Annotated

from pydantic import (
    Field,
)

from functions.sos.ladder_model import LAST_RING
from functions.sos.model import SosId
from shared.pure.privacy import Frozen


class ClimbSos(Frozen):
    """What the task queue delivers when a rung is due."""

    sos_id: SosId
    rung: Annotated[int, Field(ge=1, le=LAST_RING)]
