"""Which words does a text to many begin with? Casework keeps them, and fills this when ready."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from uuid import UUID


@dataclass(frozen=True)
class Template:
    """Words that are sent again and again, with gaps like ((first name))."""

    key: UUID
    name: str
    body: str


Templates = Callable[[], Iterable[Template]]
"""Answers with the templates of texts that are in use, by name; needs an open scope."""

_keepers: list[Templates] = []


def register_templates(templates: Templates) -> None:
    """Name who keeps the templates of texts."""
    if templates not in _keepers:
        _keepers.append(templates)


def text_templates() -> tuple[Template, ...]:
    """Return the templates of texts that are in use; they say nothing of anybody."""
    return tuple(each for templates in _keepers for each in templates())
