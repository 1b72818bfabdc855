"""The organisation's documents, and the reading of the CSV files they are imported from. No I/O.

Every bad row is named with its file, line and column; one bad row and nothing is imported.
"""

import csv
import io
import unicodedata
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from typing import Annotated, Any, Literal, NamedTuple

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidationError

from shared.ids import Slug
from shared.organisation import Category, District, Unit
from shared.phone import is_in_use, to_e164
from shared.policy import Role
from shared.typed import EMAIL, INDIAN

SERVICES = ("tips", "sos", "lost", "cameras", "feedback", "network")
Optional = BeforeValidator(lambda text: text or None)
YesNo = Annotated[bool, BeforeValidator(lambda text: {"yes": True, "no": False}.get(text, text))]
Name = Annotated[str, Field(min_length=1, max_length=120)]
Number = Annotated[str, BeforeValidator(to_e164)]
Code = Annotated[Slug, BeforeValidator(lambda text: text.strip().lower().replace(" ", "-"))]
OptionalDate = Annotated[date | None, Optional]
Degrees = Annotated[float | None, Optional]


class _Row(BaseModel):
    model_config = ConfigDict(extra="ignore", frozen=True)


class DistrictRow(_Row):
    """One line of districts.csv. `state` and `range` become codes (`cg`, `bilaspur`)."""

    code: Slug
    name_en: Name
    name_hi: Name
    state: Code
    range: Code
    valid_from: OptionalDate
    valid_to: OptionalDate
    crime_stopper_as_printed: str

    @property
    def call(self) -> str:
        """The printed tip line in E.164, or 112 where none was printed."""
        return to_e164(self.crime_stopper_as_printed) if self.crime_stopper_as_printed else "112"


class StationRow(_Row):
    """One line of stations.csv."""

    code: Slug
    name_en: Name
    name_hi: Name
    district: Slug
    kind: Slug
    lat: Annotated[Degrees, Field(ge=-90, le=90)]
    lng: Annotated[Degrees, Field(ge=-180, le=180)]
    in_district_from: OptionalDate
    district_before: str


class CategoryRow(_Row):
    """One line of categories.csv."""

    code: Slug
    name_hi: Name
    name_en: Name
    urgent: YesNo
    default_route: Slug
    call: Number
    shown: YesNo


class LiveRow(_Row):
    """One line of live.csv: a service runs in a district from a day on."""

    model_config = ConfigDict(populate_by_name=True)

    district: Slug
    service: Slug
    start: Annotated[date, Field(alias="from")]
    source: str


class PostRow(_Row):
    """One line of posts.csv: a post, who holds it, and the phone it is reached on.

    As strict as whoever reads the post later (shared/posts.py): publishing would drop it silently.
    """

    post: Slug
    unit: Slug
    role: Role
    cug_number: Annotated[Number, Field(pattern=INDIAN)]
    official_name: Name
    device_kind: Literal["", "token", "fid"]
    device_token: str
    source: str
    email: Annotated[str, Field(pattern=EMAIL)] = ""  # a column that may be missing


class Fault(NamedTuple):
    """What is wrong in a file, and where. Never what stands there."""

    file: str
    line: int
    column: str
    problem: str

    def __str__(self) -> str:
        return f"{self.file} line {self.line} column {self.column}: {self.problem}"


class Files(NamedTuple):
    """The rows of the five files, each with its line number."""

    districts: dict[int, DistrictRow]
    stations: dict[int, StationRow]
    categories: dict[int, CategoryRow]
    live: dict[int, LiveRow]
    posts: dict[int, PostRow]


_SHAPES: dict[str, type[_Row]] = {
    "districts": DistrictRow,
    "stations": StationRow,
    "categories": CategoryRow,
    "live": LiveRow,
    "posts": PostRow,
}
FILES = tuple(f"{name}.csv" for name in _SHAPES)


def read(texts: Mapping[str, str]) -> tuple[Files, list[Fault]]:
    """Read the CSV texts by file name. Returns what could be read and every fault."""
    faults: list[Fault] = []
    rows: dict[str, Any] = {}
    for name, shape in _SHAPES.items():
        file = f"{name}.csv"
        rows[name] = _rows(file, texts.get(file), shape, faults)
    files = Files(**rows)
    faults += _repeats(files)
    faults += _dangling(files)
    return files, faults


def warnings(files: Files) -> list[str]:
    """Return what may be meant but looks wrong: numbers no operator has given out."""
    unused = [line for line, row in files.posts.items() if not is_in_use(row.cug_number)]
    if not unused:
        return []
    lines = f"{len(unused)} rows, first line {unused[0]}"
    return [f"posts.csv column cug_number: no such number is in use ({lines}); fine for a demo"]


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


def _rows(file: str, text: str | None, shape: type[_Row], faults: list[Fault]) -> dict[int, Any]:
    if text is None:
        faults.append(Fault(file, 0, "-", "the file is missing"))
        return {}
    reader = csv.DictReader(io.StringIO(unicodedata.normalize("NFC", text.lstrip("\ufeff"))))
    columns = shape.model_fields.items()
    wanted = {field.alias or name for name, field in columns if field.is_required()}
    missing = sorted(wanted - set(reader.fieldnames or ()))
    faults += [Fault(file, 1, column, "the column is missing") for column in missing]
    rows: dict[int, Any] = {}
    for raw in reader if not missing else ():
        line = reader.line_num
        if None in raw or None in raw.values():
            faults.append(Fault(file, line, "-", "the row has too many or too few cells"))
            continue
        try:
            rows[line] = shape.model_validate({k: v.strip() for k, v in raw.items()})
        except ValidationError as exc:
            faults += [
                Fault(file, line, str(e["loc"][0]), e["type"].replace("_", " "))
                for e in exc.errors(include_input=False, include_url=False)
            ]
    return rows


def _repeats(files: Files) -> list[Fault]:
    faults: list[Fault] = []
    keys: dict[str, tuple[str, Callable[[Any], object]]] = {
        "districts": ("code", lambda row: row.code),
        "stations": ("code", lambda row: row.code),
        "categories": ("code", lambda row: row.code),
        "live": ("service", lambda row: (row.district, row.service)),
        "posts": ("post", lambda row: row.post),
    }
    for name, (column, key) in keys.items():
        seen: set[object] = set()
        for line, row in getattr(files, name).items():
            if key(row) in seen:
                faults.append(Fault(f"{name}.csv", line, column, "stands here a second time"))
            seen.add(key(row))
    return faults


def _post_document(row: PostRow) -> dict[str, Any]:
    out = {"post", "device_kind", "device_token"} | (set() if row.email else {"email"})
    return row.model_dump(mode="json", exclude=out)


def _dangling(files: Files) -> list[Fault]:
    """Name every reference to a district that is not there, every unknown service."""
    known = {row.code for row in files.districts.values()}
    faults = [
        Fault(f"{name}.csv", line, "district", "there is no such district")
        for name in ("stations", "live")
        for line, row in getattr(files, name).items()
        if row.district not in known
    ]
    faults += [
        Fault("live.csv", line, "service", "there is no such service")
        for line, row in files.live.items()
        if row.service not in SERVICES
    ]
    return faults
