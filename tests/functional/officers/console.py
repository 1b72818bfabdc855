"""An admin who knows only the Firestore console: one document changed by hand, over REST."""

from typing import Any

import requests


def edit(env: dict[str, str], path: str, fields: dict[str, Any]) -> None:
    """Change fields of a document as the console does, past every rule of ours."""
    host, project = env["FIRESTORE_EMULATOR_HOST"], env["GOOGLE_CLOUD_PROJECT"]
    answer = requests.patch(
        f"http://{host}/v1/projects/{project}/databases/(default)/documents/{path}",
        params=[("updateMask.fieldPaths", name) for name in fields],
        json={"fields": {name: _value(value) for name, value in fields.items()}},
        headers={"Authorization": "Bearer owner"},
        timeout=60,
    )
    assert answer.ok, answer.text


def _value(value: Any) -> dict[str, Any]:
    if value is None:
        return {"nullValue": None}
    if isinstance(value, bool):
        return {"booleanValue": value}
    if isinstance(value, int):
        return {"integerValue": str(value)}
    if isinstance(value, list):
        return {"arrayValue": {"values": [_value(one) for one in value]}}
    if isinstance(value, dict):
        return {"mapValue": {"fields": {name: _value(one) for name, one in value.items()}}}
    return {"stringValue": value}
