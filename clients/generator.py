"""openapi-generator: a client in one language, and what is wrong with it."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from clients import tools

# What apps should set, too: a value of an enum that comes later must not break an old app.
UNKNOWN = "enumUnknownDefaultCase=true"
# With Java's second compiler off, a run takes half of the processor time.
JAVA = ("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED")
ONLY = "models,apis,supportingFiles,modelDocs=false,apiDocs=false,modelTests=false,apiTests=false"
# It says so of every document of version 3.1.
BETA = "OpenAPI 3.1 support is still in beta"
TROUBLE = re.compile(r"\b(?:WARN|ERROR)\s+(?P<said>.+)|(?P<thrown>Exception in thread .+)")


class Language(NamedTuple):
    """A generator, its options, and where and how its classes are written."""

    generator: str
    options: str
    models: str
    suffix: str


DART = Language("dart", f"{UNKNOWN},pubName=prahari", "lib/model", "dart")
KOTLIN = Language(
    "kotlin",
    f"{UNKNOWN},serializationLibrary=jackson",
    "src/main/kotlin/org/openapitools/client/models",
    "kt",
)
SWIFT = Language("swift6", UNKNOWN, "Sources/OpenAPIClient/Models", "swift")
LANGUAGES = (DART, KOTLIN, SWIFT)


def generate(language: Language, into: Path) -> Iterator[str]:
    """Write a client into a folder. Yields what the generator complains of, once each."""
    command = ["-jar", tools.generator(), "generate", "-i", tools.CONTRACT, "-o", into]
    command += ["-g", language.generator, "--global-property", ONLY]
    done = tools.java(*JAVA, *command, "--additional-properties", language.options)
    said = complaints(done.stdout + done.stderr)
    yield from said
    if done.returncode and not said:
        yield f"it failed with {done.returncode}: {done.stderr.strip()[-300:]}"


def complaints(output: str) -> list[str]:
    """Return what the generator warns of, each once, but the warning that means nothing."""
    found = [one["said"] or one["thrown"] for one in TROUBLE.finditer(output)]
    return sorted({one for one in found if BETA not in one})


def misnamed(language: Language, client: Path) -> Iterator[str]:
    """Yield each class that is no schema of the contract, and each schema without a class.

    A class with a number behind its name, or with the names of two fields in one, is what a
    generator makes of a schema without a name, or of a word that the language keeps for itself.
    """
    files = (client / language.models).glob(f"*.{language.suffix}")
    made = {_plain(one.stem): one.stem for one in files}
    schemas = {_plain(name): name for name in _with_content()}
    yield from (f"{made[one]}: no schema of this name" for one in sorted(made.keys() - schemas))
    yield from (f"{schemas[one]}: no class of this name" for one in sorted(schemas.keys() - made))


def _plain(name: str) -> str:
    return name.replace("_", "").lower()


def _with_content() -> Iterator[str]:
    schemas: dict[str, Any] = json.loads(tools.CONTRACT.read_bytes())["components"]["schemas"]
    # An object without fields has no class in any language.
    yield from (name for name, about in schemas.items() if about.get("properties") != {})
