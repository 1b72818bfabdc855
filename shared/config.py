"""Settings: the only module that reads the environment.

GOOGLE_CLOUD_PROJECT   the project; `demo-…` means the emulator suite
SEAL_PUBLIC_KEYS       {"content": {"2026-11": base64}, "contact": {…}}: raw X25519 keys by month
SEAL_PRIVATE_CONTENT   {"2026-11": base64}: only in functions that open tips, after auditing
SEAL_PRIVATE_CONTACT   {"2026-11": base64}: only in functions that send to people
WEB_ORIGINS            comma-separated origins of our own pages, beyond the project's own two
FCM_URL, SMS_URL,      where pushes, SMS and calls go; only a demo project may move them
VOICE_URL
APP_CHECK              "enforce" refuses calls that App Check does not attest, where a function
                       requires it; else they are only noted
APPS                   {"citizen-android": {"oldest": "2.1.0", "since": "2027-03-01", "address"}}:
                       the oldest version of an app that is served, from which day (in India),
                       and where the new one is
APP_CHECK_KEYS         where its public keys are; only a demo project may move it
SMS_AUTH_KEY           the SMS gateway's key: only in functions that send SMS
VOICE_ACCOUNT          {"sid", "key", "token", "caller", "flow"} at the voice provider, or {}: only
                       in functions that ring people
MAIL_ACCOUNT           {"host", "port", "user", "password", "sender", "starttls"} at the SMTP relay,
                       or {}: only in functions that send e-mail
OTP_SECRET             what sign-in codes are made from: only in functions that send or check them
SOS_SECRET             what watch keys are made from: only in functions that callers of an SOS use
RECEIPT_PEPPER         what receipts of tips are made and checked with: only in citizens' functions
FEEDBACK_SECRET        what codes of posters and slips of visits are made from
PUBLIC_ORIGIN          where citizens find the pages; printed on posters
WORK_SECRET            signs challenges of work: only in functions that set or check them
TRAIL_KEYS             {"2026-11": secret}, two at most: the first signs the audit trail, each
                       verifies it: only in functions that write the trail
DEMO_NUMBERS           comma-separated CUG numbers, invented ones alone, whose sign-in code is known
                       and has no waits; only a demo project may have any
"""

import json
import os
import re
from collections.abc import Mapping
from datetime import date
from functools import cache
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter, ValidationError

KeySet = dict[str, str]  # epoch (YYYY-MM) -> base64 of a raw X25519 key
FCM = "https://fcm.googleapis.com"
APP_CHECK_KEYS = "https://firebaseappcheck.googleapis.com/v1/jwks"
TRAIL_KEYS_LIVE = 2  # while one takes over from the other
TRAIL_KEY_SHORTEST = 32  # characters
SMS = "https://api.msg91.com"
VOICE = "https://api.in.exotel.com"
# Only a demo project may have these, as all that end in _EMULATOR_HOST.
DEMO_ONLY = {
    "FCM_URL",
    "SMS_URL",
    "VOICE_URL",
    "APP_CHECK_KEYS",
    "FUNCTIONS_EMULATOR",
    "DEMO_NUMBERS",
    "PRAHARI_HOST",
}
INVENTED = re.compile(r"\+915000000[0-9]{3}")  # the seed's numbers, which nobody can have
LOCAL_ORIGINS = ("http://localhost:5000", "http://127.0.0.1:5000")


class ConfigError(Exception):
    """The environment is not fit to start with. Names the variable, never its value."""


class VoiceAccount(BaseModel):
    """Our account at the voice provider: whose number rings, and what it plays."""

    model_config = ConfigDict(frozen=True)

    sid: str
    key: str = Field(repr=False)
    token: str = Field(repr=False)
    caller: str
    flow: str


class MailAccount(BaseModel):
    """Our account at the SMTP relay, and who our e-mails are from. `user` may be empty."""

    model_config = ConfigDict(frozen=True)

    host: str
    port: int = 587
    user: str = ""
    password: str = Field("", repr=False)
    sender: str
    starttls: bool = True


