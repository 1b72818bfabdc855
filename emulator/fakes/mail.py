"""A mail server that keeps what comes: it speaks real SMTP, and follows the script.

A rule of kind "mail" refuses with its `status` (an SMTP code, 4xx or 5xx), waits `hang_s`, or
with `drop` takes the letter and hangs up before it says so.
"""

from __future__ import annotations

import asyncio
import base64
import email
import email.policy
from typing import Any

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, Envelope, Session

from emulator.fakes import Desk

KIND = "mail"


class Mailbox(Controller):
    """A server on a port of its own; start and stop it."""

    def __init__(self, desk: Desk, *, host: str = "127.0.0.1", port: int = 0) -> None:
        super().__init__(_Handler(desk), hostname=host, port=port)


class _Handler:
    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    async def handle_DATA(self, server: SMTP, _session: Session, envelope: Envelope) -> str:  # noqa: N802 aiosmtpd's name
        to = envelope.rcpt_tos[0]
        rule = self._desk.script.take(KIND, to)
        outcome: dict[str, Any] = {"status": 250, "delivered": True}
        if rule is not None:
            status = None if rule.drop else rule.status or 250
            outcome = {"status": status, "delivered": rule.drop, "hang_s": rule.hang_s}
        self._desk.journal.record(KIND, to, _shown(envelope), outcome=outcome)
        if rule is None:
            return "250 OK"
        await asyncio.sleep(rule.hang_s)
        if rule.drop and isinstance(server.transport, asyncio.Transport):
            server.transport.abort()
        return f"{rule.status or 250} scripted"


def _shown(envelope: Envelope) -> dict[str, Any]:
    content = envelope.content
    raw = content if isinstance(content, bytes) else str(content).encode()
    message = email.message_from_bytes(raw, policy=email.policy.default)
    text, page = message.get_body(("plain",)), message.get_body(("html",))
    return {
        "subject": message["Subject"],
        "message_id": message["Message-ID"],
        "text": text.get_content() if text else "",
        "html": page.get_content() if page else "",
        "raw": raw.decode("utf-8", "replace"),
    }


def letter_page(raw: str) -> str:
    """A letter as a mail program shows it: its pictures stand where their names stood."""
    letter = email.message_from_string(raw, policy=email.policy.default)
    body = letter.get_body(("html", "plain"))
    page = str(body.get_content()) if body else ""
    for part in letter.walk():
        name = str(part["Content-ID"] or "").strip("<>")
        if name:
            data = base64.b64encode(part.get_content()).decode()
            page = page.replace(f"cid:{name}", f"data:{part.get_content_type()};base64,{data}")
    return page
