"""Every bound of the code is tried with as many as it takes and with one more."""

from pathlib import Path

import pytest

from tests import limits


def test_every_place_that_looks_at_no_more_than_so_many_is_tried_with_one_more() -> None:
    assert limits.of_code() - limits.tried() == set()


def test_nothing_is_tried_that_is_not_there_any_more() -> None:
    assert limits.tried() - limits.of_code() == set()


@pytest.mark.parametrize(
    "line",
    [
        "return query.limit(5).get()",
        "return (\n        query\n        .limit(N)\n    ).stream()",
        "return names[:MOST_ASKED]",
        "return names[-devices.MAX_DEVICES:]",
        "return whole.first(db, query, most=3, about='a')",
        "return list(whole.each(query, page=3))",
    ],
)
def test_a_planted_bound_is_found(tmp_path: Path, line: str) -> None:
    room = tmp_path / "functions" / "new" / "room"
    room.mkdir(parents=True)
    (room / "store.py").write_text(f"def f(db, query, names):\n    {line}\n", "utf-8")
    assert limits.of_code(tmp_path) == {"functions/new/room/store.py:f"}
