"""Do weighed options keep their order, and do words for sizes follow the counts?"""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from waymark.consultations.rules.statistics.criteria import Appraisal, appraise
from waymark.consultations.rules.statistics.equal import category_equal
from waymark.consultations.rules.statistics.shown import NotShown
from waymark.consultations.rules.statistics.sizes import size_word
from waymark.consultations.rules.tables import CrossTable, Heading, cross_table
from waymark.consultations.rules.vocabulary import QuestionKind
from waymark.core.figures import Direction, Figure

SCORES = {
    ("in-house", "cost"): 2, ("in-house", "quality"): 9,
    ("market", "cost"): 8, ("market", "quality"): 4,
}  # fmt: skip


def _words(*keys: str) -> dict[str, str]:
    return {each: each for each in keys}


def _appraised(weights: dict[str, int]) -> Appraisal:
    found = appraise(
        options=_words("in-house", "market"),
        criteria=_words("cost", "quality"),
        scores=SCORES,
        weights=weights,
    )
    assert isinstance(found, Appraisal)
    return found


def test_options_are_ranked_by_their_weighted_scores() -> None:
    found = _appraised({"cost": 1, "quality": 3})

    assert [(each.option, each.score, each.place) for each in found.weighed.lines] == [
        ("in-house", Fraction(29, 4), 1),
        ("market", 5, 2),
    ]


def test_change_of_the_first_place_is_named_with_the_weights_that_bring_it() -> None:
    found = _appraised({"cost": 1, "quality": 3})

    assert found.sentence == (
        "in-house comes first as weighed, but not under other weights. "
        "All weights equal: market; Without quality: market."
    )


def test_first_place_that_holds_is_said_to_hold() -> None:
    best = {key: 9 if key[0] == "market" else 1 for key in SCORES}

    found = appraise(
        options=_words("in-house", "market"),
        criteria=_words("cost", "quality"),
        scores=best,
        weights={"cost": 1, "quality": 1},
    )

    assert isinstance(found, Appraisal)
    assert found.sentence == "market comes first as weighed and under all 5 other weights tried."


def test_equal_scores_share_a_place() -> None:
    level = dict.fromkeys(SCORES, 5)

    found = appraise(
        options=_words("in-house", "market"),
        criteria=_words("cost", "quality"),
        scores=level,
        weights={"cost": 1, "quality": 1},
    )

    assert isinstance(found, Appraisal)
    assert found.weighed.first == ("in-house", "market")
    assert found.sentence.startswith("in-house and market come first")


def test_missing_score_and_missing_weights_are_named() -> None:
    found = appraise(
        options=_words("in-house", "market"),
        criteria=_words("cost", "risk"),
        scores=SCORES,
        weights={"cost": 1},
    )

    assert isinstance(found, NotShown)
    assert "in-house on risk" in found.reason
    assert isinstance(
        appraise(options=_words("in-house"), criteria=_words("cost"), scores=SCORES, weights={}),
        NotShown,
    )


@pytest.mark.parametrize(
    ("numerator", "base", "word"),
    [
        (0, 50, "nobody"),
        (1, 1, "one"),
        (2, 100, "two"),
        (3, 100, "a few"),
        (9, 100, "a few"),
        (10, 100, "some"),
        (24, 100, "some"),
        (25, 100, "many"),
        (50, 100, "many"),
        (51, 100, "most"),
        (90, 100, "most"),
        (91, 100, "almost all"),
    ],
)
def test_word_follows_the_count(numerator: int, base: int, word: str) -> None:
    assert size_word(Figure(numerator, base, Direction.TOTAL)) == word


@given(st.integers(3, 300), st.data())
def test_more_people_never_get_a_smaller_word(base: int, data: st.DataObject) -> None:
    order = ["nobody", "one", "two", "a few", "some", "many", "most", "almost all"]
    less, more = sorted(data.draw(st.tuples(st.integers(3, base), st.integers(3, base))))

    words = [size_word(Figure(number, base, Direction.TOTAL)) for number in (less, more)]

    assert order.index(words[0]) <= order.index(words[1])


def _table(**rows: tuple[int, int]) -> CrossTable:
    return cross_table(
        kind=QuestionKind.SINGLE_CHOICE,
        categories=tuple(Heading(key=key, label=key) for key in rows),
        choices=(Heading(key="yes", label="Yes"), Heading(key="no", label="No")),
        counts={
            (key, choice): number
            for key, numbers in rows.items()
            for choice, number in zip(("yes", "no"), numbers, strict=True)
        },
    )


def test_each_category_counts_once_however_many_answered() -> None:
    lines = category_equal(_table(large=(90, 10), small=(0, 1), silent=(0, 0)))

    assert isinstance(lines, tuple)
    assert [(each.label, each.percent, each.categories) for each in lines] == [
        ("Yes", "45.0", 2),
        ("No", "55.0", 2),
    ]


def test_one_category_alone_is_not_set_beside_itself() -> None:
    assert isinstance(category_equal(_table(large=(90, 10))), NotShown)
    assert isinstance(category_equal(_table(silent=(0, 0))), NotShown)
