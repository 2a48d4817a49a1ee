"""Which words of an answer may give away who somebody is?"""

import time
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from waymark.consultations.rules.personal_data import (
    FINDERS,
    REASONS,
    Candidate,
    PersonalKind,
    find_personal_data,
    is_nhs_number,
)


class Sentence(NamedTuple):
    """A made sentence and what of it should be found; the list names what a moderator added."""

    text: str
    items: tuple[str, ...]
    names: tuple[str, ...] = ()


LABELLED = [
    Sentence("Write to amira.khan@example.org and I will explain.", ("amira.khan@example.org",)),
    Sentence(
        "My mail is j.tull (at) example (dot) org if needed", ("j.tull (at) example (dot) org",)
    ),
    Sentence("Send it to jo.tull at example dot com", ("jo.tull at example dot com",)),
    Sentence("Ring me on 01632 960 123 after four.", ("01632 960 123",)),
    Sentence("Mobile: 07700 900123.", ("07700 900123",)),
    Sentence("From abroad dial +44 7700 900 456", ("+44 7700 900 456",)),
    Sentence("Call (020) 7946 0018 any day", ("(020) 7946 0018",)),
    Sentence("I am @marsh_jay on most things", ("@marsh_jay",)),
    Sentence("The bus from LU1 2BQ takes an hour", ("LU1 2BQ",)),
    Sentence("we are in ec1a1bb and see nobody", ("ec1a1bb",)),
    Sentence("My number is QQ 12 34 56 C and they lost it", ()),
    Sentence("My NI number is AB 12 34 56 C and they lost it", ("AB 12 34 56 C",)),
    Sentence("NHS number 943 476 5919 was asked for twice", ("943 476 5919",)),
    Sentence("I was born on 14 March 2008 and left school early", ("14 March 2008",)),
    Sentence("DOB 03/07/2007, still waiting", ("03/07/2007",)),
    Sentence("We live at 14 Beech Hill Road, second floor", ("14 Beech Hill Road",)),
    Sentence("Flat 3, 27 Mill Street is damp", ("Flat 3, 27 Mill Street",)),
    Sentence("She lives on Tennyson Avenue with her nan", ("Tennyson Avenue",)),
    Sentence("Mrs Okonkwo from the college helped", ("Mrs Okonkwo",)),
    Sentence("I asked Dr. Priya Nair about it", ("Dr. Priya Nair",)),
    Sentence("Cllr Farrow never answered", ("Cllr Farrow",)),
    Sentence("Ms O'Brien-Hart was kind", ("Ms O'Brien-Hart",)),
    Sentence("My name is Callum Reid and I am 17", ("Callum Reid",)),
    Sentence("I am called Zofia Nowak.", ("Zofia Nowak",)),
    Sentence("It should stay open. Yours sincerely, Dawn Pettit", ("Dawn Pettit",)),
    Sentence("my son Imran waited nine weeks", ("Imran",)),
    Sentence("Her friend Chloe Batt dropped out", ("Chloe Batt",)),
    Sentence("Mohammed said the same thing", ("Mohammed",)),
    Sentence("and then Kezia's form was lost", ("Kezia",), ("Kezia",)),
    Sentence("ask old tom bell at the gate", ("tom bell",), ("Tom Bell",)),
    # Nothing of a person in these.
    Sentence("Option 4 had 42 responses and option 1 had 54.", ()),
    Sentence("Open from 9 to 5 and until 8 on the 12th of March 2007", ()),
    Sentence("It costs £12,400 a year, or 0.5 per cent of 2480000", ()),
    Sentence("The A6 2nd junction is where the bus stops", ()),
    Sentence("For 3 years the best way was to ask at school", ()),
    Sentence("The doctor and the councillor both agreed", ()),
    Sentence("We are called late and told nothing", ()),
    Sentence("My teacher was helpful, my mum and dad were not asked", ()),
    Sentence("Is the meeting at 10 this way or that way?", ()),
    Sentence("Reference number 943 476 5910 of the order", ()),
]


def found_in(sentence: Sentence) -> list[str]:
    found = find_personal_data(sentence.text, names=sentence.names)
    return [sentence.text[each.start : each.end] for each in found]


