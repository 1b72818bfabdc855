"""A post of the police: who holds it, as what, reached by which telephone. No I/O."""

from typing import Annotated

from pydantic import Field

from shared.pure import policy
from shared.pure.policy import Role
from shared.pure.privacy import P1, Stored
from shared.pure.text_input import EMAIL, INDIAN


class Post(Stored):
    """A post and who holds it, as an admin sees it: all of it P1."""

    unit: Annotated[str, P1, Field(min_length=1, max_length=80)]
    role: Annotated[Role, P1]
    cug_number: Annotated[str, P1, Field(pattern=INDIAN)]
    official_name: Annotated[str, P1, Field(min_length=1, max_length=120)]
    held_from: Annotated[str, P1] = ""
    email: Annotated[str, P1, Field(pattern=EMAIL)] = ""
    above: Annotated[tuple[str, ...], P1] = ()  # in the roster: the seats over it, lowest first

    @property
    def holder(self) -> str:
        """Who holds it since when: another holder must sign in anew."""
        return f"{self.official_name}|{self.held_from}"

    @property
    def seat(self) -> str:
        """Its place in the chain of supervision."""
        return policy.seat(self.role, self.unit)
