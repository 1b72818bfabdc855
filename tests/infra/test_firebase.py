"""The firebase.json of a real project."""

import json

import pytest
from pydantic import ValidationError

from infra.firebase import APP_CHECK, config
from infra.inputs import Inputs, Project, load
from infra.rows import ROOT

COMMITTED = (ROOT / "firebase.json").read_text(encoding="utf-8")


def policy_of_officers(given: Inputs) -> dict[str, str]:
    (rule,) = (
        one
        for one in config(COMMITTED, given, "police-cg")["hosting"]["headers"]
        if one.get("source") == "/officer"
    )
    value = {h["key"]: h["value"] for h in rule["headers"]}["Content-Security-Policy"]
    return dict(part.strip().partition(" ")[::2] for part in value.split(";"))


def test_a_rewrite_leads_to_a_service_and_rules_guard_every_bucket() -> None:
    made = config(COMMITTED, load(), "police-cg")
    assert all("run" in rewrite for rewrite in made["hosting"]["rewrites"])
    assert [one["bucket"] for one in made["storage"]] == [
        f"police-cg-{name}" for name in load().retention.buckets
    ]


def test_the_officer_app_may_reach_recaptcha_only_where_app_check_is_on() -> None:
    off = policy_of_officers(load())
    assert "google.com" not in json.dumps(off).replace("googleapis.com", "")
    assert off["require-trusted-types-for"] == "'script'"
    project = load().project.model_copy(update={"app_check_key": "6Lc"})
    on = policy_of_officers(load().model_copy(update={"project": project}))
    for name, places in APP_CHECK.items():
        assert on[name] == f"{off.get(name, '')} {places}".strip()
    assert on["script-src"].startswith("'self' ")
    assert "trusted-types" not in on
    assert {name: said for name, said in off.items() if name not in APP_CHECK} == {
        name: said for name, said in on.items() if name not in APP_CHECK
    } | {name: off[name] for name in ("require-trusted-types-for", "trusted-types")}


def test_the_officer_app_loads_tiles_only_from_the_states_own_server_and_trusts_no_more() -> None:
    off = policy_of_officers(load())
    project = load().project.model_copy(
        update={"map_tiles": "https://tiles.example:8443/{z}/{x}/{y}.png"}
    )
    on = policy_of_officers(load().model_copy(update={"project": project}))
    assert on.pop("img-src") == off.pop("img-src") + " https://tiles.example:8443 data:"
    assert (on.pop("trusted-types"), off.pop("trusted-types")) == ("default", "'none'")
    assert on == off


@pytest.mark.parametrize(
    "tiles", ["http://tiles.example/{z}", "https://a.example/{z}; script-src *", "//a.example"]
)
def test_tiles_of_a_strange_address_are_refused(tiles) -> None:
    with pytest.raises(ValidationError):
        Project.model_validate(load().project.model_dump() | {"map_tiles": tiles})
