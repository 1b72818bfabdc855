"""The sealing keys, made in a Secret Manager that remembers (fake/gcloud)."""

import base64
import io
import json
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from infra import keys
from shared import config
from tests.infra.cloud import FAKES, FakeCloud

PROJECT = "police-cg-keys"
PRIVATE = ("SEAL_PRIVATE_CONTENT", "SEAL_PRIVATE_CONTACT")


@pytest.fixture
def cloud(monkeypatch: pytest.MonkeyPatch) -> Iterator[FakeCloud]:
    with FakeCloud() as cloud:
        for name, value in (cloud.env | {"PATH": f"{FAKES}:/usr/bin:/bin"}).items():
            monkeypatch.setenv(name, value)
        yield cloud
        cloud.shutdown()


def held(variable: str) -> dict:
    return json.loads(keys._get(PROJECT, variable))


def test_a_month_gives_every_purpose_a_pair_that_fits(cloud: FakeCloud) -> None:
    assert keys.main(["first", PROJECT, "SEAL_PUBLIC_KEYS"]) == 0
    assert keys.main(["add", PROJECT, "2099-12"]) == 0
    for purpose, variable in (("content", PRIVATE[0]), ("contact", PRIVATE[1])):
        assert held(variable).keys() == held("SEAL_PUBLIC_KEYS")[purpose].keys()
        for month, private in held(variable).items():
            key = X25519PrivateKey.from_private_bytes(base64.b64decode(private))
            public = base64.b64encode(key.public_key().public_bytes_raw()).decode()
            assert held("SEAL_PUBLIC_KEYS")[purpose][month] == public


def test_adding_a_month_again_changes_nothing(cloud: FakeCloud) -> None:
    keys.add(PROJECT, "2026-12")
    before = cloud.state()
    keys.add(PROJECT, "2026-12")
    assert cloud.state() == before


def test_a_half_made_month_is_finished_with_the_keys_that_are_there(cloud: FakeCloud) -> None:
    private = base64.b64encode(b"k" * 32).decode()
    keys._put(PROJECT, "SEAL_PRIVATE_CONTENT", json.dumps({"2026-12": private}))
    keys.add(PROJECT, "2026-12")
    assert held("SEAL_PRIVATE_CONTENT") == {"2026-12": private}
    assert held("SEAL_PUBLIC_KEYS")["content"] == {"2026-12": keys._public(private)}
    assert held("SEAL_PUBLIC_KEYS")["contact"].keys() == {"2026-12"}


def test_a_retired_month_is_gone_after_the_purge_and_the_last_cannot_go(
    cloud: FakeCloud, capsys: pytest.CaptureFixture[str]
) -> None:
    keys.add(PROJECT, "2026-11")
    assert keys.main(["retire", PROJECT, "2026-11"]) == 1
    assert "the only month" in capsys.readouterr().err
    keys.add(PROJECT, "2026-12")
    assert keys.main(["retire", PROJECT, "2026-11"]) == 0
    assert "2026-11" in cloud.state(), "functions still run on the old versions"
    for variable in PRIVATE:
        assert keys.main(["purge", PROJECT, variable]) == 0
        assert held(variable).keys() == {"2026-12"}
    stored = cloud.things
    for variable in PRIVATE:
        kept = stored[f"secrets {PROJECT} {keys.secret(variable)}"]["versions"]
        assert not any("2026-11" in value for value in kept.values() if value)


def test_a_random_secret_is_made_once_and_a_typed_one_needs_a_person(
    cloud: FakeCloud, capsys: pytest.CaptureFixture[str]
) -> None:
    assert keys.main(["first", PROJECT, "OTP_SECRET"]) == 0
    assert len(base64.b64decode(keys._get(PROJECT, "OTP_SECRET"))) == 32
    assert keys.main(["first", PROJECT, "SMS_AUTH_KEY"]) == 1
    told = capsys.readouterr().err
    for variable in ("SMS_AUTH_KEY", "VOICE_ACCOUNT"):  # one stop for both
        assert f"python -m infra.keys type {PROJECT} {variable} <FILE" in told
    assert "sms-auth-key" not in cloud.state()


def test_the_trails_first_key_is_made_under_the_month_and_functions_take_it(
    cloud: FakeCloud,
) -> None:
    keys.first(PROJECT, "TRAIL_KEYS", month="2026-11")
    made = held("TRAIL_KEYS")
    assert list(made) == ["2026-11"] and len(bytes.fromhex(made["2026-11"])) == 32
    env = {"GOOGLE_CLOUD_PROJECT": "police-cg", "TRAIL_KEYS": json.dumps(made)}
    assert config.load(env).trail_keys == made
    keys.first(PROJECT, "TRAIL_KEYS", month="2026-12")
    assert held("TRAIL_KEYS") == made


def test_a_first_value_that_is_there_stays(cloud: FakeCloud) -> None:
    assert keys.main(["first", PROJECT, "OTP_SECRET"]) == 0
    before = cloud.state()
    assert keys.main(["first", PROJECT, "OTP_SECRET"]) == 0
    assert cloud.state() == before


@pytest.mark.parametrize("variable", ["OTP_SECRET", "SEAL_PUBLIC_KEYS"])
def test_a_look_that_failed_is_no_sign_that_a_secret_is_not_there(
    cloud: FakeCloud, capsys: pytest.CaptureFixture[str], variable: str
) -> None:
    assert keys.main(["first", PROJECT, variable]) == 0
    before, cloud.broken = cloud.state(), "secrets describe"
    assert keys.main(["first", PROJECT, variable]) == 1
    assert "ERROR: broken" in capsys.readouterr().err
    assert cloud.state() == before


@pytest.mark.parametrize("given", ["s3cret", "s3cret\n", "s3cret\r\n"])
def test_a_password_is_taken_from_a_pipe_without_its_line_end(
    cloud: FakeCloud, monkeypatch: pytest.MonkeyPatch, given: str
) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO(given))
    assert keys.main(["type", PROJECT, "SMS_AUTH_KEY"]) == 0
    assert keys._get(PROJECT, "SMS_AUTH_KEY") == "s3cret"


@pytest.mark.parametrize("given", ["", "\n", "   ", "one\ntwo\n"])
def test_nothing_or_more_than_a_line_is_no_password(
    cloud: FakeCloud,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    given: str,
) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO(given))
    assert keys.main(["type", PROJECT, "SMS_AUTH_KEY"]) == 1
    assert "nothing was changed" in capsys.readouterr().err
    assert cloud.things == {}


def test_gclouds_own_words_are_passed_on(
    cloud: FakeCloud, capsys: pytest.CaptureFixture[str]
) -> None:
    cloud.broken = "secrets create"
    assert keys.main(["add", PROJECT, "2026-12"]) == 1
    assert "ERROR: broken" in capsys.readouterr().err


def test_no_key_touches_the_disk(
    cloud: FakeCloud, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    keys.add(PROJECT, "2026-12")
    assert list(tmp_path.rglob("*")) == []
