"""Does the guarantee count whom it should, by whose lead, and what do offers come to?"""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from waymark.core.codes.editions import editions
from waymark.core.suppression import USUAL_THRESHOLD
from waymark.participation.rules.guarantee import (
    YEAR_11,
    YEAR_12,
    YEAR_12_ONLY,
    GoesOn,
    Ground,
    GuaranteeGroup,
    Lead,
    birth_dates,
    codes_in,
    codes_of,
    find_status,
    group_on,
    lead_of,
    suggest,
    window_of,
    year_on,
)
from waymark.participation.rules.guarantee_figures import (
    OPEN_BREAKDOWNS,
    Breakdown,
    Counted,
    figure_rows,
)
from waymark.participation.rules.offers import (
    OfferAnswer,
    OfferFacts,
    OfferKind,
    OfferState,
    state_of,
)

WINDOW = window_of(2026)
FACTS = st.builds(OfferFacts, kind=st.sampled_from(OfferKind), state=st.sampled_from(OfferState))
OFFERS = st.lists(FACTS, max_size=5)
GROUPS = st.sampled_from([YEAR_11, YEAR_12])
GOING_ON = st.one_of(
    st.none(),
    st.builds(
        GoesOn,
        code=st.sampled_from(["210", "230", "250", "310", "320", "619"]),
        until=st.one_of(st.none(), st.dates(date(2026, 6, 1), date(2027, 8, 31))),
    ),
)
COUNTED = st.builds(
    Counted,
    year_group=GROUPS,
    group=st.sampled_from(GuaranteeGroup),
    sex=st.sampled_from("FM"),
    send=st.sampled_from(["", "plan"]),
    locality=st.sampled_from(["", "North", "South"]),
    school=st.sampled_from(["", "Hill School"]),
    number=st.integers(1, 30),
)


def _offer(kind: OfferKind, state: OfferState) -> OfferFacts:
    return OfferFacts(kind=kind, state=state)


APPLIED = _offer(OfferKind.FULL_TIME, OfferState.APPLIED)
OFFERED = _offer(OfferKind.APPRENTICESHIP, OfferState.OFFERED)
ACCEPTED = _offer(OfferKind.FULL_TIME, OfferState.ACCEPTED)
DECLINED = _offer(OfferKind.FULL_TIME, OfferState.DECLINED)
JOB = _offer(OfferKind.JOB, OfferState.ACCEPTED)


def test_a_year_runs_from_the_end_of_may_to_the_end_of_grace() -> None:
    assert WINDOW.cohort_on == date(2026, 5, 31)
    assert WINDOW.offers_by == date(2026, 9, 30)
    assert WINDOW.returned_until == date(2026, 10, 31)
    assert not WINDOW.is_open(date(2026, 5, 30))
    assert WINDOW.is_open(date(2026, 5, 31))
    assert WINDOW.is_open(WINDOW.open_until)
    assert not WINDOW.is_open(WINDOW.open_until + timedelta(days=1))


@given(st.dates(date(2010, 1, 1), date(2040, 12, 31)))
def test_the_year_is_that_of_the_latest_cohort(day: date) -> None:
    year = year_on(day)

    assert window_of(year).cohort_on <= day < window_of(year + 1).cohort_on


@given(st.dates(date(2005, 1, 1), date(2014, 12, 31)))
def test_exactly_those_born_between_the_two_dates_are_in_it(born_on: date) -> None:
    first, last = birth_dates(WINDOW)

    assert (group_on(born_on, WINDOW) is not None) == (first <= born_on <= last)


def test_the_year_group_is_the_one_that_ends_that_summer() -> None:
    assert group_on(date(2010, 8, 31), WINDOW) == YEAR_11
    assert group_on(date(2009, 9, 1), WINDOW) == YEAR_11
    assert group_on(date(2009, 8, 31), WINDOW) == YEAR_12
    assert group_on(None, WINDOW) is None


def test_year_11_is_led_where_educated_and_year_12_where_resident() -> None:
    own = {"821"}

    assert lead_of(group=11, educated="821", resident="823", own=own) == Lead("821", is_here=True)
    assert lead_of(group=11, educated="823", resident="821", own=own) == Lead("823", is_here=False)
    assert lead_of(group=12, educated="821", resident="823", own=own) == Lead("823", is_here=False)
    assert lead_of(group=12, educated="823", resident="821", own=own) == Lead("821", is_here=True)


def test_somebody_on_no_roll_is_led_where_they_live_and_of_unknown_place_where_held() -> None:
    assert lead_of(group=11, educated="", resident="823", own={"821"}) == Lead("823", is_here=False)
    assert lead_of(group=12, educated="823", resident="", own={"821"}) == Lead("", is_here=True)


@pytest.mark.parametrize(
    ("offers", "code", "ground"),
    [
        ([], "159", Ground.NOTHING),
        ([APPLIED], "140", Ground.APPLIED),
        ([APPLIED, OFFERED], "110", Ground.OFFERED),
        ([OFFERED, ACCEPTED, DECLINED], "110", Ground.ACCEPTED),
        ([DECLINED], "159", Ground.DECLINED),
        ([DECLINED, APPLIED], "140", Ground.APPLIED),
        ([JOB], "120", Ground.JOB),
        ([JOB, DECLINED], "120", Ground.JOB),
        ([JOB, APPLIED], "140", Ground.APPLIED),
        ([_offer(OfferKind.JOB, OfferState.APPLIED)], "159", Ground.NOTHING),
        ([_offer(OfferKind.FULL_TIME, OfferState.CLOSED)], "159", Ground.NOTHING),
    ],
)
def test_offers_suggest_a_status(offers: list[OfferFacts], code: str, ground: Ground) -> None:
    found = suggest(offers, group=YEAR_11, goes_on=None, window=WINDOW)

    assert (found.code, found.ground) == (code, ground)


