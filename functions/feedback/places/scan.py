"""What a scan of a poster leads to: the unit that it stands for, and one more scan of it."""

from functools import partial

from functions.feedback import totals_store
from functions.feedback.places.model import range_of
from shared import aside
from shared.firestore import clients
from shared.force import directory
from shared.pure import clock
from shared.pure.organisation import Unit


def counted(name: str) -> Unit | None:
    """Return the unit whose poster was scanned, and count that; None: there is no such unit."""
    organisation = directory.organisation()
    unit = organisation.unit(name)
    if unit:
        range_ = range_of(organisation.districts[unit.district])
        db = clients.database()
        scan = partial(totals_store.count_scan, db, range_, unit.code, at=clock.now())
        aside.start(scan)  # beside the answer: nobody waits for it, and nothing fails
    return unit
