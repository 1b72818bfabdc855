"""Tick function `make_digests`: after a week or month is settled, have its letters sent."""

from datetime import datetime

from functions.feedback.digests import model, store
from functions.feedback.digests.model import DIGEST_DUE, Digest, Kind
from functions.feedback.model import SERVICE
from functions.feedback.places.model import range_of
from shared import log
from shared.edge.pubsub import Tick, on_tick
from shared.firestore import alerts, clients
from shared.force import directory, posts
from shared.pure import clock
from shared.record import outbox


@on_tick
def make_digests(_tick: Tick) -> None:
    """Make one letter a post and period, once, however many nights try."""
    at, organisation = clock.now(), directory.organisation()
    due = model.due(at)
    if not due:
        return
    live = [d for d in organisation.districts.values() if SERVICE in d.live]
    for range_ in sorted({range_of(d) for d in live}):
        units = [d.code for d in live if range_of(d) == range_]
        found = posts.heads_of(clients.database(), (range_, *units), model.GOES_TO)
        for name, post in sorted(found.items()):
            scope = model.scope_of(post.role, post.unit)
            if scope:
                _make(due, name, scope, range_, has_address=bool(post.email), at=at)


def _make(  # noqa: PLR0913 a letter has this many sides
    due: list[tuple[Kind, str]],
    post: str,
    scope: str,
    range_: str,
    *,
    has_address: bool,
    at: datetime,
) -> None:
    db = clients.database()
    if not has_address:
        alerts.raise_alert(db, "no_email", f"posts/{post}", at=at)
        return
    for kind, period in due:
        digest = Digest(kind=kind, period=period, post=post, scope=scope, range=range_)
        event = store.make(db, digest, at=at)
        if event:  # new, or to be tried again
            outbox.announce(event, DIGEST_DUE)
            log.info("digest_made", post=post)
