"""Which modules has the house, and what stands in them? Read as text, nothing is imported."""

import ast
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "waymark"


def modules(*names: str) -> Iterator[Path]:
    """Yield the modules of every app that are, or lie in a package that is, called one of these."""
    for path in sorted(PACKAGE.rglob("*.py")):
        parts = path.relative_to(PACKAGE).with_suffix("").parts
        if len(parts) > 1 and parts[1] in names:
            yield path


def parsed(path: Path) -> ast.Module:
    """Return the syntax tree of a module."""
    return ast.parse(path.read_text(encoding="utf-8"))


def named(path: Path) -> str:
    """Return the dotted name of a module, without the root package."""
    parts = path.relative_to(PACKAGE).with_suffix("").parts
    return ".".join(part for part in parts if part != "__init__")
