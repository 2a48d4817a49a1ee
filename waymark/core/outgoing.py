"""How does anything leave this installation by HTTP? By one careful call that expects the worst.

No redirects, no proxy or password file taken from the environment, a time limit on the whole
exchange and not only on each wait, a limit on what comes back. Bodies are never logged.
"""

import json
import time
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import httpx

DEFAULT_SECONDS = 60.0
DEFAULT_BYTES = 2_000_000


class OutgoingFailed(Exception):
    """The other machine did not give a usable answer; the message is a sentence."""


class TookTooLong(OutgoingFailed):
    """The other machine did not answer in time."""


class TooMuch(OutgoingFailed):
    """The other machine sent more than is read."""


class NotReached(OutgoingFailed):
    """The other machine could not be reached."""


class BrokenOff(OutgoingFailed):
    """The other machine broke its answer off."""


class NotReadable(OutgoingFailed):
    """The other machine sent something that is not JSON."""


class Refused(OutgoingFailed):
    """The other machine answered with a refusal; `status` says which."""

    def __init__(self, status: int, *, wait_seconds: float | None = None) -> None:
        """Keep the status, and for how long it asks us to wait."""
        super().__init__(f"The other machine refused, with the status {status}.")
        self.status = status
        self.wait_seconds = wait_seconds


@dataclass(frozen=True)
class Limits:
    """How long and how large one exchange may be."""

    seconds: float = DEFAULT_SECONDS
    size: int = DEFAULT_BYTES


def post_json(
    url: str,
    payload: Mapping[str, Any],
    *,
    headers: Mapping[str, str] | None = None,
    limits: Limits | None = None,
) -> Any:
    """Send JSON and return the JSON that comes back; raise `OutgoingFailed` with a sentence."""
    return _exchange("POST", url, headers=headers, limits=limits, json=dict(payload))


def post_form(
    url: str,
    fields: Mapping[str, str],
    *,
    headers: Mapping[str, str] | None = None,
    limits: Limits | None = None,
) -> Any:
    """Send a form and return the JSON that comes back; raise `OutgoingFailed` with a sentence."""
    return _exchange("POST", url, headers=headers, limits=limits, data=dict(fields))


def get_json(url: str, *, limits: Limits | None = None) -> Any:
    """Return the JSON at an address; raise `OutgoingFailed` with a sentence."""
    return _exchange("GET", url, headers=None, limits=limits)


def get_bytes(url: str, *, limits: Limits | None = None) -> bytes:
    """Return what is at an address, as it is; raise `OutgoingFailed` with a sentence."""
    return _content("GET", url, headers={"Accept": "*/*"}, limits=limits)


def _exchange(method: str, url: str, **given: Any) -> Any:
    try:
        return json.loads(_content(method, url, **given))
    except (ValueError, RecursionError) as fault:
        raise NotReadable(NotReadable.__doc__) from fault


def _content(
    method: str,
    url: str,
    *,
    headers: Mapping[str, str] | None,
    limits: Limits | None,
    **body: Any,
) -> bytes:
    within = limits or Limits()
    ends = time.monotonic() + within.seconds
    try:
        with (
            httpx.Client(follow_redirects=False, trust_env=False, timeout=within.seconds) as client,
            client.stream(method, url, headers=_headers(headers), **body) as response,
        ):
            if response.status_code != httpx.codes.OK:
                raise Refused(response.status_code, wait_seconds=_wait(response))
            content = bytearray()
            for chunk in response.iter_raw():
                content += chunk
                if len(content) > within.size:
                    raise TooMuch(TooMuch.__doc__)
                if time.monotonic() > ends:
                    raise TookTooLong(TookTooLong.__doc__)
    except httpx.TimeoutException as late:
        raise TookTooLong(TookTooLong.__doc__) from late
    except httpx.RemoteProtocolError as fault:
        raise BrokenOff(BrokenOff.__doc__) from fault
    except (httpx.HTTPError, httpx.InvalidURL, OSError) as fault:
        raise NotReached(NotReached.__doc__) from fault
    return bytes(content)


def _headers(given: Mapping[str, str] | None) -> dict[str, str]:
    # A small packed reply can unpack to a gigabyte: nothing is accepted packed, nothing unpacked.
    return {"Accept": "application/json", **(given or {}), "Accept-Encoding": "identity"}


def _wait(response: httpx.Response) -> float | None:
    asked = response.headers.get("Retry-After", "")
    return float(asked) if asked.isdecimal() and len(asked) < 6 else None
