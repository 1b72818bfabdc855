"""The officer app in a real browser, from the CUG number to an officer function's answer."""

import json
import re
import subprocess
from collections.abc import Callable
from typing import Any

import pytest
import requests
from playwright.sync_api import Route, expect

from emulator import toolchain
from emulator.suite import REGION
from functions.officers.phones import first_admin
from shared import config
from tests.e2e.app import JS, WAIT_S, App, keep, looks_well
from tests.e2e.conftest import set_offline
from tests.e2e.site import POLICY, as_built_for
from tests.phone import Phone

ASP, SHO = "cg-bilaspur-asp", "cg-bilaspur-sarkanda-sho"
pytestmark = pytest.mark.timeout(400)  # seven functions start in turn, 10 s each on a busy machine

REVOKED_WITHIN_S = 75  # the function's memory of a token, and one look of the page
HINDI_DIGITS = str.maketrans("0123456789", "०१२३४५६७८९")
UNAVAILABLE = {
    "error": {
        "status": "UNAVAILABLE",
        "message": "अभी नहीं हो सका। फिर भेजें।",
        "details": {"reason": "unavailable"},
    }
}
ASKED = {
    "challenge_id": "0" * 32,
    "device_code": "AK63-47H7-843",
    "resend_after_s": 60,
    "message": "कोड आएगा।",
}
CORS = {"Access-Control-Allow-Origin": "*"}


@pytest.fixture
def additional_sp(new_app, number_of) -> Callable[..., App]:
    """Return a maker of phones of the Additional SP, let in by the admin command."""

    def make(**size: int) -> App:
        app = new_app(**size)
        app.page.get_by_label("CUG मोबाइल नंबर").fill(number_of(ASP))
        app.press("कोड भेजें")
        app.press("SMS नहीं आया?")
        assert first_admin.main([ASP, app.device_code()]) == 0
        app.is_home("अतिरिक्त पुलिस अधीक्षक")
        return app

    return make


def test_an_sho_signs_in_waits_and_is_let_in_by_the_additional_sp(
    new_app, additional_sp, number_of
) -> None:
    asp, sho = additional_sp(), new_app()
    code = sho.sign_in(number_of(SHO))
    looks_well(sho)

    asp.press(f"अनुमति दें {code}")
    assert asp.device_code() == code
    looks_well(asp)
    asp.press("कोड यही है, अनुमति दें")
    expect(asp.page.get_by_role("alert")).to_contain_text("अनुमति दे दी गई")

    sho.is_home("थाना प्रभारी")
    expect(sho.page.get_by_text(SHO, exact=True)).to_be_visible()
    expect(sho.page.get_by_text(code)).to_be_visible()
    looks_well(sho)


def test_a_phone_without_an_sms_is_let_in_by_its_device_code(
    new_app, additional_sp, number_of
) -> None:
    asp, sho = additional_sp(), new_app()
    sho.ask_for_code(number_of(SHO))
    sho.press("SMS नहीं आया?")
    asp.page.get_by_label("सुनाया गया डिवाइस कोड").fill(sho.device_code().lower().replace("-", " "))
    let_in = asp.page.get_by_role("button", name="अनुमति दें", exact=True)
    let_in.click()
    asp.press("कोड यही है, अनुमति दें")
    expect(asp.page.get_by_text("SMS न मिला हो तो उसका पद यहाँ लिखें")).to_be_visible()
    asp.page.get_by_label("किस पद के लिए").fill(SHO)
    let_in.click()
    asp.press("कोड यही है, अनुमति दें")
    sho.is_home("थाना प्रभारी")


def test_a_code_in_hindi_digits_signs_a_known_phone_in_after_sign_out(
    additional_sp, number_of, db
) -> None:
    asp = additional_sp()
    asp.press("साइन-आउट")
    db.recursive_delete(db.collection("otp_waits"))
    asp.type_code(asp.ask_for_code(number_of(ASP)).translate(HINDI_DIGITS))
    asp.is_home("अतिरिक्त पुलिस अधीक्षक")


