"""What a browser is told beside every page and answer (SECURITY.md R20, R50; DESIGN 9)."""

import json
import re
from pathlib import Path
from typing import Any

import pytest
import requests

import main
from shared.edge import page

ROOT = Path(__file__).parents[3]
CONTRACTS = {name: getattr(getattr(main, name), "contract", None) for name in main.ENTRY_POINTS}
PAGES = [name for name, contract in CONTRACTS.items() if contract and contract.page]
HTTP = [name for name, contract in CONTRACTS.items() if contract]
HOSTED = json.loads((ROOT / "firebase.json").read_text(encoding="utf-8"))["hosting"]["headers"]
ANSWER_S = 30
WITH_SCRIPT = {"submit_tip", "submit_feedback"}  # our own file, which the page works without


# A browser answers once a day about a place (R47): a random mark, kept for a day.
MARKS = {"submit_feedback": {"__session"}}


def leaves(answer: Any) -> set[str]:
    """The cookies an answer leaves behind. Each must end within a day and be for us alone."""
    set_cookies = [parse_cookie(line) for line in answer.headers.getlist("Set-Cookie")]
    for one in set_cookies:
        assert {"Secure", "HttpOnly"} <= one.keys(), one
        assert one["SameSite"] == "Strict" and int(one["Max-Age"]) <= 86_400
    return {next(iter(one)) for one in set_cookies}


def parse_cookie(line: str) -> dict[str, str]:
    parts = (part.strip().partition("=") for part in line.split(";"))
    return {name: value for name, _, value in parts}


def policy(text: str) -> dict[str, list[str]]:
    """A Content-Security-Policy as directive -> sources."""
    parts = (part.split() for part in text.split(";") if part.strip())
    return {part[0]: part[1:] for part in parts}


def is_loose(name: str, sources: list[str]) -> bool:
    anything = {"*", "'unsafe-eval'", "http:", "https:"}
    script = {"'unsafe-inline'"} if name == "script-src" else set()
    return bool((anything | script) & set(sources))


def faults(headers: dict[str, str]) -> list[str]:
    """What a page's headers leave open."""
    found = []
    allowed = policy(headers.get("Content-Security-Policy", ""))
    closed = ("default-src", "base-uri", "frame-ancestors")
    found += [f"{name} is not 'none'" for name in closed if allowed.get(name) != ["'none'"]]
    if allowed.get("form-action") != ["'self'"]:
        found.append("a form may be sent elsewhere")
    found += [f"{name} is loose" for name, sources in allowed.items() if is_loose(name, sources)]
    hosts = (name for name, sources in allowed.items() if any("." in s for s in sources))
    found += [f"{name} names somebody else's host" for name in hosts]
    expected = {"Referrer-Policy": "no-referrer", "X-Frame-Options": "DENY"}
    found += [
        f"{name} is missing" for name, value in expected.items() if headers.get(name) != value
    ]
    rights = headers.get("Permissions-Policy", "").replace(" ", "").split(",")
    return found + [f"{r} is open" for r in ("camera", "microphone") if f"{r}=()" not in rights]


@pytest.mark.parametrize("name", PAGES)
def test_a_functions_page_loads_nothing_of_others_and_is_kept_nowhere(
    name: str, client_for
) -> None:
    client = client_for(name)
    for answer in (client.get("/"), client.post("/", data={"lang": "hi"})):
        assert answer.mimetype == "text/html"
        assert faults(dict(answer.headers)) == []
        assert answer.headers["Cache-Control"].removeprefix("private, ") == "no-store"
        assert answer.headers["X-Content-Type-Options"] == "nosniff"
        assert leaves(answer) <= MARKS.get(name, set())
        scripts = policy(answer.headers["Content-Security-Policy"]).get("script-src")
        assert scripts == (["'self'"] if name in WITH_SCRIPT else None)
        where = "self" if name == "submit_feedback" else ""
        assert f"geolocation=({where})" in answer.headers["Permissions-Policy"]


@pytest.mark.parametrize("name", HTTP)
def test_an_answer_is_kept_nowhere_and_taken_for_nothing_else(name: str, client_for) -> None:
    client = client_for(name)
    for answer in (client.post("/", json={"nonsense": 1}), client.put("/", json={})):
        assert answer.mimetype == "application/json"
        assert answer.headers["Cache-Control"].removeprefix("private, ") == "no-store"
        assert answer.headers["X-Content-Type-Options"] == "nosniff"
        assert leaves(answer) <= MARKS.get(name, set())
        assert "Access-Control-Allow-Origin" not in answer.headers


