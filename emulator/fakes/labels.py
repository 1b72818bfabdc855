"""Whose phone it is: the names shown on the phones page."""

from __future__ import annotations

import csv
import threading
from pathlib import Path
from typing import Any

SEED = Path(__file__).resolve().parent.parent / "seed"
LONGEST_LABEL = 120

_ROLES = {
    "asp": ("अतिरिक्त पुलिस अधीक्षक", "Additional SP"),
    "sp": ("पुलिस अधीक्षक", "SP"),
    "ig": ("पुलिस महानिरीक्षक", "IG"),
    "state_desk": ("राज्य डेस्क", "State desk"),
    "sho": ("थाना प्रभारी", "SHO"),
    "constable": ("आरक्षक", "Constable"),
    "call_taker": ("कंट्रोल रूम", "Control room"),
    "room_112": ("डायल 112 कक्ष", "Dial 112 room"),
    "dgp_room": ("डीजीपी कक्ष", "DGP's room"),
    "cyber": ("साइबर सेल", "Cyber cell"),
    "crime_branch": ("क्राइम ब्रांच", "Crime branch"),
    "admin": ("प्रशासक", "Administrator"),
}
_STATES = {
    "cg": ("छत्तीसगढ़", "Chhattisgarh"),
    "up": ("उत्तर प्रदेश", "Uttar Pradesh"),
    "mp": ("मध्य प्रदेश", "Madhya Pradesh"),
}
_RANGES_HI = {
    "raipur": "रायपुर रेंज",
    "durg": "दुर्ग रेंज",
    "rajnandgaon": "राजनांदगांव रेंज",
    "bilaspur": "बिलासपुर रेंज",
    "surguja": "सरगुजा रेंज",
    "bastar": "बस्तर रेंज",
    "meerut": "मेरठ रेंज",
    "indore-police-commissionerate": "इंदौर पुलिस आयुक्तालय",
}


class BadLabelError(ValueError):
    """A label must be `label_hi` and `label_en`, two short non-empty texts."""


class LabelBook:
    """Token → label in Hindi and English; thread-safe."""

    def __init__(self, labels: dict[str, dict[str, str]] | None = None) -> None:
        self._lock = threading.Lock()
        self._labels = dict(labels or {})
        self._version = 0

    def put(self, token: str, body: object) -> None:
        """Names the owner of a phone.

        Raises:
            BadLabelError: The body is not two short texts.
        """
        label = _checked(body)
        with self._lock:
            self._labels[token] = label
            self._version += 1

    @property
    def version(self) -> int:
        """Grows with every change, so that a live page can follow."""
        with self._lock:
            return self._version

    def as_json(self) -> dict[str, dict[str, str]]:
        """Every label, by token."""
        with self._lock:
            return dict(self._labels)


def _checked(body: Any) -> dict[str, str]:
    if not isinstance(body, dict) or set(body) != {"label_hi", "label_en"}:
        raise BadLabelError("send label_hi and label_en")
    for text in body.values():
        if not isinstance(text, str) or not 0 < len(text.strip()) <= LONGEST_LABEL:
            raise BadLabelError(f"a label is a text of 1 to {LONGEST_LABEL} characters")
    return {name: text.strip() for name, text in body.items()}


def seed_labels(folder: Path = SEED) -> dict[str, dict[str, str]]:
    """Labels of the demo phones, from the seed's posts and districts; none when it is not there."""
    if not (folder / "posts.csv").exists():
        return {}
    places = _names(folder / "districts.csv") | _names(folder / "stations.csv")
    return {row["device_token"]: _label(row, places) for row in _rows(folder / "posts.csv")}


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _names(path: Path) -> dict[str, tuple[str, str]]:
    return {row["code"]: (row["name_hi"], row["name_en"]) for row in _rows(path)}


def _label(post: dict[str, str], places: dict[str, tuple[str, str]]) -> dict[str, str]:
    role_hi, role_en = _ROLES.get(post["role"], (post["role"], post["role"]))
    place_hi, place_en = places.get(post["unit"]) or _unit_name(post["unit"])
    return {"label_hi": f"{role_hi}, {place_hi}", "label_en": f"{role_en}, {place_en}"}


def _unit_name(unit: str) -> tuple[str, str]:
    state, _, rest = unit.partition("-")
    if rest == "state":
        return _STATES.get(state, (unit, unit))
    slug = rest.removeprefix("range-")
    name = slug.replace("-", " ").title()
    return _RANGES_HI.get(slug, name), name if "Police" in name else f"{name} range"