def test_a_wrong_code_is_answered_in_the_servers_words_and_can_be_typed_again(
    new_app, number_of
) -> None:
    sho = new_app()
    right = sho.ask_for_code(number_of(SHO))
    sho.type_code("123")
    expect(sho.page.get_by_text("कोड के छहों अंक लिखें।")).to_be_visible()
    sho.type_code(f"{(int(right) + 1) % 1_000_000:06d}")
    expect(sho.page.get_by_role("alert")).to_have_text(
        "यह कोड सही नहीं है या इसका समय बीत गया। नया कोड मँगाकर फिर कोशिश करें।"
    )
    expect(sho.page.get_by_text("नया कोड 0:")).to_be_visible()
    looks_well(sho)
    sho.type_code(right)
    expect(sho.heading("अनुमति की प्रतीक्षा")).to_be_visible()


def test_the_language_changes_at_once_and_is_remembered(new_app) -> None:
    app = new_app()
    looks_well(app)
    app.page.get_by_label("CUG मोबाइल नंबर").fill("94791")
    app.press("English")
    expect(app.heading("Sign in")).to_be_visible()
    expect(app.page.get_by_label("CUG mobile number")).to_have_value("94791")
    assert app.page.evaluate("document.documentElement.lang") == "en"
    app.open()
    app.press("Send the code")
    expect(app.page.get_by_text("Enter a mobile number of 10 digits.")).to_be_visible()
    app.press("हिन्दी")
    expect(app.heading("साइन-इन")).to_be_visible()


def test_a_removed_phone_is_thrown_out_within_a_minute(additional_sp) -> None:
    lost, kept = additional_sp(), additional_sp()
    code = lost.page.locator("li", has_text="यही फ़ोन").locator("b").inner_text()
    kept.open()
    kept.press(f"हटाएँ {code}")
    kept.page.get_by_role("dialog").get_by_role("button", name="हटाएँ").click()
    expect(kept.page.get_by_role("alert")).to_contain_text("यह फ़ोन हटा दिया गया")
    expect(kept.page.get_by_text(code)).to_have_count(0)
    expect(lost.heading("साइन-इन")).to_be_visible(timeout=REVOKED_WITHIN_S * 1000)
    expect(lost.page.get_by_role("alert")).to_contain_text("यह फ़ोन हटा दिया गया है")
    kept.is_home("अतिरिक्त पुलिस अधीक्षक")


def test_a_supervisor_finds_the_phone_of_a_post_below_and_removes_it(
    new_app, additional_sp, number_of
) -> None:
    asp, sho = additional_sp(), new_app()
    code = sho.sign_in(number_of(SHO))
    below = asp.page.get_by_role("region", name="मेरे अधीन पदों के फ़ोन")
    below.get_by_role("button", name="दिखाएँ").click()
    expect(below.get_by_text(code)).to_be_visible()
    looks_well(asp)
    below.get_by_role("button", name=f"हटाएँ {code}").click()
    asp.page.get_by_role("dialog").get_by_role("button", name="हटाएँ").click()
    expect(asp.page.get_by_role("alert")).to_contain_text("यह फ़ोन हटा दिया गया")
    expect(below.get_by_text(code)).to_have_count(0)
    expect(sho.heading("साइन-इन")).to_be_visible()


def test_offline_and_an_unavailable_server_say_what_to_do_next(new_app, number_of) -> None:
    app = new_app()
    app.page.get_by_label("CUG मोबाइल नंबर").fill(number_of(SHO))
    set_offline(app.page.context, offline=True)
    app.press("कोड भेजें")
    expect(app.page.get_by_role("alert")).to_contain_text("इंटरनेट नहीं है। नेटवर्क आने पर")
    set_offline(app.page.context, offline=False)
    answers = iter([(503, UNAVAILABLE), (502, None), (200, ASKED)])
    app.page.route("**/api/request-otp", lambda route: fulfil(route, *next(answers)))
    app.press("कोड भेजें")
    expect(app.page.get_by_role("alert")).to_have_text("अभी नहीं हो सका। फिर भेजें।")
    app.press("कोड भेजें")
    expect(app.page.get_by_role("alert")).to_contain_text("थोड़ी देर में फिर कोशिश करें")
    app.press("कोड भेजें")
    expect(app.heading("कोड लिखें")).to_be_visible()


