"""Alerts: what an admin must look at. One document a cause and day, and one log line.

alerts/{kind}.{subject}.{day}: kind, subject, first_at, last_at, count. Names documents and
fields, never their values.
"""

from datetime import datetime

from google.api_core.exceptions import GoogleAPICallError, RetryError
from google.cloud import firestore

from shared import log
from shared.firestore import budget
from shared.pure.clock import IST
from shared.pure.errors import UnavailableError

# Somebody may be waiting for help: these share no limit to e-mails with the rest (alerts.yaml).
URGENT = frozenset(
    {
        "call",
        "desk_unreachable",
        "outbox_dead",
        "sms_refused",
        "sos_not_told",
        "sos_silent",
        "unstaffed",
        "voice_refused",
    }
)


def is_urgent(kind: str, subject: str) -> bool:
    """Say whether an alert is one of life and death: of its kind, or about an SOS."""
    return kind in URGENT or subject.startswith("sos/")


def raise_alert(db: firestore.Client, kind: str, subject: str, *, at: datetime) -> None:
    """Record an alert. Repeats of one cause within a day are counted, not multiplied."""
    log.error("alert", alert=kind, document=subject, urgent=is_urgent(kind, subject))
    name = f"{kind}.{subject.replace('/', '.')}.{at.astimezone(IST):%Y-%m-%d}"
    db.collection("alerts").document(name).set(
        {"kind": kind, "subject": subject, "last_at": at, "count": firestore.Increment(1)},
        merge=True,
        **budget.within(),
    )


def attempt(db: firestore.Client, kind: str, subject: str, *, at: datetime) -> None:
    """Record an alert where more important work must go on, whether or not it is taken."""
    try:
        raise_alert(db, kind, subject, at=at)
    except (GoogleAPICallError, RetryError, UnavailableError) as exc:
        log.fault("alert_not_stored", exc, document=subject)
