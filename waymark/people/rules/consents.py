"""Which words do consent, objection and privacy notices use? Labels stand with the models."""

from enum import StrEnum

from waymark.partnerships.rules.agreements import Need, Purpose, lawful_bases

CONSENT_PURPOSES = tuple(
    purpose
    for purpose in Purpose
    if any(each.purpose is purpose and each.needs is Need.CONSENT for each in lawful_bases())
)
"""The purposes for which the young person is asked."""


class WordingUse(StrEnum):
    """What a text is read out or handed over for."""

    PRIVACY_NOTICE = "privacy_notice"
    REFERRAL = Purpose.REFERRAL.value
    FAMILY = Purpose.FAMILY.value


class ConsentAnswer(StrEnum):
    GIVEN = "given"
    REFUSED = "refused"


class GivenBy(StrEnum):
    """Who spoke: rights belong to the child, and understanding is no matter of a fixed age."""

    YOUNG_PERSON = "young_person"
    PARENT = "parent"


class Channel(StrEnum):
    """How something was said or handed over."""

    FACE_TO_FACE = "face_to_face"
    TELEPHONE = "telephone"
    VIDEO = "video"
    EMAIL = "email"
    LETTER = "letter"
    FORM = "form"


class ObjectionLevel(StrEnum):
    """How much an institution may tell: section 14, Education and Skills Act 2008."""

    BASIC_ONLY = "basic_only"
    FULL = "full"
