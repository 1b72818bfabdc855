"""Why a phone that signed in is no officer's any more: each cause is told from the others."""

from datetime import timedelta
from typing import Any

import pytest

from shared.edge.officer import ended
from shared.force.devices import Device, Status
from shared.pure import clock
from shared.pure.policy import Role
from shared.pure.post import Post
from shared.pure.reasons import Reason

POST = Post(unit="u", role=Role.SHO, cug_number="+915000000001", official_name="नमूना")
DEVICE = Device(
    post="u-sho",
    status=Status.ACTIVE,
    code="",
    approver="",
    holder=POST.holder,
    version=2,
    added_at=clock.now(),
    valid_until=clock.now() + timedelta(days=30),
)
CLAIMS = {"device": "d", "role": "sho", "unit": "u", "sv": 2}


def why(claims: dict[str, Any] | None = None, *, post: Any = None, **device: Any) -> Reason | None:
    return ended(
        DEVICE.model_copy(update=device),
        POST.model_copy(update=post or {}),
        CLAIMS | (claims or {}),
    )


def test_what_the_token_says_still_holds() -> None:
    assert why() is None


def test_a_phone_that_was_removed_is_told_from_all_else() -> None:
    assert ended(None, None, CLAIMS) is Reason.PHONE_REMOVED
    assert ended(DEVICE, None, CLAIMS) is Reason.POST_CLOSED
    assert why(status=Status.REMOVED, version=3) is Reason.PHONE_REMOVED


@pytest.mark.parametrize(
    "device",
    [
        {"valid_until": clock.now() - timedelta(seconds=1)},
        {"valid_until": None},
        {"version": 3},
        {"status": Status.WAITING, "holder": ""},
    ],
)
def test_a_session_that_is_over_needs_a_new_one(device) -> None:
    assert why(**device) is Reason.SESSION_OVER


@pytest.mark.parametrize("claims", [{"sv": 1}, {"sv": None}, {"sv": "2"}])
def test_a_token_of_an_earlier_session_is_over(claims) -> None:
    assert why(claims) is Reason.SESSION_OVER


@pytest.mark.parametrize(
    "post",
    [
        {"official_name": "दूसरे अधिकारी"},
        {"held_from": "2026-11-20"},
        {"role": Role.CONSTABLE},
        {"unit": "v"},
    ],
)
def test_a_post_given_to_another_or_made_another_is_closed_to_the_phone(post) -> None:
    assert why(post=post) is Reason.POST_CLOSED
