"""Answers about equality: asked apart, moved in batches, and joined to nobody by any means."""

from datetime import timedelta
from typing import Any

import pytest
from django.db import connection

from tests.databases import as_database_role
from tests.factories.access import AuthorityFactory
from tests.factories.consultations import (
    NOW,
    ChoiceFactory,
    ConsultationVersionFactory,
    QuestionFactory,
    ready_consultation,
)
from waymark.access.models.authorities import Authority
from waymark.audit.models import AuditEvent
from waymark.audit.rules import Event
from waymark.consultations.actions import questions, stages
from waymark.consultations.actions.hearing import equality
from waymark.consultations.actions.hearing.answering.drafts import (
    begin_answer,
    save_about,
    save_answer,
    save_equality,
    save_reach,
)
from waymark.consultations.actions.hearing.answering.responses import send_answer
from waymark.consultations.models.areas import PostcodeArea
from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.models.asking.questions import Choice, Question
from waymark.consultations.models.equality import EqualityAnswer, EqualityHolding
from waymark.consultations.models.hearing.responses import Response, ResponseDraft
from waymark.consultations.queries.answering import (
    asked_questions,
    equality_questions,
    find_draft,
)
from waymark.consultations.queries.setup.whole import read_setup
from waymark.consultations.rules.answering import About, Given, Reach
from waymark.consultations.rules.equality import standard_questions
from waymark.consultations.rules.vocabulary import (
    ConsultationStage,
    QuestionKind,
    RespondentKind,
    Sensitivity,
)
from waymark.consultations.tasks import move_equality_answers
from waymark.core.actors import Actor
from waymark.core.refusals import ActionRefused
from waymark.core.scoping import open_scope

PEOPLE = 45
SHARED_COLUMNS = {"authority_id", "consultation_id", "question_id", "choice_id"}
"""What every answer about equality has in common with what was asked, not with who answered."""


def _consultation(people: int) -> Consultation:
    """An open one whose question about equality has an answer of its own for everybody."""
    made = ready_consultation(stage=ConsultationStage.OPEN)
    asked = QuestionFactory.create(
        consultation=made,
        code="equality_mark",
        kind=QuestionKind.SINGLE_CHOICE,
        sensitivity=Sensitivity.EQUALITY,
        hides_small_numbers=True,
    )
    for number in range(people):
        ChoiceFactory.create(question=asked, code=f"mark_{number}", label=f"Mark {number}")
    ConsultationVersionFactory.create(consultation=made)
    return made


def _send(consultation: Consultation, number: int, *, says: bool = True) -> Response:
    """Answer as the pages let somebody answer, and send it."""
    at = NOW + timedelta(minutes=number)
    token = begin_answer(consultation=consultation, at=at)
    draft = find_draft(consultation_id=consultation.pk, token=token)
    assert draft is not None
    category = read_setup(consultation).categories[0].key
    about = About(kind=RespondentKind.INDIVIDUAL, category=category)
    save_about(draft=draft, about=about, at=at)
    issues = next(
        each for each in asked_questions(read_setup(consultation)) if each.code == "issues"
    )
    save_answer(draft=draft, question=issues, given=Given(text=f"I am number {number}"), at=at)
    save_reach(draft=draft, reach=Reach(publication="without_name"), at=at)
    given = {"equality_mark": Given(choices=(f"mark_{number}",))} if says else {}
    save_equality(draft=draft, given=given, at=at)
    by = Actor.respondent(consultation.authority_id)
    return send_answer(by=by, draft=draft, at=at)


# What is asked --------------------------------------------------------------------------------


