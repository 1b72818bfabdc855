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
from typing import Any, NamedTuple, TypeVar

from google.cloud import firestore
from pydantic import BaseModel, ValidationError

from functions.organisation.csv_model import PostRow
from functions.organisation.model import as_category, as_district
from shared.firestore import alerts, budget
from shared.force import directory, posts
from shared.force.devices import DEVICES, Device, Kind, Status, device_id
from shared.pure import policy
from shared.pure.organisation import Organisation
from shared.pure.post import Post
from shared.seal import Purpose, seal

T = TypeVar("T", bound=BaseModel)
BATCH = 400
MOST = 20_000  # posts of one state; far above any
ADMIN = "organisation/admin"
HOME_STATE = "cg"
TIMEOUT_S = 20


def write_changed(db: firestore.Client, documents: Mapping[str, dict[str, Any]]) -> int:
    """Store the documents that differ from what is there. Returns how many did.

    What else stands in a document stays: an admin shut a post there, or gave it an address.
    """
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


def publish(db: firestore.Client, *, home_state: str, at: datetime) -> Organisation:
    """Make what the functions read: organisation/published, and the roster of posts.

    What cannot be read keeps its last good form, and an alert names document and field.
    """
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
    write_changed(
        db, {f"{posts.ROSTER}/{name}": listed(post, organisation) for name, post in roster.items()}
    )
    for problem in problems:
        alerts.raise_alert(db, "bad_edit", problem, at=at)
    done = {"home_state": home_state, "publish_now": False, "published_at": at}
    _write(db, {ADMIN: done | {"problems": problems}})
    return organisation


def _read(db: firestore.Client, paths: Iterable[str]) -> dict[str, dict[str, Any] | None]:
    refs = [db.document(path) for path in paths]
    snapshots = db.get_all(refs, retry=budget.ONCE, timeout=TIMEOUT_S)
    return {snapshot.reference.path: snapshot.to_dict() for snapshot in snapshots}


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
    for snapshot in db.collection(collection).limit(MOST).get(retry=budget.ONCE, timeout=TIMEOUT_S):
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


def listed(post: Post, organisation: Organisation) -> dict[str, Any]:
    """Return a post as the roster has it: with the seats above it."""
    return post.model_dump() | {"above": list(policy.chain(post.seat, organisation))}


def _published(db: firestore.Client, home_state: str) -> Organisation:
    snapshot = db.document(directory.PUBLISHED).get(retry=budget.ONCE, timeout=TIMEOUT_S)
    try:
        return Organisation.model_validate_json(bytes(snapshot.get("json")))
    except directory.UNREADABLE:
        return Organisation(home_state=home_state)
