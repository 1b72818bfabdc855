"""The organisation in Firestore.

districts/{code}               a district with its units and live dates; admins edit it
categories/{code}              what a tip can be about
posts/{post}                   a post and who holds it
roster/{post}                  the last form of a post that could be read (shared/force/posts.py)
devices/{device}               a phone of a post (shared/force/devices.py), its address sealed
organisation/published         all of it in one document, for the functions (force/directory.py)
organisation/admin             `publish_now: true` makes edits take effect within a minute
"""

from collections.abc import Callable, Iterable, Mapping
from datetime import datetime, timedelta
from functools import cache, partial
from typing import Any, NamedTuple, TypeVar

from google.api_core.exceptions import GoogleAPICallError, RetryError
from google.cloud import firestore
from pydantic import BaseModel, ValidationError

from functions.organisation.csv_model import PostRow
from functions.organisation.model import as_category, as_district
from shared.firestore import alerts, budget, scan
from shared.force import directory, posts
from shared.force.devices import DEVICES, Device, Kind, Status, device_id
from shared.pure import policy
from shared.pure.organisation import Organisation
from shared.pure.post import Post
from shared.seal import Purpose, seal

T = TypeVar("T", bound=BaseModel)
PAGE = 5_000  # a state is six of them
BATCH = 400  # documents written at once
LOT = 1_000  # and read
MOST_NAMED = 500  # problems of one publication; of more the last line tells
ADMIN = "organisation/admin"
HOME_STATE = "cg"
TIMEOUT_S = 20


def write_changed(db: firestore.Client, documents: Mapping[str, dict[str, Any]]) -> int:
    """Store the documents that differ from what is there. Returns how many did.

    What else stands in a document stays: an admin shut a post there, or gave it an address.
    """
    paths = list(documents)
    lots = (paths[start : start + LOT] for start in range(0, len(paths), LOT))
    return sum(_write_lot(db, {path: documents[path] for path in lot}) for lot in lots)


def _write_lot(db: firestore.Client, documents: Mapping[str, dict[str, Any]]) -> int:
    present = _read(db, documents)
    merged = {path: (present.get(path) or {}) | new for path, new in documents.items()}
    changed = {path: new for path, new in merged.items() if present.get(path) != new}
    _write(db, changed)
    return len(changed)


def add_devices(db: firestore.Client, rows: Iterable[PostRow], *, at: datetime) -> int:
    """Give posts their phones. Returns how many were new; those already there stay as they are."""
    wanted = {_device_path(row): row for row in rows}
    present = _read(db, wanted)
    missing = [path for path in wanted if present[path] is None]
    _write(db, {path: _device(path, wanted[path], at=at) for path in missing})
    return len(missing)


class Wish(NamedTuple):
    """What organisation/admin asks for."""

    home_state: str
    publish_now: bool
    published_at: datetime | None

    def is_due(self, at: datetime, every: timedelta) -> bool:
        """Say whether to publish now."""
        return self.publish_now or self.published_at is None or self.published_at + every <= at


def wish(db: firestore.Client) -> Wish:
    """Return what an admin wishes, however it is typed."""
    fields = db.document(ADMIN).get(retry=budget.ONCE, timeout=TIMEOUT_S).to_dict() or {}
    at, home = fields.get("published_at"), fields.get("home_state")
    return Wish(
        home_state=home if isinstance(home, str) and home else HOME_STATE,
        publish_now=posts.is_disabled({"disabled": fields.get("publish_now")}),
        published_at=at if isinstance(at, datetime) else None,
    )


class Published(NamedTuple):
    """What was published, and which documents could not be read."""

    organisation: Organisation
    problems: list[str]


def publish(db: firestore.Client, *, home_state: str, at: datetime) -> Published:
    """Make what the functions read: organisation/published, and the roster of posts.

    What cannot be read keeps its last good form, and an alert names document and field. All of
    it, or it fails with an alert: a state is never published in part and in silence.
    """
    try:
        return _publish(db, home_state=home_state, at=at)
    except (GoogleAPICallError, RetryError):
        alerts.attempt(db, "not_published", directory.PUBLISHED, at=at)
        raise


