"""A publisher's web server on the loopback, which can also break its answers off."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


@dataclass
class FileServer:
    """Where it listens, what it holds, and which files it breaks off in the middle."""

    files: dict[str, bytes]
    url: str = ""
    broken_off: set[str] = field(default_factory=set)


@contextmanager
def file_server(files: dict[str, bytes]) -> Iterator[FileServer]:
    """Serve on a free port of the loopback until the block ends."""
    state = FileServer(files)

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            path = self.path.removeprefix("/")
            if path not in state.files:
                self.send_error(404)
                return
            content = state.files[path]
            self.send_response(200)
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content[:3] if path in state.broken_off else content)

        def log_message(self, *_: object) -> None:
            """Stay quiet."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        state.url = f"http://127.0.0.1:{server.server_address[1]}/"
        yield state
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
