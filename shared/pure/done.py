"""What a procedure answers that only says that it is done. No I/O."""

from shared.pure.privacy import Frozen


class Done(Frozen):
    """It is done; in words."""

    message: str
