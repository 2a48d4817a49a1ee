"""Do the reference pages say what the code says?"""

import runpy
from pathlib import Path
from typing import Any

import pytest

PROJECT = Path(__file__).resolve().parents[3]
SCRIPT: dict[str, Any] = runpy.run_path(str(PROJECT / "scripts" / "reference_pages.py"))


@pytest.mark.parametrize("path", sorted(SCRIPT["pages"]()), ids=lambda path: path.name)
def test_a_reference_page_is_not_stale(path: Path) -> None:
    text = path.read_text(encoding="utf-8")

    assert text == SCRIPT["pages"]()[path], f"run {SCRIPT['COMMAND']}"


def test_the_script_names_what_is_stale_and_fails(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    page = PROJECT / "docs" / "reference" / "settings.md"
    names = SCRIPT["main"].__globals__
    monkeypatch.setitem(names, "pages", lambda: {page: "Something else"})
    monkeypatch.setattr("sys.argv", ["reference_pages.py", "--check"])

    with pytest.raises(SystemExit) as ended:
        SCRIPT["main"]()

    assert ended.value.code == 1
    assert "settings.md is stale" in capsys.readouterr().out


def test_every_permission_has_words_and_every_role_a_column() -> None:
    from waymark.access.permissions import ROLES, Permission

    page = SCRIPT["roles_page"]()

    rows = [line for line in page.splitlines() if line.startswith("| ")]
    assert len(rows) == 2 + len(ROLES) + 2 + len(Permission)
    assert all(role.label in page for role in ROLES)
