"""HTTP function `check_health`: can we store, is the news getting out, is each SOS answered?"""

from functions.upkeep import answer_store
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
    silent_s = beats.oldest_s(db, at=at)
    waits = answer_store.is_any_unanswered(db, at=at)
    return judge(overdue_s, dead, silent_s, sos_unanswered=waits)
