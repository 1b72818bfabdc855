"""Telephone calls that a machine makes: for an SOS that nobody answered.

The provider is Exotel (`POST /v1/Accounts/{sid}/Calls/connect.json`, key and token by basic
auth): it rings the number and plays a call flow made in its dashboard. Another is another `_post`.
The number of the SOS goes along as CustomField, for the flow to read out.
"""

from functools import cache

import requests

from shared import log
from shared.config import settings
from shared.firestore import budget
from shared.pure.errors import unavailable

CONNECT_S, ANSWER_S = 1.0, 3.0
RING_S, SPEAK_S = 40, 60


class VoiceError(Exception):
    """The provider refused a call for good, or none is set up: a person must ring."""


def ring(number: str, said: str) -> None:
    """Have a telephone rung and something short said. Taken is not yet picked up.

    Raises:
        UnavailableError: the provider did not take it now; it may later.
        VoiceError: it never will, or there is no account.
    """
    account = settings().voice
    if not account:
        raise VoiceError("no account")
    form = {
        "From": number,
        "CallerId": account.caller,
        "Url": f"http://my.exotel.com/{account.sid}/exoml/start_voice/{account.flow}",
        "CallType": "trans",
        "TimeOut": str(RING_S),
        "TimeLimit": str(SPEAK_S),
        "CustomField": said,
    }
    try:
        answer = _session().post(
            f"{settings().voice_url}/v1/Accounts/{account.sid}/Calls/connect.json",
            data=form,
            auth=(account.key, account.token),
            timeout=(CONNECT_S, budget.left(ANSWER_S)),
        )
    except requests.RequestException as exc:
        log.fault("voice_failed", exc)
        raise unavailable() from None
    _require_taken(answer)


def _require_taken(answer: requests.Response) -> None:
    if answer.status_code == requests.codes.too_many or answer.status_code >= 500:  # noqa: PLR2004
        raise unavailable()
    if not answer.ok:
        log.error("voice_refused", http=answer.status_code)
        raise VoiceError("the provider refused it")


@cache
def _session() -> requests.Session:
    return requests.Session()


def reset() -> None:
    """Forget the session. For tests."""
    _session.cache_clear()
