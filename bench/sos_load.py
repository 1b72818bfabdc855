"""SOS under load: 20 a second for a minute, and 100 tips a second for ten seconds of it.

    python -m bench.sos_load [--seconds 60] [--sos 20] [--tips 100]

Runs the functions on functions-framework processes against the emulators, as the tests do, and
prints how long a press took to be accepted and to become a request to FCM, beside the floor of
the same run: one press at a time on the same, otherwise idle, machine.
"""

import argparse
import os
import sys
import tempfile
import time
import uuid
from collections import defaultdict
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from statistics import median

import requests

from emulator import keys, run
from emulator.deployment import Deployment
from emulator.fakes.tasks import Tasks
from emulator.manifest import TICK_TOPIC
from emulator.phones import Phones, serve
from emulator.suite import Ports, Suite

FLOOR = 20
TIPS_S = 10
SETTLE_S = 120
TICK_S = 30
FUNCTIONS = ("raise_sos", "notify_sos", "climb_sos", "submit_tip", "notify_tip", "relay_outbox")
# The one who presses shares the processors with what he measures: no proxies looked up, no .netrc.
_http = requests.Session()
_http.trust_env = False
_http.headers["Connection"] = "close"


@dataclass
class Run:
    """What was sent and what came of it; times in seconds."""

    accepted: dict[str, float] = field(default_factory=dict)  # sos_id -> when it was sent
    took: list[float] = field(default_factory=list)
    refused: list[int] = field(default_factory=list)
    tips: int = 0
    tips_refused: list[int] = field(default_factory=list)


def main() -> int:
    """Run it. Returns 1 when an accepted press was lost."""
    options = _options()
    with ExitStack() as stack:
        phones = serve(0)
        stack.callback(phones.stop)
        urls: dict[str, str] = {}
        tasks = stack.enter_context(Tasks(urls.get))
        running = _deploy(stack, phones, tasks)
        urls["climb-sos"] = running.url("climb_sos")
        _warm(running)
        before = _cpu_ms(running, "raise_sos")
        floor = _floor(running)
        cpu = _cpu_ms(running, "raise_sos") - before
        load = _load(running, options)
        settled_s = _settle(running, load, phones)
        _print("floor, one at a time", floor, phones)
        _say(f"  processor  {cpu / FLOOR:.0f} ms a press in raise_sos")
        _print(f"{options.sos} SOS/s with {options.tips} tips/s", load, phones)
        _ratio(floor, load, phones)
        _say(f"the last one pushed {settled_s:.0f} s after the load, or given up at {SETTLE_S} s")
        return _check(load)


def _deploy(stack: ExitStack, phones: Phones, tasks: Tasks) -> Deployment:
    made, folder = keys.make_keys(), Path(tempfile.mkdtemp())
    project, ports = f"demo-{uuid.uuid4().hex[:12]}", Ports.free()
    only = ("auth", "firestore", "pubsub")
    suite = stack.enter_context(Suite(project, ports, only=only, log=folder / "suite.log"))
    env = suite.client_env() | keys.public_env(made) | {"GOOGLE_CLOUD_PROJECT": project}
    env |= {"FCM_URL": phones.url, "SMS_URL": phones.url, "VOICE_URL": phones.url}
    env |= {"CLOUD_TASKS_EMULATOR_HOST": tasks.host}
    secrets, log = keys.secret_env(made), folder / "functions.log"
    os.environ.update(env | secrets)
    run.seed()
    return stack.enter_context(
        Deployment(project, env=env, secrets=secrets, log=log, targets=FUNCTIONS)
    )


def _warm(running: Deployment) -> None:
    """Open every channel once: a cold start is another bench's business."""
    nothing = Run()
    for _ in range(5):
        _press(running, nothing)
        _tip(running, nothing)


def _floor(running: Deployment) -> Run:
    floor = Run()
    for _ in range(FLOOR):
        _press(running, floor)
        time.sleep(0.1)
    return floor


