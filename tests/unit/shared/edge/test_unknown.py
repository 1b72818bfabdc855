"""What is done with fields that we do not know."""

from typing import Annotated

import pytest
from pydantic import AliasChoices, Field

from functions.feedback.intake.model import SubmitFeedback
from functions.sos.press.model import RaiseSos
from functions.sos.press.own_model import UpdateSos
from functions.tips.intake.model import SubmitTip
from shared.edge.unknown import MOST, leave_out
from shared.pure.privacy import Frozen
from tests.builders import a_tip_request

NEW = {"mood": 3, "नया": 1, "colour2": {"deep": [1]}}


def test_what_a_newer_app_sends_beside_ours_is_left_out_and_counted() -> None:
    fields = a_tip_request()
    assert leave_out(SubmitTip, fields | NEW, is_newer=True) == (fields, 3)


def test_of_an_app_that_is_not_newer_nothing_is_left_out() -> None:
    fields = a_tip_request() | NEW
    assert leave_out(SubmitTip, fields, is_newer=False) == (fields, 0)


@pytest.mark.parametrize(
    "name",
    ["aboutUnit", "about_unti", "About-Unit", "aboutStation", "unit", "unit_code", "officerName",
     "stations", "distrikt", "txt", "katagory", "reqest_id", "about",
     "concerned_unit", "against_officer", "is_about", "policeUnit", "my-station", "ＵＮＩＴ"],
)  # fmt: skip
def test_what_looks_like_one_of_our_names_is_never_left_out(name: str) -> None:
    fields = a_tip_request() | {name: "cg-bilaspur-sarkanda"}
    assert leave_out(SubmitTip, fields, is_newer=True) == (fields, 0)


@pytest.mark.parametrize("name", ["community", "opportunity", "roundabout"])
def test_a_word_in_the_midst_of_another_is_none_of_ours(name: str) -> None:
    assert leave_out(SubmitTip, a_tip_request() | {name: 1}, is_newer=True)[1] == 1


def test_inside_of_a_place_and_of_a_list_it_is_the_same() -> None:
    place = {"lat": 22.09, "lng": 82.14}
    fields = a_tip_request(place=place | {"floor": 2})
    assert leave_out(SubmitTip, fields, is_newer=True) == (
        a_tip_request() | fields | {"place": place},
        1,
    )
    answer = {"details": {"text": "x", "moods": 1}, "score": 5}
    assert leave_out(SubmitFeedback, answer, is_newer=True)[1] == 1


@pytest.mark.parametrize("name", ["aboutUnit", "postion", "नया", "x" * 300])
def test_an_sos_is_never_refused_for_a_name_and_says_what_it_left_out(name: str) -> None:
    assert leave_out(RaiseSos, {"battery": 7, name: 1}, is_newer=False) == (
        {"battery": 7, name: 1},
        1,
    )
    fixes = [{"lat": 1, "lng": 2, name: 3}, "x", {"lat": 1, "lng": 2}]
    kept, left = leave_out(UpdateSos, {"fixes": fixes, name: 4}, is_newer=False)
    assert (kept, left) == ({"fixes": fixes, name: 4}, 2)  # its parser leaves them out


def test_a_name_that_was_ours_is_still_ours() -> None:
    class Renamed(Frozen):
        otp: Annotated[str, Field(validation_alias=AliasChoices("otp", "code"))]

    assert leave_out(Renamed, {"code": "1"}, is_newer=True) == ({"code": "1"}, 0)


def test_thousands_of_strange_names_are_left_to_the_parser() -> None:
    many = {f"x_long_strange_{n}": n for n in range(5000)}
    kept, left = leave_out(SubmitTip, many, is_newer=True)
    assert (left, len(kept)) == (MOST, 5000 - MOST)
