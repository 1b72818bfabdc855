"""E-mail to officers through one SMTP relay, whichever it is.

What is sent has a Message-ID that its record decides: sent again after a crash, it is the same
letter, and a mail server keeps one of the two.
"""

import smtplib
import ssl
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from email.message import EmailMessage
from email.utils import format_datetime
from typing import NamedTuple

from shared import log
from shared.config import MailAccount, settings
from shared.firestore import budget
from shared.pure.errors import unavailable

STEP_S = 4.0  # each thing that the relay is asked; all of them end within the caller's time
_FOR_GOOD = 500


class MailError(Exception):
    """The relay will not take this letter, however often it is sent."""


class Letter(NamedTuple):
    """One e-mail. Pictures stand in the HTML as `cid:` and their name."""

    to: str
    subject: str
    text: str
    html: str
    pictures: Mapping[str, bytes]  # PNG
    name: str  # of the record it is about: makes the Message-ID


def is_set_up() -> bool:
    """Say whether there is a relay to send through."""
    return settings().mail is not None


def send(letter: Letter, *, at: datetime) -> None:
    """Hand one letter to the relay. Accepted is not yet delivered.

    Raises:
        UnavailableError: there is no relay, or it did not take it now; it may later.
        MailError: it refused this letter for good.
    """
    account = settings().mail
    if account is None:
        raise unavailable()
    message = _message(letter, account, at=at)
    try:
        with _relay(account) as relay:
            relay.send_message(message, from_addr=account.sender, to_addrs=[letter.to])
    except smtplib.SMTPRecipientsRefused as exc:
        code = exc.recipients[letter.to][0]
        _fail(code)
    except smtplib.SMTPAuthenticationError as exc:  # our own account, not this letter
        log.fault("mail_not_let_in", exc)
        raise unavailable() from None
    except smtplib.SMTPResponseException as exc:
        _fail(exc.smtp_code)
    except (OSError, smtplib.SMTPException) as exc:
        log.fault("mail_failed", exc)
        raise unavailable() from None


def _fail(code: int) -> None:
    log.warn("mail_refused", http=code)
    if code >= _FOR_GOOD:
        raise MailError
    raise unavailable()


@contextmanager
def _relay(account: MailAccount) -> Iterator[smtplib.SMTP]:
    """Yield the relay, greeted. When the letter is taken, a farewell that fails is no matter."""
    relay = smtplib.SMTP(account.host, account.port, timeout=budget.left(STEP_S))
    try:
        if account.starttls:
            _hurry(relay)
            relay.starttls(context=ssl.create_default_context())
        if account.user:
            _hurry(relay)
            relay.login(account.user, account.password)
        _hurry(relay)
        yield relay
    finally:
        relay.close()


def _hurry(relay: smtplib.SMTP) -> None:
    """Give the next step what is left of the time."""
    if relay.sock:
        relay.sock.settimeout(budget.left(STEP_S))


def _message(letter: Letter, account: MailAccount, *, at: datetime) -> EmailMessage:
    message = EmailMessage()
    message["From"] = account.sender
    message["To"] = letter.to
    message["Subject"] = letter.subject
    message["Date"] = format_datetime(at)
    message["Message-ID"] = f"<{letter.name}@{account.sender.rpartition('@')[2]}>"
    message["Auto-Submitted"] = "auto-generated"
    message.set_content(letter.text)
    message.add_alternative(letter.html, subtype="html")
    page = message.get_payload()[1]  # type: ignore[index]
    for name, png in letter.pictures.items():
        page.add_related(png, "image", "png", cid=f"<{name}>", filename=f"{name}.png")  # type: ignore[union-attr]
    return message
