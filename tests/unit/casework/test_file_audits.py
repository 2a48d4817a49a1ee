"""Is a sample of files drawn fairly and repeatably, and do the answers add up?"""

from datetime import date
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from waymark.casework.presenters.file_results import ResultRow
from waymark.casework.rules.file_audits import (
    CHECKLISTS,
    AnswerCounts,
    Checklist,
    FileAnswer,
    checklist_on,
    count_answers,
    draw,
    get_checklist,
    in_order,
    label_of,
)

FRAMES = st.lists(st.text(min_size=1, max_size=8), unique=True, max_size=30)
SEEDS = st.integers(0, 2**31)


@given(FRAMES, SEEDS, st.integers(0, 40), st.randoms())
def test_same_seed_and_frame_give_the_same_sample_in_whatever_order(
    frame: list[str], seed: int, number: int, random: Random
) -> None:
    shuffled = random.sample(frame, len(frame))

    found = draw(frame, number=number, seed=seed)

    assert draw(shuffled, number=number, seed=seed) == found
    assert len(found) == len(set(found)) == min(number, len(frame))
    assert set(found) <= set(frame)


@given(FRAMES.filter(bool), SEEDS, st.integers(1, 30))
def test_larger_sample_begins_with_the_smaller_one(
    frame: list[str], seed: int, number: int
) -> None:
    larger = draw(frame, number=number + 1, seed=seed)

    assert larger[:number] == draw(frame, number=number, seed=seed)


@given(st.integers(2, 12))
def test_every_case_can_be_drawn(size: int) -> None:
    frame = [str(each) for each in range(size)]

    assert {draw(frame, number=1, seed=seed)[0] for seed in range(400)} == set(frame)


def test_draws_are_spread_evenly() -> None:
    frame = [str(each) for each in range(10)]
    drawn = [key for seed in range(2_000) for key in draw(frame, number=3, seed=seed)]

    for key in frame:
        assert 500 < drawn.count(key) < 700


def test_one_checklist_is_in_force_on_each_day() -> None:
    starts = [each.starts_on for each in CHECKLISTS]

    assert starts == sorted(set(starts))
    assert checklist_on(date(2026, 11, 12)) == CHECKLISTS[-1]
    assert checklist_on(date(2001, 1, 1)) == CHECKLISTS[0]
    assert get_checklist(CHECKLISTS[0].version) is CHECKLISTS[0]


@pytest.mark.parametrize("checklist", CHECKLISTS, ids=lambda each: each.version)
def test_each_question_says_what_and_who_asks(checklist: Checklist) -> None:
    for each in checklist.questions:
        assert all((each.key, each.label, each.hint, each.source))
    keys = [each.key for each in checklist.questions]
    assert len(keys) == len(set(keys))


def test_words_and_order_of_questions() -> None:
    assert label_of("plan") == "Plan in date"
    assert label_of("of_old") == "of_old"
    assert in_order(["voice", "of_old", "needs"]) == ["needs", "voice"]


@given(
    st.lists(
        st.tuples(
            st.sampled_from(["needs", "plan"]),
            st.sampled_from([each.value for each in FileAnswer]),
            st.integers(1, 9),
        )
    )
)
def test_counts_add_up_and_their_base_leaves_out_what_does_not_apply(
    counted: list[tuple[str, str, int]],
) -> None:
    found = count_answers(counted)

    for key in {key for key, *_ in counted}:
        every = sum(number for name, _, number in counted if name == key)
        assert found[key].base + found[key].not_applicable == every
    assert AnswerCounts(yes=2, partly=1, no=1, not_applicable=5).base == 4


def test_share_stands_with_its_base_or_says_that_none_applied() -> None:
    asked = ResultRow(name="Plan in date", files=4, counts=AnswerCounts(yes=1, partly=1, no=1))
    never = ResultRow(name="Reason for closing", files=4, counts=AnswerCounts(not_applicable=4))

    assert asked.share == "33.3% of 3"
    assert never.share == "None applied"
