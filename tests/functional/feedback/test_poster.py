"""Posters and slips: printed for whom the table lets, and read by a real decoder."""

import base64
import io

import pytest
import zxingcpp
from PIL import Image

from functions.feedback.places import poster
from shared.print import ink
from shared.pure import clock
from tests.builders import a_request_id
from tests.functional.feedback.conftest import OTHER, UNIT

IG, SP, SHO = "cg-range-bilaspur-ig", "cg-bilaspur-sp", "cg-bilaspur-sarkanda-sho"


@pytest.fixture(autouse=True)
def _address(env, monkeypatch) -> None:
    monkeypatch.setenv("PUBLIC_ORIGIN", "https://prahari.example.in")


def today() -> str:
    return clock.now().astimezone(clock.IST).date().isoformat()


def decoded(png: bytes) -> list[str]:
    found = zxingcpp.read_barcodes(Image.open(io.BytesIO(png)).convert("L"))
    return sorted(code.text for code in found)


def test_a_poster_as_picture_and_as_a4_and_a5_decodes_to_the_stations_page(
    signed_in, client_for, db
) -> None:
    sp = signed_in(SP)
    for size in ("A4", "A5"):
        asked = {"request_id": a_request_id(), "unit": UNIT, "size": size, "picture": True}
        answer = sp.call("make_qr_poster", **asked)
        assert answer.status_code == 200, answer.text
        pdf, png = (base64.b64decode(f["data"]) for f in answer.json["files"])
        url = answer.json["urls"][UNIT]
        assert url.startswith("https://prahari.example.in/f/") and len(url) < 45
        assert decoded(png) == [url]
        assert pdf.startswith(b"%PDF") and len(pdf) < 200_000
        assert b"NotoSansDevanagari" in pdf  # the letters travel with it to the print shop
    page = client_for("submit_feedback").get(url.partition(".in")[2])
    assert "सरकंडा" in page.text


def test_a_torn_third_of_the_code_still_decodes() -> None:
    sheet = poster.Sheet("थाना", "PS", "बिलासपुर", "https://prahari.example.in/f/7KXM2PQR4WB", "x")
    (png,) = ink.pictures(poster.posters([sheet], poster.Size.A4))
    image = Image.open(io.BytesIO(png)).convert("L")
    wide, high = image.size
    torn = (int(wide * 0.55), int(high * 0.45), int(wide * 0.66), int(high * 0.53))
    image.paste(255, torn)
    out = io.BytesIO()
    image.save(out, "PNG")
    assert decoded(out.getvalue()) == [sheet.url]


def test_a_whole_district_in_one_call_and_a_renewed_code_once(signed_in, db) -> None:
    ig = signed_in(IG)
    asked = {"district": "cg-mungeli", "request_id": a_request_id()}
    first = ig.call("make_qr_poster", **asked).json["urls"]
    assert len(first) == len(set(first.values())) > 3
    assert ig.call("make_qr_poster", **asked).json["urls"] == first
    renewing = {"request_id": a_request_id(), "unit": next(iter(first)), "renew": True}
    new = [ig.call("make_qr_poster", **renewing).json["urls"] for _ in range(2)]
    assert new[0] == new[1] and new[0].items().isdisjoint(first.items())
    assert (
        db.collection("feedback_codes").order_by("is_old").limit_to_last(1).get()[0].get("is_old")
        is True
    )


def test_who_may_print_what(signed_in) -> None:
    sp, sho = signed_in(SP), signed_in(SHO)
    poster_of = {"request_id": a_request_id(), "unit": UNIT}
    assert sho.call("make_qr_poster", **poster_of).status_code == 403
    elsewhere = poster_of | {"unit": "cg-korba-kotwali"}
    assert sp.call("make_qr_poster", **elsewhere).status_code in {403, 404}
    assert sp.call("make_qr_poster", request_id=a_request_id()).status_code == 400
    slips = {"request_id": a_request_id(), "unit": UNIT, "day": today(), "count": 2}
    assert sp.call("issue_slips", **slips).status_code == 403
    assert sho.call("issue_slips", **slips).status_code == 403


def test_printed_slips_decode_verify_one_answer_each_and_are_counted_once(
    signed_in, client_for, db
) -> None:
    ig = signed_in(IG)
    asked = {"request_id": a_request_id(), "unit": UNIT, "day": today(), "count": 3}
    answer = ig.call("issue_slips", **asked)
    assert answer.status_code == 200, answer.text
    assert ig.call("issue_slips", **asked).json["slips"] == answer.json["slips"]
    more = ig.call("issue_slips", **asked | {"request_id": a_request_id()}).json["slips"]
    assert not set(more) & set(answer.json["slips"])

    (png,) = ink.pictures(base64.b64decode(answer.json["files"][0]["data"]))
    urls = decoded(png)
    assert len(urls) == 3
    code, slip = urls[0].split("/")[-2:]
    citizen = client_for("submit_feedback").application.test_client(use_cookies=False)
    body = {"request_id": a_request_id(), "place_code": code, "score": 5, "visit": slip}
    assert citizen.post("/", json=body).json["is_verified"] is True

    shards = [s.to_dict() for s in db.collection_group("shards").limit(50).get()]
    mine = [s["units"][UNIT].get("issued", 0) for s in shards if UNIT in s.get("units", {})]
    assert sum(mine) == 2 * 6  # the month and the week


def test_a_station_says_how_many_came_and_only_of_itself(signed_in, db) -> None:
    sho = signed_in(SHO)
    asked = {"request_id": a_request_id(), "day": today(), "count": 40}
    assert sho.call("record_visitors", **asked).status_code == 200
    assert sho.call("record_visitors", **asked).status_code == 200
    assert sho.call("record_visitors", **asked | {"day": "2020-01-01"}).status_code == 400
    assert signed_in(SP).call("record_visitors", **asked).status_code == 403
    shards = [s.to_dict()["units"] for s in db.collection_group("shards").limit(50).get()]
    assert sum(s.get(UNIT, {}).get("visitors", 0) for s in shards) == 2 * 40
    assert not any(OTHER in s for s in shards)


def test_slips_under_one_request_with_another_count_are_refused(signed_in) -> None:
    ig = signed_in(IG)
    asked = {"request_id": a_request_id(), "unit": UNIT, "day": today(), "count": 1}
    assert ig.call("issue_slips", **asked).status_code == 200
    assert ig.call("issue_slips", **asked | {"count": 3}).status_code == 409
