"""Make docs/PERMISSIONS.md: every right of every function, and the line of code that needs it."""

from collections.abc import Iterator

from infra.codepaths import Use, reached
from infra.inputs import Inputs, Place, load
from infra.manifest import Deployed
from infra.names import is_queue, secret
from infra.rows import ROOT

FILE = ROOT / "docs" / "PERMISSIONS.md"
_HEAD = """# Who may do what

Made by `make generated` from functions/*/service.yaml and the code: do not edit. Each right is
followed by the place in the function's own folder from which its code reaches the call that needs
it, and that call. A test fails when code and rights differ.

"""


def text() -> str:
    """Return the page as it is committed."""
    return document(load())


def document(inputs: Inputs) -> str:
    """Return the whole page."""
    parts = [_HEAD, *_callers(inputs)]
    for function in inputs.functions.values():
        if function.name not in inputs.rows:
            continue  # a test names it
        parts += [f"\n## {function.name}\n\n", *_function(inputs, function)]
    return "".join(parts)


def _callers(inputs: Inputs) -> Iterator[str]:
    yield "## Who may call from the Internet\n\n| callers | functions |\n|---|---|\n"
    by: dict[str, list[str]] = {}
    for name, row in inputs.rows.items():
        by.setdefault(row.callers or "nobody: Google's own services alone", []).append(name)
    for callers, functions in by.items():
        yield f"| {callers} | {', '.join(sorted(functions))} |\n"


def _function(inputs: Inputs, function: Deployed) -> Iterator[str]:
    row = inputs.rows[function.name]
    how = "tasks of its queue" if is_queue(function) else f"topic `{function.topic}`"
    how = f"the clock, `{function.tick}`" if function.tick else how
    yield f"Account `fn-{function.name}`; called by {row.callers or how}.\n\n"
    yield "| right | on | because of |\n|---|---|---|\n"
    ways = reached(function.target)
    for name, where in row.may.items():
        capability = inputs.capabilities[name]
        symbol = next(s for s in capability.reached_by if s in ways)
        place = ", ".join(where or []) or capability.granted_on.value
        if capability.granted_on is not Place.NOTHING:
            yield f"| `{capability.role}` | {place} | {_because(symbol, ways[symbol])} |\n"
        elif capability.secret:
            yield _secret(capability.secret, _because(symbol, ways[symbol]))
    for variable in function.secrets:
        field = _reads(variable)
        yield _secret(variable, _because(field, ways[field]) if field in ways else "")


def _secret(variable: str, why: str) -> str:
    return f"| `roles/secretmanager.secretAccessor` | secret `{secret(variable)}` | {why} |\n"


def _reads(variable: str) -> str:
    """Return the setting through which a secret is read, as shared/config.py names it."""
    field = "private_keys" if variable.startswith("SEAL_PRIVATE") else ""
    for line in (ROOT / "shared" / "config.py").read_text(encoding="utf-8").splitlines():
        if f'"{variable}"' in line and "=" in line:
            field = line.strip().partition("=")[0]
    return f"shared.config.settings().{field}"


def _because(symbol: str, way: list[Use]) -> str:
    """Return the last use on the way in the function's own feature, and what it leads to."""
    own = [use for use in way if use.file.startswith("functions/")] or way[:1]
    name = ".".join(own[-1].name.split(".")[-2:])
    return f"{own[-1].file}: `{name}`" + (f" → `{symbol}`" if own[-1].name != symbol else "")
