"""The organisation's documents, as they are stored and read back. No I/O."""

from collections.abc import Iterable, Mapping
from typing import Any

from functions.organisation.csv_model import DistrictRow, Files, PostRow
from shared.pure.organisation import Category, District, Unit


def documents(files: Files) -> dict[str, dict[str, Any]]:
    """Return every plain document to store, by path: districts, categories and posts."""
    docs = {f"districts/{d.code}": _district_document(d, files) for d in files.districts.values()}
    for order, row in enumerate(files.categories.values(), 1):
        docs[f"categories/{row.code}"] = row.model_dump(exclude={"code"}) | {"order": order}
    for post in files.posts.values():
        docs[f"posts/{post.post}"] = _post_document(post)
    return docs


def as_district(code: str, document: Mapping[str, Any]) -> District:
    """Return the district that a stored document describes.

    Raises:
        ValidationError: a field was edited into something it cannot be.
    """
    fields = {name: document.get(name) for name in District.model_fields if name in document}
    units: Any = document.get("units") or {}
    if isinstance(units, dict) and all(isinstance(unit, dict) for unit in units.values()):
        units = [
            Unit.model_validate({k: v for k, v in unit.items() if k in Unit.model_fields} | extra)
            for name, unit in units.items()
            for extra in [{"code": name, "district": code}]
        ]
    live = {service: _map_value(entry, "from") for service, entry in _map(document, "live")}
    return District.model_validate(fields | {"code": code, "units": units, "live": live})


def as_category(code: str, document: Mapping[str, Any]) -> Category:
    """Return the category that a stored document describes. Raises as `as_district` does."""
    fields = {name: document[name] for name in Category.model_fields if name in document}
    return Category.model_validate(
        fields | {"code": code, "route": document.get("default_route", "station")}
    )


def _map(document: Mapping[str, Any], name: str) -> Iterable[tuple[str, Any]]:
    value = document.get(name) or {}
    return value.items() if isinstance(value, dict) else [(name, value)]


def _map_value(entry: object, name: str) -> object:
    return entry.get(name) if isinstance(entry, dict) else entry


def _district_document(row: DistrictRow, files: Files) -> dict[str, Any]:
    units = {s.code: s for s in files.stations.values() if s.district == row.code}
    live = {entry.service: entry for entry in files.live.values() if entry.district == row.code}
    return {
        **row.model_dump(mode="json", exclude={"code"}),
        "call": row.call,
        "units": {c: s.model_dump(mode="json", exclude={"code"}) for c, s in units.items()},
        "live": {s: {"from": e.start.isoformat(), "source": e.source} for s, e in live.items()},
    }


def _post_document(row: PostRow) -> dict[str, Any]:
    out = {"post", "device_kind", "device_token"} | (set() if row.email else {"email"})
    return row.model_dump(mode="json", exclude=out)
