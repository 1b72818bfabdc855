"""Make docs/COST.md from what the rows say a call is billed for, and the stated prices."""

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any

import yaml

from infra.inputs import FOLDER, Inputs, load
from infra.rows import ROOT

FILE = ROOT / "docs" / "COST.md"
KINDS = ("reads", "writes", "deletes")
DAYS = 30
MINUTES = 24 * 60
PLACES = 3  # from which the health page is asked (alerts.py)


def calls(inputs: Inputs, load_name: str) -> Counter[str]:
    """Return how often a day each function is called: by events, by the clock, from outside."""
    events = stated("load")["loads"][load_name]
    total: Counter[str] = Counter()
    for name, row in inputs.rows.items():
        for flow, number in row.calls_per.items():
            total[name] += events[flow] * number
    for function in inputs.functions.values():
        if cron := inputs.events.ticks.get(function.tick or ""):
            total[function.name] += turns(cron)
    uptime = inputs.alerts.uptime
    total[uptime.function] += PLACES * MINUTES // uptime.minutes
    return total


def turns(cron: str) -> int:
    """Return how often a day a clock strikes, on the days on which it does."""
    minutes, hours, *_ = cron.split()
    return _values(minutes, 60) * _values(hours, 24)


def _values(part: str, of: int) -> int:
    if part.startswith("*"):
        return of // int(part.partition("/")[2] or 1)
    return len(part.split(","))


def firestore_a_day(inputs: Inputs, load_name: str) -> dict[str, float]:
    """Return the documents read, written and deleted in a day."""
    rows, made = inputs.rows, calls(inputs, load_name)
    said = stated("load")
    steady = said["instances"][load_name] * MINUTES + said["publications"][load_name] * 48
    total = {
        kind: sum(made[n] * getattr(row.bills, kind) for n, row in rows.items()) for kind in KINDS
    }
    return total | {"reads": total["reads"] + steady}


def month(inputs: Inputs, load_name: str) -> dict[str, float]:
    """Return a month's cost in rupees, by what is paid for."""
    prices, made = stated("prices"), calls(inputs, load_name)
    daily, number = firestore_a_day(inputs, load_name), sum(made.values()) * DAYS
    messages = sum(made[n] * row.bills.publishes for n, row in inputs.rows.items()) + MINUTES
    documents = stated("load")["loads"][load_name]["documents"]
    store, run = prices["firestore"], prices["run"]
    gib = [f.settings["availableMemoryMb"] / 1024 for f in inputs.functions.values()]
    warm = [f.settings["minInstances"] for f in inputs.functions.values()]
    seconds, idle = number * run["call_s"], DAYS * 86_400
    dollars = {
        "Firestore, operations": sum(_price(store[kind], daily[kind] * DAYS) for kind in KINDS),
        "Firestore, storage": _price(
            store["storage_gib"], documents * store["document_kib"] / 2**20
        ),
        "Cloud Run, calls": _price(run["requests"], number)
        + _price(run["cpu_s"], seconds)
        + _price(run["gib_s"], seconds * max(gib)),
        "Cloud Run, instances kept warm": _price(run["idle_cpu_s"], sum(warm) * idle)
        + _price(run["idle_gib_s"], sum(map(_times, warm, gib)) * idle),
        "Pub/Sub": _price(prices["pubsub"]["messages"], messages * DAYS * 2),
        "Logs": _price(prices["logs"]["gib"], number * prices["logs"]["call_kib"] / 2**20),
    }
    return {what: price * prices["rupees_a_dollar"] for what, price in dollars.items()}


def _times(number: float, size: float) -> float:
    return number * size


def _price(line: Mapping[str, float], amount: float) -> float:
    free = line.get("free", 0) + line.get("free_a_day", 0) * DAYS
    return max(0, amount - free) / line["per"] * line["dollars"]


def text() -> str:
    """Return the page as it is committed."""
    return document(load())


def document(inputs: Inputs) -> str:
    """Return the whole page."""
    parts = [*_quota(inputs), *_months(inputs), *_tracking(inputs), *_functions(inputs)]
    return "".join([_HEAD, *parts])