def test_without_word_of_the_post_the_app_opens_says_so_and_asks_again(additional_sp) -> None:
    asp = additional_sp()
    menu = asp.page.get_by_role("navigation").get_by_role("link")
    expect(menu).to_have_text(["SOS", "सूचनाएँ", "हिसाब", "फ़ोन", "मेरा पद"])
    asp.page.route("**/api/read-my-post", lambda route: fulfil(route, 503, UNAVAILABLE))
    asp.open()
    expect(asp.page.get_by_text("यही फ़ोन")).to_be_visible()
    expect(menu).to_have_text(["मेरा पद"])
    expect(asp.page.get_by_text("अभी नहीं हो सका। फिर भेजें।")).to_be_visible()
    looks_well(asp)
    keep(asp.page, "no-post")
    asp.page.unroute("**/api/read-my-post")
    expect(menu).to_have_text(["SOS", "सूचनाएँ", "हिसाब", "फ़ोन", "मेरा पद"])
    expect(asp.page.get_by_text("अभी नहीं हो सका। फिर भेजें।")).to_have_count(0)
    asp.is_home("अतिरिक्त पुलिस अधीक्षक")
    asp.press("English")
    expect(menu).to_have_text(["SOS", "Tips", "Account", "Calls", "My post"])
    asp.page.set_viewport_size({"width": 320, "height": 640})
    assert asp.page.evaluate("document.documentElement.scrollWidth") <= 320


def test_an_answer_lost_on_the_way_costs_no_new_code(new_app, number_of) -> None:
    sho = new_app()
    code = sho.ask_for_code(number_of(SHO))

    def lose(route: Route) -> None:
        route.fetch()
        route.abort()

    sho.page.route("**/api/verify-otp", lose, times=1)
    sho.type_code(code)
    expect(sho.page.get_by_role("alert")).to_contain_text("थोड़ी देर में फिर कोशिश करें")
    sho.press("आगे बढ़ें")
    expect(sho.heading("अनुमति की प्रतीक्षा")).to_be_visible()


def test_the_key_cannot_leave_the_phone_and_nothing_goes_to_others(new_app, number_of) -> None:
    app, hosts = new_app(), set()
    app.page.on("request", lambda request: hosts.add(request.url.split("/")[2].split(":")[0]))
    app.open().sign_in(number_of(SHO))
    exportable = app.page.evaluate(
        "new Promise(done => { indexedDB.open('prahari').onsuccess = e => {"
        " e.target.result.transaction('device').objectStore('device').get('keys').onsuccess ="
        " r => done(r.target.result.privateKey.extractable) } })"
    )
    assert exportable is False
    assert hosts == {"127.0.0.1"}


def test_the_page_may_talk_to_firebase_and_to_nobody_else(officers) -> None:
    committed = json.loads((toolchain.ROOT / "firebase.json").read_text(encoding="utf-8"))
    (rule,) = [r for r in committed["hosting"]["headers"] if r.get("source") == "/officer"]
    policy = {h["key"]: h["value"] for h in rule["headers"]}["Content-Security-Policy"]
    connect = re.search(r"connect-src ([^;]*);", policy)
    assert connect is not None and connect[1].split() == [
        "'self'",
        "https://firestore.googleapis.com",
        "https://identitytoolkit.googleapis.com",
        "https://securetoken.googleapis.com",
    ]
    served = requests.get(officers.hosting_url("/officer"), timeout=WAIT_S)
    ports = officers.ports
    local = f"http://127.0.0.1:{ports.firestore} http://127.0.0.1:{ports.auth}"
    assert f"connect-src 'self' {local};" in served.headers["Content-Security-Policy"]
    assert served.headers["Cache-Control"] == "no-cache"


RECAPTCHA = """
const solved = {};
window.grecaptcha = { enterprise: {
  ready: work => work(),
  render: (_, widget) => (Object.assign(solved, widget), 1),
  execute: async () => (solved.callback(), "answer to " + solved.sitekey),
} };
"""


