"""A collection from its first document to its last."""

import pytest

from shared.firestore import scan


@pytest.mark.parametrize("many", [0, 3, 4, 7])
def test_every_document_comes_once_however_many_pages_there_are(db, monkeypatch, many) -> None:
    monkeypatch.setattr(scan, "PAGE", 2)
    names = [f"n{number}" for number in range(many)]
    for name in names:
        db.document(f"ours/{name}").set({})
        db.document(f"ours/{name}/steps/1").set({})
        db.document(f"others/{name}/steps/1").set({})
    assert [one.id for one in scan.documents(db.collection("ours"), under="ours")] == names
    steps = scan.documents(db.collection_group("steps"), under="ours")
    assert [one.reference.path for one in steps] == [f"ours/{name}/steps/1" for name in names]
