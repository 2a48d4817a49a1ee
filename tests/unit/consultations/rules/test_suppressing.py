"""Can a solver work out what a consultation hides, from all its tables together?"""

from collections import Counter

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.attacker import Published
from waymark.consultations.rules.counted import CrossCount, EqualityCount, Hidden
from waymark.consultations.rules.suppressing import (
    Tabulated,
    answered_key,
    cell_key,
    choice_key,
    cross_key,
    crossed_key,
    hide_in_equality,
    hide_in_questions,
    may_be_crossed,
    row_key,
)
from waymark.consultations.rules.tables import Heading
from waymark.core.suppression import Key

CATEGORIES = ("young", "parents", "staff")
AGES = ("under_16", "older")
WAYS = ("bus", "train", "walk")
PEOPLE = st.fixed_dictionaries(
    {
        (category, age, way): st.one_of(st.integers(0, 4), st.integers(0, 30))
        for category in CATEGORIES
        for age in (*AGES, "")
        for way in (*WAYS, "")
    }
)
Crowd = dict[tuple[str, str, str], int]


def _question(crowd: Crowd, place: int, key: str, levels: tuple[str, ...]) -> Tabulated:
    counts: Counter[tuple[str, str]] = Counter()
    for who, number in crowd.items():
        if who[place]:
            counts[who[0], who[place]] += number
    return Tabulated(
        key=key,
        choices=tuple(Heading(key=each, label=each) for each in levels),
        counts={(category, each): counts[category, each] for category in CATEGORIES
                for each in levels},
        answering={
            category: sum(counts[category, each] for each in levels) for category in CATEGORIES
        },
        is_several=False,
        threshold=5 if key == "age" else None,
    )  # fmt: skip


def _hidden(crowd: Crowd) -> Hidden:
    pairs: Counter[tuple[str, str]] = Counter()
    for (_, age, way), number in crowd.items():
        if age and way:
            pairs[age, way] += number
    sizes = {each: sum(n for who, n in crowd.items() if who[0] == each) for each in CATEGORIES}
    found = hide_in_questions(
        questions=[_question(crowd, 1, "age", AGES), _question(crowd, 2, "way", WAYS)],
        categories=sizes,
        crosses=[
            CrossCount(first="age", second="way", counts=pairs, answering=sum(pairs.values()))
        ],
    )
    assert found is not None
    return found


def _printed(crowd: Crowd, hidden: Hidden) -> Published:
    """What the pages print: categories, the sensitive question by them, and by the other one."""
    numbers: dict[Key, int] = {}
    sums: list[tuple[Key, list[Key]]] = []

    def total(key: Key, **wanted: str) -> Key:
        places = {"category": 0, "age": 1, "way": 2}
        numbers[key] = sum(
            n
            for who, n in crowd.items()
            if all(who[places[name]] == value for name, value in wanted.items())
        )
        return key

    everyone = total(("analysed",))
    ages = [total(choice_key("age", each), age=each) for each in AGES]
    passed = total(choice_key("age", ""), age="")
    numbers[answered_key("age")] = sum(numbers[each] for each in ages)
    sums.append((answered_key("age"), ages))
    sums.append((everyone, [answered_key("age"), passed]))
    for category in CATEGORIES:
        size = total(("in", category), category=category)
        cells = [total(cell_key("age", category, a), category=category, age=a) for a in AGES]
        own = row_key("age", category)
        numbers[own] = sum(numbers[each] for each in cells)
        over = total(("passed", "age", category), category=category, age="")
        sums += [(own, cells), (size, [own, over])]
    for place, age in enumerate(AGES):
        sums.append((ages[place], [cell_key("age", each, age) for each in CATEGORIES]))
    sums.append((passed, [("passed", "age", each) for each in CATEGORIES]))
    if crossed_key("age", "way") not in hidden.withheld:
        for age in (*AGES, ""):
            cells = [total(cross_key("age", "way", age, w), age=age, way=w) for w in (*WAYS, "")]
            sums.append((choice_key("age", age), cells))
        for way in (*WAYS, ""):
            own = total(choice_key("way", way), way=way)
            sums.append((own, [cross_key("age", "way", each, way) for each in (*AGES, "")]))
    covered = set(hidden.keys)
    return Published(
        numbers={key: None if key in covered else n for key, n in numbers.items()},
        sums=sums,
    )


@settings(max_examples=25)
@given(PEOPLE)
def test_no_hidden_answer_is_bound_closer_than_the_threshold(crowd: Crowd) -> None:
    hidden = _hidden(crowd)

    printed = _printed(crowd, hidden)

    small = [
        key
        for key, number in printed.numbers.items()
        if number is not None and 0 < number < 5
        and isinstance(key, tuple) and key[0] in {"category and choice", "chose"}
        and key[1] == "age" and key[-1]
    ]  # fmt: skip
    assert not small
    for place in printed.hidden():
        assert printed.width(place) >= 5 or place in hidden.withheld, place


def test_question_that_hides_a_total_is_set_against_no_other() -> None:
    crowd = {
        (category, age, way): 20 if age == "older" else 0
        for category in CATEGORIES
        for age in (*AGES, "")
        for way in (*WAYS, "")
    }
    crowd["young", "under_16", "bus"] = 2

    hidden = _hidden(crowd)

    assert choice_key("age", "under_16") in hidden.keys
    assert crossed_key("age", "way") in hidden.withheld


def test_nothing_is_chosen_where_no_question_hides() -> None:
    assert hide_in_questions(questions=[], categories={"young": 3}) is None
    assert hide_in_equality([], people=None) is None


def test_several_ticks_stand_against_no_question_that_hides() -> None:
    crowd: Crowd = {("young", "older", "bus"): 9}
    age, way = _question(crowd, 1, "age", AGES), _question(crowd, 2, "way", WAYS)
    several = Tabulated(
        key="uses",
        choices=(),
        counts={},
        answering={},
        is_several=True,
        threshold=None,
    )

    assert may_be_crossed(age, way)
    assert not may_be_crossed(age, several)
    assert may_be_crossed(way, several)


COUNTS = st.one_of(st.integers(0, 5), st.integers(0, 40))


@settings(max_examples=30)
@given(st.fixed_dictionaries(dict.fromkeys("abcd", COUNTS)), st.integers(0, 6))
def test_who_took_part_cannot_be_worked_out(counts: dict[str, int], silent: int) -> None:
    told = sum(counts.values())
    count = EqualityCount(
        key="sex",
        wording="Sex",
        threshold=5,
        choices=tuple(Heading(key=each, label=each) for each in counts),
        counts=counts,
        answering=told,
    )

    hidden = hide_in_equality([count], people=told + silent)

    assert hidden is not None
    numbers: dict[Key, int] = {choice_key("sex", each): n for each, n in counts.items()}
    numbers |= {
        answered_key("sex"): told,
        choice_key("sex", ""): silent,
        ("took part",): told + silent,
    }
    covered = set(hidden.keys)
    printed = Published(
        numbers={key: None if key in covered else n for key, n in numbers.items()},
        sums=[
            (answered_key("sex"), [choice_key("sex", each) for each in counts]),
            (("took part",), [answered_key("sex"), choice_key("sex", "")]),
        ],
    )
    for place in printed.hidden():
        assert printed.width(place) >= 5, place
