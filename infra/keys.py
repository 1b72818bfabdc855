"""The secrets' values: `python -m infra.keys COMMAND`. Nothing touches the disk.

first PROJECT VARIABLE  make a secret's first value (./deploy.sh does it)
add PROJECT EPOCH       add a month's pairs of sealing keys, EPOCH as 2026-12
retire PROJECT EPOCH    leave a month's keys out of the newest versions; then run ./deploy.sh
purge PROJECT VARIABLE  destroy all but the newest version: what is only there is gone for good
type PROJECT VARIABLE   type somebody else's password in, or pipe it in from a file

Each may be run again after it was interrupted: private keys are stored before their public
ones, and public keys are always made from the private ones that are there.
"""

import argparse
import base64
import getpass
import json
import re
import secrets
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from infra.inputs import load
from infra.names import secret
from shared.pure.clock import IST
from shared.seal import Purpose

PUBLIC = "SEAL_PUBLIC_KEYS"
MOST = 60_000  # bytes of a version are 64 KiB at most
NOBODY_TYPES = (
    "there is no terminal to type others' passwords at: "
    "put each in as here, then run ./deploy.sh again"
)
Keys = dict[str, str]


class KeysError(Exception):
    """Nothing was changed, and why."""


def first(project: str, variable: str, *, month: str) -> None:
    """Make the first value of a secret, as secrets.yaml says; one that is there stays."""
    made = load().secrets[variable].made
    if made == "sealing":
        add(project, month)
    elif _versions(project, variable):
        return  # a second pepper would make strangers of everybody who came before
    elif made == "random":
        _put(project, variable, base64.b64encode(secrets.token_bytes(32)).decode())
    elif made == "keyed":
        _put(project, variable, json.dumps({month: secrets.token_hex(32)}))
    elif sys.stdin.isatty():
        type_in(project, variable)
    else:  # what is piped into ./deploy.sh is no password
        raise KeysError("\n".join((NOBODY_TYPES, *_missing(project))))


def add(project: str, epoch: str) -> None:
    """Give every purpose a pair of keys for a month; those that have one keep it."""
    public: dict[str, Keys] = {}
    for purpose in Purpose:
        private = _private(project, purpose)
        if epoch not in private:
            private[epoch] = _text(X25519PrivateKey.generate().private_bytes_raw())
            _put(project, _variable(purpose), json.dumps(private))
        public[purpose] = {month: _public(key) for month, key in private.items()}
    _publish(project, public)


def retire(project: str, epoch: str) -> None:
    """Leave a month's keys out. Functions keep them until the next deployment, then `purge`.

    Raises:
        KeysError: it is the only month left.
    """
    public: dict[str, Keys] = {}
    for purpose in Purpose:
        private = _private(project, purpose)
        if set(private) == {epoch}:
            raise KeysError(f"{epoch} is the only month there is: add the next one first")
        if private.pop(epoch, None):
            _put(project, _variable(purpose), json.dumps(private))
        public[purpose] = {month: _public(key) for month, key in private.items()}
    _publish(project, public)


def purge(project: str, variable: str) -> None:
    """Destroy every version of a secret but the newest."""
    for version in _versions(project, variable)[1:]:
        words = ("secrets", "versions", "destroy", version, f"--secret={secret(variable)}")
        _gcloud(*words, "--quiet", project=project)


def type_in(project: str, variable: str) -> None:
    """Ask for a value at the terminal, without showing it; without one, read standard input.

    Raises:
        KeysError: it is empty, or more than one line.
    """
    if sys.stdin.isatty():
        value = getpass.getpass(f"{variable}: ")
    else:
        value = sys.stdin.read(MOST).rstrip("\r\n")
    if not value.strip() or "\n" in value:
        raise KeysError(f"{variable} is one line, and not an empty one: nothing was changed")
    _put(project, variable, value)


def _missing(project: str) -> Iterator[str]:
    """Yield the command for each password that was never typed in."""
    for variable, how in load().secrets.items():
        if how.made == "typed" and not _versions(project, variable):
            yield f"  python -m infra.keys type {project} {variable} <FILE"


