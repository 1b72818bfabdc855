"""Posts: who may act, under which role, reached by which station telephone.

posts/{post}    what an admin imports or types in the console: unit, role, cug_number (E.164),
                official_name, `disabled: true` to shut the post at once, and `email`, the
                official address to which digests go
roster/{post}   the last form of it that could be read, made by publishing; functions find a
                post by its CUG number here, or by `above`: the seats over it, lowest first

A hand edit that cannot be read stops nobody: the roster's form goes on serving.
"""

from collections.abc import Collection, Iterable
from typing import Any

from google.cloud import firestore
from google.cloud.firestore_v1.base_query import FieldFilter
from pydantic import ValidationError

from shared.cache import Kept
from shared.firestore import budget, whole
from shared.pure.policy import HEADS, ROOMS, Role
from shared.pure.post import Post

POSTS = "posts"
ROSTER = "roster"
MAX_SHARING = 200  # posts that share one station telephone
MAX_AT_UNITS = 1_000  # whom a head is asked for by role beyond

_rosters: Kept[dict[str, "Post"]] = Kept()


def in_force(db: firestore.Client, post: str) -> Post | None:
    """Return a post as it stands now; None when it is unknown, deleted or disabled."""
    return all_in_force(db, (post,)).get(post)


def all_in_force(db: firestore.Client, names: Iterable[str]) -> dict[str, Post]:
    """Return those of some posts, by name, that are in force now. One call for all of them."""
    refs = [db.document(f"{POSTS}/{name}") for name in names]
    found = db.get_all(refs, **budget.within(budget.READ_S))
    live = {one.id: one.to_dict() or {} for one in found if one.exists}
    held = {
        name: _parse(form) or _last_good(db, name)
        for name, form in live.items()
        if not is_disabled(form)
    }
    return {name: post for name, post in held.items() if post}


def named(db: firestore.Client, post: str) -> Post | None:
    """Return a post of this name as last published; None when there is none."""
    return _last_good(db, post)


def by_number(db: firestore.Client, cug_number: str) -> tuple[str, ...]:
    """Return the posts reached by a CUG number, heads first: none where it is not ours."""
    query = db.collection(ROSTER).where(filter=FieldFilter("cug_number", "==", cug_number))
    found = _listed(db, query, most=MAX_SHARING, about=f"{ROSTER}/number")
    if len(found) >= MAX_SHARING:
        found |= _of_roles(db, query, HEADS, about=f"{ROSTER}/number")
    # A head's seat is the unit itself, so it is the shorter one.
    return tuple(name for _, name in sorted((len(p.seat), name) for name, p in found.items()))


def of_units(
    db: firestore.Client, units: tuple[str, ...], *, fresh_s: float = 0
) -> dict[str, Post]:
    """Return the posts at some units by name, as published, or as read `fresh_s` ago.

    Of more than a thousand the heads and the control rooms are still among them, and an alert
    says that others are not. Whether a post is still in force is another question (all_in_force).
    """
    return _rosters.get((db.project, *units), lambda: _of_units(db, units), fresh_s=fresh_s)


def _of_units(db: firestore.Client, units: Iterable[str]) -> dict[str, Post]:
    found: dict[str, Post] = {}
    for some in whole.by_query(units):
        there = _listed(db, _at(db, some), most=MAX_AT_UNITS, about=_about(some))
        is_cut = len(there) >= MAX_AT_UNITS
        found |= there | (heads_of(db, some, HEADS) | heads_of(db, some, ROOMS) if is_cut else {})
    return found


def heads_of(
    db: firestore.Client, units: Iterable[str], roles: Collection[Role] = HEADS
) -> dict[str, Post]:
    """Return the posts of some roles at some units by name, as published: however many others."""
    found: dict[str, Post] = {}
    for some in whole.by_query(units, times=len(roles)):
        found |= _of_roles(db, _at(db, some), roles, about=_about(some))
    return found


def _at(db: firestore.Client, units: Iterable[str]) -> firestore.Query:
    return db.collection(ROSTER).where(filter=FieldFilter("unit", "in", list(units)))


def _of_roles(
    db: firestore.Client, query: firestore.Query, roles: Collection[Role], *, about: str
) -> dict[str, Post]:
    query = query.where(filter=FieldFilter("role", "in", sorted(roles)))
    return _listed(db, query, most=MAX_AT_UNITS, about=about)


def _listed(
    db: firestore.Client, query: firestore.Query, *, most: int, about: str
) -> dict[str, Post]:
    found = whole.first(db, query, most=most, about=about)
    posts = ((snapshot.id, _parse(snapshot.to_dict() or {})) for snapshot in found)
    return {name: post for name, post in posts if post}


def _about(units: Iterable[str]) -> str:
    return f"{ROSTER}/{next(iter(units))}"


def below(
    db: firestore.Client, seat: str, *, after: str | None, limit: int
) -> tuple[dict[str, Post], str | None]:
    """Return posts under a seat by name, as last published, and where the next page begins."""
    roster = db.collection(ROSTER)
    query = roster.where(filter=FieldFilter("above", "array_contains", seat)).order_by("__name__")
    if after:
        query = query.start_after({"__name__": roster.document(after)})
    found = list(query.limit(limit).get(**budget.within(budget.READ_S)))
    posts = ((snapshot.id, _parse(snapshot.to_dict() or {})) for snapshot in found)
    more = found[-1].id if len(found) == limit else None
    return {name: post for name, post in posts if post}, more


def is_disabled(document: dict[str, Any]) -> bool:
    """Say whether an admin shut the post, however it is typed."""
    value = document.get("disabled")
    return str(value).strip().lower() not in {"", "none", "false", "no", "0"}


def _parse(document: dict[str, Any]) -> Post | None:
    try:
        return Post.model_validate(document)
    except ValidationError:
        return None


def _last_good(db: firestore.Client, name: str) -> Post | None:
    snapshot = db.document(f"{ROSTER}/{name}").get(**budget.within(budget.READ_S))
    return _parse(snapshot.to_dict() or {})
