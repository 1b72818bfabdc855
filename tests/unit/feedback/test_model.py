"""What an answer is, and what it is counted as."""

from collections import Counter
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from functions.feedback import codes_model
from functions.feedback.intake import model as intake_model
from functions.feedback.intake.model import (
    Details,
    Here,
    SubmitFeedback,
    answered,
    complaint,
    flagged,
    is_night,
    judged,
    may_change,
    open_ballot,
    says_more,
)
from functions.feedback.intake.texts import OPTIONS, PAGE, PURPOSES, thanks
from functions.feedback.model import Ballot, Flag, Pile, cells, change, periods
from functions.feedback.places.model import MakeQrPoster, whereabouts
from shared.pure.errors import FailedPreconditionError, NotFoundError
from shared.pure.texts import Lang
from tests.builders import a_district, a_request_id, an_organisation

AT = datetime(2026, 11, 23, 6, 40, tzinfo=UTC)
SECRET = "s"
UNIT = "cg-bilaspur-kotwali"


def a_request(**changes) -> SubmitFeedback:
    fields = {"request_id": a_request_id(), "place_code": "22222222222", "score": 4} | changes
    return SubmitFeedback.model_validate(fields)


def a_ballot(request: SubmitFeedback | None = None, **changes) -> Ballot:
    place = {"unit": UNIT, "district": "cg-bilaspur", "range": "cg-range-bilaspur"}
    more = {"flags": (), "has_slip": False, "sealed": None, "at": AT} | changes
    return open_ballot(request or a_request(), **place, **more)


@pytest.mark.parametrize(
    "told", [{"money": "yes"}, {"hurt": "yes"}, {"taken": "no", "purpose": "fir"}]
)
def test_what_is_serious_leaves_the_grades_with_all_its_words(told) -> None:
    details = {"text": "रुपये माँगे", "name": "नमूना", "mobile": "9876543210", "helper": "आरक्षक"}
    request = a_request(details=details | told | {"behaviour": "bad"})
    found = judged(request.details)
    assert (found.is_serious, dict(found.choices), found.themes) == (True, {}, ())
    assert found.content.model_dump(exclude_none=True) == {"helper": "आरक्षक"}
    made = complaint(request, UNIT)
    assert all(word in made.text for word in ("रुपये माँगे", "नमूना", "+919876543210", "आरक्षक"))
    assert made.about_unit == UNIT and made.request_id != request.request_id
    assert complaint(request, UNIT) == made


def test_words_are_judged_once_a_request_however_often_it_is_tried(monkeypatch) -> None:
    looks: list[str] = []
    monkeypatch.setattr(intake_model, "themes_of", lambda text: looks.append(text) or ())
    request = a_request(details={"text": "दो घंटे बैठाया"})
    for _ in range(3):
        answered(a_ballot(request), request, None)
        complaint(request, UNIT)
    assert looks == ["दो घंटे बैठाया"]


def test_a_complaint_not_taken_is_serious_only_where_it_was_an_fir() -> None:
    assert not judged(Details(taken="no", purpose="lost_report")).is_serious
    assert not judged(None).is_serious and complaint(a_request(), UNIT) is None
    assert judged(None).content is None and judged(Details(clean="good")).content is None


@pytest.mark.parametrize(
    ("flags", "has_slip", "pile"),
    [
        ((), True, "verified"),
        ((), False, "unverified"),
        ((Flag.OLD_CODE, Flag.BAD_SLIP, Flag.NIGHT), False, "unverified"),
        ((Flag.FAR,), True, "verified"),
        ((Flag.STAFF,), True, "flagged"),
        ((Flag.SAME_DEVICE,), True, "flagged"),
        ((Flag.BURST,), False, "flagged"),
    ],
)
def test_the_pile_follows_from_slip_and_flags(flags, has_slip, pile) -> None:
    assert a_ballot(flags=flags, has_slip=has_slip).pile == pile


def test_a_spent_slip_makes_a_verified_answer_unverified() -> None:
    ballot = flagged(a_ballot(has_slip=True), Flag.SPENT_SLIP)
    assert (ballot.pile, ballot.flags) == (Pile.UNVERIFIED, (Flag.SPENT_SLIP,))
    assert flagged(a_ballot(has_slip=True), Flag.SAME_DEVICE).pile is Pile.FLAGGED


