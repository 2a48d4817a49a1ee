"""What do the public pages show by which a body answers, and people ask for news or a format?"""

from dataclasses import dataclass


@dataclass(frozen=True)
class InvitedPage:
    """What a body reads that opens its link."""

    organisation: str
    title: str
    purpose: str
    when: str
    is_open: bool
    page_url: str
    stop_url: str


@dataclass(frozen=True)
class AskPage:
    """A form that anybody can send: what it says, the words on its button, the way out."""

    sentences: tuple[str, ...]
    submit: str
    cancel_url: str
    done: str = ""


@dataclass(frozen=True)
class DonePage:
    """What was done, and where to go."""

    sentences: tuple[str, ...]
    link: str
    url: str
