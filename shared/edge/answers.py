"""What a function promises at its edge, and how an outcome becomes an answer.

JSON for a program, in UTF-8, with times in whole seconds UTC; HTML for a browser that sent a form.
"""

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from typing import Any

import flask
from pydantic import BaseModel

from shared.config import settings
from shared.edge import unknown, versions
from shared.edge.page import Page, headers
from shared.pure.errors import AppError, InternalError, MethodError
from shared.pure.ids import sign
from shared.pure.policy import Action
from shared.pure.texts import Lang

# What tells who calls. An anonymous function reads none of it, and in a demo project says so.
TELLING = ("Authorization", "X-Firebase-AppCheck", "Firebase-Instance-ID-Token")
MOMENT = "server_time"  # says when an answer was made: no other answer for that


@dataclass(frozen=True)
class Contract:
    """What a function promises at its edge. The OpenAPI document is made from it."""

    request: type[BaseModel]
    answer: type[BaseModel]
    caller: Callable[[flask.Request], Any] | None
    action: Action | None
    methods: tuple[str, ...]
    page: Page | None
    call: str
    app_check: Callable[[flask.Request], None] | None
    forgiving: bool
    signing_in: bool
    kept_s: Callable[[Any], int] | None = None
    salvaging: bool = False

    @property
    def to_officer(self) -> bool:
        """Say whether an officer reads the answer."""
        return self.action is not None or self.signing_in

    @property
    def is_open(self) -> bool:
        """Say whether any app is served, whatever it sends beside what we know: an SOS."""
        return unknown.is_open(self.request)


@dataclass
class Exchange:
    """One request on its way through: how it came decides how it is answered."""

    contract: Contract
    lang: Lang
    call_id: str
    is_callable: bool = False
    form: dict[str, str] | None = None
    ignored: int = 0  # fields that were left out because we do not know them
    unread: AppError | None = None  # what was wrong with a body of which the rest is used
    told: dict[str, str] = field(default_factory=dict)  # headers of the answer


def done(exchange: Exchange, answer: BaseModel, request: flask.Request) -> flask.Response:
    """Return a use case's answer. What is null is left out, what was left out is counted."""
    contract = exchange.contract
    if exchange.form is not None and contract.page:
        return html(exchange, contract.page.answer(answer, exchange.lang))
    body = answer.model_dump(exclude_none=True)
    if exchange.ignored:
        body["ignored"] = exchange.ignored
    response = as_json(exchange, {"result": body} if exchange.is_callable else body)
    if contract.kept_s and request.method == "GET" and (seconds := contract.kept_s(answer)):
        return _kept(exchange, response, body, request, seconds)
    return response


def refusal(exchange: Exchange, exc: AppError) -> flask.Response:
    """Return an error as whoever called can read it."""
    contract = exchange.contract
    if exchange.form is not None and contract.page:
        response = html(exchange, contract.page.refused(exc, exchange.form, exchange.lang))
    else:
        is_urgent = contract.forgiving or exc.http >= InternalError.http
        body = exc.body(
            exchange.lang,
            call_id=exchange.call_id,
            call=contract.call if is_urgent else None,
            to_officer=contract.to_officer,
        )
        response = as_json(exchange, body)
    response.status_code = exc.http
    if exc.retry_after_s is not None:
        response.headers["Retry-After"] = str(exc.retry_after_s)
    if isinstance(exc, MethodError):
        response.headers["Allow"] = ", ".join((*contract.methods, "OPTIONS"))
    return response


def as_json(exchange: Exchange, body: object) -> flask.Response:
    """Return a body as JSON."""
    return _dress(exchange, flask.Response(_text(body), mimetype="application/json"))


def html(exchange: Exchange, page: str) -> flask.Response:
    """Return a page."""
    response = _dress(exchange, flask.Response(page, mimetype="text/html"))
    if exchange.contract.page:
        response.headers.update(headers(exchange.contract.page))
    return response


def not_looked_at(request: flask.Request, contract: Contract) -> dict[str, str]:
    """Say to a developer what their app sent of its owner, though nothing here looks at it."""
    if not settings().is_demo or contract.to_officer or contract.caller or contract.is_open:
        return {}
    sent = ", ".join(name.lower() for name in TELLING if name in request.headers)
    return {"X-Ignored": sent} if sent else {}


def app_of(request: flask.Request, exchange: Exchange, field: Any) -> versions.App:
    """Return the app that calls, and note what it is to be told of its age.

    Raises:
        FailedPreconditionError: it is too old. Never in an SOS.
        InvalidArgumentError: it names no contract where it should. Never in an SOS.
    """
    is_open = exchange.contract.is_open
    app = versions.said(request.headers.get(versions.HEADER, ""), field, is_open=is_open)
    exchange.told |= versions.headers(app)
    # What an old app needs to become a new one, or to ring the right number, it gets as well.
    if not is_open and not exchange.contract.kept_s:
        versions.require_served(app)
    return app


def _kept(
    exchange: Exchange,
    response: flask.Response,
    body: dict[str, Any],
    request: flask.Request,
    seconds: int,
) -> flask.Response:
    """Let an answer be kept; of one that the caller holds already, say that it still stands: 304.

    Its ETag is of all that it says but of its moment, and therefore weak.
    """
    said = {name: value for name, value in body.items() if name != MOMENT}
    tag = sign({"said": _text(said)}, "ETag")[:16]
    if request.if_none_match.contains_weak(tag):
        response = _dress(exchange, flask.Response(status=304))
        del response.headers["Content-Type"]
    response.set_etag(tag, weak=True)
    # What is told to one app alone is kept for no other.
    scope = "private" if exchange.told else "public"
    response.headers["Cache-Control"] = f"{scope}, max-age={seconds}"
    del response.headers["Content-Language"]  # whoever gets the copy may read another
    return response


def _text(body: object) -> str:
    # Hindi in UTF-8 is half the size of its \u escapes, on one bar of signal.
    return json.dumps(body, ensure_ascii=False, separators=(",", ":"), default=_plain)


def _moment(at: datetime) -> str:
    """Return a moment in whole seconds UTC; what lies before or after all time, as its own."""
    try:
        at = at.astimezone(UTC)
    except OverflowError:  # a clock of the year 1, east of Greenwich
        at = at.replace(tzinfo=UTC)
    return at.replace(tzinfo=None, microsecond=0).isoformat() + "Z"


def _plain(value: Any) -> object:
    """Return what JSON has no form of: a moment in whole seconds UTC, a day, a set."""
    if isinstance(value, datetime):
        return _moment(value)
    if isinstance(value, date):
        return value.isoformat()
    return sorted(value)


def _dress(exchange: Exchange, response: flask.Response) -> flask.Response:
    response.headers["Cache-Control"] = "no-store"
    response.headers["X-Content-Type-Options"] = "nosniff"
    response.headers["Content-Language"] = exchange.lang.value
    response.headers["X-Call-Id"] = exchange.call_id
    response.headers.update(exchange.told)
    return response