class ServedApp(BaseModel):
    """From which day on an app older than `oldest` is served no more, and where the new one is."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    oldest: str = Field(pattern=r"^[0-9]{1,6}(\.[0-9]{1,6}){0,3}$")
    since: Annotated[date, Field(ge=date(2020, 1, 1), le=date(2100, 1, 1))]
    address: str = Field(pattern=r"^https://[\x21-\x3b\x3d\x3f-\x7e]+$")  # stands in a header


APPS = TypeAdapter(dict[Annotated[str, Field(pattern=r"^[a-z][a-z0-9-]{0,39}$")], ServedApp])


class Settings(BaseModel):
    """What the environment says, checked once."""

    model_config = ConfigDict(frozen=True)

    project: str
    region: str = "asia-south1"
    public_keys: dict[str, KeySet] = {}
    private_keys: dict[str, KeySet] = Field({}, repr=False)
    web_origins: frozenset[str] = frozenset()
    fcm_url: str = FCM
    sms_url: str = SMS
    sms_key: str = Field("", repr=False)
    voice_url: str = VOICE
    voice: VoiceAccount | None = Field(None, repr=False)
    mail: MailAccount | None = Field(None, repr=False)
    otp_secret: str = Field("", repr=False)
    sos_secret: str = Field("", repr=False)
    receipt_pepper: str = Field("", repr=False)
    work_secret: str = Field("", repr=False)
    feedback_secret: str = Field("", repr=False)
    trail_keys: dict[str, str] = Field({}, repr=False)
    public_origin: str = ""
    apps: dict[str, ServedApp] = {}
    demo_numbers: frozenset[str] = frozenset()
    app_check: str = "flag"
    app_check_keys: str = APP_CHECK_KEYS
    firestore_emulator: str | None = None
    pubsub_emulator: str | None = None
    tasks_emulator: str | None = None

    @property
    def enforces_app_check(self) -> bool:
        """Say whether calls without App Check are refused where a function requires it."""
        return self.app_check == "enforce"

    @property
    def is_demo(self) -> bool:
        """Say whether this is the emulator suite, where no real person can be reached."""
        return self.project.startswith("demo-")


def load(env: Mapping[str, str]) -> Settings:
    """Read settings from an environment.

    Raises:
        ConfigError: no project, unreadable keys, or settings of a demo in a real project.
    """
    project = env.get("GOOGLE_CLOUD_PROJECT") or env.get("GCLOUD_PROJECT") or ""
    if not project:
        raise ConfigError("GOOGLE_CLOUD_PROJECT is not set")
    _refuse_demo(project, env)
    return Settings(
        project=project,
        public_keys=_json(env, "SEAL_PUBLIC_KEYS"),
        private_keys={
            purpose: keys
            for purpose in ("content", "contact")
            if (keys := _json(env, f"SEAL_PRIVATE_{purpose.upper()}"))
        },
        web_origins=_origins(project, env),
        fcm_url=env.get("FCM_URL", FCM),
        sms_url=env.get("SMS_URL", SMS),
        sms_key=env.get("SMS_AUTH_KEY", ""),
        voice_url=env.get("VOICE_URL", VOICE),
        voice=_voice(_json(env, "VOICE_ACCOUNT")),
        mail=_mail(project, _json(env, "MAIL_ACCOUNT")),
        otp_secret=env.get("OTP_SECRET", ""),
        sos_secret=env.get("SOS_SECRET", ""),
        receipt_pepper=env.get("RECEIPT_PEPPER", ""),
        work_secret=env.get("WORK_SECRET", ""),
        feedback_secret=env.get("FEEDBACK_SECRET", ""),
        trail_keys=_trail_keys(env, "TRAIL_KEYS"),
        public_origin=env.get("PUBLIC_ORIGIN") or f"https://{project}.web.app",
        apps=_apps(env),
        demo_numbers=_demo_numbers(env),
        app_check=env.get("APP_CHECK", "flag"),
        app_check_keys=env.get("APP_CHECK_KEYS", APP_CHECK_KEYS),
        firestore_emulator=env.get("FIRESTORE_EMULATOR_HOST"),
        pubsub_emulator=env.get("PUBSUB_EMULATOR_HOST"),
        tasks_emulator=env.get("CLOUD_TASKS_EMULATOR_HOST"),
    )


def target() -> str:
    """Return the name of the function this process was started for, or nothing."""
    return os.environ.get("FUNCTION_TARGET", "")


@cache
def settings() -> Settings:
    """Return this process's settings, read on first use."""
    return load(os.environ)


def _refuse_demo(project: str, env: Mapping[str, str]) -> None:
    """A live function that believed an emulator, or a known code, would let strangers in."""
    if project.startswith("demo-"):
        return
    for name in env:
        if name.endswith("_EMULATOR_HOST") or name in DEMO_ONLY:
            raise ConfigError(f"{name} is for demo- projects only")


def _origins(project: str, env: Mapping[str, str]) -> frozenset[str]:
    own = {f"https://{project}.web.app", f"https://{project}.firebaseapp.com"}
    added = {origin.strip() for origin in env.get("WEB_ORIGINS", "").split(",")}
    local = set(LOCAL_ORIGINS) if project.startswith("demo-") else set()
    return frozenset((own | added | local) - {""})


def _apps(env: Mapping[str, str]) -> dict[str, ServedApp]:
    try:
        return APPS.validate_json(env.get("APPS") or "{}", strict=True)
    except ValidationError:
        raise ConfigError("APPS has an app in it that cannot be read") from None


def _demo_numbers(env: Mapping[str, str]) -> frozenset[str]:
    numbers = frozenset(one.strip() for one in env.get("DEMO_NUMBERS", "").split(",")) - {""}
    if not all(map(INVENTED.fullmatch, numbers)):
        raise ConfigError("DEMO_NUMBERS holds what is none of the seed's numbers")
    return numbers


def _voice(account: dict[str, object]) -> VoiceAccount | None:
    try:
        return VoiceAccount.model_validate(account) if account else None
    except ValidationError:
        raise ConfigError("VOICE_ACCOUNT lacks something") from None


def _mail(project: str, account: dict[str, object]) -> MailAccount | None:
    try:
        found = MailAccount.model_validate(account) if account else None
    except ValidationError:
        raise ConfigError("MAIL_ACCOUNT lacks something") from None
    if found and not found.starttls and not project.startswith("demo-"):
        raise ConfigError("MAIL_ACCOUNT without starttls is for demo- projects only")
    return found


def _trail_keys(env: Mapping[str, str], name: str) -> dict[str, str]:
    """Return the trail's keys, the signing one first; none where the variable is not set."""
    if name not in env:
        return {}
    found = {str(key): secret for key, secret in _json(env, name).items()}
    if not 1 <= len(found) <= TRAIL_KEYS_LIVE:
        raise ConfigError(f"{name} holds one key, or two while they change over")
    if not all(isinstance(one, str) and len(one) >= TRAIL_KEY_SHORTEST for one in found.values()):
        raise ConfigError(f"{name} holds a key that is too short")
    return {key: str(secret) for key, secret in found.items()}


def _json(env: Mapping[str, str], name: str) -> dict[str, object]:
    try:
        value = json.loads(env.get(name) or "{}")
    except ValueError:
        raise ConfigError(f"{name} is not JSON") from None
    if not isinstance(value, dict):
        raise ConfigError(f"{name} is not a JSON object")
    return value
