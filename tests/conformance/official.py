"""Where do the official files lie, and how is one schema changed by another?"""

from pathlib import Path
from typing import Any

import pytest

from waymark.core import standards

NOT_CHECKED = "NOT CHECKED against"


def official(name: str) -> Path:
    """Return the folder of a standard; without its files, skip in words that pytest repeats."""
    [standard] = [each for each in standards.list_standards() if each.name == name]
    if standard.missing(standards.folder()):
        pytest.skip(f"{NOT_CHECKED} {standard.title}")
    return standards.folder() / standard.folder


def merge_patch(target: Any, patch: Any) -> Any:
    """Return what a JSON merge patch makes of a document (RFC 7396)."""
    if not isinstance(patch, dict):
        return patch
    merged = dict(target) if isinstance(target, dict) else {}
    for name, value in patch.items():
        if value is None:
            merged.pop(name, None)
        else:
            merged[name] = merge_patch(merged.get(name), value)
    return merged
