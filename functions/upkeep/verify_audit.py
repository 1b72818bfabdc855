"""Admin command: check that nobody edited the audit trail of a day.

    python -m functions.upkeep.verify_audit DISTRICT YYYY-MM-DD

Names each entry that was changed, removed or put in between; says so when all is whole.
"""

import argparse
import sys

from shared.firestore import clients
from shared.record import audit


def main(arguments: list[str] | None = None) -> int:
    """Run the command. Returns 1 when the trail is broken."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("district", help="a district's code, or `state`")
    parser.add_argument("day", help="the day in India, YYYY-MM-DD")
    options = parser.parse_args(arguments)
    faults = audit.broken(clients.database(), options.district, options.day)
    for line in faults or ["the trail is whole"]:
        print(line)  # noqa: T201 a command speaks on stdout
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
