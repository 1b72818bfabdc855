"""The tip form, as an old browser uses it: GET, then a form post."""

import re

import pytest

from functions.tips import store
from functions.tips.model import Tip, TipContent
from shared.pure.errors import unavailable
from shared.seal import unseal

FORM = {"category": "ganja", "text": "पुल के नीचे गांजा", "district": "cg-bilaspur", "lang": "hi"}


@pytest.fixture
def client(seeded, client_for):
    return client_for("submit_tip")


def request_id(html: str) -> str:
    found = re.search(r'name="request_id" value="([0-9a-f]{32})"', html)
    assert found
    return found[1]


def test_the_form_opens_in_hindi_and_in_english_under_20_kb(client) -> None:
    hindi, english = client.get("/"), client.get("/?lang=en")
    assert 'lang="hi"' in hindi.text and "सूचना भेजें" in hindi.text
    assert 'lang="en"' in english.text and "Send the tip" in english.text
    assert len(hindi.data) < 20_000 and len(english.data) < 20_000
    assert re.findall("<script[^>]*>", hindi.text) == ['<script type="module" src="/work.js">']


def test_the_browsers_language_is_taken_where_none_is_asked_for(client) -> None:
    english = client.get("/", headers={"Accept-Language": "en-IN,en;q=0.9,hi;q=0.8"})
    assert "Send the tip" in english.text
    tamil = client.get("/", headers={"Accept-Language": "ta"})
    assert "सूचना भेजें" in tamil.text


def test_each_opening_has_an_id_of_its_own(client) -> None:
    assert request_id(client.get("/").text) != request_id(client.get("/").text)


def test_a_filled_form_stores_a_tip_and_shows_its_number(client, db) -> None:
    page = client.get("/").text
    form = FORM | {"request_id": request_id(page), "place": "राम चौक", "about": "asp"}

    answer = client.post("/", data=form)

    assert answer.mimetype == "text/html"
    (tip,) = db.collection("tips").get()
    assert tip.get("tip_number") in answer.text
    assert tip.get("desk") == "cg-bilaspur-sp"
    assert "tel:112" in answer.text


@pytest.mark.parametrize("body", [b"text=caf%E9", b"text=\xff", b"&".join([b"a=1"] * 51)])
def test_a_form_that_cannot_be_read_is_refused_by_a_page(client, body) -> None:
    answer = client.post("/", data=body, content_type="application/x-www-form-urlencoded")
    assert (answer.status_code, answer.mimetype) == (400, "text/html")
    assert request_id(answer.text)


@pytest.mark.parametrize(
    ("about", "district", "desk"),
    [
        ("station", "cg-bilaspur", "cg-bilaspur-asp"),
        ("station", "", "cg-state-desk"),
        ("asp", "", "cg-state-desk"),
        ("sp", "", "cg-state-desk"),
    ],
)
def test_a_tip_about_police_says_so_although_no_unit_is_named(
    client, db, about, district, desk
) -> None:
    form = FORM | {"request_id": request_id(client.get("/").text)}
    answer = client.post("/", data=form | {"about": about, "district": district})
    assert answer.status_code == 200
    (tip,) = db.collection("tips").get()
    assert tip.get("desk") == desk
    sealed = unseal(
        Tip.model_validate(tip.to_dict()).content, where=f"{tip.reference.path}#content"
    )
    assert TipContent.model_validate_json(sealed).about_unit == "police"


def test_reloading_the_answer_sends_nothing_more(client, db) -> None:
    form = FORM | {"request_id": request_id(client.get("/").text)}
    assert client.post("/", data=form).data == client.post("/", data=form).data
    assert len(db.collection("tips").get()) == 1


def test_a_form_with_something_missing_comes_back_as_it_was_filled_in(client, db) -> None:
    answer = client.post("/", data=FORM | {"request_id": "bad", "text": "  ", "place": "<b>राम"})
    assert answer.status_code == 400
    assert "<b>राम" not in answer.text and "&lt;b&gt;राम" in answer.text
    assert 'value="cg-bilaspur" selected' in answer.text
    assert db.collection("tips").get() == []


def test_when_we_fail_nothing_written_is_lost_and_the_same_form_can_be_sent(
    client, monkeypatch
) -> None:
    form = FORM | {"request_id": request_id(client.get("/").text)}

    def fail(*_: object, **__: object) -> None:
        raise unavailable()

    with monkeypatch.context() as patch:
        patch.setattr(store, "add", fail)
        answer = client.post("/", data=form)
    assert answer.status_code == 503
    assert FORM["text"] in answer.text and request_id(answer.text) == form["request_id"]
    assert client.post("/", data=form).status_code == 200


def test_another_text_under_a_used_id_is_offered_as_a_new_tip(client, db) -> None:
    form = FORM | {"request_id": request_id(client.get("/").text)}
    client.post("/", data=form)
    answer = client.post("/", data=form | {"text": "दूसरी बात"})
    assert answer.status_code == 409
    again = request_id(answer.text)
    assert again != form["request_id"]
    assert (
        client.post("/", data=form | {"text": "दूसरी बात", "request_id": again}).status_code == 200
    )
    assert len(db.collection("tips").get()) == 2


def test_a_district_not_live_shows_the_number_to_ring(client) -> None:
    form = FORM | {"request_id": request_id(client.get("/").text), "district": "cg-sakti"}
    answer = client.post("/", data=form)
    assert answer.status_code == 400 and "tel:112" in answer.text


def test_the_page_may_load_nothing_and_be_framed_by_nobody(client) -> None:
    headers = client.get("/").headers
    assert "default-src 'none'" in headers["Content-Security-Policy"]
    assert "frame-ancestors 'none'" in headers["Content-Security-Policy"]
    assert headers["Referrer-Policy"] == "no-referrer"
    assert headers["Cache-Control"] == "no-store"


def test_the_form_opens_even_when_the_organisation_cannot_be_read(client_for) -> None:
    answer = client_for("submit_tip").get("/")
    assert answer.status_code == 200
    assert "crime_general" in answer.text
