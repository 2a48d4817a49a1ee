"""Is what invented young people did believable: in its days, in what was known when, in figures?"""

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from waymark.core.dates import local_date, local_moment
from waymark.demonstration.engines.activities import Told
from waymark.demonstration.engines.people import invent, invent_block
from waymark.demonstration.engines.records import Invented
from waymark.demonstration.rules.places import PLACES, Place
from waymark.participation.rules.codes import group_of, is_code
from waymark.participation.rules.currency import lapses_on
from waymark.participation.rules.loading import StateRow
from waymark.participation.rules.status import CohortStatus, Facts, Spell, Status, status_on
from waymark.people.rules.ages import academic_age, age_on
from waymark.people.rules.periods import Period
from waymark.people.rules.vocabulary import ActivityGroup, SendStatus

ON = date(2026, 11, 12)
REVIEWED = {"260", "290", "350", "616", "710"}
WITH_PLAN_ALONE = {"280", "460", "670"}
FOR_ADULTS = {"240", "260", "380", "440", "710"}

days = st.dates(date(2024, 1, 1), date(2040, 12, 31))
places = st.sampled_from(PLACES)
numbers = st.integers(0, 26_699)


@pytest.fixture(scope="module")
def many() -> list[Invented]:
    """Six thousand young people: everybody in Marshfield."""
    return list(invent(PLACES[0], blocks=range(PLACES[0].blocks(1)), on=ON))


def plans_of(person: Invented) -> tuple[Period, ...]:
    return tuple(
        Period(each.starts_on, each.ends_on)
        for each in person.row.send
        if each.status is SendStatus.PLAN
    )


def spells(rows: Sequence[Told], *, known_at: datetime | None = None) -> Iterator[Spell]:
    """Yield what the rows say now, or said at a moment."""
    for key, row in enumerate(rows):
        states = [each for each in row.states if known_at is None or each.known_at <= known_at]
        if states and not states[-1].withdrawn_because:
            yield spell(key, states[-1])


def spell(key: int, state: StateRow) -> Spell:
    return Spell(
        key=key,
        code=state.code,
        starts_on=state.starts_on,
        ends_on=state.ends_on,
        lapses_on=lapses_on(
            code=state.code,
            starts_on=state.starts_on,
            verified_on=state.verified_on,
            expected_end_on=state.expected_end_on,
            review_on=state.review_on,
        ),
    )


def month_ends(on: date, *, months: int) -> list[date]:
    """Return the ends of so many months before a day, the earliest first."""
    ends = [on.replace(day=1) - timedelta(days=1)]
    while len(ends) < months:
        ends.append(ends[-1].replace(day=1) - timedelta(days=1))
    return ends[::-1]


# Each of them ----------------------------------------------------------------------------------


@given(place=places, block=numbers, day=days)
@settings(max_examples=20, deadline=None)
def test_nothing_is_known_before_it_begins_or_in_the_future(
    place: Place, block: int, day: date
) -> None:
    for person in invent_block(place, block=block, on=day):
        for row in person.activities:
            moments = [each.known_at for each in row.states]
            assert moments == sorted(set(moments))
            assert local_date(moments[-1]) < day
            assert person.row.added_on is not None
            assert min(person.row.added_on, day - timedelta(days=1)) <= local_date(moments[0])
            for state in row.states:
                known_on = local_date(state.known_at)
                assert state.starts_on <= known_on
                assert state.ends_on is None or state.starts_on <= state.ends_on <= known_on
                assert state.verified_on is None or (
                    state.starts_on <= state.verified_on <= known_on
                )
                assert state.expected_end_on is None or state.starts_on <= state.expected_end_on


@given(place=places, block=numbers, day=days)
@settings(max_examples=20, deadline=None)
def test_rows_never_overlap_in_the_end_and_one_says_what_they_do_now(
    place: Place, block: int, day: date
) -> None:
    for person in invent_block(place, block=block, on=day):
        held = [each.latest for each in person.activities if not each.latest.withdrawn_because]
        held.sort(key=lambda each: (each.starts_on, each.ends_on or date.max))
        for earlier, later in pairwise(held):
            assert earlier.ends_on is not None
            assert earlier.ends_on <= later.starts_on
        now = held[-1]
        assert now.ends_on is None
        doing = person.doing
        assert (doing.code, doing.since, doing.verified_on) == (
            now.code,
            now.starts_on,
            now.verified_on,
        )


