"""What may a chronology hold, for whom is it made, and what is left out of it?"""

from collections.abc import Iterable
from datetime import date
from enum import StrEnum

from waymark.partnerships.rules.agreements import Purpose
from waymark.people.rules.vocabulary import DataGroup

LONGEST_PURPOSE = 300
LONGEST_RECIPIENT = 100


class ChronologyKind(StrEnum):
    CONTACTS = "contacts"
    STATUS = "status"
    SCHOOLS = "schools"
    PLANS = "plans"
    ASSESSMENTS = "assessments"
    ALLOCATIONS = "allocations"
    CONCERNS = "concerns"


class Recipient(StrEnum):
    """For whom a chronology is made."""

    COURT = "court"
    PANEL = "panel"
    YOUNG_PERSON = "young_person"
    OTHER_AUTHORITY = "other_authority"
    OWN_TEAM = "own_team"


class Ground(StrEnum):
    """By what right a chronology goes to somebody outside."""

    CONSENT = "consent"
    DUTY = "duty"
    SAFETY = "safety"
    ORDER = "order"


OUTSIDE = frozenset({Recipient.COURT, Recipient.PANEL, Recipient.OTHER_AUTHORITY})
"""To whom a chronology is shared; what goes to the young person or one's own team is not."""
PURPOSE_OF = {
    Ground.CONSENT: Purpose.REFERRAL,
    Ground.DUTY: Purpose.PARTICIPATION,
    Ground.SAFETY: Purpose.SAFEGUARDING,
}
"""What it is shared for by each right, in the one rule of sharing.

That is not asked where a court orders it: Data Protection Act 2018, schedule 2, paragraph 5.
"""

GROUP_OF_ENTRIES: dict[ChronologyKind, DataGroup | None] = {
    ChronologyKind.CONTACTS: DataGroup.NOTES,
    ChronologyKind.STATUS: DataGroup.EDUCATION,
    ChronologyKind.SCHOOLS: DataGroup.EDUCATION,
    ChronologyKind.PLANS: DataGroup.NOTES,
    ChronologyKind.ASSESSMENTS: DataGroup.NOTES,
    ChronologyKind.ALLOCATIONS: None,
    ChronologyKind.CONCERNS: DataGroup.SAFEGUARDING,
}
GROUPS_THAT_HIDE = (
    DataGroup.EDUCATION,
    DataGroup.SEND,
    DataGroup.SENSITIVE,
    DataGroup.SAFEGUARDING,
    DataGroup.JUSTICE,
)
"""The groups whose entries a chronology lacks where its maker may not see them."""


def is_shown(kind: ChronologyKind, groups: Iterable[DataGroup]) -> bool:
    """Whether somebody who sees these groups of data sees entries of the kind at all."""
    needed = GROUP_OF_ENTRIES[kind]
    return needed is None or needed in frozenset(groups)


def left_out(groups: Iterable[DataGroup]) -> tuple[DataGroup, ...]:
    """Return the groups of data that the maker may not see, whether or not there is anything."""
    seen = frozenset(groups)
    return tuple(each for each in GROUPS_THAT_HIDE if each not in seen)


def goes_to(to_whom: str, organisation: object | None) -> str:
    """Return to whom a chronology goes: what was typed, an organisation, or both."""
    return ", ".join(filter(None, [to_whom.strip(), str(organisation or "")]))


def is_within(day: date | None, since: date, until: date) -> bool:
    """Whether an entry belongs to the time; one whose day is not known always does."""
    return day is None or since <= day <= until
