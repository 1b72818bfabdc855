"""Tipster and officer write to each other; neither learns who the other is."""

import json
import re
from concurrent.futures import ThreadPoolExecutor

import pytest

from functions.tips import receipt as receipts
from functions.tips import words_model
from shared import seal
from tests.builders import a_request_id, a_tip_request

ASP = "cg-bilaspur-asp"
ROMAN = dict(zip("अआइईउऊएऐओऔ", "aaiiuueeoo", strict=True)) | dict(
    zip("ािीुूेैोौ", ["a", "i", "i", "u", "u", "e", "e", "o", "o"], strict=True)
)
SOUNDS = dict(
    zip(
        "कखगघचछजझटठडढणतथदधनपफबभमयरलवशषसहंळ",
        [
            "k",
            "kh",
            "g",
            "gh",
            "ch",
            "chh",
            "j",
            "jh",
            "t",
            "th",
            "d",
            "dh",
            "n",
            "t",
            "th",
            "d",
            "dh",
            "n",
            "p",
            "ph",
            "b",
            "bh",
            "m",
            "y",
            "r",
            "l",
            "v",
            "sh",
            "sh",
            "s",
            "h",
            "n",
            "l",
        ],
        strict=True,
    )
)


def romanised(word: str, *, inherent: bool = True) -> str:
    said = ""
    for n, sign in enumerate(word):
        said += SOUNDS.get(sign, "") or ROMAN.get(sign, "")
        follows = word[n + 1 : n + 2]
        if inherent and sign in SOUNDS and sign != "ं" and follows in SOUNDS:
            said += "a"
    return said


@pytest.fixture
def sent(call):
    def make(**changes):
        answer = call("submit_tip", a_tip_request(text="कनारीकथन", **changes))
        return {"tip_number": answer.json["tip_number"], "words": answer.json["words"]}

    return make


@pytest.fixture
def receipt(sent, db):
    return sent()


def tip_id(db) -> str:
    return db.collection("tips").get()[0].id


def spellings(receipt: dict) -> list[dict]:
    number, said = receipt["tip_number"], receipt["words"].split()
    digits = str.maketrans("23456789", "२३४५६७८९")
    ways = [
        " ".join(said),
        "  ".join(said),
        ", ".join(said),
        "\n".join(said),
        "-".join(said),
        " । ".join(said),
        " ".join(romanised(w) for w in said),
        " ".join(romanised(w) for w in said).upper(),
        " ".join(romanised(w).capitalize() for w in said),
        " ".join(romanised(w, inherent=False) for w in said),
        " ".join(romanised(w).replace("v", "w") for w in said),
        " ".join(romanised(w).replace("sh", "s") for w in said),
        " ".join(romanised(w).replace("i", "ee") for w in said),
        " ".join(romanised(w).replace("u", "oo") for w in said),
        " ".join(romanised(w).replace("a", "aa") for w in said),
        " ".join(romanised(w).replace("ph", "f").replace("j", "z") for w in said),
        " ".join(w.replace("ि", "ी").replace("ु", "ू") for w in said),
        " ".join(w.replace("श", "स").replace("ष", "श") for w in said),
    ]
    numbers = [number.lower(), number.replace("-", ""), number.translate(digits), f" {number} "]
    return [{"tip_number": number, "words": way} for way in ways] + [
        {"tip_number": way, "words": receipt["words"]} for way in numbers
    ]


def test_more_than_twenty_spellings_open_the_tip(call, receipt) -> None:
    ways = spellings(receipt)
    assert len(ways) >= 20
    for way in ways:
        answer = call("track_tip", way)
        assert answer.status_code == 200, way
        assert answer.json["status"] == "pending"


