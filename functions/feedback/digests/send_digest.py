"""Pub/Sub function `send_digest`: count a week or month, draw it, and e-mail it to one post."""

from functions.feedback import totals_store
from functions.feedback.digests import chart, model, store
from functions.feedback.digests.model import Digest, Kind, Letter
from functions.feedback.totals_store import CALLS
from shared.config import settings
from shared.edge.page import templates
from shared.edge.pubsub import subscriber
from shared.firestore import alerts, clients
from shared.force import directory, posts
from shared.pure import clock
from shared.record import outbox
from shared.record.outbox import Entry, Event
from shared.send import mail

_PAGES = "functions/feedback/pages/digest"
_AXIS = {Kind.WEEKLY: "सप्ताह दर सप्ताह", Kind.MONTHLY: "महीना दर महीना"}
_NAMES = {
    Kind.WEEKLY: ("साप्ताहिक अंक", "weekly grades"),
    Kind.MONTHLY: ("मासिक अंक", "monthly grades"),
}


@subscriber(Event)
def send_digest(event: Event) -> None:
    """Send one letter. Sent again after a crash it has the same Message-ID."""
    outbox.consume(clients.database(), event, _send)


def _send(entry: Entry) -> None:
    db, at = clients.database(), clock.now()
    digest = store.find(db, entry.record)
    if digest is None or digest.sent_at:
        return
    post = posts.in_force(db, digest.post)
    if post is None or not post.email:
        alerts.raise_alert(db, "no_email", f"posts/{digest.post}", at=at)
        return
    if not mail.is_set_up():
        alerts.raise_alert(db, "no_mail_account", entry.record, at=at)
        return
    try:
        mail.send(letter(digest, _counted(digest), to=post.email), at=at)
    except mail.MailError:
        alerts.raise_alert(db, "mail_refused", f"posts/{digest.post}", at=at)
        return
    store.mark_sent(db, entry.record, at=at)


def letter(digest: Digest, told: Letter, *, to: str) -> mail.Letter:
    """Return a letter as it is sent: words first, pictures beside them."""
    hindi, english = _NAMES[digest.kind]
    pictures = {"trend": chart.trend(told.trend, f"अंक 1 से 5, {_AXIS[digest.kind]}")}
    if any(row.grade for row in told.rows):
        pictures["stations"] = chart.bars(told.rows, "थाने · अंक और उसकी सीमा")
    shown = {"told": told, "pictures": pictures, "origin": settings().public_origin}
    shown |= {"title": f"अनुभव: {hindi}", "kind": f"Anubhav: {english}"}
    return mail.Letter(
        to=to,
        subject=f"अनुभव {hindi}: {told.place.hi}, {told.days.hi} · Anubhav {english}",
        text=templates().get_template(f"{_PAGES}.txt").render(shown),
        html=templates().get_template(f"{_PAGES}.html").render(shown),
        pictures=pictures,
        name=f"digest.{model.name_of(digest)}",
    )


def _counted(digest: Digest) -> Letter:
    """Count a letter's time and those before it: the same reads, however many answers."""
    names = model.shown(digest)
    found = totals_store.read(clients.database(), [digest.range], [*names, CALLS])
    calls = found.pop(CALLS)
    return model.letter(digest, found, calls, directory.organisation())
