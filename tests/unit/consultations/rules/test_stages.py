"""May a consultation move, open and take an answer only when it should?"""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from waymark.consultations.rules import stages
from waymark.consultations.rules.stages import ConsultationDraft, QuestionDraft
from waymark.consultations.rules.vocabulary import ConsultationStage, QuestionKind, ResponseStatus

OPENS = datetime(2026, 1, 5, 9, tzinfo=UTC)
CLOSES = datetime(2026, 2, 2, 17, tzinfo=UTC)
MINUTE = timedelta(minutes=1)

PREFERENCE = QuestionDraft(
    wording="Which option do you prefer?",
    kind=QuestionKind.SINGLE_CHOICE,
    choices=("Option 1", "Option 2"),
    asks_options=True,
)
READY = ConsultationDraft(
    title="Where should the youth centre be?",
    purpose="To choose a site",
    contact="Youth service, 01234 567890",
    opens_at=OPENS,
    closes_at=CLOSES,
    options=2,
    categories=3,
    questions=(PREFERENCE,),
)


def test_nothing_is_missing_from_a_consultation_that_is_ready() -> None:
    assert stages.missing_before_opening(READY, at=OPENS) == ()


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"title": " "}, "Enter a title"),
        ({"purpose": ""}, "Say what the consultation is for"),
        ({"contact": ""}, "Give a contact for questions"),
        ({"opens_at": None}, "Set when the consultation opens"),
        ({"closes_at": None}, "Set when the consultation closes"),
        ({"closes_at": OPENS}, "Closing must be after opening"),
        ({"categories": 0}, "Add at least one stakeholder category"),
        ({"questions": ()}, "Add at least one question"),
        ({"options": 1}, "Add at least two options, because a question asks which is preferred"),
        (
            {"questions": (replace(PREFERENCE, choices=("Option 1",)),)},
            "Question 1: add at least two choices",
        ),
        (
            {"questions": (replace(PREFERENCE, choices=("Yes", "Yes ")),)},
            "Question 1: two choices have the same words",
        ),
        ({"questions": (replace(PREFERENCE, wording=""),)}, "Question 1: enter the question"),
        (
            {"questions": (replace(PREFERENCE, kind=QuestionKind.OPEN_TEXT),)},
            "Question 1: an open question has no choices",
        ),
    ],
)
def test_opening_names_what_is_missing(change: dict[str, object], reason: str) -> None:
    draft = replace(READY, **change)  # type: ignore[arg-type]

    assert stages.missing_before_opening(draft) == (reason,)


def test_options_are_not_needed_when_no_question_asks_for_them() -> None:
    questions = (QuestionDraft(wording="What matters?", kind=QuestionKind.OPEN_TEXT),)

    assert stages.missing_before_opening(replace(READY, options=0, questions=questions)) == ()


def test_closing_must_be_ahead_unless_it_is_history() -> None:
    assert stages.missing_before_opening(READY, at=CLOSES) == ("Closing must still be ahead",)
    assert stages.missing_before_opening(READY) == ()


@pytest.mark.parametrize(
    ("stage", "at", "may"),
    [
        (ConsultationStage.OPEN, OPENS, True),
        (ConsultationStage.OPEN, CLOSES - MINUTE, True),
        (ConsultationStage.OPEN, CLOSES, False),
        (ConsultationStage.OPEN, OPENS - MINUTE, False),
        (ConsultationStage.SCHEDULED, OPENS, False),
        (ConsultationStage.CLOSED, OPENS, False),
    ],
)
def test_answering_is_for_the_time_between_opening_and_closing(
    stage: ConsultationStage, at: datetime, may: bool
) -> None:
    assert stages.may_answer(stage=stage, opens_at=OPENS, closes_at=CLOSES, at=at) is may


@pytest.mark.parametrize(
    ("started_at", "submitted_at", "late"),
    [
        (OPENS, CLOSES - MINUTE, False),
        (CLOSES - MINUTE, CLOSES + timedelta(minutes=60), False),
        (CLOSES - MINUTE, CLOSES + timedelta(minutes=61), True),
        (CLOSES, CLOSES + MINUTE, True),
    ],
)
def test_answer_begun_before_closing_has_an_hour_to_be_sent(
    started_at: datetime, submitted_at: datetime, late: bool
) -> None:
    found = stages.is_late(started_at=started_at, submitted_at=submitted_at, closes_at=CLOSES)

    assert found is late


@pytest.mark.parametrize("stage", ConsultationStage)
def test_answer_may_be_sent_until_analysis_begins(stage: ConsultationStage) -> None:
    sendable = {ConsultationStage.OPEN, ConsultationStage.CLOSED}

    assert stages.may_send(stage) is (stage in sendable)


AFTER_THE_REPORT = {
    ConsultationStage.FEEDBACK,
    ConsultationStage.ARCHIVED,
    ConsultationStage.WITHDRAWN,
}


def test_every_stage_leads_on_to_a_report_and_none_back_before_opening() -> None:
    opened = {stage for stage in ConsultationStage if stages.is_frozen(stage)}
    for stage in ConsultationStage:
        reached = {stage}
        while further := {f for r in reached for f in stages.CONSULTATION_MOVES[r]} - reached:
            reached |= further

        assert ConsultationStage.REPORTED in reached or stage in AFTER_THE_REPORT
        assert stage not in opened or reached <= opened


def test_consultation_skips_no_stage_on_the_way_to_a_report() -> None:
    assert not stages.may_move(ConsultationStage.OPEN, ConsultationStage.ANALYSING)
    assert not stages.may_move(ConsultationStage.CLOSED, ConsultationStage.REPORTED)
    assert stages.may_move(ConsultationStage.CLOSED, ConsultationStage.ANALYSING)


@pytest.mark.parametrize("status", ResponseStatus)
def test_response_once_received_is_never_unreceived(status: ResponseStatus) -> None:
    assert not stages.may_move_response(status, ResponseStatus.STARTED)
    assert not stages.may_move_response(ResponseStatus.WITHDRAWN, status)
