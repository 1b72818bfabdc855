"""Hold docs/openapi.json against the tools that apps are made with: `make check`.

Two validators; clients for Dart, Kotlin and Swift by openapi-generator, the Kotlin classes
compiled, the others parsed; types by openapi-typescript, and a strict use of them compiled.
"""

import json
import re
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from clients import dart_code, generator, syntax, tools
from emulator import toolchain

Check = Callable[[Path], Iterator[str]]
KOTLIN_COMPILER = "org.jetbrains.kotlin.cli.jvm.K2JVMCompiler"
KOTLIN_LIBRARIES = ("kotlin-compiler", "kotlin-stdlib", "kotlin-reflect", "kotlin-script-runtime")
ERROR = re.compile(r"^(?:\S*/)?(?P<where>[^\s/]+): error: (?P<said>.+)$", re.MULTILINE)

WAY = re.compile(r"^\S*/(?=\w+\.ts\()")


def specification(_work: Path) -> Iterator[str]:
    """Ask openapi-spec-validator: is it OpenAPI 3.1 at all?"""
    done = tools.run(sys.executable, "-m", "openapi_spec_validator", tools.CONTRACT)
    if done.returncode:
        yield from (line[:300] for line in (done.stdout or done.stderr).strip().splitlines())


def redocly(_work: Path) -> Iterator[str]:
    """Ask redocly lint: does it keep the rules of good documents?"""
    rules = ("lint", tools.CONTRACT, "--config", tools.HERE / "redocly.yaml", "--format=json")
    done = tools.node("@redocly/cli", "bin/cli.js", *rules)
    try:
        problems = json.loads(done.stdout)["problems"]
    except ValueError:
        yield f"it failed: {(done.stderr or done.stdout).strip()[-300:]}"
        return
    for problem in problems:
        where = problem["location"][0].get("pointer", "")
        yield f"{problem['ruleId']}: {problem['message']} ({where})"


def dart(work: Path) -> Iterator[str]:
    """Make the Dart client, and see that clients/dart is what is made."""
    yield from _client(generator.DART, work)
    ours = [*work.rglob("*.dart"), *(tools.HERE / "dart").rglob("*.dart")]
    yield from syntax.broken("dart", ours)
    if (work / "lib").is_dir():
        try:
            yield from dart_code.drift(work)
        except dart_code.ChangedGeneratorError as exc:
            yield str(exc)


def swift(work: Path) -> Iterator[str]:
    """Make a Swift client."""
    yield from _client(generator.SWIFT, work)
    files = [*work.rglob("Models/*.swift"), *work.rglob("APIs/*.swift")]
    yield from syntax.broken("swift", files)


def kotlin(work: Path) -> Iterator[str]:
    """Make a Kotlin client and compile its classes; the rest needs libraries of Maven alone."""
    yield from _client(generator.KOTLIN, work)
    models = work / generator.KOTLIN.models
    if not models.is_dir():
        return
    home = tools.node_packages() / "kotlin-compiler"
    path = ":".join(str(home / "lib" / f"{one}.jar") for one in KOTLIN_LIBRARIES)
    arguments = ["-kotlin-home", home, "-jdk-home", toolchain.java_home(), "-nowarn"]
    # The generator carries Jackson, whose annotations the classes bear.
    arguments += ["-classpath", tools.generator(), "-d", work / "compiled"]
    done = tools.java(*generator.JAVA, "-cp", path, KOTLIN_COMPILER, *arguments, models)
    faults = [f"{one['where']}: {one['said']}" for one in ERROR.finditer(done.stderr)]
    yield from faults
    if done.returncode and not faults:
        yield f"the compiler failed: {done.stderr.strip()[-300:]}"


def _client(language: generator.Language, work: Path) -> Iterator[str]:
    yield from generator.generate(language, work)
    if (work / language.models).is_dir():
        yield from generator.misnamed(language, work)


def typescript(work: Path) -> Iterator[str]:
    """Make types, and compile a use of them under the strictest settings."""
    for name in ("use.ts", "tsconfig.json"):
        shutil.copy(tools.HERE / name, work)
    made = work / "contract.ts"
    # As apps should: what has a default need not be sent.
    options = ("--default-non-nullable=false", "-o", made)
    done = tools.node("openapi-typescript", "bin/cli.js", tools.CONTRACT, *options)
    if done.returncode:
        yield f"openapi-typescript failed: {done.stderr.strip()[-300:]}"
        return
    done = tools.node("typescript", "bin/tsc", "--project", work, "--pretty", "false")
    yield from (WAY.sub("", line) for line in done.stdout.splitlines())


# The longest first: two run at a time.
CHECKS: tuple[Check, ...] = (kotlin, dart, swift, typescript, redocly, specification)


def main() -> int:
    """Print a line a check and a line a fault. Returns 1 when there is a fault."""
    try:
        tools.python_packages()
    except tools.MissingToolError as exc:
        _say(str(exc))
        return 1
    with tempfile.TemporaryDirectory() as work, ThreadPoolExecutor(max_workers=2) as pool:
        faults = list(pool.map(lambda check: _run(check, Path(work)), CHECKS))
    return 1 if any(faults) else 0


def _run(check: Check, work: Path) -> int:
    name, begun = check.__name__, time.monotonic()
    folder = work / name
    folder.mkdir()
    faults = list(check(folder))
    for fault in faults:
        _say(f"{name}: {fault}")
    _say(f"{name}: {len(faults) or 'no'} faults ({time.monotonic() - begun:.0f} s)")
    return len(faults)


def _say(line: str) -> None:
    sys.stdout.write(f"contract: {line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
