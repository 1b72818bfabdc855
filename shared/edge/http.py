"""Turn a typed use case into an HTTP function: the one edge between phones and our code.

It reads the method, the body and the caller, grants the time, and turns every outcome into an
answer: JSON for a program, HTML for a browser that sent a form (wire.py, page.py).
"""

import functools
import secrets
from collections.abc import Callable
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
from pydantic import BaseModel

from shared import log
from shared.edge import answers, origins, unknown, versions, wire
from shared.edge.answers import Contract, Exchange
from shared.edge.body import line
from shared.edge.body.broken import Noting
from shared.edge.page import Page, PlacedPage
from shared.firestore import budget
from shared.pure.errors import (
    AppError,
    InternalError,
    InvalidArgumentError,
    MediaTypeError,
    MethodError,
    unavailable,
)
from shared.pure.policy import Action
from shared.pure.reasons import Reason
from shared.pure.texts import Lang, choose

Q = TypeVar("Q", bound=BaseModel)
A = TypeVar("A", bound=BaseModel)
HttpFunction = Callable[[flask.Request], flask.Response]

TRANSIENT = (Aborted, Cancelled, ResourceExhausted, RetryError, ServerError)
FORM = "application/x-www-form-urlencoded"


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
    salvaging: bool = False,
    signing_in: bool = False,
    kept_s: Callable[[Any], int] | None = None,
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
        salvaging: Of a body that is cut or broken what can be read is used, and the request model
            says so (body/broken.py). What is missing then is refused as ever.
        signing_in: An officer calls who has no session yet, and reads what officers read.
        kept_s: Says of an answer how many seconds phones and Hosting's CDN may keep it, got by
            GET; 0: not this one. Only where nothing is personal and nobody is looked at. None:
            no answer is kept anywhere.
    """

    def register(use_case: Callable[..., A]) -> HttpFunction:
        contract = Contract(
            request=request_model,
            answer=use_case.__annotations__["return"],
            caller=caller,
            action=action,
            methods=methods,
            page=page,
            call=call,
            app_check=app_check,
            forgiving=forgiving,
            salvaging=salvaging,
            signing_in=signing_in,
            kept_s=kept_s,
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
        return origins.preflight(request, contract.methods)
    return origins.let_in(request, _answer(contract, use_case, request))


def _answer(
    contract: Contract, use_case: Callable[..., BaseModel], request: flask.Request
) -> flask.Response:
    lang = choose(request.args.get("lang"), request.headers.get("Accept-Language", ""))
    exchange = Exchange(contract, lang, secrets.token_hex(8))
    exchange.told |= answers.not_looked_at(request, contract)
    try:
        with log.in_call(exchange.call_id):
            return _respond(exchange, use_case, request)
    except AppError as exc:
        log.info("refused", function=use_case.__name__, reason=exc.reason, call_id=exchange.call_id)
        return answers.refusal(exchange, exc)
    except TRANSIENT as exc:
        log.fault("unavailable", exc, function=use_case.__name__, call_id=exchange.call_id)
        return answers.refusal(exchange, unavailable())
    except Exception as exc:
        log.fault("unhandled", exc, function=use_case.__name__, call_id=exchange.call_id)
        # Whoever is in danger is told to ring, not that something is broken.
        is_urgent = contract.forgiving
        return answers.refusal(
            exchange, unavailable() if is_urgent else InternalError(Reason.INTERNAL)
        )


def _respond(
    exchange: Exchange, use_case: Callable[..., BaseModel], request: flask.Request
) -> flask.Response:
    page = exchange.contract.page
    if page and request.method in {"GET", "HEAD"}:
        with budget.granted(budget.REQUEST_S):
            return answers.html(exchange, _opened(page, request.path, exchange.lang))
    # Before the time counts: on one bar of signal a body takes seconds, and takes them every time.
    fields = _fields(exchange, request)
    with budget.granted(budget.REQUEST_S):
        return _serve(exchange, use_case, request, fields)


def _serve(
    exchange: Exchange,
    use_case: Callable[..., BaseModel],
    request: flask.Request,
    fields: dict[str, Any],
) -> flask.Response:
    contract = exchange.contract
    asked = fields.get("lang") or request.args.get("lang")
    exchange.lang = choose(asked, request.headers.get("Accept-Language", ""))
    app = answers.app_of(request, exchange, fields.pop(versions.FIELD, None))
    if contract.app_check:
        contract.app_check(request)
    caller = (contract.caller(request),) if contract.caller else ()
    fields, exchange.ignored = _known(contract, fields, is_newer=app.is_newer)
    return answers.done(exchange, use_case(_parsed(exchange, fields), *caller), request)


def _known(
    contract: Contract, fields: dict[str, Any], *, is_newer: bool
) -> tuple[dict[str, Any], int]:
    try:
        return unknown.leave_out(contract.request, fields, is_newer=is_newer)
    except RecursionError:
        raise InvalidArgumentError(Reason.BAD_BODY) from None


def _parsed(exchange: Exchange, fields: dict[str, Any]) -> BaseModel:
    try:
        parsed = wire.parse(exchange.contract.request, _spoken(exchange, fields))
    except InvalidArgumentError:
        if exchange.unread:  # what is missing may have stood in what could not be read
            raise exchange.unread from None
        raise
    if exchange.unread and isinstance(parsed, Noting):
        parsed.note_unread("body")
    return parsed


def _spoken(exchange: Exchange, fields: dict[str, Any]) -> dict[str, Any]:
    """Return the fields with the language of the answer: the receipt's is the refusal's."""
    asked = fields.get("lang")
    if "lang" not in exchange.contract.request.model_fields or not isinstance(asked, str | None):
        return fields
    return {**fields, "lang": exchange.lang.value}


def _opened(page: Page, path: str, lang: Lang) -> str:
    return page.opened(path, lang) if isinstance(page, PlacedPage) else page.blank(lang)


def _fields(exchange: Exchange, request: flask.Request) -> dict[str, Any]:
    """Return the request's fields, noting on the exchange how they came."""
    contract = exchange.contract
    if request.method not in contract.methods:
        raise MethodError(Reason.BAD_METHOD)
    if contract.forgiving or contract.salvaging:
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


def _whatever_can_be_read(exchange: Exchange, request: flask.Request) -> dict[str, Any]:
    came = line.read(request, line.IN_DANGER if exchange.contract.forgiving else line.USUAL)
    try:
        found = wire.read_what_can_be(came.raw)
    except AppError as exc:
        return _nothing_read(exchange, came.fault or exc, is_empty=not came.raw and not came.fault)
    if not found.is_whole:
        exchange.unread = came.fault or InvalidArgumentError(Reason.BAD_BODY)
    exchange.is_callable = found.is_callable
    return found.fields


def _nothing_read(exchange: Exchange, why: AppError, *, is_empty: bool) -> dict[str, Any]:
    """Go on without a body where whoever calls is in danger."""
    if not exchange.contract.forgiving:
        raise why
    log.info("body_unread", reason=why.reason, call_id=exchange.call_id)
    exchange.unread = None if is_empty else why
    return {}


def _body(request: flask.Request) -> bytes:
    came = line.read(request, line.USUAL)
    if came.fault:
        raise came.fault
    return came.raw
