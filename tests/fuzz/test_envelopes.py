"""Ten thousand bodies nobody would send: whatever comes, the answer is ours."""

import json

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from shared.edge.wire import MAX_BODY_BYTES
from tests.builders import a_tip_request

EXAMPLES = 2_500  # each in four envelopes
JSON, FORM = "application/json", "application/x-www-form-urlencoded"
words = st.text(max_size=12)
json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | words,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(words, inner, max_size=4),
    max_leaves=6,
)
known = st.sampled_from([*a_tip_request(), "place", "about_unit", "happened_at", "data", "@type"])
odd_tips = st.dictionaries(known, json_values, max_size=9).map(lambda odd: a_tip_request() | odd)
bodies = st.one_of(
    st.binary(max_size=300),
    st.one_of(json_values, odd_tips).map(lambda body: json.dumps(body).encode()),
)
many = settings(
    max_examples=EXAMPLES,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


def envelopes(body: bytes) -> tuple[tuple[str, bytes], ...]:
    """Return a body as plain JSON, as a form, as the Firebase SDK sends it, and cut short."""
    called = b'{"data": %s}' % body
    return (JSON, body), (FORM, body), (JSON, called), (JSON, called[: len(called) * 2 // 3])


@pytest.fixture
def client(seeded, client_for):
    return client_for("submit_tip")


@pytest.mark.timeout(600)
def test_no_body_makes_a_server_error(client) -> None:
    @many
    @given(bodies)
    def post(body: bytes) -> None:
        for kind, data in envelopes(body):
            answer = client.post("/", data=data, content_type=kind)
            assert answer.status_code in {200, 400, 409, 413}, (kind, data)
            if answer.status_code != 200 and answer.is_json:
                assert answer.json["error"]["details"]["reason"]

    post()


@pytest.mark.parametrize("size", [MAX_BODY_BYTES - 1, MAX_BODY_BYTES, MAX_BODY_BYTES + 1])
def test_the_limit_of_a_body_is_exact(client, size) -> None:
    filler = size - len(b'{"text":""}')
    answer = client.post(
        "/", data=b'{"text":"%s"}' % (b"x" * filler), content_type="application/json"
    )
    assert answer.status_code == (413 if size > MAX_BODY_BYTES else 400)
