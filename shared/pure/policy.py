"""Who may do what: role, action, and how the caller's seat stands to the record's. No I/O.

A seat is a place in the chain of supervision: a station (its SHO), a cell, the post of an
Additional SP, SP or IG, the state desk; under a station or office, `unit/role` for its other
officers. Every officer function asks `require`; the table is printed to docs/RIGHTS.md.
"""

from enum import StrEnum

from shared.pure.errors import PermissionDeniedError
from shared.pure.organisation import Organisation
from shared.pure.reasons import Reason


class Role(StrEnum):
    """What an officer is posted as."""

    CALL_TAKER = "call_taker"
    CONSTABLE = "constable"
    SHO = "sho"
    ASP = "asp"
    SP = "sp"
    IG = "ig"
    STATE_DESK = "state_desk"
    DGP_ROOM = "dgp_room"
    ROOM_112 = "room_112"
    CYBER = "cyber"
    CRIME_BRANCH = "crime_branch"
    RECOVERY = "recovery"
    CI_CELL = "ci_cell"
    AUDITOR = "auditor"
    ADMIN = "admin"


class Relation(StrEnum):
    """Where a record's seat stands, seen from the caller's."""

    OWN = "own"
    BELOW = "below"
    ABOVE = "above"
    SIBLING = "sibling"
    ELSEWHERE = "elsewhere"


class Action(StrEnum):
    """What can be asked of an officer function."""

    MANAGE_OWN_DEVICES = "manage_own_devices"
    APPROVE_DEVICE = "approve_device"
    REMOVE_DEVICE = "remove_device"
    READ_TIP = "read_tip"
    LIST_TIPS = "list_tips"
    ASK_TIPSTER = "ask_tipster"
    NOTE_TIP = "note_tip"
    FORWARD_TIP = "forward_tip"
    UPDATE_TIP = "update_tip"
    CHECK_CLOSURE = "check_closure"
    TIP_TOTALS = "tip_totals"
    LIST_SOS = "list_sos"
    ANSWER_SOS = "answer_sos"
    OPEN_SOS = "open_sos"
    CLOSE_SOS = "close_sos"
    HAND_OVER_SOS = "hand_over_sos"
    CORRECT_SOS = "correct_sos"
    LIST_SOS_TIMES = "list_sos_times"
    SOS_TOTALS = "sos_totals"
    MAKE_POSTER = "make_poster"
    ISSUE_SLIPS = "issue_slips"
    RECORD_VISITORS = "record_visitors"
    TEXT_SLIP = "text_slip"
    READ_FEEDBACK_WALL = "read_feedback_wall"
    READ_FEEDBACK = "read_feedback"
    LIST_STATION_FEEDBACK = "list_station_feedback"
    RELAY_FEEDBACK = "relay_feedback"
    LIST_MY_PRAISE = "list_my_praise"
    CHANGE_PLACE = "change_place"
    LIST_CALLBACKS = "list_callbacks"
    OPEN_CALLBACK = "open_callback"
    CLOSE_CALLBACK = "close_callback"


_ANYBODY = {role: frozenset({Relation.OWN}) for role in Role}
_BELOW = frozenset({Relation.BELOW})
_OWN = frozenset({Relation.OWN})
_OWN_AND_BELOW = _OWN | _BELOW
_ANYWHERE = frozenset(Relation)

# Who stands in an emergency, and who supervises them. OWN: told by the place (functions/sos).
_SOS: dict[Role, frozenset[Relation]] = {
    Role.CALL_TAKER: _OWN,
    Role.CONSTABLE: _OWN,
    Role.SHO: _OWN,
    Role.ASP: _OWN_AND_BELOW,
    Role.SP: _OWN_AND_BELOW,
    Role.IG: _OWN_AND_BELOW,
    Role.STATE_DESK: _OWN_AND_BELOW,
    Role.ROOM_112: _OWN,
}

