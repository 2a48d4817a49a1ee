"""Whom does a service suit, and how old is what is known of its waiting time?"""

from datetime import date
from enum import StrEnum

DAYS_FRESH = 42
"""How long a waiting time may be relied on, in days from when it was said."""
YOUNGEST = 0
OLDEST = 99


class ServiceKind(StrEnum):
    """What a service does, in one word. Working list; ours."""

    GUIDANCE = "guidance"
    SEND = "send"
    EARLY_HELP = "early_help"
    SOCIAL_CARE = "social_care"
    YOUTH_JUSTICE = "youth_justice"
    WELLBEING = "wellbeing"
    SEXUAL_HEALTH = "sexual_health"
    SUBSTANCES = "substances"
    HOUSING = "housing"
    YOUNG_CARERS = "young_carers"
    YOUNG_PARENTS = "young_parents"
    WORK = "work"
    TRAINING = "training"
    MENTORING = "mentoring"
    YOUTH_CLUB = "youth_club"
    ACTIVITIES = "activities"
    CRISIS = "crisis"


class Need(StrEnum):
    """What stands in a young person's way. Working list; ours."""

    QUALIFICATIONS = "qualifications"
    ENGLISH_AND_MATHS = "english_and_maths"
    TRAVEL = "travel"
    MONEY = "money"
    HOUSING = "housing"
    CARING = "caring"
    PARENTING = "parenting"
    PHYSICAL_HEALTH = "physical_health"
    MENTAL_HEALTH = "mental_health"
    CONFIDENCE = "confidence"
    SUBSTANCES = "substances"
    OFFENDING = "offending"
    IMMIGRATION = "immigration"
    NO_PROVISION = "no_provision"
    AWAITING_PLACE = "awaiting_place"
    DIGITAL_ACCESS = "digital_access"
    CHILDCARE = "childcare"


class ServiceTier(StrEnum):
    """For whom a service is meant, from everybody to those with the greatest need."""

    UNIVERSAL = "universal"
    TARGETED = "targeted"
    SPECIALIST = "specialist"


class Route(StrEnum):
    """Who may ask a service for help."""

    SELF = "self"
    PROFESSIONAL = "professional"
    BOTH = "both"


def is_fresh(said_on: date | None, today: date) -> bool:
    """Whether a waiting time was said lately enough to rely on."""
    return said_on is not None and (today - said_on).days <= DAYS_FRESH
