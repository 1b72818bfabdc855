"""How often a call is made in the time that is left."""

from collections.abc import Callable

import pytest
from google.api_core.exceptions import Aborted, RetryError, ServiceUnavailable
from google.api_core.gapic_v1.method import wrap_method

from shared.firestore import budget


class Service:
    """Answers with these errors, one a call, and then with success."""

    def __init__(self, *errors: Exception) -> None:
        self.errors, self.calls = list(errors), 0

    def __call__(self) -> str:
        self.calls += 1
        if self.errors:
            raise self.errors.pop(0)
        return "done"


def test_a_write_with_a_time_of_its_own_is_made_again_too() -> None:
    service = Service(Aborted("contention"))

    assert budget.writing(20)["retry"](service)() == "done"


def test_tries_together_take_no_longer_than_was_left(monkeypatch: pytest.MonkeyPatch) -> None:
    """Google's own timeout would begin anew with less than a second left."""
    given: list[float] = []
    now = 100.0
    monkeypatch.setattr("time.monotonic", lambda: now)
    monkeypatch.setattr("time.sleep", lambda _: None)

    def commit(*_: object, timeout: float, **__: object) -> str:
        nonlocal now
        given.append(timeout)
        now += 0.9
        if len(given) < 2:
            raise Aborted("contention")
        return "done"

    with budget.granted(2.5):
        now += 0.6
        assert wrap_method(commit)(**budget.within()) == "done"
    assert given == pytest.approx([1.8, 0.9])


def called(service: Service, seconds: float | None = None) -> Callable[[], str]:
    retry = budget.within(seconds)["retry"]
    wrapped: Callable[[], str] = retry(service)
    return wrapped


def test_a_write_that_firestore_gave_up_for_another_is_made_again() -> None:
    service = Service(Aborted("contention"), Aborted("contention"))

    assert called(service)() == "done"
    assert service.calls == 3


def test_a_write_is_given_up_when_the_requests_time_is_over() -> None:
    service = Service(*(Aborted("contention") for _ in range(10_000)))

    with budget.granted(0.2), pytest.raises(RetryError):
        called(service)()
    assert 1 < service.calls < 100


@pytest.mark.parametrize(
    ("seconds", "error"),
    [(None, ServiceUnavailable("away")), (budget.READ_S, Aborted("never of a read"))],
)
def test_any_other_failure_is_told_at_once(seconds: float | None, error: Exception) -> None:
    service = Service(error)

    with pytest.raises(type(error)):
        called(service, seconds)()
    assert service.calls == 1