def _publish(db: firestore.Client, *, home_state: str, at: datetime) -> Published:
    problems: list[str] = []
    last = _published(db, home_state)
    organisation = Organisation(
        home_state=home_state,
        districts=_good(db, "districts", as_district, last.districts, problems),
        categories=_good(db, "categories", as_category, last.categories, problems),
    )
    body = organisation.model_dump_json(exclude_defaults=True).encode()
    roster = _good(db, posts.POSTS, as_post, {}, problems)
    _write(db, {directory.PUBLISHED: {"json": body}})
    above = cache(partial(policy.chain, organisation=organisation))
    write_changed(db, {f"{posts.ROSTER}/{n}": listed(p, above(p.seat)) for n, p in roster.items()})
    named = _named(problems)
    for problem in named:
        alerts.raise_alert(db, "bad_edit", problem, at=at)
    done = {"home_state": home_state, "publish_now": False, "published_at": at}
    _write(db, {ADMIN: done | {"problems": named}})
    return Published(organisation, named)


def _named(problems: list[str]) -> list[str]:
    """Return the problems that are named one by one; whatever is spoilt fits into a document."""
    more = len(problems) - MOST_NAMED
    return problems if more <= 0 else [*problems[:MOST_NAMED], f"{posts.POSTS}#and-{more}-more"]


def _read(db: firestore.Client, paths: Iterable[str]) -> dict[str, dict[str, Any] | None]:
    refs = [db.document(path) for path in paths]
    found: dict[str, dict[str, Any] | None] = {}
    for start in range(0, len(refs), LOT):
        lot = db.get_all(refs[start : start + LOT], retry=budget.ONCE, timeout=TIMEOUT_S)
        found |= {snapshot.reference.path: snapshot.to_dict() for snapshot in lot}
    return found


def _write(db: firestore.Client, documents: Mapping[str, dict[str, Any]]) -> None:
    paths = list(documents)
    for start in range(0, len(paths), BATCH):
        batch = db.batch()
        for path in paths[start : start + BATCH]:
            batch.set(db.document(path), documents[path])
        batch.commit(**budget.writing(TIMEOUT_S))


def _device_path(row: PostRow) -> str:
    return f"{DEVICES}/{device_id(f'{row.device_kind}/{row.device_token}')}"


def _device(path: str, row: PostRow, *, at: datetime) -> dict[str, Any]:
    """Return a phone that can be told but not sign in: it has no key."""
    value = row.device_token.encode()
    return Device(
        post=row.post,
        status=Status.ACTIVE,
        code="",
        approver="",
        holder=row.official_name,
        added_at=at,
        kind=Kind(row.device_kind),
        value=seal(value, Purpose.CONTACT, where=f"{path}#value", at=at),
    ).model_dump()


def _good(
    db: firestore.Client,
    collection: str,
    read: Callable[[str, Mapping[str, Any]], T],
    last: Mapping[str, T],
    problems: list[str],
) -> dict[str, T]:
    """Return what can be read of a collection, else its last good form; note what cannot."""
    good: dict[str, T] = {}
    for snapshot in scan.documents(db.collection(collection), under=collection, at_once=PAGE):
        try:
            good[snapshot.id] = read(snapshot.id, snapshot.to_dict() or {})
        except ValidationError as exc:
            field = str(exc.errors(include_input=False)[0]["loc"][0])
            problems.append(f"{collection}/{snapshot.id}#{field}")
            if snapshot.id in last:
                good[snapshot.id] = last[snapshot.id]
    return good


def as_post(_name: str, document: Mapping[str, Any]) -> Post:
    """Return the post that a stored document describes. Raises ValidationError."""
    return Post.model_validate(document)


def listed(post: Post, above: Iterable[str]) -> dict[str, Any]:
    """Return a post as the roster has it: with the seats above it."""
    return post.model_dump() | {"above": list(above)}


def _published(db: firestore.Client, home_state: str) -> Organisation:
    snapshot = db.document(directory.PUBLISHED).get(retry=budget.ONCE, timeout=TIMEOUT_S)
    try:
        return Organisation.model_validate_json(bytes(snapshot.get("json")))
    except directory.UNREADABLE:
        return Organisation(home_state=home_state)
