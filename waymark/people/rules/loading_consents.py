"""What is said of sharing in rows that come in many at once?"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from waymark.access.rules import DataGroup
from waymark.partnerships.rules.agreements import Purpose
from waymark.people.rules.consents import Channel, ConsentAnswer, GivenBy, ObjectionLevel


@dataclass(frozen=True)
class ConsentRow:
    """An answer about sharing, and by whom it was recorded: the key of the member."""

    person_id: int
    answered_on: date
    recorded_by_id: int
    purpose: Purpose = Purpose.REFERRAL
    answer: ConsentAnswer = ConsentAnswer.GIVEN
    organisation_id: int | None = None
    groups: Collection[DataGroup] = ()
    given_by: GivenBy = GivenBy.YOUNG_PERSON
    channel: Channel = Channel.FACE_TO_FACE
    wording_id: int | None = None
    expires_on: date | None = None
    withdrawn_on: date | None = None


@dataclass(frozen=True)
class ObjectionRow:
    """What an institution may tell, from a day on."""

    person_id: int
    organisation_id: int
    starts_on: date
    recorded_by_id: int
    instructed_by: GivenBy
    level: ObjectionLevel = ObjectionLevel.BASIC_ONLY
    channel: Channel = Channel.FORM


@dataclass(frozen=True)
class NoticeRow:
    """That a version of the privacy notice was given."""

    person_id: int
    wording_id: int
    given_on: date
    recorded_by_id: int
    channel: Channel = Channel.FACE_TO_FACE
