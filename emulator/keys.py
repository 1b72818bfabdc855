"""A set of sealing keys for this machine, made once. Real keys are made by deploy.sh.

.local/keys.json: {"public": {purpose: {epoch: base64}}, "private": {…}}. Never committed.
"""

import base64
import json
import secrets
from pathlib import Path
from typing import TypedDict

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from shared.seal import Purpose

EPOCH = "2026-01"
KEYS = Path(__file__).parents[1] / ".local" / "keys.json"


class Keys(TypedDict):
    """Raw X25519 keys in base64, by purpose and month."""

    public: dict[str, dict[str, str]]
    private: dict[str, dict[str, str]]
    otp: str
    pepper: str
    work: str


VOICE_ACCOUNT = json.dumps(
    {"sid": "prahari1", "key": "demo", "token": "demo", "caller": "08047000000", "flow": "112"}
)


def local_keys(path: Path = KEYS) -> Keys:
    """Return this machine's keys, making them on first use."""
    if not path.exists() or '"work"' not in path.read_text(encoding="ascii"):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(make_keys()), encoding="ascii")
        path.chmod(0o600)
    keys: Keys = json.loads(path.read_text(encoding="ascii"))
    return keys


def make_keys(epoch: str = EPOCH) -> Keys:
    """Return a fresh pair for every purpose."""
    keys: Keys = {
        "public": {},
        "private": {},
        "otp": secrets.token_hex(32),
        "pepper": secrets.token_hex(32),
        "work": secrets.token_hex(32),
    }
    for purpose in Purpose:
        private = X25519PrivateKey.generate()
        keys["public"][purpose] = {epoch: _text(private.public_key().public_bytes_raw())}
        keys["private"][purpose] = {epoch: _text(private.private_bytes_raw())}
    return keys


def public_env(keys: Keys) -> dict[str, str]:
    """Return what every function gets."""
    return {"SEAL_PUBLIC_KEYS": json.dumps(keys["public"])}


def mail_account(smtp: int | None) -> str:
    """Return the account at the mail server of this machine; none where there is no server."""
    account = {"host": "127.0.0.1", "port": smtp, "sender": "prahari@demo.invalid"}
    return json.dumps(account | {"starttls": False} if smtp else {})


def secret_env(keys: Keys, *, smtp: int | None = None) -> dict[str, str]:
    """Return the secrets, by name: each function gets those it declares in functions.yaml."""
    named = {"OTP_SECRET": keys["otp"], "RECEIPT_PEPPER": keys["pepper"], "SMS_AUTH_KEY": "demo"}
    named["WORK_SECRET"] = keys["work"]
    named["VOICE_ACCOUNT"] = VOICE_ACCOUNT
    named["MAIL_ACCOUNT"] = mail_account(smtp)
    return (
        named
        | {
            f"SEAL_PRIVATE_{purpose.upper()}": json.dumps(private)
            for purpose, private in keys["private"].items()
        }
        | {"SOS_SECRET": f"sos-{keys['otp']}", "FEEDBACK_SECRET": f"feedback-{keys['otp']}"}
        | {"TRAIL_KEYS": json.dumps({EPOCH: f"trail-{keys['otp']}"})}
    )


def _text(raw: bytes) -> str:
    return base64.b64encode(raw).decode("ascii")