def test_a_changed_answer_moves_exactly_what_changed() -> None:
    request = a_request(details={"wait": "under_15_min"})
    before = a_ballot()
    after = answered(before, request.model_copy(update={"score": 1}), None)
    assert change(before, after) == {
        "unverified_4": -1,
        "unverified_1": 1,
        "wait_under_15_min": 1,
    }
    assert change(after, after) == {}
    serious = answered(before, a_request(details={"money": "yes"}), None)
    assert change(before, serious) == {"serious": 1}


def test_the_themes_of_an_answer_are_counted_and_move_with_its_words() -> None:
    request = a_request(details={"text": "देर हुई, पैसे माँगे"})
    before = a_ballot(request)
    assert cells(before) == {
        "unverified_4": 1,
        "told_text": 1,
        "theme_waiting": 1,
        "theme_money": 1,
    }
    after = answered(before, a_request(details={"text": "मदद की, पर देर हुई"}), None)
    assert change(before, after) == {"theme_help": 1, "theme_money": -1}
    serious = answered(before, a_request(details={"text": "पैसे माँगे", "money": "yes"}), None)
    assert change(before, serious) == {
        "serious": 1,
        "told_text": -1,
        "theme_waiting": -1,
        "theme_money": -1,
    }


@given(st.lists(st.tuples(st.integers(1, 5), st.sampled_from([None, "good", "bad"]))))
def test_the_sum_of_changes_is_the_last_form(steps) -> None:
    ballot, total = a_ballot(), cells(a_ballot())
    for score, behaviour in steps:
        details = {"behaviour": behaviour} if behaviour else None
        after = answered(ballot, a_request(score=score, details=details), None)
        total.update(change(ballot, after))
        ballot = after
    assert +Counter(total) == cells(ballot)


def test_a_late_tap_says_nothing_more_and_a_day_later_nothing_changes() -> None:
    tap = a_request()
    ballot = a_ballot(tap)
    full = tap.model_copy(update={"details": Details(clean="good")})
    assert not says_more(ballot, tap) and says_more(ballot, full)
    assert not says_more(answered(ballot, full, None), tap)
    assert may_change(ballot, at=AT) and not may_change(ballot, at=AT + timedelta(days=1))


def test_where_a_phone_was_makes_no_other_request_of_a_repeated_one() -> None:
    tap = a_request(here="far")
    assert not says_more(a_ballot(tap), tap.model_copy(update={"here": None}))
    assert a_ballot(tap).tag == a_ballot(tap.model_copy(update={"here": Here.NEAR})).tag


def test_a_flagged_answer_shows_its_flags_and_no_options() -> None:
    request = a_request(details={"wait": "under_1_hour", "text": "देर हुई"})
    assert cells(a_ballot(request, flags=(Flag.STAFF,))) == {
        "flagged_4": 1,
        "flag_staff": 1,
        "told_text": 1,
    }
    assert cells(None) == {}


@pytest.mark.parametrize(("utc_hour", "night"), [(16, False), (17, True), (22, True), (23, False)])
def test_the_night_is_from_eleven_to_five_in_india(utc_hour, night) -> None:
    at = AT.replace(hour=utc_hour)
    assert is_night(at) is night
    assert (Flag.NIGHT in a_ballot(at=at).flags) is night


def test_a_sunday_evening_in_utc_is_monday_in_india() -> None:
    assert periods(datetime(2026, 11, 22, 20, tzinfo=UTC)) == ("2026-11", "2026-W48")
    assert periods(datetime(2027, 1, 1, 6, tzinfo=UTC)) == ("2027-01", "2026-W53")


@pytest.mark.parametrize(
    "mobile",
    [
        "98765 43210",
        "९८७६५४३२१०",
        "+91-9876543210",
        "09876543210",
        "(98765) 43-210",
        "0091 98765 43210",
        "919876543210",
    ],
)
def test_a_mobile_is_read_however_it_is_typed(mobile) -> None:
    assert Details(mobile=mobile).mobile == "+919876543210"


