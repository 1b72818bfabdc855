"""Every error a caller can be told about, and the one table of what each one says.

* AppError
  x InvalidArgumentError     400  the request can never succeed as sent
    x MethodError            405  the function does not answer this method
    x TooLargeError          413  the body is over the limit
    x MediaTypeError         415  the body is not JSON (or a form, where there is a page)
  x UnauthenticatedError     401  no valid sign-in came with the request
  x PermissionDeniedError    403  the caller's post does not allow this
  x NotFoundError            404  no such record, or not visible to this caller
  x FailedPreconditionError  400  the record or the district is not in a state that allows this
  x AlreadyExistsError       409  the same request_id came with another body
  x ResourceExhaustedError   429  too many; wait
  x InternalError            500  our own fault
  x UnavailableError         503  a service we depend on failed; try again

Statuses and numbers are Google's own table, so the Firebase SDKs read them too. An error
carries a reason and names of fields, never a value: it reaches the caller and the logs.
"""

from collections.abc import Iterable
from enum import StrEnum
from typing import ClassVar, NamedTuple

from shared.pure.texts import Lang, Text


class Reason(StrEnum):
    """Why a request was refused, for a program to read. `MESSAGES` says it to a person."""

    BAD_METHOD = "bad_method"
    BAD_BODY = "bad_body"
    BAD_FIELDS = "bad_fields"
    TOO_LARGE = "too_large"
    NOT_JSON = "not_json"
    SIGN_IN = "sign_in"
    NOT_ALLOWED = "not_allowed"
    NOT_FOUND = "not_found"
    DISTRICT_NOT_LIVE = "district_not_live"
    OTHER_BODY = "other_body"
    WRONG_STATE = "wrong_state"
    BAD_WORK = "bad_work"
    SPENT_WORK = "spent_work"
    TOO_MANY = "too_many"
    BAD_CODE = "bad_code"
    APP_CHECK = "app_check"
    SOS_OVER = "sos_over"
    NOT_YOUR_SOS = "not_your_sos"
    INTERNAL = "internal"
    UNAVAILABLE = "unavailable"


