"""Is a port that cannot be had refused with a sentence and a way out?"""

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from waymark.core import installation, processes, serving
from waymark.core.serving import CannotServe

SLEEP = [sys.executable, "-c", "import time; time.sleep(60)"]


@pytest.fixture(autouse=True)
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(installation, "var_folder", lambda: tmp_path)
    (tmp_path / "run").mkdir()
    return tmp_path / "run"


@pytest.fixture
def busy_port() -> Iterator[int]:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        yield int(other.getsockname()[1])


@pytest.fixture
def sleeper() -> Iterator[int]:
    child = subprocess.Popen(SLEEP)
    while not processes.command_of(child.pid):  # empty for a moment while the program is loaded
        time.sleep(0.01)
    yield child.pid
    child.kill()
    child.wait()


def test_free_port_is_accepted(busy_port: int) -> None:
    with socket.socket() as trial:
        trial.bind(("127.0.0.1", 0))
        free = int(trial.getsockname()[1])

    serving.require_free(port=free)


def test_busy_port_is_refused_with_another_to_try(busy_port: int) -> None:
    with pytest.raises(CannotServe, match=rf"{busy_port} is busy.*PORT={busy_port + 1}"):
        serving.require_free(port=busy_port)


def test_busy_port_is_accepted_when_our_own_site_was_left_on_it(
    busy_port: int, run: Path, sleeper: int
) -> None:
    processes.remember(run / "site", number=sleeper, command=SLEEP)
    (run / "address").write_text(serving.address(busy_port))

    serving.require_free(port=busy_port)


@pytest.mark.parametrize("port", [0, -1, 65536])
def test_number_that_is_no_port_is_refused(port: int) -> None:
    with pytest.raises(CannotServe, match="not a port"):
        serving.require_free(port=port)


def test_second_start_is_refused_while_the_first_one_runs(run: Path, sleeper: int) -> None:
    processes.remember(run / "supervisor", number=sleeper, command=SLEEP)
    (run / "address").write_text("http://localhost:8000")

    with pytest.raises(CannotServe, match=rf"already runs.*8000 \(process {sleeper}\)"):
        serving.require_free(port=8001)


def test_start_is_allowed_when_the_first_one_lost_its_parent(run: Path, sleeper: int) -> None:
    processes.remember(run / "supervisor", number=sleeper, command=SLEEP)
    processes.remember(run / "parent", number=os.getpid(), command=["make", "run"])
    with socket.socket() as trial:
        trial.bind(("127.0.0.1", 0))
        free = int(trial.getsockname()[1])

    serving.require_free(port=free)
