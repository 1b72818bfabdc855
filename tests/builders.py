"""Things a test needs, valid by default: change one thing."""

import base64
import json
import uuid
from typing import Any, NamedTuple

from shared.pure.organisation import Category, District, Organisation, Unit
from shared.pure.policy import Role


class Seated(NamedTuple):
    """Somebody in a seat."""

    role: Role
    seat: str
    unit: str = ""


def a_request_id() -> str:
    return uuid.uuid4().hex


def a_tip_request(**changes: Any) -> dict[str, Any]:
    return {
        "request_id": a_request_id(),
        "category": "ganja",
        "text": "रात दस बजे पुल के नीचे गांजा बिकता है, श्री राम चौक के पास।",
        "district": "cg-bilaspur",
        "lang": "hi",
    } | changes


def an_sos_request(**changes: Any) -> dict[str, Any]:
    return {
        "request_id": a_request_id(),
        "place": {"lat": 22.0871, "lng": 82.1622, "accuracy_m": 12, "source": "gps"},
        "battery": 40,
        "trigger": "button",
        "lang": "hi",
    } | changes


def a_delivery(event: object) -> dict[str, Any]:
    """A Pub/Sub push as it reaches a function."""
    data = base64.b64encode(json.dumps(event).encode()).decode()
    return {
        "message": {"data": data, "messageId": uuid.uuid4().hex},
        "subscription": "projects/p/subscriptions/s",
    }


def a_unit(code: str, kind: str = "station", *, lat: float = 22.09, lng: float = 82.14) -> Unit:
    district = "-".join(code.split("-")[:2])
    return Unit(
        code=code, name_hi="थाना", name_en="Station", kind=kind, district=district, lat=lat, lng=lng
    )


def a_district(code: str = "cg-bilaspur", **changes: Any) -> District:
    fields = {
        "code": code,
        "name_hi": "बिलासपुर",
        "name_en": "Bilaspur",
        "state": code.split("-", maxsplit=1)[0],
        "range": "bilaspur",
        "call": "+917772808100",
        "live": {"tips": "2026-01-01"},
        "units": (
            a_unit(f"{code}-kotwali"),
            a_unit(f"{code}-sp-office", "police_office"),
            a_unit(f"{code}-ig-office", "police_office"),
        ),
    }
    return District.model_validate(fields | changes)


def an_organisation(*districts: District) -> Organisation:
    categories = [
        Category(code="ganja", name_hi="गांजा", name_en="Ganja"),
        Category(code="cyber_fraud", name_hi="साइबर ठगी", name_en="Cyber fraud", call="1930"),
    ]
    return Organisation(
        home_state="cg",
        districts={d.code: d for d in districts or (a_district(),)},
        categories={c.code: c for c in categories},
    )
