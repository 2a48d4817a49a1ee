"""What is left to do, and in which order?"""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from waymark.consultations.rules.vocabulary import ConsultationStage
from waymark.portal.rules import CLOSING_SOON, Need, Standing, needs_of

NOW = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)
AFTER_CLOSING = [
    ConsultationStage.CLOSED,
    ConsultationStage.ANALYSING,
    ConsultationStage.REPORTED,
    ConsultationStage.FEEDBACK,
]
standings = st.builds(
    Standing,
    stage=st.sampled_from(ConsultationStage),
    closes_at=st.none() | st.datetimes(timezones=st.just(UTC)),
    responses_held=st.booleans(),
    has_snapshot=st.booleans(),
    amendments_outside=st.integers(min_value=0, max_value=3),
    has_edition=st.booleans(),
    is_latest_edition_published=st.booleans(),
    has_decision=st.booleans(),
)


@pytest.mark.parametrize(
    ("stage", "need"),
    [
        (ConsultationStage.DRAFT, Need.FINISH_SETUP),
        (ConsultationStage.APPROVED, Need.OPEN_APPROVED),
        (ConsultationStage.SCHEDULED, Need.OPENS),
    ],
)
def test_before_opening_one_thing_is_left_to_do(stage: ConsultationStage, need: Need) -> None:
    assert needs_of(Standing(stage=stage), at=NOW) == (need,)


def test_a_draft_put_up_for_approval_waits_for_whoever_approves() -> None:
    standing = Standing(stage=ConsultationStage.DRAFT, awaits_approval=True)

    assert needs_of(standing, at=NOW) == (Need.APPROVE,)


@pytest.mark.parametrize("stage", [ConsultationStage.WITHDRAWN, ConsultationStage.ARCHIVED])
def test_nothing_is_left_to_do_for_what_is_over(stage: ConsultationStage) -> None:
    assert needs_of(Standing(stage=stage), at=NOW) == ()


def test_an_open_consultation_needs_somebody_only_when_it_closes_soon() -> None:
    closes_at = NOW + CLOSING_SOON
    standing = Standing(stage=ConsultationStage.OPEN, closes_at=closes_at)

    assert needs_of(standing, at=NOW) == (Need.CLOSES_SOON,)
    assert needs_of(standing, at=NOW - timedelta(seconds=1)) == ()


@pytest.mark.parametrize("stage", AFTER_CLOSING)
def test_each_step_after_closing_shows_the_next(stage: ConsultationStage) -> None:
    steps = [
        (Standing(stage=stage), Need.FREEZE_ANSWERS),
        (Standing(stage=stage, has_snapshot=True), Need.MAKE_REPORT),
        (Standing(stage=stage, has_snapshot=True, has_edition=True), Need.PUBLISH_REPORT),
        (
            Standing(
                stage=stage,
                has_snapshot=True,
                has_edition=True,
                is_latest_edition_published=True,
            ),
            Need.RECORD_DECISION,
        ),
    ]

    for standing, need in steps:
        assert needs_of(standing, at=NOW) == (need,)


def test_nothing_is_left_once_the_report_is_published_and_the_decision_recorded() -> None:
    standing = Standing(
        stage=ConsultationStage.REPORTED,
        has_snapshot=True,
        has_edition=True,
        is_latest_edition_published=True,
        has_decision=True,
    )

    assert needs_of(standing, at=NOW) == ()


@given(standing=standings)
def test_an_amendment_is_never_forgotten_once_answers_are_frozen(standing: Standing) -> None:
    needs = needs_of(standing, at=NOW)

    is_after = standing.stage in AFTER_CLOSING and standing.responses_held
    expected = is_after and standing.has_snapshot and standing.amendments_outside > 0
    assert (Need.AMENDMENTS_OUTSIDE in needs) is expected


@given(standing=standings)
def test_responses_that_are_not_held_here_ask_for_no_analysis(standing: Standing) -> None:
    needs = needs_of(standing, at=NOW)

    if standing.stage in AFTER_CLOSING and not standing.responses_held:
        assert needs == ()


@given(standing=standings)
def test_each_thing_is_asked_for_once(standing: Standing) -> None:
    needs = needs_of(standing, at=NOW)

    assert len(set(needs)) == len(needs)
