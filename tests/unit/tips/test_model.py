import unicodedata
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from functions.tips.intake.model import Proof, SubmitTip, content, open_tip, receipt, route, tag
from functions.tips.model import PlaceText, TipContent
from shared.pure.errors import FailedPreconditionError, InvalidArgumentError
from shared.pure.organisation import Category
from shared.pure.privacy import Sealed
from tests.builders import a_district, a_tip_request, an_organisation

AT = datetime(2026, 11, 23, 6, 47, 31, tzinfo=UTC)  # 12:17:31 in India
BOX = Sealed(suite=1, purpose="content", epoch="2026-11", box=b"")
PROOF = Proof("tag", b"key")
ORGANISATION = an_organisation(a_district(), a_district("cg-sakti", live={}, call="112"))


def a_request(**changes: object) -> SubmitTip:
    return SubmitTip.model_validate(a_tip_request(**changes))


def desk(**changes: object) -> str:
    return route(a_request(**changes), ORGANISATION, at=AT).desk


def test_a_tip_goes_to_the_additional_sp_of_its_district() -> None:
    assert desk() == "cg-bilaspur-asp"


@pytest.mark.parametrize(
    ("about", "goes_to"),
    [
        ("cg-bilaspur-kotwali", "cg-bilaspur-asp"),
        ("cg-bilaspur-asp", "cg-bilaspur-sp"),
        ("cg-bilaspur-sp", "cg-range-bilaspur-ig"),
        ("cg-bilaspur-sp-office", "cg-range-bilaspur-ig"),
        ("cg-bilaspur", "cg-range-bilaspur-ig"),
        ("cg-bilaspur-ig-office", "cg-state-desk"),
        ("cg-range-bilaspur-ig", "cg-state-desk"),
        ("cg-range-bilaspur", "cg-state-desk"),
        ("cg-state-desk", "cg-state/dgp_room"),
        ("cg-state", "cg-state/dgp_room"),
        ("cg-state-desk-night", "cg-state/dgp_room"),
        ("cg-bilaspur-kotwali-sho", "cg-bilaspur-asp"),
        ("cg-bilaspur-kotwali-beat-1", "cg-bilaspur-asp"),
        ("cg-bilaspur-addl-sp", "cg-state-desk"),
        ("no-such", "cg-state-desk"),
    ],
)
def test_a_tip_about_police_goes_to_the_lowest_post_above_them(about: str, goes_to: str) -> None:
    assert desk(about_unit=about) == goes_to


def test_without_a_district_the_nearest_station_decides() -> None:
    intake = route(a_request(district=None, place={"lat": 22.1, "lng": 82.1}), ORGANISATION, at=AT)
    assert intake.district and intake.district.code == "cg-bilaspur"


@pytest.mark.parametrize(
    "place", [None, {"text": "पुल के पास"}, {"lat": 28.6, "lng": 77.2}, {"lat": 0, "lng": 0}]
)
def test_a_tip_of_no_district_goes_to_the_state_desk(place: object) -> None:
    intake = route(a_request(district=None, place=place), ORGANISATION, at=AT)
    assert (intake.district, intake.desk) == (None, "cg-state-desk")


def test_a_tip_about_a_station_without_a_district_is_of_the_stations_district() -> None:
    intake = route(a_request(district=None, about_unit="cg-bilaspur-kotwali"), ORGANISATION, at=AT)
    assert intake.district and intake.district.code == "cg-bilaspur"


def test_a_district_not_yet_live_is_told_its_number() -> None:
    with pytest.raises(FailedPreconditionError) as refusal:
        desk(district="cg-sakti")
    assert refusal.value.call == "112"


@pytest.mark.parametrize(
    ("about", "goes_to", "of"),
    [
        ("cg-sakti-kotwali", "cg-sakti-asp", "cg-sakti"),
        ("cg-sakti-asp", "cg-sakti-sp", "cg-sakti"),
        ("cg-sakti-closed-down", "cg-state-desk", "cg-sakti"),
        ("cg-gone", "cg-state-desk", None),
    ],
)
def test_a_complaint_about_a_unit_is_taken_where_tips_have_not_started(about, goes_to, of) -> None:
    conduct = Category(code="police_conduct", name_hi="पुलिस", name_en="Police")
    everywhere = ORGANISATION.model_copy(
        update={"categories": ORGANISATION.categories | {conduct.code: conduct}}
    )
    request = a_request(category="police_conduct", about_unit=about, district=None)
    intake = route(request, everywhere, at=AT)
    assert (intake.desk, intake.district and intake.district.code) == (goes_to, of)


@pytest.mark.parametrize("about", ["cg-sakti-asp", "cg-sakti-sp", "cg-sakti"])
def test_a_tip_about_a_post_without_a_district_is_of_the_posts_district(about: str) -> None:
    with pytest.raises(FailedPreconditionError):
        desk(about_unit=about, district=None)


