"""Which of the law's figures holds on a day? They come from dated files, never from code."""

import tomllib
from collections.abc import Iterable, Mapping
from datetime import date
from functools import cache
from importlib.resources import files
from typing import Any

Entry = Mapping[str, Any]


@cache
def entries(file: str, table: str) -> tuple[Entry, ...]:
    """Return the entries of one table of a data file, in their order."""
    text = files("waymark.commissioning").joinpath(f"data/{file}.toml").read_text("utf-8")
    return tuple(tomllib.loads(text)[table])


def holding(found: Iterable[Entry], day: date) -> tuple[Entry, ...]:
    """Return those that hold on the day; both ends are included, an end not given is open."""
    return tuple(
        each
        for each in found
        if each.get("starts_on", date.min) <= day <= each.get("ends_on", date.max)
    )
