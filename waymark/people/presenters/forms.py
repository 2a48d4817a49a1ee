"""What stands around a form about a part of a record?"""

from dataclasses import dataclass


@dataclass(frozen=True)
class FormPage:
    """What is read above the form, and what somebody else saved meanwhile.

    `saved_meanwhile` holds (name of the field, what it says now).
    """

    back_url: str
    about: tuple[tuple[str, str], ...] = ()
    saved_meanwhile: tuple[tuple[str, str], ...] = ()
