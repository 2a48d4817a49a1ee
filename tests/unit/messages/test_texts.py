"""How many parts has a text, what asks to stop, and what do Notify's words mean?"""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from waymark.messages import rules
from waymark.messages.rules import (
    GSM,
    GSM_EXTENDED,
    PERMANENT_FAILURE,
    REPORTED_STATES,
    MessageState,
)

plain = some.text(alphabet=sorted(GSM), max_size=1_000)
extended = some.text(alphabet=sorted(GSM | GSM_EXTENDED), max_size=1_000)


def test_alphabets_are_whole() -> None:
    assert len(GSM) == 127  # 128 with the escape to the extension
    assert len(GSM_EXTENDED) == 10
    assert not GSM & GSM_EXTENDED


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("", 0),
        ("a" * 160, 1),
        ("a" * 161, 2),
        ("a" * 306, 2),
        ("a" * 307, 3),
        ("€" * 80, 1),
        ("€" * 81, 2),
        ("€" * 76 + "a" + "€" * 76 + "a", 2),
        ("€" * 153, 3),  # the last place of a part stays empty: 76 each
        ("ş" * 70, 1),
        ("ş" * 71, 2),
        ("ş" * 134, 2),
        ("ş" * 135, 3),
        ("😀" * 35, 1),
        ("😀" * 36, 2),
        ("😀" * 67, 3),  # 33 in a part
    ],
)
def test_parts_are_counted_as_networks_do(text: str, parts: int) -> None:
    assert rules.text_size(text).parts == parts


@given(text=plain)
def test_plain_text_has_as_many_parts_as_its_length_says(text: str) -> None:
    size = rules.text_size(text)

    expected = -(-len(text) // 153) if len(text) > 160 else min(len(text), 1)
    assert (size.parts, size.characters, size.is_plain) == (expected, len(text), True)


@given(text=extended, more=extended)
def test_longer_text_never_has_fewer_parts(text: str, more: str) -> None:
    assert rules.text_size(text + more).parts >= rules.text_size(text).parts


@given(text=some.text(max_size=400))
def test_text_fits_into_its_parts_and_not_into_far_fewer(text: str) -> None:
    size = rules.text_size(text)
    places = len(text.encode("utf-16-be", "surrogatepass")) // 2
    if not size.is_plain:
        assert places <= (70 if size.parts == 1 else 67 * size.parts)
        assert size.parts == 1 or places > 66 * (size.parts - 1)


def test_one_letter_beyond_the_alphabet_makes_a_text_dearer() -> None:
    assert rules.text_size("a" * 100).parts == 1
    assert rules.text_size("a" * 99 + "ł").parts == 2


@given(text=some.text())
def test_plainer_text_is_plainer_once_and_for_all(text: str) -> None:
    assert rules.plainer(rules.plainer(text)) == rules.plainer(text)


def test_typographic_marks_become_the_plain_ones() -> None:
    assert rules.plainer("It’s “here” – now…\r\nBye") == 'It\'s "here" - now...\nBye'


@pytest.mark.parametrize("text", ["STOP", " stop. ", "Stop all", "UNSUBSCRIBE!", "opt-out", "End"])
def test_stop_alone_asks_to_stop(text: str) -> None:
    assert rules.asks_to_stop(text)


@pytest.mark.parametrize(
    "text", ["", "Stop calling me Jay", "the end of the week", "non-stop", "?"]
)
def test_stop_among_other_words_does_not(text: str) -> None:
    assert not rules.asks_to_stop(text)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("447700900123", "+447700900123"),
        ("+44 7700 900123", "+447700900123"),
        ("07700900123", "+447700900123"),
        (" NHSNoReply ", "NHSNoReply"),
    ],
)
def test_number_of_a_sender_is_kept_as_others_are(typed: str, kept: str) -> None:
    assert rules.number_of_sender(typed) == kept


def test_number_that_does_not_exist_is_left_alone_and_one_switched_off_is_not() -> None:
    assert rules.is_address_gone(PERMANENT_FAILURE)
    assert not rules.is_address_gone("temporary-failure")
    assert REPORTED_STATES["temporary-failure"] is MessageState.FAILED
    assert REPORTED_STATES["sending"] is None
