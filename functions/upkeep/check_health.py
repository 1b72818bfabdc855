"""HTTP function `check_health`: can we store, and is the news getting out?"""

from functions.upkeep.model import CheckHealth, Health, judge
from shared.edge.http import endpoint
from shared.firestore import beats, clients
from shared.pure import clock
from shared.record import outbox


@endpoint(CheckHealth, methods=("GET", "POST"))
def check_health(_request: CheckHealth) -> Health:
    """Ask the database. When it does not answer, the caller gets 503 like everybody else."""
    db, at = clients.database(), clock.now()
    overdue_s, dead = outbox.backlog(db, at=at)
    return judge(overdue_s, dead, beats.oldest_s(db, at=at))
