"""SMS through a registry of DLT templates: operators drop what does not match, silently.

The gateway is MSG91 (`POST /api/v2/sendsms`, header `authkey`): sender, DLT_TE_ID and the exact
text. Another gateway is another `_post`.
"""

from enum import StrEnum
from functools import cache
from typing import NamedTuple

import requests

from shared import log
from shared.config import settings
from shared.firestore import budget
from shared.pure.errors import unavailable
from shared.pure.texts import Lang, Text

CONNECT_S, ANSWER_S = 1.0, 3.0
HEADER = "PRAHRI"  # the sender id registered with the operators
SLOT = "{#var#}"


class Slot(NamedTuple):
    """One variable of a template: what it may hold, and how much of it."""

    name: str
    longest: int
    digits_only: bool = False


class Template(NamedTuple):
    """A text as it is registered, `{#var#}` for each slot in order."""

    ids: Text  # the DLT template ids of the two languages
    text: Text
    slots: tuple[Slot, ...]


class Name(StrEnum):
    """The templates we may send."""

    OTP = "otp"
    SOS = "sos"
    VISIT = "visit"


REGISTRY: dict[Name, Template] = {
    Name.OTP: Template(
        ids=Text("1107000000000000001", "1107000000000000002"),
        text=Text(
            "प्रहरी: आपका साइन-इन कोड {#var#} है। 5 मिनट तक मान्य। किसी को न बताएँ, पुलिस भी नहीं पूछेगी।",
            "Prahari: your sign-in code is {#var#}. Valid 5 minutes. "
            "Tell nobody; the police never ask for it.",
        ),
        slots=(Slot("code", 6, digits_only=True),),
    ),
    Name.SOS: Template(
        ids=Text("1107000000000000003", "1107000000000000004"),
        text=Text(
            "प्रहरी: SOS {#var#} का अब तक किसी ने जवाब नहीं दिया। कुल {#var#} SOS प्रतीक्षा में। "
            "तुरंत ऐप खोलें या कंट्रोल रूम से बात करें।",
            "Prahari: nobody has answered SOS {#var#} yet. {#var#} SOS waiting in all. "
            "Open the app or ring the control room now.",
        ),
        slots=(Slot("sos_number", 13), Slot("waiting", 5, digits_only=True)),
    ),
    Name.VISIT: Template(
        ids=Text("1107000000000000005", "1107000000000000006"),
        text=Text(
            "प्रहरी: आज पुलिस में आपका अनुभव कैसा रहा? एक बार छूकर बताएँ {#var#}/f/{#var#}/{#var#} "
            "नाम नहीं पूछा जाता, थाना आपका जवाब नहीं देखता।",
            "Prahari: how did the police treat you today? Tell with one touch "
            "{#var#}/f/{#var#}/{#var#} No name is asked; the station does not see your answer.",
        ),
        slots=(Slot("site", 60), Slot("place", 13), Slot("slip", 13)),
    ),
}


class TemplateError(Exception):
    """What was to be sent does not fit its registered template. Names the slot only."""


def render(name: Name, lang: Lang, **values: str) -> str:
    """Return the exact text of a template.

    Raises:
        TemplateError: a slot is missing, too many, too long or of the wrong kind.
    """
    template = REGISTRY[name]
    if values.keys() != {slot.name for slot in template.slots}:
        raise TemplateError(f"{name}: wrong slots")
    text = template.text.say(lang)
    for slot in template.slots:
        value = values[slot.name]
        is_well = 0 < len(value) <= slot.longest and SLOT not in value and value.isprintable()
        if not is_well or (slot.digits_only and not (value.isascii() and value.isdigit())):
            raise TemplateError(f"{name}: slot {slot.name}")
        text = text.replace(SLOT, value, 1)
    return text


def send(number: str, name: Name, lang: Lang, **values: str) -> None:
    """Hand one SMS to the gateway. Accepted is not yet delivered.

    Raises:
        UnavailableError: the gateway did not take it now; it may later.
        TemplateError: the text does not fit, or the gateway refused it for good.
    """
    text = render(name, lang, **values)
    body = {
        "sender": HEADER,
        "route": "4",
        "country": "91",
        "unicode": 1,
        "DLT_TE_ID": REGISTRY[name].ids.say(lang),
        "sms": [{"message": text, "to": [number.removeprefix("+91")]}],
    }
    try:
        answer = _session().post(
            f"{settings().sms_url}/api/v2/sendsms",
            json=body,
            headers={"authkey": settings().sms_key},
            timeout=(CONNECT_S, budget.left(ANSWER_S)),
        )
    except requests.RequestException as exc:
        log.fault("sms_failed", exc)
        raise unavailable() from None
    _require_taken(answer)


def _require_taken(answer: requests.Response) -> None:
    if answer.status_code == requests.codes.too_many or answer.status_code >= 500:  # noqa: PLR2004
        raise unavailable()
    try:
        is_taken = answer.ok and answer.json().get("type") == "success"
    except (ValueError, AttributeError):
        is_taken = False
    if not is_taken:
        log.error("sms_refused", http=answer.status_code)
        raise TemplateError("the gateway refused it")


@cache
def _session() -> requests.Session:
    return requests.Session()


def reset() -> None:
    """Forget the session. For tests."""
    _session.cache_clear()
