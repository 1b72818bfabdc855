"""The form `/f/<code>` as an old browser uses it: scan, one tap, and more if one likes."""

import re
from datetime import timedelta

from emulator.faults.proxy import Proxy
from functions.feedback import totals_store
from functions.feedback.intake import page as form_page
from functions.feedback.model import Content
from functions.feedback.places import store as places_store
from functions.feedback.recount import store as recount_store
from shared import aside
from shared.firestore import clients
from shared.force import directory
from shared.pure import clock
from shared.pure.clock import hour
from shared.pure.privacy import Sealed
from shared.seal import unseal
from tests.builders import a_request_id
from tests.functional.feedback.conftest import NOON, RANGE, UNIT, hidden

DETAILS = {
    "more": "yes",
    "purpose": "fir",
    "behaviour": "good",
    "taken": "yes",
    "money": "no",
    "text": "श्री क्षत्रिय ने त्वरित मदद की।",
    "helper": "आरक्षक नमूना",
}


def counts(db) -> dict[str, int]:
    units = totals_store.read(db, [RANGE], ["2026-11"])["2026-11"]
    cells = units.get(UNIT, {})
    return {cell: n for cell, n in cells.items() if n and cell != "scans"}


def ballots(db) -> list[dict]:
    return [b.to_dict() for b in db.collection("feedback").get()]


def tap(client, code: str, score: int = 5, lang: str = "hi", **more):
    page = client.get(f"/f/{code}?lang={lang}").text
    form = {name: hidden(page, name) for name in ("request_id", "code", "lang")}
    return form, client.post(f"/f/{code}", data=form | {"score": str(score)} | more)


def test_a_scan_opens_five_faces_in_three_languages_under_20_kb(client, code_of) -> None:
    code = code_of()
    said = {"hi": "बहुत अच्छा", "en": "Very good", "hne": "बहुत बने"}
    for lang, word in said.items():
        page = client.get(f"/f/{code}?lang={lang}")
        assert word in page.text and f'lang="{lang}"' in page.text
        assert len(page.data) < 20_000 and page.text.count("<script") == 1
        assert '<script src="/offline.js" defer></script>' in page.text
        assert page.text.count('name="score" value="') == 6
    assert "सरकंडा" in client.get(f"/f/{code}").text
    assert "Sarkanda" in client.get(f"/f/{code.lower()}?lang=en").text


def test_one_tap_is_stored_sealed_of_nothing_and_counted_at_once(client, db, code_of) -> None:
    _, answer = tap(client, code_of(), 4)
    assert answer.status_code == 200 and len(answer.data) < 20_000
    (ballot,) = ballots(db)
    assert (ballot["score"], ballot["pile"], ballot["unit"]) == (4, "unverified", UNIT)
    assert ballot["hour"] == hour(NOON) and ballot["content"] is None
    assert counts(db) == {"unverified_4": 1}
    assert 'name="text"' in answer.text and "checked" not in answer.text


def test_details_update_the_same_answer_and_words_are_sealed(client, db, code_of) -> None:
    form, _ = tap(client, code_of(), 4)
    answer = client.post("/f/x", data=form | DETAILS | {"score": "5"})
    assert answer.status_code == 200, answer.text
    (snapshot,) = db.collection("feedback").get()
    assert snapshot.get("score") == 5
    assert snapshot.get("choices") == {"purpose": "fir", "behaviour": "good", "taken": "yes"}
    assert counts(db) == {
        "unverified_5": 1,
        "purpose_fir": 1,
        "behaviour_good": 1,
        "taken_yes": 1,
        "told_text": 1,
        "theme_help": 1,
    }
    sealed = snapshot.to_dict()["content"]
    assert DETAILS["text"] not in str(snapshot.to_dict())
    said = Content.model_validate_json(
        unseal(Sealed.model_validate(sealed), where=f"feedback/{snapshot.id}#content")
    )
    assert (said.text, said.helper, said.mobile) == (DETAILS["text"], DETAILS["helper"], None)


