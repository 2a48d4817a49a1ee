"""Does the fit of an opportunity say why, and do applications and days to ask go as they may?"""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from waymark.participation.rules import applications, opportunities
from waymark.participation.rules.applications import ApplicationState
from waymark.participation.rules.codes import is_code
from waymark.participation.rules.opportunities import (
    LEVELS,
    Candidate,
    Offer,
    OpportunityKind,
    OpportunityState,
    Weight,
    fit,
)
from waymark.participation.rules.vocabulary import LearningLevel

TODAY = date(2026, 11, 22)
DAYS = st.dates(min_value=date(2026, 1, 1), max_value=date(2027, 12, 31))
AGES = st.none() | st.integers(min_value=13, max_value=25)
OFFERS = st.builds(
    Offer,
    kind=st.sampled_from(OpportunityKind),
    state=st.sampled_from(OpportunityState),
    starts_on=st.none() | DAYS,
    closes_on=st.none() | DAYS,
    places_left=st.none() | st.integers(min_value=0, max_value=3),
    age_from=AGES,
    age_to=AGES,
    entry_level=st.none() | st.sampled_from(LearningLevel),
    area=st.sampled_from(["", "Northgate", "Southmoor"]),
    has_send_places=st.booleans(),
)
CANDIDATES = st.builds(
    Candidate,
    born_on=st.none() | st.dates(min_value=date(2001, 1, 1), max_value=date(2013, 12, 31)),
    level=st.none() | st.sampled_from(LearningLevel),
    area=st.sampled_from(["", "Northgate", "Southmoor"]),
    has_plan=st.none() | st.booleans(),
    has_send=st.none() | st.booleans(),
    has_applied=st.booleans(),
)
STATES = st.sampled_from(ApplicationState)


def _said(offer: Offer, candidate: Candidate) -> tuple[str, ...]:
    return tuple(each.words for each in fit(offer, candidate, today=TODAY).reasons)


# Fit -------------------------------------------------------------------------------------------


@given(offer=OFFERS, candidate=CANDIDATES)
def test_something_is_said_of_whatever_speaks_against_it(
    offer: Offer, candidate: Candidate
) -> None:
    found = fit(offer, candidate, today=TODAY)

    assert found.fits == (not found.of(Weight.AGAINST))
    assert all(each.words for each in found.reasons)
    assert len(set(found.reasons)) == len(found.reasons)


@given(offer=OFFERS, candidate=CANDIDATES)
def test_nobody_fits_what_nobody_can_apply_for(offer: Offer, candidate: Candidate) -> None:
    if opportunities.why_closed(offer, today=TODAY):
        assert not fit(offer, candidate, today=TODAY).fits


@given(offer=OFFERS, candidate=CANDIDATES)
def test_what_is_not_known_is_asked_and_shuts_nobody_out(
    offer: Offer, candidate: Candidate
) -> None:
    unknown = Candidate()

    if fit(offer, candidate, today=TODAY).fits:
        assert fit(offer, unknown, today=TODAY).fits


@given(offer=OFFERS, candidate=CANDIDATES)
def test_asking_less_never_shuts_anybody_out(offer: Offer, candidate: Candidate) -> None:
    wider = replace(offer, age_from=None, age_to=None, entry_level=None, places_left=None)

    if fit(offer, candidate, today=TODAY).fits:
        assert fit(wider, candidate, today=TODAY).fits


@given(offer=OFFERS, candidate=CANDIDATES, level=st.sampled_from(LEVELS))
def test_a_higher_level_never_shuts_anybody_out(
    offer: Offer, candidate: Candidate, level: LearningLevel
) -> None:
    higher = opportunities.highest([level, *([candidate.level] if candidate.level else [])])

    if candidate.level and fit(offer, candidate, today=TODAY).fits:
        assert fit(offer, replace(candidate, level=higher), today=TODAY).fits


