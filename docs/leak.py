"""What a thief would read in a complete copy: docs/what-a-leak-shows.md, made from the code.

A test fails while the file is out of date, and the canary tests fail when a running service stores
anything that it does not tell of.
"""

from pathlib import Path

from emulator.canary.dump import Document
from emulator.canary.table import ALLOWED, COLLECTIONS
from shared.log import ALLOWED as LOGGED
from shared.pure.privacy import DataClass, Sealed

FILE = Path(__file__).parent / "what-a-leak-shows.md"
SEALED = frozenset(Sealed.model_fields)
CLASSES = {
    DataClass.P0: "public anyway",
    DataClass.P1: "needed to run the service; an admin sees it too",
    DataClass.P2: "personal: sealed",
    DataClass.P3: "could tell who the source is: sealed",
    DataClass.P4: "secret: never stored as it is",
}
HEAD = """\
# What a leak shows

*Made by `make generated` from the classes that the code declares; checked by `tests/canary`.*

Suppose somebody has a complete copy: every Firestore document, every queued message, every push
and every log line. This page says what they can read. The private keys are in none of these
places; whoever has them as well reads what is sealed (THREAT_MODEL.md).

**For a police officer.** The copy shows how many tips there were, in which district, of what
kind, in which hour, and how far they got. It does not show what a tip says, where, about whom,
or who sent it: the first three are sealed, and the last is not there at all, for nobody to
find, sell or be ordered to hand over. It shows officers' official posts and numbers, as the
newspaper does, but not the address by which their phones are rung.

**पुलिस अधिकारी के लिए।** पूरी नकल हाथ लगने पर भी केवल इतना दिखता है: किस ज़िले से, किस विषय पर, किस घंटे
में कितनी सूचनाएँ आईं और उन पर कार्रवाई कहाँ तक पहुँची। सूचना में क्या लिखा है, जगह कौन-सी है, किसके बारे में है —
यह सब मुहरबंद है। सूचना किसने दी, यह कहीं दर्ज ही नहीं होता।

**For a developer.** Every stored field has one class (shared/pure/privacy.py). *Sealed* means HPKE
ciphertext padded to 1, 4, 16 or 64 KiB: of the content only that rough size shows. The id of a
record is a hash of 128 random bits made on the citizen's phone.
"""
REST = """\
## Queues, pushes, logs

- A message in a queue holds `event_id` and nothing else. The id is a hash of a record's path.
- A push holds `v`, `type`, `id` and `what`: which kind of thing, which record, and what happened
  to it, and of an SOS `at`, when. A locked iPhone shows a line that is the same for every record.
  The officer's app fetches the rest once it is unlocked.
- A log line holds an event's name, the two times, and only fields of this list: {logged}.
  Exceptions are logged by type and place, never with their message; other people's libraries
  only by name.
- The hour is the finest time that an anonymous record holds. But Firestore notes for itself the
  second in which it made a document, and Pub/Sub and FCM the second of a message: whoever holds
  the copy knows when a tip came, to the second, though not from whom.

## What may be found in the open

The canary tests send a value of its own in every field and every header, copy everything, and
look for each value raw, spelt in other ways, reversed, escaped, encoded and hashed. These finds
are allowed, and no others:

| Where | What | Why |
|---|---|---|
{allowed}
"""


def text() -> str:
    """Return the document."""
    parts = [HEAD, "| Class | Meaning |\n|---|---|"]
    parts += [f"| {name} | {meaning} |" for name, meaning in CLASSES.items()]
    parts += ["", "## The database, collection by collection"]
    for pattern, collection in COLLECTIONS.items():
        parts += [f"\n### `{pattern}`\n\n{collection.about[0].upper()}{collection.about[1:]}.\n"]
        parts += ["| Field | Class | In a copy |", "|---|---|---|"]
        parts += [f"| {name} | {c} | {_shown(c)} |" for name, c in collection.classes.items()]
    allowed = "\n".join(f"| {row.source} | {row.kind} | {row.why} |" for row in ALLOWED)
    rest = REST.format(logged=", ".join(sorted(LOGGED)), allowed=allowed)
    return "\n".join(parts) + "\n\n" + rest


def faults(document: Document) -> list[str]:
    """Return what a stored document shows beyond what this page says."""
    collection = COLLECTIONS.get(document.pattern)
    if collection is None:
        return [f"{document.pattern} is a collection without a row"]
    found = []
    for name, value in document.fields.items():
        kind = collection.classes.get(name)
        if kind is None:
            found.append(f"{document.pattern} has a field without a class: {name}")
        elif kind >= DataClass.P2 and not _is_sealed(value):
            found.append(f"{document.pattern} has {name} ({kind}) unsealed")
    return found


def _shown(kind: DataClass) -> str:
    return "sealed" if kind >= DataClass.P2 else "readable"


def _is_sealed(value: dict[str, dict[str, dict[str, object]]]) -> bool:
    return "nullValue" in value or value.get("mapValue", {}).get("fields", {}).keys() == SEALED
