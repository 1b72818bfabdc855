"""Every error a caller can be told about. What each one says is in reasons.py.

* AppError
  x InvalidArgumentError     400  the request can never succeed as sent
    x MethodError            405  the function does not answer this method
    x TooLargeError          413  the body is over the limit
    x MediaTypeError         415  the body is not JSON (or a form, where there is a page)
  x UnauthenticatedError     401  no valid sign-in came with the request
  x PermissionDeniedError    403  the caller's post does not allow this
  x NotFoundError            404  no such record, or not visible to this caller
  x FailedPreconditionError  400  the district, or the app, is not one that is served
  x WrongStateError          409  the record is not in a state that allows this
  x AlreadyExistsError       409  the same request_id came with another body
  x ResourceExhaustedError   429  too many; wait
  x InternalError            500  our own fault
  x UnavailableError         503  a service we depend on failed; try again

Statuses and numbers are Google's own table, so the Firebase SDKs read them too. An error
carries a reason and names of fields, never a value: it reaches the caller and the logs.
"""

from collections.abc import Iterable
from typing import ClassVar, NamedTuple

from shared.pure.reasons import Problem, Reason, say
from shared.pure.texts import Lang


class WrongField(NamedTuple):
    """One field that is wrong: its dotted name and what is wrong, never its value."""

    field: str
    problem: Problem


class AppError(Exception):
    """Base class. `status` is the canonical name, `http` the number it travels with."""

    status: ClassVar[str] = "INTERNAL"
    http: ClassVar[int] = 500

    def __init__(
        self,
        reason: Reason,
        *,
        fields: Iterable[WrongField] = (),
        call: str | None = None,
        retry_after_s: int | None = None,
        address: str | None = None,
    ) -> None:
        super().__init__(reason.value)
        self.reason = reason
        self.fields = tuple(fields)
        self.call = call
        self.retry_after_s = retry_after_s
        self.address = address

    def body(
        self, lang: Lang, *, call_id: str, call: str | None = None, to_officer: bool = False
    ) -> dict[str, object]:
        """Return the one shape in which every error travels.

        `call` is the number to ring when the error itself names none, `call_id` the number of this
        call in our log.
        """
        details: dict[str, object] = {"reason": self.reason.value, "call_id": call_id}
        if self.fields:
            details["fields"] = [problem._asdict() for problem in self.fields]
        if number := self.call or call:
            details["call"] = number
        if self.retry_after_s is not None:
            details["retry_after_s"] = self.retry_after_s
        if self.address:
            details["address"] = self.address
        message = say(self.reason, lang, to_officer=to_officer)
        return {"error": {"status": self.status, "message": message, "details": details}}


class InvalidArgumentError(AppError):
    """The request can never succeed as sent."""

    status, http = "INVALID_ARGUMENT", 400


class MethodError(InvalidArgumentError):
    """The function does not answer this HTTP method."""

    http = 405


class TooLargeError(InvalidArgumentError):
    """The body is over the limit."""

    http = 413


class MediaTypeError(InvalidArgumentError):
    """The body is of a type this function does not read."""

    http = 415


class UnauthenticatedError(AppError):
    """No valid sign-in came with the request."""

    status, http = "UNAUTHENTICATED", 401


class PermissionDeniedError(AppError):
    """The caller is known, but their post does not allow this."""

    status, http = "PERMISSION_DENIED", 403


class NotFoundError(AppError):
    """There is no such record, or this caller may not know that there is."""

    status, http = "NOT_FOUND", 404


class FailedPreconditionError(AppError):
    """The district, or the app, is not one that is served."""

    status, http = "FAILED_PRECONDITION", 400


class WrongStateError(AppError):
    """The record is not in a state that allows this."""

    status, http = "FAILED_PRECONDITION", 409


class AlreadyExistsError(AppError):
    """The same request_id came before with another body."""

    status, http = "ALREADY_EXISTS", 409


class ResourceExhaustedError(AppError):
    """Too many of these; wait before the next."""

    status, http = "RESOURCE_EXHAUSTED", 429


class InternalError(AppError):
    """Our own fault. The cause is in the logs, by type and place only."""

    status, http = "INTERNAL", 500


class UnavailableError(AppError):
    """A service we depend on failed. The same request may work later."""

    status, http = "UNAVAILABLE", 503


def unavailable() -> UnavailableError:
    """Return the error for a dependency that did not answer in time."""
    return UnavailableError(Reason.UNAVAILABLE, retry_after_s=5)


def bad_field(field: str, problem: Problem) -> InvalidArgumentError:
    """Return the error for one field whose value a rule refuses."""
    return InvalidArgumentError(Reason.BAD_FIELDS, fields=[WrongField(field, problem)])
