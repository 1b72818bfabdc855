"""Where a tip may go, and how it may end: over many organisation trees."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from functions.tips.account.model import closing
from functions.tips.desk.model import (
    ForwardTip,
    UpdateTip,
    close,
    destinations,
    forward,
    is_barred,
    is_kept_from,
)
from functions.tips.desk.queue_model import ListTips, desks
from functions.tips.desk.shown_model import unit_name
from functions.tips.intake.model import SubmitTip, open_tip, resolved, route
from functions.tips.model import (
    FORWARD_IN,
    TIPS,
    URGENT_IN,
    Step,
    Tip,
    TipStatus,
    next_step,
    reopened,
)
from functions.tips.news.model import climb
from shared.pure import policy
from shared.pure.clock import hour
from shared.pure.errors import InvalidArgumentError, WrongStateError
from shared.pure.organisation import Organisation
from shared.pure.policy import Action, Role
from shared.pure.texts import Lang
from shared.record.kind import Found
from tests.builders import Seated, a_district, a_request_id, a_tip_request, a_unit, an_organisation
from tests.unit.tips.test_model import AT, BOX, PROOF


def may(role: Role, seat: str, action: Action, tip: Tip, organisation: Organisation) -> bool:
    return TIPS.may(Seated(role, seat), action, Found(TIPS, "", tip, AT), lambda: organisation)


KINDS = ("station", "cyber_cell", "crime_branch")


@st.composite
def organisations(draw: st.DrawFn) -> Organisation:
    """One to four districts in one or two ranges, each with offices and some units."""
    districts = []
    for n in range(draw(st.integers(1, 4))):
        code = f"cg-d{n}"
        units = [a_unit(f"{code}-u{m}", draw(st.sampled_from(KINDS))) for m in range(3)]
        offices = [a_unit(f"{code}-{o}-office", "police_office") for o in ("sp", "ig")]
        kept = draw(st.lists(st.sampled_from(offices), unique=True))
        belongs = draw(st.sampled_from(["one", "two"]))
        districts.append(a_district(code, range=belongs, units=(*units, *kept)))
    return an_organisation(*districts)


ROOM = "cg-state/dgp_room"
ACTIONS = (
    Action.READ_TIP,
    Action.LIST_TIPS,
    Action.ASK_TIPSTER,
    Action.NOTE_TIP,
    Action.UPDATE_TIP,
    Action.FORWARD_TIP,
    Action.CHECK_CLOSURE,
)


def abouts(organisation: Organisation) -> list[str]:
    """Every unit, post, seat, office, district, range and state, and names that stand for none."""
    found = ["cg-state", "cg-state-desk-2", "no-such", "police"]
    found += [ROOM, "cg-state/room_112", "cg-state/state_desk"]
    for district in organisation.districts.values():
        units = [unit.code for unit in district.units]
        found += [*units, *(f"{unit}-sho" for unit in units), *(f"{unit}-beat-1" for unit in units)]
        found += [f"{unit}/constable" for unit in units]
        found += [district.code, *district.ladder, f"cg-range-{district.range}"]
        found += [f"{district.code}-closed-down", f"{district.code}-sho"]
    return sorted(set(found))


def a_tip(organisation: Organisation, about: str | None = None, **changes: object) -> Tip:
    district = next(iter(organisation.districts))
    request = SubmitTip.model_validate(a_tip_request(district=district))
    request = request.model_copy(update={"about_unit": about})
    tip = open_tip(request, route(request, organisation, at=AT), BOX, proof=PROOF, at=AT)
    return tip.model_copy(update=changes)


def complained_of(about: str, organisation: Organisation) -> list[tuple[Role, str]]:
    """Every officer of the unit complained of, and of those under or inside it."""
    offices: dict[str, str] = {}
    for district in organisation.districts.values():
        _, sp, ig, _ = district.ladder
        offices |= {f"{district.code}-sp-office": sp, district.code: sp}
        offices |= {f"{district.code}-ig-office": ig, f"cg-range-{district.range}": ig}
        offices |= {f"{unit.code}{end}": unit.code for unit in district.units
                    for end in ("-sho", "-beat-1", "/constable")}  # fmt: skip
        states = ("cg-state", "cg-state-desk-2", "cg-state/room_112", "cg-state/state_desk")
        offices |= dict.fromkeys(states, "cg-state-desk")
    subject = offices.get(about, about)
    subjects = {about, subject, offices.get(subject, subject)}
    people = [(Role.STATE_DESK, "cg-state-desk")]
    for district in organisation.districts.values():
        people += list(zip((Role.ASP, Role.SP, Role.IG), district.ladder, strict=False))
        people += [(Role.SHO, unit.code) for unit in district.units]
        people += [(Role.CONSTABLE, f"{unit.code}/constable") for unit in district.units]
    if about == ROOM:  # they are all under it
        return [(Role.DGP_ROOM, ROOM), *people[1:]]
    everything = {d.code for d in organisation.districts.values()} | {
        unit.code for d in organisation.districts.values() for unit in d.units
    }
    if about == "police" or (subject not in everything and not subject.startswith("cg-range")
                             and subject not in {seat for _, seat in people}):  # fmt: skip
        return [(role, seat) for role, seat in people if role in {Role.SHO, Role.CONSTABLE}
                and organisation.unit(seat.partition("/")[0]).kind == "station"]  # fmt: skip
    return [
        (role, seat)
        for role, seat in people
        if subjects & {seat, seat.partition("/")[0], *policy.chain(seat, organisation)}
    ]


@given(organisation=organisations(), data=st.data())
def test_no_destination_that_is_offered_is_refused(organisation, data) -> None:
    about = data.draw(st.sampled_from(abouts(organisation)))
    tip = a_tip(organisation, about)
    for lang in Lang:
        for choice in destinations(tip, about, organisation, lang):
            request = {"request_id": a_request_id(), "tip_id": "0" * 32, "unit": choice.code}
            sent = forward(tip, ForwardTip.model_validate(request), about, organisation)
            assert sent.handler == choice.code


def test_a_tip_of_no_district_can_go_to_any_unit_of_the_home_state_but_offices() -> None:
    organisation = an_organisation(a_district(), a_district("mp-indore"))
    tip = a_tip(organisation).model_copy(update={"district": None})
    offered = destinations(tip, None, organisation, Lang.EN)
    assert [choice.code for choice in offered] == ["cg-bilaspur-kotwali"]
    assert unit_name("cg-gone", organisation, Lang.EN) == "cg-gone"


@given(organisation=organisations(), data=st.data())
def test_a_tip_about_a_unit_never_becomes_visible_to_it(organisation, data) -> None:
    about = data.draw(st.sampled_from(abouts(organisation)))
    units = [u.code for d in organisation.districts.values() for u in d.units]
    chosen = data.draw(st.lists(st.sampled_from(units), min_size=1, max_size=3))
    tip = a_tip(organisation, about)
    request = ForwardTip(
        request_id=a_request_id(), tip_id="0" * 32, unit=chosen[0], informed=tuple(chosen[1:])
    )
    try:
        tip = forward(tip, request, about, organisation)
    except InvalidArgumentError:
        assert any(is_kept_from(about, unit, organisation) for unit in chosen)
    while climbed := climb(tip, organisation, at=AT):
        tip, told = climbed
        assert told not in {seat for _, seat in complained_of(about, organisation)}

    for role, seat in complained_of(about, organisation):
        for action in ACTIONS:
            assert not may(role, seat, action, tip, organisation), (role, seat, action)
        assert tip.desk not in desks(seat, ListTips(), organisation), seat
        assert not {seat, seat.partition("/")[0]} & {tip.handler, *tip.informed}


@given(organisation=organisations(), data=st.data())
def test_whoever_a_complaint_lies_with_can_read_and_answer_it(organisation, data) -> None:
    about = data.draw(st.sampled_from(abouts(organisation)))
    tip = a_tip(organisation, about)
    roles = {ROOM: Role.DGP_ROOM, "cg-state-desk": Role.STATE_DESK}
    for one in organisation.districts.values():
        roles |= dict(zip(one.ladder, (Role.ASP, Role.SP, Role.IG), strict=False))
    assert not is_barred(resolved(about, organisation), tip.desk, organisation)
    for action in (Action.READ_TIP, Action.LIST_TIPS, Action.ASK_TIPSTER, Action.UPDATE_TIP):
        assert may(roles[tip.desk], tip.desk, action, tip, organisation), action


@given(organisation=organisations(), data=st.data())
def test_whoever_it_is_about_is_not_shown_it_by_whatever_way_it_came_to_them(
    organisation, data
) -> None:
    about = data.draw(st.sampled_from(abouts(organisation)))
    kept = resolved(about, organisation)
    for role, seat in complained_of(about, organisation):
        assert is_barred(kept, seat, organisation), (role, seat)
    tip = a_tip(organisation, about)
    role = next((r for r in Role if policy.seat(r, "cg-state") == tip.desk), None)
    if role is Role.DGP_ROOM:
        assert may(role, tip.desk, Action.READ_TIP, tip, organisation)
        assert not may(Role.STATE_DESK, "cg-state-desk", Action.READ_TIP, tip, organisation)
    for one in organisation.districts.values():
        for seat in one.ladder:
            if seat not in {s for _, s in complained_of(about, organisation)}:
                assert not is_barred(kept, seat, organisation), seat


@given(organisation=organisations(), data=st.data())
def test_what_is_not_kept_from_a_unit_reaches_it(organisation, data) -> None:
    units = [u.code for d in organisation.districts.values() for u in d.units]
    unit = data.draw(st.sampled_from(units))
    request = ForwardTip(request_id=a_request_id(), tip_id="0" * 32, unit=unit)
    tip = forward(a_tip(organisation), request, None, organisation)
    assert tip.due_hour is None
    assert may(Role.SHO, unit, Action.READ_TIP, tip, organisation)
    assert not may(Role.SHO, unit, Action.FORWARD_TIP, tip, organisation)


def an_update(status: str, **more: object) -> UpdateTip:
    return UpdateTip(request_id=a_request_id(), tip_id="0" * 32, status=TipStatus(status), **more)


MOVES = {("pending", "acted_on"), ("pending", "not_actionable")}


@pytest.mark.parametrize("start", list(TipStatus))
@pytest.mark.parametrize("end", list(TipStatus))
def test_an_officer_moves_a_tip_only_as_the_table_says(start: TipStatus, end: TipStatus) -> None:
    tip = a_tip(an_organisation(), status=start)
    request = an_update(end, reason="spam" if end is TipStatus.NOT_ACTIONABLE else None)
    if (start, end) in MOVES:
        assert close(tip, request, post="p").status is end
    else:
        with pytest.raises(WrongStateError):
            close(tip, request, post="p")


def test_not_actionable_needs_a_reason_and_nothing_else_may_have_one() -> None:
    with pytest.raises(ValidationError):
        an_update("not_actionable")
    with pytest.raises(ValidationError):
        an_update("acted_on", reason="spam")


def test_what_is_opened_again_forgets_how_it_was_closed() -> None:
    closed = close(a_tip(an_organisation()), an_update("acted_on"), post="p")
    again = reopened(closed.model_copy(update={"benefit": "words"}), at=AT)
    assert (again.status, again.closed_by, again.benefit) == (TipStatus.PENDING, None, None)


def test_what_is_opened_again_without_ever_being_sent_on_has_its_timer_again() -> None:
    organisation = an_organisation()
    tip = a_tip(organisation, climbed=("cg-bilaspur-sp",))
    closed = close(tip, an_update("not_actionable", reason="spam"), post="p")
    assert closed.due_hour is None
    again = reopened(closed, at=AT)
    assert again.due_hour == hour(AT) + FORWARD_IN
    climbed = climb(again, organisation, at=AT)
    assert climbed and climbed[1] == "cg-bilaspur-sp"
    urgent = reopened(closed.model_copy(update={"urgent": True}), at=AT)
    assert urgent.due_hour == hour(AT) + URGENT_IN
    sent_on = reopened(closed.model_copy(update={"handler": "cg-bilaspur-kotwali"}), at=AT)
    assert sent_on.due_hour is None


def a_closing(lot: float, post: str = "p") -> Step:
    tip = a_tip(an_organisation())
    closed = close(tip, an_update("acted_on"), post=post)
    return next_step(tip, closed, kind="closed", at=AT, post=post, lot=lot)


def test_only_the_closing_by_which_a_tip_stands_closed_is_checked_and_only_if_it_was_drawn() -> (
    None
):
    closed = a_tip(an_organisation(), status=TipStatus.ACTED_ON)
    first, second = a_closing(0.1, "one"), a_closing(0.2, "other")
    assert closing(closed, [first], {0.1}) is first
    assert closing(closed, [first, second], {0.1, 0.2}) is second
    for tip, history in (
        (closed, [first, second]),
        (closed, []),
        (closed.model_copy(update={"status": TipStatus.PENDING}), [first]),
    ):
        with pytest.raises(WrongStateError):
            closing(tip, history, {0.1})


def test_an_unforwarded_tip_climbs_to_the_sp_then_the_ig_then_the_state_and_stops() -> None:
    organisation, told = an_organisation(), []
    tip = a_tip(organisation)
    while climbed := climb(tip, organisation, at=AT):
        tip, post = climbed
        told.append(post)
    assert told == ["cg-bilaspur-sp", "cg-range-bilaspur-ig", "cg-state-desk"]
    assert tip.due_hour is None and tip.desk == "cg-bilaspur-asp"


def test_a_closed_tip_is_not_forwarded() -> None:
    organisation = an_organisation()
    request = ForwardTip(request_id=a_request_id(), tip_id="0" * 32, unit="cg-bilaspur-kotwali")
    with pytest.raises(WrongStateError):
        forward(a_tip(organisation, status=TipStatus.ACTED_ON), request, None, organisation)


def test_who_is_above_many_districts_may_look_at_one() -> None:
    organisation = an_organisation(a_district(), a_district("cg-korba"))
    ig = "cg-range-bilaspur-ig"
    everywhere = desks(ig, ListTips(), organisation)
    assert everywhere == [ig, "cg-bilaspur-asp", "cg-bilaspur-sp", "cg-korba-asp", "cg-korba-sp"]
    named = desks(ig, ListTips(district="cg-korba"), organisation)
    assert named == [ig, "cg-korba-asp", "cg-korba-sp"]
