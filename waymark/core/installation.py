"""Where does this installation keep its files, and what did its local set-up choose?

Standard library only: it answers before anything is installed and before settings are read.
"""

import base64
import hmac
import os
import secrets
import shlex
import sys
from collections.abc import Mapping
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[2]
HEADING = """\
# Written by the local set-up (make run); the environment and .env come first.
# Keep this file with the data: without these keys, contact details at rest cannot be read.
"""


def say(sentence: str) -> None:
    """Print one plain line, at once."""
    sys.stdout.write(f"==> {sentence}\n")
    sys.stdout.flush()


def is_true(text: str) -> bool:
    """Whether a setting's text means yes, as the settings themselves read it."""
    return text.strip().lower() in ("1", "true", "t", "yes", "y", "on")


def var_folder() -> Path:
    """Return the folder for everything this installation writes, making it when absent."""
    named = os.environ.get("WAYMARK_VAR") or read_values(PROJECT / ".env").get("WAYMARK_VAR")
    folder = Path(named) if named else PROJECT / "var"
    folder = folder if folder.is_absolute() else PROJECT / folder
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def read_values(path: Path) -> dict[str, str]:
    """Return the NAME=value lines of a file, or nothing when there is no such file."""
    if not path.exists():
        return {}
    lines = [line.strip() for line in path.read_text(encoding="utf-8").splitlines()]
    pairs = [line.partition("=") for line in lines if line and not line.startswith("#")]
    return {
        name.removeprefix("export ").strip(): " ".join(shlex.split(value, comments=True))
        for name, _, value in pairs
    }


def write_local_values(folder: Path, values: Mapping[str, str]) -> Path:
    """Keep these values in `local.env`, beside the keys made there on the first day."""
    path = folder / "local.env"
    kept = read_values(path)
    made = {
        "SECRET_KEY": kept.get("SECRET_KEY") or secrets.token_urlsafe(50),
        "WAYMARK_FIELD_KEYS": kept.get("WAYMARK_FIELD_KEYS") or _field_key(),
        **values,
    }
    if made != kept:
        write_private(path, HEADING + "".join(f"{name}={value}\n" for name, value in made.items()))
    return path


def password_for(folder: Path, *, place: str, role: str) -> str:
    """Return the password of a database role here: always the same one, known to this folder only.

    Derived from a random secret, so nothing but that secret is kept. `place` names the server, so
    that two servers never share a password.
    """
    path = folder / "local.secret"
    if not path.exists():
        write_private(path, secrets.token_hex(32))
    return hmac.digest(path.read_bytes(), f"{place} {role}".encode(), "sha256").hex()


def write_private(path: Path, text: str) -> None:
    """Write a file, whole or not at all, that only its owner may read."""
    draft = path.with_name(f"{path.name}.new")
    draft.unlink(missing_ok=True)
    with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    draft.replace(path)


def _field_key() -> str:
    """Return a new Fernet key: 32 random bytes in URL-safe base 64."""
    return base64.urlsafe_b64encode(secrets.token_bytes(32)).decode()
