"""A language model of our own on the loopback, which answers rightly, lies, stalls or forgets."""

import json
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

Document = dict[str, Any]
Behaviour = Callable[[str, Document, int], Any]


@dataclass
class ModelServer:
    """Where it listens, what it was asked, and how it behaves: (purpose, document, nth call)."""

    url: str = ""
    behave: Behaviour = lambda purpose, document, number: {}
    requests: list[Document] = field(default_factory=list)
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    raw: bytes | None = None
    stall_seconds: float = 0.0
    refuse_first: int = 0

    def documents(self) -> list[Document]:
        """What the user messages held."""
        return [json.loads(each["messages"][1]["content"]) for each in self.requests]


@contextmanager
def model_server(behave: Behaviour) -> Iterator[ModelServer]:
    """Serve on a free port of the loopback until the block ends."""
    state = ModelServer(behave=behave)
    stop = threading.Event()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            length = int(self.headers["Content-Length"])
            payload = json.loads(self.rfile.read(length))
            state.requests.append(payload | {"authorization": self.headers.get("Authorization")})
            number = len(state.requests)
            status = 429 if number <= state.refuse_first else state.status
            self.send_response(status)
            for name, value in state.headers.items():
                self.send_header(name, value)
            self.end_headers()
            if status == 200:
                self._answer(payload, number)

        def _answer(self, payload: Document, number: int) -> None:
            ends = time.monotonic() + state.stall_seconds
            while time.monotonic() < ends and not stop.is_set():
                try:
                    self.wfile.write(b" ")
                    self.wfile.flush()
                except OSError:
                    return
                time.sleep(0.05)
            if state.raw is not None:
                content = state.raw
            else:
                purpose = payload["response_format"]["json_schema"]["name"]
                document = json.loads(payload["messages"][1]["content"])
                reply = state.behave(purpose, document, number)
                content = json.dumps(
                    {
                        "choices": [{"message": {"content": json.dumps(reply)}}],
                        "usage": {"prompt_tokens": 100, "completion_tokens": 20},
                    }
                ).encode()
            try:
                self.wfile.write(content)
            except OSError:
                return

        def log_message(self, *_: Any) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    state.url = f"http://127.0.0.1:{server.server_address[1]}/v1"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield state
    finally:
        stop.set()
        server.shutdown()
        server.server_close()
        thread.join()
