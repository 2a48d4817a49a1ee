"""What differs between two frozen set-ups, word by word."""

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from waymark.consultations.rules.versions import (
    DifferenceKind,
    SegmentKind,
    asked_in,
    differences,
    word_by_word,
)


def question(code: str, wording: str, **values: Any) -> dict[str, Any]:
    return {"code": code, "wording": wording, "choices": [], "is_withdrawn": False, **values}


FIRST = {
    "title": "Where?",
    "options": [{"key": "stay", "label": "Stay"}],
    "questions": [question("way", "Which way?", choices=[{"code": "bus", "label": "Bus"}])],
}


def _joined(segments: Any, *kinds: SegmentKind) -> str:
    return "".join(each.text for each in segments if each.kind in kinds)


@given(before=st.text(), after=st.text())
def test_both_texts_can_be_read_back_from_the_segments(before: str, after: str) -> None:
    found = word_by_word(before, after)

    assert _joined(found, SegmentKind.SAME, SegmentKind.REMOVED) == before
    assert _joined(found, SegmentKind.SAME, SegmentKind.ADDED) == after


@given(text=st.text(min_size=1))
def test_the_same_text_has_nothing_marked(text: str) -> None:
    assert {each.kind for each in word_by_word(text, text)} <= {SegmentKind.SAME}


def test_the_same_set_up_does_not_differ() -> None:
    assert differences(FIRST, FIRST) == ()


def test_each_change_is_named_by_what_it_belongs_to() -> None:
    second = {
        "title": "Where to?",
        "options": [{"key": "stay", "label": "Stay"}, {"key": "move", "label": "Move"}],
        "questions": [
            question(
                "way",
                "Which way?",
                is_withdrawn=True,
                choices=[{"code": "bus", "label": "By bus"}, {"code": "bike", "label": "Bike"}],
            )
        ],
    }

    found = [(each.kind, each.where) for each in differences(FIRST, second)]

    assert found == [
        (DifferenceKind.CHANGED, "Title"),
        (DifferenceKind.ADDED, "Option"),
        (DifferenceKind.WITHDRAWN, "Question “Which way?”"),
        (DifferenceKind.CHANGED, "Question “Which way?”: Choice “By bus”: name"),
        (DifferenceKind.ADDED, "Question “Which way?”: Choice"),
    ]


def test_what_was_taken_out_is_named_by_its_old_words() -> None:
    found = differences(FIRST, {**FIRST, "options": []})

    assert [(each.kind, each.segments[0].text) for each in found] == [
        (DifferenceKind.REMOVED, "Stay")
    ]


def test_a_version_written_before_a_text_was_kept_differs_only_where_it_is_filled() -> None:
    assert differences(FIRST, {**FIRST, "still_open": ""}) == ()
    assert [each.where for each in differences(FIRST, {**FIRST, "still_open": "All"})] == [
        "What is still open"
    ]


def test_the_report_learns_in_which_versions_each_question_was_asked() -> None:
    second = {"questions": [question("way", "By which way?"), question("why", "Why?")]}
    third = {
        "questions": [question("way", "By which way?", is_withdrawn=True), question("why", "Why?")]
    }

    way, why = asked_in([(1, FIRST), (2, second), (3, third)])

    assert (way.versions, way.of) == ((1, 2), 3)
    assert way.wordings == ((1, "Which way?"), (2, "By which way?"))
    assert (why.versions, why.is_in_all) == ((2, 3), False)
    assert asked_in([(1, FIRST)])[0].is_in_all
