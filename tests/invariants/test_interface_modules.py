"""Do pages, tasks, commands, forms, presenters, imports and exports leave the records alone?"""

import ast
import re
from pathlib import Path

import pytest

from tests.invariants.tree import PACKAGE, ROOT, modules, named, parsed

INTERFACES = (
    "views", "api", "tasks", "commands", "forms", "filters", "presenters", "imports", "exports",
)  # fmt: skip
FORBIDDEN = {
    "objects", "own", "save", "create", "bulk_create", "bulk_update", "get_or_create",
    "update_or_create", "select_for_update", "_base_manager", "_default_manager",
}  # fmt: skip


def forbidden_in(tree: ast.Module) -> list[str]:
    """Return what reaches past queries and actions, with its line."""
    attributes = [node for node in ast.walk(tree) if isinstance(node, ast.Attribute)]
    found = [each for each in attributes if each.attr in FORBIDDEN and not _is_own_method(each)]
    deleted = [
        node.func
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr == "delete"
    ]
    everything = sorted((*found, *deleted), key=lambda each: each.lineno)
    return [f"{ast.unparse(each)}, line {each.lineno}" for each in everything]


def _is_own_method(found: ast.Attribute) -> bool:
    """`self.save(values)` of a page is its own method; `self.own` its own attribute."""
    return isinstance(found.value, ast.Name) and found.value.id == "self"


@pytest.mark.parametrize("path", list(modules(*INTERFACES)), ids=named)
def test_interface_module_writes_and_reads_through_others(path: Path) -> None:
    assert forbidden_in(parsed(path)) == []


def test_what_is_forbidden_is_found() -> None:
    tree = ast.parse("Person.objects.first()\nperson.save()\nself.save(1)\nperson.delete()")

    assert forbidden_in(tree) == [
        "Person.objects, line 1",
        "person.save, line 2",
        "person.delete, line 4",
    ]


def test_there_are_interface_modules() -> None:
    assert len(list(modules(*INTERFACES))) > 20


@pytest.mark.parametrize("path", sorted(PACKAGE.rglob("*.py")), ids=named)
def test_settings_are_read_through_the_framework_and_history_is_not_escaped(path: Path) -> None:
    tree = parsed(path)
    imported = {
        name
        for node in ast.walk(tree)
        for name in (
            [alias.name for alias in node.names]
            if isinstance(node, ast.Import)
            else [node.module or ""]
            if isinstance(node, ast.ImportFrom)
            else []
        )
    }
    calls = {ast.unparse(node.func) for node in ast.walk(tree) if isinstance(node, ast.Call)}

    assert not {name for name in imported if name.split(".")[0] == "config"}
    assert "pgtrigger.ignore" not in calls


@pytest.mark.parametrize("path", sorted(PACKAGE.rglob("rules*")), ids=str)
def test_rules_do_not_read_the_clock(path: Path) -> None:
    files = [path] if path.is_file() else sorted(path.rglob("*.py"))
    clocks = {"now", "today", "utcnow"}

    for file in (each for each in files if each.suffix == ".py"):
        calls = [node.func for node in ast.walk(parsed(file)) if isinstance(node, ast.Call)]
        names = {each.attr for each in calls if isinstance(each, ast.Attribute)}
        assert not names & clocks, file


ELSEWHERE = re.compile(
    r"/(?:root|home|Users)/\w|/work/(?:main|shared)\b|npmjs\.|pypi\.org|pythonhosted|\"resolved\":"
)


def test_no_committed_file_names_the_machine_it_was_written_on() -> None:
    """A clone stands alone: no path of a development machine, no registry by name."""
    suffixes = {".py", ".toml", ".md", ".txt", ".html", ".mjs", ".scss", ".yaml", ".yml", ".json"}
    folders = ("config", "waymark", "tests", "scripts", "docs", "benchmarks", "requirements")
    here = Path(__file__)
    files = [
        path
        for folder in folders
        for path in (ROOT / folder).rglob("*")
        if path.suffix in suffixes and path != here and "built" not in path.parts
    ]
    beside = ("Makefile", "README.md", "CONTRIBUTING.md", "package.json", "package-lock.json")
    files += [ROOT / ".ci" / "run", ROOT / "pyproject.toml", *(ROOT / name for name in beside)]

    for path in files:
        found = ELSEWHERE.search(path.read_text(encoding="utf-8"))
        assert not found, f"{path} names {found[0]}"
