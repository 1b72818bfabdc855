"""`make run` on a machine where something is not as it should be."""

import os
import socket
import subprocess
import sys
import time
from pathlib import Path

import pytest

from emulator.demo import Stage
from emulator.phones import Phones
from emulator.ports import Ports
from emulator.run import OWN_PORTS

ROOT = Path(__file__).parents[3]


def run(**settings: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "emulator.run"],
        cwd=ROOT,
        env=os.environ | Ports.free().as_env() | settings,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


@pytest.mark.parametrize("name", OWN_PORTS)
def test_a_taken_port_is_one_line_that_says_what_to_do(name) -> None:
    setting = f"PRAHARI_PORT_{name.upper()}"
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        said = run(**{setting: str(port)})
    assert said.returncode == 1 and said.stderr == ""
    assert said.stdout == (
        f"make run: {name}: port {port} is in use by another program: "
        f"stop it, or set {setting} to a free port\n"
    )


@pytest.mark.parametrize(
    ("setting", "value"),
    [
        ("PRAHARI_HOST", "everybody"),
        ("WEB_ORIGINS", "http://localhost:5173,*"),
        ("FCM_URL", "https://fcm.googleapis.com"),
    ],
)
def test_a_choice_that_is_of_no_use_is_one_line(setting, value) -> None:
    said = run(**{setting: value})
    assert said.returncode == 1 and said.stderr == ""
    assert said.stdout.startswith(f"make run: {setting}: ") and said.stdout.count("\n") == 1


def test_a_port_that_is_no_number_is_one_line() -> None:
    said = run(PRAHARI_PORT_TASKS="many")
    assert said.returncode == 1 and said.stderr == ""
    assert said.stdout.startswith("make run: PRAHARI_PORT_TASKS: 'many' is not a port")


def test_the_demo_day_waits_for_no_pushes_that_go_to_a_fake_of_the_developers(
    phones: Phones, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    stage = Stage("http://127.0.0.1:1", phones.url, said.append)
    monkeypatch.setenv("FCM_URL", "http://127.0.0.1:4601")
    began = time.monotonic()
    stage.wait_for_pushes(1_000_000)
    assert time.monotonic() - began < 10
    assert said == ["   pushes went to your FCM_URL\n"]
