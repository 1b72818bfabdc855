"""Recording stand-ins for the outside world: what Prahari sends, kept in order and never sent on.

Each fake is one module with `blueprint(desk) -> flask.Blueprint`, speaking the real service's HTTP
API. All of them share one `Desk`: the journal they write to, the script that tells them to fail,
and the labels of the phones. `emulator.phones` serves them in one app. A new fake is added to
`emulator.phones.FAKES`.
"""

from __future__ import annotations

import threading
from dataclasses import dataclass, field

from emulator.fakes.journal import Journal
from emulator.fakes.labels import LabelBook
from emulator.fakes.script import Script

__all__ = ["Desk"]


@dataclass(frozen=True)
class Desk:
    """What every fake of one server shares; `closing` is set when the server is to stop."""

    journal: Journal = field(default_factory=Journal)
    script: Script = field(default_factory=Script)
    labels: LabelBook = field(default_factory=LabelBook)
    closing: threading.Event = field(default_factory=threading.Event)
