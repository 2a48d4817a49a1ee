"""Are orders of options counted as the methods say, with partial orders among them?"""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from waymark.consultations.rules.statistics.ranking import (
    Ballots,
    Ranking,
    count_ranking,
    instant_runoff,
)
from waymark.consultations.rules.statistics.shown import NotShown

OPTIONS = ("bus", "club", "hall", "van")


@st.composite
def orders(draw: st.DrawFn) -> tuple[str, ...]:
    whole = draw(st.permutations(OPTIONS))
    return tuple(whole[: draw(st.integers(0, len(OPTIONS)))])


BALLOTS = st.dictionaries(orders(), st.integers(0, 30), max_size=12)

# Tennessee's capital, as every text on voting has it: the middle one beats each other one.
CAPITAL: Ballots = {
    ("Memphis", "Nashville", "Chattanooga", "Knoxville"): 42,
    ("Nashville", "Chattanooga", "Knoxville", "Memphis"): 26,
    ("Chattanooga", "Knoxville", "Nashville", "Memphis"): 15,
    ("Knoxville", "Chattanooga", "Nashville", "Memphis"): 17,
}
TOWNS = ("Memphis", "Nashville", "Chattanooga", "Knoxville")


def _counted(options: tuple[str, ...], ballots: Ballots) -> Ranking:
    found = count_ranking(options=options, ballots=ballots)
    assert isinstance(found, Ranking)
    return found


def test_known_election_gives_the_known_winner_of_each_method() -> None:
    found = _counted(TOWNS, CAPITAL)

    assert found.condorcet == "Nashville"
    assert found.runoff.winners == ("Knoxville",)
    assert [each.out for each in found.runoff.rounds] == ["Chattanooga", "Nashville", ""]
    assert {line.option: line.borda for line in found.lines} == {
        "Memphis": 126,
        "Nashville": 194,
        "Chattanooga": 173,
        "Knoxville": 107,
    }
    assert {line.option: line.first.percent for line in found.lines}["Memphis"] == "42.0"


@given(BALLOTS)
def test_points_of_borda_are_given_out_whole(ballots: Ballots) -> None:
    found = count_ranking(options=OPTIONS, ballots=ballots)

    if isinstance(found, Ranking):
        assert sum(line.borda for line in found.lines) == 6 * found.base


@given(BALLOTS)
def test_nobody_is_counted_twice_in_a_pair(ballots: Ballots) -> None:
    found = count_ranking(options=OPTIONS, ballots=ballots)

    if isinstance(found, Ranking):
        prefer = {(each.above, each.below): each.prefer.numerator for each in found.pairs}
        assert all(prefer[a, b] + prefer[b, a] <= found.base for a, b in prefer)


@given(BALLOTS)
def test_option_preferred_to_each_other_one_wins_every_pair(ballots: Ballots) -> None:
    found = count_ranking(options=OPTIONS, ballots=ballots)

    if isinstance(found, Ranking) and isinstance(found.condorcet, str):
        prefer = {(each.above, each.below): each.prefer.numerator for each in found.pairs}
        winner = found.condorcet
        assert all(prefer[winner, o] > prefer[o, winner] for o in OPTIONS if o != winner)


@given(BALLOTS)
def test_votes_and_spent_ballots_of_each_round_are_everyone(ballots: Ballots) -> None:
    found = count_ranking(options=OPTIONS, ballots=ballots)

    if isinstance(found, Ranking):
        for each in found.runoff.rounds:
            assert sum(figure.numerator for _, figure in each.votes) + each.spent == found.base


@given(BALLOTS)
def test_first_choice_of_more_than_half_wins_at_once(ballots: Ballots) -> None:
    found = count_ranking(options=OPTIONS, ballots=ballots)

    if isinstance(found, Ranking):
        for line in found.lines:
            if line.first.is_majority:
                assert found.runoff.winners == (line.option,)
                assert len(found.runoff.rounds) == 1


def test_lowest_of_equals_is_found_in_an_earlier_round() -> None:
    ballots: Ballots = {("bus",): 6, ("club",): 5, ("hall", "club"): 3, ("van", "hall"): 2}

    found = instant_runoff(options=OPTIONS, ballots=ballots)

    assert [each.out for each in found.rounds] == ["van", "hall", ""]
    assert found.winners == ("club",)


def test_equals_that_never_differed_go_out_by_their_place_in_the_question() -> None:
    ballots: Ballots = {("bus",): 4, ("club",): 3, ("hall",): 2, ("van",): 2}

    found = instant_runoff(options=OPTIONS, ballots=ballots)

    assert found.rounds[0].out == "van"
    assert found.rounds[0].by_tie_rule


def test_last_two_with_the_same_votes_tie() -> None:
    found = instant_runoff(options=("bus", "club"), ballots={("bus",): 2, ("club",): 2})

    assert found.winners == ("bus", "club")


def test_no_option_beats_each_other_one_in_a_circle() -> None:
    ballots: Ballots = {
        ("bus", "club", "hall"): 1,
        ("club", "hall", "bus"): 1,
        ("hall", "bus", "club"): 1,
    }

    found = _counted(("bus", "club", "hall"), ballots)

    assert isinstance(found.condorcet, NotShown)


def test_mean_rank_counts_only_those_who_ranked_the_option() -> None:
    found = _counted(OPTIONS, {("bus", "club"): 3, ("club",): 1})

    means = {line.option: line.mean_rank for line in found.lines}
    assert means["club"] == Fraction(7, 4)
    assert means["van"] == NotShown("Nobody ranked it.")
    assert {line.option: line.ranked.numerator for line in found.lines}["club"] == 4


def test_nothing_is_counted_of_empty_ballots() -> None:
    assert isinstance(count_ranking(options=OPTIONS, ballots={(): 5}), NotShown)


@pytest.mark.parametrize("ballot", [("bus", "bus"), ("tram",)])
def test_ballot_that_is_no_order_is_refused(ballot: tuple[str, ...]) -> None:
    with pytest.raises(ValueError, match="is no order"):
        count_ranking(options=OPTIONS, ballots={ballot: 1})
