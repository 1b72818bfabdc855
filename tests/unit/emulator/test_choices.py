"""What a developer may choose for `make run`; what nobody chose stays on this machine."""

import csv
import json
from types import SimpleNamespace

import pytest

from emulator import derived, officers, run
from emulator.choices import Choices, choices
from emulator.phones import Phones
from emulator.ports import EVERYWHERE, HOST, Ports
from emulator.suite import ALL, Suite
from emulator.where import WARNING, where
from functions.officers.sign_in.demo import CODE
from shared.config import load

APPS = "http://localhost:5173, capacitor://localhost"


def places(**chosen: str) -> dict[str, str]:
    """On which address each emulator of a suite listens."""
    made = json.loads(derived.config("{}", Ports(), ALL, **chosen))["emulators"]
    return {name: place["host"] for name, place in made.items() if "host" in str(place)}


def addresses(**chosen: str) -> dict[str, str]:
    """What the functions are told."""
    phones: Phones = SimpleNamespace(url="http://127.0.0.1:4600")  # type: ignore[assignment]
    return run._addresses(choices(chosen), phones, Ports())


def test_what_nobody_chose_stays_on_this_machine() -> None:
    assert choices({}) == Choices(host=HOST, web_origins=(), fcm_url=None)
    assert not choices({}).is_open
    assert set(places().values()) == {HOST} == {Suite("demo-x", Ports()).host}


def test_the_network_is_let_in_to_what_an_app_talks_to_and_to_nothing_else() -> None:
    assert choices({"PRAHARI_HOST": EVERYWHERE}).is_open
    found = places(host=EVERYWHERE)
    opened = {name for name, host in found.items() if host == EVERYWHERE}
    assert opened == {"auth", "firestore", "functions", "hosting"}
    assert set(found.values()) == {HOST, EVERYWHERE}


@pytest.mark.parametrize(
    "value", ["", "*", "::", "localhost", "example.org", "192.168.1.5", "0.0.0.0:80", "0"]
)
def test_a_host_that_is_none_is_refused_by_its_name(value: str) -> None:
    with pytest.raises(ValueError, match=r"PRAHARI_HOST: .* give 0\.0\.0\.0"):
        choices({"PRAHARI_HOST": value})


def test_an_app_at_another_origin_is_let_through_beside_the_suites_own_pages() -> None:
    told = load({"GCLOUD_PROJECT": "demo-x"} | addresses(WEB_ORIGINS=APPS)).web_origins
    assert told >= {"http://localhost:5173", "capacitor://localhost", "http://127.0.0.1:5000"}
    assert not load({"GCLOUD_PROJECT": "demo-x"} | addresses()).web_origins & {
        "http://localhost:5173",
        "capacitor://localhost",
    }


@pytest.mark.parametrize("value", ["*", "localhost:5173", "http://localhost:5173/", "null", "a b"])
def test_what_no_browser_calls_an_origin_is_refused(value: str) -> None:
    with pytest.raises(ValueError, match="WEB_ORIGINS"):
        choices({"WEB_ORIGINS": f"{APPS},{value}"})


def test_pushes_go_to_the_developers_own_fake_and_the_rest_to_the_phones_page() -> None:
    told = addresses(FCM_URL="http://127.0.0.1:4601/")
    assert told["FCM_URL"] == "http://127.0.0.1:4601"
    assert told["SMS_URL"] == told["VOICE_URL"] == addresses()["FCM_URL"] == "http://127.0.0.1:4600"


@pytest.mark.parametrize(
    "value", ["", "phones", "ftp://h", "http://", "http://[", "https://fcm.googleapis.com"]
)
def test_pushes_go_to_nothing_real(value: str) -> None:
    with pytest.raises(ValueError, match="FCM_URL"):
        choices({"FCM_URL": value})


def test_the_demo_numbers_are_telephones_of_the_seed() -> None:
    with (run.ROOT / "emulator" / "seed" / "posts.csv").open(encoding="utf-8") as file:
        posts = {row["post"]: row["cug_number"] for row in csv.DictReader(file)}
    assert {posts[post]: post for post in officers.NUMBERS.values()} == officers.NUMBERS
    assert load({"GCLOUD_PROJECT": "demo-x"} | officers.env()).demo_numbers == set(officers.NUMBERS)


def test_at_its_end_make_run_says_where_auth_is_and_how_an_officer_gets_in() -> None:
    said = where(Suite("demo-x", Ports()), "http://127.0.0.1:4600", "http://127.0.0.1:5000/f/x")
    assert "Firestore              127.0.0.1:8080" in said
    assert "Auth                   127.0.0.1:9099" in said
    assert f"the code {CODE}" in said and "+915000000106  cg-admin" in said
    assert "EVERYONE" not in said


def test_an_open_suite_warns_loudly_and_says_where_a_phone_finds_it() -> None:
    suite = Suite("demo-x", Ports(), host=EVERYWHERE)
    said = where(suite, "http://127.0.0.1:4600", "http://127.0.0.1:5000/f/x")
    assert WARNING in said and "EVERYONE ON THIS NETWORK can now read and write" in WARNING
    assert "ports 5000, 5001, 8080, 9099, 4600" in said
