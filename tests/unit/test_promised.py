"""What apps were built on is kept."""

import json
import shutil
from enum import StrEnum
from pathlib import Path
from typing import Annotated

from pydantic import AliasChoices, Field

from docs import promised
from infra import hosting
from infra.rows import ROOT
from shared.edge import wire
from shared.pure.privacy import Frozen


class Kind(StrEnum):
    ONE = "one"


class Inner(Frozen):
    lat: float


class Asked(Frozen):
    otp: str
    place: Inner | None = None
    kinds: tuple[Kind, ...] = ()


class Renamed(Frozen):
    pin: Annotated[str, Field(validation_alias=AliasChoices("pin", "otp"))]


def test_nothing_that_was_promised_is_gone() -> None:
    assert promised.missing() == [], "keep the former name beside: docs/promised.py"


def test_every_name_and_every_value_that_can_be_sent_is_a_promise() -> None:
    assert list(promised.names(Asked)) == ["otp", "place", "place.lat", "kinds", "kinds=one"]


def test_what_is_taken_out_is_named() -> None:
    gone = {"verify-otp": ["asks lang", "asks never"], "raise-the-dead": ["asks x"]}
    assert promised.missing(gone) == ["verify-otp: asks never", "raise-the-dead: asks x"]


def test_a_field_under_its_former_name_is_read_and_counts_as_kept() -> None:
    for name in ("pin", "otp"):
        assert wire.parse(Renamed, {name: "1"}).pin == "1"
    assert list(promised.names(Renamed)) == ["pin", "otp"]


def test_a_function_keeps_the_address_of_its_former_name(tmp_path: Path) -> None:
    for name in ("firebase.json", "infra", "functions"):
        whole = shutil.copytree if (ROOT / name).is_dir() else shutil.copy
        whole(ROOT / name, tmp_path / name)
    rows = tmp_path / "functions" / "sos" / "service.yaml"
    text = rows.read_text(encoding="utf-8")
    rows.write_text(
        text.replace("  callers: in_danger\n", "  callers: in_danger\n  formerly: [press-sos]\n"),
        encoding="utf-8",
    )
    made = json.loads(hosting.text(tmp_path))["hosting"]["rewrites"]
    (former,) = (one for one in made if one["source"] == "/api/press-sos")
    assert former["function"]["functionId"] == "raise-sos"
