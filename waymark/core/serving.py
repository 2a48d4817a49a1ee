"""How do the database, the site and the background worker start, live and stop together?

Only the standard library is imported here, so that `make run` can ask about the port before
anything is installed.
"""

import argparse
import fcntl
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from types import FrameType

from waymark.core import installation, processes
from waymark.core.installation import say

READY_SECONDS = 90
LOCK_SECONDS = 20
LOCAL_HOSTS = ("127.0.0.1", "::1")


class CannotServe(Exception):
    """Waymark cannot be served here and now; the text says why and what to do."""


class _Stopped(Exception):
    """Somebody asked Waymark to stop."""


def require_free(*, port: int) -> None:
    """Refuse a port that somebody else answers on; our own orphans are ended later, not refused."""
    run = installation.var_folder() / "run"
    holder = processes.find_remembered(run / "supervisor")
    if holder not in (None, os.getpid()) and not _is_orphaned(run):
        raise CannotServe(
            f"Waymark already runs from this folder at {_recorded_address(run)} (process {holder})."
            f" Stop it with Ctrl-C in its window, or: kill {holder}"
        )
    if processes.find_remembered(run / "site") and _recorded_address(run) == address(port):
        return
    if not 0 < port < 65536:
        raise CannotServe(f"{port} is not a port; choose one from 1 to 65535: make run PORT=8001")
    for host in _local_hosts():
        family = socket.AF_INET6 if ":" in host else socket.AF_INET
        with socket.socket(family, socket.SOCK_STREAM) as trial:
            trial.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                trial.bind((host, port))
            except PermissionError:
                raise CannotServe(
                    f"Port {port} is only for the administrator of this machine. "
                    f"Choose another one: make run PORT=8001"
                ) from None
            except OSError:
                other = port + 1 if port < 65535 else 8001
                raise CannotServe(
                    f"Port {port} is busy: another program answers there. "
                    f"Choose another one: make run PORT={other}"
                ) from None


def serve(*, port: int, with_parent: bool = False) -> None:
    """Start whatever is needed, say where the site is, and stay until somebody stops it.

    `with_parent` also stops when the program that started this one is gone.
    """
    # Not at the top: these need packages that are not there yet when the port is asked about.
    from waymark.core import local_database, local_setup
    from waymark.core.cluster import CannotRunCluster
    from waymark.core.preparation import CannotPrepare

    _arrange_signals()
    parent = os.getppid() if with_parent else None
    var = installation.var_folder()
    try:
        with ExitStack() as life:
            try:
                life.enter_context(_only_one(var / "run", parent))
                _end_orphans(var / "run")
                require_free(port=port)
                database = life.enter_context(local_database.open_database(var))
                environment = local_setup.make_ready(var, database, site=address(port))
                children = _start(var, port, environment, life)
                _await_site(port, children)
                _announce(port, environment)
                _watch(children, parent)
            except _Stopped as stopped:
                say(f"{stopped}: ending the site, the worker and the database")
        say("Stopped")
    except (CannotRunCluster, CannotPrepare, local_setup.CannotSetUp) as refusal:
        raise CannotServe(str(refusal)) from refusal


def address(port: int) -> str:
    """Return where the site answers: always by name, because passkeys are tied to a name."""
    return f"http://localhost:{port}"


def _recorded_address(run: Path) -> str:
    """Return where the latest start of this folder answers."""
    record = run / "address"
    return record.read_text(encoding="utf-8") if record.exists() else "its port"


def _local_hosts() -> list[str]:
    """List the addresses that `localhost` may mean here."""
    return [host for host in LOCAL_HOSTS if ":" not in host or _has_ipv6()]


def _has_ipv6() -> bool:
    with suppress(OSError), socket.socket(socket.AF_INET6, socket.SOCK_STREAM) as trial:
        trial.bind(("::1", 0))
        return True
    return False


def _arrange_signals() -> None:
    def stop(_number: int, _frame: FrameType | None) -> None:
        for name in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            signal.signal(name, signal.SIG_IGN)
        raise _Stopped("Asked to stop")

    signal.signal(signal.SIGINT, stop)
    signal.signal(signal.SIGTERM, stop)
    if signal.getsignal(signal.SIGHUP) != signal.SIG_IGN:  # nohup asks to outlive its terminal
        signal.signal(signal.SIGHUP, stop)


