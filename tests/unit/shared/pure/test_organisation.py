import pytest

from functions.organisation.csv_model import FILES, read, warnings
from functions.organisation.model import as_district, documents
from shared.pure.geo import Point, distance_m
from shared.pure.phone import is_in_use, to_e164
from tests.builders import a_district, an_organisation
from tests.tree import ROOT

SEED = ROOT / "emulator" / "seed"
TEXTS = {name: (SEED / name).read_text(encoding="utf-8") for name in FILES}


@pytest.mark.parametrize(
    ("printed", "e164"),
    [
        ("77728 08100", "+917772808100"),
        ("9691055101", "+919691055101"),
        ("9926353146", "+919926353146"),
        ("–7587348100", "+917587348100"),
        ("7770840100", "+917770840100"),
        ("+91 5000000001", "+915000000001"),
        ("112", "112"),
        ("1930", "1930"),
    ],
)
def test_numbers_are_read_as_they_are_printed(printed: str, e164: str) -> None:
    assert to_e164(printed) == e164


@pytest.mark.parametrize("printed", ["", "abc", "12", "99", "123456", "+91", "987654321012345"])
def test_what_is_no_number_is_refused_without_repeating_it(printed: str) -> None:
    with pytest.raises(ValueError, match="telephone number") as refusal:
        to_e164(printed)
    assert not printed or printed not in str(refusal.value)


def test_invented_numbers_can_never_be_rung() -> None:
    assert not is_in_use("+915000000001")
    assert not is_in_use("112")
    assert is_in_use("+917772808100")


def test_the_seed_is_read_without_a_fault_and_its_numbers_are_warned_of() -> None:
    files, faults = read(TEXTS)
    assert faults == []
    assert len(documents(files)) == 36 + len(files.categories) + len(files.posts)
    assert len(warnings(files)) == 1


def test_a_roll_of_numbers_in_use_is_not_warned_of() -> None:
    posts = TEXTS["posts.csv"].replace("+915", "+919")
    files, faults = read(TEXTS | {"posts.csv": posts})
    assert (faults, warnings(files)) == ([], [])


def test_every_bad_cell_is_named_with_file_line_and_column() -> None:
    bad = TEXTS | {
        "stations.csv": TEXTS["stations.csv"].replace("22.090,82.140", "22.090,282.140"),
        "live.csv": "district,service,from,source\n"
        "cg-nowhere,tea,2026-13-01,x\ncg-korba,tea,2026-01-01,x\n",
        "categories.csv": TEXTS["categories.csv"].replace("ganja,", "Ganja!,", 1),
        "posts.csv": "post,unit,role\n",
    }
    _, faults = read(bad)
    said = "\n".join(map(str, faults))
    for part in (
        "stations.csv line 2 column lng",
        "live.csv line 2 column from",
        "live.csv line 3 column service: there is no such service",
        "categories.csv line 3 column code",
        "posts.csv line 1 column cug_number: the column is missing",
    ):
        assert part in said
    assert "282.140" not in said and "Ganja!" not in said


@pytest.mark.parametrize(
    ("column", "typed"), [("role", "superintendent"), ("cug_number", "112"), ("unit", "थाना")]
)
def test_a_post_that_publishing_could_not_read_is_named(column, typed) -> None:
    head, *rows = TEXTS["posts.csv"].splitlines()
    cells = rows[0].split(",")
    cells[head.split(",").index(column)] = typed
    _, faults = read(TEXTS | {"posts.csv": f"{head}\n{','.join(cells)}\n"})
    assert [f.column for f in faults if f.file == "posts.csv"] == [column]


def with_addresses(address: str) -> dict[str, str]:
    """The seed with a column `email`, filled in for the first post."""
    head, first, *rest = TEXTS["posts.csv"].splitlines()
    lines = [f"{head},email", f"{first},{address}", *(f"{line}," for line in rest)]
    return TEXTS | {"posts.csv": "\n".join(lines)}


