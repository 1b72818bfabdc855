"""The receipt: words that a frightened person can keep, and nobody else can find."""

import random

import pytest

from functions.tips import receipt as receipts
from functions.tips import words_model
from tests.builders import a_request_id, a_tip_request


@pytest.fixture
def submit(seeded, client_for):
    client = client_for("submit_tip")
    return lambda body: client.post("/", json=body)


@pytest.fixture
def confirm(client_for):
    client = client_for("confirm_saved")
    return lambda request_id: client.post("/", json={"request_id": request_id})


def test_the_answer_holds_six_words_of_which_the_last_checks_the_others(submit) -> None:
    said = submit(a_tip_request()).json["words"].split()
    assert len(said) == 6
    assert words_model.say(words_model.numbers(said)) == tuple(said)


def test_only_a_proof_of_the_words_is_stored(submit, db) -> None:
    request = a_tip_request()
    said = submit(request).json["words"].split()
    (tip,) = db.collection("tips").get()
    numbers = words_model.numbers(said)
    assert receipts.Receipt(tip.id, numbers).is_of(tip.get("words_tag"))
    assert not receipts.Receipt(tip.id, (*numbers[:4], numbers[4] ^ 1)).is_of(tip.get("words_tag"))
    assert not any(word in str(tip.to_dict()) for word in said)


def test_without_the_pepper_neither_request_id_nor_words_prove_anything(
    submit, db, monkeypatch
) -> None:
    request = a_tip_request()
    said = submit(request).json["words"].split()
    (tip,) = db.collection("tips").get()
    monkeypatch.setattr(receipts, "_pepper", lambda: b"another")
    assert receipts.first(tip.id, request["request_id"]).words != tuple(said)
    assert not receipts.Receipt(tip.id, words_model.numbers(said)).is_of(tip.get("words_tag"))


def test_ten_thousand_random_receipts_open_none(submit, db) -> None:
    submit(a_tip_request())
    (tip,) = db.collection("tips").get()
    chance, tag = random.Random(1), tip.get("words_tag")
    guesses = (tuple(chance.randrange(2048) for _ in range(5)) for _ in range(10_000))
    assert not any(receipts.Receipt(tip.id, guess).is_of(tag) for guess in guesses)


def test_the_words_are_shown_again_until_they_are_kept_and_never_after(submit, confirm) -> None:
    request = a_tip_request()
    first = submit(request)
    assert submit(request).data == first.data
    assert confirm(request["request_id"]).status_code == 200

    after = submit(request)

    assert after.status_code == 200 and "words" not in after.json
    assert after.json == {k: v for k, v in first.json.items() if k != "words"}
    assert confirm(request["request_id"]).status_code == 200


def test_confirming_what_does_not_exist_says_and_makes_nothing(submit, confirm, db) -> None:
    request = a_tip_request()
    submit(request)
    known, unknown = confirm(request["request_id"]), confirm(a_request_id())
    assert known.data == unknown.data
    assert len(db.collection("tips").get()) == 1


def test_the_page_shows_the_words_large_and_the_button_hides_them(client_for, submit) -> None:
    page = client_for("submit_tip")
    form = {k: v for k, v in a_tip_request().items() if isinstance(v, str)}
    shown = page.post("/", data=form)
    said = submit(form).json["words"].split()
    assert " ".join(said) in shown.text and "@media print" in shown.text
    assert len(shown.data) < 20_000 and "<script" not in shown.text
    kept = client_for("confirm_saved").post("/", data={"request_id": form["request_id"]})
    assert kept.mimetype == "text/html" and kept.status_code == 200
    assert " ".join(said) not in page.post("/", data=form).text


def test_who_reads_english_is_shown_the_words_in_its_letters_and_they_open_the_tip(
    client_for, submit
) -> None:
    form = {k: v for k, v in a_tip_request(lang="en").items() if isinstance(v, str)}
    shown = client_for("submit_tip").post("/", data=form)
    receipt = submit(form).json
    roman = " ".join(map(words_model.roman, receipt["words"].split()))
    assert f"<b>{roman}</b>" in shown.text and roman.isascii()
    typed = {"tip_number": receipt["tip_number"], "words": roman}
    assert client_for("track_tip").post("/", json=typed).status_code == 200
    hindi = {k: v for k, v in a_tip_request().items() if isinstance(v, str)}
    assert "<b>" not in client_for("submit_tip").post("/", data=hindi).text.partition("<main>")[2]


def test_the_button_without_an_id_is_answered_on_a_page(client_for, seeded) -> None:
    client = client_for("confirm_saved")
    assert client.post("/", data={"lang": "en"}).status_code == 400
    assert "/t/track" in client.get("/").text