def test_age_is_academic_age_on_the_day_it_starts() -> None:
    offer = Offer(
        kind=OpportunityKind.APPRENTICESHIP,
        age_from=16,
        age_to=18,
        starts_on=date(2027, 9, 6),
        places_left=1,
    )
    turns_sixteen_in_spring = Candidate(born_on=date(2011, 4, 1))

    assert _said(offer, turns_sixteen_in_spring) == (
        "1 place left",
        "Academic age 16 when it starts",
    )
    assert _said(replace(offer, starts_on=date(2027, 1, 4)), turns_sixteen_in_spring) == (
        "1 place left",
        "For academic age 16 to 18; they are 15 when it starts",
    )
    assert _said(offer, Candidate())[1] == (
        "For academic age 16 to 18; the date of birth is not known"
    )


def test_reasons_name_level_plan_and_place() -> None:
    offer = Offer(
        kind=OpportunityKind.SUPPORTED_INTERNSHIP, entry_level=LearningLevel.TWO, area="Northgate"
    )

    assert _said(offer, Candidate(level=LearningLevel.ONE, has_plan=False, area="Southmoor")) == (
        "Needs level 2; has level 1",
        "Needs an education, health and care plan",
        "In Northgate; they live in Southmoor",
    )
    assert _said(offer, Candidate(area="Northgate")) == (
        "Needs level 2; what they have reached is not recorded",
        "Needs an education, health and care plan; you cannot see whether they have one",
        "In Northgate, where they live",
    )
    course = Offer(kind=OpportunityKind.COURSE, has_send_places=True)
    assert _said(course, Candidate(has_send=True)) == ("Has places with support for special needs",)
    assert _said(course, Candidate(has_applied=True)) == ("Has applied already",)


@pytest.mark.parametrize(
    ("low", "high", "words"),
    [(None, None, "any"), (16, None, "16 and over"), (None, 18, "up to 18"), (16, 16, "16")],
)
def test_ages_are_said_as_people_say_them(low: int | None, high: int | None, words: str) -> None:
    assert opportunities.ages_in_words(low, high) == words


def test_every_kind_usually_begins_an_activity_of_the_national_list() -> None:
    assert set(opportunities.USUAL_CODES) == set(OpportunityKind)
    assert all(is_code(code, TODAY) for code in opportunities.USUAL_CODES.values())


# Applications ----------------------------------------------------------------------------------


@given(path=st.lists(STATES, max_size=8))
def test_places_taken_along_any_way_are_one_or_none(path: list[ApplicationState]) -> None:
    state, taken = ApplicationState.INTERESTED, 0
    for to in path:
        if applications.may_move(state, to):
            taken -= applications.places_change(state, to)
            state = to

    assert taken == (state in applications.HOLDS_A_PLACE)


def test_every_way_ends_and_every_state_can_be_come_to() -> None:
    reached = set(applications.FIRST)
    for _ in ApplicationState:
        reached |= {to for state in reached for to in applications.next_states(state)}

    assert reached == set(ApplicationState)
    assert ApplicationState.STARTED not in applications.OPEN
    assert opportunities.may_become(OpportunityState.DRAFT, OpportunityState.OPEN)
    assert not opportunities.OPPORTUNITY_MOVES[OpportunityState.WITHDRAWN]


@given(kind=st.sampled_from(OpportunityKind), started_on=DAYS)
def test_days_to_ask_come_in_order_after_the_start(kind: OpportunityKind, started_on: date) -> None:
    found = applications.follow_up_days(kind=kind, started_on=started_on)

    assert list(found) == sorted(found)
    assert all(day - started_on == timedelta(weeks=week) for week, day in found)


def test_somebody_asks_after_4_13_and_26_weeks_but_never_after_a_taster() -> None:
    def weeks(kind: OpportunityKind, day: date = TODAY) -> list[int]:
        return [week for week, _ in applications.follow_up_days(kind=kind, started_on=day)]

    assert weeks(OpportunityKind.APPRENTICESHIP) == [4, 13, 26]
    assert weeks(OpportunityKind.COURSE, date(2020, 1, 1)) == [4, 13, 26]
    assert weeks(OpportunityKind.TASTER) == []
    assert all(each.is_inferred and each.source for each in applications.follow_up_editions())
