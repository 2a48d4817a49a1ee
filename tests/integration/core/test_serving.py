"""Does one command bring everything up, and does stopping it leave nothing behind?"""

import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from waymark.core import installation, processes

LEFT_OUT = ("DATABASE_URL", "DATABASE_OWNER_URL", "DATABASE_KEEPER_URL", "DATABASE_ADMIN_URL")
PATIENCE = 600  # seconds: a busy machine is slow, which is no fault of the site


class Served:
    """A site started as `make run` starts it, with its own folder for everything it writes."""

    def __init__(self, var: Path) -> None:
        with socket.socket() as trial:
            trial.bind(("127.0.0.1", 0))
            self.port = int(trial.getsockname()[1])
        self.var = var
        self.log = var / "log.txt"
        kept = {name: value for name, value in os.environ.items() if name not in LEFT_OUT}
        with self.log.open("w") as log:
            self.process = subprocess.Popen(
                [sys.executable, "-m", "waymark.core.serving", "--port", str(self.port)],
                env=kept
                | {
                    "WAYMARK_VAR": str(var),
                    "WAYMARK_DEMONSTRATION": "false",
                    "DJANGO_SETTINGS_MODULE": "config.settings",
                },
                cwd=installation.PROJECT,
                stdout=log,
                stderr=log,
            )

    def await_up(self) -> str:
        until = time.monotonic() + PATIENCE
        while "Waymark is at" not in self.log.read_text():
            assert self.process.poll() is None, self.log.read_text()
            assert time.monotonic() < until, self.log.read_text()
            time.sleep(0.05)
        return self.log.read_text()

    def is_well(self) -> bool:
        address = f"http://localhost:{self.port}/health/"
        with urllib.request.urlopen(address, timeout=10) as response:  # noqa: S310  our own
            return bool(response.status == 200)

    def number_of(self, name: str) -> int | None:
        return processes.find_remembered(self.var / "run" / name)

    def database_number(self) -> int:
        lock = self.var / "postgres" / "data" / "postmaster.pid"
        return int(lock.read_text().splitlines()[0])


@pytest.fixture
def serve(open_folder: Path) -> Iterator[Callable[[], Served]]:
    var = open_folder / "var"
    var.mkdir()
    started: list[Served] = []

    def start() -> Served:
        started.append(Served(var))
        return started[-1]

    yield start
    for served in started:
        served.process.send_signal(signal.SIGTERM)
        served.process.wait(timeout=PATIENCE)


@pytest.mark.slow
def test_site_starts_is_killed_recovers_and_stops_whole(serve: Callable[[], Served]) -> None:
    first = serve()
    first.await_up()  # makes every table
    assert first.is_well()
    site, worker = first.number_of("site"), first.number_of("worker")
    assert site
    assert worker

    first.process.kill()
    first.process.wait()

    second = serve()
    said = second.await_up()
    assert f"Ending the site that an earlier start left behind (process {site})" in said
    assert "nothing that was saved is lost" in said
    assert "tables up to date" not in said
    assert second.is_well()
    parts = [second.number_of("site"), second.number_of("worker"), second.database_number()]

    second.process.send_signal(signal.SIGINT)

    assert second.process.wait(timeout=PATIENCE) == 0
    assert [processes.command_of(number) for number in parts if number] == [[], [], []]


@pytest.mark.slow
def test_server_that_is_not_there_is_refused_with_a_sentence(open_folder: Path) -> None:
    result = subprocess.run(
        [sys.executable, "-m", "waymark.core.serving", "--port", "1024"],
        env=os.environ
        | {
            "WAYMARK_VAR": str(open_folder),
            "DATABASE_URL": "postgres://a:b@%2Fnowhere/waymark",
            "DATABASE_OWNER_URL": "",
            "DATABASE_KEEPER_URL": "",
        },
        cwd=installation.PROJECT,
        capture_output=True,
        text=True,
        check=False,
    )

    assert result.returncode == 1
    assert result.stderr.startswith("The PostgreSQL server cannot be reached")
