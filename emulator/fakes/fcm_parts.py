"""What FCM, APNs and a browser's push service ask of their own parts of a message.

A wrong one would be refused, or would reach no phone, which nobody would notice: both are refused
here.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

LONGEST_TTL_S = 28 * 24 * 3600
LARGEST_APNS_BYTES = 4096
LONGEST_COLLAPSE_BYTES = 64

_PUSH_TYPES = {"alert", "background", "location", "voip", "complication", "fileprovider", "mdm",
               "liveactivity", "pushtotalk"}  # fmt: skip
_APNS_HEADERS = {
    "apns-push-type": "|".join(_PUSH_TYPES),
    "apns-priority": r"1|5|10",
    "apns-expiration": r"\d{1,11}",
    "apns-collapse-id": rf"[\x20-\x7e]{{1,{LONGEST_COLLAPSE_BYTES}}}",
    "apns-topic": r"[\w.-]+",
    "apns-id": r"[0-9a-fA-F-]{36}",
}
_WEB_HEADERS = {
    "ttl": r"\d{1,10}",
    "urgency": "very-low|low|normal|high",
    "topic": r"[A-Za-z0-9_-]{1,32}",
}
_SWITCHES = ("content-available", "mutable-content")
_LEVELS = ("passive", "active", "time-sensitive", "critical")
_APS_KINDS: dict[str, type | tuple[type, ...]] = {
    "alert": (str, dict),
    "badge": int,
    "sound": (str, dict),
    "category": str,
    "thread-id": str,
}

Fault = tuple[str, str]  # the field that is wrong, and what FCM says of it


def faults(message: dict[str, Any]) -> Iterator[Fault]:
    """Yield what is wrong in the parts for one platform."""
    yield from _android(message.get("android", {}))
    yield from _apns(message.get("apns", {}), has_notification="notification" in message)
    yield from _headers("webpush", message.get("webpush", {}), _WEB_HEADERS)


def _android(android: dict[str, Any]) -> Iterator[Fault]:
    if android.get("priority", "normal").lower() not in ("normal", "high"):
        yield "android.priority", "Invalid value at 'priority'"
    seconds = re.fullmatch(r"(\d+)(\.\d{1,9})?s", android.get("ttl", "0s"))
    if seconds is None or int(seconds[1]) > LONGEST_TTL_S:
        yield "android.ttl", "Invalid TTL: 0 seconds to four weeks"


def _apns(apns: dict[str, Any], *, has_notification: bool) -> Iterator[Fault]:
    yield from _headers("apns", apns, _APNS_HEADERS)
    payload, headers = apns.get("payload", {}), apns.get("headers", {})
    aps = payload.get("aps", {})
    if not isinstance(aps, dict):
        yield "apns.payload.aps", "Invalid value at 'aps' (object)"
        return
    yield from _aps(aps)
    is_shown = has_notification or bool({"alert", "badge", "sound"} & aps.keys())
    if not is_shown and headers.get("apns-priority") == "10":
        yield "apns.headers", "only data for an Apple device goes with apns-priority 5"
    kind = headers.get("apns-push-type")
    if kind in ("alert", "background") and is_shown != (kind == "alert"):
        yield "apns.headers", "apns-push-type says another thing than the payload"
    if len(json.dumps(payload, ensure_ascii=False).encode()) > LARGEST_APNS_BYTES:
        yield "apns.payload", "Message too big: the payload may hold 4096 bytes."


def _aps(aps: dict[str, Any]) -> Iterator[Fault]:
    for name, kind in _APS_KINDS.items():
        if name in aps and not isinstance(aps[name], kind):
            yield f"apns.payload.aps.{name}", "Invalid value"
    for name in _SWITCHES:
        if aps.get(name, 0) not in (0, 1):
            yield f"apns.payload.aps.{name}", "Invalid value: 0 or 1"
    if aps.get("interruption-level", "active") not in _LEVELS:
        yield "apns.payload.aps.interruption-level", "Invalid value"


def _headers(part: str, config: dict[str, Any], known: dict[str, str]) -> Iterator[Fault]:
    for name, value in config.get("headers", {}).items():
        wanted = known.get(name.lower())
        if wanted is None:
            yield f"{part}.headers.{name}", f"Unknown header {name}"
        elif not re.fullmatch(wanted, value):
            yield f"{part}.headers.{name}", f"Invalid value of header {name}"
