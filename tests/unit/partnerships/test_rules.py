"""Does each purpose rest on a ground with its dates and source, and when does an agreement hold?"""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from waymark.access.rules import DataGroup
from waymark.partnerships.rules.agreements import (
    REVIEW_AHEAD_DAYS,
    AgreementState,
    Need,
    Purpose,
    agreement_state,
    basis_on,
    lawful_bases,
    not_covered,
)

DAYS = st.dates(min_value=date(2005, 1, 1), max_value=date(2035, 12, 31))
GROUPS = st.frozensets(st.sampled_from(list(DataGroup)))


@pytest.mark.parametrize("purpose", Purpose)
def test_every_purpose_has_a_ground_today_with_its_source(purpose: Purpose) -> None:
    found = basis_on(purpose, date(2026, 11, 22))

    assert found is not None
    assert found.basis
    assert "UK GDPR, article" in found.source


@given(purpose=st.sampled_from(list(Purpose)), day=DAYS)
def test_a_purpose_rests_on_one_ground_a_day(purpose: Purpose, day: date) -> None:
    holding = [each for each in lawful_bases() if each.purpose is purpose and each.holds_on(day)]

    assert len(holding) <= 1
    assert basis_on(purpose, day) == (holding[0] if holding else None)


def test_following_a_young_person_by_duty_needs_notice_and_helping_them_freely_consent() -> None:
    day = date(2026, 11, 22)

    needs = {purpose: basis.needs for purpose in Purpose if (basis := basis_on(purpose, day))}

    assert needs == {
        Purpose.TRACKING: Need.NOTICE,
        Purpose.PARTICIPATION: Need.NOTICE,
        Purpose.REFERRAL: Need.CONSENT,
        Purpose.FAMILY: Need.CONSENT,
        Purpose.SAFEGUARDING: Need.REASON,
    }


def test_the_ground_of_an_earlier_day_is_that_of_the_law_of_the_day() -> None:
    before = basis_on(Purpose.TRACKING, date(2018, 5, 24))
    after = basis_on(Purpose.TRACKING, date(2018, 5, 25))

    assert before is not None
    assert after is not None
    assert "1998" in before.source
    assert "2018" in after.source
    assert basis_on(Purpose.TRACKING, date(2013, 6, 27)) is None


STARTS, ENDS, REVIEW = date(2025, 1, 1), date(2026, 1, 1), date(2025, 9, 1)


@pytest.mark.parametrize(
    ("day", "state"),
    [
        (date(2024, 12, 31), AgreementState.PLANNED),
        (STARTS, AgreementState.IN_FORCE),
        (REVIEW - timedelta(days=REVIEW_AHEAD_DAYS + 1), AgreementState.IN_FORCE),
        (REVIEW - timedelta(days=REVIEW_AHEAD_DAYS), AgreementState.REVIEW_DUE),
        (ENDS - timedelta(days=1), AgreementState.REVIEW_DUE),
        (ENDS, AgreementState.ENDED),
    ],
)
def test_an_agreement_stands_by_its_dates(day: date, state: AgreementState) -> None:
    assert agreement_state(starts_on=STARTS, ends_on=ENDS, review_on=REVIEW, day=day) is state


def test_an_agreement_without_an_end_does_not_end() -> None:
    state = agreement_state(
        starts_on=STARTS, ends_on=None, review_on=date(2098, 1, 1), day=date(2096, 1, 1)
    )

    assert state is AgreementState.IN_FORCE


@given(asked=GROUPS, covered=GROUPS)
def test_what_is_not_covered_is_what_was_asked_without_what_is_named(
    asked: frozenset[DataGroup], covered: frozenset[DataGroup]
) -> None:
    assert set(not_covered(asked, covered)) == asked - covered
