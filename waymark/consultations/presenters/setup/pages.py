"""What stands around a form about a consultation, and around a question before a step?"""

from dataclasses import dataclass

from waymark.consultations.presenters.header import Link


@dataclass(frozen=True)
class FormPage:
    """A form: the words on its button, the way out, and what others saved meanwhile."""

    submit: str
    cancel_url: str
    theirs: tuple[tuple[str, str], ...] = ()
    note: str = ""
    link: Link | None = None


@dataclass(frozen=True)
class Confirmation:
    """A question before something is done."""

    sentences: tuple[str, ...]
    submit: str
    cancel_url: str
    is_warning: bool = False
    problems: tuple[Link, ...] = ()


@dataclass(frozen=True)
class Postcodes:
    """The authority's table of postcodes and their areas."""

    postcodes: str
    areas: tuple[str, ...]
    cancel_url: str
