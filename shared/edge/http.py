"""Turn a typed use case into an HTTP function: the one edge between phones and our code.

It reads the method, the body and the caller, grants the time, and turns every outcome into an
answer: JSON for a program, HTML for a browser that sent a form (wire.py, page.py).
"""

import functools
import json
import secrets
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar

import flask
import functions_framework
from google.api_core.exceptions import (
    Aborted,
    Cancelled,
    ResourceExhausted,
    RetryError,
    ServerError,
)
from gunicorn.http.errors import ParseException
from pydantic import BaseModel
from werkzeug.exceptions import ClientDisconnected

from shared import log
from shared.config import settings
from shared.edge import wire
from shared.edge.page import Page, PlacedPage, headers
from shared.firestore import budget
from shared.pure.errors import (
    AppError,
    InternalError,
    InvalidArgumentError,
    MediaTypeError,
    MethodError,
    Reason,
    TooLargeError,
    unavailable,
)
from shared.pure.policy import Action
from shared.pure.texts import Lang, choose

Q = TypeVar("Q", bound=BaseModel)
A = TypeVar("A", bound=BaseModel)
HttpFunction = Callable[[flask.Request], flask.Response]

TRANSIENT = (Aborted, Cancelled, ResourceExhausted, RetryError, ServerError)
FORM = "application/x-www-form-urlencoded"
CALLABLE_HEADERS = "content-type, authorization, x-firebase-appcheck, firebase-instance-id-token"


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


@dataclass
class _Exchange:
    """One request on its way through: how it came decides how it is answered."""

    contract: Contract
    lang: Lang
    call_id: str
    is_callable: bool = False
    form: dict[str, str] | None = None


def endpoint(  # noqa: PLR0913 an edge has this many sides
    request_model: type[Q],
    *,
    caller: Callable[[flask.Request], Any] | None = None,
    action: Action | None = None,
    methods: tuple[str, ...] = ("POST",),
    page: Page | None = None,
    call: str = "112",
    app_check: Callable[[flask.Request], None] | None = None,
    forgiving: bool = False,
) -> Callable[[Callable[..., A]], HttpFunction]:
    """Register a use case as an HTTP function of the same name.

    The use case receives a validated request, then the caller where `caller` finds one, and
    returns a response model. Any AppError it raises becomes that error's answer; a service
    that did not answer becomes 503; anything else a bare 500 whose type and place are logged.

    Args:
        request_model: The request's shape. Never has `data` as its only field.
        caller: Reads who calls from the request (shared/edge/auth.py). None: anonymous, and then
            no header that could tell who calls is read at all.
        action: What of the rights table an officer's call is. The procedure asks for it, of the
            record that it is about; docs and the officer's menu are made from it here.
        methods: The methods answered. GET reads its fields from the query string.
        page: The HTML form of this function, for browsers without our app.
        call: The number to ring when we fail.
        app_check: Looks whether our own app calls (shared/edge/app_check.py). None: does not look.
        forgiving: A body that cannot be read is an empty one: whoever calls is in danger.
    """

    def register(use_case: Callable[..., A]) -> HttpFunction:
        answer_model = use_case.__annotations__["return"]
        contract = Contract(
            request_model, answer_model, caller, action, methods, page, call, app_check, forgiving
        )

        @functools.wraps(use_case)
        def handle(request: flask.Request) -> flask.Response:
            return _handle(contract, use_case, request)

        handle.__dict__["contract"] = contract
        functions_framework.http(handle)  # notes the trigger type under handle.__name__
        return handle

    return register


def _handle(
    contract: Contract, use_case: Callable[..., BaseModel], request: flask.Request
) -> flask.Response:
    if request.path == "/__/health" and request.method == "GET":
        return flask.jsonify({"status": "ok"})
    if request.method == "OPTIONS":
        return _preflight(request, contract)
    return _allow_origin(request, _answer(contract, use_case, request))


def _answer(
    contract: Contract, use_case: Callable[..., BaseModel], request: flask.Request
) -> flask.Response:
    lang = choose(request.args.get("lang"), request.headers.get("Accept-Language", ""))
    exchange = _Exchange(contract, lang, secrets.token_hex(8))
    try:
        with log.in_call(exchange.call_id):
            return _respond(exchange, use_case, request)
    except AppError as exc:
        log.info("refused", function=use_case.__name__, reason=exc.reason, call_id=exchange.call_id)
        return _refusal(exchange, exc)
    except TRANSIENT as exc:
        log.fault("unavailable", exc, function=use_case.__name__, call_id=exchange.call_id)
        return _refusal(exchange, unavailable())
    except Exception as exc:
        log.fault("unhandled", exc, function=use_case.__name__, call_id=exchange.call_id)
        # Whoever is in danger is told to ring, not that something is broken.
        is_urgent = contract.forgiving
        return _refusal(exchange, unavailable() if is_urgent else InternalError(Reason.INTERNAL))


def _respond(
    exchange: _Exchange, use_case: Callable[..., BaseModel], request: flask.Request
) -> flask.Response:
    page = exchange.contract.page
    if page and request.method in {"GET", "HEAD"}:
        with budget.granted(budget.REQUEST_S):
            return _html(exchange, _opened(page, request.path, exchange.lang))
    # Before the time counts: on one bar of signal a body takes seconds, and takes them every time.
    fields = _fields(exchange, request)
    with budget.granted(budget.REQUEST_S):
        return _serve(exchange, use_case, request, fields)


