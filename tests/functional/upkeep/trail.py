"""What the tests of the trail share: a phone that does something, and what became of its chain."""

from datetime import date, datetime, timedelta

from functions.upkeep import verify_audit
from shared.edge.officer import Officer
from shared.firestore import clients
from shared.pure import clock
from shared.pure.clock import IST
from shared.pure.policy import Action, Role
from shared.record import audit

PHONE, OTHER = "ab12cd34" + "0" * 24, "ef56ab78" + "0" * 24
POST, DISTRICT = "cg-bilaspur-asp", "cg-bilaspur"


def today() -> date:
    return clock.now().astimezone(IST).date()


def chain_of(device: str = PHONE, turn: int = 1) -> str:
    return f"{today()}.{device}" + (f".{turn}" if turn > 1 else "")


def opens(device: str = PHONE, *, record: str = "tips/t1", at: datetime | None = None) -> bool:
    """Write down that a phone opened a tip, as read_tip does."""
    caller = Officer(device=device, post=POST, role=Role.ASP, unit=DISTRICT, seat=f"{DISTRICT}/asp")
    return audit.record(
        clients.database(),
        DISTRICT,
        caller,
        action=Action.READ_TIP,
        record=record,
        at=at or clock.now(),
    )


def entries(chain: str) -> list[int]:
    """Return the numbers of a chain's entries."""
    found = clients.database().collection(f"audit/{chain}/entries").get()
    return sorted(int(one.id) for one in found)


def alerts() -> dict[str, int]:
    """Return which chains or days an alert names as broken, and how often."""
    found = clients.database().collection("alerts").where("kind", "==", "trail_broken").get()
    return {one.get("subject"): one.get("count") for one in found}


def broken(day: date | None = None, *, log: str = "") -> list[str]:
    return verify_audit.broken(day or today(), log=log)


def tomorrow() -> datetime:
    return clock.now() + timedelta(days=1)
