"""A mark by which one browser is known again within a day, and nothing else of who calls.

It is 128 random bits in a cookie that we set. Nobody is refused for having none, and what is
stored of it is keyed with place and day (functions/feedback). The officer app marks its own
browser `officer`: staff do not grade themselves.
"""

import re
import secrets

import flask

from shared.pure.privacy import Frozen

COOKIE = "__session"  # the only name that Firebase Hosting hands on to a function
STAFF = "officer"
PATH = "/f"  # where the form is: it goes along to no other function
KEPT_S = 24 * 3600
_MARK = re.compile(r"[0-9a-f]{32}")


class Mark(Frozen):
    """What a browser is known by: a mark, new or given before, or that it is an officer's."""

    value: str | None = None
    is_staff: bool = False


def browser(request: flask.Request) -> Mark:
    """Return the mark that came along; a browser without one is given one, and has it at once."""
    shown = request.cookies.get(COOKIE, "")
    if shown == STAFF:
        return Mark(is_staff=True)
    if _MARK.fullmatch(shown):
        return Mark(value=shown)
    fresh = secrets.token_hex(16)

    @flask.after_this_request
    def keep(response: flask.Response) -> flask.Response:
        # Hosting strips a cookie from every answer that is not said to be one reader's own.
        response.headers["Cache-Control"] = "private, no-store"
        response.set_cookie(
            COOKIE, fresh, path=PATH, max_age=KEPT_S, secure=True, httponly=True, samesite="Strict"
        )
        return response

    return Mark(value=fresh)
