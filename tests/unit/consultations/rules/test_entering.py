"""Is what was typed with few keys what was meant, and is every difference found?"""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from waymark.consultations.rules.answering import (
    AskedChoice,
    AskedQuestion,
    AskedRow,
    Cell,
    Given,
)
from waymark.consultations.rules.entering import (
    ALL_CLOSED_BELOW,
    NotRead,
    Sample,
    agree,
    choose_sample,
    is_late_on,
    is_read_again,
    read_typed,
    standing_when_entered,
    total_rate,
)
from waymark.consultations.rules.question_settings import default_settings
from waymark.consultations.rules.vocabulary import ExclusionReason, QuestionKind, ResponseStatus
from waymark.core.figures import Direction, Figure

CHOICES = (
    AskedChoice(code="bus", label="Buses"),
    AskedChoice(code="bike", label="Bicycle lanes"),
    AskedChoice(code="dont_know", label="Don't know"),
    AskedChoice(code="none", label="None of these", is_exclusive=True),
)


def question(kind: QuestionKind, *, choices: tuple[AskedChoice, ...] = CHOICES) -> AskedQuestion:
    return AskedQuestion(number=1, code="travel", kind=kind, wording="How?", choices=choices)


ONE = question(QuestionKind.SINGLE_CHOICE)
SEVERAL = question(QuestionKind.MULTIPLE_CHOICE)
WORDS = question(QuestionKind.OPEN_TEXT, choices=())


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("1", "bus"),
        ("2", "bike"),
        ("bike", "bike"),
        ("Buses", "bus"),
        ("bi", "bike"),
        ("D", "dont_know"),
        (" none  of these ", "none"),
    ],
)
def test_an_answer_is_picked_by_place_code_words_or_first_letters(typed: str, code: str) -> None:
    assert read_typed(ONE, typed) == Given(choices=(code,))


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("b", "“b” can mean “Buses” and “Bicycle lanes”"),
        ("9", "There is no 9. Type a number from 1 to 4"),
        ("0", "There is no 0"),
        ("train", "“train” is none of the answers"),
        ("1 2", "“1 2” is none of the answers"),
    ],
)
def test_what_is_no_answer_is_refused_in_words(typed: str, sentence: str) -> None:
    with pytest.raises(NotRead, match=sentence.replace("?", "[?]")):
        read_typed(ONE, typed)


def test_a_code_wins_over_a_place() -> None:
    odd = question(
        QuestionKind.SINGLE_CHOICE,
        choices=(AskedChoice(code="n2", label="2"), AskedChoice(code="n1", label="1")),
    )

    assert read_typed(odd, "1").choices == ("n1",)


@pytest.mark.parametrize("typed", ["1 3", "3,1", "1;3", "bus, don't know", "3 1 1", "bu d"])
def test_several_are_listed_with_spaces_or_commas(typed: str) -> None:
    assert read_typed(SEVERAL, typed).choices == ("bus", "dont_know")


def test_words_with_a_space_can_be_one_label() -> None:
    assert read_typed(SEVERAL, "None of these").choices == ("none",)


def test_a_choice_that_excludes_others_is_refused_beside_them() -> None:
    with pytest.raises(NotRead, match="not both"):
        read_typed(SEVERAL, "1 4")


@pytest.mark.parametrize("asked", [ONE, SEVERAL, WORDS])
def test_nothing_typed_is_no_answer_even_to_a_required_question(asked: AskedQuestion) -> None:
    assert read_typed(asked, "  ") == Given()


ROWS = (AskedRow(code="day", label="By day"), AskedRow(code="night", label="By night"))


@pytest.mark.parametrize(
    ("kind", "typed", "expected"),
    [
        (QuestionKind.AGREEMENT, "2", Given(choices=("bike",))),
        (QuestionKind.RANKING, "2 1", Given(choices=("bike", "bus"))),
        (
            QuestionKind.POINTS,
            "60 40",
            Given(
                cells=(
                    Cell(choice="bus", number=60),
                    Cell(choice="bike", number=40),
                    Cell(choice="dont_know", number=0),
                    Cell(choice="none", number=0),
                )
            ),
        ),
        (QuestionKind.MATRIX, "1 -", Given(cells=(Cell(choice="bus", row="day"),))),
        (QuestionKind.NUMBER, "12.5", Given(number=Decimal("12.5"))),
        (QuestionKind.DATE, "8/3/2026", Given(day=date(2026, 3, 8))),
        (QuestionKind.POSTCODE, "lu12bq", Given(text="LU1 2BQ")),
        (
            QuestionKind.CRITERIA,
            "1 2/3 -/- -/- -",
            Given(
                cells=(
                    Cell(choice="bus", row="day", number=1),
                    Cell(choice="bus", row="night", number=2),
                    Cell(choice="bike", row="day", number=3),
                )
            ),
        ),
    ],
)
def test_every_kind_is_typed_with_few_keys(kind: QuestionKind, typed: str, expected: Given) -> None:
    asked = replace(question(kind), rows=ROWS, settings=default_settings(kind))

    assert read_typed(asked, typed) == expected


