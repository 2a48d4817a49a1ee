"""Does a duty lie with one body at a time, and are the days without one found?"""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from waymark.commissioning.rules.duties import Holding, faults_of_holding, gaps, holds_on, overlap

FIRST = date(2008, 4, 1)
days = st.integers(0, 60).map(lambda number: FIRST + timedelta(days=number))


def held(starts_on: date, ends_on: date | None, *, holder: str = "The council") -> Holding:
    return Holding(holder=holder, starts_on=starts_on, ends_on=ends_on, power="A section")


spans = st.tuples(days, st.none() | st.integers(1, 20)).map(
    lambda pair: held(pair[0], pair[0] + timedelta(days=pair[1]) if pair[1] else None)
)


@given(spans, spans)
def test_two_overlap_exactly_where_a_day_lies_in_both(one: Holding, other: Holding) -> None:
    shared = any(
        holds_on(one, day) and holds_on(other, day)
        for day in (FIRST + timedelta(days=number) for number in range(100))
    )

    assert overlap(one, other) == overlap(other, one) == shared


@given(st.lists(spans, max_size=5), days, st.none() | st.integers(1, 90))
def test_gaps_begin_where_nobody_holds_it(
    holdings: list[Holding], since: date, length: int | None
) -> None:
    until = since + timedelta(days=length) if length else None

    found = gaps(holdings, since=since, until=until)

    for day in found:
        assert not any(holds_on(each, day) for each in holdings)
    open_days = [
        day
        for day in (since + timedelta(days=number) for number in range(120))
        if (until is None or day < until) and not any(holds_on(each, day) for each in holdings)
    ]
    assert bool(found) == bool(open_days)


def test_a_duty_passes_on_without_a_day_between() -> None:
    holdings = [held(FIRST, date(2009, 4, 1)), held(date(2009, 4, 1), None)]

    assert gaps(holdings, since=FIRST, until=None) == ()


def test_what_is_wrong_is_said_beside_its_field() -> None:
    stated = Holding(holder=" ", starts_on=FIRST, ends_on=FIRST, power="")

    found = faults_of_holding(
        stated,
        duty_from=FIRST + timedelta(days=1),
        others=[("The partnership", held(FIRST - timedelta(days=9), None))],
    )

    assert [each.field for each in found] == [
        "holder",
        "power",
        "ends_on",
        "starts_on",  # before the duty began
        "starts_on",  # while another body holds it
    ]


def test_who_holds_it_already_is_named() -> None:
    found = faults_of_holding(
        held(FIRST, None),
        duty_from=None,
        others=[("The partnership", held(FIRST - timedelta(days=9), None))],
    )

    assert [each.sentence for each in found] == [
        "The partnership holds it on some of these days. Change theirs first"
    ]
