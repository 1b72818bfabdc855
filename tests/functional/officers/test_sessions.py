import time
from datetime import timedelta

import pytest
import time_machine

from functions.upkeep import verify_audit
from shared.edge import officer
from shared.force import directory
from shared.pure import clock
from shared.send import push
from shared.send.push_model import Push, PushType, What
from tests.functional.officers import console

SHO = "cg-bilaspur-sarkanda-sho"
ASP = "cg-bilaspur-asp"


def test_without_a_sign_in_every_officer_function_refuses(call) -> None:
    for target in ("list_my_devices", "approve_device", "read_tip"):
        assert call(target, {}).status_code == 401
        forged = call(target, {}, {"Authorization": "Bearer x.y.z"})
        assert forged.status_code == 401


def test_a_citizens_token_is_no_officers(call, db, env) -> None:
    from tests.functional.officers.tokens import citizen_token

    headers = {"Authorization": f"Bearer {citizen_token(env)}"}
    assert call("list_my_devices", {}, headers).status_code == 401


def test_a_removed_phone_is_refused_at_its_next_call_and_gets_no_push(
    signed_in, later, phones, db
) -> None:
    asp, phone = signed_in(ASP), signed_in(SHO)
    phone.call("save_push_token", kind="token", value="demo-phone.sho-own")
    (line,) = [d for d in phone.call("list_my_devices").json["devices"] if d["is_this"]]
    assert asp.call("remove_device", device_id=line["device_id"]).status_code == 200
    later()
    assert phone.call("list_my_devices").status_code == 401
    push.to_post(db, SHO, Push(PushType.TIP, What.NEW, "r1"))
    assert "demo-phone.sho-own" not in {e.to for e in phones.desk.journal.since(0, kind="fcm")}
    assert phone.start_session().status_code == 403


def test_a_supervisor_sees_the_phones_below_and_removes_one(signed_in, later, db) -> None:
    asp, sho, other = signed_in(ASP), signed_in(SHO), signed_in("cg-korba-asp")
    (mine,) = [d for d in sho.call("list_my_devices").json["devices"] if d["is_this"]]

    below = pages(asp)
    assert mine["device_id"] in {d["device_id"] for d in below}
    assert all(d["post"].startswith("cg-bilaspur-") and d["post"] != ASP for d in below)
    assert mine["device_id"] not in {d["device_id"] for d in pages(other)}
    assert {d["post"] for d in pages(sho)} == {"cg-bilaspur-sarkanda-beat-1"}

    assert asp.call("remove_device", device_id=mine["device_id"]).status_code == 200
    later()
    assert sho.call("list_my_devices").status_code == 401
    assert mine["device_id"] not in {d["device_id"] for d in pages(asp)}


def test_the_ig_comes_to_every_phone_of_the_range_page_by_page(signed_in, db) -> None:
    ig = signed_in("cg-range-bilaspur-ig")
    signed_in(SHO)
    sizes: list[int] = []
    listed = {d["post"] for d in pages(ig, sizes)}
    assert {SHO, ASP, "cg-korba-asp", "cg-bilaspur-sp"} <= listed
    phones = [d.get("post") for d in db.collection("devices").get()]
    assert len(sizes) > 2 and sum(sizes) == sum(post in listed for post in phones)


def test_officers_read_what_their_unit_is_called_in_their_language(signed_in) -> None:
    sho, ig = signed_in(SHO), signed_in("cg-range-bilaspur-ig")
    said = [sho.call("list_my_devices", lang=lang).json["unit_name"] for lang in ("hi", "en")]
    assert said == ["सरकंडा", "Sarkanda"]
    asp = signed_in(ASP).call("list_my_devices").json
    assert asp["unit_name"] == "बिलासपुर"
    assert ig.call("list_my_devices").json["unit_name"] == "cg-range-bilaspur"  # it has no name


def pages(phone, sizes: list[int] | None = None) -> list[dict]:
    """All phones below, as the app fetches them."""
    listed: list[dict] = []
    cursor = None
    while True:
        page = phone.call("list_devices_below", **({"cursor": cursor} if cursor else {})).json
        listed += page["devices"]
        if sizes is not None:
            sizes.append(len(page["devices"]))
        cursor = page.get("cursor")
        if cursor is None:
            return listed


@pytest.mark.parametrize(
    "edit",
    [
        {"disabled": True},
        {"disabled": "yes"},
        {"disabled": 1},
        {"official_name": "दूसरे अधिकारी"},
        {"role": "constable"},
        {"unit": "cg-bilaspur-kotwali"},
    ],
)
def test_a_post_disabled_or_given_to_another_is_refused(
    signed_in, later, phones, db, env, edit
) -> None:
    phone = signed_in(SHO)
    phone.call("save_push_token", kind="token", value="demo-phone.old-holder")
    console.edit(env, f"posts/{SHO}", edit)
    later()
    assert phone.call("list_my_devices").status_code == 401
    push.to_post(db, SHO, Push(PushType.TIP, What.NEW, "r1"))
    told = {e.to for e in phones.desk.journal.since(0, kind="fcm")}
    assert "demo-phone.old-holder" not in told or "role" in edit or "unit" in edit


