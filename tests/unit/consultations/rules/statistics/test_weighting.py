"""Does weighting meet the population, within its limits, and refuse where it must not be used?"""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from waymark.consultations.rules.statistics.shown import NotShown
from waymark.consultations.rules.statistics.weighting import (
    LEAST_WEIGHT,
    MOST_WEIGHT,
    Dimension,
    WeightedShares,
    Weights,
    may_be_weighted_by,
    rake,
    weighted_shares,
)
from waymark.consultations.rules.vocabulary import QuestionKind, Sensitivity

AGE = Dimension(key="age", label="Age", population={"young": 500, "old": 500})
PLACE = Dimension(key="place", label="Place", population={"town": 700, "land": 300})
ANSWERED: dict[tuple[str, ...], int] = {
    ("young", "town"): 20, ("young", "land"): 10, ("old", "town"): 40, ("old", "land"): 30,
}  # fmt: skip


def _raked() -> Weights:
    found = rake(dimensions=(AGE, PLACE), respondents=ANSWERED)
    assert isinstance(found, Weights)
    return found


def test_raking_meets_every_population() -> None:
    found = _raked()

    total = sum(n * found.of[profile] for profile, n in ANSWERED.items())
    young = sum(n * found.of[profile] for profile, n in ANSWERED.items() if profile[0] == "young")
    town = sum(n * found.of[profile] for profile, n in ANSWERED.items() if profile[1] == "town")
    assert total == pytest.approx(100, abs=0.001)
    assert young == pytest.approx(50, abs=0.01)
    assert town == pytest.approx(70, abs=0.01)
    assert found.gaps == {}
    assert found.trimmed == 0


def test_weighting_costs_effective_answers() -> None:
    found = _raked()

    assert 0 < found.effective < found.respondents


def test_equal_make_up_needs_no_weights_and_costs_nothing() -> None:
    found = rake(dimensions=(AGE,), respondents={("young",): 30, ("old",): 30})

    assert isinstance(found, Weights)
    assert set(found.of.values()) == {1.0}
    assert found.effective == pytest.approx(60)


@given(
    st.fixed_dictionaries(dict.fromkeys(ANSWERED, st.integers(1, 200))),
    st.integers(1, 1000),
    st.integers(1, 1000),
)
def test_no_weight_leaves_its_limits(
    answered: dict[tuple[str, ...], int], young: int, town: int
) -> None:
    dimensions = (
        Dimension(key="age", label="Age", population={"young": young, "old": 500}),
        Dimension(key="place", label="Place", population={"town": town, "land": 500}),
    )

    found = rake(dimensions=dimensions, respondents=answered)

    assert isinstance(found, Weights)
    assert all(LEAST_WEIGHT - 1e-6 <= weight <= MOST_WEIGHT + 1e-6 for weight in found.of.values())
    assert 0 < found.effective <= found.respondents * (1 + 1e-9)


def test_trimming_says_what_it_leaves_undone() -> None:
    few = rake(dimensions=(AGE,), respondents={("young",): 1, ("old",): 99})

    assert isinstance(few, Weights)
    assert few.of["young",] == pytest.approx(3, abs=0.001)
    assert few.trimmed == 1
    assert few.gaps["age"] > 40


@pytest.mark.parametrize(
    ("answered", "words"),
    [
        ({("young",): 3}, "nobody answered “old”"),
        (
            {("young",): 3, ("old",): 1, ("other",): 1},
            "how many people of the area answer to “other”",
        ),
        ({}, "Nobody answered"),
    ],
)
def test_weighting_is_refused_in_words(answered: dict[tuple[str, ...], int], words: str) -> None:
    found = rake(dimensions=(AGE,), respondents=answered)

    assert isinstance(found, NotShown)
    assert words in found.reason


def test_unweighted_stands_beside_weighted() -> None:
    weights = rake(dimensions=(AGE,), respondents={("young",): 10, ("old",): 30})
    assert isinstance(weights, Weights)

    shares = weighted_shares(
        weights=weights,
        choices=("yes", "no"),
        counts={(("young",), "yes"): 10, (("old",), "no"): 30},
        answering={("young",): 10, ("old",): 30},
    )

    assert isinstance(shares, WeightedShares)
    assert [(each.choice, each.unweighted.percent, each.weighted) for each in shares.lines] == [
        ("yes", "25.0", "50.0"),
        ("no", "75.0", "50.0"),
    ]
    assert shares.answering == 40
    assert shares.effective == pytest.approx(30)
    assert isinstance(
        weighted_shares(weights=weights, choices=("yes",), counts={}, answering={}), NotShown
    )


@pytest.mark.parametrize(
    ("kind", "sensitivity", "asks_options", "may"),
    [
        (QuestionKind.SINGLE_CHOICE, Sensitivity.NORMAL, False, True),
        (QuestionKind.SINGLE_CHOICE, Sensitivity.PERSONAL, False, True),
        (QuestionKind.SINGLE_CHOICE, Sensitivity.EQUALITY, False, False),
        (QuestionKind.SINGLE_CHOICE, Sensitivity.NORMAL, True, False),
        (QuestionKind.MULTIPLE_CHOICE, Sensitivity.NORMAL, False, False),
    ],
)
def test_only_one_answer_of_each_person_that_is_joined_to_others_can_be_weighted_by(
    kind: QuestionKind, sensitivity: Sensitivity, asks_options: bool, may: bool
) -> None:
    assert may_be_weighted_by(kind, sensitivity=sensitivity, asks_options=asks_options) is may
