"""Print the deployment as one plan: `python -m infra.render PROJECT [--only NAME…]`.

The plan is made from functions.yaml, the rows and the files of this folder alone. deploy.sh
prints it or carries it out, line by line (plan_lines.py says what the words mean).
"""

import argparse
import os
import sys
from collections.abc import Iterator

from infra import alerts, events, project, release, services
from infra.checks import faults, unfit
from infra.inputs import Inputs, load
from infra.made import stale
from infra.names import Names, names
from infra.plan_lines import Line
from infra.review import plan_faults
from infra.source import fingerprint, is_dirty


def plan(inputs: Inputs, given: Names, only: list[str]) -> Iterator[Line]:
    """Return the whole deployment, or that of some functions alone."""
    chosen = [f for name, f in inputs.functions.items() if not only or name in only]
    yield from project.begin(given)
    if only:
        yield from release.image(given)
        yield from services.deploy(inputs, given, chosen)
        return
    yield from project.apis(inputs, given)
    yield from project.logs(inputs, given)
    yield from project.database(inputs, given)
    yield from project.buckets(inputs, given)
    yield from release.rules(given)
    yield from project.roles(inputs, given)
    yield from release.image(given)
    yield from events.all_topics(inputs, given)
    yield from services.deploy(inputs, given, chosen)
    yield from release.pages(given)
    yield from alerts.watch(inputs, given)
    yield from alerts.budget(inputs, given)


def main(arguments: list[str] | None = None) -> int:
    """Run the command. Returns 1, with the reasons, where a deployment must not begin."""
    options = _options(arguments)
    inputs = load()
    problems = stale() + faults(inputs)
    problems += unfit(inputs, options, os.environ, is_dirty=is_dirty())
    if not problems:
        source = fingerprint()
        lines = list(plan(inputs, names(inputs, options.project, source), options.only))
        problems = plan_faults(lines, inputs)
    for problem in problems:
        print(f"deploy.sh: {problem}", file=sys.stderr)  # noqa: T201 this is what it is for
    if problems:
        return 1
    print("\n".join(map(str, lines)))  # noqa: T201 the plan
    return 0


def _options(arguments: list[str] | None) -> argparse.Namespace:
    # deploy.sh looks for the whole word `--plan`: half a word would pass for it here alone.
    about = "Deploy Prahari to a project."
    parser = argparse.ArgumentParser("deploy.sh", description=about, allow_abbrev=False)
    parser.add_argument("project", help="the project's id")
    parser.add_argument("--only", nargs="+", default=[], metavar="NAME", help="these functions")
    parser.add_argument("--plan", action="store_true", help="print every command, do nothing")
    return parser.parse_args(arguments)


if __name__ == "__main__":
    sys.exit(main())
