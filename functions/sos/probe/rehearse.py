"""Asking FCM whether a district could be rung now, and ringing nobody."""

from functions.sos.phones import rungs_model
from functions.sos.probe import probe_store
from shared.firestore import clients
from shared.force import posts
from shared.pure import clock
from shared.pure.errors import unavailable
from shared.send import push
from shared.send.push_model import Push, PushType, What

ROSTER_S = 6 * 3600  # whether a post is in force is asked each time


def rehearse(path: str) -> None:
    """Have FCM check the push of a test press, whose path this is.

    Raises:
        UnavailableError: FCM is away.
    """
    db, district = clients.database(), path.rpartition("/")[2]
    roster = posts.of_units(db, (district,), fresh_s=ROSTER_S)
    names = rungs_model.of_district(district, roster)
    test = Push(PushType.SOS_PROBE, What.RAISED, path)
    took, later = push.to_posts(db, names, test, is_rehearsal=True)
    if not took and later:
        raise unavailable()
    if took:
        probe_store.note_told(db, path, at=clock.now())