def test_a_check_is_kept_for_less_than_a_minute() -> None:
    assert officer.FRESH_S < 60


@pytest.mark.parametrize(
    "edit",
    [
        {"cug_number": "98765 43210"},
        {"cug_number": 5000000101},
        {"cug_number": None},
        {"role": "SHO!"},
        {"role": 7},
        {"unit": ""},
        {"unit": ["x"]},
        {"official_name": ""},
        {"official_name": {"a": 1}},
        {"disabled": "no"},
    ],
)
def test_a_bad_hand_edit_stops_nobody_and_raises_an_alert(
    signed_in, later, db, env, call, client_for, edit, new_phone, number_of
) -> None:
    phone, number = signed_in(SHO), number_of(SHO)
    console.edit(env, f"posts/{SHO}", edit)
    later()
    assert phone.call("list_my_devices").status_code == 200
    publish(db, client_for)
    later()
    assert phone.call("list_my_devices").status_code == 200
    assert db.document(f"roster/{SHO}").get().get("cug_number") == number
    if edit.keys() != {"disabled"}:
        field = next(iter(edit))
        subjects = [a.get("subject") for a in db.collection("alerts").get()]
        assert f"posts/{SHO}#{field}" in subjects
        assert f"posts/{SHO}#{field}" in db.document("organisation/admin").get().get("problems")


@pytest.mark.usefixtures("forms")
@pytest.mark.parametrize(
    ("path", "edit"),
    [
        ("categories/gambling", {"name_hi": "जुआ"}),
        ("categories/gambling", {"shown": False}),
        ("districts/cg-bilaspur", {"call": "1930"}),
    ],
)
def test_a_good_hand_edit_is_in_what_the_functions_read(db, env, seeded, client_for, path, edit):
    console.edit(env, path, edit)
    publish(db, client_for)
    directory.reset()
    collection, name = path.split("/")
    read = getattr(directory.organisation(), collection)[name]
    assert {field: getattr(read, field) for field in edit} == edit


def test_a_new_telephone_of_a_station_is_rung_within_a_minute(
    db, env, call, client_for, new_phone, number_of, deliver, phones
) -> None:
    console.edit(env, f"posts/{SHO}", {"cug_number": "+915000000777"})
    publish(db, client_for)
    new_phone().request_otp("5000000777")
    deliver()
    assert [e.to for e in phones.desk.journal.since(0, kind="sms")] == ["+915000000777"]


def test_after_thirty_days_the_telephone_must_prove_it_again(signed_in, later) -> None:
    phone = signed_in(ASP)
    with time_machine.travel(clock.now() + timedelta(days=30, seconds=1), tick=False):
        later()
        assert phone.call("list_my_devices").status_code == 401


def test_a_session_revoked_at_firebase_is_refused(signed_in, later) -> None:
    from firebase_admin import auth as firebase_auth

    from shared.edge import auth

    phone = signed_in(ASP)
    device = phone.call("list_my_devices").json["devices"]
    uid = next(d["device_id"] for d in device if d["is_this"])
    time.sleep(1.1)
    firebase_auth.revoke_refresh_tokens(uid, app=auth.app())
    later()
    assert phone.call("list_my_devices").status_code == 401


def test_a_push_reaches_the_phone_that_gave_its_address(signed_in, phones, db) -> None:
    phone = signed_in(SHO)
    assert phone.call("save_push_token", kind="fid", value="demo-phone.fid").status_code == 200
    push.to_post(db, SHO, Push(PushType.TIP, What.NEW, "r1"))
    assert "demo-phone.fid" in {e.to for e in phones.desk.journal.since(0, kind="fcm")}


def test_letting_in_and_removing_stand_in_the_audit_trail(signed_in, db) -> None:
    asp, phone = signed_in(ASP), signed_in(SHO)
    (line,) = [d for d in phone.call("list_my_devices").json["devices"] if d["is_this"]]
    asp.call("remove_device", device_id=line["device_id"])
    entries = db.collection_group("entries").get()
    done = sorted(e.get("action") for e in entries)
    assert done == ["approve_device"] * 2 + ["remove_device"]
    assert verify_audit.broken(clock.now().astimezone(clock.IST).date()) == []


def publish(db, client_for) -> None:
    from tests.builders import a_delivery

    db.document("organisation/admin").update({"publish_now": True})
    assert client_for("publish_organisation").post("/", json=a_delivery({})).status_code == 200
