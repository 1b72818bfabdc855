"""Schemathesis over every way in which functions answer, as a signed-in IG."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from docs import openapi
from emulator.faults.proxy import Proxy
from emulator.warm import PATIENT
from infra.manifest import functions
from tests.fuzz.gateway import gateway

ROOT = Path(__file__).parents[2]
EXAMPLES = os.environ.get("PRAHARI_FUZZ_EXAMPLES", "6")
PUBLIC = tuple(target for target, function in functions().items() if function.has_contract)


@pytest.mark.timeout(900)
def test_no_request_makes_a_server_error_or_an_answer_that_is_not_promised(
    deploy, signed_in, suite, tmp_path
) -> None:
    token = signed_in("cg-range-bilaspur-ig").id_token
    with (
        Proxy(f"127.0.0.1:{suite.ports.pubsub}") as pubsub,
        deploy(*PUBLIC, env={PATIENT: "1", "PUBSUB_EMULATOR_HOST": pubsub.address}) as running,
        gateway(running) as url,
    ):
        pubsub.refuse()  # the suite's functions would hear of everything, a process each time
        served = tmp_path / "openapi.json"
        served.write_text(json.dumps(openapi.document(as_served=True)), encoding="utf-8")
        run = subprocess.run(
            [sys.executable, "-m", "schemathesis.cli", "run", str(served)]  # noqa: RUF005
            + ["--header", f"Authorization: Bearer {token}"]
            + ["--url", url, "--checks", "all", "--seed", "7", "--max-examples", EXAMPLES]
            # A slug may be well-formed and unknown, a key well-spelled and no key: those are 400.
            # Whether a sign-in is asked for is what `ignored_auth` checks.
            + ["--exclude-checks", "positive_data_acceptance,missing_required_header"]
            + ["--request-timeout", "30", "--no-color"],
            capture_output=True,
            text=True,
            cwd=tmp_path,
            env=os.environ | {"PYTHONWARNINGS": "ignore"},
            timeout=840,
            check=False,
        )
    (ROOT / ".local" / "fuzz.log").write_text(run.stdout + run.stderr, encoding="utf-8")
    assert run.returncode == 0, run.stdout[run.stdout.find("= FAILURES") :][:8_000]