def test_the_ready_made_questions_are_inserted_once_with_prefer_not_to_say_on_each(
    authority: Authority, officer: Actor
) -> None:
    draft = ready_consultation()
    PostcodeArea.objects.create(authority=authority, postcode="LU12BQ", area="High Town")

    number = questions.insert_equality_questions(by=officer, consultation=draft, at=NOW)

    asked = equality_questions(read_setup(draft))
    codes = {each.code for each in asked}
    assert number == len(asked) == len(standard_questions(wards=["High Town"])) == 12
    assert all(each.choices[-1].code == "prefer_not_to_say" for each in asked)
    assert not any(each.is_required for each in asked)
    assert {"equality_age", "equality_carer", "equality_care", "equality_ward"} <= codes
    assert not codes & {each.code for each in asked_questions(read_setup(draft))}
    assert set(
        Question.objects.filter(sensitivity="equality").values_list(
            "hides_small_numbers", flat=True
        )
    ) == {True}
    assert AuditEvent.objects.filter(event=Event.QUESTION_SAVED).count() == 1
    with pytest.raises(ActionRefused, match="are there already"):
        questions.insert_equality_questions(by=officer, consultation=draft, at=NOW)


def test_the_ward_is_asked_only_where_areas_are_known(officer: Actor) -> None:
    draft = ready_consultation()

    questions.insert_equality_questions(by=officer, consultation=draft, at=NOW)

    assert not Question.objects.filter(code="equality_ward").exists()


# How they are moved ---------------------------------------------------------------------------


def test_answers_wait_sealed_until_enough_others_wait_with_them(
    authority: Authority, scope: None
) -> None:
    made = _consultation(25)
    for number in range(19):
        _send(made, number)
    move_equality_answers(timestamp=0)
    with open_scope(authority.pk):
        before = EqualityAnswer.objects.count()
        sealed = EqualityHolding.objects.values_list("pk", flat=True).count()
        _send(made, 19)
    move_equality_answers(timestamp=0)

    with open_scope(authority.pk):
        assert (before, sealed) == (0, 19)
        assert (EqualityAnswer.objects.count(), EqualityHolding.objects.count()) == (10, 10)
        event = AuditEvent.objects.get(event=Event.EQUALITY_ANSWERS_MOVED)
        assert event.detail == {"people": 10}


def test_all_are_moved_when_the_analysis_begins(
    authority: Authority, scope: None, officer: Actor
) -> None:
    made = _consultation(5)
    for number in range(3):
        _send(made, number)
    _send(made, 3, says=False)
    Consultation.objects.filter(pk=made.pk).update(stage=ConsultationStage.CLOSED)

    stages.start_analysing(by=officer, consultation=made, at=NOW)

    assert EqualityHolding.objects.count() == 0
    assert EqualityAnswer.objects.count() == 3
    assert len(set(EqualityAnswer.objects.values_list("person", flat=True))) == 3


def test_an_answer_whose_choice_has_gone_meanwhile_is_left_out(
    authority: Authority, scope: None, officer: Actor
) -> None:
    made = _consultation(2)
    _send(made, 0)
    _send(made, 1)
    Choice.objects.filter(code="mark_1").delete()
    Consultation.objects.filter(pk=made.pk).update(stage=ConsultationStage.ANALYSING)

    moved = equality.move_equality_answers(by=officer, consultation=made, at=NOW)

    assert moved == 2
    assert EqualityAnswer.objects.get().choice.code == "mark_0"


# Whether they can be joined back --------------------------------------------------------------


@pytest.fixture
def sent(transactional_db: None) -> tuple[Authority, list[str]]:
    """Forty-five people who answered one after the other, with the task at work between them.

    Each browser request is a transaction of its own, as on the site.
    """
    authority = AuthorityFactory.create()
    with open_scope(authority.pk):
        made = _consultation(PEOPLE)
    marks = []
    for number in range(PEOPLE):
        with open_scope(authority.pk):
            _send(made, number)
        marks.append(f"mark_{number}")
        move_equality_answers(timestamp=0)
    with open_scope(authority.pk):
        Consultation.objects.filter(pk=made.pk).update(stage=ConsultationStage.ANALYSING)
    move_equality_answers(timestamp=0)
    return authority, marks


def _rows(sql: str, *values: Any) -> list[tuple[Any, ...]]:
    with connection.cursor() as cursor:
        cursor.execute(sql, values)
        return list(cursor.fetchall())


