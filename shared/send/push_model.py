"""What a push says and how a phone takes it: the contract with the apps. No I/O.

A push is a hint. Its data is `{v, type, id, what}`, and of an SOS `at`: nothing personal, no
place, no number. The same `id`, `what` and `at` twice is one push that came twice.
"""

from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import NamedTuple

from shared.pure.texts import Text

VERSION = "1"


class PushType(StrEnum):
    """Of what kind of record a push tells."""

    SOS = "sos"
    SOS_DRILL = "sos_drill"  # a practice press, marked as such
    SOS_PROBE = "sos_probe"  # FCM checks it and delivers it to nobody
    TIP = "tip"
    PRAISE = "praise"


class What(StrEnum):
    """What happened to the record."""

    RAISED = "raised"
    CLIMBED = "climbed"
    TAKEN = "taken"
    CANCELLED = "cancelled"
    CLOSED = "closed"
    NEW = "new"
    FORWARDED = "forwarded"
    ANSWERED = "answered"
    REOPENED = "reopened"
    GIVEN = "given"
    REMINDED = "reminded"


class Urgency(StrEnum):
    """How a phone takes a push."""

    ALARM = "alarm"  # it rings, at once
    UPDATE = "update"  # it comes at once and changes what stands there, without a sound
    NOTE = "note"  # it comes at once, with the usual sound
    QUIET = "quiet"  # it comes when the phone wakes up by itself


class Form(NamedTuple):
    """How one kind of news is pushed.

    Args:
        says: What it means, for who writes an app.
        text: What a locked screen shows where the app is not asked first (iOS). The same for
            every record.
        urgency: How a phone takes it.
        life: How long a phone that is off may still get it.
        is_timed: Whether it carries the moment of what it tells of.
    """

    says: str
    text: Text
    urgency: Urgency
    life: timedelta
    is_timed: bool = False


# Short: what was taken in the afternoon must not ring at night. Until somebody has it, the ladder
# rings again before this is over, or the push lives until it does (functions/sos/ladder_model.py).
SOS_LIFE = timedelta(minutes=10)
LIFE = timedelta(hours=12)

_RING = Text("SOS: ऐप खोलें", "SOS: open the app")
_TIP = Text("सूचना की ख़बर: ऐप खोलें", "News of a tip: open the app")
_PRAISE = Text("आपके लिए संदेश: ऐप खोलें", "A message for you: open the app")


def _sos(says: str, text: Text, urgency: Urgency = Urgency.UPDATE) -> Form:
    return Form(says, text, urgency, SOS_LIFE, is_timed=True)


def _tip(says: str) -> Form:
    return Form(says, _TIP, Urgency.NOTE, LIFE)


_OF_SOS = {
    What.RAISED: _sos("somebody pressed; `at`: when", _RING, Urgency.ALARM),
    What.CLIMBED: _sos(
        "nobody has it, or is seen to go on: somebody else is rung, or all; `at`: of this rung",
        _RING,
        Urgency.ALARM,
    ),
    What.TAKEN: _sos(
        "an officer has it: stop ringing; `at`: of the first answer",
        Text("SOS: किसी ने ले लिया है", "SOS: somebody has it"),
    ),
    What.CANCELLED: _sos(
        "the caller cancelled, perhaps forced to: go on ringing, with other words",
        Text("SOS रद्द किया गया: वापस फ़ोन करें", "SOS cancelled by the caller: call back"),
    ),
    What.CLOSED: _sos("it is over: stop ringing", Text("SOS बंद हुआ", "SOS closed")),
    What.REMINDED: _sos(
        "the caller is with an officer, or safe, and it is not closed yet; `at`: of this reminder",
        Text("SOS अब तक बंद नहीं हुआ", "SOS not closed yet"),
        Urgency.NOTE,
    ),
}


def _drill(form: Form) -> Form:
    return form._replace(text=Text(f"अभ्यास · {form.text.hi}", f"Practice · {form.text.en}"))


FORMS: dict[tuple[PushType, What], Form] = {
    **{(PushType.SOS, what): form for what, form in _OF_SOS.items()},
    **{(PushType.SOS_DRILL, what): _drill(form) for what, form in _OF_SOS.items()},
    (PushType.SOS_PROBE, What.RAISED): Form("a test press", _RING, Urgency.ALARM, SOS_LIFE),
    (PushType.TIP, What.NEW): _tip("a new tip lies at this desk"),
    (PushType.TIP, What.FORWARDED): _tip("a tip was sent to this unit, or it is informed of one"),
    (PushType.TIP, What.CLIMBED): _tip("nobody forwarded it in time: the post above is told"),
    (PushType.TIP, What.ANSWERED): _tip("the tipster wrote"),
    (PushType.TIP, What.REOPENED): _tip("a check overturned its closing: it is open again"),
    (PushType.PRAISE, What.GIVEN): Form("a citizen's praise", _PRAISE, Urgency.QUIET, LIFE),
}


class Push(NamedTuple):
    """One push, but for the phone to which it goes."""

    type: PushType
    what: What
    id: str
    at: datetime | None = None
    lasts: timedelta | None = None  # longer than its form says

    @property
    def life(self) -> timedelta:
        """How long a phone that is off may still get it."""
        return max(self.form.life, self.lasts or timedelta())

    @property
    def form(self) -> Form:
        """How it is pushed."""
        return FORMS[self.type, self.what]

    @property
    def data(self) -> dict[str, str]:
        """What the app reads. Only of an SOS is it told when: a tip has no minute."""
        said = {"v": VERSION, "type": self.type.value, "id": self.id, "what": self.what.value}
        return said | {"at": _moment(self.at)} if self.form.is_timed and self.at else said

    @property
    def collapse(self) -> str | None:
        """Under which key a newer one replaces it; none for an SOS, of which each one counts.

        FCM holds back what collapses after twenty: a phone's tips share one key, as its desk does.
        """
        return None if self.type.startswith(PushType.SOS) else self.type.value


def _moment(at: datetime) -> str:
    """Write a moment in whole seconds, UTC (RFC 3339)."""
    return f"{at.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"
