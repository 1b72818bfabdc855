"""Names of records and proofs of sameness, all derived from the client's `request_id`. No I/O.

The `request_id` is 128 random bits made on the phone. It is never stored: it makes a retry
find its own record, and opens nothing. A phone's library may write the same bits as a UUID,
with dashes, capitals, braces or `urn:uuid:`: one press written twice is one incident.
"""

import hashlib
import hmac
import json
import re
import unicodedata
from typing import Annotated, Any

from pydantic import BaseModel, BeforeValidator, Field
from stdnum.iso7064 import mod_37_36

_HEX = "[0-9a-fA-F]"
_WRITTEN = rf"(urn:uuid:)?\{{?{_HEX}{{8}}(-?{_HEX}{{4}}){{3}}-?{_HEX}{{12}}\}}?"


def one_writing(sent: Any) -> Any:
    """Return 32 hex however a library writes them; anything else as it was sent."""
    if not isinstance(sent, str) or not re.fullmatch(_WRITTEN, sent):
        return sent
    return sent.removeprefix("urn:uuid:").strip("{}").replace("-", "").lower()


RequestId = Annotated[
    str,
    BeforeValidator(
        one_writing, json_schema_input_type=Annotated[str, Field(pattern=f"^{_WRITTEN}$")]
    ),
    Field(pattern=r"^[0-9a-f]{32}$"),
]
Slug = Annotated[str, Field(pattern=r"^[a-z0-9]+([-_][a-z0-9]+)*$", max_length=60)]

# No 0/O, 1/I/L or U: thirty symbols that survive a bad line and a bad hand, and 31 is prime,
# which is what ISO 7064's hybrid check needs to catch every single wrong symbol.
SPOKEN = "23456789ABCDEFGHJKMNPQRSTVWXYZ"
_SPOKEN_LENGTH = 10  # 30**10 = 5.9e14 numbers: a state's tips of a century rarely share one


def record_id(kind: str, request_id: str) -> str:
    """Return the document id of the record of this kind that the request creates (32 hex)."""
    return hashlib.sha256(f"{kind}/{request_id}".encode()).hexdigest()[:32]


def event_id(record: str, event: str) -> str:
    """Return the id of an event about a record (32 hex): the same each time it is published."""
    return hashlib.sha256(f"{record}/{event}".encode()).hexdigest()[:32]


def body_tag(request_id: str, body: dict[str, Any]) -> str:
    """Return a keyed tag of a request's content, equal only for equal content (64 hex).

    Without the `request_id` it neither reveals the content nor lets it be guessed.
    """
    return sign(body, request_id)


def said_tag(key: str, request: BaseModel, *apart: str) -> str:
    """Return the tag of what a request says: the same when it comes again.

    Not of its `request_id`, nor of `lang`: a phone may be set to another language meanwhile; nor
    of the fields that the request itself sets `apart`.
    """
    return body_tag(key, request.model_dump(mode="json", exclude={"request_id", "lang", *apart}))


def sign(said: dict[str, Any], secret: str) -> str:
    """Return the HMAC-SHA256 (64 hex) over the canonical JSON of what is said."""
    canonical = json.dumps(said, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return hmac.new(secret.encode(), canonical.encode(), hashlib.sha256).hexdigest()


def spoken_number(kind: str, request_id: str) -> str:
    """Return a number to say over a phone: ten symbols and a check symbol, as XXXX-XXXX-XXX.

    Its order says nothing about when or where the record was made.
    """
    number = int.from_bytes(hashlib.sha256(f"{kind}#{request_id}".encode()).digest(), "big")
    symbols = ""
    for _ in range(_SPOKEN_LENGTH):
        number, rest = divmod(number, len(SPOKEN))
        symbols += SPOKEN[rest]
    symbols += mod_37_36.calc_check_digit(symbols, SPOKEN)
    return f"{symbols[:4]}-{symbols[4:8]}-{symbols[8:]}"


def is_spoken_number(text: str) -> bool:
    """Say whether a number is of our form and its check symbol is right."""
    symbols = _symbols(text)
    if len(symbols) != _SPOKEN_LENGTH + 1 or not set(symbols) <= set(SPOKEN):
        return False
    return bool(mod_37_36.is_valid(symbols, SPOKEN))


def spoken_form(text: str) -> str:
    """Return a number as we write it: typed in lower case, with any dashes, spaces and digits."""
    symbols = _symbols(text)
    return f"{symbols[:4]}-{symbols[4:8]}-{symbols[8:]}"


def _symbols(text: str) -> str:
    """Return the symbols of a number alone; a digit of any script is the digit."""
    bare = (one for one in text.upper() if unicodedata.category(one)[0] not in "ZPC")
    return "".join(str(unicodedata.decimal(one, one)) for one in bare)