def test_recall_and_false_alarms_on_the_labelled_sentences() -> None:
    """28 of 29 items found; the lone first name that nobody listed is the one that escapes."""
    wanted = [(each.text, item) for each in LABELLED for item in each.items]
    missed = [pair for each in LABELLED for pair in _missed(each)]
    wrong = [
        (each.text, found)
        for each in LABELLED
        for found in found_in(each)
        if not any(item in found or found in item for item in each.items)
    ]

    assert wrong == []
    assert missed == [("Mohammed said the same thing", "Mohammed")]
    assert len(wanted) == 29


def _missed(sentence: Sentence) -> list[tuple[str, str]]:
    found = found_in(sentence)
    return [
        (sentence.text, item) for item in sentence.items if not any(item in each for each in found)
    ]


@pytest.mark.parametrize("sentence", [each for each in LABELLED if len(each.items) == 1])
def test_a_candidate_covers_little_more_than_the_item(sentence: Sentence) -> None:
    found = found_in(sentence)

    assert all(len(each) <= len(sentence.items[0]) + 6 for each in found)


@given(text=st.text(max_size=200), names=st.lists(st.text(max_size=8), max_size=4))
def test_candidates_are_in_order_inside_the_text_and_apart(text: str, names: list[str]) -> None:
    found = find_personal_data(text, names=names)

    assert all(0 <= each.start < each.end <= len(text) for each in found)
    assert all(one.end <= other.start for one, other in zip(found, found[1:], strict=False))


@given(
    before=st.text(alphabet="abc .,", max_size=30),
    name=st.text(alphabet="ABCDEabcdeé'-", min_size=1, max_size=10).filter(
        lambda each: each[0].isalpha() and each[-1].isalpha()
    ),
)
def test_a_listed_name_that_stands_alone_is_always_found(before: str, name: str) -> None:
    text = f"{before} {name.upper()}, they said"

    found = find_personal_data(text, names=[name])

    place = len(before) + 1
    assert any(each.start <= place and place + len(name) <= each.end for each in found)


def test_more_names_never_lose_a_candidate() -> None:
    text = " ".join(each.text for each in LABELLED)
    before = {place for each in find_personal_data(text) for place in range(each.start, each.end)}

    after = {
        place
        for each in find_personal_data(text, names=["Mohammed", "Mill"])
        for place in range(each.start, each.end)
    }

    assert before < after


@pytest.mark.parametrize(
    ("digits", "is_right"),
    [
        ("9434765919", True),
        ("9434765918", False),
        ("943476591", False),
        ("943476591x", False),
        ("0000000000", True),
    ],
)
def test_the_check_digit_of_an_nhs_number(digits: str, *, is_right: bool) -> None:
    assert is_nhs_number(digits) is is_right


def test_every_kind_has_a_reason() -> None:
    assert set(REASONS) == set(PersonalKind)


@pytest.mark.parametrize(
    "piece",
    [
        "a", "1", "1 ", "0", "Aa ", "a.", "a@", "(", "Mr ", "my son ", "1 A ", "at ", "dot ",
        "born ", "flat 1 ", "live at A ", "a at b dot ", "é", "\u202e", "-", "12/", "AB 12 ",
    ],
)  # fmt: skip
def test_no_text_keeps_a_finder_busy(piece: str) -> None:
    """The longest answer, made of one piece over and over, is looked through in a moment."""
    text = (piece * 10_000)[:10_000]

    started = time.process_time()
    for finder in FINDERS:
        list(finder(text))

    assert time.process_time() - started < 1


def test_ten_thousand_answers_are_looked_through_in_seconds() -> None:
    texts = [LABELLED[number % len(LABELLED)].text * 3 for number in range(10_000)]

    started = time.process_time()
    count = sum(len(find_personal_data(text)) for text in texts)

    assert count > 10_000
    assert time.process_time() - started < 10


def test_candidates_sort_by_their_place() -> None:
    assert Candidate(1, 2, PersonalKind.PHONE) < Candidate(2, 3, PersonalKind.EMAIL)