def _columns() -> list[tuple[str, str]]:
    return [
        (table, column)
        for table, column in _rows(
            "SELECT c.table_name, c.column_name FROM information_schema.columns c"
            " JOIN information_schema.tables t USING (table_schema, table_name)"
            " WHERE c.table_schema = 'public' AND t.table_type = 'BASE TABLE'"
            " ORDER BY 1, 2"
        )
    ]


@pytest.mark.slow
def test_the_owner_of_the_database_joins_no_answer_about_equality_to_a_response(
    sent: tuple[Authority, list[str]],
) -> None:
    """By every column of every table, history and audit trail included, by row order, by xmin."""
    authority, marks = sent
    table = "consultations_equalityanswer"

    with as_database_role("owner"), open_scope(authority.pk):
        own = [column for name, column in _columns() if name == table]
        values = {
            column: {each for (each,) in _rows(f'SELECT "{column}"::text FROM {table}')}
            for column in own
            if column not in SHARED_COLUMNS
        }
        found = [
            (column, name, other)
            for name, other in _columns()
            if name != table
            for column, held in values.items()
            if held & {each for (each,) in _rows(f'SELECT "{other}"::text FROM "{name}"')} - {None}
        ]
        moved_by = {each for (each,) in _rows(f"SELECT xmin::text FROM {table}")}
        written_by = {
            name: {each for (each,) in _rows(f'SELECT xmin::text FROM "{name}"')}
            for name in {name for name, _ in _columns()} - {table, "audit_auditevent"}
        }
        a_batch = [
            count
            for (count,) in _rows(f"SELECT count(DISTINCT person) FROM {table} GROUP BY xmin::text")
        ]
        in_order = [
            code
            for (code,) in _rows(
                f"SELECT c.code FROM {table} e JOIN consultations_choice c ON c.id = e.choice_id"
                " ORDER BY e.ctid"
            )
        ]
        by_key = [
            code
            for (code,) in _rows(
                f"SELECT c.code FROM {table} e JOIN consultations_choice c ON c.id = e.choice_id"
                " ORDER BY e.id"
            )
        ]
        in_trail = _rows(
            "SELECT xmin::text FROM audit_auditevent WHERE event = %s",
            Event.RESPONSE_SUBMITTED.value,
        )
        left = _rows("SELECT count(*) FROM consultations_equalityholding")
        drafts = {str(each) for (each,) in _rows("SELECT values FROM consultations_responsedraft")}
        history = [
            name for name, _ in _columns() if "equality" in name and "commissioning" not in name
        ]  # an appraisal's words on equality are nobody's answers

    assert set(own) == {"id", "public_id", "person", *SHARED_COLUMNS}
    assert found == []
    assert sorted(in_order) == sorted(marks)
    shared = {name for name, xids in written_by.items() if xids & moved_by}
    assert not any(
        name.startswith(("consultations_response", "consultations_answer", "documents"))
        for name in shared
    ), shared
    assert not {each for (each,) in in_trail} & moved_by
    assert len(a_batch) > 1
    assert min(a_batch) >= 10
    # By chance about one is in its place; an order that told anything would put all of them there.
    for order in (in_order, by_key):
        assert sum(mark == each for mark, each in zip(marks, order, strict=True)) < PEOPLE // 4
    assert left == [(0,)]
    assert drafts == {"{}"}
    assert set(history) == {"consultations_equalityanswer", "consultations_equalityholding"}


def test_the_draft_and_the_holding_place_keep_no_readable_answer(
    authority: Authority, scope: None
) -> None:
    made = _consultation(3)
    token = begin_answer(consultation=made, at=NOW)
    draft = find_draft(consultation_id=made.pk, token=token)
    assert draft is not None

    save_equality(draft=draft, given={"equality_mark": Given(choices=("mark_1",))}, at=NOW)
    _send(made, 2)

    with connection.cursor() as cursor:
        cursor.execute("SELECT values::text FROM consultations_responsedraft")
        drafts = str(cursor.fetchall())
        cursor.execute("SELECT values FROM consultations_equalityholding")
        held = str(cursor.fetchall())
    assert "mark_" not in drafts
    assert "mark_" not in held
    assert ResponseDraft.objects.get(response__isnull=False).values == {}
