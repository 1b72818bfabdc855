"""HTTP function `get_place`: whose a scanned code is, for apps that show no page."""

from functions.feedback.places import scan
from functions.feedback.places import store as places_store
from functions.feedback.places.model import GetPlace, ScannedPlace, scanned
from shared.config import settings
from shared.edge.http import endpoint
from shared.firestore import clients
from shared.force import directory
from shared.pure import clock
from shared.pure.errors import NotFoundError
from shared.pure.reasons import Reason


@endpoint(GetPlace, methods=("GET", "POST"))
def get_place(request: GetPlace) -> ScannedPlace:
    """Name the place of a code, as its page does, and count the scan.

    Where the service has not started yet the place is named, too: `is_live` says so, and
    `submit_feedback` refuses the answer.
    """
    secret = settings().feedback_secret
    code = places_store.by_code(clients.database(), secret, request.place_code)
    unit = scan.counted(code.unit)
    if unit is None:
        raise NotFoundError(Reason.NOT_FOUND)
    district = directory.organisation().districts[unit.district]
    return scanned(unit, district, is_old=code.is_old, at=clock.now())
