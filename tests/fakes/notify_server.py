"""A GOV.UK Notify of our own on the loopback, which takes messages, refuses, lies or stalls."""

import json
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit
from uuid import UUID, uuid4

KEY = "test-11111111-1111-4111-8111-111111111111-22222222-2222-4222-8222-222222222222"
TEXT_TEMPLATE = "33333333-3333-4333-8333-333333333333"
EMAIL_TEMPLATE = "44444444-4444-4444-8444-444444444444"


@dataclass
class NotifyServer:
    """Where it listens, what it took, and how it behaves."""

    url: str = ""
    taken: list[dict[str, Any]] = field(default_factory=list)
    tokens: list[str] = field(default_factory=list)
    status: int = 201
    fault: str = "BadRequestError"
    words: str = "no"
    raw: bytes | None = None
    states: dict[str, str] = field(default_factory=dict)
    stall_seconds: float = 0.0
    forgets_to_answer: bool = False  # takes a message and then drops the line

    def sent(self, path: str) -> list[dict[str, Any]]:
        """What was posted to an address."""
        return [each for each in self.taken if each["path"] == path]


@contextmanager
def running_notify_server() -> Iterator[NotifyServer]:
    """Serve on a free port of the loopback until the block ends."""
    state = NotifyServer()
    stop = threading.Event()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            posted = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            self._note()
            if state.status == 201:
                posted |= {"path": self.path, "id": str(uuid4())}
                state.taken.append(posted)
                if state.forgets_to_answer:
                    return
            self._answer(state.status, {"id": posted.get("id"), "reference": "x"})

        def do_GET(self) -> None:
            self._note()
            parts = urlsplit(self.path)
            name = parts.path.rpartition("/")[2]
            if name == "notifications":
                wanted = parse_qs(parts.query).get("reference", [""])[0]
                found = [each for each in state.taken if each.get("reference") == wanted]
                self._answer(200, {"notifications": found, "links": {}})
            elif UUID(name):
                self._answer(200, {"id": name, "status": state.states.get(name, "sending")})

        def _note(self) -> None:
            state.tokens.append(self.headers.get("Authorization", ""))
            ends = time.monotonic() + state.stall_seconds
            while time.monotonic() < ends and not stop.is_set():
                time.sleep(0.05)

        def _answer(self, status: int, content: dict[str, Any]) -> None:
            if status >= 400:
                content = {
                    "status_code": status,
                    "errors": [{"error": state.fault, "message": state.words}],
                }
            self.send_response(status)
            self.end_headers()
            try:
                self.wfile.write(state.raw or json.dumps(content).encode())
            except OSError:
                return

        def log_message(self, *_: Any) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    state.url = f"http://127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield state
    finally:
        stop.set()
        server.shutdown()
        server.server_close()
        thread.join(5)
