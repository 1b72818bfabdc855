from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from google.cloud.firestore import DELETE_FIELD

from shared.firestore import alerts
from tests.builders import an_sos_request

LONG = timedelta(minutes=6)


@pytest.fixture
def press(seeded: Any, client_for: Any) -> Any:
    """Press, and return the SOS as it would stand six minutes later, with a hand's changes."""

    def make(**changes: object) -> None:
        name = client_for("raise_sos").post("/", json=an_sos_request()).json["sos_id"]
        raised = datetime.now(UTC) - LONG
        seeded.document(f"sos/{name}").update({"raised_at": raised} | changes)

    return make


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"status": "cancelled"},
        {"status": "no such"},
        {"acknowledged_at": DELETE_FIELD},
        {"closed_at": DELETE_FIELD},
        {"practice": DELETE_FIELD},
        {"practice": "no"},
        {"acknowledged_at": "soon"},
    ],
)
def test_the_health_page_fails_while_an_sos_has_no_answer_for_five_minutes(
    press, client_for, changes
) -> None:
    press(**changes)
    answer = client_for("check_health").get("/").json
    assert (answer["status"], answer["sos_unanswered"]) == ("failing", True)


@pytest.mark.parametrize(
    "changes",
    [
        {"raised_at": datetime.now(UTC) + timedelta(hours=1)},  # as of the collecting
        {"acknowledged_at": datetime.now(UTC), "status": "acknowledged"},
        {"closed_at": datetime.now(UTC), "status": "closed"},
        {"practice": True},
    ],
)
def test_one_answered_closed_or_practised_does_not(press, client_for, changes) -> None:
    press(**changes)
    assert client_for("check_health").get("/").json["sos_unanswered"] is False


@pytest.mark.parametrize(
    ("kind", "subject", "urgent"),
    [("unstaffed", "sos/1", True), ("bad_edit", "sos/1", True), ("no_email", "posts/1", False)],
)
def test_an_alert_says_whether_somebody_may_be_waiting(db, capsys, kind, subject, urgent) -> None:
    alerts.raise_alert(db, kind, subject, at=datetime.now(UTC))
    assert f'"urgent": {str(urgent).lower()}' in capsys.readouterr().out
