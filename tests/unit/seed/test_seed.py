"""The seed organisation is whole: codes, references, points, numbers and dates."""

from __future__ import annotations

import csv
import json
import re
import unicodedata
from collections import Counter
from datetime import date
from pathlib import Path
from typing import Any

import pytest

SEED = Path(__file__).resolve().parents[3] / "emulator" / "seed"
SERVICES = {"tips", "sos", "lost", "cameras", "feedback", "network"}
# South, north, west, east, in degrees.
BOXES = {
    "CG": (17.7, 24.2, 80.2, 84.5),
    "UP": (23.8, 30.5, 77.0, 84.7),
    "MP": (21.0, 26.9, 74.0, 82.9),
}


def rows(name: str) -> list[dict[str, str]]:
    with (SEED / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def tips() -> list[dict[str, Any]]:
    return [json.loads(line) for line in (SEED / "tips.jsonl").read_text("utf-8").splitlines()]


DISTRICTS = {row["code"]: row for row in rows("districts.csv")}
CATEGORIES = {row["code"]: row for row in rows("categories.csv")}
STATIONS = rows("stations.csv")
POSTS = rows("posts.csv")
LIVE = rows("live.csv")


def box_of(district: str) -> tuple[float, float, float, float]:
    return BOXES[DISTRICTS[district]["state"]]


def is_in(box: tuple[float, float, float, float], lat: str, lng: str) -> bool:
    south, north, west, east = box
    return south <= float(lat) <= north and west <= float(lng) <= east


def slug(text: str) -> str:
    return re.sub("[^a-z0-9]+", "-", text.lower()).strip("-")


@pytest.mark.parametrize(
    ("name", "expected"), [("districts.csv", 36), ("stations.csv", 176), ("categories.csv", 22)]
)
def test_no_row_is_missing_and_no_code_is_used_twice(name: str, expected: int) -> None:
    codes = [row["code"] for row in rows(name)]

    assert len(codes) == expected
    assert len(set(codes)) == expected
    assert all(re.fullmatch(r"[a-z0-9]+([-_][a-z0-9]+)*", code) for code in codes)


@pytest.mark.parametrize("path", sorted(SEED.glob("*.csv")), ids=lambda path: path.name)
def test_every_table_is_rectangular_and_free_of_stray_blanks(path: Path) -> None:
    with path.open(encoding="utf-8", newline="") as file:
        head, *table = csv.reader(file)

    assert {len(line) for line in table} == {len(head)}
    assert all(cell == cell.strip() for line in table for cell in line)


@pytest.mark.parametrize("path", sorted(SEED.iterdir()), ids=lambda path: path.name)
def test_every_file_is_nfc_utf8_without_a_byte_order_mark(path: Path) -> None:
    text = path.read_bytes().decode("utf-8")

    assert not text.startswith("\ufeff")
    assert unicodedata.is_normalized("NFC", text)


@pytest.mark.parametrize("name", ["districts.csv", "stations.csv", "categories.csv"])
def test_every_hindi_name_is_in_devanagari_alone(name: str) -> None:
    for row in rows(name):
        assert re.search("[\u0900-\u097f]", row["name_hi"]), row["code"]
        assert not re.search("[A-Za-z]", row["name_hi"]), row["code"]


def test_every_station_stands_in_a_known_district_and_inside_its_state() -> None:
    for station in STATIONS:
        assert station["code"].startswith(station["district"] + "-"), station["code"]
        assert is_in(box_of(station["district"]), station["lat"], station["lng"]), station["code"]


def test_every_district_headquarters_lies_inside_its_state() -> None:
    for code, row in DISTRICTS.items():
        assert code.startswith(row["state"].lower() + "-")
        assert is_in(box_of(code), row["hq_lat"], row["hq_lng"]), code


def test_every_parent_of_a_split_district_is_known() -> None:
    parents = [p for row in DISTRICTS.values() for p in row["parent_before_split"].split(";") if p]

    assert parents
    assert set(parents) <= set(DISTRICTS)


def test_a_station_that_changed_district_did_so_when_its_district_began() -> None:
    moved = [station for station in STATIONS if station["district_before"]]

    assert moved
    for station in moved:
        district = DISTRICTS[station["district"]]
        assert station["in_district_from"] == district["valid_from"], station["code"]
        assert station["district_before"] in district["parent_before_split"].split(";")
        assert station["kind"] == "station", "a district's own units begin with the district"


def test_every_date_is_a_date() -> None:
    dates = [row["from"] for row in LIVE]
    dates += [row[name] for row in DISTRICTS.values() for name in ("valid_from", "valid_to")]
    dates += [station["in_district_from"] for station in STATIONS]

    for text in filter(None, dates):
        date.fromisoformat(text)


def test_the_five_crime_stopper_numbers_are_as_the_newspaper_printed_them() -> None:
    printed = {code: row["crime_stopper_as_printed"] for code, row in DISTRICTS.items()}

    assert {code: number for code, number in printed.items() if number} == {
        "cg-bilaspur": "77728 08100",
        "cg-raigarh": "9691055101",
        "cg-korba": "9926353146",
        "cg-janjgir-champa": "\u20137587348100",
        "cg-mungeli": "7770840100",
    }


def test_every_category_has_a_number_to_ring() -> None:
    special = {"cyber_fraud": "1930", "women_safety": "181", "child_safety": "1098"}
    special |= {"women_children": "181"}

    for code, row in CATEGORIES.items():
        assert row["call"] == special.get(code, "112"), code


def test_only_the_old_joint_category_is_hidden() -> None:
    assert [code for code, row in CATEGORIES.items() if row["shown"] == "no"] == ["women_children"]
    assert {row["shown"] for row in CATEGORIES.values()} == {"yes", "no"}
    assert {row["urgent"] for row in CATEGORIES.values()} == {"yes", "no"}


def test_a_complaint_against_the_police_never_goes_to_a_station() -> None:
    assert CATEGORIES["police_conduct"]["default_route"] == "asp"


def test_services_are_live_once_in_known_districts() -> None:
    assert max(Counter((row["district"], row["service"]) for row in LIVE).values()) == 1
    assert {row["district"] for row in LIVE} <= set(DISTRICTS)
    assert {row["service"] for row in LIVE} == SERVICES


def test_sakti_has_feedback_and_nothing_else() -> None:
    assert [row["service"] for row in LIVE if row["district"] == "cg-sakti"] == ["feedback"]


def test_the_rest_of_bilaspur_range_has_every_service() -> None:
    places = {code for code, row in DISTRICTS.items() if row["range"] == "Bilaspur"} - {"cg-sakti"}

    assert len(places) == 7
    for place in places:
        assert {row["service"] for row in LIVE if row["district"] == place} == SERVICES, place


def test_citizen_cop_began_in_ten_districts_on_the_two_days_in_the_news() -> None:
    began = Counter(row["from"] for row in LIVE if row["source"] == "seed 0")

    assert began == {"2015-09-08": 15, "2018-03-29": 15, "2018-07-10": 3}


def test_every_cug_number_is_invented_and_shared_only_within_one_unit() -> None:
    owners: dict[str, set[tuple[str, ...]]] = {}
    for post in POSTS:
        # The constables of a station share its telephone; nobody else shares one.
        owner = (post["unit"],) if post["role"] in {"sho", "constable"} else (post["post"],)
        owners.setdefault(post["cug_number"], set()).add(owner)

    assert all(len(sharing) == 1 for sharing in owners.values())
    assert all(re.fullmatch(r"\+915\d{9}", number) for number in owners)


def test_no_cug_number_can_belong_to_anybody() -> None:
    phonenumbers = pytest.importorskip("phonenumbers")

    for post in POSTS:
        number = phonenumbers.parse(post["cug_number"])
        assert phonenumbers.is_possible_number(number)
        assert not phonenumbers.is_valid_number(number)


def test_every_post_has_one_demo_phone_and_a_sample_name() -> None:
    assert len({post["post"] for post in POSTS}) == len(POSTS)
    for post in POSTS:
        assert post["device_kind"] == "token"
        assert post["device_token"] == f"demo-phone.{post['post']}"
        assert post["official_name"].startswith("नमूना अधिकारी ")
        assert post["source"] == "demo"


def test_every_district_range_and_state_has_its_posts() -> None:
    expected = {(code, role) for code in DISTRICTS for role in ("asp", "sp")}
    for row in DISTRICTS.values():
        state = row["state"].lower()
        expected |= {
            (f"{state}-range-{slug(row['range'])}", "ig"),
            (f"{state}-state", "state_desk"),
        }

    assert expected <= {(post["unit"], post["role"]) for post in POSTS}


def test_every_sample_tip_names_a_known_district_and_a_category_that_is_shown() -> None:
    assert len({tip["id"] for tip in tips()}) == 40
    for tip in tips():
        assert tip["district"] in DISTRICTS, tip["id"]
        assert CATEGORIES[tip["category"]]["shown"] == "yes", tip["id"]


def test_every_slip_stands_word_for_word_in_its_tip() -> None:
    for tip in tips():
        assert tip["has_identity_slip"] == bool(tip["slips"]), tip["id"]
        assert all(slip["text"] in tip["text"] for slip in tip["slips"]), tip["id"]


def test_no_sample_tip_holds_a_number_or_a_plate_that_could_be_somebodys() -> None:
    for tip in tips():
        assert not re.search(r"(?<!\d)[6-9]\d{4}[ -]?\d{5}(?!\d)", tip["text"]), tip["id"]
        plates = re.findall(r"\b[A-Z]{2} \d{2} [A-Z]{1,3} \d{4}\b", tip["text"])
        assert all(plate.endswith("ZZ 0000") for plate in plates), tip["id"]