@pytest.mark.parametrize(
    ("goes_on", "code"),
    [
        (GoesOn("210", date(2027, 7, 31)), "114"),
        (GoesOn("310", date(2026, 10, 1)), "115"),
        (GoesOn("210", date(2026, 9, 30)), "159"),
        (GoesOn("210", None), "159"),
        (GoesOn("619", date(2027, 7, 31)), "159"),
    ],
)
def test_what_goes_on_counts_for_year_12_alone(goes_on: GoesOn, code: str) -> None:
    assert suggest([], group=YEAR_12, goes_on=goes_on, window=WINDOW).code == code
    assert suggest([], group=YEAR_11, goes_on=goes_on, window=WINDOW).code == "159"


@given(OFFERS, GROUPS, GOING_ON)
def test_a_suggestion_is_a_status_of_the_year_group_in_whatever_order(
    offers: list[OfferFacts], group: int, goes_on: GoesOn | None
) -> None:
    found = suggest(offers, group=group, goes_on=goes_on, window=WINDOW)

    assert found.code in {each.code for each in codes_of(group, WINDOW.cohort_on)}
    assert suggest(offers[::-1], group=group, goes_on=goes_on, window=WINDOW) == found


@given(OFFERS, GROUPS, GOING_ON)
def test_one_more_suitable_offer_always_counts(
    offers: list[OfferFacts], group: int, goes_on: GoesOn | None
) -> None:
    found = suggest([*offers, OFFERED], group=group, goes_on=goes_on, window=WINDOW)

    assert find_status(found.code, WINDOW.cohort_on).group == GuaranteeGroup.OFFER_MADE


@given(OFFERS)
def test_a_job_without_training_is_never_an_offer(offers: list[OfferFacts]) -> None:
    jobs = [OfferFacts(kind=OfferKind.JOB, state=each.state) for each in offers]

    found = suggest(jobs, group=YEAR_11, goes_on=None, window=WINDOW)

    assert find_status(found.code, WINDOW.cohort_on).group != GuaranteeGroup.OFFER_MADE


def test_every_status_comes_to_one_of_the_groups() -> None:
    for edition in editions("september_guarantee"):
        assert edition.is_reconstructed
        found = [codes_in([group], edition.starts_on) for group in GuaranteeGroup]
        assert sorted(sum(found, [])) == sorted(each.code for each in edition.codes)
        assert {each.code for each in edition.codes} >= YEAR_12_ONLY
    assert find_status("999", WINDOW.cohort_on).code == "159"


def test_an_offer_that_was_closed_stays_closed() -> None:
    assert state_of(is_offered=False, answer=None, is_closed=False) is OfferState.APPLIED
    assert state_of(is_offered=True, answer=None, is_closed=False) is OfferState.OFFERED
    assert (
        state_of(is_offered=True, answer=OfferAnswer.DECLINED, is_closed=False)
        is OfferState.DECLINED
    )
    assert (
        state_of(is_offered=True, answer=OfferAnswer.ACCEPTED, is_closed=True) is OfferState.CLOSED
    )


@given(st.lists(COUNTED, max_size=12))
def test_every_table_adds_up_to_its_year_group(counted: list[Counted]) -> None:
    rows = figure_rows(counted, breakdowns=Breakdown, threshold=None)

    for year in (YEAR_11, YEAR_12):
        everybody = next(row for row in rows if row.year_group == year and row.breakdown is None)
        assert everybody.cohort == sum(each.number for each in counted if each.year_group == year)
        for by in Breakdown:
            own = [row for row in rows if row.year_group == year and row.breakdown is by]
            assert sum(row.cohort or 0 for row in own) == everybody.cohort
            for group in GuaranteeGroup:
                assert sum(row.numbers[group] or 0 for row in own) == everybody.numbers[group]


@given(st.lists(COUNTED, max_size=6))
def test_no_small_number_is_shown_where_they_are_hidden(counted: list[Counted]) -> None:
    rows = figure_rows(counted, breakdowns=OPEN_BREAKDOWNS, threshold=USUAL_THRESHOLD)

    for row in rows:
        for number in (row.cohort, *row.numbers.values()):
            assert number is None or number == 0 or number >= USUAL_THRESHOLD
        assert row.breakdown is not Breakdown.SCHOOL


def test_a_share_is_of_the_cohort_and_hidden_with_either_number() -> None:
    counted = [
        Counted(year_group=11, group=group, sex="F", send="", locality="", school="", number=number)
        for group, number in ((GuaranteeGroup.OFFER_MADE, 95), (GuaranteeGroup.NO_OFFER, 5))
    ]

    both = figure_rows(counted, breakdowns=(), threshold=None)[0]
    figure = both.figure(GuaranteeGroup.OFFER_MADE)
    assert figure is not None
    assert (figure.numerator, figure.base, figure.percent) == (95, 100, "95.0")
    few = [Counted(**{**vars(each), "number": 2}) for each in counted]
    hidden = figure_rows(few, breakdowns=(), threshold=USUAL_THRESHOLD)[0]
    assert hidden.figure(GuaranteeGroup.OFFER_MADE) is None