MESSAGES: dict[Reason, Text] = {
    Reason.BAD_METHOD: Text(
        "यह पता इस तरह से नहीं खुलता। कृपया ऐप या वेबसाइट के फ़ॉर्म से भेजें।",
        "This address cannot be used this way. Please send from the app or the website's form.",
    ),
    Reason.BAD_BODY: Text(
        "भेजी गई जानकारी पढ़ी नहीं जा सकी। कृपया फिर से भेजें; न हो तो 112 पर फ़ोन करें।",
        "What was sent could not be read. Please send it again, or call 112.",
    ),
    Reason.BAD_FIELDS: Text(
        "कुछ बातें ठीक से नहीं भरी गईं। बताए गए खाने सुधारकर फिर से भेजें।",
        "Some entries are not filled in properly. Correct the ones named and send again.",
    ),
    Reason.TOO_LARGE: Text(
        "यह बहुत बड़ा है। कम शब्दों में लिखकर फिर से भेजें।",
        "This is too large. Write it shorter and send again.",
    ),
    Reason.NOT_JSON: Text(
        "यह इस रूप में नहीं लिया जा सकता। कृपया ऐप या वेबसाइट के फ़ॉर्म से भेजें।",
        "It cannot be taken in this form. Please send from the app or the website's form.",
    ),
    Reason.SIGN_IN: Text(
        "कृपया फिर से साइन-इन करें और दोबारा भेजें।",
        "Please sign in again and send once more.",
    ),
    Reason.NOT_ALLOWED: Text(
        "आपके पद से यह नहीं किया जा सकता। अपने वरिष्ठ अधिकारी से कहें।",
        "Your post does not allow this. Ask your supervising officer.",
    ),
    Reason.NOT_FOUND: Text(
        "ऐसा कुछ नहीं मिला। नंबर और शब्द जाँचकर फिर से भरें।",
        "Nothing was found. Check number and words and try again.",
    ),
    Reason.DISTRICT_NOT_LIVE: Text(
        "यह सेवा इस ज़िले में अभी शुरू नहीं हुई है। यह सूचना जमा नहीं हुई। "
        "दिए गए नंबर पर फ़ोन करें; ख़तरा हो तो 112।",
        "This service has not started in this district yet, so nothing was stored. "
        "Call the number given; in danger, 112.",
    ),
    Reason.OTHER_BODY: Text(
        "इसी फ़ॉर्म से दूसरी बात पहले ही आ चुकी है; पहले वाली सुरक्षित है। नई बात नए फ़ॉर्म से भेजें।",
        "Something else already came from this form and is safe. Send the new one from a new form.",
    ),
    Reason.BAD_WORK: Text(
        "फ़ॉर्म बहुत देर खुला रहा। कृपया फिर से भेजें; ज़रूरी हो तो 112 पर फ़ोन करें।",
        "The form was open for too long. Please send it again; if urgent, call 112.",
    ),
    Reason.SPENT_WORK: Text(
        "यह फ़ॉर्म एक बार भेजा जा चुका है। कृपया नए फ़ॉर्म से भेजें; ज़रूरी हो तो 112 पर फ़ोन करें।",
        "This form was sent once already. Please send it from a new form; if urgent, call 112.",
    ),
    Reason.WRONG_STATE: Text(
        "अभी जहाँ यह है, वहाँ से ऐसा नहीं किया जा सकता। पन्ना फिर से खोलकर देखें।",
        "From where it stands now, this cannot be done. Open it again and look.",
    ),
    Reason.BAD_CODE: Text(
        "यह कोड सही नहीं है या इसका समय बीत गया। नया कोड मँगाकर फिर कोशिश करें।",
        "This code is not right, or its time is over. Ask for a new code and try again.",
    ),
    Reason.SOS_OVER: Text(
        "यह SOS बंद हो चुका है। मदद चाहिए तो फिर से SOS दबाएँ या 112 पर फ़ोन करें।",
        "This SOS is over. If you need help, press SOS again or call 112.",
    ),
    Reason.NOT_YOUR_SOS: Text(
        "यह SOS इस फ़ोन या PIN से नहीं खुलता। मदद चाहिए तो SOS दबाएँ या 112 पर फ़ोन करें।",
        "This phone or PIN does not open this SOS. If you need help, press SOS or call 112.",
    ),
    Reason.APP_CHECK: Text(
        "यह काम केवल पुलिस के अपने ऐप या वेबसाइट से हो सकता है। ऐप नया करके फिर कोशिश करें।",
        "This works only from the police's own app or website. Update the app and try again.",
    ),
    Reason.TOO_MANY: Text(
        "बहुत बार कोशिश हो चुकी है। थोड़ा रुककर फिर भेजें; ख़तरा हो तो 112 पर फ़ोन करें।",
        "Too many tries. Wait a little and send again; in danger, call 112.",
    ),
    Reason.INTERNAL: Text(
        "हमारी ओर से गड़बड़ी हुई है। कृपया थोड़ी देर में फिर से भेजें; ज़रूरी हो तो 112 पर फ़ोन करें।",
        "Something went wrong on our side. Please send again in a while; if urgent, call 112.",
    ),
    Reason.UNAVAILABLE: Text(
        "अभी यह दर्ज नहीं हो सका। कुछ क्षण में फिर से भेजें; ज़रूरी हो तो अभी 112 पर फ़ोन करें।",
        "It could not be recorded just now. Send again in a moment; if urgent, call 112 now.",
    ),
}


class Problem(NamedTuple):
    """One field that is wrong: its dotted name and a code, never its value."""

    field: str
    problem: str


class AppError(Exception):
    """Base class. `status` is the canonical name, `http` the number it travels with."""

    status: ClassVar[str] = "INTERNAL"
    http: ClassVar[int] = 500

    def __init__(
        self,
        reason: Reason,
        *,
        fields: Iterable[Problem] = (),
        call: str | None = None,
        retry_after_s: int | None = None,
    ) -> None:
        super().__init__(reason.value)
        self.reason = reason
        self.fields = tuple(fields)
        self.call = call
        self.retry_after_s = retry_after_s

    def body(self, lang: Lang, *, call: str | None = None) -> dict[str, object]:
        """Return the one shape in which every error travels.

        `call` is the number to ring when the error itself names none.
        """
        details: dict[str, object] = {"reason": self.reason.value}
        if self.fields:
            details["fields"] = [problem._asdict() for problem in self.fields]
        if number := self.call or call:
            details["call"] = number
        if self.retry_after_s is not None:
            details["retry_after_s"] = self.retry_after_s
        message = MESSAGES[self.reason].say(lang)
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
    """The record or the district is not in a state that allows this."""

    status, http = "FAILED_PRECONDITION", 400


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


def bad_field(field: str, problem: str) -> InvalidArgumentError:
    """Return the error for one field whose value a rule refuses."""
    return InvalidArgumentError(Reason.BAD_FIELDS, fields=[Problem(field, problem)])