def _load(running: Deployment, options: argparse.Namespace) -> Run:
    load, began = Run(), time.monotonic()
    with ThreadPoolExecutor(256) as pool:
        for tick in range(options.seconds * options.sos):
            time.sleep(max(0, began + tick / options.sos - time.monotonic()))
            pool.submit(_press, running, load)
            second = tick // options.sos
            if options.seconds / 2 <= second < options.seconds / 2 + TIPS_S:
                for _ in range(options.tips // options.sos):
                    pool.submit(_tip, running, load)
    return load


def _press(running: Deployment, into: Run) -> None:
    place = {"lat": 22.0871, "lng": 82.1622, "accuracy_m": 12, "source": "gps"}
    body = {"request_id": uuid.uuid4().hex, "place": place}
    sent, began = time.time(), time.monotonic()
    try:
        answer = _http.post(running.url("raise_sos"), json=body, timeout=10)
    except requests.RequestException:
        into.refused.append(0)
        return
    into.took.append(time.monotonic() - began)
    if answer.ok:
        into.accepted[answer.json()["sos_id"]] = sent
    else:
        into.refused.append(answer.status_code)


def _tip(running: Deployment, into: Run) -> None:
    body = {"request_id": uuid.uuid4().hex, "category": "ganja", "text": "पुल के नीचे गांजा।"}
    body["district"] = "cg-korba"
    try:
        status = _http.post(running.url("submit_tip"), json=body, timeout=10).status_code
    except requests.RequestException:
        status = 0
    into.tips += 1
    if status != requests.codes.ok:
        into.tips_refused.append(status)


def _pushed(phones: Phones) -> dict[str, float]:
    """Return when each incident first became a request to FCM."""
    first: dict[str, float] = defaultdict(lambda: float("inf"))
    for push in phones.desk.journal.since(0, kind="fcm"):
        data = push.payload["data"]
        if data["type"] == "sos":
            first[data["id"]] = min(first[data["id"]], datetime.fromisoformat(push.at).timestamp())
    return first


def _settle(running: Deployment, load: Run, phones: Phones) -> float:
    """Wait until every accepted press became a push. Returns how many seconds that took."""
    began = ticked = time.monotonic()
    while load.accepted.keys() - _pushed(phones).keys() and time.monotonic() - began < SETTLE_S:
        if time.monotonic() - ticked > TICK_S:  # what could not be published the relay publishes
            ticked = time.monotonic()
            running.publish(TICK_TOPIC, b"{}")
        time.sleep(0.5)
    return time.monotonic() - began


def _ratio(floor: Run, load: Run, phones: Phones) -> None:
    """Print how many times slower than alone: what may be compared between machines."""
    accepted = _p95(load.took) / _p95(floor.took)
    told = _p95(_waits(load, phones)) / _p95(_waits(floor, phones))
    cores, busy = os.cpu_count() or 1, os.getloadavg()[0]
    _say(f"p95 beside the floor's: accepted x{accepted:.1f}, FCM x{told:.1f}")
    _say(f"refused with {sorted(set(load.refused)) or 'nothing'}; {cores} cores, load {busy:.0f}")


def _waits(done: Run, phones: Phones) -> list[float]:
    pushed = _pushed(phones)
    return [pushed[one] - sent for one, sent in done.accepted.items() if one in pushed]


def _print(name: str, done: Run, phones: Phones) -> None:
    waits = _waits(done, phones)
    _say(
        f"{name}: {len(done.took)} presses, {len(done.refused)} refused, "
        f"{len(done.accepted) - len(waits)} never pushed\n"
        f"  accepted   median {_ms(median(done.took))}  p95 {_ms(_p95(done.took))}\n"
        f"  press→FCM  median {_ms(median(waits))}  p95 {_ms(_p95(waits))}\n"
        f"  tips       {done.tips}, {len(done.tips_refused)} refused"
    )


def _check(load: Run) -> int:
    """Compare what was accepted with what is stored: none lost, none doubled."""
    from shared import clients  # noqa: PLC0415 it reads the environment that we have just set

    found = clients.database().collection("sos").select([]).limit(100_000).get(timeout=60)
    stored = [one.id for one in found]
    lost = load.accepted.keys() - set(stored)
    _say(f"stored {len(stored)} incidents; accepted and lost: {len(lost)}")
    return 1 if lost else 0


def _cpu_ms(running: Deployment, target: str) -> float:
    """Return the processor time that a function's processes used: it knows no neighbours."""
    group, used = running.processes[target].pid, 0
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = stat.read_text(encoding="ascii", errors="replace").rpartition(")")[2].split()
        except OSError:
            continue
        if int(fields[2]) == group:
            used += int(fields[11]) + int(fields[12])
    return used * 1000 / os.sysconf("SC_CLK_TCK")


def _p95(values: list[float]) -> float:
    return sorted(values)[int(len(values) * 0.95)]


def _ms(seconds: float) -> str:
    return f"{seconds * 1000:.0f} ms"


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m bench.sos_load", description=__doc__)
    parser.add_argument("--seconds", type=int, default=60)
    parser.add_argument("--sos", type=int, default=20, help="presses a second")
    parser.add_argument("--tips", type=int, default=100, help="tips a second, for 10 s")
    return parser.parse_args()


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")


if __name__ == "__main__":
    sys.exit(main())
