"""Which words do indicators use? Stored values; labels stand with the models."""

from enum import StrEnum


class Scheme(StrEnum):
    """Who defined an indicator."""

    NI = "ni"  # National Indicators of 2008 to 2011
    DFE = "dfe"
    YJB = "yjb"
    ONS = "ons"
    OHID = "ohid"
    DWP = "dwp"
    LOCAL = "local"


class Polarity(StrEnum):
    HIGH = "high"  # more is better
    LOW = "low"  # less is better
    NEITHER = "neither"


class Frequency(StrEnum):
    MONTHLY = "monthly"
    QUARTERLY = "quarterly"
    YEARLY = "yearly"


class Comparable(StrEnum):
    """Whether an indicator may be read on from the one that it succeeds."""

    YES = "yes"
    NO = "no"
    BREAK = "break"  # the same thing, counted differently


class Measure(StrEnum):
    """What the records themselves can tell; the value of any other indicator is entered."""

    NEET = "neet"
    NOT_KNOWN = "not_known"
    NEET_OR_NOT_KNOWN = "neet_or_not_known"
    PARTICIPATING = "participating"
    NEET_WINTER = "neet_winter"
    NOT_KNOWN_WINTER = "not_known_winter"
    NEET_OR_NOT_KNOWN_WINTER = "neet_or_not_known_winter"
    NEET_16_TO_18 = "neet_16_to_18"
    SEPTEMBER_GUARANTEE = "september_guarantee"
    SESSIONS_REACHED = "sessions_reached"
    CASELOAD = "caseload"


class Characteristic(StrEnum):
    """By what groups of young people a value is told."""

    ACADEMIC_AGE = "academic_age"
    SEX = "sex"
    ETHNICITY = "ethnicity"
    SEND = "send"
    VULNERABLE = "vulnerable"


class Mark(StrEnum):
    """What stands in the place of a number; the symbols of official statistics."""

    SUPPRESSED = "c"  # small, or hidden to protect a small one
    NOT_APPLICABLE = "z"


class Origin(StrEnum):
    ENTERED = "entered"
    COMPUTED = "computed"
