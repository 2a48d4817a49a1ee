"""When did a contact reach the young person, and which entries does a viewer see of a record?"""

from collections.abc import Iterable

from waymark.casework.rules.vocabulary import ContactMethod, ContactOutcome, ContactPlace
from waymark.people.rules.vocabulary import DataGroup

LONGEST_NOTE = 20_000
LONGEST_WORDS = 2_000

WITH_YOUNG_PERSON = (ContactOutcome.SPOKE, ContactOutcome.ATTENDED, ContactOutcome.REFUSED)
"""The outcomes that count as the latest contact: the young person was reached."""

NOT_MADE: dict[ContactOutcome, tuple[ContactMethod, ContactPlace | None]] = {
    ContactOutcome.NO_ANSWER: (ContactMethod.PHONE_OUT, None),
    ContactOutcome.MESSAGE_LEFT: (ContactMethod.PHONE_OUT, None),
    ContactOutcome.DID_NOT_ATTEND: (ContactMethod.IN_PERSON, None),
    ContactOutcome.NOT_AT_ADDRESS: (ContactMethod.HOME_VISIT, ContactPlace.HOME),
    ContactOutcome.WRONG_NUMBER: (ContactMethod.PHONE_OUT, None),
    ContactOutcome.NUMBER_DEAD: (ContactMethod.PHONE_OUT, None),
}
"""The outcomes of an attempt that reached nobody, with how and where it is then taken to be made.

They count as data: what was tried, and how often.
"""

LEVELS = (DataGroup.NOTES, DataGroup.SENSITIVE, DataGroup.SAFEGUARDING, DataGroup.JUSTICE)
"""How confidential an entry is: the group of data that somebody must see to see the entry."""


def is_contact_made(outcome: ContactOutcome) -> bool:
    """Whether anybody was reached at all."""
    return outcome not in NOT_MADE


def levels_seen(groups: Iterable[DataGroup]) -> tuple[DataGroup, ...]:
    """Return the levels of entries that somebody sees who sees these groups of data.

    Without notes none: a group that comes alone opens no entry.
    """
    seen = frozenset(groups)
    if DataGroup.NOTES not in seen:
        return ()
    return tuple(level for level in LEVELS if level in seen)


def is_folded(level: DataGroup) -> bool:
    """Whether an entry shows closed until somebody opens it on purpose."""
    return level is not DataGroup.NOTES
