"""Is the process that a file names still the one that we started?

A process number alone proves nothing: after a restart it may belong to somebody else. So the
command line is compared as well. Standard library only.
"""

import json
import os
import signal
import subprocess
import time
from contextlib import suppress
from pathlib import Path


def command_of(number: int) -> list[str]:
    """Return the command line of a running process; nothing when there is no such process."""
    if Path("/proc/self/cmdline").exists():
        try:
            words = Path(f"/proc/{number}/cmdline").read_bytes().decode(errors="replace")
        except OSError:
            return []
        return words.rstrip("\0").split("\0") if words else []
    listed = subprocess.run(
        ["ps", "-ww", "-o", "command=", "-p", str(number)],
        capture_output=True,
        text=True,
        check=False,
    )
    return listed.stdout.split()


def remember(path: Path, *, number: int, command: list[str]) -> None:
    """Write down which process we started, so that a later start can know it again."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps({"number": number, "command": command}), encoding="utf-8")


def find_remembered(path: Path) -> int | None:
    """Return the number of the remembered process if it runs and its command line is ours."""
    try:
        known = json.loads(path.read_text(encoding="utf-8"))
        number, command = int(known["number"]), " ".join(known["command"])
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return number if " ".join(command_of(number)) == command else None


def end_group(number: int, *, patience: float = 15.0) -> None:
    """Ask a process to stop, and end it with all its children when it has not after a while."""
    with suppress(ProcessLookupError):
        os.killpg(number, signal.SIGTERM)
    until = time.monotonic() + patience
    while time.monotonic() < until and command_of(number):
        time.sleep(0.05)
    with suppress(ProcessLookupError, PermissionError):
        os.killpg(number, signal.SIGKILL)
