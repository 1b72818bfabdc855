"""What stands in a request body: plain JSON, the Firebase callable envelope, or a form. No I/O.

Plain JSON: the body is the request, the answer is the response.
Firebase callable: the body is {"data": request}, the answer is {"result": response}.
"""

import json
from typing import Any, NamedTuple, NoReturn, TypeVar
from urllib.parse import parse_qsl

from pydantic import BaseModel, ValidationError

from shared.edge.body import broken
from shared.edge.body.broken import MAX_BODY_BYTES
from shared.edge.unknown import is_sayable
from shared.pure.errors import InvalidArgumentError, WrongField
from shared.pure.reasons import Problem, Reason

Q = TypeVar("Q", bound=BaseModel)

MAX_PROBLEMS = 20
MAX_FORM_FIELDS = 50
BESIDE = {"api", "lang"}  # what a press in an envelope may have outside of it
UNNAMED = "(unknown)"
# How pydantic's kinds of error end.
PROBLEMS = {
    "extra_forbidden": Problem.UNKNOWN_FIELD,
    "too_short": Problem.TOO_SHORT,
    "too_long": Problem.TOO_LONG,
    "greater_than": Problem.TOO_SMALL,
    "greater_than_equal": Problem.TOO_SMALL,
    "less_than": Problem.TOO_LARGE,
    "less_than_equal": Problem.TOO_LARGE,
    "enum": Problem.NOT_A_CHOICE,
    "literal_error": Problem.NOT_A_CHOICE,
    "timezone_aware": Problem.NO_TIME_ZONE,
    "pattern_mismatch": Problem.BAD_FORM,
    "_parsing": Problem.BAD_FORM,
    "_type": Problem.WRONG_TYPE,
}


class Read(NamedTuple):
    """What was read of a body: the request, how it came, and whether nothing was lost."""

    fields: dict[str, Any]
    is_callable: bool
    is_whole: bool


def read_json(raw: bytes) -> tuple[dict[str, Any], bool]:
    """Return the request object, and whether it came in the callable envelope.

    Raises:
        InvalidArgumentError: this is not a JSON object in UTF-8.
    """
    try:
        body = _loaded(raw)
        if isinstance(body, dict) and body.keys() == {"data"}:
            return _envelope(body["data"]), True
    except (ValueError, RecursionError):
        # Broken UTF-8, broken JSON, NaN, a number of five thousand digits, or depth.
        raise InvalidArgumentError(Reason.BAD_BODY) from None
    if not isinstance(body, dict):
        raise InvalidArgumentError(Reason.BAD_BODY)
    return body, False


def read_what_can_be(raw: bytes) -> Read:
    """Return what can be read of a body that may be cut, broken or packed.

    What no parser would take (NaN, half a character, great depth, an endless number) is made null
    or a question mark, so that the rest is not lost for it.

    Raises:
        InvalidArgumentError: nothing in it is an object.
    """
    try:
        body, is_whole = broken.read(broken.text_of(raw, MAX_BODY_BYTES))
        if _is_envelope(body):
            return Read(_envelope(body["data"]), is_callable=True, is_whole=is_whole)
    except (ValueError, RecursionError):
        raise InvalidArgumentError(Reason.BAD_BODY) from None
    return Read(body, is_callable=False, is_whole=is_whole)


def _is_envelope(body: dict[str, Any]) -> bool:
    """Say whether it is the callable's; a press is not lost for what stands beside it."""
    is_press = isinstance(body.get("data"), dict) and body.keys() - {"data"} <= BESIDE
    return body.keys() == {"data"} or is_press


def read_form(raw: bytes) -> dict[str, str]:
    """Return a posted HTML form; of a field sent twice, the last.

    Raises:
        InvalidArgumentError: this is not a form in UTF-8, or it has too many fields.
    """
    try:
        return dict(parse_qsl(raw.decode("utf-8"), errors="strict", max_num_fields=MAX_FORM_FIELDS))
    except ValueError:
        raise InvalidArgumentError(Reason.BAD_BODY) from None


def parse(model: type[Q], fields: dict[str, Any]) -> Q:
    """Validate a request strictly as JSON, naming what failed but never its values.

    Strict: "12.5" is no number and 0 is no date, so that a mistake is told and not guessed at.
    """
    try:
        return model.model_validate_json(json.dumps(fields), strict=True)
    except ValidationError as exc:
        raise InvalidArgumentError(Reason.BAD_FIELDS, fields=_problems(exc)) from None
    except RecursionError:
        raise InvalidArgumentError(Reason.BAD_BODY) from None


def _problems(exc: ValidationError) -> list[WrongField]:
    """Name what is wrong. An unknown field's name is the caller's own: repeated if it is a name."""
    wrong = []
    for error in exc.errors(include_url=False, include_context=False, include_input=False):
        *steps, last = [str(step) for step in error["loc"]] or [""]
        if error["type"] == "extra_forbidden" and not is_sayable(last):
            last = UNNAMED
        # Where a field may have one of two shapes, pydantic adds the name of the shape it tried.
        name = ".".join(step for step in (*steps, last) if not step[:1].isupper())
        wrong.append(WrongField(name or UNNAMED, _problem(error["type"])))
    return list(dict.fromkeys(wrong))[:MAX_PROBLEMS]


def _problem(kind: str) -> Problem:
    """Return what is wrong in our words: pydantic's are its own, and may change."""
    if kind in set(Problem):
        return Problem(kind)
    return next((ours for ends, ours in PROBLEMS.items() if kind.endswith(ends)), Problem.BAD_VALUE)


def _envelope(data: Any) -> dict[str, Any]:
    """Return the request inside an envelope. A call without arguments carries null."""
    if data is None:
        return {}
    fields = _unwrap_longs(data)
    if not isinstance(fields, dict):
        raise ValueError("not an object")  # noqa: TRY004 it is the body that is wrong
    return fields


def _unwrap_longs(value: Any) -> Any:
    """Undo how the Android SDK sends a Long: {"@type": ...Int64Value, "value": "1"}."""
    if isinstance(value, list):
        return [_unwrap_longs(item) for item in value]
    if not isinstance(value, dict):
        return value
    if value.get("@type") in broken.INT64:
        return int(str(value.get("value")))
    return {key: _unwrap_longs(item) for key, item in value.items()}


def _loaded(raw: bytes) -> Any:
    return json.loads(raw.decode("utf-8-sig"), parse_constant=_refuse)


def _refuse(_constant: str) -> NoReturn:
    raise ValueError("not JSON")
