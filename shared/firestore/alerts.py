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


def raise_alert(db: firestore.Client, kind: str, subject: str, *, at: datetime) -> None:
    """Record an alert. Repeats of one cause within a day are counted, not multiplied."""
    log.error("alert", alert=kind, document=subject)
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
