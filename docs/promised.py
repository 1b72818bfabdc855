"""Make docs/promised.json: every name that an app may have been built on, for good.

What was promised once is never taken out: a renamed field keeps its former name beside
(`validation_alias=AliasChoices(new, former)`), a renamed function keeps its address (`formerly` in
its row), and an answer goes on saying what it said. `missing()` is what was promised and is gone.
"""

import json
from collections.abc import Iterator
from enum import Enum
from pathlib import Path
from typing import Any

from pydantic import BaseModel

from docs import openapi
from shared.edge import unknown

FILE = Path(__file__).with_name("promised.json")
Promise = dict[
    str, list[str]
]  # address -> names: `asks place.lat`, `asks status=pending`, `says …`


def text() -> str:
    """Return the file as it is to be committed: what was promised, and what is new."""
    before, now = _committed(), kept()
    whole = {
        name: sorted({*before.get(name, ()), *now.get(name, ())}) for name in before.keys() | now
    }
    return json.dumps(whole, indent=1, sort_keys=True) + "\n"


def missing(promised: Promise | None = None) -> list[str]:
    """Return what was promised and is kept no more."""
    now = kept()
    return [
        f"{name}: {one}"
        for name, ones in (promised or _committed()).items()
        for one in ones
        if one not in now.get(name, ())
    ]


def kept() -> Promise:
    """Return what the functions that apps call read and say now, by each of their addresses."""
    promise: Promise = {}
    for function in openapi.for_apps():
        contract = openapi.contract(function)
        asks = [f"asks {name}" for name in names(contract.request)]
        says = [f"says {name}" for name in names(contract.answer) if "=" not in name]
        for name in (function.name, *openapi.row_of(function).formerly):
            promise[name] = sorted({*asks, *says})
    return promise


def names(model: type[BaseModel], inside: tuple[type[BaseModel], ...] = ()) -> Iterator[str]:
    """Yield every name that a model reads, its former ones too, and the values of its enums."""
    for name, annotation in unknown.names(model).items():
        yield name
        yield from (f"{name}={value}" for value in _values(annotation))
        for part in unknown.models_of(annotation):
            if part not in inside:
                yield from (f"{name}.{one}" for one in names(part, (*inside, part)))


def _values(annotation: Any) -> Iterator[str]:
    if isinstance(annotation, type) and issubclass(annotation, Enum):
        yield from (str(one.value) for one in annotation)
    for part in unknown.parts_of(annotation):
        yield from _values(part)


def _committed() -> Promise:
    return json.loads(FILE.read_text(encoding="utf-8")) if FILE.exists() else {}  # type: ignore[no-any-return]
