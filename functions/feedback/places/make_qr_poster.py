"""HTTP function `make_qr_poster`: the posters by which a place is graded, ready to print."""

import base64

from functions.feedback.places import poster, store
from functions.feedback.places.model import MakeQrPoster, Posters, PrintedFile, whereabouts
from functions.feedback.places.poster import Sheet
from shared.config import settings
from shared.edge.http import endpoint
from shared.edge.officer import Officer, officer
from shared.firestore import clients
from shared.force import directory
from shared.print import ink
from shared.pure import clock, policy
from shared.pure.errors import NotFoundError
from shared.pure.ids import record_id
from shared.pure.organisation import District, Unit
from shared.pure.policy import Action
from shared.pure.reasons import Reason


@endpoint(MakeQrPoster, caller=officer, action=Action.MAKE_POSTER)
def make_qr_poster(request: MakeQrPoster, caller: Officer) -> Posters:
    """Print a unit's poster, or a whole district's. A code stays the same until it is renewed."""
    at, organisation = clock.now(), directory.organisation()
    wanted = request.unit or request.district or ""
    seat = wanted if request.unit else organisation.districts.get(wanted, _nowhere).ladder[1]
    policy.require(caller.role, caller.seat, Action.MAKE_POSTER, seat, organisation)
    places = [whereabouts(code, organisation, at=at) for code in _units(request)]
    act = record_id("poster", request.request_id) if request.renew else ""
    codes = store.codes(
        clients.database(),
        settings().feedback_secret,
        [u.code for u, _ in places],
        at=at,
        renew=act,
    )
    origin = settings().public_origin
    urls = {unit: f"{origin}/f/{code}" for unit, code in codes.items()}
    pdf = poster.posters([_sheet(u, d, urls[u.code]) for u, d in places], request.size)
    files = [_file(f"{wanted}-{request.size}.pdf", "application/pdf", pdf)]
    if request.picture:
        names = (unit.code for unit, _ in places)
        files += [
            _file(f"{name}.png", "image/png", png)
            for name, png in zip(names, ink.pictures(pdf), strict=True)
        ]
    return Posters(urls=urls, files=tuple(files))


def _units(request: MakeQrPoster) -> list[str]:
    if request.unit:
        return [request.unit]
    district = directory.organisation().districts.get(request.district or "")
    if district is None or not district.units:
        raise NotFoundError(Reason.NOT_FOUND)
    return [unit.code for unit in district.units]


def _sheet(unit: Unit, district: District, url: str) -> Sheet:
    host = settings().public_origin.partition("://")[2]
    hindi = f"थाना {unit.name_hi}" if unit.kind == "station" else unit.name_hi
    english = f"{unit.name_en} Police Station" if unit.kind == "station" else unit.name_en
    return Sheet(hindi, english, district.name_hi, url, host)


def _file(name: str, kind: str, data: bytes) -> PrintedFile:
    return PrintedFile(name=name, type=kind, data=base64.b64encode(data).decode())


_nowhere = District(code="", name_hi="", name_en="", state="", range="")
