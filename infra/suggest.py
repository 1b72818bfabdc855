"""Print the rows that functions still lack, as their code has it: `python -m infra.suggest`.

A suggestion is to be reviewed, not pasted: it says what the code reaches, not what it should.
"""

import importlib
import sys
from collections.abc import Mapping
from pathlib import Path

from infra.codepaths import Use, walk
from infra.entry_points import unlisted
from infra.inputs import Inputs, load
from infra.rows import FILE, ROOT
from shared.edge.answers import Contract

CALLERS = {"officer": "officer", "citizen": "citizen", "signed_in_citizen": "citizen"}


def needs(inputs: Inputs, ways: Mapping[str, list[Use]]) -> dict[str, list[str] | None]:
    """Return the capabilities that a walk through the code came upon, with their topics."""
    may: dict[str, list[str] | None] = {}
    for name, capability in inputs.capabilities.items():
        if set(capability.reached_by) & ways.keys():
            may[name] = None
    if "publish" in may:
        may["publish"] = topics(inputs, ways) or ["*"]
    return may


def topics(inputs: Inputs, ways: Mapping[str, list[Use]]) -> list[str]:
    """Return the topics that code names: constants whose value is a topic of functions.yaml.

    What the relay alone tells, no other function publishes.
    """
    known = {function.topic for function in inputs.functions.values() if function.topic}
    known -= {*inputs.events.relayed}
    found = set()
    for name in ways:
        module, _, constant = name.rpartition(".")
        is_ours = (ROOT / Path(*module.split("."))).with_suffix(".py").is_file()
        if constant.isupper() and is_ours:
            value = getattr(importlib.import_module(module), constant, None)
            found |= {value} & known if isinstance(value, str) else set()
    return sorted(found)


def row(inputs: Inputs, target: str, module: str) -> str:
    """Return one function's row."""
    edge = getattr(getattr(importlib.import_module(module), target), "contract", None)
    lines = [f"{target}:", *(_callers(edge) if edge else ["  topic: "])]
    may = needs(inputs, walk(f"{module}.{target}"))
    told = [
        f"{name}: {'[' + ', '.join(where) + ']' if where else ''}" for name, where in may.items()
    ]
    return "\n".join([*lines, f"  may: {{{', '.join(told)}}}", "  bills: {asserted: }"])


def _callers(edge: Contract) -> list[str]:
    asked = getattr(edge.caller, "__name__", "")
    lines = [f"  callers: {CALLERS.get(asked, 'anyone')}"]
    return lines + ([f"  action: {edge.action}"] if edge.action else [])


if __name__ == "__main__":
    given = load()
    for name, module in unlisted().items():
        sys.stdout.write(f"# functions/{module.split('.')[1]}/{FILE}\n{row(given, name, module)}\n")