TABLE: dict[Action, dict[Role, frozenset[Relation]]] = {
    Action.MANAGE_OWN_DEVICES: _ANYBODY,
    # Nobody lets in their own phone: the supervising officer does, or the admin.
    Action.APPROVE_DEVICE: {
        Role.SHO: _BELOW,
        Role.ASP: _BELOW,
        Role.SP: _BELOW,
        Role.IG: _BELOW,
        Role.STATE_DESK: _BELOW,
        Role.ADMIN: _ANYWHERE,
    },
    Action.REMOVE_DEVICE: {
        **_ANYBODY,
        Role.SHO: _OWN_AND_BELOW,
        Role.ASP: _OWN_AND_BELOW,
        Role.SP: _OWN_AND_BELOW,
        Role.IG: _OWN_AND_BELOW,
        Role.STATE_DESK: _OWN_AND_BELOW,
        Role.ADMIN: _ANYWHERE,
    },
    # A tip is read at the desk where it lies, or above it. An admin reads none; the DGP's room
    # only what is about the state desk.
    Action.READ_TIP: {
        Role.DGP_ROOM: _OWN,
        Role.SHO: _OWN,
        Role.CYBER: _OWN,
        Role.CRIME_BRANCH: _OWN,
        Role.ASP: _OWN_AND_BELOW,
        Role.SP: _OWN_AND_BELOW,
        Role.IG: _OWN_AND_BELOW,
        Role.STATE_DESK: _OWN_AND_BELOW,
    },
    Action.ANSWER_SOS: _SOS,
    Action.CLOSE_SOS: _SOS,
    # Who sees more than one station, and so which one is nearer.
    Action.HAND_OVER_SOS: {
        Role.CALL_TAKER: _OWN,
        Role.ROOM_112: _OWN,
        Role.STATE_DESK: _OWN_AND_BELOW,
    },
    # What an SOS was counts for years: whoever answers for the district may put it right.
    Action.CORRECT_SOS: dict.fromkeys((Role.SP, Role.IG, Role.STATE_DESK), _OWN_AND_BELOW),
    Action.OPEN_SOS: _SOS | {Role.DGP_ROOM: _OWN},
    # What stands on the board of one's own unit: who may open one sees it there.
    Action.LIST_SOS: dict.fromkeys((*_SOS, Role.DGP_ROOM), _OWN),
    # How fast help came at one's own unit and those below it.
    Action.LIST_SOS_TIMES: dict.fromkeys(
        (Role.SHO, Role.ASP, Role.SP, Role.IG, Role.STATE_DESK, Role.DGP_ROOM, Role.AUDITOR), _OWN
    ),
    # How many there were, and what they proved to be.
    Action.SOS_TOTALS: {
        Role.SHO: _OWN,
        **dict.fromkeys((Role.ASP, Role.SP, Role.IG, Role.STATE_DESK), _OWN_AND_BELOW),
        **dict.fromkeys((Role.DGP_ROOM, Role.AUDITOR), _ANYWHERE),
    },
}

# Who works on a tip does all of this; only a desk above the stations sends it on.
_AT_DESK = dict.fromkeys((Role.ASP, Role.SP, Role.IG, Role.STATE_DESK), _OWN_AND_BELOW)
_ON_TIP = TABLE[Action.READ_TIP]
TABLE |= {
    Action.LIST_TIPS: {**_ON_TIP},
    Action.ASK_TIPSTER: {**_ON_TIP},
    Action.NOTE_TIP: {**_ON_TIP},
    Action.UPDATE_TIP: {**_ON_TIP},
    Action.FORWARD_TIP: _AT_DESK,
    # Nobody checks a closing of their own.
    Action.CHECK_CLOSURE: dict.fromkeys((Role.SP, Role.IG, Role.STATE_DESK), _BELOW),
    Action.TIP_TOTALS: _ON_TIP | {Role.DGP_ROOM: _ANYWHERE, Role.AUDITOR: _ANYWHERE},
}