@pytest.mark.parametrize(
    ("kind", "typed", "sentence"),
    [
        (QuestionKind.RANKING, "1 1", "Choose from"),
        (QuestionKind.POINTS, "60", "give the other 40"),
        (QuestionKind.POINTS, "1 1 1 1 96", "There are 4 answers"),
        (QuestionKind.MATRIX, "1", "each of the 2 rows"),
        (QuestionKind.CRITERIA, "1 2", "Type 2 scores for each of the 4 answers"),
        (QuestionKind.CRITERIA, "1 x/- -/- -/- -", "“x” is no score"),
        (QuestionKind.CRITERIA, "1 9/- -/- -/- -", "from 0 to 5"),
        (QuestionKind.NUMBER, "many", "must be a number"),
        (QuestionKind.DATE, "31/2/2026", "Type the day"),
        (QuestionKind.POSTCODE, "nowhere", "Enter a postcode"),
        (QuestionKind.FILE, "a.pdf", "cannot be typed in"),
    ],
)
def test_what_does_not_fit_its_kind_is_refused(
    kind: QuestionKind, typed: str, sentence: str
) -> None:
    asked = replace(question(kind), rows=ROWS, settings=default_settings(kind))

    with pytest.raises(NotRead, match=sentence):
        read_typed(asked, typed)


@given(st.text(min_size=1, max_size=100).filter(str.strip))
def test_words_are_kept_as_they_were_written(text: str) -> None:
    assert read_typed(WORDS, text) == Given(text=text.strip())


def test_the_day_of_receipt_decides_what_is_late() -> None:
    closes = date(2026, 3, 8)

    assert not is_late_on(closes, closes_on=closes)
    assert is_late_on(date(2026, 3, 9), closes_on=closes)
    assert not is_late_on(date(2026, 3, 9), closes_on=None)


@pytest.mark.parametrize(
    ("is_late", "is_counted", "is_blank", "standing"),
    [
        (False, False, False, (ResponseStatus.ACCEPTED, None)),
        (True, True, False, (ResponseStatus.ACCEPTED, None)),
        (True, False, False, (ResponseStatus.EXCLUDED, ExclusionReason.LATE)),
        (True, True, True, (ResponseStatus.EXCLUDED, ExclusionReason.BLANK)),
    ],
)
def test_late_and_blank_forms_stand_by_the_policy(
    is_late: bool, is_counted: bool, is_blank: bool, standing: object
) -> None:
    found = standing_when_entered(is_late=is_late, is_late_counted=is_counted, is_blank=is_blank)

    assert found == standing


KEYS = st.sets(st.uuids().map(str), max_size=60)


@given(KEYS, st.integers(0, 500))
def test_one_in_ten_is_typed_again_whole_and_never_fewer_than_one(keys: set[str], n: int) -> None:
    sample = choose_sample(keys, seed="bundle", forms=n)

    whole = [key for key, part in sample.items() if part is Sample.ALL]
    rest = {part for part in sample.values() if part is not Sample.ALL}
    assert sample.keys() == keys
    assert len(whole) == -(-len(keys) // 10)
    assert rest <= {Sample.CLOSED if n < ALL_CLOSED_BELOW else Sample.NONE}


@given(KEYS)
def test_the_draw_follows_from_the_bundle_alone(keys: set[str]) -> None:
    first = choose_sample(sorted(keys), seed="bundle", forms=1)
    second = choose_sample(sorted(keys, reverse=True), seed="bundle", forms=1)

    assert first == second


def test_written_answers_are_typed_again_only_on_whole_forms() -> None:
    assert is_read_again(QuestionKind.OPEN_TEXT, Sample.ALL)
    assert not is_read_again(QuestionKind.OPEN_TEXT, Sample.CLOSED)
    assert is_read_again(QuestionKind.SINGLE_CHOICE, Sample.CLOSED)
    assert not is_read_again(QuestionKind.SINGLE_CHOICE, Sample.NONE)


@pytest.mark.parametrize(
    ("first", "second", "same"),
    [
        (Given(choices=("a", "b")), Given(choices=("b", "a")), True),
        (Given(choices=("a",)), Given(), False),
        (Given(text="Keep the bus!"), Given(text="keep  the bus"), True),
        (Given(text="Keep the bus"), Given(text="Keep the buses"), False),
        (Given(text="Café"), Given(text="CAFÉ"), True),
    ],
)
def test_readings_agree_when_they_say_the_same(first: Given, second: Given, same: bool) -> None:
    assert agree(first, second) is same
    assert agree(second, first) is same


def test_in_a_ranking_the_order_matters() -> None:
    first, second = Given(choices=("a", "b")), Given(choices=("b", "a"))

    assert agree(first, second)
    assert not agree(first, second, is_order=True)
    assert not agree(Given(number=Decimal(1)), Given(number=Decimal(2)))
    assert not agree(Given(day=date(2026, 1, 1)), Given())
    assert not agree(Given(cells=(Cell(choice="a", number=1),)), Given())


def test_rates_add_counts() -> None:
    rates = [Figure(1, 10, Direction.ROW), Figure(0, 30, Direction.ROW)]

    assert total_rate(rates) == Figure(1, 40, Direction.TOTAL)
    assert total_rate([]).percent is None
