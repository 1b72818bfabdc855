"""What the IG lets a place's own page say: "you said, we did", and the grade or not."""

import pytest

from functions.feedback.places import store as places_store
from shared.config import settings
from shared.pure import clock
from tests.builders import a_request_id
from tests.functional.feedback.conftest import UNIT

IG, SP, SHO = "cg-range-bilaspur-ig", "cg-bilaspur-sp", "cg-bilaspur-sarkanda-sho"
LINE = {"hi": "आपने कहा: बैठने की जगह नहीं। हमने बेंच लगवाई।", "en": "You said: no seats. We put benches."}


@pytest.fixture
def page(seeded, db, client_for):
    code = places_store.codes(db, settings().feedback_secret, [UNIT], at=clock.now())[UNIT]
    form = client_for("submit_feedback")
    return lambda lang="hi": form.get(f"/f/{code}?lang={lang}").text


def change(ig, **what):
    return ig.call("change_place", **{"request_id": a_request_id(), "unit": UNIT} | what)


def test_a_line_stands_on_the_page_in_both_languages_until_it_is_taken_out(
    page, signed_in, db
) -> None:
    ig, asked = signed_in(IG), {"request_id": a_request_id(), "add": LINE}
    for _ in range(2):
        shown = change(ig, **asked).json
    (line,) = shown["lines"]
    assert LINE["hi"] in page() and LINE["en"] in page("en")
    assert change(ig).json == shown
    assert change(ig, remove=line["id"]).json["lines"] == []
    assert LINE["hi"] not in page()
    kinds = [e.get("action") for e in db.collection_group("entries").get()]
    assert kinds.count("change_place") == 2


def test_the_five_latest_lines_stay(page, signed_in) -> None:
    ig = signed_in(IG)
    for n in range(6):
        shown = change(ig, add={"hi": f"काम {n}", "en": f"Work {n}"}).json
    assert [line["en"] for line in shown["lines"]] == [f"Work {n}" for n in (5, 4, 3, 2, 1)]


def test_the_grade_is_on_the_page_only_while_the_ig_has_it_public(page, signed_in, db) -> None:
    given = {"mean": 4.2, "answers": 31, "as_on": "2026-W47"}
    page()
    db.document(f"feedback_places/{UNIT}").update({"published": given})
    ig = signed_in(IG)
    assert "4.2" not in page()
    assert change(ig, is_public=True).json["published"] == given
    assert "4.2" in page() and "31" in page()
    assert change(ig, is_public=False).json["is_public"] is False
    assert "4.2" not in page()


def test_nobody_below_the_ig_changes_it_and_two_things_at_once_are_refused(page, signed_in) -> None:
    page()
    for post in (SHO, SP, "cg-range-durg-ig"):
        assert change(signed_in(post), is_public=True).status_code == 403
    ig = signed_in(IG)
    assert change(ig, is_public=True, add=LINE).status_code == 400
    assert change(ig, add={"hi": "केवल हिंदी"}).status_code == 400
    assert change(ig, unit="cg-bilaspur-kotwali").status_code == 404
