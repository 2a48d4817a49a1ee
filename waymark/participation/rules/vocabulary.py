"""Which words does this app keep of activities? Stored values; the labels stand with the models."""

from enum import StrEnum


class Confidence(StrEnum):
    """How sure whoever recorded it was."""

    SURE = "sure"
    LIKELY = "likely"
    DOUBTFUL = "doubtful"


class LearningLevel(StrEnum):
    """The level of what is learnt, by the regulated qualifications framework."""

    ENTRY = "entry"
    ONE = "1"
    TWO = "2"
    THREE = "3"
    FOUR = "4"
    NONE = "none"


class LeavingReason(StrEnum):
    """Why an activity ended."""

    COMPLETED = "completed"
    WRONG_COURSE = "wrong_course"
    HEALTH = "health"
    FAMILY = "family"
    MONEY = "money"
    TRAVEL = "travel"
    BULLYING = "bullying"
    EXCLUDED = "excluded"
    NOT_ENROLLED_AGAIN = "not_enrolled_again"
    DISMISSED = "dismissed"
    REDUNDANT = "redundant"
    CONTRACT_ENDED = "contract_ended"
    MOVED = "moved"
    NEVER_STARTED = "never_started"
    UNKNOWN = "unknown"
