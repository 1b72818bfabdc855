"""A push as FCM takes it: one message for Android, iOS and browsers, built by the SDK.

Android gets data alone, and its app shows what fits. iOS shows the neutral text by itself, and
wakes the app, whose extension may change it. A browser's worker shows what fits.
"""

import json
from collections.abc import Callable
from datetime import datetime
from typing import Any, NamedTuple

from firebase_admin import messaging

from shared.send.push_model import Push, Urgency

Body = Callable[[dict[str, str]], str]


class _Manner(NamedTuple):
    android: str
    apns: str  # 10: at once; 5: as the battery allows
    level: str  # of interruption; more than time-sensitive needs Apple's own permission
    sound: str | None
    web: str


# iOS plays its default sound where the app has no such file.
_MANNERS = {
    Urgency.ALARM: _Manner("high", "10", "time-sensitive", "sos.caf", "high"),
    Urgency.UPDATE: _Manner("high", "10", "passive", None, "high"),
    Urgency.NOTE: _Manner("high", "10", "active", "default", "normal"),
    Urgency.QUIET: _Manner("normal", "5", "passive", None, "low"),
}


def body(push: Push, *, at: datetime, is_rehearsal: bool) -> Body:
    """Return what makes the request to FCM for a phone's address. `at`: when it is sent."""
    parts: dict[str, Any] = {
        "data": push.data,
        "android": _android(push),
        "apns": _apns(push, at=at),
        "webpush": _webpush(push),
    }
    rehearsed = {"validate_only": True} if is_rehearsal else {}

    def to(address: dict[str, str]) -> str:
        message = messaging.Message(**parts, **address)
        return json.dumps({"message": json.loads(str(message))} | rehearsed)

    return to


def _android(push: Push) -> messaging.AndroidConfig:
    return messaging.AndroidConfig(
        priority=_MANNERS[push.form.urgency].android,
        collapse_key=push.collapse,
        ttl=push.life,
        # Also a phone that was started again and not unlocked yet is to ring.
        direct_boot_ok=push.form.urgency is Urgency.ALARM or None,
    )


def _apns(push: Push, *, at: datetime) -> messaging.APNSConfig:
    manner, text = _MANNERS[push.form.urgency], push.form.text
    headers = {
        "apns-push-type": "alert",
        "apns-priority": manner.apns,
        "apns-expiration": str(int((at + push.life).timestamp())),
    }
    collapsed = {"apns-collapse-id": push.collapse} if push.collapse else {}
    aps = messaging.Aps(
        alert=messaging.ApsAlert(title=text.hi, body=text.en),
        sound=manner.sound,
        thread_id=push.id,
        content_available=True,
        mutable_content=True,
        custom_data={"interruption-level": manner.level},
    )
    return messaging.APNSConfig(headers=headers | collapsed, payload=messaging.APNSPayload(aps))


def _webpush(push: Push) -> messaging.WebpushConfig:
    life = str(int(push.life.total_seconds()))
    headers = {"TTL": life, "Urgency": _MANNERS[push.form.urgency].web}
    collapsed = {"Topic": push.collapse} if push.collapse else {}
    return messaging.WebpushConfig(headers=headers | collapsed)
