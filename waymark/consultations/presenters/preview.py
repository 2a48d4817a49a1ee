"""What does the page of test answers show?"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from waymark.consultations.models.preview import TestAnswer
from waymark.consultations.presenters.answering import (
    AnswerLine,
    equality_lines,
    question_lines,
)
from waymark.consultations.queries.answering import read_draft
from waymark.consultations.rules.answering import AskedQuestion


@dataclass(frozen=True)
class TestView:
    """The answers of one test."""

    name: str
    sent_at: datetime | None
    lines: tuple[AnswerLine, ...]


@dataclass(frozen=True)
class TestsPage:
    """The test answers of a consultation."""

    tests: tuple[TestView, ...]
    preview_url: str
    remove_url: str


def tests_page(
    *,
    tests: Sequence[TestAnswer],
    questions: tuple[AskedQuestion, ...],
    equality: tuple[AskedQuestion, ...],
    preview_url: str,
    remove_url: str,
) -> TestsPage:
    """Return the test answers, newest first, each with who sent it and when."""
    views = []
    for each in tests:
        answers = read_draft(each)
        lines = question_lines(questions, answers.given, change_url=lambda _: "")
        views.append(
            TestView(
                name=str(each.begun_by),
                sent_at=each.sent_at,
                lines=(*lines, *equality_lines(equality, answers, change_url="")),
            )
        )
    return TestsPage(
        tests=tuple(views), preview_url=preview_url, remove_url=remove_url if views else ""
    )
