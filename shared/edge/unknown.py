"""Fields that we do not know. An app newer than we are may send them; a misspelt one must be told.

What an open model (an SOS) does not know is always left out. Elsewhere it is left out only where
the caller's contract is newer than ours, and never when it looks like one of our own names: a
misspelt `aboutUnit` must not send a complaint to that station.
"""

import re
import unicodedata
from collections.abc import Iterator
from typing import Any, get_args

from pydantic import AliasChoices, BaseModel

ALIKE = 2  # letters
# They decide who reads a complaint: a name of which a word begins so is never left out.
WHO_READS = ("about", "unit", "officer", "station")
MOST = 100  # more are looked at by nobody: the parser refuses them
_SAYABLE = re.compile(r"[A-Za-z_]{1,40}")


def is_open(model: type[BaseModel]) -> bool:
    """Say whether a model takes whatever comes with what it knows: whoever calls is in danger."""
    return model.model_config.get("extra") == "ignore"


def is_sayable(name: str) -> bool:
    """Say whether a caller's name of a field may be repeated to them: it is a name, not a text."""
    return bool(_SAYABLE.fullmatch(name))


def leave_out(
    model: type[BaseModel], fields: dict[str, Any], *, is_newer: bool
) -> tuple[dict[str, Any], int]:
    """Return the fields without those that may be left out, and how many those were.

    What stays and is unknown all the same is refused by the parser.
    """
    left: list[str] = []
    kept = _known(model, fields, is_newer=is_newer, left=left)
    return kept, len(left)


def _known(
    model: type[BaseModel], fields: dict[str, Any], *, is_newer: bool, left: list[str]
) -> dict[str, Any]:
    ours, kept = names(model), {}
    for name, value in fields.items():
        if name in ours:
            kept[name] = _inside(ours[name], value, is_newer=is_newer, left=left)
        elif is_open(model):  # it may read more spellings than it declares, and leaves the rest
            left.append(name)
            kept[name] = value
        elif is_newer and len(left) < MOST and not _is_alike(name, ours):
            left.append(name)
        else:
            kept[name] = value
    return kept


def _inside(annotation: Any, value: Any, *, is_newer: bool, left: list[str]) -> Any:
    if isinstance(value, list):
        return [_inside(annotation, one, is_newer=is_newer, left=left) for one in value]
    models = list(models_of(annotation))
    if not models or not isinstance(value, dict):
        return value
    meant = max(models, key=lambda one: len(value.keys() & names(one).keys()))
    return _known(meant, value, is_newer=is_newer, left=left)


def models_of(annotation: Any) -> Iterator[type[BaseModel]]:
    """Yield the models that a field may hold, by itself or in a list."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for part in parts_of(annotation):
        yield from models_of(part)


def parts_of(annotation: Any) -> tuple[Any, ...]:
    """Return what an annotation is made of: the kinds of a choice, what a named type names."""
    named = getattr(annotation, "__value__", None)
    return get_args(annotation) if named is None else (named,)


def names(model: type[BaseModel]) -> dict[str, Any]:
    """Return what each name that a model reads stands for, its former names among them."""
    found: dict[str, Any] = {}
    for name, field in model.model_fields.items():
        former = field.validation_alias
        also = former.choices if isinstance(former, AliasChoices) else [former or name]
        found |= {str(one): field.annotation for one in (name, *also)}
    return found


def _is_alike(name: str, ours: dict[str, Any]) -> bool:
    said = _bare(name)
    if said.startswith(WHO_READS) or any(w.startswith(WHO_READS) for w in _words(name)):
        return True
    return any(_within(said, _bare(one)) for one in ours)


def _words(name: str) -> list[str]:
    """Return the words of a name: of `concernedUnit`, `concerned` and `unit`."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])|[\W_]", " ", name).lower().split()


def _bare(name: str) -> str:
    return re.sub(r"[\W_]", "", unicodedata.normalize("NFKC", name)).lower()


def _within(one: str, other: str) -> bool:
    """Say whether two names differ by at most two letters put in, left out or changed."""
    if abs(len(one) - len(other)) > ALIKE:
        return False
    above = list(range(len(other) + 1))
    for n, letter in enumerate(one, 1):
        row = [n]
        for k, theirs in enumerate(other, 1):
            row.append(min(above[k] + 1, row[-1] + 1, above[k - 1] + (letter != theirs)))
        above = row
    return above[-1] <= ALIKE
