"""What arrived at one telephone, mailbox or push address: for programs that read an OTP."""

from __future__ import annotations

from collections.abc import Mapping

from emulator.fakes.journal import Entry, Journal
from shared.pure.phone import to_e164

USUAL, MOST = 20, 100
ASK = "say whose: /messages?to=+915000000106, a mail address or a push token"


class BadAddressError(ValueError):
    """It cannot be said whose messages are meant."""


def arrived(journal: Journal, asked: Mapping[str, str]) -> list[Entry]:
    """The last `limit` messages that arrived `to` an address, newest last.

    Raises:
        BadAddressError: `to` is missing or no address, or `limit` is no number from 1 to 100.
    """
    to, limit = _address(asked.get("to", "")), _limit(asked.get("limit", str(USUAL)))
    found = [
        entry for entry in journal.since() if entry.to == to and entry.outcome.get("delivered")
    ]
    return found[-limit:]


def _address(text: str) -> str:
    """A number however it is printed, or anything with a letter in it as it stands."""
    said = text.strip()
    if not said:
        raise BadAddressError(ASK)
    if any(character.isalpha() for character in said):
        return said
    # A plus sign that was not written %2B arrives as a space: +91… stays the number it is.
    plain = f"+{said}" if text.startswith(" ") else said
    try:
        return to_e164(plain)
    except ValueError:
        raise BadAddressError(f"to: not a telephone number; {ASK}") from None


def _limit(text: str) -> int:
    if text not in map(str, range(1, MOST + 1)):
        raise BadAddressError(f"limit: a number from 1 to {MOST}")
    return int(text)
