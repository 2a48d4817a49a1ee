"""When may an appointment be, do two of them clash, and what does its outcome say for a note?"""

from datetime import datetime, timedelta
from enum import StrEnum

from waymark.casework.rules.vocabulary import ContactMethod, ContactOutcome, ContactPlace

LONGEST_MINUTES = 600
FARTHEST = timedelta(days=366)


class AppointmentWay(StrEnum):
    """How two people meet."""

    CENTRE = "centre"
    SCHOOL = "school"
    HOME = "home"
    COMMUNITY = "community"
    PHONE = "phone"
    VIDEO = "video"


class AppointmentState(StrEnum):
    """What became of an appointment."""

    BOOKED = "booked"
    ATTENDED = "attended"
    DID_NOT_ATTEND = "did_not_attend"
    CANCELLED = "cancelled"


class CancelledBy(StrEnum):
    """Who called an appointment off."""

    YOUNG_PERSON = "young_person"
    PARENT = "parent"
    SERVICE = "service"


MET: dict[AppointmentWay, tuple[ContactMethod, ContactPlace | None]] = {
    AppointmentWay.CENTRE: (ContactMethod.IN_PERSON, ContactPlace.CENTRE),
    AppointmentWay.SCHOOL: (ContactMethod.IN_PERSON, ContactPlace.SCHOOL),
    AppointmentWay.HOME: (ContactMethod.HOME_VISIT, ContactPlace.HOME),
    AppointmentWay.COMMUNITY: (ContactMethod.IN_PERSON, ContactPlace.COMMUNITY),
    AppointmentWay.PHONE: (ContactMethod.PHONE_OUT, None),
    AppointmentWay.VIDEO: (ContactMethod.VIDEO, None),
}
"""How and where the note of an appointment says that the contact was."""

OUTCOMES = {
    AppointmentState.ATTENDED: ContactOutcome.ATTENDED,
    AppointmentState.DID_NOT_ATTEND: ContactOutcome.DID_NOT_ATTEND,
}
"""What the note of an appointment says came of it."""


def may_be_at(starts_at: datetime, at: datetime) -> bool:
    """Whether an appointment may be booked for a moment: later than now, within a year."""
    return at < starts_at <= at + FARTHEST


def clash(starts_at: datetime, minutes: int, other_starts_at: datetime, other_minutes: int) -> bool:
    """Whether two appointments overlap; one may begin when the other ends."""
    ends_at = starts_at + timedelta(minutes=minutes)
    return starts_at < other_starts_at + timedelta(minutes=other_minutes) and (
        other_starts_at < ends_at
    )
