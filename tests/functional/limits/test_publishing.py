"""A state is published whole, however large; where it is not, an alert and the exit code say so."""

import pytest
from google.api_core.exceptions import InvalidArgument

from emulator import run
from functions.organisation import import_csv, store
from shared.pure import clock

SEED = str(run.ROOT / "emulator" / "seed")


def names(db, collection: str) -> set[str]:
    return {one.id for one in db.collection(collection).get()}


@pytest.mark.parametrize("beyond", [-1, 0, 1])
def test_every_post_comes_to_the_roster_however_many_pages_there_are(
    seeded, forms, monkeypatch, beyond
) -> None:
    for one in seeded.collection("roster").get():
        one.reference.delete()
    there = len(names(seeded, "posts"))
    monkeypatch.setattr(store, "PAGE", there - beyond)
    monkeypatch.setattr(store, "LOT", 7)
    store.publish(seeded, home_state="cg", at=clock.now())
    assert names(seeded, "roster") == names(seeded, "posts")


def test_what_cannot_be_published_is_alerted_and_not_taken_as_done(
    seeded, forms, monkeypatch
) -> None:
    def full(*_: object) -> None:
        raise InvalidArgument("too large")

    monkeypatch.setattr(store, "_write", full)
    with pytest.raises(InvalidArgument):
        store.publish(seeded, home_state="cg", at=clock.now())
    assert [one.get("kind") for one in seeded.collection("alerts").get()] == ["not_published"]


@pytest.mark.parametrize("is_spoilt", [False, True])
def test_an_import_that_leaves_somebody_out_does_not_end_well(seeded, forms, is_spoilt) -> None:
    if is_spoilt:
        seeded.document("posts/spoilt").set({"role": "nobody"})
    assert import_csv.main([SEED]) == int(is_spoilt)