def test_only_what_is_nobodys_may_be_kept_by_a_phone_or_on_the_way() -> None:
    """Hosting's CDN answers whoever comes next with what it keeps."""
    kept = {name: one for name, one in CONTRACTS.items() if one and one.kept_s}
    assert kept.keys() == {"get_catalogue"}
    for name, contract in kept.items():
        looks = (contract.caller, contract.action, contract.app_check, contract.page)
        assert looks == (None, None, None, None) and not contract.forgiving, name
        assert "GET" in contract.methods, name


@pytest.mark.parametrize(
    "origin", ["https://evil.example", "null", "http://localhost:5000.evil.example"]
)
@pytest.mark.parametrize("name", HTTP)
def test_a_foreign_page_may_not_read_an_answer(name: str, origin: str, client_for) -> None:
    client = client_for(name)
    for answer in (
        client.options("/", headers={"Origin": origin, "Access-Control-Request-Method": "POST"}),
        client.post("/", json={}, headers={"Origin": origin}),
    ):
        assert "Access-Control-Allow-Origin" not in answer.headers
        assert "Access-Control-Allow-Credentials" not in answer.headers
        assert "Origin" in answer.headers["Vary"]


def test_hosted_pages_have_the_same_headers_by_configuration() -> None:
    (everything,) = (rule for rule in HOSTED if "regex" in rule)
    headers = {header["key"]: header["value"] for header in everything["headers"]}
    assert faults(headers) == []
    assert headers["X-Content-Type-Options"] == "nosniff"
    years, _, rest = headers["Strict-Transport-Security"].partition(";")
    assert int(years.removeprefix("max-age=")) >= 31_536_000 and "includeSubDomains" in rest


def test_every_address_but_the_functions_own_is_dressed_as_a_page() -> None:
    (pages,) = (re.compile(rule["regex"]) for rule in HOSTED if "regex" in rule)
    for path in ("/", "/t", "/f/ABC", "/officer", "/a", "/ap", "/api", "/apis/x", "/app/", "/__/x"):
        assert pages.search(path), path
    assert not pages.search("/api/raise-sos") and not pages.search("/api/")


def test_no_hosted_page_holds_script_or_style_that_its_policy_forbids() -> None:
    for path in (ROOT / "web" / "public").glob("**/*.html"):
        text = path.read_text(encoding="utf-8")
        assert "<style" not in text and " style=" not in text, path
        assert "<script>" not in text and " onclick=" not in text, path
        assert "//" not in text.replace("<!--", "").split("<body")[0].replace("<!DOCTYPE", "")


def test_hosting_serves_its_own_pages_and_the_functions_with_their_headers(suite) -> None:
    own = requests.get(suite.hosting_url("/"), timeout=ANSWER_S)
    form = requests.get(suite.hosting_url("/t"), timeout=ANSWER_S)
    assert faults(dict(own.headers)) == []
    assert faults(dict(form.headers)) == []
    assert "'unsafe-inline'" in policy(form.headers["Content-Security-Policy"])["style-src"]
    assert form.headers["Cache-Control"] == "no-store"
    assert "geolocation=()" in form.headers["Permissions-Policy"]
    answer = requests.post(suite.hosting_url("/api/get-challenge"), json={}, timeout=ANSWER_S)
    page_only = {"Content-Security-Policy", "Permissions-Policy", "X-Frame-Options"}
    assert answer.status_code == 200 and not page_only & answer.headers.keys()
    assert "Strict-Transport-Security" not in answer.headers  # a phone keeps it from the pages
    scanned = requests.get(suite.hosting_url("/f/"), timeout=ANSWER_S)
    assert scanned.headers["Permissions-Policy"] == "geolocation=(self), camera=(), microphone=()"


@pytest.mark.parametrize(
    ("name", "value", "fault"),
    [
        ("Content-Security-Policy", "default-src *", "default-src is loose"),
        ("Content-Security-Policy", "script-src 'unsafe-inline'", "script-src is loose"),
        (
            "Content-Security-Policy",
            "img-src cdn.example.org",
            "img-src names somebody else's host",
        ),
        ("Content-Security-Policy", "", "frame-ancestors is not 'none'"),
        ("Referrer-Policy", "origin", "Referrer-Policy is missing"),
        ("Permissions-Policy", "camera=*", "camera is open"),
    ],
)
def test_a_header_that_was_loosened_is_named(name: str, value: str, fault: str) -> None:
    assert fault in faults(page.HEADERS | {name: value})
    assert faults(page.HEADERS) == []
