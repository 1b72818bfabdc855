"""SMS and calls of SOS: of each, one a telephone and minute, saying how many wait."""

from collections.abc import Callable

from functions.sos.phones import telephone_store
from functions.sos.phones.telephone_store import Line
from shared import aside
from shared.firestore import alerts, clients
from shared.pure import clock
from shared.pure.errors import UnavailableError
from shared.pure.texts import Lang
from shared.send import sms, voice

COUNT_S = 0.5  # a count that hangs delays no call


def reach(line: Line, sos_number: str) -> None:
    """Reach a telephone; where it was reached within the minute, the next minute makes up for it.

    Raises:
        UnavailableError: the gateway did not take it now and may later.
    """
    if not telephone_store.take(line, at=clock.now()):
        return
    try:
        _WAYS[line.way](line.number, sos_number, _waiting(line.unit))
    except UnavailableError:
        telephone_store.give_back(line)
        raise


def make_up(line: Line) -> None:
    """Tell a telephone of who came meanwhile; where all of them are answered, nothing.

    Raises:
        UnavailableError: the gateway did not take it now and may later.
    """
    number = telephone_store.longest(line.unit)
    if number is None or line.way not in _WAYS:
        telephone_store.settle(line)
    else:
        reach(line, number)


def _waiting(unit: str) -> int:
    counted = aside.attempt(lambda: telephone_store.waiting(unit), seconds=COUNT_S, within="inner")
    return max(1, counted or 1)


def _text(number: str, sos_number: str, waiting: int) -> None:
    try:
        sms.send(number, sms.Name.SOS, Lang.HI, sos_number=sos_number, waiting=str(waiting))
    except sms.TemplateError:
        _alert("sms_refused", f"template/{sms.Name.SOS}")


def _call(number: str, sos_number: str, waiting: int) -> None:
    try:
        voice.ring(number, sos_number if waiting == 1 else f"{sos_number} +{waiting - 1}")
    except voice.VoiceError:
        _alert("voice_refused", "voice/sos")


def _alert(kind: str, subject: str) -> None:
    alerts.raise_alert(clients.database(), kind, subject, at=clock.now())


_WAYS: dict[str, Callable[[str, str, int], None]] = {"sms": _text, "call": _call}
