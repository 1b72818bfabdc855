"""Promises main.py and functions.yaml make to the framework, checked without a server."""

import importlib
import types

import pytest
import yaml
from functions_framework import _function_registry

import main
from infra import entry_points, rows
from infra.manifest import functions
from shared.pure.errors import AppError, WrongStateError
from shared.pure.reasons import MESSAGES, Reason
from tests.tree import ROOT

ROWS = rows.read()


@pytest.mark.parametrize("name", main.ENTRY_POINTS)
def test_an_entry_point_is_a_plain_function_of_that_name(name: str) -> None:
    function = getattr(main, name)
    assert isinstance(function, types.FunctionType)
    assert function.__name__ == name  # the framework finds its trigger type by __name__
    assert name in _function_registry.REGISTRY_MAP


def test_rows_manifest_entry_points_and_decorated_functions_are_one_list() -> None:
    listed = main.ENTRY_POINTS
    assert dict(entry_points.defined()) == listed
    assert ROWS.keys() == functions().keys() == listed.keys()
    assert all(module.rpartition(".")[2] == name for name, module in listed.items())
    assert all(
        function.name == target.replace("_", "-") for target, function in functions().items()
    )


@pytest.mark.parametrize("target", main.ENTRY_POINTS)
def test_a_function_is_triggered_as_the_manifest_says(target: str) -> None:
    getattr(main, target)
    kind = _function_registry.get_func_signature_type(target, None)
    assert kind == ("cloudevent" if functions()[target].topic else "http")


@pytest.mark.parametrize("target", main.ENTRY_POINTS)
def test_a_row_names_the_action_that_the_function_declares(target: str) -> None:
    contract = getattr(getattr(main, target), "contract", None)
    assert ROWS[target].action is (contract.action if contract else None)


@pytest.mark.parametrize("target", main.ENTRY_POINTS)
def test_every_event_function_is_retried(target: str) -> None:
    trigger = functions()[target].settings.get("eventTrigger")
    assert trigger is None or trigger["retry"] is True


def test_an_unknown_name_is_no_function() -> None:
    with pytest.raises(AttributeError):
        main.no_such_function  # noqa: B018


def test_an_import_error_is_not_hidden_as_a_missing_function(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def broken(_: str) -> None:
        raise AttributeError("inner")

    monkeypatch.setattr(importlib, "import_module", broken)
    with pytest.raises(ImportError, match="inner"):
        main.submit_tip  # noqa: B018


@pytest.mark.parametrize("package", ["shared", "functions"])
def test_no_installed_package_shadows_ours(package: str) -> None:
    assert "site-packages" not in str(importlib.import_module(package).__file__)


def test_every_reason_says_what_to_do_in_hindi_and_english() -> None:
    assert MESSAGES.keys() == set(Reason)
    for text in MESSAGES.values():
        assert any("\u0900" <= c <= "\u097f" for c in text.hi) and text.en.isascii()


def test_every_error_has_a_status_of_googles_table() -> None:
    google = {"INVALID_ARGUMENT": 400, "FAILED_PRECONDITION": 400, "UNAUTHENTICATED": 401}
    google |= {"PERMISSION_DENIED": 403, "NOT_FOUND": 404, "ALREADY_EXISTS": 409}
    google |= {"RESOURCE_EXHAUSTED": 429, "INTERNAL": 500, "UNAVAILABLE": 503}
    # A record that has moved on is a conflict to HTTP; the SDKs go by the status.
    google_says = {error: google[error.status] for error in AppError.__subclasses__()}
    assert google_says.pop(WrongStateError) == 400 and WrongStateError.http == 409
    assert all(error.http == http for error, http in google_says.items())


def test_hosting_sends_every_public_function_to_itself() -> None:
    config = yaml.safe_load((ROOT / "firebase.json").read_text(encoding="utf-8"))
    listed = config["hosting"]["rewrites"]
    rewrites = {r["source"]: r["function"]["functionId"] for r in listed}
    assert len(rewrites) == len(listed), "of two functions at one address, the first answers"
    public = {f.name for f in functions().values() if f.is_public}
    former = {name for row in rows.read().values() for name in row.formerly}
    assert {s.removeprefix("/api/") for s in rewrites if s.startswith("/api/")} - former == public
    assert all(rewrites[f"/api/{name}"] == name for name in public)
    assert rewrites["/t"] == "submit-tip"
