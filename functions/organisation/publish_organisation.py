"""Tick function `publish_organisation`: what admins typed in the console takes effect.

Every minute it looks at one document, organisation/admin. When `publish_now` is set there, or
half an hour has passed, everything is read, checked and published; `problems` then names each
document that could not be read, and `published_at` says when.
"""

from datetime import timedelta

from functions.organisation import store
from shared.edge.pubsub import Tick, on_tick
from shared.firestore import clients
from shared.pure import clock

EVERY = timedelta(minutes=30)


@on_tick
def publish_organisation(_tick: Tick) -> None:
    """Publish if it is time or an admin asked for it."""
    db, at = clients.database(), clock.now()
    wish = store.wish(db)
    if wish.is_due(at, EVERY):
        store.publish(db, home_state=wish.home_state, at=at)
