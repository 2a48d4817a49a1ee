"""Does every app stand under the import contracts?"""

import tomllib

from tests.invariants.tree import PACKAGE, ROOT

NOT_DOMAIN = {
    "core",
    "web",
}  # core holds tools, web holds the page classes: neither is an app of the domain


def _contracts() -> dict[str, dict[str, object]]:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    return {each["name"]: each for each in settings["tool"]["importlinter"]["contracts"]}


def _apps() -> set[str]:
    return {path.parent.name for path in PACKAGE.glob("*/apps.py")}


def test_every_domain_app_is_layered_inside() -> None:
    listed = _contracts()["Inside an app a request flows downwards"]["containers"]

    assert isinstance(listed, list)
    assert set(listed) == {f"waymark.{app}" for app in _apps() - NOT_DOMAIN}


def test_contracts_leave_nothing_out() -> None:
    for name in ("Apps are layered", "Inside an app a request flows downwards"):
        assert _contracts()[name]["exhaustive"] is True


def test_every_folder_of_the_package_is_an_app() -> None:
    folders = {path.name for path in PACKAGE.iterdir() if (path / "__init__.py").exists()}

    assert folders == _apps()
