import pytest
from hypothesis import given
from hypothesis import strategies as st

from waymark.consultations.rules.coding import (
    Coder,
    Coding,
    Task,
    is_disagreement,
    read_together,
    standing_coder,
    task_for,
)
from waymark.consultations.rules.theme_figures import (
    CodedAnswer,
    overlaps,
    theme_figures,
    theme_splits,
)
from waymark.consultations.rules.themes import followed, likeness

FIRST, SECOND, THIRD = 1, 2, 3
KEYS = st.frozensets(st.sampled_from(["a", "b", "c"]), min_size=1)


def coding(first: str = "", second: str = "", settled: str = "") -> Coding:
    given = {Coder.FIRST: first, Coder.SECOND: second, Coder.SETTLER: settled}
    ticks = {coder: frozenset(keys) for coder, keys in given.items() if keys}
    users = {Coder.FIRST: FIRST, Coder.SECOND: SECOND, Coder.SETTLER: THIRD}
    return Coding(by={coder: users[coder] for coder in ticks}, ticks=ticks)


@pytest.mark.parametrize(
    ("found", "user", "is_second", "task"),
    [
        (coding(), FIRST, False, Task.FIRST),
        (coding("a"), FIRST, True, Task.OWN),
        (coding("a"), SECOND, True, Task.SECOND),
        (coding("a"), SECOND, False, Task.NONE),
        (coding("a", "b"), SECOND, True, Task.OWN),
        (coding("a", "b"), THIRD, True, Task.NONE),
        (coding("a", "b", "b"), FIRST, True, Task.SETTLED),
    ],
)
def test_task_of_a_person(found: Coding, user: int, is_second: bool, task: Task) -> None:
    assert task_for(found, user=user, is_second=is_second) is task


@pytest.mark.parametrize(
    ("found", "stands"),
    [
        (coding(), None),
        (coding("a"), Coder.FIRST),
        (coding("ab", "ba"), Coder.FIRST),
        (coding("a", "b"), None),
        (coding("a", "b", "b"), Coder.SETTLER),
    ],
)
def test_whose_ticks_stand(found: Coding, stands: Coder | None) -> None:
    assert standing_coder(found) is stands


@given(first=KEYS, second=KEYS)
def test_two_coders_either_agree_or_nothing_stands(
    first: frozenset[str], second: frozenset[str]
) -> None:
    found = Coding(
        by={Coder.FIRST: FIRST, Coder.SECOND: SECOND},
        ticks={Coder.FIRST: first, Coder.SECOND: second},
    )

    assert is_disagreement(found) == (first != second) == (standing_coder(found) is None)
    assert found.of(FIRST) == first
    assert found.of(SECOND) == second
    assert found.of(THIRD) == frozenset()


ANSWERS = st.lists(
    st.builds(
        lambda keys, place: CodedAnswer("x", keys, {"way": frozenset([place])}),
        KEYS,
        st.sampled_from(["letter", "online"]),
    ),
    max_size=20,
)


@given(answers=ANSWERS)
def test_splits_add_up_to_the_whole(answers: list[CodedAnswer]) -> None:
    whole = theme_figures(answers, ["a", "b", "c"])
    split = theme_splits(answers, ["a", "b", "c"], dimension="way", values=["letter", "online"])

    for key, figure in whole.items():
        assert sum(each.numerator for each in split[key].values()) == figure.numerator
        assert sum(each.base for each in split[key].values()) == figure.base == len(answers)
    for one, other, number in overlaps(answers):
        assert one < other
        assert number <= min(whole[one].numerator, whole[other].numerator)


def test_merges_are_followed_to_the_end_and_never_in_a_circle() -> None:
    assert followed(1, {1: 2, 2: 3, 3: None}) == 3
    assert followed(3, {1: 2, 2: 3, 3: None}) == 3
    assert followed(1, {1: 2, 2: 1}) in {1, 2}


def test_texts_that_read_alike_are_near() -> None:
    found = likeness({"a": "Buses home late", "b": "buses home  late", "c": "A warm club", "d": ""})

    assert found["a", "b"] == pytest.approx(1)
    assert found["a", "c"] < 0.3
    assert found["a", "d"] == 0


WORDINGS = st.dictionaries(st.integers(0, 30), st.sampled_from(["club", "bus", "path"]))


@given(WORDINGS, st.dictionaries(st.integers(0, 30), st.sampled_from(["own", "other"])))
def test_answers_read_together_say_the_same_and_are_coded_alike(
    wordings: dict[int, str], ticked: dict[int, str]
) -> None:
    codings = {
        key: Coding(by={Coder.FIRST: 1}, ticks={Coder.FIRST: frozenset({theme})})
        for key, theme in ticked.items()
    }

    found = read_together(wordings, codings)

    followers = [each for own in found.values() for each in own]
    assert len(followers) == len(set(followers))
    assert not set(followers) & found.keys()
    for lead, own in found.items():
        for each in own:
            assert (wordings[each], ticked.get(each)) == (wordings[lead], ticked.get(lead))
    read = [key for key in wordings if key not in followers]
    assert len({(wordings[key], ticked.get(key)) for key in read}) == len(read)
