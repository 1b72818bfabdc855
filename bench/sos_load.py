"""SOS under load: 20 a second for a minute, and 100 tips a second for ten seconds of it.

    python -m bench.sos_load [--seconds 60] [--sos 20] [--tips 100]

Runs the functions on functions-framework processes against the emulators, as the tests do, and
prints how long a press took to be accepted and to become a request to FCM, beside the floor of
the same run: one press at a time on the same, otherwise idle, machine.

Whoever presses, whoever tips and the fake of FCM have processes of their own, so that none waits
for another's interpreter. On Cloud Run every function has processors of its own; here they share
two, so the functions that keep no instance ready, and the tipsters, yield to the others.
"""

import argparse
import http.client
import json
import os
import random
import subprocess
import sys
import tempfile
import time
import uuid
from collections import defaultdict
from collections.abc import Callable
from concurrent.futures import Executor, ProcessPoolExecutor, ThreadPoolExecutor
from contextlib import ExitStack, suppress
from datetime import datetime
from multiprocessing import get_context
from pathlib import Path
from statistics import median
from typing import Any, NamedTuple

import requests

from emulator import keys, run
from emulator.deployment import Deployment
from emulator.fakes.tasks import Tasks
from emulator.ports import free_port
from emulator.suite import Ports, Suite

OK = 200
WARM = 5
FLOOR, FLOOR_A_SECOND = 20, 5
TIPS_S = 10
SETTLE_S = 120
TICK_S = 30
AHEAD_S = 1  # both begin by the clock
MOST_WAITING = 256  # for their answers, of a crowd
LATER = 10  # of Unix's ranks, 0 to 19: who yields to the others
FUNCTIONS = ("raise_sos", "notify_sos", "climb_sos", "submit_tip", "notify_tip", "relay_outbox")


class Sent(NamedTuple):
    """One request: when it was sent, how many seconds its answer took, and what it was."""

    at: float
    took: float
    status: int  # 0: none
    name: str = ""  # of the incident
    tries: int = 1


class Crowd(NamedTuple):
    """So many requests, so many a second, from `begin` on (Unix time; 0: now)."""

    send: Callable[[str], Sent]
    url: str
    how_many: int
    a_second: int
    begin: float = 0
    rank: int = 0


def main() -> int:
    """Run it. Returns 1 when an accepted press was lost."""
    options = _options()
    with ExitStack() as stack:
        phones = _phones(stack)
        urls: dict[str, str] = {}
        tasks = stack.enter_context(Tasks(urls.get))
        running = _deploy(stack, phones, tasks)
        urls["climb-sos"] = running.url("climb_sos")
        pool = stack.enter_context(ProcessPoolExecutor(2, mp_context=get_context("spawn")))
        press, tip = running.url("raise_sos"), running.url("submit_tip")
        _warm(pool, press, tip)
        before = _cpu_ms(running, "raise_sos")
        floor = pool.submit(_many, Crowd(_press, press, FLOOR, FLOOR_A_SECOND)).result()
        cpu = _cpu_ms(running, "raise_sos") - before
        load, tips = _load(pool, press, tip, options)
        settled_s = _settle(running, load, phones)
        _print("floor, one at a time", floor, phones)
        _say(f"  processor  {cpu / FLOOR:.0f} ms a press in raise_sos")
        _print(f"{options.sos} SOS/s with {options.tips} tips/s", load, phones)
        _print_tips(tips)
        _ratio(floor, load, phones)
        _say(f"the last one pushed {settled_s:.0f} s after the load, or given up at {SETTLE_S} s")
        return _check(load, tips)


