"""Are two set-ups compared line by line, and is only what is asked in common offered?"""

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from waymark.consultations.rules.twins import common_content, differences, twin_lines


def setup(**changes: Any) -> dict[str, Any]:
    return {
        "title": "Who should run the youth hub?",
        "purpose": "To choose",
        "overview": "",
        "contact_email": "hub@example.org",
        "opens_at": "2026-11-01T09:00:00+00:00",
        "options": [
            {"key": "a", "label": "The council", "description": "Staff move", "costs": ""},
            {"key": "b", "label": "A charity", "description": "", "costs": ""},
        ],
        "categories": [{"key": "schools", "label": "Schools", "description": ""}],
        "questions": [
            {
                "code": "q1",
                "kind": "single_choice",
                "wording": "Which do you prefer?",
                "help": "",
                "is_required": True,
                "asks_options": True,
                "choices": [{"code": "a", "label": "The council", "is_exclusive": False}],
            },
            {
                "code": "q2",
                "kind": "multiple_choice",
                "wording": "When would you come?",
                "help": "",
                "is_required": False,
                "asks_options": False,
                "choices": [
                    {"code": "day", "label": "By day", "is_exclusive": False},
                    {"code": "never", "label": "Never", "is_exclusive": True},
                ],
            },
        ],
        **changes,
    }


def test_same_setup_is_in_step() -> None:
    assert differences(twin_lines(setup()), twin_lines(setup())) == ()


def test_contacts_and_dates_are_each_authoritys_own() -> None:
    other = setup(contact_email="other@example.org", opens_at=None, categories=[])

    assert differences(twin_lines(setup()), twin_lines(other)) == ()
    assert "contact_email" not in common_content(setup())
    assert "opens_at" not in common_content(setup())


def test_other_wording_is_named_with_both_sides() -> None:
    (found,) = differences(twin_lines(setup()), twin_lines(setup(title="Who runs the hub?")))

    assert (found.label, found.ours, found.theirs) == (
        "Title",
        "Who should run the youth hub?",
        "Who runs the hub?",
    )


def test_line_that_only_one_side_has_is_a_difference_either_way() -> None:
    without = setup(questions=setup()["questions"][:1])

    missing = differences(twin_lines(setup()), twin_lines(without))
    added = differences(twin_lines(without), twin_lines(setup()))

    assert {each.theirs for each in missing} == {""}
    assert {each.ours for each in added} == {""}
    assert {each.key for each in missing} == {each.key for each in added}
    assert ("Question 2, answer 2", "Never (excludes the others)") in {
        (each.label, each.ours) for each in missing
    }


def test_choices_of_a_question_about_the_options_are_not_named_twice() -> None:
    keys = {line.key for line in twin_lines(setup())}

    assert "option:a:label" in keys
    assert "question:q1:choice:a" not in keys


@given(st.text(max_size=30), st.text(max_size=30))
def test_differences_are_the_same_seen_from_either_side(ours: str, theirs: str) -> None:
    first, second = twin_lines(setup(title=ours)), twin_lines(setup(title=theirs))

    there, back = differences(first, second), differences(second, first)

    assert {(each.key, each.ours, each.theirs) for each in there} == {
        (each.key, each.theirs, each.ours) for each in back
    }
    assert bool(there) == (ours.strip() != theirs.strip())


def test_rows_settings_and_rules_of_a_question_are_compared_in_words() -> None:
    first, second = setup()["questions"]
    changed = setup(
        questions=[
            first,
            second
            | {
                "rows": [{"code": "bus", "label": "The bus", "weight": 3}],
                "settings": {"total": 20},
                "shown_if": {"question": "q1", "choices": ["a"]},
                "sensitivity": "equality",
                "choices": [second["choices"][0] | {"role": "dont_know"}, second["choices"][1]],
            },
        ]
    )

    found = differences(twin_lines(changed), twin_lines(setup()))

    assert {each.label: each.ours for each in found} == {
        "Question 2": "asked for equality monitoring",
        "Question 2, row 1": "The bus (weight 3)",
        "Question 2, answer 1": "By day (counts as don't know)",
        "Question 2, total": "20",
        "Question 2, shown": "only after “The council” to “Which do you prefer?”",
    }


def test_what_is_asked_no_longer_is_not_offered() -> None:
    first, second = setup()["questions"]
    gone = setup(
        questions=[
            first | {"is_withdrawn": True},
            second | {"choices": [each | {"is_withdrawn": True} for each in second["choices"]]},
        ]
    )

    (question,) = common_content(gone)["questions"]

    assert (question["code"], question["choices"]) == ("q2", [])
