"""An installation that lacks a library."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec
from typing import Any


class _Refuse(MetaPathFinder):
    def __init__(self, names: tuple[str, ...]) -> None:
        self.names = names

    def find_spec(self, fullname: str, path: Any, target: Any = None) -> ModuleSpec | None:
        if fullname.partition(".")[0] in self.names:
            raise ModuleNotFoundError(fullname)
        return None


@contextmanager
def import_refused(*names: str) -> Iterator[None]:
    """Behave as if these top-level modules were not installed."""
    gone = {
        name: sys.modules.pop(name) for name in list(sys.modules) if name.partition(".")[0] in names
    }
    hook = _Refuse(names)
    sys.meta_path.insert(0, hook)
    try:
        yield
    finally:
        sys.meta_path.remove(hook)
        sys.modules.update(gone)
