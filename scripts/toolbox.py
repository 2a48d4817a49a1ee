"""What do the scripts behind `make` share: finding Python, installing what is pinned, stamps?

Standard library only, because it runs before anything is installed.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

PROJECT = Path(__file__).resolve().parent.parent
ENVIRONMENT = PROJECT / ".venv"
PYTHON = ENVIRONMENT / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
INSTALLED = ENVIRONMENT / "waymark-installed.json"
NEWEST_TRIED = 14
OLDEST = (3, 11)


class CannotGoOn(Exception):
    """A step could not be done; the text says why and what to do."""


def say(sentence: str) -> None:
    """Print one plain line, at once."""
    print(f"==> {sentence}", flush=True)


def digest(*paths: Path) -> str:
    """Return one digest of the names and contents of these files and folders."""
    total = hashlib.sha256()
    for path in paths:
        files = sorted(path.rglob("*")) if path.is_dir() else [path]
        for file in files:
            if file.is_file() and "__pycache__" not in file.parts:
                total.update(str(file.relative_to(PROJECT)).encode())
                total.update(hashlib.sha256(file.read_bytes()).digest())
    return total.hexdigest()


def call(*command: str | Path, quiet: bool = False, extra: dict[str, str] | None = None) -> None:
    """Run a command in the project folder, or stop with its name and exit code."""
    words = [str(word) for word in command]
    result = subprocess.run(
        words,
        cwd=PROJECT,
        env={**os.environ, **(extra or {})},
        stdout=subprocess.DEVNULL if quiet else None,
        check=False,
    )
    if result.returncode:
        raise CannotGoOn(f"This step failed with exit code {result.returncode}: {' '.join(words)}")


def require_python() -> None:
    """Go on in Python 3.11 or newer, looking for one beside the Python that was called."""
    if sys.version_info >= OLDEST:
        return
    for minor in range(NEWEST_TRIED, OLDEST[1] - 1, -1):
        found = shutil.which(f"python3.{minor}")
        if found:
            os.execv(found, [found, *sys.argv])  # noqa: S606  no shell is wanted
    raise CannotGoOn(
        f"Waymark needs Python 3.11 or newer; this is {sys.version.split()[0]}. "
        "On Debian 12: apt install python3.11 python3.11-venv"
    )


def make_environment() -> None:
    """Make the virtual environment unless a working one is there."""
    if PYTHON.exists() and _works(PYTHON):
        return
    try:
        import ensurepip  # noqa: F401  whether it can be imported is the question
        import venv
    except ImportError as error:
        version = f"{sys.version_info.major}.{sys.version_info.minor}"
        raise CannotGoOn(
            f"Python {version} is here but its '{error.name}' module is missing, so no virtual "
            f"environment can be made. On Debian or Ubuntu: apt install python{version}-venv"
        ) from None
    say(f"Making the virtual environment in {ENVIRONMENT.name}/")
    venv.create(ENVIRONMENT, clear=True, with_pip=True, symlinks=os.name != "nt")


def install(*, development: bool = False) -> None:
    """Install the pinned, hashed requirements and Waymark itself, unless that was done already."""
    names = ["run", "dev"] if development else ["run"]
    wanted = {name: digest(PROJECT / "requirements" / f"{name}.txt") for name in names}
    wanted["waymark"] = f"{PROJECT} {digest(PROJECT / 'pyproject.toml')}"
    there = _stamp(INSTALLED)
    if any(there.get(name) != wanted[name] for name in names):
        INSTALLED.unlink(missing_ok=True)
        file = f"requirements/{names[-1]}.txt"
        count = sum("==" in line for line in (PROJECT / file).read_text().splitlines())
        say(f"Installing {count} pinned packages from {file} (a minute or two the first time)")
        _pip("--require-hashes", "--requirement", file)
        there = {}
    if there.get("waymark") != wanted["waymark"]:
        say("Installing the waymark command")
        _pip("--no-deps", "--no-build-isolation", "--editable", ".")
    if there != {**there, **wanted}:
        INSTALLED.write_text(json.dumps({**there, **wanted}))


def in_environment(*words: str) -> None:
    """Go on as another command of the virtual environment's Python; does not return."""
    os.chdir(PROJECT)
    sys.stdout.flush()
    os.execv(PYTHON, [str(PYTHON), *words])  # noqa: S606  no shell is wanted


def inside_environment() -> bool:
    """Whether this script already runs in the virtual environment."""
    return Path(sys.prefix).resolve() == ENVIRONMENT.resolve()


def _pip(*words: str) -> None:
    call(PYTHON, "-m", "pip", "install", "-qq", "--disable-pip-version-check", *words)


def _works(python: Path) -> bool:
    """Whether this Python starts and is new enough: a moved or half-made environment is not."""
    test = f"import sys, pip; sys.exit(sys.version_info < {OLDEST})"
    result = subprocess.run([python, "-c", test], capture_output=True, check=False)
    return result.returncode == 0


def _stamp(path: Path) -> dict[str, str]:
    try:
        return dict(json.loads(path.read_text()))
    except (OSError, ValueError):
        return {}
