"""The class of every stored field, and a check that none is left without one. No I/O.

P0 public. P1 operational: what an admin may see in the console. P2 personal. P3 identifies a
source. P4 secret: never stored as it is. P2 and P3 are stored only sealed (SECURITY.md 2).
"""

from enum import StrEnum
from typing import Any, get_args

from pydantic import BaseModel, ConfigDict


class DataClass(StrEnum):
    """How much harm a field does when it leaks."""

    P0 = "P0"
    P1 = "P1"
    P2 = "P2"
    P3 = "P3"
    P4 = "P4"


P0, P1, P2, P3 = DataClass.P0, DataClass.P1, DataClass.P2, DataClass.P3


class Frozen(BaseModel):
    """Base of every request, answer and event: unknown fields are refused, nothing changes."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Part(Frozen):
    """Base of what lies inside of a document. Fields that we do not know are left alone.

    A later release, or an admin, may have added them: what cannot be read because of them could
    not be rolled back either.
    """

    model_config = ConfigDict(extra="ignore", frozen=True)


class Sealed(Part):
    """A sealed value as it lies in Firestore. Opaque without the private key of its epoch."""

    suite: int
    purpose: str
    epoch: str
    box: bytes


class Stored(Part):
    """Base of every document. Each field is `Annotated[type, P0..P3]`."""


def inventory(model: type[Stored]) -> dict[str, DataClass]:
    """Return the class of each field of a stored model.

    Raises:
        TypeError: a field has no class, or a P2/P3 field could be stored unsealed.
    """
    classes: dict[str, DataClass] = {}
    for name, field in model.model_fields.items():
        declared = [mark for mark in field.metadata if isinstance(mark, DataClass)]
        if len(declared) != 1:
            raise TypeError(f"{model.__name__}.{name} needs exactly one data class")
        if declared[0] >= P2 and not _only_sealed(field.annotation):
            raise TypeError(f"{model.__name__}.{name} is {declared[0]} and must be Sealed")
        classes[name] = declared[0]
    return classes


def _only_sealed(annotation: Any) -> bool:
    kinds = set(get_args(annotation)) or {annotation}
    return kinds <= {Sealed, type(None)}