def test_the_same_option_is_counted_once_whatever_the_language(client, db, code_of) -> None:
    code = code_of()
    for lang in ("hi", "en", "hne"):
        client.delete_cookie("__session", path="/f")
        form, _ = tap(client, code, 3, lang)
        client.post("/f/x", data=form | {"score": "3", "more": "yes", "wait": "over_1_hour"})
    assert counts(db) == {"unverified_3": 3, "wait_over_1_hour": 3}


def test_a_repeated_request_and_a_tap_that_comes_late_again_change_nothing(
    client, db, code_of
) -> None:
    form, first = tap(client, code_of(), 2)
    assert client.post("/f/x", data=form | {"score": "2"}).data == first.data
    client.post("/f/x", data=form | DETAILS | {"score": "2"})
    stored, counted = ballots(db), counts(db)
    for data in (form | DETAILS | {"score": "2"}, form | {"score": "2"}, form | {"score": "1"}):
        assert client.post("/f/x", data=data).status_code == 200
    assert (ballots(db), counts(db)) == (stored, counted)


def test_another_face_before_the_details_corrects_the_answer(client, db, code_of) -> None:
    form, _ = tap(client, code_of(), 1)
    client.post("/f/x", data=form | {"score": "5"})
    assert counts(db) == {"unverified_5": 1}


def test_after_a_day_an_answer_stands(client, db, code_of, monkeypatch) -> None:
    form, _ = tap(client, code_of(), 1)
    monkeypatch.setattr(clock, "now", lambda: NOON + timedelta(hours=25))
    answer = client.post("/f/x", data=form | {"score": "5"})
    assert answer.status_code == 409 and counts(db) == {"unverified_1": 1}


def test_a_name_and_number_are_optional_and_only_sealed(send, db) -> None:
    details = {"name": "नमूना नागरिक", "mobile": "९८७६५ 43210", "text": "धन्यवाद"}
    assert send(5, details=details).status_code == 200
    (ballot,) = ballots(db)
    assert ballot["has_contact"] and "43210" not in str(ballot)
    assert send(5, details={"mobile": "12"}).status_code == 400


def test_a_code_that_is_not_ours_says_so_and_stores_nothing(client, db, send, code_of) -> None:
    code_of()
    page = client.get("/f/22222222222")
    assert page.status_code == 200 and "हमारा नहीं" in page.text and "<form" not in page.text
    assert client.get("/f/").status_code == 200
    assert send(place_code="22222222222").status_code == 404
    assert ballots(db) == []


def test_a_code_document_pointed_at_another_station_is_refused(client, db, send, code_of) -> None:
    code = code_of()
    db.document(f"feedback_codes/{code}").update({"unit": "cg-bilaspur-kotwali"})
    assert send(place_code=code).status_code == 404
    assert "हमारा नहीं" in client.get(f"/f/{code}").text


def test_an_answer_from_far_away_counts_and_is_noted_once_and_nobody_is_refused(
    client, db, code_of
) -> None:
    page = client.get(f"/f/{code_of()}").text
    form = {name: hidden(page, name) for name in ("request_id", "code", "here")}
    assert form["here"] == "" and 'data-lat="22.' in page
    answer = client.post("/f/x", data=form | {"score": "4", "here": "far"})
    assert "दूर से आया" in answer.text and hidden(answer.text, "here") == "far"
    for here in ("far", "near", "", "somewhere"):
        again = client.post("/f/x", data=form | {"score": "4", "here": here})
        assert again.status_code == 200
    client.post("/f/x", data=form | DETAILS | {"score": "4", "here": "near"})
    assert [one["flags"] for one in ballots(db)] == [["far"]]
    counted = counts(db)
    assert (counted["unverified_4"], counted["flag_far"]) == (1, 1)
    assert recount_store.differences(db) == []


def test_a_phone_at_the_place_or_silent_is_not_noted(send, db) -> None:
    for here in ("near", None):
        assert send(here=here).status_code == 200
    assert [one["flags"] for one in ballots(db)] == [[], []]
    assert send(here="22.09,82.15").status_code == 400


