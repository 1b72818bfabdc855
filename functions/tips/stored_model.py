"""A tip as it lies in Firestore, read again: also after somebody edited it by hand. No I/O."""

from datetime import datetime
from typing import Any

from pydantic import ValidationError

from functions.tips.model import Channel, Tip, TipStatus
from shared.pure.clock import hour
from shared.pure.privacy import Sealed
from shared.pure.texts import Lang

_NOTHING = Sealed(suite=0, purpose="", epoch="", box=b"")


def read(document: dict[str, Any], *, at: datetime) -> tuple[Tip, tuple[str, ...]]:
    """Return a stored tip, and the fields that a hand edit made unreadable.

    Those are taken as of a tip just received, so that one slip in the console takes neither
    this tip nor the queue it stands in from the officers.
    """
    try:
        return Tip.model_validate(document), ()
    except ValidationError as exc:
        bad = {str(error["loc"][0]) for error in exc.errors(include_input=False)}
    fresh: dict[str, Any] = dict.fromkeys(("tip_number", "desk", "category"), "?")
    fresh |= {"district": None, "urgent": False, "status": TipStatus.PENDING, "body_tag": ""}
    fresh |= {"channel": Channel.APP, "lang": Lang.HI, "received_hour": hour(at)}
    fresh |= {"content": _NOTHING}
    good = {name: value for name, value in document.items() if name not in bad}
    return Tip.model_validate(fresh | good), tuple(sorted(bad))
