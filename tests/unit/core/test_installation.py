"""Does the local set-up keep its secrets, privately, from one start to the next?"""

import stat
from pathlib import Path

import pytest
from cryptography.fernet import Fernet

from waymark.core import installation


def test_local_values_keep_their_keys_when_addresses_change(tmp_path: Path) -> None:
    installation.write_local_values(tmp_path, {"DATABASE_URL": "postgres://one/x"})
    before = installation.read_values(tmp_path / "local.env")

    installation.write_local_values(tmp_path, {"DATABASE_URL": "postgres://two/x"})

    after = installation.read_values(tmp_path / "local.env")
    assert after["DATABASE_URL"] == "postgres://two/x"
    assert after["SECRET_KEY"] == before["SECRET_KEY"]
    assert after["WAYMARK_FIELD_KEYS"] == before["WAYMARK_FIELD_KEYS"]


def test_local_values_hold_a_key_that_seals(tmp_path: Path) -> None:
    installation.write_local_values(tmp_path, {})

    key = installation.read_values(tmp_path / "local.env")["WAYMARK_FIELD_KEYS"]

    assert Fernet(key).decrypt(Fernet(key).encrypt(b"secret")) == b"secret"


def test_secret_files_are_private(tmp_path: Path) -> None:
    installation.write_local_values(tmp_path, {})
    installation.password_for(tmp_path, place="here", role="app")

    modes = {stat.S_IMODE(path.stat().st_mode) for path in tmp_path.iterdir()}

    assert modes == {0o600}


def test_password_is_the_same_again_and_differs_by_place_and_role(tmp_path: Path) -> None:
    first = installation.password_for(tmp_path, place="here", role="app")

    assert installation.password_for(tmp_path, place="here", role="app") == first
    assert installation.password_for(tmp_path, place="here", role="owner") != first
    assert installation.password_for(tmp_path, place="there", role="app") != first


def test_password_differs_between_installations(tmp_path: Path) -> None:
    one, two = tmp_path / "one", tmp_path / "two"
    one.mkdir()
    two.mkdir()

    passwords = {installation.password_for(folder, place="x", role="app") for folder in (one, two)}

    assert len(passwords) == 2


def test_values_are_read_with_quotes_comments_and_export(tmp_path: Path) -> None:
    file = tmp_path / ".env"
    file.write_text("# note\n\nexport A=1\nB='two words' # why\nC=x=y==\nD=\n")

    assert installation.read_values(file) == {"A": "1", "B": "two words", "C": "x=y==", "D": ""}


def test_values_of_an_absent_file_are_none(tmp_path: Path) -> None:
    assert installation.read_values(tmp_path / "absent") == {}


def test_var_folder_is_the_named_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WAYMARK_VAR", str(tmp_path / "elsewhere"))

    assert installation.var_folder() == tmp_path / "elsewhere"
    assert (tmp_path / "elsewhere").is_dir()


@pytest.mark.parametrize(
    ("text", "expected"),
    [("true", True), ("1", True), ("Yes", True), ("false", False), ("", False)],
)
def test_text_means_yes(text: str, expected: bool) -> None:
    assert installation.is_true(text) is expected
