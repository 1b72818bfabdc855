import pytest


@pytest.fixture
def project(suite) -> str:
    """The Auth emulator knows one project, that of the suite."""
    return suite.project


@pytest.fixture(autouse=True)
def _only_deliver_by_hand(by_hand) -> None:
    """Also where nobody calls: the functions of the suite hear nothing."""
