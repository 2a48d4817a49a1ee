"""Is a process known again by its command line, and is a stranger left alone?"""

import os
import subprocess
import sys
import time
from pathlib import Path

from waymark.core import processes

SLEEP = [sys.executable, "-c", "import time; time.sleep(60)"]


def test_own_process_is_found_again(tmp_path: Path) -> None:
    command = processes.command_of(os.getpid())
    processes.remember(tmp_path / "run" / "me", number=os.getpid(), command=command)

    assert processes.find_remembered(tmp_path / "run" / "me") == os.getpid()


def test_stranger_with_the_same_number_is_not_ours(tmp_path: Path) -> None:
    processes.remember(tmp_path / "site", number=os.getpid(), command=["gunicorn", "site"])

    assert processes.find_remembered(tmp_path / "site") is None


def test_process_that_is_gone_is_not_found(tmp_path: Path) -> None:
    child = subprocess.Popen(SLEEP)
    processes.remember(tmp_path / "site", number=child.pid, command=SLEEP)
    child.kill()
    child.wait()

    assert processes.find_remembered(tmp_path / "site") is None


def test_unreadable_record_names_nobody(tmp_path: Path) -> None:
    (tmp_path / "site").write_text("half a rec")

    assert processes.find_remembered(tmp_path / "site") is None
    assert processes.find_remembered(tmp_path / "absent") is None


def test_group_is_ended_with_its_children_though_it_does_not_listen() -> None:
    deaf = (
        "import signal, subprocess, sys, time; signal.signal(signal.SIGTERM, signal.SIG_IGN);"
        "child = subprocess.Popen([sys.executable, '-c', 'import time; time.sleep(60)']);"
        "print(child.pid, flush=True); time.sleep(60)"
    )
    leader = subprocess.Popen(
        [sys.executable, "-c", deaf], start_new_session=True, stdout=subprocess.PIPE, text=True
    )
    assert leader.stdout is not None
    child = int(leader.stdout.readline())

    processes.end_group(leader.pid, patience=0.3)

    leader.stdout.close()
    assert leader.wait(timeout=5) < 0
    until = time.monotonic() + 5
    while processes.command_of(child) and time.monotonic() < until:
        time.sleep(0.01)
    assert processes.command_of(child) == []