@pytest.mark.parametrize(
    "mobile",
    ["12", 9876543210, "9876543210" * 3, "+15551234567", "447911123456", "9876543210;ext=4",
     "²²²²²²²²²²", "+919876543210 9", "1 9876543210"],
)  # fmt: skip
def test_what_cannot_be_a_mobile_is_refused(mobile) -> None:
    with pytest.raises(ValidationError):
        Details.model_validate({"mobile": mobile})


def test_every_option_has_words_in_three_languages() -> None:
    options = {name for answers in OPTIONS.values() for name in answers}
    assert options == {"good", "middling", "bad", "under_15_min", "under_1_hour", "over_1_hour"} | {
        "yes", "no", "no_complaint",
    }  # fmt: skip
    every = [*PAGE.values(), *PURPOSES.values(), *(t for a in OPTIONS.values() for t in a.values())]
    for text in every:
        assert text.say(Lang.HNE) and text.say(Lang.HI) != text.say(Lang.EN)


def test_everybody_is_thanked_in_words_that_fit() -> None:
    said = {
        thanks(a_ballot(), is_serious=True),
        thanks(a_ballot(), is_serious=False),
        thanks(a_ballot(flags=(Flag.STAFF,)), is_serious=False),
        thanks(a_ballot(flags=(Flag.BAD_SLIP,)), is_serious=False),
        thanks(a_ballot(flags=(Flag.FAR,)), is_serious=False),
        thanks(flagged(a_ballot(has_slip=True), Flag.SPENT_SLIP), is_serious=False),
    }
    assert len(said) == 6
    assert thanks(a_ballot(flags=(Flag.STAFF, Flag.FAR)), is_serious=False) in said


@given(st.integers(0, codes_model.MOST_SLIPS - 1), st.integers(0, codes_model.SLIP_DAYS))
def test_a_slip_is_read_for_a_week_at_its_own_place_only(number, age) -> None:
    day = date(2026, 11, 23)
    typed = codes_model.slip(SECRET, UNIT, day, number)
    today = day + timedelta(days=age)
    assert codes_model.read_slip(SECRET, UNIT, typed.lower(), today=today) == (day, number)
    assert codes_model.read_slip(SECRET, "other", typed, today=today) is None
    assert codes_model.read_slip("x", UNIT, typed, today=today) is None
    late = day + timedelta(days=codes_model.SLIP_DAYS + 1)
    assert codes_model.read_slip(SECRET, UNIT, typed, today=late) is None
    assert codes_model.read_slip(SECRET, UNIT, typed[:-1] + "-", today=today) is None


def test_a_slip_is_spent_under_one_name_however_it_is_typed() -> None:
    typed = codes_model.slip(SECRET, UNIT, date(2026, 11, 23), 1)
    names = {codes_model.spent_id(SECRET, t) for t in (typed, typed.lower().replace("-", " "))}
    assert len(names) == 1 and typed not in names


def test_a_browser_is_another_one_at_another_place_and_on_another_day() -> None:
    day = date(2026, 11, 23)
    tags = {
        codes_model.device_tag(SECRET, unit, on, "m")
        for unit in (UNIT, "other")
        for on in (day, day + timedelta(days=1))
    }
    assert len(tags) == 4


def test_a_place_is_found_only_where_the_service_runs() -> None:
    organisation = an_organisation(a_district(live={"feedback": "2026-01-01"}))
    unit, district = whereabouts(UNIT, organisation, at=AT)
    assert (unit.code, district.code) == (UNIT, "cg-bilaspur")
    with pytest.raises(NotFoundError):
        whereabouts("cg-bilaspur-nowhere", organisation, at=AT)
    with pytest.raises(FailedPreconditionError):
        whereabouts(UNIT, an_organisation(), at=AT)


@pytest.mark.parametrize("which", [{}, {"unit": UNIT, "district": "cg-bilaspur"}])
def test_a_poster_is_of_one_unit_or_of_one_district(which) -> None:
    with pytest.raises(ValidationError):
        MakeQrPoster(request_id=a_request_id(), **which)
