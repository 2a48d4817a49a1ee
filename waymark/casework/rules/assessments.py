"""Which parts and questions does a form of assessment have, what may be answered, what counts?

Forms are data by kind and version, in `casework/data/assessments/`: a form that was used is never
changed, its next version is another file.
"""

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache
from importlib.resources import files
from typing import Any

from waymark.casework.rules.vocabulary import AssessmentKind
from waymark.people.rules.vocabulary import DataGroup

LONGEST_LINE = 200
LONGEST_ANSWER = 2_000
SCORE, STRENGTHS, EVIDENCE = "score", "strengths", "evidence"

Answers = Mapping[str, Mapping[str, Any]]


class FaultyForm(ValueError):
    """A file of a form contradicts itself: a fault of the installation."""


class QuestionType(StrEnum):
    LINE = "line"
    TEXT = "text"
    DAY = "day"
    CHOICE = "choice"


@dataclass(frozen=True)
class Question:
    """One question: what is asked, and in what form it is answered."""

    key: str
    label: str
    type: QuestionType
    choices: tuple[tuple[str, str], ...] = ()
    is_required: bool = False


@dataclass(frozen=True)
class Part:
    """A part of life that a form asks about; `group` is what somebody must see to see it."""

    key: str
    label: str
    questions: tuple[Question, ...]
    hint: str = ""
    group: DataGroup | None = None

    @property
    def is_scored(self) -> bool:
        """Whether the part counts in the total."""
        return any(each.key == SCORE for each in self.questions)


@dataclass(frozen=True)
class AssessmentForm:
    """One version of a form of assessment.

    `groups` are what somebody must see to see any of it; `latest_on` is the last day for which it
    may be written, so that forms of the past take what was done then and nothing new.
    """

    kind: AssessmentKind
    version: int
    starts_on: date
    source: str
    intro: str
    parts: tuple[Part, ...]
    scale: tuple[tuple[int, str], ...] = ()
    groups: frozenset[DataGroup] = frozenset({DataGroup.NOTES})
    latest_on: date | None = None

    def may_be_done_on(self, day: date, today: date) -> bool:
        """Whether an assessment by this form may have been done on the day."""
        return day <= min(today, self.latest_on or today)

    def has_ended(self, today: date) -> bool:
        """Whether the form takes only what was written on paper while it was in use."""
        return self.latest_on is not None and self.latest_on < today


@dataclass(frozen=True)
class Total:
    """The scores of the parts that were answered, and the most that these could come to."""

    points: int
    most: int
    parts: int


@dataclass(frozen=True)
class Distance:
    """The score of one part then and now; None where it was not talked about."""

    key: str
    label: str
    then: int | None
    now: int | None

    @property
    def change(self) -> int | None:
        """How far it went up or down, where both are known."""
        return None if self.then is None or self.now is None else self.now - self.then


@cache
def forms_of_assessment() -> tuple[AssessmentForm, ...]:
    """Return every form in every version, by kind, the earliest version first."""
    folder = files("waymark.casework") / "data" / "assessments"
    found = [read_form(each.read_text()) for each in folder.iterdir() if each.name.endswith("toml")]
    order = list(AssessmentKind)
    return tuple(sorted(found, key=lambda each: (order.index(each.kind), each.version)))


def form_of(kind: AssessmentKind, version: int) -> AssessmentForm:
    """Return the very form by which something was written."""
    return next(
        each for each in forms_of_assessment() if each.kind is kind and each.version == version
    )


def latest_form(kind: AssessmentKind) -> AssessmentForm:
    """Return the form by which a new assessment of this kind is written."""
    return [each for each in forms_of_assessment() if each.kind is kind][-1]


def assessments_seen(groups: Iterable[DataGroup]) -> tuple[AssessmentKind, ...]:
    """Return the kinds of assessment that somebody may see who sees these groups of data."""
    seen = frozenset(groups)
    return tuple(kind for kind in AssessmentKind if latest_form(kind).groups <= seen)


def parts_seen(form: AssessmentForm, groups: Iterable[DataGroup]) -> tuple[Part, ...]:
    """Return the parts of a form that somebody may see who sees these groups of data."""
    seen = frozenset(groups)
    return tuple(each for each in form.parts if each.group is None or each.group in seen)


def accepted(form: AssessmentForm, answers: Answers) -> dict[str, dict[str, Any]]:
    """Return the answers as they are kept, without empty ones; raise ValueError for any other.

    Days are kept as text (ISO 8601), a score as a number.
    """
    parts = {part.key: part for part in form.parts}
    unknown = [key for key in answers if key not in parts]
    if unknown:
        message = f"The form {form.kind} {form.version} has no part {unknown[0]}"
        raise ValueError(message)
    kept = {key: _accepted_part(form, parts[key], given) for key, given in answers.items()}
    return {key: given for key, given in kept.items() if given}