def _phones(stack: ExitStack) -> str:
    """Start the fake of FCM, SMS and calls. Returns where it listens."""
    port = str(free_port())
    command = [sys.executable, "-m", "emulator.phones", "--port", port]
    phones = subprocess.Popen(  # noqa: S603 our own command
        command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    stack.callback(phones.wait)
    stack.callback(phones.terminate)
    return f"http://127.0.0.1:{port}"


def _deploy(stack: ExitStack, phones: str, tasks: Tasks) -> Deployment:
    made, folder = keys.make_keys(), Path(tempfile.mkdtemp())
    project, ports = f"demo-{uuid.uuid4().hex[:12]}", Ports.free()
    only = ("auth", "firestore", "pubsub")
    suite = stack.enter_context(Suite(project, ports, only=only, log=folder / "suite.log"))
    env = suite.client_env() | keys.public_env(made) | {"GOOGLE_CLOUD_PROJECT": project}
    env |= {"FCM_URL": phones, "SMS_URL": phones, "VOICE_URL": phones}
    env |= {"CLOUD_TASKS_EMULATOR_HOST": tasks.host}
    secrets, log = keys.secret_env(made), folder / "functions.log"
    os.environ.update(env | secrets)
    run.seed()
    running = stack.enter_context(
        Deployment(project, env=env, secrets=secrets, log=log, targets=FUNCTIONS)
    )
    _yield_to_others(running)
    return running


def _yield_to_others(running: Deployment) -> None:
    """Let the functions that keep no instance ready take what processor time the others leave."""
    for target, function in running.functions.items():
        if not function.settings.get("minInstances"):
            group = running.processes[target].pid
            os.setpriority(os.PRIO_PGRP, group, LATER)
            with suppress(OSError):  # where the kernel shares out time by session first
                Path(f"/proc/{group}/autogroup").write_text(str(LATER), encoding="ascii")


def _warm(pool: Executor, press: str, tip: str) -> None:
    """Open every channel once: a cold start is another bench's business."""
    for send, url in ((_press, press), (_tip, tip)):
        pool.submit(_many, Crowd(send, url, WARM, WARM)).result()


def _load(
    pool: Executor, press: str, tip: str, options: argparse.Namespace
) -> tuple[list[Sent], list[Sent]]:
    """Send the presses, and half-way through the tips. Returns both."""
    begin, sos, tips = time.time() + AHEAD_S, options.sos, options.tips
    half_way = begin + max(0, (options.seconds - TIPS_S) / 2)
    presses = pool.submit(_many, Crowd(_press, press, sos * options.seconds, sos, begin))
    crowd = pool.submit(_many, Crowd(_tip, tip, tips * TIPS_S, tips, half_way, LATER))
    return presses.result(), crowd.result()


def _many(crowd: Crowd) -> list[Sent]:
    """Send at an even pace, whether or not those before were answered."""
    os.setpriority(os.PRIO_PROCESS, 0, crowd.rank)
    begin, sent = crowd.begin or time.time(), []
    with ThreadPoolExecutor(MOST_WAITING) as pool:
        for n in range(crowd.how_many):
            time.sleep(max(0, begin + n / crowd.a_second - time.time()))
            sent.append(pool.submit(crowd.send, crowd.url))
    return [one.result() for one in sent]


def _press(url: str) -> Sent:
    place = {"lat": 22.0871, "lng": 82.1622, "accuracy_m": 12, "source": "gps"}
    return _post(url, {"request_id": uuid.uuid4().hex, "place": place}, timeout_s=10)


def _tip(url: str) -> Sent:
    """Send a tip until it is taken, as the form does: who is told to come again comes again."""
    body = {"category": "ganja", "text": "पुल के नीचे गांजा।", "district": "cg-korba"}
    body["request_id"] = uuid.uuid4().hex
    began = time.time()
    for tries in range(1, 8):
        sent = _post(url, body, timeout_s=30)
        if sent.status == OK:
            break
        time.sleep(random.uniform(0.5, 1) * 2**tries)  # noqa: S311 no secret
    return Sent(began, time.time() - began, sent.status, tries=tries)


def _post(url: str, body: dict[str, Any], *, timeout_s: float) -> Sent:
    """Ask once, on a connection of its own, as a phone does."""
    at, began = time.time(), time.monotonic()
    line = http.client.HTTPConnection(url.removeprefix("http://").rstrip("/"), timeout=timeout_s)
    try:
        line.request("POST", "/", json.dumps(body), {"Content-Type": "application/json"})
        answer = line.getresponse()
        text, status = answer.read(), answer.status
    except OSError:
        return Sent(at, time.monotonic() - began, 0)
    finally:
        line.close()
    name = json.loads(text).get("sos_id", "") if status == OK else ""
    return Sent(at, time.monotonic() - began, status, name)


def _pushed(phones: str) -> dict[str, float]:
    """Return when each incident first became a request to FCM."""
    first: dict[str, float] = defaultdict(lambda: float("inf"))
    answer = requests.get(f"{phones}/journal", {"kind": "fcm"}, timeout=30)
    for push in answer.json()["entries"]:
        data = push["payload"]["data"]
        if data["type"] == "sos":
            at = datetime.fromisoformat(push["at"]).timestamp()
            first[data["id"]] = min(first[data["id"]], at)
    return first


def _taken(sent: list[Sent]) -> list[Sent]:
    return [one for one in sent if one.status == OK]


def _settle(running: Deployment, load: list[Sent], phones: str) -> float:
    """Wait until every accepted press became a push. Returns how many seconds that took."""
    began = ticked = time.monotonic()
    names = {one.name for one in _taken(load)}
    while names - _pushed(phones).keys() and time.monotonic() - began < SETTLE_S:
        if time.monotonic() - ticked > TICK_S:  # what could not be published the relay publishes
            ticked = time.monotonic()
            running.tick()
        time.sleep(1)
    return time.monotonic() - began


def _ratio(floor: list[Sent], load: list[Sent], phones: str) -> None:
    """Print how many times slower than alone: what may be compared between machines."""
    accepted = _p95(_answers(load)) / _p95(_answers(floor))
    told = _p95(_waits(load, phones)) / _p95(_waits(floor, phones))
    cores, busy = os.cpu_count() or 1, os.getloadavg()[0]
    refused = sorted({one.status for one in load} - {OK})
    _say(f"p95 beside the floor's: accepted x{accepted:.1f}, FCM x{told:.1f}")
    _say(f"refused with {refused or 'nothing'}; {cores} cores, load {busy:.0f}")


def _answers(sent: list[Sent]) -> list[float]:
    return [one.took for one in sent]


def _waits(sent: list[Sent], phones: str) -> list[float]:
    pushed = _pushed(phones)
    return [pushed[one.name] - one.at for one in _taken(sent) if one.name in pushed]


def _print(name: str, sent: list[Sent], phones: str) -> None:
    took, waits, taken = _answers(sent), _waits(sent, phones), _taken(sent)
    _say(
        f"{name}: {len(sent)} presses, {len(sent) - len(taken)} refused, "
        f"{len(taken) - len(waits)} never pushed\n"
        f"  accepted   median {_ms(median(took))}  p95 {_ms(_p95(took))}\n"
        f"  press→FCM  median {_ms(median(waits))}  p95 {_ms(_p95(waits))}"
    )


def _print_tips(tips: list[Sent]) -> None:
    """Tips wait while help is called: say for how long."""
    taken, took = _taken(tips), _answers(tips)
    at_once = sum(one.tries == 1 for one in taken)
    _say(
        f"  tips       {len(taken)} of {len(tips)} taken, {at_once} at the first try, "
        f"median {_ms(median(took))}  p95 {_ms(_p95(took))}"
    )


def _check(load: list[Sent], tips: list[Sent]) -> int:
    """Compare what was accepted with what is stored: none lost, none doubled."""
    from shared.firestore import clients  # noqa: PLC0415 it reads the environment that we have just set

    def stored(collection: str) -> list[str]:
        found = clients.database().collection(collection).select([]).limit(100_000)
        return [one.id for one in found.get(timeout=60)]

    incidents = stored("sos")
    lost = {one.name for one in _taken(load)} - set(incidents)
    doubled = len(incidents) - len(_taken(load)) - FLOOR - WARM
    _say(f"incidents: {len(incidents)} stored; accepted and lost: {len(lost)}; doubled: {doubled}")
    kept, taken = len(stored("tips")), len(_taken(tips)) + WARM
    _say(f"tips: {kept} stored of {taken} taken")
    return int(bool(lost or doubled) or kept != taken)


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
