"""Canaries: values made for one scenario, so unlike anything else that a find is a leak."""

import secrets
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from emulator.canary.disguises import SHORTEST, disguises, fold, is_exact, phone_spellings
from emulator.canary.dump import Piece
from emulator.canary.table import ALLOWED, Allowed

# Twelve letters that no rule of normalisation touches: nine to the twelfth words.
_LETTERS = "कगचजतदपबमरलसह"
_SYLLABLES = 12
Index = dict[bytes, list[tuple[bytes, str, str]]]  # first bytes -> (needle, kind, disguise)
HEADERS = (
    "User-Agent",
    "X-Firebase-AppCheck",
    "Firebase-Instance-ID-Token",
    "Cookie",
    "Referer",
    "From",
    "X-Client-Data",
    "X-Requested-With",
    "X-Device-Id",
    "Sec-CH-UA-Model",
    "Origin",
    "Accept-Language",
)
IP_HEADERS = ("X-Forwarded-For", "Forwarded", "X-Real-IP", "X-AppEngine-User-IP", "Via")


@dataclass(frozen=True)
class Canary:
    """One value: what it stands for, as it was sent, and the parts that tell it."""

    kind: str
    value: str
    spellings: tuple[str, ...]

    @cached_property
    def needles(self) -> dict[bytes, str]:
        """What to look for, with the name of each disguise."""
        return disguises(self.value, self.spellings)


@dataclass(frozen=True, order=True)
class Hit:
    """A canary that was found: where, which, and in what disguise. Its value is not repeated."""

    source: str
    place: str
    kind: str
    how: str

    def __str__(self) -> str:
        return f"{self.source} shows the {self.kind} ({self.how}) at {self.place}"


@dataclass
class Canaries:
    """The canaries of one scenario."""

    birds: list[Canary] = field(default_factory=list)

    def add(self, kind: str, value: str, *spellings: str) -> str:
        """Take a value that the scenario sends anyway. Returns it."""
        self.birds.append(Canary(kind, value, spellings or (value,)))
        return value

    def text(self, kind: str) -> str:
        """Return a sentence with a word in each script that stands nowhere else."""
        hindi = "".join(secrets.choice(_LETTERS) for _ in range(_SYLLABLES))
        latin = f"kanari{secrets.token_hex(6)}"
        return self.add(kind, f"रात को {hindi} के पास {latin} आता है।", hindi, latin)

    def phone(self, kind: str) -> str:
        """Return a number in E.164 that nobody can have: it begins with +91 5."""
        number = f"+915{secrets.randbelow(10**9):09d}"
        return self.add(kind, number, *phone_spellings(number))

    def ip(self, kind: str) -> str:
        """Return an address from the range kept for measurements."""
        last = [secrets.randbelow(154) + 100 for _ in range(2)]
        address = f"198.18.{last[0]}.{last[1]}"
        return self.add(kind, address, address, bytes([198, 18, *last]).hex())

    def token(self, kind: str) -> str:
        """Return an opaque token."""
        return self.add(kind, f"kanari-{secrets.token_hex(12)}")

    def request_id(self, kind: str = "request id") -> str:
        """Return an id as the app makes it."""
        return self.add(kind, secrets.token_hex(16))

    def place(self, kind: str = "place") -> dict[str, float]:
        """Return a point beside Sarkanda station, told from all others by its decimals."""
        lat, lng = (round(near + secrets.randbelow(10**7) / 1e9, 9) for near in (22.085, 82.16))
        self.add(kind, f"{lat},{lng}", str(lat), str(lng), f"{lat:.6f}", f"{lng:.6f}")
        return {"lat": lat, "lng": lng}

    @cached_property
    def headers(self) -> dict[str, str]:
        """Every header that could tell who calls, each a canary of its own: one caller."""
        sent = {name: self.token(f"header {name}") for name in HEADERS}
        sent |= {name: self.ip(f"header {name}") for name in IP_HEADERS}
        sent["Forwarded"] = f"for={sent['Forwarded']};proto=https"
        sent["Authorization"] = f"Bearer {self.token('header Authorization')}"
        sent["Accept-Language"] += ", hi"
        return sent

    @property
    def kinds(self) -> set[str]:
        """What this scenario's canaries stand for."""
        return {bird.kind for bird in self.birds}

    def hits(self, pieces: Sequence[Piece]) -> list[Hit]:
        """Return every find, allowed or not."""
        found: set[Hit] = set()
        for index, view in ((self._index(exact=True), bytes), (self._index(exact=False), fold)):
            for piece in pieces:
                found |= {
                    Hit(piece.source, piece.where(at), kind, how)
                    for at, kind, how in _finds(view(piece.data), index)
                }
        return sorted(found)

    def leaks(self, pieces: Sequence[Piece]) -> list[str]:
        """Return, in words, every find that the reviewed table does not allow."""
        allowed = {(row.source, row.kind) for row in ALLOWED}
        return [str(hit) for hit in self.hits(pieces) if (hit.source, hit.kind) not in allowed]

    def unneeded(self, pieces: Sequence[Piece]) -> list[Allowed]:
        """Return the rows of the table that this scenario could have needed and did not."""
        found = {(hit.source, hit.kind) for hit in self.hits(pieces)}
        mine = [row for row in ALLOWED if row.kind in self.kinds]
        return [row for row in mine if (row.source, row.kind) not in found]

    def _index(self, *, exact: bool) -> Index:
        """Return all needles by their first bytes: one pass over the dump finds any of them."""
        index: Index = {}
        for bird in self.birds:
            for needle, how in bird.needles.items():
                if is_exact(how) == exact:
                    index.setdefault(needle[:SHORTEST], []).append((needle, bird.kind, how))
        return index


def _finds(data: bytes, index: Index) -> Iterator[tuple[int, str, str]]:
    starts = [at for at in range(len(data)) if data[at : at + SHORTEST] in index]
    for at in starts:
        for needle, kind, how in index[data[at : at + SHORTEST]]:
            if data.startswith(needle, at):
                yield at, kind, how
