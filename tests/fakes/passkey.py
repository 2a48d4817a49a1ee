"""A device that keeps passkeys, as a browser speaks for it: keys and signatures are real."""

import hashlib
import json
import os
from dataclasses import dataclass, field
from typing import Any

from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from fido2.cose import ES256
from fido2.utils import websafe_decode, websafe_encode
from fido2.webauthn import AttestationObject, AttestedCredentialData, AuthenticatorData

Flag = AuthenticatorData.FLAG


@dataclass
class Device:
    """One device with one passkey; `knows_its_user` is what a finger, a face or a PIN proves."""

    host: str = "testserver"
    knows_its_user: bool = True
    key: ec.EllipticCurvePrivateKey = field(
        default_factory=lambda: ec.generate_private_key(ec.SECP256R1())
    )
    credential_id: bytes = field(default_factory=lambda: os.urandom(16))
    handle: bytes = b""

    @property
    def name(self) -> str:
        """What the device calls its passkey."""
        return websafe_encode(self.credential_id)

    def make(self, options: dict[str, Any]) -> dict[str, Any]:
        """Make the passkey that the options ask for."""
        asked = options["publicKey"]
        self.handle = websafe_decode(asked["user"]["id"])
        # python-fido2 states no type for this one function.
        key = ES256.from_cryptography_key(self.key.public_key())  # type: ignore[no-untyped-call]
        public = AttestedCredentialData.create(b"\0" * 16, self.credential_id, key)
        data = AuthenticatorData.create(
            self._site(), Flag.AT | self._flags(), counter=0, credential_data=bytes(public)
        )
        made = AttestationObject.create("none", data, {})
        return self._answer(
            clientDataJSON=self._client_data("webauthn.create", asked),
            attestationObject=bytes(made),
        )

    def ask(self, options: dict[str, Any]) -> dict[str, Any]:
        """Prove that the passkey is here."""
        told = self._client_data("webauthn.get", options["publicKey"])
        data = bytes(AuthenticatorData.create(self._site(), self._flags(), counter=0))
        signed = data + hashlib.sha256(told).digest()
        return self._answer(
            clientDataJSON=told,
            authenticatorData=data,
            signature=self.key.sign(signed, ec.ECDSA(SHA256())),
            userHandle=self.handle,
        )

    def _site(self) -> bytes:
        return hashlib.sha256(self.host.encode()).digest()

    def _flags(self) -> AuthenticatorData.FLAG:
        return Flag.UP | Flag.UV if self.knows_its_user else Flag.UP

    def _client_data(self, kind: str, asked: dict[str, Any]) -> bytes:
        told = {
            "type": kind,
            "challenge": asked["challenge"],
            "origin": f"https://{self.host}",
            "crossOrigin": False,
        }
        return json.dumps(told).encode()

    def _answer(self, **parts: bytes) -> dict[str, Any]:
        return {
            "id": self.name,
            "rawId": self.name,
            "type": "public-key",
            "response": {name: websafe_encode(part) for name, part in parts.items()},
            "clientExtensionResults": {"credProps": {"rk": True}},
        }