def test_wrong_words_a_deleted_tip_and_one_never_sent_are_answered_alike(
    call,
    receipt,
    sent,
    db,
) -> None:
    other = sent()
    wrong = call("track_tip", receipt | {"words": other["words"]})
    for tip in db.collection("tips").where("tip_number", "==", other["tip_number"]).get():
        db.recursive_delete(tip.reference)
    deleted = call("track_tip", other)
    never = call("track_tip", receipt | {"tip_number": number_of_nobody()})
    said = [a.json["error"] for a in (wrong, deleted, never)]
    for each in said:
        del each["details"]["call_id"]
    assert {a.status_code for a in (wrong, deleted, never)} == {404}
    assert said[0] == said[1] == said[2]


def number_of_nobody() -> str:
    from shared.pure.ids import spoken_number

    return spoken_number("tips", "0" * 32)


def test_a_slip_in_a_word_is_told_apart_without_looking_anything_up(call, receipt, rpcs) -> None:
    said = receipt["words"].split()
    answer = call("track_tip", receipt | {"words": " ".join([said[1], said[0], *said[2:]])})
    assert answer.json["error"]["details"]["fields"] == [{"field": "words", "problem": "words"}]
    assert [name for name, _ in rpcs] == []


def test_ten_wrong_tries_an_hour_and_no_more_not_even_at_once(call, receipt, sent) -> None:
    wrong = receipt | {"words": sent()["words"]}
    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(lambda _: call("track_tip", wrong), range(14)))
    codes = sorted(a.status_code for a in answers)
    assert codes == [404] * 10 + [429] * 4
    refused = next(a for a in answers if a.status_code == 429)
    assert 0 < refused.json["error"]["details"]["retry_after_s"] <= 3601
    assert call("track_tip", receipt).status_code == 429


def test_right_words_are_never_counted(call, receipt) -> None:
    assert {call("track_tip", receipt).status_code for _ in range(12)} == {200}


def test_the_officer_asks_the_tipster_answers_and_both_read_it(
    call,
    receipt,
    signed_in,
    db,
) -> None:
    asp = signed_in(ASP)
    question = {"request_id": a_request_id(), "tip_id": tip_id(db), "text": "कौन-सा पुल?"}
    assert asp.call("ask_tipster", **question).status_code == 200
    assert asp.call("ask_tipster", **question).status_code == 200
    answer = {"request_id": a_request_id(), "text": "अरपा वाला पुल"} | receipt
    assert call("write_to_officer", answer).status_code == 200
    assert call("write_to_officer", answer).status_code == 200
    assert call("write_to_officer", answer | {"text": "दूसरी"}).status_code == 409

    seen = call("track_tip", receipt).json["messages"]
    read = asp.call("read_tip", tip_id=tip_id(db)).json["messages"]

    said = [("officer", "कौन-सा पुल?"), ("tipster", "अरपा वाला पुल")]
    assert [(m["by"], m["text"]) for m in seen] == said
    assert [(m["by"], m["text"]) for m in read] == said


def test_a_copy_of_the_database_opens_no_message_even_with_the_list_of_words(
    call,
    receipt,
    signed_in,
    db,
    monkeypatch,
) -> None:
    question = {"request_id": a_request_id(), "tip_id": tip_id(db), "text": "कनारीप्रश्न"}
    signed_in(ASP).call("ask_tipster", **question)
    (message,) = db.collection(f"tips/{tip_id(db)}/messages").get()
    assert "कनारी" not in json.dumps(message.to_dict(), default=repr, ensure_ascii=False)
    monkeypatch.setattr(receipts, "_pepper", lambda: b"guessed")
    key = receipts.Receipt(tip_id(db), words_model.numbers(receipt["words"])).private_key
    copy = message.to_dict()["copy_for_tipster"]
    from shared.pure.privacy import Sealed

    with pytest.raises(seal.SealError):
        seal.unseal_with(key, Sealed(**copy), where=f"{message.reference.path}#copy_for_tipster")


