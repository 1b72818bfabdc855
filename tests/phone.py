"""An officer's phone, as the app on it behaves: its own key, Firebase Auth, the functions."""

import base64
import re
from collections.abc import Callable
from typing import Any

import requests
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature

Call = Callable[..., Any]


class Phone:
    """One phone. `call(target, body, headers)` answers like a Flask test client."""

    def __init__(self, call: Call, auth_host: str) -> None:
        self._call = call
        self._auth = f"http://{auth_host}/identitytoolkit.googleapis.com/v1"
        self._key = ec.generate_private_key(ec.SECP256R1())
        self.challenge = ""
        self.code = ""
        self.id_token = ""

    @property
    def public_key(self) -> str:
        spki = self._key.public_key().public_bytes(
            serialization.Encoding.DER, serialization.PublicFormat.SubjectPublicKeyInfo
        )
        return base64.urlsafe_b64encode(spki).rstrip(b"=").decode()

    def sign(self, message: str) -> str:
        r, s = decode_dss_signature(self._key.sign(message.encode(), ec.ECDSA(hashes.SHA256())))
        raw = r.to_bytes(32, "big") + s.to_bytes(32, "big")
        return base64.urlsafe_b64encode(raw).rstrip(b"=").decode()

    def request_otp(self, number: str) -> Any:
        body = {"cug_number": number, "device_public_key": self.public_key}
        answer = self._call("request_otp", body)
        if answer.status_code == 200:
            self.challenge, self.code = answer.json["challenge_id"], answer.json["device_code"]
        return answer

    def verify_otp(self, otp: str, *, challenge: str | None = None) -> Any:
        used = challenge or self.challenge
        signed = self.sign(f"{used}.{otp}")
        body = {"challenge_id": used, "otp": otp, "signature": signed}
        return self._signed_in(self._call("verify_otp", body))

    def start_session(self) -> Any:
        signed = self.sign(f"{self.challenge}.session")
        body = {"challenge_id": self.challenge, "signature": signed}
        return self._signed_in(self._call("start_session", body))

    def call(self, target: str, **body: Any) -> Any:
        """Call a function as the signed-in officer."""
        return self._call(target, body, headers={"Authorization": f"Bearer {self.id_token}"})

    def _signed_in(self, answer: Any) -> Any:
        """Exchange a custom token at Firebase Auth, as the SDK does."""
        if answer.status_code == 200 and answer.json.get("token"):
            exchanged = requests.post(
                f"{self._auth}/accounts:signInWithCustomToken?key=demo",
                json={"token": answer.json["token"], "returnSecureToken": True},
                timeout=60,
            )
            self.id_token = exchanged.json()["idToken"]
        return answer


def code_in(text: str) -> str:
    """The six digits of an SMS."""
    found = re.search(r"\b([0-9]{6})\b", text)
    assert found
    return found[1]
