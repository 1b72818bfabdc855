"""What an app says of itself, and what it is told of its age."""

from datetime import UTC, datetime

import pytest

from shared.config import settings
from shared.edge import versions
from shared.edge.versions import API, App
from shared.pure import clock
from shared.pure.errors import FailedPreconditionError, InvalidArgumentError

APPS = (
    '{"citizen-android": {"oldest": "2.1", "since": "2027-03-01", "address": "https://x.in/app"}}'
)


@pytest.fixture(autouse=True)
def served(monkeypatch):
    monkeypatch.setenv("GOOGLE_CLOUD_PROJECT", "demo-prahari")
    monkeypatch.setenv("APPS", APPS)
    settings.cache_clear()
    yield
    settings.cache_clear()


def at(day: str, monkeypatch) -> None:
    monkeypatch.setattr(clock, "now", lambda: datetime.fromisoformat(day).replace(tzinfo=UTC))


@pytest.mark.parametrize(
    ("header", "app"),
    [
        ("citizen-android/2.1.0", App("citizen-android", (2, 1, 0, 0))),
        ("citizen-android/2.1.0 api/20991231", App("citizen-android", (2, 1, 0, 0), 20991231)),
        (" ios/7-beta+3 ", App("ios", (7, 0, 0, 0))),
        ("Mozilla/5.0 (X11; Linux)", App()),
        ("citizen-android", App()),
        ("citizen-android/२.१", App()),
        ("a/" + "9" * 400, App()),
        ("", App()),
    ],
)
def test_an_app_is_what_its_header_says_and_nothing_where_it_cannot_be_read(header, app) -> None:
    assert versions.said(header, None, is_open=False) == app


@pytest.mark.parametrize("field", [API + 1, str(API + 1)])
def test_the_contracts_number_may_stand_in_the_body(field) -> None:
    assert versions.said("", field, is_open=False).is_newer
    assert not versions.said("", API, is_open=False).is_newer


@pytest.mark.parametrize("field", ["2.1", True, 7, [], {}, "२०२६११३०", -20261130, 1e9])
def test_a_number_that_is_none_is_refused_and_in_an_sos_is_nothing(field) -> None:
    with pytest.raises(InvalidArgumentError):
        versions.said("", field, is_open=False)
    assert versions.said("", field, is_open=True) == App()


@pytest.mark.parametrize(
    ("version", "is_leaving"),
    [("2.0.9", True), ("1", True), ("2.1", False), ("2.1.0.1", False), ("10.0", False)],
)
def test_an_app_that_will_not_be_served_is_told_so_before(version, is_leaving, monkeypatch) -> None:
    app = versions.said(f"citizen-android/{version}", None, is_open=False)
    told = versions.headers(app)
    assert bool(told) is is_leaving
    if is_leaving:
        assert told["Sunset"] == "Sun, 28 Feb 2027 18:30:00 GMT"  # midnight in India
        assert (
            told["Deprecation"] == f"@{int(datetime(2027, 2, 28, 18, 30, tzinfo=UTC).timestamp())}"
        )
        assert told["Link"] == '<https://x.in/app>; rel="sunset"'


def test_it_is_served_until_that_day_and_then_sent_to_the_new_one(monkeypatch) -> None:
    old = versions.said("citizen-android/2.0", None, is_open=False)
    at("2027-02-28T18:29:59", monkeypatch)
    versions.require_served(old)
    at("2027-02-28T18:30:00", monkeypatch)
    with pytest.raises(FailedPreconditionError) as refusal:
        versions.require_served(old)
    assert refusal.value.address == "https://x.in/app"
    versions.require_served(versions.said("other-app/0.1", None, is_open=False))
