"""What does a page made of plain sections show: facts, tables, numbered paragraphs and links?"""

from collections.abc import Sequence
from dataclasses import dataclass

from waymark.decisions.presenters.parts import Action, Fact


@dataclass(frozen=True)
class Section:
    """One part of a page under its heading; a cell of a row is text or a link."""

    heading: str
    notes: Sequence[str] = ()
    facts: Sequence[Fact] = ()
    head: Sequence[str] = ()
    rows: Sequence[Sequence[str | Action]] = ()
    paragraphs: Sequence[tuple[str, str]] = ()
    links: Sequence[Action] = ()


@dataclass(frozen=True)
class Sectioned:
    """A page of sections, with its state and what can be done."""

    sections: Sequence[Section]
    caption: str = ""
    state: str = ""
    colour: str = "grey"
    primary: Action | None = None
    actions: Sequence[Action] = ()


@dataclass(frozen=True)
class Step:
    """A form about one record: what to know first, the word on the button, the way back."""

    back_url: str
    notes: Sequence[str] = ()
    submit: str = "Save"
    link: Action | None = None
