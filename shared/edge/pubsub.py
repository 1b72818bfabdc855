"""Turn a handler into a function that Pub/Sub or the clock calls.

Pub/Sub delivers at least once, in any order. A handler must therefore be safe to run twice for
one event; `event_id` (the same across republishes, unlike messageId) is what to key on.

Returning acknowledges. Raising asks for redelivery, so raise only what may work next time: a
message that can never succeed is logged and acknowledged here.

Cloud Scheduler calls by HTTP, with an OIDC token that Cloud Run checks before us: what catches up
on lost messages must not itself hang on the queue that lost them. A tick that comes twice or late
must do no harm.
"""

import base64
import functools
from collections.abc import Callable
from typing import NamedTuple, TypeVar

import flask
import functions_framework
from cloudevents.http import CloudEvent
from pydantic import BaseModel, ValidationError

from shared import log
from shared.pure.errors import AppError, UnavailableError

E = TypeVar("E", bound=BaseModel)


class Tick(NamedTuple):
    """A call by the clock. It says nothing but that it is time."""


class RedeliverError(Exception):
    """Raised to the framework to ask for the message again. Its text is the same every time."""


def subscriber(
    event_model: type[E],
) -> Callable[[Callable[[E], None]], Callable[[CloudEvent], None]]:
    """Register a handler as a CloudEvent function of the same name."""

    def register(handler: Callable[[E], None]) -> Callable[[CloudEvent], None]:
        @functions_framework.cloud_event
        @functools.wraps(handler)
        def handle(cloud_event: CloudEvent) -> None:
            event = _parse(event_model, cloud_event)
            if event is None:
                log.error("malformed_message", function=handler.__name__)
                return
            _run(handler, event)

        return handle

    return register


def on_tick(handler: Callable[[Tick], None]) -> Callable[[flask.Request], tuple[str, int]]:
    """Register a handler as an HTTP function of the same name, that the clock calls.

    Nothing of the request is read. Whatever fails is answered 503 or 500, saying nothing of why,
    and the scheduler comes again.
    """

    @functools.wraps(handler)
    def handle(request: flask.Request) -> tuple[str, int]:
        if request.method != "POST":
            return "", 200 if request.path == "/__/health" else 405
        return "", _tick(handler)

    functions_framework.http(handle)  # notes the trigger type under handle.__name__
    return handle


def _tick(handler: Callable[[Tick], None]) -> int:
    try:
        handler(Tick())
    except UnavailableError as exc:
        log.fault("tick_unavailable", exc, function=handler.__name__)
        return 503
    except Exception as exc:
        log.fault("tick_failed", exc, function=handler.__name__)
        return 500
    return 200


def _run(handler: Callable[[E], None], event: E) -> None:
    """Run the handler. What may work next time asks for redelivery, saying nothing of why."""
    try:
        handler(event)
    except UnavailableError as exc:
        log.fault("redeliver", exc, function=handler.__name__)
        raise RedeliverError from None
    except AppError as exc:
        log.error("cannot_process", function=handler.__name__, reason=exc.reason)
    except Exception as exc:
        log.fault("unhandled", exc, function=handler.__name__)
        raise RedeliverError from None


def _parse(model: type[E], cloud_event: CloudEvent) -> E | None:
    """Return the event a message carries, or None when it carries no such event."""
    try:
        data = base64.b64decode((cloud_event.get_data() or {})["message"]["data"], validate=True)
        return model.model_validate_json(data)
    except (ValidationError, KeyError, TypeError, ValueError):
        return None
