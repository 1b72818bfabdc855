"""Places and their codes in Firestore.

feedback_places/{unit}    a place as its page shows it, and its code (model.GradedPlace)
feedback_codes/{code}     what a code stands for (model.Code); old ones stay, marked
"""

from collections.abc import Iterable
from datetime import datetime
from typing import Any, NamedTuple

from google.api_core.exceptions import GoogleAPICallError, RetryError
from google.cloud import firestore

from functions.feedback import codes_model
from functions.feedback.places.model import Code, GradedPlace
from shared import log
from shared.firestore import budget, races
from shared.force import directory
from shared.pure import policy
from shared.pure.errors import NotFoundError, unavailable
from shared.pure.ids import is_spoken_number
from shared.pure.policy import Action
from shared.pure.reasons import Reason
from shared.record import store
from shared.record.kind import Force, Found, Keeps, Kind, Sitting

CODES = "feedback_codes"
TRIES = 5


def _may(caller: Sitting, action: Action, found: Found[GradedPlace], force: Force) -> bool:
    return policy.may(caller.role, caller.seat, action, found.name, force())


def _district(found: Found[GradedPlace]) -> str | None:
    unit = directory.organisation().unit(found.name)
    return unit.district if unit else None


PLACES = Kind(
    collection="feedback_places",
    shape=GradedPlace,
    keeps=Keeps("as long as posters of the place hang", holds=False),
    may=_may,
    district=_district,
    mode="json",
)


class Shown(NamedTuple):
    """What the page of a code shows."""

    unit: str
    is_old: bool
    place: GradedPlace | None


def by_code(db: firestore.Client, secret: str, typed: str) -> Code:
    """Return what a code stands for.

    Raises:
        NotFoundError: we never made it for the place that the database names.
    """
    code = codes_model.bare(typed)
    if not is_spoken_number(code):  # a misread symbol costs nothing
        raise NotFoundError(Reason.NOT_FOUND)
    snapshot = _code(db, code).get(**budget.within(budget.READ_S))
    found = Code.model_validate(snapshot.to_dict()) if snapshot.exists else None
    if found is None or codes_model.place_code(secret, found.unit, found.version) != code:
        raise NotFoundError(Reason.NOT_FOUND)
    return found


def shown(db: firestore.Client, secret: str, typed: str) -> Shown:
    """Return what the page of a code shows.

    Raises:
        NotFoundError: the code is none of ours.
        UnavailableError: it could not be read.
    """
    try:
        code = by_code(db, secret, typed)
        seen = store.find(PLACES, code.unit)
    except (GoogleAPICallError, RetryError) as exc:
        log.fault("place_not_read", exc)
        raise unavailable() from None
    return Shown(code.unit, code.is_old, seen.record if seen else None)


def codes(
    db: firestore.Client, secret: str, units: Iterable[str], *, at: datetime, renew: str = ""
) -> dict[str, str]:
    """Return the code of each unit, making it where there is none.

    With `renew`, the name of an act, every unit gets a new code and the old one is marked: once,
    however often the act comes.

    Raises:
        UnavailableError: others were changing the same places all the time.
    """
    units = list(units)
    for _ in range(TRIES):
        refs = [db.document(PLACES.path(unit)) for unit in units]
        there = {s.id: s for s in db.get_all(refs, **budget.within(budget.READ_S)) if s.exists}
        batch, made = db.batch(), dict[str, str]()
        for unit in units:
            place = GradedPlace.model_validate(there[unit].to_dict()) if unit in there else None
            if place and (not renew or place.act == renew):
                made[unit] = place.code
                continue
            made[unit] = _renew(batch, db, secret, unit, there.get(unit), act=renew, at=at)
        if not len(batch):
            return made
        if races.won(batch):
            return made
    raise unavailable()


def _renew(  # noqa: PLR0913 a new code has this many sides
    batch: firestore.WriteBatch,
    db: firestore.Client,
    secret: str,
    unit: str,
    before: firestore.DocumentSnapshot[Any] | None,
    *,
    act: str,
    at: datetime,
) -> str:
    """Put a new code of a place into a batch, and mark the one before. Returns the code."""
    last = GradedPlace.model_validate(before.to_dict()) if before else None
    version = last.version + 1 if last else 1
    code = codes_model.place_code(secret, unit, version)
    batch.create(_code(db, code), Code(unit=unit, version=version).model_dump())
    if before is None or last is None:
        first = GradedPlace(code=code, act=act, made_at=at)
        batch.create(db.document(PLACES.path(unit)), first.model_dump(mode="json"))
        return code
    option = db.write_option(last_update_time=before.update_time)
    batch.update(before.reference, {"code": code, "version": version, "act": act}, option)
    batch.update(_code(db, last.code), {"is_old": True})
    return code


def _code(db: firestore.Client, code: str) -> firestore.DocumentReference:
    return db.collection(CODES).document(code)
