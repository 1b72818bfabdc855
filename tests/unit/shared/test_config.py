import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from shared.config import DEMO_ONLY, ConfigError, load

LIVE = {"GOOGLE_CLOUD_PROJECT": "police-cg"}
ROOT = Path(__file__).parents[3]


@pytest.mark.parametrize(
    "apps",
    [
        '{"citizen-android": {"oldest": "2.1", "since": "0001-01-01", "address": "https://x.in"}}',
        '{"citizen-android": {"oldest": "2.1", "since": 0, "address": "https://x.in"}}',
        '{"citizen-android": {"oldest": "2.1", "sinse": "2027-01-01", "address": "https://x.in"}}',
        '{"Citizen Android": {"oldest": "2.1", "since": "2027-01-01", "address": "https://x.in"}}',
        '{"citizen-android": {"oldest": "two", "since": "2027-01-01", "address": "https://x.in"}}',
        '{"citizen-android": {"oldest": "2.1", "since": "2027-01-01", "address": "x\\r\\ny: z"}}',
        "[]",
        "{",
    ],
)
def test_old_apps_that_cannot_be_read_are_found_at_the_start(apps: str) -> None:
    with pytest.raises(ConfigError, match="APPS"):
        load(LIVE | {"APPS": apps})


@pytest.mark.parametrize(
    "name",
    [
        "FIRESTORE_EMULATOR_HOST",
        "PUBSUB_EMULATOR_HOST",
        "FIREBASE_AUTH_EMULATOR_HOST",
        "CLOUD_TASKS_EMULATOR_HOST",
        *sorted(DEMO_ONLY),
    ],
)
def test_a_real_project_refuses_every_emulator_setting(name: str) -> None:
    with pytest.raises(ConfigError, match=name) as refusal:
        load(LIVE | {name: "127.0.0.1:1"})
    assert "127.0.0.1" not in str(refusal.value)


def test_a_demo_project_takes_them() -> None:
    settings = load({"GCLOUD_PROJECT": "demo-x", "FIRESTORE_EMULATOR_HOST": "h:1"})
    assert settings.firestore_emulator == "h:1" and settings.is_demo


def test_what_only_a_demo_may_have_is_this() -> None:
    moved = {"FCM_URL", "SMS_URL", "VOICE_URL", "APP_CHECK_KEYS", "FUNCTIONS_EMULATOR"}
    assert moved | {"DEMO_NUMBERS", "PRAHARI_HOST"} == DEMO_ONLY


@pytest.mark.parametrize("value", ["", "+915000000106"])
def test_a_function_of_a_real_project_does_not_start_with_demo_numbers(value: str) -> None:
    env = LIVE | {"FUNCTION_TARGET": "verify_otp", "DEMO_NUMBERS": value}
    said = subprocess.run(
        [sys.executable, "-c", "import main"],
        cwd=ROOT,
        env={"PATH": os.environ["PATH"]} | env,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert said.returncode != 0
    assert "ConfigError: DEMO_NUMBERS is for demo- projects only" in said.stderr


def test_a_demo_project_has_the_demo_numbers_it_names_and_by_itself_none() -> None:
    demo = {"GCLOUD_PROJECT": "demo-x"}
    named = load(demo | {"DEMO_NUMBERS": "+915000000106, +915000000033,"}).demo_numbers
    assert named == {"+915000000106", "+915000000033"}
    assert load(demo).demo_numbers == load(LIVE).demo_numbers == frozenset()


@pytest.mark.parametrize("value", ["+919876543210", "5000000106", "+9150000001060", "all", "+91*"])
def test_only_invented_numbers_are_demo_numbers_even_in_a_demo(value: str) -> None:
    with pytest.raises(ConfigError, match="DEMO_NUMBERS") as refusal:
        load({"GCLOUD_PROJECT": "demo-x", "DEMO_NUMBERS": f"+915000000106,{value}"})
    assert value not in str(refusal.value)


def test_no_project_is_refused() -> None:
    with pytest.raises(ConfigError, match="GOOGLE_CLOUD_PROJECT"):
        load({})


@pytest.mark.parametrize("value", ["{bad", "[1]", '"secret"'])
def test_unreadable_keys_are_named_and_their_value_is_not_repeated(value: str) -> None:
    with pytest.raises(ConfigError, match="SEAL_PRIVATE_CONTENT") as refusal:
        load(LIVE | {"SEAL_PRIVATE_CONTENT": value})
    assert "secret" not in str(refusal.value)


def test_our_own_pages_are_the_only_web_origins_of_a_real_project() -> None:
    settings = load(LIVE | {"WEB_ORIGINS": "https://police.cg.example, "})
    assert settings.web_origins == {
        "https://police-cg.web.app",
        "https://police-cg.firebaseapp.com",
        "https://police.cg.example",
    }


def test_a_real_project_sends_no_password_to_a_relay_in_the_clear() -> None:
    fields = {"host": "h", "sender": "a@b.in", "starttls": False}
    account = json.dumps(fields | dict(zip(("user", "password"), ("clerk", "hush"), strict=True)))
    with pytest.raises(ConfigError, match="MAIL_ACCOUNT") as refusal:
        load(LIVE | {"MAIL_ACCOUNT": account})
    assert "hush" not in str(refusal.value)
    demo = load({"GCLOUD_PROJECT": "demo-x", "MAIL_ACCOUNT": account})
    assert demo.mail and "hush" not in repr(demo)
    assert load(LIVE | {"MAIL_ACCOUNT": "{}"}).mail is None
    with pytest.raises(ConfigError, match="MAIL_ACCOUNT"):
        load(LIVE | {"MAIL_ACCOUNT": '{"host": "h"}'})


A, B = "a" * 64, "b" * 64


def test_of_the_trails_keys_the_first_signs() -> None:
    assert load(LIVE).trail_keys == {}  # where the trail is not written
    keys = load(LIVE | {"TRAIL_KEYS": json.dumps({"2026-12": B, "2026-11": A})}).trail_keys
    assert list(keys) == ["2026-12", "2026-11"]


@pytest.mark.parametrize(
    "value",
    ["", "{}", "{bad", json.dumps({"a": A, "b": B, "c": A}), '{"a": "short"}', '{"a": 7}', "[1]"],
)
def test_unfit_keys_of_the_trail_refuse_the_start_and_are_not_repeated(value: str) -> None:
    with pytest.raises(ConfigError, match="TRAIL_KEYS") as refusal:
        load(LIVE | {"TRAIL_KEYS": value})
    assert A not in str(refusal.value)
