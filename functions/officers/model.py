"""Sign-in by the station's telephone and an OTP: who asked, what is guessed. No I/O."""

import unicodedata
from datetime import datetime
from enum import StrEnum
from typing import Annotated

from pydantic import AfterValidator, Field, WithJsonSchema

from functions.officers.key_model import one_form, signature_in
from functions.officers.opens_model import ASKS
from functions.officers.otp_model import DIGITS
from shared.pure.ids import Slug
from shared.pure.phone import to_e164
from shared.pure.policy import TABLE, Action, Relation, Role
from shared.pure.privacy import Frozen
from shared.pure.texts import AskedLang, Lang, Text

# As an app is told to write them; key_model.py says what else is read.
_KEY_PATTERN = r"^[A-Za-z0-9_-]{79,200}$"
_SIGNATURE_PATTERN = r"^[A-Za-z0-9_-]{86,96}$"


def _number(text: str) -> str:
    try:
        return to_e164(text)
    except ValueError:
        raise ValueError("telephone number") from None


def _signature(text: str) -> str:
    signature_in(text)
    return text


def _digits(text: str) -> str:
    """Read १२३४५६ as 123456, and forget spaces."""
    plain = "".join(str(unicodedata.digit(c, "")) or c for c in text if not c.isspace())
    if len(plain) != DIGITS or not (plain.isascii() and plain.isdigit()):
        raise ValueError("six digits")
    return plain


def _hinted(kind: str, **shape: object) -> WithJsonSchema:
    return WithJsonSchema({"type": "string", "description": kind} | shape)


CugNumber = Annotated[
    str,
    Field(max_length=24),
    AfterValidator(_number),
    _hinted("a telephone number", pattern=r"^(\+91)?[1-9][0-9]{9}$"),
]
PublicKey = Annotated[
    str,
    Field(max_length=200),
    AfterValidator(one_form),
    _hinted("P-256 public key, SPKI, base64url without padding", pattern=_KEY_PATTERN),
]
Otp = Annotated[
    str,
    Field(max_length=20),
    AfterValidator(_digits),
    _hinted("six digits", pattern=r"^[0-9०-९]{6}$"),
]
ChallengeId = Annotated[str, Field(pattern=r"^[0-9a-f]{32}$")]
Signature = Annotated[
    str,
    Field(max_length=100),
    AfterValidator(_signature),
    _hinted(
        "ECDSA with SHA-256, r and s (64 bytes) or DER, base64url without padding",
        pattern=_SIGNATURE_PATTERN,
    ),
]
DeviceId = ChallengeId
DeviceCode = Annotated[str, Field(pattern=r"^[0-9A-Za-z -]{11,16}$")]


class RequestOtp(Frozen):
    """An officer types the station's CUG number; the phone made the key and keeps its half."""

    cug_number: CugNumber
    device_public_key: PublicKey
    lang: AskedLang = Lang.HI


class OtpRequested(Frozen):
    """The same for every number. The code, if there is one, is on the station's telephone."""

    challenge_id: str
    device_code: str
    resend_after_s: int
    message: str


class VerifyOtp(Frozen):
    """The code, signed by the device that asked: over `{challenge_id}.{otp}`, otp in 0-9."""

    challenge_id: ChallengeId
    otp: Otp
    signature: Signature
    lang: AskedLang = Lang.HI


class StartSession(Frozen):
    """A device that was let in asks for its session: signed over `{challenge_id}.session`."""

    challenge_id: ChallengeId
    signature: Signature
    lang: AskedLang = Lang.HI


class SessionStatus(StrEnum):
    """Where a device stands."""

    ACTIVE = "active"
    WAITING = "waiting_approval"


class Session(Frozen):
    """Where the device stands; once it is active, its token and who it acts for, until when.

    `token` is a Firebase custom token, exchanged at Firebase Auth. No person is named.
    """

    status: SessionStatus
    device_code: str
    message: str
    token: str | None = None
    post: str | None = None
    post_name: str | None = None
    role: Role | None = None
    unit: str | None = None
    unit_name: str | None = None
    valid_until: datetime | None = None


class ApproveDevice(Frozen):
    """The supervising officer lets a device in by the code that its officer reads out.

    `post` names the post it is to act for where the code of an OTP did not say it, or where
    several posts share the station's telephone.
    """

    device_code: DeviceCode
    post: Slug | None = None
    lang: AskedLang = Lang.HI


class RemoveDevice(Frozen):
    """A device is lost, or its officer has gone."""

    device_id: DeviceId
    lang: AskedLang = Lang.HI


class SavePushToken(Frozen):
    """Where FCM reaches the calling device."""

    kind: str = Field(pattern=r"^(token|fid)$")
    value: str = Field(min_length=1, max_length=4096)
    lang: AskedLang = Lang.HI


class ListDevices(Frozen):
    """A question without fields."""

    lang: AskedLang = Lang.HI


class ListDevicesBelow(Frozen):
    """The next page begins after this post."""

    cursor: Slug | None = None
    lang: AskedLang = Lang.HI


class DeviceLine(Frozen):
    """One device in a list."""

    device_id: str
    device_code: str
    post: str
    status: str
    added_at: datetime
    is_this: bool = False


class DeviceList(Frozen):
    """At most 50 devices."""

    devices: tuple[DeviceLine, ...]


class MyDevices(Frozen):
    """The phones of the caller's post, and what its unit is called."""

    devices: tuple[DeviceLine, ...]
    unit_name: str


class MyPost(Frozen):
    """Who the calling phone acts for.

    `can` names the functions that its role may call at all, `own` those of them that it may call
    about its own seat.
    """

    post: str
    post_name: str
    role: Role
    unit: str
    unit_name: str
    can: tuple[str, ...]
    own: tuple[str, ...]


class DevicesBelow(Frozen):
    """The phones of at most 15 posts; `cursor` is there when more posts follow."""

    devices: tuple[DeviceLine, ...]
    cursor: str | None = None


SENT = Text(
    "यदि यह थाने का CUG नंबर है तो उस फ़ोन पर कोड आएगा। 5 मिनट में यहाँ लिखें।",
    "If this is a station's CUG number, a code is on its way to that phone. Enter it in 5 minutes.",
)
WAITING = Text(
    "अब आपके पर्यवेक्षक अधिकारी इस फ़ोन को अनुमति देंगे। उन्हें यह कोड बताएँ: {code}",
    "Your supervising officer will now let this phone in. Tell them this code: {code}",
)
SIGNED_IN = Text("आप साइन-इन हो गए।", "You are signed in.")
LET_IN = Text("इस फ़ोन को अनुमति दे दी गई।", "This phone has been let in.")
REMOVED = Text(
    "यह फ़ोन हटा दिया गया। एक मिनट में यह काम करना बंद कर देगा।",
    "This phone has been removed. It stops working within a minute.",
)
SAVED = Text("यह फ़ोन अब सूचनाएँ पाएगा।", "This phone will now be told.")


def functions_of(role: Role, stands: Relation | None = None) -> tuple[str, ...]:
    """Return, sorted, the functions a role may call about a record that stands so, or any."""
    relations = frozenset(Relation) if stands is None else {stands}
    may = {action for action in Action if relations & TABLE[action].get(role, frozenset())}
    return tuple(sorted(name for name, asked in ASKS.items() if asked in may))