@pytest.fixture
def attesting(new_app, officers, phones, client_for, monkeypatch) -> Callable[[str], App]:
    """Return a maker of phones with the app as it is deployed, Google's part in it played here.

    Its sign-in begins at a function that refuses what is not attested.
    """
    monkeypatch.setenv("APP_CHECK", "enforce")
    monkeypatch.setenv("APP_CHECK_KEYS", f"{phones.url}/v1/jwks")
    config.settings.cache_clear()
    request_otp = client_for("request_otp")

    def ask(route: Route) -> None:
        headers = {n: v for n, v in route.request.headers.items() if n != "content-length"}
        answer = request_otp.post("/", data=route.request.post_data, headers=headers)
        route.fulfill(status=answer.status_code, body=answer.text, headers=dict(answer.headers))

    def exchange(route: Route) -> None:
        path = route.request.url.partition(".com")[2]
        answer = requests.post(
            phones.url + path,
            data=route.request.post_data,
            timeout=WAIT_S,
            headers={"Content-Type": "application/json"},
        )
        route.fulfill(status=answer.status_code, json=answer.json(), headers=CORS)

    def page_of(key: str) -> Callable[[Route], None]:
        def serve(route: Route) -> None:
            plain = requests.get(officers.hosting_url("/officer"), timeout=WAIT_S)
            page, policy = as_built_for(plain.text, plain.headers[POLICY], app_check_key=key)
            route.fulfill(body=page, headers={"Content-Type": "text/html", POLICY: policy})

        return serve

    def make(key: str) -> App:
        app = new_app()
        app.url = app.url.replace("127.0.0.1", "officer.localhost")  # not the developer's machine
        app.page.route("**/officer/", page_of(key))
        app.page.route("**/api/request-otp", ask)
        app.page.route(
            "https://www.google.com/recaptcha/enterprise.js*",
            lambda route: route.fulfill(body=RECAPTCHA, content_type="text/javascript"),
        )
        app.page.route("https://content-firebaseappcheck.googleapis.com/**", exchange)
        return app.open()

    return make


def test_where_app_check_is_on_the_app_attests_itself_before_it_asks_for_a_code(
    attesting, number_of
) -> None:
    app = attesting("demo-key")
    app.page.get_by_label("CUG मोबाइल नंबर").fill(number_of(SHO))
    app.press("कोड भेजें")
    expect(app.heading("कोड लिखें")).to_be_visible()


def test_without_app_check_an_enforcing_function_says_what_to_do(attesting, number_of) -> None:
    app = attesting("")
    app.page.get_by_label("CUG मोबाइल नंबर").fill(number_of(SHO))
    app.press("कोड भेजें")
    expect(app.page.get_by_role("alert")).to_contain_text("ऐप")


def test_the_bare_firebase_sdk_signs_in_and_calls_as_the_officer(officers, number_of) -> None:
    def over_hosting(target: str, body: dict[str, Any], **_: Any) -> Any:
        url = officers.hosting_url(f"/api/{target.replace('_', '-')}")
        answer = requests.post(url, json=body, timeout=WAIT_S)
        return type("Answer", (), {"status_code": answer.status_code, "json": answer.json()})

    phone = Phone(over_hosting, f"127.0.0.1:{officers.ports.auth}")
    phone.request_otp(number_of(ASP))
    assert first_admin.main([ASP, phone.code]) == 0
    token = phone.start_session().json["token"]

    said = sdk(officers, token, "list-my-devices", {})

    (line,) = [one for one in said["data"]["devices"] if one["is_this"]]
    assert (line["post"], line["device_code"]) == (ASP, phone.code)
    assert sdk(officers, "no token", "list-my-devices", {})["code"].startswith("auth/")


def sdk(stage: Any, token: str, name: str, body: dict[str, Any]) -> dict[str, Any]:
    hosts = [f"127.0.0.1:{port}" for port in (stage.ports.auth, stage.ports.functions)]
    command = [toolchain.node(), JS / "js" / "officer.mjs", stage.project, REGION, *hosts]
    said = subprocess.run(
        [*map(str, command), token, name, json.dumps(body)],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    answer: dict[str, Any] = json.loads(said.stdout)
    return answer


def fulfil(route: Route, status: int, body: dict[str, Any] | None) -> None:
    """Answer in the server's place; without a body, as a broken proxy does."""
    if body:
        route.fulfill(status=status, json=body, headers={"X-Call-Id": "0" * 16})
    else:
        route.fulfill(status=status, body="<html>")
