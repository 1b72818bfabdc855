import re

from docs import openapi
from functions.tips.intake.model import SubmitTip
from infra.manifest import functions
from shared.edge import wire
from shared.pure.errors import InvalidArgumentError
from shared.pure.texts import Lang
from tests.builders import a_tip_request


def test_every_http_function_is_described_with_its_refusals() -> None:
    paths = openapi.document()["paths"]
    assert "/api/submit-tip" in paths
    for operations in paths.values():
        assert {"400", "503", "500", "413", "415"} <= set(operations["post"]["responses"])


def test_whatever_the_document_refers_to_is_in_it() -> None:
    schemas = openapi.document()["components"]["schemas"]
    wanted = set(re.findall(r'"#/components/schemas/([^"]+)"', openapi.text()))
    assert wanted - set(schemas) == set()  # two models of one name: rename one


def test_null_is_no_choice_of_a_language_in_any_request_and_the_document_says_so() -> None:
    schemas, asking = openapi.document()["components"]["schemas"], 0
    for function in functions().values():
        request = None if function.topic else openapi.contract(function).request
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
