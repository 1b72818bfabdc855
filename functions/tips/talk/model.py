"""Tipster and officer write to each other, and neither learns who the other is. No I/O."""

from collections.abc import Mapping
from datetime import datetime
from enum import StrEnum
from typing import Annotated

from pydantic import Field

from functions.tips.model import Tip, TipAct, TipStatus
from functions.tips.text_model import OfficerSaid, Said, TipNumber, TipWords
from shared.pure.ids import RequestId
from shared.pure.privacy import P1, P3, Frozen, Sealed, Stored
from shared.pure.texts import AskedLang, Lang, Text

MOST_MESSAGES = 500
TRIES = 10  # wrong receipts an hour for one tip number


class By(StrEnum):
    """Who wrote a message."""

    TIPSTER = "tipster"
    OFFICER = "officer"


class TrackTip(Frozen):
    """A tipster opens their tip: number and words, in any usual spelling."""

    tip_number: TipNumber
    words: TipWords
    lang: AskedLang = Lang.HI


class WriteToOfficer(Frozen):
    """The tipster adds to the tip, or answers a question."""

    request_id: RequestId
    tip_number: TipNumber
    words: TipWords
    text: Said
    lang: AskedLang = Lang.HI


class ConfirmHelp(Frozen):
    """The tipster says that it helped: with the words, and only with them."""

    tip_number: TipNumber
    words: TipWords
    lang: AskedLang = Lang.HI


class AskTipster(TipAct):
    """An officer asks the tipster something, or tells them something."""

    text: OfficerSaid
    lang: AskedLang = Lang.HI


class Message(Stored):
    """One message, closed twice: for the officers, and for who has the tip's words."""

    number: Annotated[int, P1]
    by: Annotated[By, P1]
    hour: Annotated[datetime, P1]  # UTC, start of the IST hour
    content: Annotated[Sealed, P3]
    copy_for_tipster: Annotated[Sealed, P3]
    body_tag: Annotated[str, P1]


class Try(Stored):
    """How many wrong receipts were tried for one tip number in one hour."""

    count: Annotated[int, P1]
    expires_at: Annotated[datetime, P1]  # TTL


class TipMessage(Frozen):
    """A message, opened. `number` counts from 1 in its tip."""

    number: int
    by: By
    hour: datetime
    text: str


def opened(message: Message, text: bytes) -> TipMessage:
    """Return a message as it is shown, from what it was closed of."""
    return TipMessage(
        number=message.number + 1, by=message.by, hour=message.hour, text=text.decode()
    )


class TrackedTip(Frozen):
    """How a tip stands, in plain words, and what was written."""

    tip_number: str
    status: TipStatus
    message: str
    is_benefited: bool
    messages: tuple[TipMessage, ...]
    words: str = Field(exclude=True)  # for the page's own forms; not part of the answer


class Written(Frozen):
    """The message is with the officer."""

    message: str
    tip_number: str = Field(exclude=True)
    words: str = Field(exclude=True)


ASKED = Text(
    "सूचना देने वाले को यह तब दिखेगा जब वे अपने शब्दों से सूचना खोलेंगे।",
    "The tipster will see this on opening the tip with the words.",
)
HELPED = Text("धन्यवाद। आपकी बात दर्ज हो गई।", "Thank you. What you said is recorded.")
WRITTEN = Text(
    "आपकी बात अधिकारी तक पहुँच गई। जवाब देखने के लिए एक-दो दिन में फिर आएँ।",
    "Your message is with the officer. Come back in a day or two for an answer.",
)
REASONS: Mapping[str, Text] = {
    "insufficient": Text(
        "इतनी जानकारी से कार्रवाई नहीं हो सकी। कुछ और पता हो तो नीचे लिखें; हम फिर देखेंगे।",
        "There was too little to act on. If you know more, write it below and we look again.",
    ),
    "unfounded": Text(
        "जाँच में यह बात सही नहीं पाई गई। कुछ और पता हो तो नीचे लिखें।",
        "On looking into it, this was not found to be so. If you know more, write it below.",
    ),
    "not_police": Text(
        "यह मामला पुलिस का नहीं है; संबंधित विभाग से मिलें।",
        "This is not a matter for the police; the department concerned can help.",
    ),
    "duplicate": Text(
        "इसी बात की सूचना पहले से है और उस पर काम चल रहा है।",
        "The same was told before, and is being worked on.",
    ),
    "spam": Text(
        "यह सूचना समझ में नहीं आई। सही बात हो तो साफ़ लिखकर भेजें।",
        "We could not make sense of this. If there is something, write it plainly.",
    ),
}
_PENDING = Text(
    "आपकी सूचना अधिकारी के पास है। आम तौर पर 24 से 72 घंटे में फ़ैसला होता है।",
    "Your tip is with an officer. It is usually decided within 24-72 hours.",
)
_FORWARDED = Text(
    "आपकी सूचना जाँच के लिए भेज दी गई है और उस पर काम चल रहा है।",
    "Your tip was sent on to be looked into, and is being worked on.",
)
_ACTED = Text(
    "आपकी सूचना पर कार्रवाई हुई है। धन्यवाद। इससे मदद हुई हो तो बताएँ।",
    "Your tip was acted on. Thank you. Tell us if it helped.",
)


def plainly(tip: Tip) -> Text:
    """Return how a tip stands, as one says it to a person."""
    if tip.status is TipStatus.ACTED_ON:
        return _ACTED
    if tip.status is TipStatus.NOT_ACTIONABLE:
        return REASONS.get(tip.reason or "", REASONS["insufficient"])
    return _FORWARDED if tip.handler else _PENDING
