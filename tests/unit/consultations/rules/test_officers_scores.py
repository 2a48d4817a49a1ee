"""Do officers' scores stand apart, weighed as people's are, and say what has no order?"""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from waymark.consultations.rules import codec
from waymark.consultations.rules.content.answers import ExtraTable
from waymark.consultations.rules.counted import (
    Counts,
    QuestionCount,
    RowCount,
    ScoredCount,
    ScoringCount,
    ValueCount,
)
from waymark.consultations.rules.extras.officers import OfficersFigures, officers_figures
from waymark.consultations.rules.extras.scored import criteria_tables
from waymark.consultations.rules.tables import Heading
from waymark.consultations.rules.vocabulary import QuestionKind

OPTIONS, CRITERIA = ("bus", "club"), ("cost", "reach")
SCORES = {("bus", "cost"): 1, ("bus", "reach"): 5, ("club", "cost"): 5, ("club", "reach"): 1}
EVERY_SCORE = st.fixed_dictionaries(dict.fromkeys(SCORES, st.integers(0, 5)))
SOME_WEIGHTS = st.tuples(st.integers(0, 9), st.integers(0, 9)).filter(any)


def _scoring(
    scores: dict[tuple[str, str], int], weights: tuple[int | None, int | None] = (1, 3)
) -> ScoringCount:
    return ScoringCount(
        question="ways",
        wording="How good is each?",
        least=0,
        most=5,
        criteria=tuple(
            RowCount(key=key, label=key.capitalize(), weight=weight)
            for key, weight in zip(CRITERIA, weights, strict=True)
        ),
        options=tuple(
            ScoredCount(
                key=option,
                label=option.capitalize(),
                scores={key: n for (of, key), n in scores.items() if of == option},
                reason="It reaches villages." if option == "bus" else "",
            )
            for option in OPTIONS
        ),
    )


def _cells(table: ExtraTable) -> dict[str, list[str]]:
    return {row.label: [cell.text for cell in row.cells] for row in table.rows}


def test_scores_weighted_total_place_and_other_weights_are_told() -> None:
    scores, weighed = officers_figures([_scoring(SCORES)]).tables

    assert scores.heading == "Officers' scores: How good is each?"
    assert _cells(scores) == {"Bus": ["1", "5"], "Club": ["5", "1"]}
    assert "from 0 to 5" in scores.notes[0]
    assert "neither is added to the other" in scores.notes[0]
    assert scores.notes[1] == "Bus: It reaches villages."
    assert weighed.columns[:3] == (
        "Weighted score",
        "Place: As weighed",
        "Place: All weights equal",
    )
    assert _cells(weighed)["Bus"][:3] == ["4", "1", "1"]
    assert weighed.notes[0].startswith("Bus comes first as weighed, but not under other weights.")
    assert "nobody's answer is in them" in weighed.notes[1]


@given(EVERY_SCORE, SOME_WEIGHTS)
def test_officers_are_weighed_by_the_rule_that_weighs_people(
    scores: dict[tuple[str, str], int], weights: tuple[int, int]
) -> None:
    """One person who answers as officers score gives the same order, in a table of their own."""
    scoring = _scoring(scores, weights)
    answered = QuestionCount(
        key="ways",
        kind=QuestionKind.CRITERIA,
        wording="How good is each?",
        choices=tuple(Heading(key=each.key, label=each.label) for each in scoring.options),
        rows=scoring.criteria,
        answering={"all": 1},
        values=tuple(
            ValueCount(choice=option, row=row, value=str(score), number=1)
            for (option, row), score in scores.items()
        ),
    )

    people = criteria_tables(answered)[0][1]
    officers = officers_figures([scoring]).tables[1]

    assert officers.rows == people.rows
    assert officers.columns == people.columns
    assert {officers.key, officers.heading}.isdisjoint({people.key, people.heading})


@given(EVERY_SCORE, SOME_WEIGHTS, st.integers(2, 5))
def test_places_rest_on_the_proportion_of_the_weights(
    scores: dict[tuple[str, str], int], weights: tuple[int, int], factor: int
) -> None:
    larger = (weights[0] * factor, weights[1] * factor)

    found = officers_figures([_scoring(scores, weights)]).tables[1]
    again = officers_figures([_scoring(scores, larger)]).tables[1]

    assert found.rows == again.rows


@given(EVERY_SCORE, SOME_WEIGHTS)
def test_option_that_is_better_on_everything_is_never_behind(
    scores: dict[tuple[str, str], int], weights: tuple[int, int]
) -> None:
    above = scores | {
        ("bus", row): max(scores["bus", row], scores["club", row]) for row in CRITERIA
    }

    weighed = officers_figures([_scoring(above, weights)]).tables[1]

    assert set(_cells(weighed)["Bus"][1:]) == {"1"}


def test_missing_weights_and_a_missing_score_make_no_order_and_say_so() -> None:
    plain = officers_figures([_scoring(SCORES, (None, None))])
    partly = officers_figures([_scoring({("bus", "cost"): 1})])

    assert [each.key for each in plain.tables] == ["ways-officers-scores"]
    assert "the criteria have no weights" in plain.not_shown[0]
    assert _cells(partly.tables[0])["Club"] == ["not scored", "not scored"]
    assert "No score is given for Bus on Reach" in partly.not_shown[0]


def test_option_and_criterion_may_have_the_same_code() -> None:
    scoring = replace(
        _scoring(SCORES),
        options=(
            ScoredCount(key="cost", label="Cut the cost", scores={"cost": 5, "reach": 1}),
            ScoredCount(key="reach", label="Widen the reach", scores={"cost": 1, "reach": 5}),
        ),
    )

    weighed = officers_figures([scoring]).tables[1]

    assert "Place: Without Cost" in weighed.columns
    assert [row.label for row in weighed.rows] == ["Cut the cost", "Widen the reach"]


def test_nothing_is_told_where_officers_scored_nothing() -> None:
    assert officers_figures([_scoring({})]) == OfficersFigures()


@given(EVERY_SCORE)
def test_frozen_counts_are_read_back_with_scores_and_from_before_there_were_any(
    scores: dict[tuple[str, str], int],
) -> None:
    counts = Counts(by_status={}, categories=(), questions=(), scorings=(_scoring(scores),))
    plain = codec.to_plain(counts)

    assert codec.from_plain(Counts, plain) == counts
    del plain["scorings"]
    assert codec.from_plain(Counts, plain).scorings == ()
