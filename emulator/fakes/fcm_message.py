"""What FCM HTTP v1 accepts as a message: known fields, right types, one target, 4096 bytes.

Field names are taken as `snake_case` and as `camelCase`, as Google's JSON does.
"""

from __future__ import annotations

from typing import Any

from emulator.fakes import fcm_parts

LARGEST_PAYLOAD_BYTES = 4096

_TARGETS = ("token", "fid", "topic", "condition")
_TEXT, _FLAG, _MAP, _OBJECT, _ANY = "text", "flag", "map of texts", "object", "anything"
_BODY = {"message": _OBJECT, "validate_only": _FLAG}
_MESSAGE = {
    **dict.fromkeys(("name", *_TARGETS), _TEXT),
    "data": _MAP,
    **dict.fromkeys(("notification", "android", "apns", "webpush", "fcm_options"), _OBJECT),
}
_PARTS: dict[str, dict[str, str]] = {
    "notification": dict.fromkeys(("title", "body", "image"), _TEXT),
    "fcm_options": {"analytics_label": _TEXT},
    "android": {
        **dict.fromkeys(("collapse_key", "priority", "ttl", "restricted_package_name"), _TEXT),
        "data": _MAP,
        "notification": _OBJECT,
        "fcm_options": _OBJECT,
        "direct_boot_ok": _FLAG,
        "bandwidth_constrained_ok": _FLAG,
        "restricted_satellite_ok": _FLAG,
    },
    "apns": {
        "headers": _MAP,
        "payload": _OBJECT,
        "fcm_options": _OBJECT,
        "live_activity_token": _TEXT,
    },
    "webpush": {"headers": _MAP, "data": _MAP, "notification": _ANY, "fcm_options": _OBJECT},
}
# What lies one floor deeper, where it is not free (a browser's notification and APNs' payload are).
_INNER: dict[tuple[str, str], dict[str, str]] = {
    ("android", "notification"): {
        **dict.fromkeys(
            ("title", "body", "icon", "color", "sound", "tag", "click_action", "body_loc_key",
             "title_loc_key", "channel_id", "ticker", "event_time", "notification_priority",
             "visibility", "proxy", "image"),
            _TEXT,
        ),
        **dict.fromkeys(
            ("sticky", "local_only", "default_sound", "default_vibrate_timings",
             "default_light_settings", "bypass_proxy_notification"),
            _FLAG,
        ),
        **dict.fromkeys(
            ("body_loc_args", "title_loc_args", "vibrate_timings", "light_settings",
             "notification_count"),
            _ANY,
        ),
    },
    ("android", "fcm_options"): {"analytics_label": _TEXT},
    ("apns", "fcm_options"): dict.fromkeys(("analytics_label", "image"), _TEXT),
    ("webpush", "fcm_options"): dict.fromkeys(("analytics_label", "link"), _TEXT),
}  # fmt: skip


class BadMessageError(ValueError):
    """FCM would answer 400. `field` is the path of the part that is wrong."""

    def __init__(self, field: str, text: str) -> None:
        super().__init__(text)
        self.field = field


def check(body: object) -> dict[str, Any]:
    """The message of a send request, when FCM would take it.

    Raises:
        BadMessageError: FCM would refuse it.
    """
    if not isinstance(body, dict):
        raise BadMessageError("", "Invalid JSON payload received. Expected an object.")
    _check_fields("", body, _BODY)
    message = body.get("message")
    if message is None:
        raise BadMessageError("message", "Message is required.")
    _check_fields("message", message, _MESSAGE)
    for part, known in _PARTS.items():
        _check_fields(f"message.{part}", _at(message, part), known)
    for (part, inner), known in _INNER.items():
        _check_fields(f"message.{part}.{inner}", _at(_at(message, part), inner), known)
    _check_target(message)
    _check_data(message.get("data", {}))
    for field, text in fcm_parts.faults(message):
        raise BadMessageError(f"message.{field}", text)
    _check_size(message)
    return dict(message)


def target(message: dict[str, Any]) -> str:
    """The phone the message is for, or "" when it names none."""
    to = message.get("token") or message.get("fid")
    return to if isinstance(to, str) else ""


def _camel(name: str) -> str:
    head, *rest = name.split("_")
    return head + "".join(word.capitalize() for word in rest)


def _at(part: dict[str, Any], name: str) -> dict[str, Any]:
    found = part.get(name, part.get(_camel(name), {}))
    return found if isinstance(found, dict) else {}


def _check_fields(path: str, part: dict[str, Any], known: dict[str, str]) -> None:
    kinds = known | {_camel(name): kind for name, kind in known.items()}
    for name, value in part.items():
        place = f"{path}.{name}".lstrip(".")
        if name not in kinds:
            text = f"Invalid JSON payload received. Unknown name \"{name}\" at '{path}':"
            raise BadMessageError(path, f"{text} Cannot find field.")
        if not _fits(value, kinds[name]):
            raise BadMessageError(place, f"Invalid value at '{place}' ({kinds[name]})")


def _fits(value: object, kind: str) -> bool:
    if kind == _MAP:
        return isinstance(value, dict) and all(isinstance(v, str) for v in value.values())
    expected = {_TEXT: str, _FLAG: bool, _OBJECT: dict, _ANY: object}[kind]
    return isinstance(value, expected)


def _check_target(message: dict[str, Any]) -> None:
    named = [name for name in _TARGETS if message.get(name)]
    if not named:
        raise BadMessageError("message.token", "Recipient of the message is not set.")
    if len(named) > 1:
        raise BadMessageError(f"message.{named[1]}", "Recipient of the message is set twice.")
    if named[0] in ("topic", "condition"):
        text = "This stand-in takes no topics: Prahari sends to an officer's own phone."
        raise BadMessageError(f"message.{named[0]}", text)


def _check_data(data: dict[str, str]) -> None:
    for key in data:
        if key in ("from", "message_type", "notification") or key.startswith(("google", "gcm")):
            raise BadMessageError(f"message.data.{key}", f"Invalid data payload key: {key}")


def _check_size(message: dict[str, Any]) -> None:
    texts = [*message.get("data", {}).items(), *message.get("notification", {}).items()]
    size = sum(len(text.encode()) for pair in texts for text in pair)
    if size > LARGEST_PAYLOAD_BYTES:
        raise BadMessageError("message", "Message too big: the payload may hold 4096 bytes.")
