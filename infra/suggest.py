"""Print the rows that infra/access.yaml lacks, as the code has it: `python -m infra.suggest`.

A suggestion is to be reviewed, not pasted: it says what the code reaches, not what it should.
"""

import importlib
import sys
from collections.abc import Mapping
from pathlib import Path

import main
from infra.codepaths import Use, reached
from infra.inputs import ROOT, Inputs, load
from infra.manifest import Deployed

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
    """Return the topics that code names: constants whose value is a topic of functions.yaml."""
    known = {function.topic for function in inputs.functions.values() if function.topic}
    found = set()
    for name in ways:
        module, _, constant = name.rpartition(".")
        is_ours = (ROOT / Path(*module.split("."))).with_suffix(".py").is_file()
        if constant.isupper() and is_ours:
            value = getattr(importlib.import_module(module), constant, None)
            found |= {value} & known if isinstance(value, str) else set()
    return sorted(found)


def row(inputs: Inputs, function: Deployed) -> str:
    """Return one function's row."""
    lines = [f"{function.name}:"]
    if function.is_public:
        contract = getattr(main, function.target).contract
        asked = getattr(contract.caller, "__name__", "")
        lines.append(f"  callers: {CALLERS.get(asked, 'anyone')}")
    may = needs(inputs, reached(function.target))
    told = [
        f"{name}: {'[' + ', '.join(where) + ']' if where else ''}" for name, where in may.items()
    ]
    return "\n".join([*lines, f"  may: {{{', '.join(told)}}}"])


if __name__ == "__main__":
    given = load()
    missing = [f for name, f in given.functions.items() if name not in given.access]
    for function in missing:
        try:
            sys.stdout.write(f"{row(given, function)}\n")
        except ModuleNotFoundError as exc:
            sys.stdout.write(f"# {function.name}: {exc.name} is not written yet\n")