def _publish(project: str, public: dict[str, Keys]) -> None:
    wanted = json.dumps(public, sort_keys=True)
    if _get(project, PUBLIC) != wanted:
        _put(project, PUBLIC, wanted)


def _private(project: str, purpose: Purpose) -> Keys:
    keys: Keys = json.loads(_get(project, _variable(purpose)) or "{}")
    return keys


def _variable(purpose: Purpose) -> str:
    return f"SEAL_PRIVATE_{purpose.upper()}"


def _public(private: str) -> str:
    key = X25519PrivateKey.from_private_bytes(base64.b64decode(private))
    return _text(key.public_key().public_bytes_raw())


def _text(raw: bytes) -> str:
    return base64.b64encode(raw).decode("ascii")


def _get(project: str, variable: str) -> str:
    """Return the newest value, or nothing where there is none yet."""
    if not _versions(project, variable):
        return ""
    words = ("secrets", "versions", "access", "latest", f"--secret={secret(variable)}")
    return _gcloud(*words, project=project)


def _put(project: str, variable: str, value: str) -> None:
    name = secret(variable)
    if not _exists(project, variable):
        # Keys of one month belong together: the first secret's turn makes the others' too.
        where = ("--replication-policy=user-managed", f"--locations={load().project.region}")
        _gcloud("secrets", "create", name, *where, project=project)
    _gcloud("secrets", "versions", "add", name, "--data-file=-", project=project, given=value)


def _exists(project: str, variable: str) -> bool:
    """Say whether a secret is there: only Google's own word counts for that it is not.

    Raises:
        KeysError: nobody can say, as where the network is away.
    """
    command = ["gcloud", "secrets", "describe", secret(variable), f"--project={project}"]
    asked = subprocess.run(command, capture_output=True, text=True, check=False)
    if asked.returncode and "NOT_FOUND" not in asked.stderr:
        raise KeysError(asked.stderr.strip())
    return asked.returncode == 0


def _versions(project: str, variable: str) -> list[str]:
    """Return the numbers of the versions that can be read, newest first."""
    if not _exists(project, variable):
        return []
    newest = ("--filter=state=ENABLED", "--sort-by=~createTime", "--format=value(name.basename())")
    words = ("secrets", "versions", "list", secret(variable), *newest)
    return _gcloud(*words, project=project).split()


def _gcloud(*words: str, project: str, given: str = "") -> str:
    command = ["gcloud", *words, f"--project={project}"]
    return subprocess.run(
        command, input=given, capture_output=True, text=True, check=True
    ).stdout.strip()


def main(arguments: list[str] | None = None) -> int:
    """Run the command. Returns 1 when nothing was done."""
    about = (__doc__ or "").splitlines()[0]
    parser = argparse.ArgumentParser("infra.keys", description=about, allow_abbrev=False)
    parser.add_argument("command", choices=("first", "add", "retire", "purge", "type"))
    parser.add_argument("project", help="the keys project")
    parser.add_argument("what", metavar="EPOCH|VARIABLE")
    given = parser.parse_args(arguments)
    try:
        _do(given.command, given.project, given.what)
    except KeysError as exc:
        print(f"infra.keys: {exc}", file=sys.stderr)  # noqa: T201 for the person who asked
        return 1
    except subprocess.CalledProcessError as exc:
        print(f"infra.keys: {exc.stderr.strip()}", file=sys.stderr)  # noqa: T201 gcloud's words
        return 1
    return 0


def _do(command: str, project: str, what: str) -> None:
    if command in {"add", "retire"}:
        if not re.fullmatch(r"20\d\d-(0[1-9]|1[0-2])", what):
            raise KeysError(f"{what} is not a month like 2026-12")
        return add(project, what) if command == "add" else retire(project, what)
    if what not in load().secrets:
        raise KeysError(f"{what} is not in infra/secrets.yaml")
    if command == "first":
        return first(project, what, month=f"{datetime.now(UTC).astimezone(IST):%Y-%m}")
    return purge(project, what) if command == "purge" else type_in(project, what)


if __name__ == "__main__":
    sys.exit(main())
