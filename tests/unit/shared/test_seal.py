from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from emulator import keys
from shared import config, seal
from shared.seal import Purpose, SealError

NOVEMBER = datetime(2026, 11, 23, 6, tzinfo=UTC)
KEYS = keys.make_keys("2026-11")


@pytest.fixture(autouse=True)
def _keys(monkeypatch: pytest.MonkeyPatch):
    set_keys(monkeypatch, keys.public_env(KEYS) | keys.secret_env(KEYS))
    yield
    config.settings.cache_clear()


def set_keys(monkeypatch: pytest.MonkeyPatch, env: dict[str, str]) -> None:
    settings = config.load({"GOOGLE_CLOUD_PROJECT": "demo-x"} | env)
    monkeypatch.setattr(seal, "settings", lambda: settings)


def closed(plain: bytes = b"x", where: str = "tips/1#content") -> seal.Sealed:
    return seal.seal(plain, Purpose.CONTENT, where=where, at=NOVEMBER)


def test_what_was_closed_opens_in_its_place() -> None:
    assert seal.unseal(closed("श्री".encode()), where="tips/1#content").decode() == "श्री"


@pytest.mark.parametrize("where", ["tips/2#content", "tips/1#other", ""])
def test_moved_to_another_record_or_field_it_does_not_open(where: str) -> None:
    with pytest.raises(SealError):
        seal.unseal(closed(), where=where)


def test_altered_it_does_not_open() -> None:
    sealed = closed()
    broken = sealed.model_copy(update={"box": sealed.box[:-1] + bytes([sealed.box[-1] ^ 1])})
    with pytest.raises(SealError):
        seal.unseal(broken, where="tips/1#content")


def test_a_key_of_another_purpose_does_not_open_it() -> None:
    sealed = closed().model_copy(update={"purpose": "contact"})
    with pytest.raises(SealError):
        seal.unseal(sealed, where="tips/1#content")


def test_without_the_private_key_nothing_opens(monkeypatch: pytest.MonkeyPatch) -> None:
    sealed = closed()
    set_keys(monkeypatch, keys.public_env(KEYS))
    with pytest.raises(SealError):
        seal.unseal(sealed, where="tips/1#content")


@given(st.binary(max_size=65_532))
def test_length_takes_one_of_four_values(plain: bytes) -> None:
    settings = config.load({"GOOGLE_CLOUD_PROJECT": "demo-x"} | keys.public_env(KEYS))
    public = settings.public_keys["content"]
    assert public
    overhead = 32 + 16  # the encapsulated key and the authentication tag
    assert len(closed(plain).box) - overhead in {1 << 10, 4 << 10, 16 << 10, 64 << 10}


def test_what_is_over_64_kib_is_refused() -> None:
    with pytest.raises(SealError):
        closed(b"x" * 65_533)


def test_the_newest_key_not_from_the_future_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    month = {"2026-09": "", "2026-10": "", "2026-12": ""}
    public = dict.fromkeys(month, KEYS["public"]["content"]["2026-11"])
    set_keys(monkeypatch, keys.public_env({"public": {"content": public}, "private": {}}))
    assert closed().epoch == "2026-10"


def test_a_key_that_comes_too_late_does_not_stop_intake(monkeypatch: pytest.MonkeyPatch) -> None:
    public = {"2027-01": KEYS["public"]["content"]["2026-11"]}
    set_keys(monkeypatch, keys.public_env({"public": {"content": public}, "private": {}}))
    assert closed().epoch == "2027-01"


def test_without_any_public_key_sealing_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    set_keys(monkeypatch, {})
    with pytest.raises(SealError):
        closed()


def test_the_month_changes_at_midnight_in_india(monkeypatch: pytest.MonkeyPatch) -> None:
    public = dict.fromkeys(("2026-11", "2026-12"), KEYS["public"]["content"]["2026-11"])
    set_keys(monkeypatch, keys.public_env({"public": {"content": public}, "private": {}}))
    half_past_midnight = datetime(2026, 11, 30, 19, 0, tzinfo=UTC)
    assert seal.seal(b"x", Purpose.CONTENT, where="a", at=half_past_midnight).epoch == "2026-12"
