"""Tokens of people who are no officers."""

import requests


def citizen_token(env: dict[str, str]) -> str:
    host = f"http://{env['FIREBASE_AUTH_EMULATOR_HOST']}/identitytoolkit.googleapis.com/v1"
    made = requests.post(
        f"{host}/accounts:signUp?key=demo", json={"returnSecureToken": True}, timeout=5
    )
    return made.json()["idToken"]
