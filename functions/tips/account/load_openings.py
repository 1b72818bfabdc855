"""Admin command: load what was counted before this service was there, and check the account.

    python -m functions.tips.account.load_openings emulator/seed/tip_openings.csv
    python -m functions.tips.account.load_openings --recount

Loading twice adds nothing. --recount adds everything up anew from the history and says where
the counters differ.
"""

import argparse
import csv
import sys
from pathlib import Path

from functions.tips.account import totals_store
from functions.tips.account.totals_model import Opening
from shared.firestore import clients


def main(arguments: list[str] | None = None) -> int:
    """Run the command. Returns 1 when a row does not add up or a counter differs."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("file", nargs="?", type=Path)
    parser.add_argument("--recount", action="store_true")
    options = parser.parse_args(arguments)
    db = clients.database()
    if options.file:
        rows = csv.DictReader(options.file.read_text(encoding="utf-8").splitlines())
        openings = [Opening.model_validate(row) for row in rows]
        _say(f"{sum(totals_store.open_with(db, o) for o in openings)} of {len(openings)} new")
    if options.recount:
        differ = totals_store.differences(db)
        _say(f"{len(differ)} counters differ" + "".join(f"\n  {where}" for where in differ))
        return 1 if differ else 0
    return 0


def _say(line: str) -> None:
    print(line)  # noqa: T201 a command speaks on stdout


if __name__ == "__main__":
    sys.exit(main())
