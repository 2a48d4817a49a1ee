"""Who is written to, what does a letter say, and how many answered?"""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as some

from waymark.consultations.rules import inviting as rules
from waymark.consultations.rules.inviting import (
    REMINDER_GAP,
    SUBJECTS,
    TEXTS,
    BodyFacts,
    BodyState,
    LetterKind,
)
from waymark.consultations.rules.vocabulary import ConsultationStage

NOW = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)
LETTERS = ("", "queued", "sent", "bounced", "failed", "withheld")
CATEGORIES = (("school", "Schools"), ("health", "Health"))


def bodies() -> some.SearchStrategy[list[BodyFacts]]:
    return some.lists(
        some.builds(
            BodyFacts,
            category=some.sampled_from(["school", "health", "gone"]),
            letter=some.sampled_from(LETTERS),
            lettered_at=some.none() | some.just(NOW),
            has_answered=some.booleans(),
        ),
        max_size=30,
    )


@pytest.mark.parametrize(
    ("letter", "state"),
    [
        ("", BodyState.NOT_INVITED),
        ("queued", BodyState.WAITING),
        ("sent", BodyState.INVITED),
        ("bounced", BodyState.CAME_BACK),
        ("failed", BodyState.CAME_BACK),
        ("withheld", BodyState.LEFT_ALONE),
    ],
)
def test_state_follows_the_latest_letter_until_there_is_an_answer(
    letter: str, state: BodyState
) -> None:
    assert rules.state_of(BodyFacts(category="school", letter=letter)) is state
    answered = BodyFacts(category="school", letter=letter, has_answered=True)
    assert rules.state_of(answered) is BodyState.ANSWERED


@given(bodies())
def test_response_rate_leaves_nobody_out_and_counts_nobody_twice(found: list[BodyFacts]) -> None:
    rate = rules.response_rate(found, categories=CATEGORIES)

    if not found:
        assert rate is None
        return
    assert rate is not None
    total = rate.total
    assert total.listed == len(found) == sum(line.listed for line in rate.lines)
    assert total.answered == sum(each.has_answered for each in found)
    for line in (*rate.lines, total):
        assert line.answered <= line.reached <= line.listed
        assert line.reached + line.came_back <= line.listed
    for name in ("reached", "answered", "came_back"):
        assert getattr(total, name) == sum(getattr(line, name) for line in rate.lines)


def test_response_rate_names_those_that_came_back_apart() -> None:
    found = [
        BodyFacts(category="school", letter="sent", has_answered=True),
        BodyFacts(category="school", letter="sent"),
        BodyFacts(category="school", letter="bounced"),
        BodyFacts(category="health", letter="bounced", has_answered=True),
    ]

    rate = rules.response_rate(found, categories=CATEGORIES)

    assert rate is not None
    assert [(line.label, line.answered, line.reached, line.came_back) for line in rate.lines] == [
        ("Schools", 1, 2, 1),
        ("Health", 1, 1, 0),
    ]
    assert rules.rate_sentence(rate) == (
        "2 of 3 (66.7%) of the bodies that were invited answered. "
        "One could not be reached and is not in the base."
    )
    assert rules.rate_sentence(None) == ""


def test_reminder_waits_three_days_after_the_latest_letter() -> None:
    def facts(**values: object) -> BodyFacts:
        return BodyFacts(
            **{"category": "school", "letter": "sent", "lettered_at": NOW, **values}  # type: ignore[arg-type]
        )

    assert not rules.is_to_remind(facts(), at=NOW + REMINDER_GAP - timedelta(seconds=1))
    assert rules.is_to_remind(facts(), at=NOW + REMINDER_GAP)
    later = NOW + timedelta(days=30)
    assert not rules.is_to_remind(facts(has_answered=True), at=later)
    for letter in ("", "queued", "bounced", "failed", "withheld"):
        assert not rules.is_to_remind(facts(letter=letter), at=later)


@pytest.mark.parametrize("stage", list(ConsultationStage))
def test_letters_go_out_only_while_it_is_open(stage: ConsultationStage) -> None:
    is_open = stage is ConsultationStage.OPEN

    assert rules.may_write(stage, closes_at=NOW, at=NOW - timedelta(seconds=1)) == is_open
    assert not rules.may_write(stage, closes_at=NOW, at=NOW)
    assert not rules.may_write(stage, closes_at=None, at=NOW)


# Letters --------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", list(LetterKind))
def test_ready_made_letter_has_no_faults_and_leaves_nothing_to_fill_in(kind: LetterKind) -> None:
    assert rules.faults_in_letter(subject=SUBJECTS[kind], body=TEXTS[kind]) == ()

    filled = rules.fill(TEXTS[kind], dict.fromkeys(rules.MERGE_FIELDS, "x"))

    assert "((" not in filled


@pytest.mark.parametrize(
    ("subject", "body", "field"),
    [
        ("Hello ((nobody))", "((link))", "subject"),
        ("Hello", "((link)) ((adress))", "body"),
        ("((link))", "((link))", "subject"),
        ("Hello", "No address here", "body"),
    ],
)
def test_letter_with_a_fault_says_where_it_is(subject: str, body: str, field: str) -> None:
    ((found, sentence),) = rules.faults_in_letter(subject=subject, body=body)

    assert found == field
    assert "((" in sentence


def test_what_is_filled_in_is_not_filled_in_again() -> None:
    """A body may call itself what it likes."""
    filled = rules.fill("((organisation)): ((link))", {"organisation": "((link))", "link": "x"})

    assert filled == "((link)): x"


@given(text=some.text(max_size=60), value=some.text(max_size=20))
def test_text_without_fields_stays_as_it_is(text: str, value: str) -> None:
    if not rules.fields_in(text):
        assert rules.fill(text, {"link": value}) == text


def test_format_sentence_lists_what_was_asked_for() -> None:
    asked = {"Large print": 2, "Braille": 0, "Easy read": 1}

    assert rules.format_sentence(asked) == (
        "3 requests for another format: large print (2) and easy read (1)."
    )
    assert rules.format_sentence({"Braille": 0}) == ""
