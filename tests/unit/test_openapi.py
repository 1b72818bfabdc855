import copy
import re

from docs import openapi
from docs.schemas import led_to
from functions.tips.intake.model import SubmitTip
from infra import rows
from infra.manifest import functions
from shared.edge import wire
from shared.pure.errors import InvalidArgumentError
from shared.pure.texts import Lang
from tests.builders import a_tip_request


def test_every_function_that_an_app_calls_is_described_and_no_other() -> None:
    called = {
        f"/api/{name.replace('_', '-')}"
        for name, row in rows.read().items()
        if row.callers and name != "check_health"
    }
    assert openapi.document()["paths"].keys() == called
    assert len(called) > 40


def test_a_body_and_an_answer_are_one_named_schema_each() -> None:
    """A generated client for Dart, Kotlin or Swift reads no choice of envelopes."""
    for path, methods in openapi.document()["paths"].items():
        assert methods.keys() - {"get"} == {"post"}, path
        # Looked up by GET is what may be kept, and nothing else.
        assert ("get" in methods) == (path == "/api/get-catalogue")
        post = methods["post"]
        answers = [answer["content"] for answer in post["responses"].values()]
        for content in [post["requestBody"]["content"], *answers]:
            assert content.keys() == {"application/json"}, path
            assert content["application/json"]["schema"].keys() == {"$ref"}, path


def test_operations_are_named_like_the_functions_and_tagged_by_who_calls() -> None:
    posts = {path: methods["post"] for path, methods in openapi.document()["paths"].items()}
    for path, post in posts.items():
        assert post["operationId"] == path.removeprefix("/api/").replace("-", "_")
    tags = {path: post["tags"] for path, post in posts.items()}
    assert tags["/api/raise-sos"] == tags["/api/submit-tip"] == ["citizen"]
    assert tags["/api/read-tip"] == tags["/api/verify-otp"] == ["officer"]
    assert tags["/api/submit-feedback"] == ["place"]


def test_only_refusals_that_can_come_are_promised() -> None:
    posts = {path: methods["post"] for path, methods in openapi.document()["paths"].items()}
    press = posts.pop("/api/raise-sos")
    assert press["responses"].keys() == {"200", "503"}, "a press is never refused"
    for path, post in posts.items():
        refusals = post["responses"].keys() - {"200"}
        assert {"400", "413", "415", "500", "503"} <= refusals, path
        assert "405" not in refusals, path
        assert ("401" in refusals) == (post["tags"] == ["officer"])
    assert not {"401", "403", "404"} & posts["/api/get-challenge"]["responses"].keys()


def unkept(document: dict) -> set[str]:
    """The fields of answers that are said to be there always, though they may be null."""
    schemas = document["components"]["schemas"]
    posts = [methods["post"] for methods in document["paths"].values()]
    asked = led_to(schemas, [_named(post["requestBody"]) for post in posts])
    answers = led_to(schemas, [_named(post["responses"]["200"]) for post in posts])
    return {
        f"{name}.{field}"
        for name in answers - asked
        for field, about in schemas[name].get("properties", {}).items()
        if {"type": "null"} in about.get("anyOf", ())
    }


def _named(body: dict) -> str:
    return body["content"]["application/json"]["schema"]["$ref"].rpartition("/")[2]


def test_what_is_null_is_left_out_of_an_answer_and_the_document_says_so() -> None:
    assert unkept(openapi.document()) == set()


def test_a_nullable_field_of_an_answer_is_found() -> None:
    planted = copy.deepcopy(openapi.document())
    shown = planted["components"]["schemas"]["SosLine"]["properties"]
    shown["told_at"] = {"anyOf": [{"type": "string"}, {"type": "null"}]}
    assert unkept(planted) == {"SosLine.told_at"}


def test_whatever_the_document_refers_to_is_in_it() -> None:
    schemas = openapi.document()["components"]["schemas"]
    wanted = set(re.findall(r'"#/components/schemas/([^"]+)"', openapi.text()))
    assert wanted - set(schemas) == set()  # two models of one name: rename one


def test_null_is_no_choice_of_a_language_in_any_request_and_the_document_says_so() -> None:
    schemas, asking = openapi.document(as_served=True)["components"]["schemas"], 0
    for function in functions().values():
        request = openapi.contract(function).request if function.has_contract else None
        if request is None or "lang" not in request.model_fields:
            continue
        asking += 1
        refused = ()
        try:
            wire.parse(request, {"lang": None})
        except InvalidArgumentError as exc:
            refused = [problem.field for problem in exc.fields]
        assert "lang" not in refused, function.name
        assert {"type": "null"} in schemas[request.__name__]["properties"]["lang"]["anyOf"]
    assert asking > 40
    assert wire.parse(SubmitTip, a_tip_request(lang=None)).lang is Lang.HI
