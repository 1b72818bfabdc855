"""Make docs/RIGHTS.md from the one policy table, and from the rows: what each action opens."""

from functools import cache
from pathlib import Path

from infra import rows
from shared.pure.policy import TABLE, Action, Relation, Role

FILE = Path(__file__).with_name("RIGHTS.md")
HEAD = """# Who may do what
Made from `shared/pure/policy.py` by `make generated`; a test compares them. Whoever is not named in
a row is refused.

Every record lies at a **seat**: a station, a cell, a post of Additional SP, SP or IG, the state
desk. The table says where that seat may stand, seen from the officer's own: **own** is the same
seat, **below** a seat that the officer supervises, **anywhere** all of them. Nobody but those with
"anywhere" reaches a seat above, beside, or in another district or range.
"""
SUBJECTS = {
    "officers": "Phones",
    "tips": "Tips",
    "sos": "SOS",
    "feedback": "Anubhav",
}
LIES = {
    "officers": "A phone lies at the seat of the post that it acts for.",
    "tips": """\
A tip lies at its desk, and its totals with it. The unit that it was sent to has it as its own as
well, to read, ask, note and close; a unit that is only informed, to read.""",
    "sos": """\
An SOS is the nearest station's own, its district's control room's, and the rooms' of its state.
Seen from the posts above, it lies at that station; without a station, at the state desk.""",
    "feedback": """\
An answer lies at the unit that it grades, the wall at the seat of the IG, a call-back at the
seat that owes the call: the lowest above that unit.""",
}
ROLES = {
    Role.CALL_TAKER: "call taker",
    Role.CONSTABLE: "constable",
    Role.SHO: "SHO",
    Role.ASP: "Additional SP",
    Role.SP: "SP",
    Role.IG: "IG",
    Role.STATE_DESK: "state desk",
    Role.DGP_ROOM: "DGP's room",
    Role.ROOM_112: "112 room",
    Role.CYBER: "cyber cell",
    Role.CRIME_BRANCH: "crime branch",
    Role.RECOVERY: "recovery cell",
    Role.CI_CELL: "CI cell",
    Role.AUDITOR: "auditor",
    Role.ADMIN: "admin",
}


def text() -> str:
    """Return the page as it is committed."""
    return HEAD + "".join(map(_subject, SUBJECTS)) + _by_role()


@cache
def opens() -> dict[Action, list[str]]:
    """Return the functions that each action opens, as their rows say."""
    found: dict[Action, list[str]] = {action: [] for action in Action}
    for name, function in rows.read().items():
        if function.action:
            found[function.action].append(name)
    return found


def row(action: Action) -> str:
    """Return the line of an action: who may, where, and what it opens."""
    who: dict[str, list[str]] = {}
    for role in Role:
        who.setdefault(_where(role, action), []).append(ROLES[role])
    who.pop("", None)
    may = "; ".join(
        f"**{where}**: {'everybody' if len(roles) == len(Role) else ', '.join(roles)}"
        for where, roles in who.items()
    )
    return f"| {_said(action)} | {may} | {', '.join(f'`{name}`' for name in opens()[action])} |"


def _subject(service: str) -> str:
    lines = [row(action) for action in Action if _service(action) == service]
    head = f"\n## {SUBJECTS[service]}\n{LIES[service]}\n\n"
    return head + "\n".join(["| action | who may | it opens |", "|---|---|---|", *lines]) + "\n"


def _service(action: Action) -> str:
    first = opens()[action][0]
    return next(service for service, own in rows.services().items() if first in own)


def _by_role() -> str:
    common = [a for a in Action if all(Relation.OWN in TABLE[a].get(r, ()) for r in Role)]
    lines = [f"| everybody | **own**: {', '.join(map(_said, common))} |"]
    lines += [f"| {ROLES[role]} | {_may(role, common)} |" for role in Role]
    return "\n## Role by role\n| role | may |\n|---|---|\n" + "\n".join(lines) + "\n"


def _may(role: Role, common: list[Action]) -> str:
    what: dict[str, list[str]] = {}
    for action in Action:
        where = _where(role, action)
        if where and not (where == "own" and action in common):
            what.setdefault(where, []).append(_said(action))
    return "; ".join(f"**{where}**: {', '.join(a)}" for where, a in what.items()) or "nothing else"


def _where(role: Role, action: Action) -> str:
    allowed = TABLE[action].get(role, frozenset())
    if allowed == frozenset(Relation):
        return "anywhere"
    return " and ".join(relation for relation in Relation if relation in allowed)


def _said(action: Action) -> str:
    return action.replace("_", " ").replace("sos", "SOS")
