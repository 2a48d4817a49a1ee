"""Is invented work with young people believable in its days?"""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from waymark.core.dates import FRIDAY
from waymark.demonstration.engines.casework import invent_case
from waymark.demonstration.engines.chance import working_day
from waymark.demonstration.engines.people import invent
from waymark.demonstration.engines.planning import invent_planning
from waymark.demonstration.rules.places import PLACES

ON = date(2026, 11, 12)


@given(day=st.dates(date(2000, 1, 1), date(2100, 1, 1)))
def test_a_working_day_is_the_day_itself_or_the_next_one_that_is_none_of_a_weekend(
    day: date,
) -> None:
    found = working_day(day)

    assert found.weekday() <= FRIDAY
    passed = [day + timedelta(days=each) for each in range((found - day).days)]
    assert all(each.weekday() > FRIDAY for each in passed)


def test_nobody_agrees_to_a_step_or_a_review_at_a_weekend() -> None:
    marshfield = PLACES[0]
    people = [each for each in invent(marshfield, blocks=range(2), on=ON) if each.lead]
    cases = [invent_case(marshfield, each, on=ON) for each in people]
    plans = [invent_planning(marshfield, each, on=ON) for each in people]

    days = [each.step_on for each in cases if each.step_on]
    days += [each.review_on for each in plans if each.review_on]
    days += [each.starts_on for each in plans if each.starts_on]
    assert len(days) > len(people) > 0
    assert {day.weekday() for day in days} <= set(range(FRIDAY + 1))
