"""What an officer's own post may open, as the app's menu asks it."""

import pytest

# What the app's screens ask first, about the caller's own seat and without a word more.
FIRST = ("list_tips", "tip_totals", "read_feedback_wall", "list_station_feedback", "list_callbacks")
ASKED = {"tip_totals": {"as_on": "2026-11-30"}}


def test_an_officer_reads_which_post_the_phone_acts_for(signed_in) -> None:
    sho = signed_in("cg-bilaspur-sarkanda-sho")
    said = sho.call("read_my_post").json
    assert said["post"] == "cg-bilaspur-sarkanda-sho"
    assert said["role"] == "sho"
    assert (said["unit"], said["unit_name"]) == ("cg-bilaspur-sarkanda", "सरकंडा")
    assert sho.call("read_my_post", lang="en").json["unit_name"] == "Sarkanda"
    assert said["can"] == sorted(said["can"])
    assert {"read_tip", "approve_device", "list_station_feedback", "read_my_post"} <= set(
        said["can"]
    )
    assert not {"forward_tip", "read_feedback_wall", "check_closure"} & set(said["can"])


def test_what_is_only_for_records_below_is_no_business_of_ones_own_seat(signed_in) -> None:
    said = signed_in("cg-bilaspur-asp").call("read_my_post").json
    assert "list_station_feedback" in said["can"]
    assert "list_station_feedback" not in said["own"]
    assert set(said["own"]) <= set(said["can"])


@pytest.mark.parametrize(
    "post",
    [
        "cg-bilaspur-sarkanda-sho",
        "cg-bilaspur-sarkanda-beat-1",
        "cg-bilaspur-cyber",
        "cg-bilaspur-asp",
        "cg-bilaspur-sp",
        "cg-range-bilaspur-ig",
        "cg-state-desk",
    ],
)
def test_a_screen_is_offered_exactly_where_its_first_question_is_answered(post, signed_in) -> None:
    phone = signed_in(post)
    own = phone.call("read_my_post").json["own"]
    allowed = {name for name in FIRST if phone.call(name, **ASKED.get(name, {})).status_code == 200}
    assert allowed == set(FIRST) & set(own)


def test_without_a_sign_in_nothing_is_said(call) -> None:
    assert call("read_my_post", {}).status_code == 401
