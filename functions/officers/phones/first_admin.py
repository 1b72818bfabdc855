"""Admin command: let the first phone in, where nobody is there yet to do it.

    python -m functions.officers.phones.first_admin POST DEVICE_CODE

The officer asks for a code on the phone, and reads out the device code it shows.
"""

import argparse
import sys

from functions.officers.phones.approve_device import find, let_in
from shared.edge.officer import Officer
from shared.firestore import clients
from shared.force import posts
from shared.pure import clock
from shared.pure.errors import NotFoundError
from shared.pure.ids import spoken_form
from shared.pure.policy import Role


def main(arguments: list[str] | None = None) -> int:
    """Run the command. Returns 1 when there is no such post, or no phone under that code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("post")
    parser.add_argument("device_code")
    options = parser.parse_args(arguments)
    at = clock.now()
    post = posts.in_force(clients.database(), options.post)
    try:
        asked = find(spoken_form(options.device_code), options.post, at=at)
    except NotFoundError:
        post = None
    if post is None:
        return _say(f"no post {options.post}, or no phone asked under this code today", 1)
    command = Officer(
        device="command-first_admin",
        post="admin-command",
        role=Role.ADMIN,
        unit=post.unit,
        seat=post.seat,
    )
    let_in(asked, post, by=command, at=at)
    return _say(f"the phone may now sign in for {options.post}", 0)


def _say(line: str, code: int) -> int:
    print(line)  # noqa: T201 a command speaks on stdout
    return code


if __name__ == "__main__":
    sys.exit(main())