def test_the_form_of_a_unit_that_lies_nowhere_asks_for_no_place(
    client, code_of, monkeypatch
) -> None:
    monkeypatch.setattr(form_page, "_at", lambda _unit: None)
    assert '"here"' not in client.get(f"/f/{code_of()}").text


def test_an_old_code_answers_politely_and_is_noted(client, db, send, code_of, secret) -> None:
    old = code_of()
    new = places_store.codes(db, secret, [UNIT], at=NOON, renew="act-1")[UNIT]
    assert places_store.codes(db, secret, [UNIT], at=NOON, renew="act-1")[UNIT] == new != old
    assert "पोस्टर पुराना" in client.get(f"/f/{old}").text
    assert "पोस्टर पुराना" not in client.get(f"/f/{new}").text
    assert send(place_code=old).status_code == 200
    assert ballots(db)[0]["flags"] == ["old_code"]


def test_a_place_where_the_service_has_not_begun_says_whom_to_ring(client, db, secret) -> None:
    districts = directory.organisation().districts.values()
    unit = next(u.code for d in districts if "feedback" not in d.live for u in d.units)
    code = places_store.codes(db, secret, [unit], at=NOON)[unit]
    form = {"request_id": a_request_id(), "code": code, "score": "5"}
    answer = client.post("/f/x", data=form)
    assert answer.status_code == 400 and "शुरू नहीं हुई" in answer.text
    assert ballots(db) == []


def test_sending_without_a_face_asks_for_one_and_keeps_what_was_written(client, code_of) -> None:
    page = client.get(f"/f/{code_of()}").text
    form = {name: hidden(page, name) for name in ("request_id", "code")}
    answer = client.post("/f/x", data=form | {"score": "", "visit": "AB-12"})
    assert answer.status_code == 400 and "पहले एक चेहरा" in answer.text
    assert 'value="AB-12"' in answer.text
    again = client.post("/f/x", data=form | DETAILS | {"score": "5", "mobile": "1"})
    assert again.status_code == 400 and DETAILS["text"] in again.text and "मोबाइल" in again.text


def test_a_face_of_thousands_of_digits_is_no_face(client, db, code_of) -> None:
    _, answer = tap(client, code_of(), "9" * 5000)
    assert answer.status_code == 400
    assert ballots(db) == []


def test_a_slip_in_the_address_stands_in_the_form(client, code_of, slip_of) -> None:
    page = client.get(f"/f/{code_of()}/{slip_of()}").text
    assert re.search(rf'name="visit"[^>]*value="{slip_of()}"', page)


def test_the_browser_keeps_a_random_mark_for_a_day_and_no_more(client, code_of) -> None:
    _, answer = tap(client, code_of())
    cookie = answer.headers["Set-Cookie"]
    assert re.match(r"__session=[0-9a-f]{32};", cookie)
    assert all(word in cookie for word in ("Secure", "HttpOnly", "SameSite=Strict", "86400"))


def test_each_scan_of_a_poster_is_counted_beside_the_page_and_fails_it_never(
    client, db, code_of, secret, monkeypatch, suite
) -> None:
    code, began = code_of(), []
    monkeypatch.setattr(aside, "start", lambda work: began.append(work()))
    for _ in range(3):
        assert client.get(f"/f/{code}").status_code == 200
    client.get("/f/22222222222")
    units = totals_store.read(db, [RANGE], ["2026-11"])["2026-11"]
    assert (units[UNIT]["scans"], len(began)) == (3, 3)
    assert recount_store.differences(db) == []

    with Proxy(f"127.0.0.1:{suite.ports.firestore}") as proxy:
        monkeypatch.setenv("FIRESTORE_EMULATOR_HOST", proxy.address)
        clients.reset()

        def away(work) -> None:
            proxy.refuse()  # the page was read; now Firestore goes away
            began.append(work())

        monkeypatch.setattr(aside, "start", away)
        assert "बहुत अच्छा" in client.get(f"/f/{code}").text and len(began) == 4
    units = totals_store.read(db, [RANGE], ["2026-11"])["2026-11"]
    assert units[UNIT]["scans"] == 3
