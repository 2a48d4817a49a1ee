"""Which small parts do several pages about decisions share?"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Action:
    """One thing that can be done from a page."""

    label: str
    url: str


@dataclass(frozen=True)
class Fact:
    """One line of a summary list."""

    key: str
    value: str
    change_url: str = ""
