"""The admins' commands of docs/OPERATIONS.md, run as they stand there, one after the other."""

from datetime import UTC, datetime
from importlib import import_module

from shared.pure import clock
from tests.builders import a_delivery
from tests.infra.test_docs import ROOT, starting

PREFIX = "functions."
FIRST_NIGHT = datetime(2026, 11, 30, 21, 0, tzinfo=UTC)  # of the day that the manual verifies
NEEDS_A_PHONE = {"functions.officers.phones.first_admin"}  # tests/functional/officers run it


def test_every_command_of_the_manual_does_its_work_on_a_new_state(
    db, client_for, monkeypatch, capsys
) -> None:
    monkeypatch.chdir(ROOT)
    monkeypatch.setattr(clock, "now", lambda: FIRST_NIGHT)
    assert client_for("close_trail").post("/", json=a_delivery({})).status_code == 200
    done = []
    for page, (_, _, module, *words) in starting("python", "-m"):
        if page == "OPERATIONS.md" and module.startswith(PREFIX) and module not in NEEDS_A_PHONE:
            given = [words] if words else []
            assert import_module(module).main(*given) == 0, (module, words)
            done.append(module)
    assert len(done) == 6
    said = capsys.readouterr().out
    assert "nothing was imported" in said and "documents changed" in said
    assert "1 of 1 new" in said and "the trail is whole" in said
    assert "0 counters differ" in said and "0 totals differ" in said
