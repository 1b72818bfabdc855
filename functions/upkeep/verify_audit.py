"""Admin command: check that nobody edited the audit trail of a day, or of several.

    python -m functions.upkeep.verify_audit DAY [--until DAY] [--log FILE]

Names each entry that was changed, removed or put in, each chain that disappeared, and each day
that is missing or altered; says so when all is whole. FILE holds the functions' log as exported
(JSON, one object a line, or one array): what it knows and the trail does not is named too. Days
are India's, YYYY-MM-DD. Needs TRAIL_KEYS.
"""

import argparse
import json
import sys
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from functions.upkeep import check_model, day_model, day_store
from functions.upkeep.check_model import Logged
from shared.firestore import clients
from shared.pure import clock
from shared.record import audit


def main(arguments: list[str] | None = None) -> int:
    """Run the command. Returns 1 when the trail is broken."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("day", type=date.fromisoformat, help="the day in India, YYYY-MM-DD")
    parser.add_argument("--until", type=date.fromisoformat, help="the last day, where several")
    parser.add_argument("--log", type=Path, help="the functions' exported log")
    options = parser.parse_args(arguments)
    log = options.log.read_text(encoding="utf-8") if options.log else ""
    faults = broken(options.day, options.until, log=log)
    for line in faults or ["the trail is whole"]:
        print(line)  # noqa: T201 a command speaks on stdout
    return 1 if faults else 0


def broken(day: date, until: date | None = None, *, log: str = "") -> list[str]:
    """Return what is wrong with the trail of some days; nothing when it is whole."""
    known = list(_of_log(log))
    days = [day + timedelta(days=n) for n in range(((until or day) - day).days + 1)]
    return [fault for one in days for fault in _of_day(one, known)]


def _of_day(day: date, known: Iterable[Logged]) -> Iterator[str]:
    db, name, keys = clients.database(), day.isoformat(), audit.keys()
    chains = day_store.chains(db, name)
    for chain in chains.values():
        yield from check_model.chain_faults(chain, keys)
    days = day_store.find(db, [name, (day - timedelta(days=1)).isoformat()])
    if day <= day_model.yesterday(clock.now()):
        pages = day_store.pages(db, name)
        yield from check_model.day_faults(name, days, pages, keys)
        if name in days:
            yield from check_model.closed_faults(name, pages, chains)
    yield from check_model.log_faults(
        [one for one in known if one.chain.startswith(name)], chains, days
    )


def _of_log(text: str) -> Iterator[Logged]:
    """Yield what a log says of the trail. Its other lines, and what is no JSON, are passed over."""
    whole = _json(text)
    lines = whole if isinstance(whole, list) else map(_json, text.splitlines())
    return filter(None, map(check_model.logged, lines))


def _json(text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError:
        return None


if __name__ == "__main__":
    sys.exit(main())
