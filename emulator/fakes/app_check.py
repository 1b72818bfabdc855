"""Firebase App Check: gives a token for any answer to reCAPTCHA, and serves the keys to check it.

Functions read the keys from APP_CHECK_KEYS (`/v1/jwks`); the Firebase SDK's calls to
content-firebaseappcheck.googleapis.com are brought here by who drives the browser.
"""

from __future__ import annotations

import json
import time
from functools import cache

import jwt
from cryptography.hazmat.primitives.asymmetric import rsa
from flask import Blueprint, Response, jsonify, request
from jwt.algorithms import RSAAlgorithm

from emulator.fakes import Desk

KIND = "app_check"
ISSUER = "https://firebaseappcheck.googleapis.com/1"
LIFE_S = 3600
_ID = "local"


def blueprint(_desk: Desk) -> Blueprint:
    """The keys, and the exchange of a reCAPTCHA answer."""
    app_check = Blueprint(KIND, __name__)

    @app_check.get("/v1/jwks")
    def serve_keys() -> Response:
        return jsonify(keys=[json.loads(RSAAlgorithm.to_jwk(_key().public_key())) | {"kid": _ID}])

    @app_check.post("/v1/projects/<project>/apps/<app>:exchangeRecaptchaEnterpriseToken")
    def exchange(project: str, app: str) -> tuple[Response, int]:
        answer = (request.get_json(silent=True) or {}).get("recaptcha_enterprise_token")
        if not answer:
            return jsonify(error={"code": 400, "status": "INVALID_ARGUMENT"}), 400
        return jsonify(token=token(project, app), ttl=f"{LIFE_S}s"), 200

    return app_check


def token(project: str, app: str, **changes: object) -> str:
    """Return a token as App Check signs it for an app of a project."""
    claims = {
        "iss": ISSUER,
        "aud": ["projects/1", f"projects/{project}"],
        "sub": app,
        "exp": time.time() + LIFE_S,
    }
    return jwt.encode(claims | changes, _key(), "RS256", headers={"kid": _ID})


@cache
def _key() -> rsa.RSAPrivateKey:
    return rsa.generate_private_key(65537, 2048)
