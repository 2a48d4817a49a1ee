"""Do typed lines become choices, and choices the same lines again?"""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from waymark.consultations.rules.choice_lines import (
    AGREEMENT_SCALE,
    LONGEST_CODE,
    RESERVED_COLUMNS,
    ChoiceLine,
    LinesDoNotRead,
    RowLine,
    code_from,
    is_code,
    read_choices,
    read_rows,
    write_choices,
    write_rows,
)
from waymark.consultations.rules.vocabulary import ChoiceRole

LABELS = st.text("abcäÄ 1?,'", min_size=1, max_size=30).map(str.strip).filter(bool)


@pytest.mark.parametrize(
    ("text", "choice"),
    [
        ("Yes, always", ChoiceLine("yes_always", "Yes, always")),
        (" no | Never ", ChoiceLine("no", "Never")),
        ("Rather not | alone", ChoiceLine("rather_not", "Rather not", is_exclusive=True)),
        ("x | Neither | Alone", ChoiceLine("x", "Neither", is_exclusive=True)),
        ("2 or more", ChoiceLine("n_2_or_more", "2 or more")),
    ],
)
def test_a_line_reads_as_a_choice(text: str, choice: ChoiceLine) -> None:
    assert read_choices(f"\n{text}\n\n") == (choice,)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("a | b | c", "Line 1: a line has one “|” at most, between the code and the words"),
        ("a |", "Line 1: the words of the choice are missing"),
        (
            "Yes\nB C | No",
            "Line 2: “B C” is not a code: use lower-case letters, digits and low lines",
        ),
        ("a | Yes\na | No", "Line 2: another choice has the code “a”"),
        ("a | Yes\nb | yes", "Line 2: another choice has the words “yes”"),
        ("own | Yes", "Line 1: another choice has the code “own”"),
        ("a | " + "x" * 201, "Line 1: the words are longer than 200 characters"),
    ],
)
def test_a_line_that_does_not_read_is_named(text: str, sentence: str) -> None:
    with pytest.raises(LinesDoNotRead) as unread:
        read_choices(text, taken=["own"])

    assert unread.value.problems == (sentence,)


@given(st.lists(LABELS, unique_by=str.lower, max_size=8), st.sets(st.integers(0, 7)))
def test_what_is_written_reads_the_same_again(labels: list[str], alone: set[int]) -> None:
    first = read_choices(
        "\n".join(f"{label} | alone" if i in alone else label for i, label in enumerate(labels))
    )

    assert read_choices(write_choices(first)) == first
    assert [each.label for each in first] == labels


@given(st.text(max_size=200), st.lists(st.text("ab_2", max_size=4), max_size=6))
def test_a_code_made_from_any_words_is_a_code_that_was_free(text: str, taken: list[str]) -> None:
    code = code_from(text, taken=taken)

    assert is_code(code)
    assert code not in taken


def test_codes_stay_apart_at_their_longest() -> None:
    long = "a" * 90
    first = code_from(long)

    second = code_from(long, taken=[first])

    assert len(first) == len(second) == LONGEST_CODE
    assert second.endswith("_2")


def test_the_columns_of_a_file_are_codes_that_no_question_may_have() -> None:
    assert all(is_code(name) for name in RESERVED_COLUMNS)


# Roles and rows -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("line", "role"),
    [
        ("Yes", ChoiceRole.ORDINARY),
        ("Don't know", ChoiceRole.DONT_KNOW),
        ("dk | Don\N{RIGHT SINGLE QUOTATION MARK}t know.", ChoiceRole.DONT_KNOW),
        ("Neither agree nor disagree", ChoiceRole.NEUTRAL),
        ("No preference | alone", ChoiceRole.NO_PREFERENCE),
        ("Prefer not to say", ChoiceRole.PREFER_NOT_TO_SAY),
        ("In between | = neutral", ChoiceRole.NEUTRAL),
        ("Don't know | = ordinary", ChoiceRole.ORDINARY),
    ],
)
def test_a_choice_stands_for_what_its_words_or_its_mark_say(line: str, role: ChoiceRole) -> None:
    (choice,) = read_choices(line)

    assert choice.role is role
    assert read_choices(write_choices([choice])) == (choice,)


def test_the_ready_made_scale_reads_as_it_is_written() -> None:
    assert read_choices(write_choices(AGREEMENT_SCALE)) == AGREEMENT_SCALE


def test_rows_read_as_they_are_written_with_their_weights() -> None:
    rows = read_rows("cost | What it costs | 3\n\nReach\nx | Fair")

    assert rows == (
        RowLine("cost", "What it costs", 3),
        RowLine("reach", "Reach"),
        RowLine("x", "Fair"),
    )
    assert read_rows(write_rows(rows)) == rows


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("a | A | 0", "Line 1: the weight must be from 1 to 100"),
        ("a | A | 101", "Line 1: the weight must be from 1 to 100"),
        ("a | B | c | 3", "Line 1: a line has one"),
        ("Same\nSame", "Line 2: another choice has the words"),
    ],
)
def test_rows_that_do_not_read_are_told_by_line(text: str, problem: str) -> None:
    with pytest.raises(LinesDoNotRead) as unread:
        read_rows(text)

    assert unread.value.problems[0].startswith(problem)
