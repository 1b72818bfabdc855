"""The organisation in Firestore.

districts/{code}               a district with its units and live dates; admins edit it
categories/{code}              what a tip can be about
posts/{post}                   a post and who holds it
posts/{post}/devices/{device}  a phone of the post (shared/push.py), its address sealed
organisation/published         all of it in one document, for the functions (shared/directory.py)
"""

import hashlib
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from typing import Any, TypeVar

from google.cloud import firestore
from pydantic import BaseModel, ValidationError

from functions.organisation.model import PostRow, as_category, as_district
from shared import alerts, directory
from shared.organisation import Organisation
from shared.push import Device, Kind
from shared.seal import Purpose, seal

T = TypeVar("T", bound=BaseModel)
BATCH = 400
MOST = 2_000  # districts or categories of one state; far above any
TIMEOUT_S = 20


def write_changed(db: firestore.Client, documents: Mapping[str, dict[str, Any]]) -> int:
    """Store the documents that differ from what is there. Returns how many did."""
    present = _read(db, documents)
    changed = {path: new for path, new in documents.items() if present.get(path) != new}
    _write(db, changed)
    return len(changed)


def add_devices(db: firestore.Client, rows: Iterable[PostRow], *, at: datetime) -> int:
    """Give posts their phones. Returns how many were new; those already there stay as they are."""
    wanted = {_device_path(row): row for row in rows}
    present = _read(db, wanted)
    missing = [path for path in wanted if present[path] is None]
    _write(db, {path: _device(path, wanted[path], at=at) for path in missing})
    return len(missing)


def publish(db: firestore.Client, *, home_state: str, at: datetime) -> Organisation:
    """Make the one document that the functions read. What cannot be read keeps its last good form.

    An alert names each document that an admin edited into something unreadable.
    """
    last = _published(db, home_state)
    organisation = Organisation(
        home_state=home_state,
        districts=_good(db, "districts", as_district, last.districts, at=at),
        categories=_good(db, "categories", as_category, last.categories, at=at),
    )
    ref = db.document(directory.PUBLISHED)
    body = organisation.model_dump_json(exclude_defaults=True).encode()
    ref.set({"json": body}, retry=None, timeout=TIMEOUT_S)
    return organisation


def _read(db: firestore.Client, paths: Iterable[str]) -> dict[str, dict[str, Any] | None]:
    refs = [db.document(path) for path in paths]
    snapshots = db.get_all(refs, retry=None, timeout=TIMEOUT_S)
    return {snapshot.reference.path: snapshot.to_dict() for snapshot in snapshots}


def _write(db: firestore.Client, documents: Mapping[str, dict[str, Any]]) -> None:
    paths = list(documents)
    for start in range(0, len(paths), BATCH):
        batch = db.batch()
        for path in paths[start : start + BATCH]:
            batch.set(db.document(path), documents[path])
        batch.commit(retry=None, timeout=TIMEOUT_S)


def _device_path(row: PostRow) -> str:
    name = hashlib.sha256(f"device/{row.device_kind}/{row.device_token}".encode()).hexdigest()
    return f"posts/{row.post}/devices/{name[:20]}"


def _device(path: str, row: PostRow, *, at: datetime) -> dict[str, Any]:
    value = row.device_token.encode()
    sealed = seal(value, Purpose.CONTACT, where=f"{path}#value", at=at)
    return Device(kind=Kind(row.device_kind), value=sealed).model_dump()


def _good(
    db: firestore.Client,
    collection: str,
    read: Callable[[str, Mapping[str, Any]], T],
    last: Mapping[str, T],
    *,
    at: datetime,
) -> dict[str, T]:
    good: dict[str, T] = {}
    for snapshot in db.collection(collection).limit(MOST).get(retry=None, timeout=TIMEOUT_S):
        try:
            good[snapshot.id] = read(snapshot.id, snapshot.to_dict() or {})
        except ValidationError as exc:
            field = str(exc.errors(include_input=False)[0]["loc"][0])
            alerts.raise_alert(db, "bad_edit", f"{collection}/{snapshot.id}#{field}", at=at)
            if snapshot.id in last:
                good[snapshot.id] = last[snapshot.id]
    return good


def _published(db: firestore.Client, home_state: str) -> Organisation:
    snapshot = db.document(directory.PUBLISHED).get(retry=None, timeout=TIMEOUT_S)
    try:
        return Organisation.model_validate_json(bytes(snapshot.get("json")))
    except (ValidationError, TypeError, KeyError):
        return Organisation(home_state=home_state)
