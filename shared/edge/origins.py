"""Which pages of other origins may read our answers in a browser: our own, and no others."""

import flask

from shared.config import settings
from shared.edge.versions import HEADER

ASKED = (
    "content-type, authorization, x-firebase-appcheck, firebase-instance-id-token, "
    "accept-language, if-none-match"
)
SHOWN = "X-Call-Id, Retry-After, X-Ignored, Deprecation, Sunset, Link, ETag, Age"


def preflight(request: flask.Request, methods: tuple[str, ...]) -> flask.Response:
    """Answer a browser that asks, before it calls, whether it may."""
    response = flask.Response(status=204)
    response.headers["Allow"] = ", ".join((*methods, "OPTIONS"))
    if is_ours(request):
        response.headers["Access-Control-Allow-Methods"] = ", ".join(methods)
        response.headers["Access-Control-Allow-Headers"] = f"{ASKED}, {HEADER.lower()}"
        response.headers["Access-Control-Max-Age"] = "3600"
    return let_in(request, response)


def let_in(request: flask.Request, response: flask.Response) -> flask.Response:
    """Let our own pages, and no others, read the answer in a browser."""
    response.headers["Vary"] = "Origin"
    if is_ours(request):
        response.headers["Access-Control-Allow-Origin"] = request.headers["Origin"]
        response.headers["Access-Control-Expose-Headers"] = SHOWN
    return response


def is_ours(request: flask.Request) -> bool:
    """Say whether a page of ours calls."""
    return request.headers.get("Origin") in settings().web_origins
