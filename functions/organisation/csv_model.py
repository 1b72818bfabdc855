"""The reading of the CSV files that an organisation is imported from. No I/O.

Every bad row is named with its file, line and column; one bad row and nothing is imported.
"""

import csv
import io
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from typing import Annotated, Any, Literal, NamedTuple

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidationError

from shared.pure.ids import Slug
from shared.pure.phone import is_in_use, to_e164
from shared.pure.policy import Role
from shared.pure.text_input import EMAIL, INDIAN

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

    As strict as whoever reads the post later (force/posts.py): publishing would drop it silently.
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
    faults += _dangling(files, {fault.file for fault in faults})
    return files, faults


def warnings(files: Files) -> list[str]:
    """Return what may be meant but looks wrong: unused numbers, desks at which nobody sits."""
    found = [
        f"posts.csv: no post {desk}, whose phone a tip from {district} should ring"
        for district, desk in _desks(files)
        if desk not in {row.post for row in files.posts.values()}
    ]
    unused = [line for line, row in files.posts.items() if not is_in_use(row.cug_number)]
    if unused:
        lines = f"{len(unused)} rows, first line {unused[0]}"
        said = f"no such number is in use ({lines}); fine for a demo"
        found.append(f"posts.csv column cug_number: {said}")
    return found


def _rows(file: str, text: str | None, shape: type[_Row], faults: list[Fault]) -> dict[int, Any]:
    if text is None:
        faults.append(Fault(file, 0, "-", "the file is missing"))
        return {}
    columns = shape.model_fields.items()
    wanted = {field.alias or name for name, field in columns if field.is_required()}
    rows: dict[int, Any] = {}
    for line, raw in _cells(file, text, wanted, faults):
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


def _cells(
    file: str, text: str, wanted: set[str], faults: list[Fault]
) -> Iterator[tuple[int, dict[str, Any]]]:
    """Yield each row with its line. Rows without a letter, as spreadsheets leave them, are none."""
    lines = io.StringIO(unicodedata.normalize("NFC", text.lstrip("\ufeff")), newline="")
    reader = csv.DictReader(lines, strict=True)
    try:
        reader.fieldnames = [name.strip() for name in reader.fieldnames or ()]
        missing = sorted(wanted - set(reader.fieldnames))
        faults += [Fault(file, 1, column, "the column is missing") for column in missing]
        for raw in reader if not missing else ():
            if "".join(map(str, filter(None, raw.values()))).strip():
                yield reader.line_num, raw
    except csv.Error:
        problem = "a quotation mark is open, or stands in the midst of a cell"
        faults.append(Fault(file, reader.line_num, "-", problem))


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


def _dangling(files: Files, spoilt: set[str]) -> list[Fault]:
    """Name every district, unit or service that is not there.

    What a file with faults of its own lacks is not held against those who refer to it.
    """
    districts = {row.code for row in files.districts.values()}
    faults = [
        Fault("live.csv", line, "service", "there is no such service")
        for line, row in files.live.items()
        if row.service not in SERVICES
    ]
    if "districts.csv" in spoilt:
        return faults
    for name in ("stations", "live"):
        faults += _absent(f"{name}.csv", "district", getattr(files, name), districts)
    if "stations.csv" not in spoilt:
        faults += _absent("posts.csv", "unit", files.posts, _units(files))
    return faults


def _absent(file: str, column: str, rows: Mapping[int, Any], known: set[str]) -> list[Fault]:
    problem = f"there is no such {column}"
    return [
        Fault(file, line, column, problem)
        for line, row in rows.items()
        if getattr(row, column) not in known
    ]


def _units(files: Files) -> set[str]:
    """Return where a post can be: at a unit, a district, a range or a state."""
    districts = files.districts.values()
    ranges = {f"{d.state}-range-{d.range}" for d in districts}
    states = {f"{d.state}-state" for d in districts}
    return {s.code for s in files.stations.values()} | {d.code for d in districts} | ranges | states


def _desks(files: Files) -> list[tuple[str, str]]:
    """Return each district in which tips start, with the post at whose desk they lie."""
    started = [row.district for row in files.live.values() if row.service == "tips"]
    return [(code, f"{code}-asp") for code in started]
