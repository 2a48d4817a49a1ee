"""Whom does a provider of sign-ins vouch for? OpenID Connect Core 1.0, code flow, with PKCE.

Nothing here knows users. Everything that comes from the provider is checked; what does not hold
raises `OpenIdFailed`, whose message is a sentence for whoever signs in.
"""

import base64
import hashlib
import hmac
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote, urlencode, urlsplit

import jwt

from waymark.core.outgoing import Limits, OutgoingFailed, get_json, post_form

LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})
SIGNATURES = ("RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512")
"""Only keys that a provider publishes: never a shared secret, never none."""
LEEWAY_SECONDS = 60
LONGEST_SUBJECT = 255
LIMITS = Limits(seconds=10, size=500_000)


class OpenIdFailed(Exception):
    """The sign-in did not work."""


class NotReachable(OpenIdFailed):
    """The council's sign-in could not be reached. Try again in a few minutes."""


class NotTrusted(OpenIdFailed):
    """The answer of the council's sign-in could not be trusted. Start again."""


@dataclass(frozen=True)
class Client:
    """What the provider knows this installation by."""

    issuer: str
    client_id: str
    client_secret: str
    redirect_uri: str


@dataclass(frozen=True)
class Endpoints:
    """Where the provider answers what."""

    issuer: str
    authorization: str
    token: str
    keys: str
    takes_basic: bool


@dataclass(frozen=True)
class Attempt:
    """What one sign-in is recognised by when it comes back: kept in the session until then."""

    state: str
    nonce: str
    verifier: str

    @classmethod
    def begin(cls) -> "Attempt":
        """Make one that nobody can guess."""
        return cls(*(secrets.token_urlsafe(48) for _ in range(3)))


def is_safe_address(address: str) -> bool:
    """Whether an address may be called: by https, or on this machine itself."""
    try:
        parts = urlsplit(address)
        host = parts.hostname
    except ValueError:
        return False
    if not host or parts.username or parts.fragment:
        return False
    return parts.scheme == "https" or (parts.scheme == "http" and host in LOOPBACK)


def discover(issuer: str) -> Endpoints:
    """Ask the provider where it answers (OpenID Connect Discovery 1.0, section 4)."""
    if not is_safe_address(issuer):
        raise NotTrusted(NotTrusted.__doc__)
    found = _asked(f"{issuer.rstrip('/')}/.well-known/openid-configuration")
    if found.get("issuer") != issuer:
        raise NotTrusted(NotTrusted.__doc__)
    ways = found.get("token_endpoint_auth_methods_supported") or "client_secret_basic"
    return Endpoints(
        issuer=issuer,
        authorization=_safe(found.get("authorization_endpoint")),
        token=_safe(found.get("token_endpoint")),
        keys=_safe(found.get("jwks_uri")),
        takes_basic="client_secret_basic" in ways,
    )


def leave_address(endpoints: Endpoints, *, client: Client, attempt: Attempt) -> str:
    """Return the address at the provider to which the browser is sent."""
    challenge = hashlib.sha256(attempt.verifier.encode()).digest()
    asked = {
        "response_type": "code",
        "scope": "openid email profile",
        "client_id": client.client_id,
        "redirect_uri": client.redirect_uri,
        "state": attempt.state,
        "nonce": attempt.nonce,
        "code_challenge": base64.urlsafe_b64encode(challenge).rstrip(b"=").decode(),
        "code_challenge_method": "S256",
    }
    joint = "&" if urlsplit(endpoints.authorization).query else "?"
    return f"{endpoints.authorization}{joint}{urlencode(asked)}"


def vouched_for(
    endpoints: Endpoints, *, client: Client, attempt: Attempt, code: str
) -> Mapping[str, Any]:
    """Change the code for the provider's signed statement; return what it states."""
    fields = {
        "grant_type": "authorization_code",
        "code": code,
        "redirect_uri": client.redirect_uri,
        "code_verifier": attempt.verifier,
    }
    headers = {}
    if endpoints.takes_basic:
        # Both parts are written as in a form first: RFC 6749, section 2.3.1.
        pair = f"{quote(client.client_id, safe='')}:{quote(client.client_secret, safe='')}"
        headers["Authorization"] = f"Basic {base64.b64encode(pair.encode()).decode()}"
    else:
        fields |= {"client_id": client.client_id, "client_secret": client.client_secret}
    try:
        answer = post_form(endpoints.token, fields, headers=headers, limits=LIMITS)
    except OutgoingFailed as fault:
        raise NotReachable(NotReachable.__doc__) from fault
    token = answer.get("id_token") if isinstance(answer, dict) else None
    if not isinstance(token, str):
        raise NotTrusted(NotTrusted.__doc__)
    keys = _asked(endpoints.keys)
    try:
        return _checked(token, keys=keys, endpoints=endpoints, client=client, nonce=attempt.nonce)
    except (jwt.PyJWTError, ValueError, TypeError, LookupError, AttributeError) as fault:
        raise NotTrusted(NotTrusted.__doc__) from fault


def _asked(address: str) -> dict[str, Any]:
    try:
        found = get_json(address, limits=LIMITS)
    except OutgoingFailed as fault:
        raise NotReachable(NotReachable.__doc__) from fault
    if not isinstance(found, dict):
        raise NotTrusted(NotTrusted.__doc__)
    return found


def _safe(address: object) -> str:
    if isinstance(address, str) and is_safe_address(address):
        return address
    raise NotTrusted(NotTrusted.__doc__)


def _checked(
    token: str, *, keys: dict[str, Any], endpoints: Endpoints, client: Client, nonce: str
) -> dict[str, Any]:
    """Return the claims; section 3.1.3.7 of the standard says what has to hold."""
    header = jwt.get_unverified_header(token)
    if header["alg"] not in SIGNATURES:
        raise NotTrusted(NotTrusted.__doc__)
    known = jwt.PyJWKSet.from_dict(keys).keys
    name = header.get("kid")
    fitting = [each for each in known if name is None or each.key_id == name]
    if len(fitting) != 1:
        raise NotTrusted(NotTrusted.__doc__)
    claims: dict[str, Any] = jwt.decode(
        token,
        key=fitting[0].key,
        algorithms=[header["alg"]],
        audience=client.client_id,
        issuer=endpoints.issuer,
        leeway=LEEWAY_SECONDS,
        options={"require": ["exp", "iat", "iss", "aud", "sub", "nonce"]},
    )
    is_for_several = isinstance(claims["aud"], list) and len(claims["aud"]) > 1
    if (is_for_several or "azp" in claims) and claims.get("azp") != client.client_id:
        raise NotTrusted(NotTrusted.__doc__)
    if not hmac.compare_digest(str(claims["nonce"]).encode(), nonce.encode()):
        raise NotTrusted(NotTrusted.__doc__)
    if not claims["sub"] or len(claims["sub"]) > LONGEST_SUBJECT:
        raise NotTrusted(NotTrusted.__doc__)
    return claims
