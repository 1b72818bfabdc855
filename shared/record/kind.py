"""What a service declares of a kind of records; the rest is done for all kinds alike. No I/O."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any, Generic, Literal, NamedTuple, Protocol, TypeVar

from pydantic import ValidationError

from shared.pure import policy
from shared.pure.errors import WrongStateError
from shared.pure.organisation import Organisation
from shared.pure.policy import Action, Role
from shared.pure.privacy import Stored
from shared.pure.reasons import Reason

R = TypeVar("R", bound=Stored)
Force = Callable[[], Organisation]  # read only where a rule needs it: it may be away
Moves = Mapping[str, Mapping[StrEnum, frozenset[StrEnum]]]  # act -> from where -> to where


class Sitting(Protocol):
    """Whoever asks: an officer in a seat."""

    @property
    def role(self) -> Role:
        """What they are posted as."""

    @property
    def seat(self) -> str:
        """Their place in the chain of supervision."""

    @property
    def unit(self) -> str:
        """The unit of their post."""


class Keeps(NamedTuple):
    """How long records of a kind are kept, and by which rule.

    Args:
        rule: Why so long, in words.
        life: How long after its work is done; the record's own `expires_at` says when that ends.
            None: as long as the key of its month can open it (docs/OPERATIONS.md).
        after: The states in which its work is done. In any other it is never over, whatever a hand
            wrote into `expires_at`.
        holds: Whether an inquiry's or a court's hold keeps a record longer: an admin then empties
            its `expires_at`.
    """

    rule: str
    life: timedelta | None = None
    after: tuple[StrEnum, ...] = ()
    holds: bool = True


@dataclass(frozen=True)
class Kind(Generic[R]):
    """A kind of records.

    Args:
        collection: Where they lie.
        shape: What is stored of one.
        keeps: How long.
        may: Whether somebody may do something to one.
        district: In which district's trail its acts are told of; None: the state's.
        moves: From where to where each act may move one. No other place holds that.
        state: The field that moves.
        over: What is answered to a move that is none.
        also: Puts into a batch what is written whenever one changes: totals, mostly.
        spoilt: What stands in for fields that a hand edit made unreadable, of a record made at a
            time. None: such a record is not read at all.
        mode: How its fields lie in Firestore: as they are, or as JSON has them.
    """

    collection: str
    shape: type[R]
    keeps: Keeps
    may: Callable[[Sitting, Action, "Found[R]", Force], bool]
    district: Callable[["Found[R]"], str | None]
    moves: Moves = field(default_factory=dict)
    state: str = "status"
    over: Reason = Reason.WRONG_STATE
    also: Callable[[Any, R | None, R], None] = lambda *_: None
    spoilt: Callable[[datetime], dict[str, Any]] | None = None
    mode: Literal["python", "json"] = "python"

    def path(self, name: str) -> str:
        """Return where a record lies."""
        return f"{self.collection}/{name}"

    def read(self, document: dict[str, Any], *, made: datetime) -> tuple[R | None, tuple[str, ...]]:
        """Return the record that a document of a time holds, and the fields that are spoilt.

        What stands in for those is the kind's `spoilt`; without it such a document holds none.
        """
        try:
            return self.shape.model_validate(document), ()
        except ValidationError as exc:
            bad = {str(error["loc"][0]) for error in exc.errors(include_input=False)}
        if self.spoilt is None:
            return None, tuple(sorted(bad))
        good = {field: value for field, value in document.items() if field not in bad}
        return self.shape.model_validate(self.spoilt(made) | good), tuple(sorted(bad))

    def allows(self, act: str, record: R, to: StrEnum) -> bool:
        """Say whether an act may move a record there from where it stands."""
        return to in self.moves[act].get(getattr(record, self.state), frozenset())

    def moved(self, act: str, record: R, to: StrEnum, **more: Any) -> R:
        """Return a record as it is after a move, and after what goes along with it.

        Raises:
            WrongStateError: from where it stands this is no move.
        """
        if not self.allows(act, record, to):
            raise WrongStateError(self.over)
        return record.model_copy(update={self.state: to} | more)

    def is_over(self, record: R, *, at: datetime) -> bool:
        """Say whether a record's time to be kept is over: nobody is shown it any more."""
        ends = getattr(record, "expires_at", None) if self.keeps.life else None
        return ends is not None and ends <= at and getattr(record, self.state) in self.keeps.after


class Found(NamedTuple, Generic[R]):
    """A record as it was when it was read."""

    kind: Kind[R]
    name: str
    record: R
    seen: datetime  # the time of its last change, to write only if nobody wrote since

    @property
    def path(self) -> str:
        """Where it lies."""
        return self.kind.path(self.name)


@dataclass(frozen=True)
class Change(Generic[R]):
    """What a record becomes, and what is written with it in one commit.

    Args:
        after: Its new form.
        step: The entry of its history that says so.
        name: The entry's id, where it is not simply the next number: what has such an entry was
            done before.
        topic: Under which it is news; none: nobody is told.
        relayed: A topic under which it is news too, for whom a minute is soon enough: nobody
            announces it but the relay.
        about: The document that the news is about, where it is not the step.
        also: Whatever else belongs to it.
    """

    after: R
    step: Stored | None = None
    name: str = ""
    topic: str = ""
    relayed: str = ""
    about: str = ""
    also: Callable[[Any], None] = lambda _: None


class Changed(NamedTuple, Generic[R]):
    """What became of a change."""

    record: R
    is_new: bool  # False: it was so before, and nothing was written
    event: str = ""  # to announce
    topic: str = ""


class Once(NamedTuple):
    """What tells an act sent again from a new one, and from another under the same request_id.

    `where`: the documents of which an act makes one; none: it makes an entry of the history.
    """

    name: str
    tag: str
    where: tuple[str, ...] = ()
    field: str = "body_tag"


def by_seats(
    seats: Callable[[R, Action], tuple[str, ...]],
) -> Callable[[Sitting, Action, Found[R], Force], bool]:
    """Return the rule of a kind whose records lie at seats: the rights table decides of each."""

    def may(caller: Sitting, action: Action, found: Found[R], force: Force) -> bool:
        return any(
            policy.may(caller.role, caller.seat, action, seat, force())
            for seat in seats(found.record, action)
        )

    return may