def test_the_tracking_function_opens_nothing_with_the_states_keys(
    call, receipt, monkeypatch
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise AssertionError

    call("write_to_officer", {"request_id": a_request_id(), "text": "और बात"} | receipt)
    monkeypatch.setattr(seal, "unseal", fail)
    assert call("track_tip", receipt).json["messages"][0]["text"] == "और बात"


def test_others_cannot_ask_and_nothing_is_stored(call, receipt, signed_in, db) -> None:
    question = {"request_id": a_request_id(), "tip_id": tip_id(db), "text": "कौन?"}
    assert signed_in("cg-korba-asp").call("ask_tipster", **question).status_code == 404
    assert call("ask_tipster", question).status_code == 401
    assert db.collection(f"tips/{tip_id(db)}/messages").get() == []


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("मेरा मोबाइल नंबर ९८७६५०१२३४ है", "own_number"),
        ("my phone number is 98765 01234", "own_number"),
        ("call me, mera number 9876501234", "own_number"),
    ],
)
def test_ones_own_number_is_caught_before_it_is_stored(call, seeded, db, text, problem) -> None:
    answer = call("submit_tip", a_tip_request(text=text))
    assert answer.json["error"]["details"]["fields"] == [{"field": "text", "problem": problem}]
    assert db.collection("tips").get() == []


def test_the_number_of_a_fraud_is_what_the_tip_is_about(call, seeded) -> None:
    assert call("submit_tip", a_tip_request(text="ठग का नंबर 9876501234")).status_code == 200


def test_a_receipt_in_the_text_is_caught(call, receipt, db) -> None:
    for text in (f"मेरे शब्द {receipt['words']}", f"नंबर {receipt['tip_number'].lower()}"):
        body = {"request_id": a_request_id(), "text": text} | receipt
        answer = call("write_to_officer", body)
        problems = {p["problem"] for p in answer.json["error"]["details"]["fields"]}
        assert problems == {"own_receipt"}, text
    assert db.collection(f"tips/{tip_id(db)}/messages").get() == []


def test_the_pages_work_without_javascript_and_keep_codes_out_of_addresses(
    client_for,
    receipt,
    db,
) -> None:
    track, write = client_for("track_tip"), client_for("write_to_officer")
    blank = track.get("/")
    shown = track.post("/", data=receipt | {"lang": "hi"})
    written = write.post(
        "/", data=receipt | {"request_id": a_request_id(), "text": "<b>और", "lang": "hi"}
    )
    again = track.post("/", data=receipt | {"lang": "hi"})
    for page in (blank, shown, written, again):
        assert page.status_code == 200 and len(page.data) < 20_000
        assert page.headers["Cache-Control"] == "no-store"
        assert "<script" not in page.text and "mausam.imd.gov.in" in page.text
        links = re.findall(r'(?:action|href)="([^"]*)"', page.text)
        assert not any(receipt["tip_number"] in link for link in links)
    assert "&lt;b&gt;और" in again.text
    wrong = track.post("/", data=receipt | {"words": "गलत", "lang": "hi"})
    assert wrong.status_code == 400 and 'value="गलत"' in wrong.text
    empty = write.post("/", data=receipt | {"request_id": a_request_id(), "lang": "hi"})
    assert empty.status_code == 400
    assert write.get("/").status_code == 200


def test_another_message_under_a_used_id_is_offered_as_a_new_one(client_for, receipt, db) -> None:
    write, form = client_for("write_to_officer"), receipt | {"lang": "hi"}
    used = a_request_id()
    write.post("/", data=form | {"request_id": used, "text": "पहली बात"})
    refused = write.post("/", data=form | {"request_id": used, "text": "दूसरी बात"})
    assert refused.status_code == 409
    found = re.search(r'name="request_id" value="([0-9a-f]{32})"', refused.text)
    assert found and found[1] != used
    again = write.post("/", data=form | {"request_id": found[1], "text": "दूसरी बात"})
    assert again.status_code == 200
    assert len(db.collection(f"tips/{tip_id(db)}/messages").get()) == 2
