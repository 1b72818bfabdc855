"""YAML that refuses what is easily overlooked."""

from typing import Any

import yaml


class StrictLoader(yaml.SafeLoader):
    """YAML in which a key may stand once: the usual one takes the last without a word."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Any, Any]:  # noqa: FBT001, FBT002
        """Return a mapping, unless one of its keys stands twice."""
        keys = [self.construct_object(key) for key, _ in node.value]
        for key in keys:
            if keys.count(key) > 1:
                raise ValueError(f"{key} stands twice, at {node.start_mark}")
        return super().construct_mapping(node, deep)