def missing(parts: Iterable[Part], answers: Answers) -> tuple[Question, ...]:
    """Return the questions that must be answered before an assessment is complete."""
    return tuple(
        question
        for part in parts
        for question in part.questions
        if question.is_required and question.key not in answers.get(part.key, {})
    )


def total_of(form: AssessmentForm, parts: Iterable[Part], answers: Answers) -> Total:
    """Return the total over these parts alone, so that it says nothing of the others."""
    scores = [
        int(answers[part.key][SCORE])
        for part in parts
        if part.is_scored and SCORE in answers.get(part.key, {})
    ]
    most = max((number for number, _ in form.scale), default=0)
    return Total(points=sum(scores), most=most * len(scores), parts=len(scores))


def distance_travelled(parts: Iterable[Part], then: Answers, now: Answers) -> tuple[Distance, ...]:
    """Return the scores of these parts then and now; parts without any are left out."""
    found = (
        Distance(
            key=part.key,
            label=part.label,
            then=then.get(part.key, {}).get(SCORE),
            now=now.get(part.key, {}).get(SCORE),
        )
        for part in parts
        if part.is_scored
    )
    return tuple(each for each in found if not (each.then is None and each.now is None))


def read_form(text: str) -> AssessmentForm:
    """Read one file; raise `FaultyForm` where it says two things of one part or question."""
    facts = tomllib.loads(text)
    scale = tuple(enumerate(facts.get("scale", ()), start=1))
    form = AssessmentForm(
        kind=AssessmentKind(facts["kind"]),
        version=facts["version"],
        starts_on=facts["starts_on"],
        source=facts["source"],
        intro=facts["intro"],
        scale=scale,
        groups=frozenset({DataGroup.NOTES, *map(DataGroup, facts.get("groups", ()))}),
        latest_on=facts.get("latest_on"),
        parts=tuple(_read_part(each, scale) for each in facts["parts"]),
    )
    _require_once(each.key for each in form.parts)
    for part in form.parts:
        _require_once(each.key for each in part.questions)
    return form


def _require_once(keys: Iterable[str]) -> None:
    held = list(keys)
    if not held or len(set(held)) != len(held):
        message = "A form has no parts or questions, or the same one twice"
        raise FaultyForm(message)


def _read_part(facts: Mapping[str, Any], scale: tuple[tuple[int, str], ...]) -> Part:
    scored = (
        Question(STRENGTHS, "What goes well", QuestionType.TEXT),
        Question(
            SCORE,
            "How it stands",
            QuestionType.CHOICE,
            choices=tuple((str(number), label) for number, label in scale),
        ),
        Question(EVIDENCE, "How this is known", QuestionType.TEXT),
    )
    return Part(
        key=facts["key"],
        label=facts["label"],
        hint=facts.get("hint", ""),
        group=DataGroup(facts["group"]) if "group" in facts else None,
        questions=(
            *(scored if facts.get("is_scored") else ()),
            *(_read_question(each) for each in facts.get("questions", ())),
        ),
    )


def _read_question(facts: Mapping[str, Any]) -> Question:
    return Question(
        key=facts["key"],
        label=facts["label"],
        type=QuestionType(facts["type"]),
        choices=tuple((key, label) for key, label in facts.get("choices", ())),
        is_required=facts.get("is_required", False),
    )


def _accepted_part(form: AssessmentForm, part: Part, given: Mapping[str, Any]) -> dict[str, Any]:
    questions = {each.key: each for each in part.questions}
    kept: dict[str, Any] = {}
    for key, value in given.items():
        if key not in questions:
            message = f"The part {part.key} of {form.kind} {form.version} has no question {key}"
            raise ValueError(message)
        if value not in (None, ""):
            kept[key] = _accepted(questions[key], value)
    return kept


def _accepted(question: Question, value: Any) -> Any:
    if question.type is QuestionType.DAY:
        return (
            value.isoformat() if isinstance(value, date) else date.fromisoformat(value).isoformat()
        )
    if question.type is QuestionType.CHOICE:
        if str(value) not in {key for key, _ in question.choices}:
            message = f"{question.key} cannot be answered by that"
            raise ValueError(message)
        return int(value) if question.key == SCORE else str(value)
    text = str(value).strip()
    longest = LONGEST_LINE if question.type is QuestionType.LINE else LONGEST_ANSWER
    if len(text) > longest:
        message = f"{question.key} is longer than {longest} characters"
        raise ValueError(message)
    return text