def _serve(
    exchange: _Exchange,
    use_case: Callable[..., BaseModel],
    request: flask.Request,
    fields: dict[str, Any],
) -> flask.Response:
    contract = exchange.contract
    asked = fields.get("lang") or request.args.get("lang")
    exchange.lang = choose(asked, request.headers.get("Accept-Language", ""))
    if contract.app_check:
        contract.app_check(request)
    caller = (contract.caller(request),) if contract.caller else ()
    answer = use_case(wire.parse(contract.request, _spoken(exchange, fields)), *caller)
    if exchange.form is not None and contract.page:
        return _html(exchange, contract.page.answer(answer, exchange.lang))
    body = answer.model_dump(mode="json", exclude_none=True)
    return _json(exchange, {"result": body} if exchange.is_callable else body)


def _spoken(exchange: _Exchange, fields: dict[str, Any]) -> dict[str, Any]:
    """Return the fields with the language of the answer: the receipt's is the refusal's."""
    asked = fields.get("lang")
    if "lang" not in exchange.contract.request.model_fields or not isinstance(asked, str | None):
        return fields
    return {**fields, "lang": exchange.lang.value}


def _opened(page: Page, path: str, lang: Lang) -> str:
    return page.opened(path, lang) if isinstance(page, PlacedPage) else page.blank(lang)


def _fields(exchange: _Exchange, request: flask.Request) -> dict[str, Any]:
    """Return the request's fields, noting on the exchange how they came."""
    contract = exchange.contract
    if request.method not in contract.methods:
        raise MethodError(Reason.BAD_METHOD)
    if contract.forgiving:
        return _whatever_can_be_read(exchange, request)
    if request.method == "GET":
        return {name: value for name, value in request.args.items() if name != "lang"}
    if contract.page and request.mimetype == FORM:
        exchange.form = {}  # what cannot be read is refused by a page, too
        exchange.form = wire.read_form(_body(request))
        return contract.page.read(exchange.form)
    if request.mimetype != "application/json":
        raise MediaTypeError(Reason.NOT_JSON)
    fields, exchange.is_callable = wire.read_json(_body(request))
    return fields


def _whatever_can_be_read(exchange: _Exchange, request: flask.Request) -> dict[str, Any]:
    try:
        fields, exchange.is_callable = wire.read_json(_body(request), forgiving=True)
    except AppError as exc:
        log.info("body_unread", reason=exc.reason, call_id=exchange.call_id)
        return {}
    return fields


def _body(request: flask.Request) -> bytes:
    # The framework reads the rest after us, and must not trip over a limit of Flask's then.
    request.max_content_length = None
    try:
        raw: bytes = request.stream.read(wire.MAX_BODY_BYTES + 1)
    except (OSError, ClientDisconnected, ParseException):  # the line broke, or a chunk is none
        raise InvalidArgumentError(Reason.BAD_BODY) from None
    if len(raw) > wire.MAX_BODY_BYTES:
        raise TooLargeError(Reason.TOO_LARGE)
    return raw


def _refusal(exchange: _Exchange, exc: AppError) -> flask.Response:
    if exchange.form is not None and exchange.contract.page:
        html = exchange.contract.page.refused(exc, exchange.form, exchange.lang)
        response = _html(exchange, html)
    else:
        is_urgent = exchange.contract.forgiving or exc.http >= InternalError.http
        call = exchange.contract.call if is_urgent else None
        response = _json(exchange, exc.body(exchange.lang, call=call))
    response.status_code = exc.http
    if exc.retry_after_s is not None:
        response.headers["Retry-After"] = str(exc.retry_after_s)
    if isinstance(exc, MethodError):
        response.headers["Allow"] = ", ".join((*exchange.contract.methods, "OPTIONS"))
    return response


def _json(exchange: _Exchange, body: object) -> flask.Response:
    # Hindi in UTF-8 is half the size of its \u escapes, on one bar of signal.
    text = json.dumps(body, ensure_ascii=False, separators=(",", ":"))
    return _dress(exchange, flask.Response(text, mimetype="application/json"))


def _html(exchange: _Exchange, html: str) -> flask.Response:
    response = _dress(exchange, flask.Response(html, mimetype="text/html"))
    if exchange.contract.page:
        response.headers.update(headers(exchange.contract.page))
    return response


def _dress(exchange: _Exchange, response: flask.Response) -> flask.Response:
    response.headers["Cache-Control"] = "no-store"
    response.headers["X-Content-Type-Options"] = "nosniff"
    response.headers["Content-Language"] = exchange.lang.value
    response.headers["X-Call-Id"] = exchange.call_id
    return response


def _preflight(request: flask.Request, contract: Contract) -> flask.Response:
    response = flask.Response(status=204)
    response.headers["Allow"] = ", ".join((*contract.methods, "OPTIONS"))
    return _allow_origin(request, response, methods=contract.methods)


def _allow_origin(
    request: flask.Request, response: flask.Response, *, methods: tuple[str, ...] = ()
) -> flask.Response:
    """Let our own pages, and no others, read the answer in a browser."""
    response.headers["Vary"] = "Origin"
    if request.headers.get("Origin") not in settings().web_origins:
        return response
    response.headers["Access-Control-Allow-Origin"] = request.headers["Origin"]
    if methods:
        response.headers["Access-Control-Allow-Methods"] = ", ".join(methods)
        response.headers["Access-Control-Allow-Headers"] = CALLABLE_HEADERS
        response.headers["Access-Control-Max-Age"] = "3600"
    return response
