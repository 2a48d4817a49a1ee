import gzip
import json

import pytest

from tests.fakes.model_server import model_server
from waymark.core import outgoing


def test_a_packed_reply_is_not_unpacked() -> None:
    with model_server(lambda *_: {}) as server:
        server.raw = gzip.compress(json.dumps({"a": "x" * 1000}).encode())
        server.headers = {"Content-Encoding": "gzip"}
        with pytest.raises(outgoing.NotReadable):
            outgoing.post_json(f"{server.url}/x", {"response_format": 1})


@pytest.mark.parametrize("address", ["", "not an address", "ftp://127.0.0.1/x", "http://[bad"])
def test_an_address_that_is_none_is_not_reached(address: str) -> None:
    with pytest.raises(outgoing.NotReached):
        outgoing.post_json(address, {})


def test_a_proxy_named_in_the_environment_is_not_used(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:1")
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:1")
    with model_server(lambda *_: {}) as server:
        server.raw = b'{"fine": true}'
        assert outgoing.post_json(f"{server.url}/x", {}) == {"fine": True}


@pytest.mark.parametrize(("given", "kept"), [("12", 12.0), ("soon", None), ("9" * 9, None)])
def test_how_long_to_wait_is_read_only_as_seconds(given: str, kept: float | None) -> None:
    with model_server(lambda *_: {}) as server:
        server.status, server.headers = 429, {"Retry-After": given}
        with pytest.raises(outgoing.Refused) as caught:
            outgoing.post_json(f"{server.url}/x", {})

    assert caught.value.wait_seconds == kept
    assert caught.value.status == 429