# What citizens say of a station: the IG at once and whole, the station weekly and added up.
TABLE |= {
    Action.MAKE_POSTER: dict.fromkeys((Role.SP, Role.IG, Role.STATE_DESK), _OWN_AND_BELOW),
    Action.ISSUE_SLIPS: dict.fromkeys((Role.IG, Role.STATE_DESK), _BELOW),
    Action.RECORD_VISITORS: {Role.SHO: _OWN},
    # Whoever writes the register sends the slip and does not see it.
    Action.TEXT_SLIP: {Role.SHO: _OWN, Role.CONSTABLE: _OWN},
    # A wall is a range's: the IG's own, and the state desk's to look at from above.
    Action.READ_FEEDBACK_WALL: {Role.IG: _OWN, Role.STATE_DESK: _BELOW},
    Action.READ_FEEDBACK: dict.fromkeys((Role.IG, Role.STATE_DESK), _BELOW),
    Action.LIST_STATION_FEEDBACK: {Role.SHO: _OWN}
    | dict.fromkeys((Role.ASP, Role.SP, Role.IG, Role.STATE_DESK), _BELOW),
    Action.RELAY_FEEDBACK: dict.fromkeys((Role.IG, Role.STATE_DESK), _BELOW),
    Action.LIST_MY_PRAISE: {**_ANYBODY},
    Action.CHANGE_PLACE: dict.fromkeys((Role.IG, Role.STATE_DESK), _BELOW),
    # Whoever was badly served is rung by the seat above the unit, or by one above that.
    Action.LIST_CALLBACKS: {**_AT_DESK},
    Action.OPEN_CALLBACK: {**_AT_DESK},
    Action.CLOSE_CALLBACK: {**_AT_DESK},
}

_POSTS = {Role.ASP: "asp", Role.SP: "sp", Role.IG: "ig", Role.STATE_DESK: "desk"}
_HEADS = {Role.SHO, Role.CYBER, Role.CRIME_BRANCH, Role.RECOVERY, Role.CI_CELL}
HEADS = frozenset({*_POSTS, *_HEADS})  # whose seat is a place of its own: few at any unit
ROOMS = frozenset({Role.CALL_TAKER, Role.ROOM_112, Role.DGP_ROOM})


def seat(role: Role, unit: str) -> str:
    """Return the seat of a role at a unit: `cg-bilaspur-asp`, a station, `station/constable`."""
    if role in _POSTS:
        return f"{unit}-{_POSTS[role]}"
    return unit if role in _HEADS else f"{unit}/{role}"


def is_room(seat: str) -> bool:
    """Say whether a seat is that of a DGP's room."""
    return seat.partition("/")[2] == Role.DGP_ROOM


def chain(of: str, organisation: Organisation) -> tuple[str, ...]:
    """Return the seats above one, lowest first. An unknown seat has none above it.

    Above the state desk is the DGP's room alone, which supervises nobody's daily work.
    """
    unit, _, role = of.partition("/")
    if is_room(of):
        return ()
    if not role:
        return _above(of, organisation)
    for district in organisation.districts.values():
        asp, sp, ig, desk = district.ladder
        offices = {district.code: (asp, sp, ig, desk), ig.removesuffix("-ig"): (ig, desk)}
        offices[desk.removesuffix("-desk")] = (desk,)
        if unit in offices:
            return offices[unit]
    above = _above(unit, organisation)
    return (unit, *above) if above else (organisation.state_desk,)


def relation(caller: str, record: str, organisation: Organisation) -> Relation:
    """Return where the record's seat stands, seen from the caller's."""
    if caller == record:
        return Relation.OWN
    over_caller, over_record = chain(caller, organisation), chain(record, organisation)
    if caller in over_record:
        return Relation.BELOW
    if record in over_caller:
        return Relation.ABOVE
    if over_caller and over_record and over_caller[0] == over_record[0]:
        return Relation.SIBLING
    return Relation.ELSEWHERE


def allows(role: Role, action: Action, stands: Relation) -> bool:
    """Say whether the table lets this role do this to a record that stands so."""
    return stands in TABLE[action].get(role, frozenset())


def may(role: Role, caller: str, action: Action, record: str, organisation: Organisation) -> bool:
    """Say whether a caller in this seat may do this to a record of that one."""
    return allows(role, action, relation(caller, record, organisation))


def require(
    role: Role, caller: str, action: Action, record: str, organisation: Organisation
) -> None:
    """Let the call go on, or refuse it.

    Raises:
        PermissionDeniedError: the table does not allow it.
    """
    if not may(role, caller, action, record, organisation):
        raise PermissionDeniedError(Reason.NOT_ALLOWED)


def require_own(role: Role, action: Action) -> None:
    """Let a call about the caller's own seat go on, or refuse it.

    Raises:
        PermissionDeniedError: the table does not allow it.
    """
    if not allows(role, action, Relation.OWN):
        raise PermissionDeniedError(Reason.NOT_ALLOWED)


def _above(of: str, organisation: Organisation) -> tuple[str, ...]:
    above = organisation.supervisors(of) or ()
    return tuple(post for post in above if post != of and "/" not in post)
