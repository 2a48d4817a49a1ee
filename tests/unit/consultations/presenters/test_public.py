"""How moments, sizes and stages read on the public pages."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from tests.factories.luton import luton_content
from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.presenters.public.detail import contact_lines
from waymark.consultations.presenters.public.moments import moment_words, when_sentence
from waymark.consultations.presenters.public.papers import size_words
from waymark.consultations.presenters.public.results import results_of
from waymark.consultations.rules.content.answers import QuestionReport
from waymark.consultations.rules.vocabulary import ConsultationStage, QuestionKind


@pytest.mark.parametrize(
    ("moment", "words"),
    [
        (datetime(2026, 11, 13, 17, tzinfo=UTC), "5pm on Friday 13 November 2026"),
        (datetime(2026, 11, 13, 9, 5, tzinfo=UTC), "9:05am on Friday 13 November 2026"),
        (datetime(2026, 11, 13, 12, tzinfo=UTC), "midday on Friday 13 November 2026"),
        (datetime(2026, 11, 13, 12, 30, tzinfo=UTC), "12:30pm on Friday 13 November 2026"),
        (datetime(2026, 11, 13, 0, 30, tzinfo=UTC), "12:30am on Friday 13 November 2026"),
        (datetime(2026, 11, 13, tzinfo=UTC), "the end of Thursday 12 November 2026"),
        (datetime(2026, 7, 1, 16, tzinfo=UTC), "5pm on Wednesday 1 July 2026"),
    ],
)
def test_a_moment_reads_as_people_say_it(moment: datetime, words: str) -> None:
    assert moment_words(moment) == words


def test_midnight_of_opening_belongs_to_the_day_that_begins() -> None:
    midnight = datetime(2026, 11, 13, tzinfo=UTC)

    assert moment_words(midnight, is_end=False) == "the start of Friday 13 November 2026"


def test_the_last_day_is_the_one_that_ended_at_midnight() -> None:
    closed = Consultation(
        stage=ConsultationStage.CLOSED,
        opens_at=datetime(2027, 1, 15, 9, tzinfo=UTC),
        closes_at=datetime(2027, 3, 9, tzinfo=UTC),
    )

    assert when_sentence(closed) == "It was open from 15 January 2027 to 8 March 2027."


@pytest.mark.parametrize(
    ("size", "words"),
    [(1, "1 KB"), (1024, "1 KB"), (1025, "2 KB"), (1_048_576, "1.0 MB"), (2_600_000, "2.5 MB")],
)
def test_a_size_reads_as_people_say_it(size: int, words: str) -> None:
    assert size_words(size) == words


def test_whom_to_ask_leaves_out_what_is_not_given() -> None:
    told = Consultation(
        contact_name="", contact_lines="Town Hall\n\n", contact_telephone="01632 960001"
    )

    assert contact_lines(told) == ("Town Hall", "Telephone: 01632 960001")


@pytest.mark.parametrize(
    ("kind", "held", "words"),
    [
        (QuestionKind.OPEN_TEXT, 2, "2 people answered in their own words."),
        (
            QuestionKind.RANKING,
            150,
            "150 people answered this question. Their answers are in the full report.",
        ),
        (QuestionKind.POINTS, 0, "Nobody answered this question."),
        (QuestionKind.OPEN_TEXT, None, "The answers to this question are not held here."),
    ],
)
def test_a_question_without_a_table_says_how_it_was_answered(
    kind: QuestionKind, held: int | None, words: str
) -> None:
    asked = QuestionReport(key="order", kind=kind, wording="Put in order", answers_held=held)

    results = results_of(
        replace(luton_content(), questions=(asked,)),
        reports=(),
        downloads=(),
        published_at=None,
        data_url="",
    )

    assert results.questions[0].note == words