@pytest.mark.parametrize(
    ("district", "goes_to"), [("cg-bilaspur", "cg-bilaspur-asp"), (None, "cg-state-desk")]
)
def test_a_tip_about_police_without_a_unit_goes_to_the_desk(district, goes_to) -> None:
    assert desk(about_unit="police", district=district) == goes_to


def test_a_service_starts_at_midnight_in_india() -> None:
    organisation = an_organisation(a_district(live={"tips": "2026-11-24"}))
    before, after = (
        datetime(2026, 11, 23, 18, 29, 59, tzinfo=UTC),
        datetime(2026, 11, 23, 18, 30, tzinfo=UTC),
    )
    with pytest.raises(FailedPreconditionError):
        route(a_request(), organisation, at=before)
    assert route(a_request(), organisation, at=after).desk == "cg-bilaspur-asp"


@pytest.mark.parametrize(
    ("said", "kept"),
    [("cg-bilaspur-kotwali-sho", "cg-bilaspur-kotwali"), ("cg-bilaspur-asp", "cg-bilaspur-asp"),
     ("no-such", "police"), ("cg-bilaspur-closed-down", "police"), ("police", "police")],
)  # fmt: skip
def test_whom_it_is_about_is_kept_as_a_unit_or_as_the_police(said: str, kept: str) -> None:
    inside = TipContent.model_validate_json(content(a_request(about_unit=said), ORGANISATION))
    assert inside.about_unit == kept


@pytest.mark.parametrize("field", ["district", "category"])
def test_a_slug_we_do_not_have_is_named(field: str) -> None:
    with pytest.raises(InvalidArgumentError) as refusal:
        desk(**{field: "no-such"})
    assert [tuple(p) for p in refusal.value.fields] == [(field, "unknown")]


def test_only_the_hour_is_kept_rounded_in_india() -> None:
    intake = route(a_request(), ORGANISATION, at=AT)
    tip = open_tip(a_request(), intake, BOX, proof=PROOF, at=AT)
    assert tip.received_hour == datetime(2026, 11, 23, 6, 30, tzinfo=UTC)  # 12:00 in India


def test_nothing_of_what_was_said_stands_outside_the_seal() -> None:
    request = a_request(
        text="कनारीकथन", place={"text": "कनारीजगह"}, about_unit="cg-bilaspur-kotwali"
    )
    tip = open_tip(request, route(request, ORGANISATION, at=AT), BOX, proof=PROOF, at=AT)
    shown = tip.model_dump_json()
    assert not any(word in shown for word in ("कनारी", "kotwali", request.request_id))
    inside = TipContent.model_validate_json(content(request, ORGANISATION))
    assert (inside.text, inside.about_unit) == ("कनारीकथन", "cg-bilaspur-kotwali")
    assert isinstance(inside.place, PlaceText)


@pytest.mark.parametrize(("category", "call"), [("ganja", "112"), ("cyber_fraud", "1930")])
def test_the_receipt_names_the_number_to_ring_and_always_112(category: str, call: str) -> None:
    for lang in ("hi", "en"):
        request = a_request(category=category, lang=lang)
        told = receipt(request, route(request, ORGANISATION, at=AT))
        assert told.call == call
        assert call in told.message and "112" in told.message


def test_the_same_text_spelled_with_other_code_points_is_the_same_tip() -> None:
    composed, apart = "क़लम", unicodedata.normalize("NFD", "क़लम")
    base = a_tip_request()
    one, other = (SubmitTip.model_validate(base | {"text": t}) for t in (composed, apart))
    assert tag(one) == tag(other)


@given(st.text(min_size=1, max_size=4000))
def test_any_text_is_taken_or_refused_for_its_length(text: str) -> None:
    try:
        kept = a_request(text=text).text
    except ValidationError as exc:
        wrong = exc
    else:
        assert 1 <= len(kept) <= 4000 and unicodedata.is_normalized("NFC", kept)
        return
    assert {e["loc"] for e in wrong.errors()} == {("text",)}


@pytest.mark.parametrize(
    ("text", "length"), [("क" * 4000, 4000), ("क" * 4001, 0), ("", 0), (" \n\t\0", 0)]
)
def test_a_tip_is_1_to_4000_characters(text: str, length: int) -> None:
    if length:
        assert len(a_request(text=text).text) == length
    else:
        with pytest.raises(ValidationError):
            a_request(text=text)


@pytest.mark.parametrize("name", ["name", "phone", "mobile", "email", "device", "channel", "uid"])
def test_no_field_for_identity_exists(name: str) -> None:
    with pytest.raises(ValidationError):
        a_request(**{name: "x"})
