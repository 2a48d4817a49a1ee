"""Which cases does a manager look at, what is asked of each file, and how do the answers add up?

The log of who did what is another thing: that is the audit trail.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from hashlib import sha256
from typing import TypeVar

Key = TypeVar("Key", int, str)

MOST_DRAWN = 50
"""How many cases one sample can have."""
BEGINS_WITH = 6
"""How many the form offers. INFERRED: what a manager can read in a morning."""
LARGEST_SEED = 2**31 - 1
LONGEST_COMMENT = 1_000
LONGEST_PRAISE = 2_000


class FileAnswer(StrEnum):
    """How far what a question asks for is in the file."""

    YES = "yes"
    PARTLY = "partly"
    NO = "no"
    NOT_APPLICABLE = "not_applicable"


class Judgement(StrEnum):
    """What a manager says of a file as a whole.

    INFERRED: plain words. Those that inspectors use grade whole services, not one file.
    """

    GOOD = "good"
    SOUND = "sound"
    NEEDS_WORK = "needs_work"
    AT_ONCE = "at_once"


@dataclass(frozen=True)
class FileQuestion:
    """One thing to look for in a file; `source` says who asks for it."""

    key: str
    label: str
    hint: str
    source: str


@dataclass(frozen=True)
class Checklist:
    """What is asked of each file, from a day on until the next version."""

    version: str
    starts_on: date
    questions: tuple[FileQuestion, ...]

    def find(self, key: str) -> FileQuestion | None:
        """Return the question with this key, or none."""
        return next((each for each in self.questions if each.key == key), None)


CHECKLISTS = (
    Checklist(
        version="1",
        starts_on=date(2020, 1, 1),
        questions=(
            FileQuestion(
                "needs",
                "Needs recorded",
                "Strengths first, then what stands in the way, with where it is known from",
                '"Record types", 6 Assessment, Youth support practice',
            ),
            FileQuestion(
                "plan",
                "Plan in date",
                "Agreed and signed, each step with somebody and a day, its review not past",
                '"Record types", 7 Action plan, Youth support practice',
            ),
            FileQuestion(
                "contact",
                "Last contact in time",
                "As often as the tier asks for; attempts without an answer are written down too",
                '"Record types", 5 Contact, Youth support practice',
            ),
            FileQuestion(
                "voice",
                "Voice of the young person",
                "What they say and want is there, in their own words",
                '"Record types", 5 Contact and 7 Action plan, Youth support practice',
            ),
            FileQuestion(
                "consent",
                "Consent and privacy notice",
                "Given or refused by whom, with the wording of the day; the notice was given",
                '"Record types", 4 Consent and preference, Youth support practice',
            ),
            FileQuestion(
                "banners",
                "Risk banners looked at again",
                "Those that no longer hold are ended, and none is missing",
                "INFERRED from the banners of a record, which have no date of review of their own",
            ),
            FileQuestion(
                "timeline",
                "Timeline can be read",
                "Somebody new to it understands what happened, when and why",
                '"Record types", 5 Contact: plain English, concise, dated; Youth support practice',
            ),
            FileQuestion(
                "recording",
                "Written down in time",
                "Notes soon after the contact; fact kept apart from opinion, with the source named",
                '"Record types", 5 Contact, Youth support practice; that it is soon is INFERRED',
            ),
            FileQuestion(
                "closure",
                "Reason for closing",
                "Where work was closed or is about to be: circumstance, reason and outcome",
                '"Record types", 8 Case episode, Youth support practice',
            ),
        ),
    ),
)
"""Every version there was, the earliest first; audits keep the one they were made by."""


def checklist_on(day: date) -> Checklist:
    """Return the version that is in force on a day."""
    begun = [each for each in CHECKLISTS if each.starts_on <= day]
    return begun[-1] if begun else CHECKLISTS[0]


def get_checklist(version: str) -> Checklist:
    """Return the version with this name."""
    return next(each for each in CHECKLISTS if each.version == version)


def label_of(key: str) -> str:
    """Return the words of a question, as the latest version that asks it has them."""
    found = [question for each in CHECKLISTS if (question := each.find(key))]
    return found[-1].label if found else key


def in_order(keys: Iterable[str]) -> list[str]:
    """Return keys of questions in the order in which the checklists ask them."""
    asked = [question.key for each in CHECKLISTS for question in each.questions]
    return sorted(set(keys) & set(asked), key=asked.index)


def draw(frame: Iterable[str], *, number: int, seed: int) -> list[str]:
    """Return so many of the frame at random, in the order drawn; all where they are fewer.

    The same seed and frame give the same sample in whatever order the frame comes: each case
    draws a number of its own from the seed, and the lowest are taken.
    """
    return sorted(set(frame), key=lambda key: (_lot(key, seed), key))[: max(number, 0)]


@dataclass(frozen=True)
class AnswerCounts:
    """How often each answer was given to a question, or of the files of a worker."""

    yes: int = 0
    partly: int = 0
    no: int = 0
    not_applicable: int = 0

    @property
    def base(self) -> int:
        """How many answers the share is of: those where the question applied."""
        return self.yes + self.partly + self.no


def count_answers(counted: Iterable[tuple[Key, str, int]]) -> dict[Key, AnswerCounts]:
    """Return how often each answer was given by key, from a key, an answer and how often."""
    found: dict[Key, Counter[str]] = {}
    for key, answer, number in counted:
        found.setdefault(key, Counter())[answer] += number
    return {
        key: AnswerCounts(**{answer.value: counts[answer.value] for answer in FileAnswer})
        for key, counts in found.items()
    }


def _lot(key: str, seed: int) -> bytes:
    return sha256(f"{seed}:{key}".encode()).digest()
