"""What does somebody leave behind who leaves, and how is it said?"""

from collections.abc import Mapping
from enum import StrEnum


class Left(StrEnum):
    """What is in somebody's hands until it is in another's."""

    CASELOAD = "caseload"
    STEPS = "steps"
    APPOINTMENTS = "appointments"
    NOTES = "notes"
    ASSESSMENTS = "assessments"
    PLANS = "plans"
    REFERRALS = "referrals"
    FILE_AUDITS = "file_audits"
    CONCERN_DRAFTS = "concern_drafts"
    COVERS = "covers"
    CONCERNS = "concerns"


WORDS = {
    Left.CASELOAD: ("1 young person they work with", "{number:,} young people they work with"),
    Left.STEPS: ("1 open next step", "{number:,} open next steps"),
    Left.APPOINTMENTS: ("1 appointment to come", "{number:,} appointments to come"),
    Left.NOTES: ("1 note not finished", "{number:,} notes not finished"),
    Left.ASSESSMENTS: ("1 assessment not finished", "{number:,} assessments not finished"),
    Left.PLANS: ("1 plan not agreed yet", "{number:,} plans not agreed yet"),
    Left.REFERRALS: ("1 referral not sent yet", "{number:,} referrals not sent yet"),
    Left.FILE_AUDITS: ("1 look at a file not finished", "{number:,} looks at files not finished"),
    Left.CONCERN_DRAFTS: (
        "1 concern half written and not raised",
        "{number:,} concerns half written and not raised",
    ),
    Left.COVERS: (
        "1 cover by them or for them",
        "{number:,} covers by them or for them",
    ),
    Left.CONCERNS: (
        "1 concern they raised that nobody has received yet",
        "{number:,} concerns they raised that nobody has received yet",
    ),
}


def left_lines(numbers: Mapping[Left, int]) -> tuple[str, ...]:
    """Say what there is of each, in the order of the words; what there is none of is left out."""
    return tuple(
        one if numbers[what] == 1 else many.format(number=numbers[what])
        for what, (one, many) in WORDS.items()
        if numbers.get(what)
    )
