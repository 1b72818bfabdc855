"""YAML that refuses what is easily overlooked: a key that stands twice, a field misspelt."""

from pathlib import Path
from typing import Any

import yaml
from pydantic import BaseModel, ConfigDict, TypeAdapter


class Row(BaseModel):
    """One entry of a file. A field misspelt is an error, not a default."""

    model_config = ConfigDict(extra="forbid", frozen=True, populate_by_name=True)


class StrictLoader(yaml.SafeLoader):
    """YAML in which a key may stand once: the usual one takes the last without a word."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Any, Any]:  # noqa: FBT001, FBT002
        """Return a mapping, unless one of its keys stands twice."""
        keys = [self.construct_object(key) for key, _ in node.value]
        for key in keys:
            if keys.count(key) > 1:
                raise ValueError(f"{key} stands twice, at {node.start_mark}")
        return super().construct_mapping(node, deep)


def read(path: Path, shape: Any) -> Any:
    """Return what a file holds, in the shape that is asked for.

    Raises:
        pydantic.ValidationError: a field that the shape has not, or one of the wrong type.
    """
    with path.open(encoding="utf-8") as file:
        return TypeAdapter(shape).validate_python(yaml.load(file, StrictLoader))  # noqa: S506 it is a SafeLoader
