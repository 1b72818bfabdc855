"""The first tip, by each kind of client, through everything."""

import json
import re
import subprocess
from pathlib import Path
from typing import Any

import pytest
import requests

from emulator import toolchain
from emulator.suite import REGION, Suite
from functions.tips.model import Tip, TipContent
from shared import seal
from tests.builders import a_tip_request

README = toolchain.ROOT / "README.md"
CALL = Path(toolchain.__file__).parent / "js" / "call.mjs"
WAIT_S = 30


def one_sealed_tip_and_one_push(db, phones) -> TipContent:
    (snapshot,) = db.collection("tips").get()
    about = {"v": "1", "type": "tip", "id": snapshot.id, "what": "new"}

    def is_its_push(entry: Any) -> bool:  # an earlier test's may still be on its way
        return entry.kind == "fcm" and entry.payload["data"] == about

    assert phones.desk.journal.wait_for(is_its_push, WAIT_S)
    assert sum(map(is_its_push, phones.desk.journal.since(0, kind="fcm"))) == 1
    sealed = Tip.model_validate(snapshot.to_dict()).content
    opened = seal.unseal(sealed, where=f"tips/{snapshot.id}#content")
    return TipContent.model_validate_json(opened)


def sdk(stage: Suite, name: str, body: dict[str, Any]) -> dict[str, Any]:
    command = [toolchain.node(), CALL, stage.project, REGION]
    command += [f"127.0.0.1:{stage.ports.functions}", name, json.dumps(body)]
    said = subprocess.run(
        list(map(str, command)), capture_output=True, text=True, check=True, timeout=60
    )
    answer: dict[str, Any] = json.loads(said.stdout)
    return answer


def test_by_plain_http_through_hosting(stage, db, phones) -> None:
    request = a_tip_request()
    answer = requests.post(stage.hosting_url("/api/submit-tip"), json=request, timeout=WAIT_S)
    assert answer.status_code == 200
    assert one_sealed_tip_and_one_push(db, phones).text == request["text"]


def test_by_the_readmes_own_command(stage, db, phones) -> None:
    (block,) = re.findall(r"```bash\n(curl .*?)```", README.read_text("utf-8"), re.DOTALL)
    written = block.replace("http://127.0.0.1:5000", stage.hosting_url(""))
    said = subprocess.run(
        ["bash", "-ec", written], capture_output=True, text=True, check=True, timeout=60
    )
    assert json.loads(said.stdout)["status"] == "pending"
    assert "पुल के नीचे" in one_sealed_tip_and_one_push(db, phones).text


def test_by_the_firebase_sdk(stage, db, phones) -> None:
    request = a_tip_request()
    answer = sdk(stage, "submit-tip", request)
    assert answer["data"]["status"] == "pending"
    assert sdk(stage, "submit-tip", request) == answer
    assert one_sealed_tip_and_one_push(db, phones).text == request["text"]


def test_the_firebase_sdk_reads_our_refusals(stage) -> None:
    request = a_tip_request()
    sdk(stage, "submit-tip", request)
    other = sdk(stage, "submit-tip", request | {"text": "दूसरी"})
    away = sdk(stage, "submit-tip", a_tip_request(district="cg-sakti"))
    assert other["code"] == "functions/already-exists"
    assert away["code"] == "functions/failed-precondition"
    assert away["details"].pop("call_id")
    assert away["details"] == {"reason": "district_not_live", "call": "112"}


def test_by_the_form_on_an_old_phone_without_javascript(stage, db, phones, old_phone) -> None:
    page = old_phone.new_page()
    page.goto(stage.hosting_url("/t"))
    page.select_option("#category", "illegal_liquor")
    page.fill("#text", "तालाब किनारे की झोपड़ी में रोज शराब बनती है। श्रीमान, क्षेत्र में त्रस्त हैं।")
    page.select_option("#district", "cg-mungeli")
    page.get_by_role("button").click()

    number = page.locator(".number").inner_text()
    content = one_sealed_tip_and_one_push(db, phones)
    assert content.text.startswith("तालाब")
    (tip,) = db.collection("tips").get()
    assert tip.get("tip_number") == number
    assert page.evaluate("document.documentElement.scrollWidth") <= 360


def test_the_form_weighs_less_than_20_kb_and_loads_nothing_else(stage, old_phone) -> None:
    page, loaded = old_phone.new_page(), []
    page.on("response", lambda response: loaded.append(len(response.body())))
    page.goto(stage.hosting_url("/t"))
    assert sum(loaded) < 20_000


@pytest.mark.parametrize("name", ["submit-tip", "check-health"])
def test_every_public_function_is_reached_through_hosting(stage, name) -> None:
    answer = requests.post(stage.hosting_url(f"/api/{name}"), json={}, timeout=WAIT_S)
    assert answer.headers["Content-Type"].startswith("application/json")
