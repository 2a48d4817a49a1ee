"""Does the count that was announced as the headline come first, with its result?"""

import pytest

from waymark.consultations.rules.counted import Ballot, QuestionCount
from waymark.consultations.rules.extras.ranked import ranking_tables
from waymark.consultations.rules.statistics.ranking import RankingMethod
from waymark.consultations.rules.tables import Heading
from waymark.consultations.rules.vocabulary import QuestionKind

BALLOTS = (
    Ballot(order=("a", "b", "c"), number=4),
    Ballot(order=("b", "c", "a"), number=3),
    Ballot(order=("c", "b", "a"), number=2),
)


def _question(headline: str, ballots: tuple[Ballot, ...] = BALLOTS) -> QuestionCount:
    return QuestionCount(
        key="order",
        kind=QuestionKind.RANKING,
        wording="In which order?",
        choices=tuple(Heading(key=each, label=each.upper()) for each in "abc"),
        ballots=ballots,
        headline=headline,
    )


@pytest.mark.parametrize(
    ("headline", "key", "column", "sentence"),
    [
        (RankingMethod.FIRST_CHOICES, "order-ranking", "First choice", "A has the most first"),
        (RankingMethod.MEAN_RANK, "order-ranking", "Mean place", "B has the best mean place."),
        (RankingMethod.BORDA, "order-ranking", "Points for places", "B has the most points."),
        (RankingMethod.PAIRWISE, "order-pairs", "A", "B is preferred to each of the others"),
        (RankingMethod.INSTANT_RUNOFF, "order-runoff", "Round 1", "B wins the run-off."),
    ],
)
def test_headline_comes_first_and_is_named(
    headline: RankingMethod, key: str, column: str, sentence: str
) -> None:
    tables, _ = ranking_tables(_question(headline))

    assert tables[0].key == key
    assert tables[0].heading.startswith("Headline: ")
    assert tables[0].columns[0] == column
    assert tables[0].notes[0].startswith("Headline, set before the consultation opened: ")
    assert " ".join(tables[0].notes).count(sentence) == 1
    assert len(tables) == 4
    assert sum("Headline" in each.heading for each in tables) == 1


def test_without_a_headline_all_counts_are_to_be_read() -> None:
    tables, _ = ranking_tables(_question(""))

    assert "No headline was set" in tables[0].notes[0]
    assert not any("Headline" in each.heading for each in tables)


def test_ties_for_the_headline_are_named() -> None:
    ballots = (Ballot(order=("a",), number=2), Ballot(order=("b",), number=2))

    tables, _ = ranking_tables(_question(RankingMethod.FIRST_CHOICES, ballots))

    assert "A and B tie for the most first choices." in tables[0].notes[0]
