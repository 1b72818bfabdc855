"""What was read a short while ago, kept in this process: a crowd does not read it anew."""

import time
from collections.abc import Callable, Hashable
from typing import Any, Generic, TypeVar

V = TypeVar("V")

MOST = 2_000
_all: list["Kept[Any]"] = []


class Kept(Generic[V]):
    """Values by key, each with the time of its reading. Threads may share it."""

    def __init__(self, *, most: int = MOST) -> None:
        self._most = most
        self._values: dict[Hashable, tuple[float, V]] = {}
        _all.append(self)

    def get(
        self,
        key: Hashable,
        read: Callable[[], V],
        *,
        fresh_s: float,
        keep: Callable[[V], object] = lambda _: True,
    ) -> V:
        """Return what was read of a key within the last seconds, or read it now and keep it.

        `keep` says of what was read whether it is to be kept.
        """
        values, now = self._values, time.monotonic()
        found = values.get(key)
        if found and found[0] > now - fresh_s:
            return found[1]
        value = read()
        if not keep(value):
            return value
        if len(values) >= self._most:
            values.clear()
        values[key] = now, value
        return value

    def clear(self) -> None:
        """Forget everything, also what is being read at this moment."""
        self._values = {}


def reset() -> None:
    """Forget whatever is kept anywhere. For tests, between projects."""
    for one in _all:
        one.clear()