_HEAD = """# What it costs

Made by `make generated` from functions/*/service.yaml (a test counts what each row says),
infra/load.yaml and infra/prices.yaml: do not edit. Not in it: SMS and calls (the providers'
prices), the copies and the week of minutes that Firestore keeps for a restore, and what is small at
any size (secrets, the clock, alerts, the images and their building); the officers' data plans, tax.
FCM is free.
"""


def _quota(inputs: Inputs) -> Iterator[str]:
    prices = stated("prices")["firestore"]
    yield "\n## The seed load and Firestore's free quota of a day\n\n"
    yield "| | a day | free | used |\n|---|---|---|---|\n"
    for kind, number in firestore_a_day(inputs, "seed").items():
        free = prices[kind]["free_a_day"]
        yield f"| {kind} | {number:,.0f} | {free:,} | {number / free:.0%} |\n"
    yield "\nMost reads come with the clock and the health page, not with tips.\n"


def _months(inputs: Inputs) -> Iterator[str]:
    seed, state = month(inputs, "seed"), month(inputs, "state")
    loads = stated("load")["loads"]
    yield "\n## Rupees a month\n\n| | seed | state of 100 million |\n|---|---|---|\n"
    for flow in [name for name in loads["seed"] if name != "documents"]:
        numbers = [loads[name][flow] for name in ("seed", "state")]
        yield f"| {flow.replace('_', ' ')}, a day | {numbers[0]:,} | {numbers[1]:,} |\n"
    yield f"| documents kept | {loads['seed']['documents']:,} | {loads['state']['documents']:,} |\n"
    for what, rupees in seed.items():
        yield f"| {what} | ₹{rupees:,.0f} | ₹{state[what]:,.0f} |\n"
    yield f"| **in all** | **₹{sum(seed.values()):,.0f}** | **₹{sum(state.values()):,.0f}** |\n"


def _tracking(inputs: Inputs) -> Iterator[str]:
    """What an hour costs in which a caller is followed, free allowances apart."""
    prices = stated("prices")
    bills = {name: row.bills for name, row in inputs.rows.items()}
    made = stated("load")["tracking_an_hour"]
    yield "\n## An hour of tracking\n\n| function | calls | reads | writes |\n|---|---|---|---|\n"
    total = dict.fromkeys(KINDS, 0.0)
    for name, number in made["calls"].items():
        reads = number * bills[name].reads + made["positions_read"].get(name, 0)
        yield f"| {name} | {number} | {reads:,} | {number * bills[name].writes:,} |\n"
        total["reads"] += reads
        total["writes"] += number * bills[name].writes
    store, run = prices["firestore"], prices["run"]
    seconds = sum(made["calls"].values()) * run["call_s"]
    dollars = sum(total[kind] / store[kind]["per"] * store[kind]["dollars"] for kind in KINDS)
    dollars += seconds * (run["cpu_s"]["dollars"] + run["gib_s"]["dollars"] / 2)
    rupees = dollars * prices["rupees_a_dollar"]
    yield f"\n₹{rupees:.2f} an hour. Nothing is sent, stored or paid for while no SOS is open.\n"


def _functions(inputs: Inputs) -> Iterator[str]:
    made = {name: calls(inputs, name) for name in ("seed", "state")}
    yield "\n## One call of each function\n\n"
    yield "| function | reads | writes | deletes | publishes | counted by | calls a day |\n"
    yield "|---|---|---|---|---|---|---|\n"
    for name, row in inputs.rows.items():
        often = f"{made['seed'][name]:,.0f} / {made['state'][name]:,.0f}"
        shown = often if made["state"][name] else "not in the load yet"
        bills = row.bills
        yield f"| {name} | {bills.reads} | {bills.writes} | {bills.deletes} | {bills.publishes} "
        yield f"| {bills.asserted} | {shown} |\n"


def stated(name: str) -> Any:
    """Return one of the files of this folder: load or prices."""
    return yaml.safe_load((FOLDER / f"{name}.yaml").read_text(encoding="utf-8"))
