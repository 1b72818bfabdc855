"""Make docs/RIGHTS.md from the one policy table: `python -m docs.rights`."""

import sys
from pathlib import Path

from shared.policy import TABLE, Action, Relation, Role

FILE = Path(__file__).with_name("RIGHTS.md")
HEAD = """# Who may do what
Made from `shared/policy.py` by `python -m docs.rights`; a test compares them. A cell says where
the record's seat may stand, seen from the officer's: **own**, **below** (supervised by them),
above, sibling, elsewhere. An empty cell is a refusal.

"""


def text() -> str:
    """Return the table as it is committed."""
    lines = ["| role | " + " | ".join(Action) + " |", "|---" * (len(Action) + 1) + "|"]
    lines += [f"| {role} | " + " | ".join(_cell(role, a) for a in Action) + " |" for role in Role]
    return HEAD + "\n".join(lines) + "\n"


def _cell(role: Role, action: Action) -> str:
    allowed = TABLE[action].get(role, frozenset())
    if allowed == frozenset(Relation):
        return "anywhere"
    return ", ".join(relation for relation in Relation if relation in allowed)


if __name__ == "__main__":
    FILE.write_text(text(), encoding="utf-8")
    sys.stdout.write(f"{FILE.name} written\n")
