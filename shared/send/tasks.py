"""Timers shorter than a minute: Cloud Tasks, REST, one named task a timer.

We post it ourselves: the SDK's retries cannot be turned off, and a task's name makes a second
one of the same timer impossible. A sweep every minute stands behind it.
"""

import base64
import json
from datetime import UTC, datetime
from functools import cache

import google.auth
import requests
from google.auth.exceptions import GoogleAuthError
from google.auth.transport.requests import AuthorizedSession, Request

from shared import log
from shared.config import settings
from shared.firestore import budget
from shared.pure.errors import UnavailableError

SCOPE = "https://www.googleapis.com/auth/cloud-platform"
CLOUD_TASKS = "https://cloudtasks.googleapis.com"
CONNECT_S, ANSWER_S = 0.5, 1.0


def schedule(function: str, name: str, data: dict[str, object], *, at: datetime) -> bool:
    """Have a function called with `data` at a time. Returns whether the queue has it.

    Best effort: what fails here the sweep does within a minute.
    """
    queue = f"projects/{settings().project}/locations/{settings().region}/queues/{function}"
    if settings().is_demo and not settings().tasks_emulator:
        return False
    task = {
        "name": f"{queue}/tasks/{name}",
        "scheduleTime": at.astimezone(UTC).isoformat().replace("+00:00", "Z"),
    }
    try:
        answer = _session().post(
            f"{_host()}/v2/{queue}/tasks",
            json={"task": task | {"httpRequest": _call(function, data)}},
            timeout=(CONNECT_S, budget.left(ANSWER_S)),
        )
    except (requests.RequestException, GoogleAuthError, UnavailableError) as exc:
        log.fault("task_failed", exc, function=function)
        return False
    if not answer.ok and answer.status_code != requests.codes.conflict:  # it is there already
        log.error("task_refused", function=function, http=answer.status_code)
        return False
    return True


def _call(function: str, data: dict[str, object]) -> dict[str, object]:
    call: dict[str, object] = {
        "url": f"https://{settings().region}-{settings().project}.cloudfunctions.net/{function}",
        "httpMethod": "POST",
        "headers": {"Content-Type": "application/json"},
        "body": base64.b64encode(json.dumps({"data": data}).encode()).decode(),
    }
    if account := getattr(getattr(_session(), "credentials", None), "service_account_email", None):
        call["oidcToken"] = {"serviceAccountEmail": account}
    return call


def _host() -> str:
    host = settings().tasks_emulator
    return f"http://{host}" if host else CLOUD_TASKS


@cache
def _session() -> requests.Session:
    """Return a session with our credentials; the local fake needs none."""
    if settings().tasks_emulator:
        return requests.Session()
    credentials, _ = google.auth.default(scopes=[SCOPE])
    credentials.refresh(Request())  # before that it does not know its own name
    return AuthorizedSession(credentials, max_refresh_attempts=1, refresh_timeout=CONNECT_S)


def reset() -> None:
    """Forget the session. For tests, between projects."""
    _session.cache_clear()