def test_an_official_address_is_imported_where_there_is_one_and_a_bad_one_is_named() -> None:
    files, faults = read(with_addresses("desk@police.example.in"))
    assert faults == []
    posts = {path: doc for path, doc in documents(files).items() if path.startswith("posts/")}
    assert [d["email"] for d in posts.values() if "email" in d] == ["desk@police.example.in"]
    _, faults = read(with_addresses("desk@police"))
    assert "posts.csv line 2 column email" in str(faults[0]) and "@" not in str(faults[0])


def test_a_missing_file_a_double_row_and_a_ragged_row_are_named() -> None:
    live = TEXTS["live.csv"]
    _, faults = read(TEXTS | {"live.csv": live + live.splitlines()[1] + "\nragged\n"})
    said = "\n".join(map(str, faults))
    assert "stands here a second time" in said and "too many or too few cells" in said
    _, faults = read({})
    assert {fault.file for fault in faults} == set(FILES)


def test_a_post_at_a_unit_that_is_not_there_is_named() -> None:
    posts = TEXTS["posts.csv"].replace(",cg-bilaspur-sarkanda,", ",cg-bilaspur-sarkonda,")
    _, faults = read(TEXTS | {"posts.csv": posts})
    assert {(f.file, f.column, f.problem) for f in faults} == {
        ("posts.csv", "unit", "there is no such unit")
    }
    assert "sarkonda" not in "".join(map(str, faults))


def test_a_bad_district_is_named_once_and_not_again_for_each_of_its_posts() -> None:
    districts = TEXTS["districts.csv"].replace("cg-korba,Korba,", "cg-korba,,")
    _, faults = read(TEXTS | {"districts.csv": districts})
    assert [(f.file, f.column) for f in faults] == [("districts.csv", "name_en")]


def test_a_desk_at_which_nobody_sits_is_told_of() -> None:
    posts = "".join(
        line for line in TEXTS["posts.csv"].splitlines(keepends=True) if "cg-korba-asp" not in line
    )
    files, faults = read(TEXTS | {"posts.csv": posts})
    assert faults == []
    assert [note for note in warnings(files) if "cg-korba-asp" in note]


def test_what_a_spreadsheet_leaves_in_a_file_is_no_fault() -> None:
    head, *rows = TEXTS["live.csv"].splitlines()
    live = "\r\n".join(["\ufeff" + head.replace(",", " , "), *rows, ",,,", "", " , , , "])
    files, faults = read(TEXTS | {"live.csv": live})
    assert faults == []
    assert len(files.live) == len(rows)


@pytest.mark.parametrize("row", ['cg-korba,"sos,2026-01-01,x', 'cg-korba,"so"s,2026-01-01,x'])
def test_a_quotation_mark_that_is_never_closed_is_named(row: str) -> None:
    live = f"{TEXTS['live.csv']}{row}\n" + "cg-gpm,sos,2026-01-01,x\n" * 9_000
    _, faults = read(TEXTS | {"live.csv": live})
    assert "a quotation mark" in "".join(map(str, faults))


def test_a_stored_document_reads_back_as_the_district_it_was() -> None:
    files, _ = read(TEXTS)
    district = as_district("cg-bilaspur", documents(files)["districts/cg-bilaspur"])
    assert (district.call, district.name_hi, len(district.units)) == (
        "+917772808100",
        "बिलासपुर",
        25,
    )
    assert district.ladder[0] == "cg-bilaspur-asp"


def test_every_desk_of_the_seed_has_a_post() -> None:
    files, _ = read(TEXTS)
    docs = documents(files)
    posts = {path.removeprefix("posts/") for path in docs if path.startswith("posts/")}
    for path, document in docs.items():
        if path.startswith("districts/"):
            assert set(as_district(path.removeprefix("districts/"), document).ladder) <= posts


def test_distances_are_right() -> None:
    bilaspur, raipur = (22.08, 82.14), (21.25, 81.63)
    assert distance_m(bilaspur, raipur) == pytest.approx(106_000, rel=0.02)
    assert distance_m(bilaspur, bilaspur) == 0


def test_a_place_far_from_every_station_is_in_no_district() -> None:
    organisation = an_organisation(a_district())
    assert organisation.nearest(Point(lat=28.6, lng=77.2)) is None
    assert organisation.nearest(Point(lat=22.0, lng=82.1)) is not None
    assert an_organisation(a_district(units=())).nearest(Point(lat=22, lng=82)) is None