@contextmanager
def _only_one(run: Path, parent: int | None) -> Iterator[None]:
    """Hold the folder's lock, which the system gives back however this process ends."""
    run.mkdir(parents=True, exist_ok=True)
    with (run / "lock").open("a") as lock:
        until = time.monotonic() + LOCK_SECONDS
        while True:
            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
                break
            except BlockingIOError:
                if time.monotonic() > until:
                    raise CannotServe(
                        "Waymark already runs from this folder. Stop it with Ctrl-C in its window."
                    ) from None
                time.sleep(0.2)
        people = {"supervisor": os.getpid()} | ({"parent": parent} if parent else {})
        (run / "parent").unlink(missing_ok=True)
        for name, number in people.items():
            command = processes.command_of(number)
            processes.remember(run / name, number=number, command=command)
        try:
            yield
        finally:
            for name in people:
                (run / name).unlink(missing_ok=True)


def _is_orphaned(run: Path) -> bool:
    """Whether the supervisor is about to stop because the program that started it is gone."""
    return (run / "parent").exists() and not processes.find_remembered(run / "parent")


def _end_orphans(run: Path) -> None:
    """End a site or worker that a supervisor left behind when it was killed."""
    for name in ("site", "worker"):
        number = processes.find_remembered(run / name)
        if number:
            say(f"Ending the {name} that an earlier start left behind (process {number})")
            processes.end_group(number)
        (run / name).unlink(missing_ok=True)


def _start(
    var: Path, port: int, environment: dict[str, str], life: ExitStack
) -> dict[str, subprocess.Popen[bytes]]:
    """Start site and worker, each in a group of its own so that Ctrl-C reaches them in order."""
    hosts = [f"[{host}]" if ":" in host else host for host in _local_hosts()]
    site = [
        *(sys.executable, "-m", "gunicorn", "config.wsgi:application"),
        *("--chdir", str(installation.PROJECT)),
        *(word for host in hosts for word in ("--bind", f"{host}:{port}")),
        *("--workers", str(max(2, os.cpu_count() or 1))),
        *("--timeout", "60", "--graceful-timeout", "5"),
        *("--log-level", "warning", "--no-control-socket"),
    ]
    worker = [sys.executable, "-m", "django", "procrastinate", "worker"]
    say("Starting the site and the background worker")
    (var / "run" / "address").write_text(address(port))
    children = {}
    for name, command in (("site", site), ("worker", worker)):
        child = subprocess.Popen(
            command, env=environment, cwd=installation.PROJECT, start_new_session=True
        )
        life.callback(_stop, child, var / "run" / name)
        processes.remember(var / "run" / name, number=child.pid, command=command)
        children[name] = child
    return children


def _stop(child: subprocess.Popen[bytes], record: Path) -> None:
    with suppress(ProcessLookupError):
        os.killpg(child.pid, signal.SIGTERM)
    with suppress(subprocess.TimeoutExpired):
        child.wait(timeout=15)
    with suppress(ProcessLookupError, PermissionError):
        os.killpg(child.pid, signal.SIGKILL)
    child.wait()
    record.unlink(missing_ok=True)


def _await_site(port: int, children: dict[str, subprocess.Popen[bytes]]) -> None:
    """Wait until the site says that it is well."""
    until = time.monotonic() + READY_SECONDS
    health, answer = f"{address(port)}/health/", "nothing"
    while time.monotonic() < until:
        _require_alive(children)
        try:
            with urllib.request.urlopen(health, timeout=5) as response:  # noqa: S310  our own
                if response.status == 200:
                    return
        except urllib.error.HTTPError as error:
            answer = f"status {error.code}"
        except OSError as error:
            answer = str(error)
        time.sleep(0.1)
    raise CannotServe(f"The site did not come up in {READY_SECONDS} seconds; it said {answer}.")


def _announce(port: int, environment: dict[str, str]) -> None:
    say(f"Waymark is at {address(port)}")
    if installation.is_true(environment["WAYMARK_DEMONSTRATION"]):
        say(f"Demonstration sign-ins, one click for each role: {address(port)}/demonstration/")
    say("Ctrl-C stops the site, the worker and the database")


def _watch(children: dict[str, subprocess.Popen[bytes]], parent: int | None) -> None:
    while True:
        _require_alive(children)
        if parent is not None and os.getppid() != parent:
            raise _Stopped("The program that started Waymark is gone")
        time.sleep(0.3)


def _require_alive(children: dict[str, subprocess.Popen[bytes]]) -> None:
    for name, child in children.items():
        if child.poll() is not None:
            raise CannotServe(f"The {name} ended with exit code {child.returncode}; see above.")


def main() -> None:
    """Serve until stopped: exit code 0 when somebody stopped it, 1 when it could not be served."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("--port", type=int, default=8000, help="where the site answers")
    parser.add_argument("--with-parent", action="store_true", help="stop when the caller is gone")
    chosen = parser.parse_args()
    try:
        serve(port=chosen.port, with_parent=chosen.with_parent)
    except CannotServe as refusal:
        sys.exit(f"{refusal}")


if __name__ == "__main__":
    main()
