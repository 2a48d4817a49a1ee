"""How do the benchmarks visit the site? A server of its own, and visitors that fill in forms."""

import asyncio
import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from html.parser import HTMLParser
from pathlib import Path

import httpx

from waymark.core.local_setup import run_django

PROJECT = Path(__file__).resolve().parent.parent
READY_SECONDS = 60
PATIENCE = httpx.Timeout(120.0)


@contextmanager
def served() -> Iterator[str]:
    """Serve the site on a free port of this machine, as `make run` does, and give its address."""
    with socket.socket() as trial:
        trial.bind(("127.0.0.1", 0))
        port = trial.getsockname()[1]
    address = f"http://127.0.0.1:{port}"
    environment = {**os.environ, "WAYMARK_SITE_URL": address}
    run_django("collectstatic", "--noinput", "--verbosity=0", environment=environment)
    command = [
        *(sys.executable, "-m", "gunicorn", "config.wsgi:application"),
        *("--chdir", str(PROJECT), "--bind", f"127.0.0.1:{port}", "--workers", "2"),
        *("--timeout", "120", "--log-level", "error", "--no-control-socket"),
    ]
    with (Path(os.environ.get("WAYMARK_VAR", PROJECT / "var")) / "bench-site.log").open("w") as log:
        site = subprocess.Popen(command, env=environment, cwd=PROJECT, stdout=log, stderr=log)
        try:
            _await(address, site)
            yield address
        finally:
            site.terminate()
            site.wait(timeout=30)


def _await(address: str, site: subprocess.Popen[bytes]) -> None:
    until = time.monotonic() + READY_SECONDS
    while time.monotonic() < until and site.poll() is None:
        try:
            if httpx.get(f"{address}/health/", timeout=5).status_code == 200:
                return
        except httpx.HTTPError:
            time.sleep(0.1)
    sys.exit("The site did not come up.")


class _Forms(HTMLParser):
    """The fields of the last form of a page, each with something that a person might send."""

    def __init__(self, *, words: str) -> None:
        super().__init__()
        self.words = words
        self.fields: dict[str, str] = {}

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Take the last choice of each group, and write something into each box."""
        found = {name: value or "" for name, value in attrs}
        name, kind = found.get("name", ""), found.get("type", "text")
        if tag == "form":
            self.fields = {}
        elif name and (tag == "textarea" or (tag == "input" and kind == "text")):
            self.fields[name] = self.words
        elif tag == "input" and name and kind in {"hidden", "radio"}:
            self.fields[name] = found.get("value", "")


class Visitor:
    """Somebody with a browser of their own, who walks pages and fills in forms."""

    def __init__(self, address: str) -> None:
        self.client = httpx.AsyncClient(
            base_url=address, follow_redirects=True, timeout=PATIENCE, trust_env=False
        )

    async def answer(self, start: str, *, words: str) -> tuple[str, int]:
        """Walk from the start to the receipt; return its page and how many requests it took."""
        page = await self.client.get(start)
        for requests in range(2, 60):
            page.raise_for_status()
            if page.url.path.endswith("/receipt/"):
                return page.text, requests
            reader = _Forms(words=words)
            reader.feed(page.text)
            page = await self.client.post(
                page.url, data=reader.fields, headers={"Referer": str(page.url)}
            )
        raise RuntimeError("The receipt was never reached.")

    async def close(self) -> None:
        """Close the browser."""
        await self.client.aclose()


async def gather(visits: int, *, address: str, start: str, at_once: int) -> list[str]:
    """Let so many people answer, so many of them at once, and return their receipts' pages."""
    turn = asyncio.Semaphore(at_once)

    async def visit(number: int) -> str:
        async with turn:
            visitor = Visitor(address)
            try:
                page, _requests = await visitor.answer(start, words=f"What number {number} thinks")
            finally:
                await visitor.close()
        return page

    return list(await asyncio.gather(*(visit(number) for number in range(visits))))