@given(place=places, block=numbers, day=days)
@settings(max_examples=20, deadline=None)
def test_codes_are_those_of_their_day_and_of_the_person(
    place: Place, block: int, day: date
) -> None:
    for person in invent_block(place, block=block, on=day):
        born = person.row.born_on
        assert born is not None
        for row in person.activities:
            state = row.latest
            assert is_code(state.code, state.starts_on)
            assert (state.review_on is not None) or state.code not in REVIEWED
            assert state.code not in WITH_PLAN_ALONE or plans_of(person)
            if person.copy_of is None and state.code in FOR_ADULTS:
                assert age_on(born, state.starts_on) >= 17
            for each in row.states[:-1]:
                assert is_code(each.code, each.starts_on)


# All of them -----------------------------------------------------------------------------------


def test_people_have_some_rows_and_what_was_wrong_was_put_right(many: list[Invented]) -> None:
    rows = [row for person in many for row in person.activities]
    corrected = [row for row in rows if len({each.code for each in row.states}) > 1]
    moved = [row for row in rows if len({each.starts_on for each in row.states}) > 1]
    withdrawn = [row for row in rows if row.latest.withdrawn_because]
    late = [
        row for row in rows if (local_date(row.states[0].known_at) - row.latest.starts_on).days > 30
    ]

    assert 2 < len(rows) / len(many) < 3
    assert 0 < len(corrected) / len(rows) < 0.02
    assert 0 < len(moved) / len(rows) < 0.02
    assert 0 < len(withdrawn) / len(rows) < 0.08
    assert len(late) / len(rows) > 0.1


def test_some_records_have_gaps_and_some_have_lapsed(many: list[Invented]) -> None:
    gaps = 0
    for person in many:
        held = [each.latest for each in person.activities if not each.latest.withdrawn_because]
        held.sort(key=lambda each: each.starts_on)
        gaps += sum(one.ends_on != other.starts_on for one, other in pairwise(held))
    now = [spell(0, row.latest) for person in many for row in person.activities if row.is_present]

    assert 0.005 < gaps / len(many) < 0.05
    assert (
        0.02 < sum(bool(each.lapses_on and each.lapses_on < ON) for each in now) / len(now) < 0.15
    )


def test_a_quarter_change_in_two_years_after_school(many: list[Invented]) -> None:
    left = [
        person
        for person in many
        if person.row.born_on and academic_age(person.row.born_on, ON) == 18 and not person.copy_of
    ]
    changed = 0
    for person in left:
        rows = (each.latest for each in person.activities)
        codes = {
            row.code
            for row in rows
            if date(2024, 9, 1) <= row.starts_on < date(2026, 8, 25)
            and not row.withdrawn_because
            and group_of(row.code) is not ActivityGroup.NOT_KNOWN
        }
        changed += len(codes) > 1

    assert 0.18 < changed / len(left) < 0.34


# The months ------------------------------------------------------------------------------------


def test_month_ends_are_near_those_published(many: list[Invented]) -> None:
    shares = {day: _shares(many, day) for day in month_ends(ON, months=36)}

    for day, (neet, not_known, participating) in shares.items():
        assert 0.01 < neet < 0.06, day
        if day.month == 9:
            assert 0.15 < not_known < 0.4, day
        elif day.month == 10:
            assert 0.04 < not_known < 0.12, day
        else:
            assert not_known < 0.06, day
            assert 0.88 < participating < 0.96, day
    for year in (2025, 2026):
        october, november = shares[date(year - 1, 10, 31)], shares[date(year - 1, 11, 30)]
        assert shares[date(year, 1, 31)][1] < november[1] < october[1]
        assert shares[date(year, 3, 31)][1] < 0.03
        assert _mean_out(shares, year - 1, 9, 10) < _mean_out(shares, year, 3, 4, 5)


def _mean_out(shares: dict[date, tuple[float, float, float]], year: int, *months: int) -> float:
    held = [neet for day, (neet, *_) in shares.items() if day.year == year and day.month in months]
    return sum(held) / len(months)


def _shares(people: list[Invented], day: date) -> tuple[float, float, float]:
    """Return how many were out, were not known and took part, as it was known on the day."""
    found: Counter[str] = Counter()
    for status in _base(people, day):
        found["all"] += 1
        found[status.group.value] += 1
        found["participating"] += status.is_participating
    return (
        found[ActivityGroup.NEET.value] / found["all"],
        found[ActivityGroup.NOT_KNOWN.value] / found["all"],
        found["participating"] / found["all"],
    )


def _base(people: list[Invented], day: date) -> Iterator[Status]:
    for person in people:
        born = person.row.born_on
        if person.copy_of is None and born is not None and academic_age(born, day) in {16, 17}:
            status = status_on(
                day,
                facts=Facts(born_on=born, plans=plans_of(person)),
                spells=tuple(spells(person.activities, known_at=local_moment(day))),
            )
            assert status.cohort is CohortStatus.PRIMARY
            if status.is_in_base:
                yield status
