"""One slip in the console takes from nobody what the rest of the records can still give."""

import pytest

from functions.organisation import store
from functions.organisation.csv_model import PostRow
from shared.force import directory
from shared.pure import clock
from shared.send import push
from shared.send.push_model import Push, PushType, What
from tests.builders import an_sos_request

ASP = "cg-bilaspur-asp"
SPOILT = [{"kind": "phone"}, {"version": "v2"}, {"value": "दूसरा फ़ोन"}, {"value.box": b"x"}]


@pytest.mark.parametrize("edit", [{"json": "{}"}, {"json": {"a": 1}}, {"other": b"{}"}])
def test_an_organisation_spoilt_by_hand_goes_on_serving_as_it_was(seeded, client_for, edit) -> None:
    before = directory.organisation()
    seeded.document(directory.PUBLISHED).set(edit)
    directory._copy().next_read = 0.0

    assert directory.organisation() == before
    directory.reset()
    assert client_for("raise_sos").post("/", json=an_sos_request()).status_code == 200


@pytest.mark.parametrize("edit", SPOILT)
def test_a_phone_spoilt_by_hand_silences_no_other(seeded, phones, edit) -> None:
    row = PostRow.model_validate(
        {"post": ASP, "unit": "cg-bilaspur", "role": "asp", "cug_number": "+915550000001"}
        | {"official_name": "श्री", "device_kind": "token", "device_token": "x" * 20, "source": "x"}
    )
    store.add_devices(seeded, [row], at=clock.now())
    seeded.document(store._device_path(row)).update(edit)

    assert push.to_posts(seeded, (ASP,), Push(PushType.TIP, What.NEW, "1")) == ((ASP,), False)
    (alert,) = seeded.collection("alerts").get()
    assert alert.get("kind") == "bad_edit"


def test_a_field_that_an_admin_adds_to_a_phone_changes_nothing(seeded) -> None:
    (device,) = seeded.collection("devices").where("post", "==", ASP).get()
    device.reference.update({"note": "नया फ़ोन"})
    assert push.to_posts(seeded, (ASP,), Push(PushType.TIP, What.NEW, "1")) == ((ASP,), False)


def test_an_address_that_was_renewed_meanwhile_is_not_dropped(seeded) -> None:
    (phone,) = push._phones(seeded, (ASP,))
    seeded.document(phone.path).update({"version": 2})
    push._forget(seeded, phone)
    assert seeded.document(phone.path).get().get("kind") == "token"

    (phone,) = push._phones(seeded, (ASP,))
    push._forget(seeded, phone)
    assert seeded.document(phone.path).get().get("kind") is None


@pytest.mark.usefixtures("forms")
@pytest.mark.parametrize("units", ["सब", {"cg-bilaspur-kotwali": "कोतवाली"}])
def test_units_spoilt_by_hand_are_named_and_stop_no_publishing(seeded, units) -> None:
    seeded.document("districts/cg-bilaspur").update({"units": units})
    published = store.publish(seeded, home_state="cg", at=clock.now())
    assert published.organisation.districts["cg-bilaspur"].units
    assert "districts/cg-bilaspur#units" in seeded.document(store.ADMIN).get().get("problems")


def test_what_an_admin_typed_beside_the_imported_fields_stays_at_the_next_import(seeded) -> None:
    post = seeded.document(f"posts/{ASP}").get().to_dict()
    seeded.document(f"posts/{ASP}").update({"disabled": True, "email": "asp@police.example.in"})
    store.write_changed(seeded, {f"posts/{ASP}": post | {"official_name": "श्री त्रिपाठी"}})
    after = seeded.document(f"posts/{ASP}").get().to_dict()
    assert after["disabled"] and after["email"] and after["official_name"] == "श्री त्रिपाठी"
