"""Which responses look like one another, or like the work of one hand?"""

import random
import re
import time
from datetime import UTC, datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from waymark.consultations.rules.similarity import (
    SHARED_BY,
    find_bursts,
    find_campaigns,
    group_same,
    plain_words,
    text_hash,
)

OPENED = datetime(2026, 3, 2, 9, tzinfo=UTC)
CLOSED = OPENED + timedelta(days=28)
LETTER = (
    "I strongly oppose the closing of our youth centre because it is the only place where young "
    "people of this town can meet an adviser without an appointment and without being judged."
)
WORDS = re.findall(
    r"\w+",
    "bus library evening warm adviser school transport money open choice small large work help "
    "find college week parent carer club sport music quiet safe town village phone online walk "
    "cost time staff training young older future skills job apprentice form letter office door",
)


def orderly(seed: int) -> random.Random:
    return random.Random(seed)  # noqa: S311 (made-up wording, nothing secret)


def own_answer(order: random.Random, length: int = 30) -> str:
    return " ".join(order.choice(WORDS) for _ in range(length))


def edited(order: random.Random, text: str) -> str:
    words = text.split()
    for _ in range(3):
        words[order.randrange(len(words))] = order.choice(WORDS)
    return " ".join(words)


def test_words_are_the_same_whatever_capitals_spaces_and_signs() -> None:
    assert plain_words("The  YOUTH centre, \u201cplease\u201d!") == [
        "the",
        "youth",
        "centre",
        "please",
    ]
    assert text_hash(LETTER) == text_hash(LETTER.upper().replace(" ", "\n"))
    assert text_hash(LETTER) != text_hash(LETTER + " Really.")


def test_short_texts_are_not_compared() -> None:
    assert text_hash("I agree with this") == ""
    assert group_same([(1, ""), (2, "")]) == ()


def test_the_same_value_makes_a_group() -> None:
    assert group_same([(1, "a"), (2, "b"), (3, "a")]) == ((1, 3),)


def test_a_campaign_is_found_with_its_edited_letters() -> None:
    order = orderly(7)
    texts = {f"own{number}": own_answer(order) for number in range(200)}
    texts |= {f"same{number}": LETTER for number in range(20)}
    texts |= {f"edited{number}": edited(order, LETTER) for number in range(30)}

    (campaign,) = find_campaigns(texts)

    assert set(campaign.identical) == {f"same{number}" for number in range(20)}
    found = set(campaign.varied)
    assert found <= {f"edited{number}" for number in range(30)}
    assert len(found) >= 29


def test_two_campaigns_that_share_an_idiom_stay_two() -> None:
    other = (
        "Keep the advisers in schools since every pupil deserves impartial careers guidance and "
        "a warm room where young people of this town can be heard before choices are made."
    )
    texts = {f"a{number}": LETTER for number in range(15)}
    texts |= {f"b{number}": other for number in range(12)}

    found = find_campaigns(texts)

    assert [len(each.members) for each in found] == [15, 12]


def test_nine_letters_are_no_campaign() -> None:
    texts = dict.fromkeys(range(SHARED_BY - 1), LETTER)

    assert find_campaigns(texts) == ()
    assert len(find_campaigns(texts | {99: LETTER})) == 1


@settings(max_examples=25)
@given(
    letters=st.integers(0, 25),
    own=st.integers(0, 25),
    seed=st.integers(0, 1000),
)
def test_no_response_is_in_two_campaigns_and_none_is_invented(
    letters: int, own: int, seed: int
) -> None:
    order = orderly(seed)
    texts = {f"l{number}": edited(order, LETTER) for number in range(letters)}
    texts |= {f"o{number}": own_answer(order) for number in range(own)}

    members = [key for each in find_campaigns(texts) for key in each.members]

    assert len(members) == len(set(members))
    assert set(members) <= set(texts)


def test_ten_thousand_answers_are_looked_through_in_seconds() -> None:
    """Twice as many take about twice as long: four times would be a loop in a loop."""
    order = orderly(11)

    def seconds(number: int) -> float:
        texts = {
            key: edited(order, LETTER) if key % 3 == 0 else own_answer(order)
            for key in range(number)
        }
        started = time.process_time()
        find_campaigns(texts)
        return time.process_time() - started

    small = min(seconds(2_500) for _ in range(2))
    large = min(seconds(10_000) for _ in range(2))

    assert large < 6
    assert large < 10 * small + 0.2


def test_five_hundred_at_once_are_a_burst() -> None:
    script = [(f"s{n}", OPENED + timedelta(days=3, seconds=n)) for n in range(500)]
    people = [(f"p{n}", OPENED + timedelta(hours=6 * n)) for n in range(100)]

    (burst,) = find_bursts([*script, *people], opened_at=OPENED, closed_at=CLOSED)

    assert {f"s{n}" for n in range(500)} <= set(burst.members)
    assert len(burst.members) <= 502
    assert burst.starts_at <= OPENED + timedelta(days=3)


def test_a_busy_consultation_is_no_burst() -> None:
    people = [(n, OPENED + timedelta(seconds=24 * n)) for n in range(1000)]

    found = find_bursts(people, opened_at=OPENED, closed_at=OPENED + timedelta(hours=7))

    assert found == ()


def test_a_class_that_answers_in_one_lesson_is_below_the_least() -> None:
    lesson = [(n, OPENED + timedelta(seconds=20 * n)) for n in range(19)]

    assert find_bursts(lesson, opened_at=OPENED, closed_at=CLOSED) == ()


@given(
    seconds=st.lists(st.integers(0, 28 * 86_400), max_size=120),
)
def test_bursts_do_not_overlap(seconds: list[int]) -> None:
    arrivals = [(key, OPENED + timedelta(seconds=each)) for key, each in enumerate(seconds)]

    found = find_bursts(arrivals, opened_at=OPENED, closed_at=CLOSED)

    members = [key for each in found for key in each.members]
    assert len(members) == len(set(members))
    assert all(each.starts_at <= each.ends_at for each in found)
