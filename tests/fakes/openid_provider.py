"""A provider of sign-ins on the loopback: it signs real statements, and lies when it is told to."""

import base64
import hashlib
import json
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

import jwt
from cryptography.hazmat.primitives.asymmetric import rsa

CLIENT_ID = "waymark-at-the-council"
CLIENT_SECRET = "a secret: with / signs"  # noqa: S105 (invented)


def new_key() -> rsa.RSAPrivateKey:
    return rsa.generate_private_key(public_exponent=65537, key_size=2048)


@dataclass
class Provider:
    """Where it listens, whom it vouches for, and what is wrong with what it says."""

    url: str = ""
    claims: dict[str, Any] = field(default_factory=dict)
    discovery: dict[str, Any] = field(default_factory=dict)
    key: rsa.RSAPrivateKey = field(default_factory=new_key)
    signs_with: rsa.RSAPrivateKey | None = None
    token: str = ""
    asked: list[dict[str, Any]] = field(default_factory=list)
    promised: dict[str, dict[str, str]] = field(default_factory=dict)

    def vouch(self, address: str) -> str:
        """Take a browser that was sent here; return what it goes back with."""
        asked = {name: values[0] for name, values in parse_qs(urlsplit(address).query).items()}
        code = f"code-{len(self.promised)}"
        self.promised[code] = asked
        return f"{asked['redirect_uri']}?code={code}&state={asked['state']}"

    def document(self) -> dict[str, Any]:
        """What discovery answers."""
        return {
            "issuer": self.url,
            "authorization_endpoint": f"{self.url}/authorize",
            "token_endpoint": f"{self.url}/token",
            "jwks_uri": f"{self.url}/keys",
            **self.discovery,
        }

    def keys(self) -> dict[str, Any]:
        """The public half of the key."""
        public = json.loads(jwt.algorithms.RSAAlgorithm.to_jwk(self.key.public_key()))
        return {"keys": [{**public, "kid": "one", "alg": "RS256", "use": "sig"}]}

    def statement(self, fields: dict[str, str]) -> dict[str, Any] | None:
        """What a code is changed for, once, by whoever knows its verifier."""
        asked = self.promised.pop(fields.get("code", ""), None)
        digest = hashlib.sha256(fields.get("code_verifier", "").encode()).digest()
        challenge = base64.urlsafe_b64encode(digest).rstrip(b"=").decode()
        if asked is None or asked["code_challenge"] != challenge:
            return None
        now = int(time.time())
        claims = {
            "iss": self.url,
            "aud": CLIENT_ID,
            "sub": "account-1",
            "iat": now,
            "exp": now + 300,
            "nonce": asked["nonce"],
            **self.claims,
        }
        claims = {name: value for name, value in claims.items() if value is not None}
        key = self.signs_with or self.key
        return {"id_token": self.token or jwt.encode(claims, key, "RS256", {"kid": "one"})}


@contextmanager
def openid_provider() -> Iterator[Provider]:
    """Serve on a free port of the loopback until the block ends."""
    state = Provider()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            path = urlsplit(self.path).path
            if path == "/.well-known/openid-configuration":
                self._answer(state.document())
            elif path == "/keys":
                self._answer(state.keys())
            else:
                self._answer({}, status=404)

        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"])).decode()
            fields = {name: values[0] for name, values in parse_qs(body).items()}
            state.asked.append(fields)
            found = state.statement(fields) if self._knows(fields) else None
            self._answer(found or {"error": "invalid_grant"}, status=200 if found else 400)

        def _knows(self, fields: dict[str, str]) -> bool:
            given = (self.headers.get("Authorization") or "").removeprefix("Basic ")
            name, _, secret = base64.b64decode(given).decode().partition(":")
            pair = (unquote(name), unquote(secret))
            sent = (fields.get("client_id", ""), fields.get("client_secret", ""))
            return (CLIENT_ID, CLIENT_SECRET) in {pair, sent}

        def _answer(self, document: dict[str, Any], *, status: int = 200) -> None:
            content = json.dumps(document).encode()
            self.send_response(status)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, *_: Any) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    state.url = f"http://127.0.0.1:{server.server_address[1]}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield state
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
