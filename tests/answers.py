"""Every answer that the tests get, held against the contract while they run.

The document that apps are generated from must be true of what is really answered: a field that is
required and missing, or a status that is not promised, breaks generated clients on a real phone.
"""

import json
from collections.abc import Iterator
from functools import cache
from http import HTTPStatus
from typing import Any

import flask
import jsonschema_rs
import pytest

from docs import openapi
from infra.manifest import functions

MISFITS: list[str] = []


@cache
def contract() -> dict[str, Any]:
    """The strict form of the document: fields that it does not name are misfits, too."""
    return openapi.document(as_served=True)


@cache
def shape(target: str, status: int) -> Any:
    """What a function's plain answer of a status must be; None where none is promised."""
    if status == HTTPStatus.OK:
        schema = {"$ref": f"#/components/schemas/{_answer_of(target)}"}
    elif str(status) in openapi.statuses(target) | {"405"}:
        schema = {"$ref": "#/components/schemas/Refusal"}
    else:
        return None
    return jsonschema_rs.validator_for(schema | {"components": contract()["components"]})


def _answer_of(target: str) -> str:
    return openapi.name_of(openapi.contract(functions()[target]).answer)


def misfits(target: str, status: int, body: Any) -> Iterator[str]:
    """Yield what in an answer is not as the document says. Names fields, never values."""
    wanted = shape(target, status)
    if wanted is None:
        yield f"{target}: {status} is not promised"
        return
    said = body["result"] if isinstance(body, dict) and body.keys() == {"result"} else body
    for error in wanted.iter_errors(said):
        path = "/".join(map(str, error.instance_path))
        yield f"{target}: {status} {path}: {type(error.kind).__name__}"


def watch(app: flask.Flask, target: str) -> flask.Flask:
    """Hold what an app answers against the contract."""
    if not functions()[target].has_contract:
        return app

    @app.after_request
    def hold(response: flask.Response) -> flask.Response:
        is_ours = response.mimetype == "application/json" and "X-Call-Id" in response.headers
        if is_ours and not response.is_streamed:
            MISFITS.extend(misfits(target, response.status_code, json.loads(response.get_data())))
        return response

    return app


@pytest.fixture(autouse=True)
def _answers_keep_the_contract() -> Iterator[None]:
    MISFITS.clear()
    yield
    found = sorted(set(MISFITS))
    MISFITS.clear()
    assert not found, f"answers that break docs/openapi.json: {found}"
