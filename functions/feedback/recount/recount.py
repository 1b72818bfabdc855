"""Admin command: count every answer anew and say where the totals differ.

python -m functions.feedback.recount.recount
"""

import sys

from functions.feedback.recount import store
from shared.firestore import clients


def main() -> int:
    """Run the command. Returns 1 when a total differs."""
    differ = store.differences(clients.database())
    print(f"{len(differ)} totals differ" + "".join(f"\n  {where}" for where in differ))  # noqa: T201
    return 1 if differ else 0


if __name__ == "__main__":
    sys.exit(main())
