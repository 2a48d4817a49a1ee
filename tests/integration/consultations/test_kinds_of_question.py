"""Is every kind of question counted into a snapshot, by the people who answered it?"""

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from tests.factories.consultations import (
    AnswerFactory,
    ChoiceFactory,
    ConsultationFactory,
    ConsultationVersionFactory,
    QuestionFactory,
    ResponseFactory,
    StakeholderCategoryFactory,
)
from tests.support import sign_in
from waymark.access.models.authorities import Authority
from waymark.access.models.members import Membership
from waymark.consultations.actions import analysis
from waymark.consultations.exports.report_html import render_html
from waymark.consultations.exports.tidy_csv import render_csv
from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.models.asking.questions import Choice, Question, QuestionRow
from waymark.consultations.models.equality import EqualityAnswer, PopulationShare
from waymark.consultations.models.hearing.responses import Response
from waymark.consultations.queries import analysis as queries
from waymark.consultations.queries.reports import consultation_facts, snapshot_facts
from waymark.consultations.rules.build import build_content
from waymark.consultations.rules.content.answers import ExtraTable
from waymark.consultations.rules.content.facts import AuthorityFacts
from waymark.consultations.rules.content.report import ReportContent, from_json, to_json
from waymark.consultations.rules.counted import Ballot, Counts, QuestionCount
from waymark.consultations.rules.vocabulary import (
    ChoiceRole,
    ConsultationStage,
    LatePolicy,
    QuestionKind,
    Sensitivity,
)
from waymark.core.actors import Actor

AT = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)


@pytest.fixture
def closed(scope: None) -> Consultation:
    return ConsultationFactory.create(stage=ConsultationStage.CLOSED, slug="hub")


@pytest.fixture
def people(closed: Consultation) -> list[Response]:
    """Six who answered: four young people and two parents."""
    young = StakeholderCategoryFactory.create(
        consultation=closed, key="young", label="Young people", position=1
    )
    parents = StakeholderCategoryFactory.create(
        consultation=closed, key="parents", label="Parents", position=2
    )
    return [
        ResponseFactory.create(
            consultation=closed, reference=f"R{number}", category=young if number < 4 else parents
        )
        for number in range(6)
    ]


def _question(
    consultation: Consultation, kind: QuestionKind, labels: str = "", **values: object
) -> tuple[Question, dict[str, Choice]]:
    position = Question.objects.filter(consultation=consultation).count() + 1
    question = QuestionFactory.create(
        consultation=consultation, kind=kind, code=kind.value, position=position, **values
    )
    choices = {
        label: ChoiceFactory.create(
            question=question, code=label, label=label.capitalize(), position=place
        )
        for place, label in enumerate(labels.split(), start=1)
    }
    return question, choices


def _counted(officer: Actor, consultation: Consultation) -> Counts:
    snapshot = analysis.take_snapshot(by=officer, consultation=consultation, at=AT)
    return queries.read_counts(snapshot)


def _one(officer: Actor, consultation: Consultation) -> QuestionCount:
    (found,) = _counted(officer, consultation).questions
    return found


def _content(officer: Actor, consultation: Consultation) -> ReportContent:
    snapshot = analysis.take_snapshot(by=officer, consultation=consultation, at=AT)
    return build_content(
        edition=1,
        authority=AuthorityFacts(code="invented", name="Invented"),
        consultation=consultation_facts(consultation),
        snapshot=snapshot_facts(snapshot),
        counts=queries.read_counts(snapshot),
    )


def _table(content: ReportContent, key: str) -> ExtraTable:
    (found,) = (
        table for each in content.questions for table in each.extra_tables if table.key == key
    )
    return found


def _texts(table: ExtraTable) -> dict[str, tuple[str, ...]]:
    return {row.label: tuple(cell.text for cell in row.cells) for row in table.rows}


def test_ranking_is_kept_as_orders_and_first_choices_by_category(
    officer: Actor, closed: Consultation, people: list[Response]
) -> None:
    question, choices = _question(closed, QuestionKind.RANKING, "bus club hall")
    orders = ["bus club hall", "bus club hall", "club bus", "club bus", "hall"]
    for response, order in zip(people, orders, strict=False):
        for place, label in enumerate(order.split(), start=1):
            AnswerFactory.create(
                response=response, question=question, choice=choices[label], number=place, text=""
            )

    found = _one(officer, closed)

    assert found.ballots == (
        Ballot(order=("bus", "club", "hall"), number=2),
        Ballot(order=("club", "bus"), number=2),
        Ballot(order=("hall",), number=1),
    )
    assert found.counts == {
        ("young", "bus"): 2,
        ("young", "club"): 2,
        ("parents", "hall"): 1,
    }
    assert found.answering == {"young": 4, "parents": 1}


def test_ranking_is_reported_in_four_ways(
    officer: Actor, closed: Consultation, people: list[Response]
) -> None:
    question, choices = _question(closed, QuestionKind.RANKING, "bus club hall")
    for response, order in zip(people, ["bus club", "bus club", "club hall"], strict=False):
        for place, label in enumerate(order.split(), start=1):
            AnswerFactory.create(
                response=response, question=question, choice=choices[label], number=place, text=""
            )

    content = _content(officer, closed)

    summary = _texts(_table(content, "ranking-ranking"))
    assert summary["Bus"] == ("2 of 3 (66.7%)", "2 of 3 (66.7%)", "1 (2 put it in a place)", "4")
    assert _texts(_table(content, "ranking-pairs"))["Bus"][1] == "2 of 3 (66.7%)"
    assert "Bus wins the run-off." in _table(content, "ranking-runoff").notes
    assert content.questions[0].answers_held == 3


def test_points_count_those_who_gave_none_with_nothing(
    officer: Actor, closed: Consultation, people: list[Response]
) -> None:
    question, choices = _question(closed, QuestionKind.POINTS, "bus club")
    for response, points in zip(people, [10, 10, 4], strict=False):
        AnswerFactory.create(
            response=response, question=question, choice=choices["bus"], number=points, text=""
        )
        if points < 10:
            AnswerFactory.create(
                response=response,
                question=question,
                choice=choices["club"],
                number=10 - points,
                text="",
            )

    table = _table(_content(officer, closed), "points-points")

    assert _texts(table)["Club"] == ("20.0% (6 of 30)", "2", "0", "0", "3")


def test_grid_is_counted_row_by_row(
    officer: Actor, closed: Consultation, people: list[Response]
) -> None:
    question, choices = _question(closed, QuestionKind.MATRIX, "good bad")
    lines = [
        QuestionRow.objects.create(
            authority_id=closed.authority_id,
            question=question,
            code=code,
            label=code.capitalize(),
            position=place,
        )
        for place, code in enumerate(("buses", "clubs"))
    ]
    for number, response in enumerate(people[:4]):
        AnswerFactory.create(
            response=response,
            question=question,
            row=lines[0],
            choice=choices["good" if number else "bad"],
            text="",
        )
    AnswerFactory.create(
        response=people[0], question=question, row=lines[1], choice=choices["good"], text=""
    )

    content = _content(officer, closed)

    assert _texts(_table(content, "matrix-rows-answered")) == {
        "Buses": ("3 of 4 (75.0%)", "1 of 4 (25.0%)", "0"),
        "Clubs": ("1 of 1 (100.0%)", "0 of 1 (0.0%)", "3"),
    }


def test_numbers_are_counted_as_they_were_given(
    officer: Actor, closed: Consultation, people: list[Response]
) -> None:
    question, _ = _question(closed, QuestionKind.NUMBER, settings={"unit": "km"})
    for response, number in zip(people, ("1", "2", "2.5", "10"), strict=False):
        AnswerFactory.create(response=response, question=question, number=Decimal(number), text="")

    found = _texts(_table(_content(officer, closed), "number-numbers"))

    assert found["Median"] == ("2.25 km",)
    assert found["Most"] == ("10 km",)
    assert found["People who answered"] == ("4",)


def test_areas_and_months_are_listed(
    officer: Actor, closed: Consultation, people: list[Response]
) -> None:
    area, _ = _question(closed, QuestionKind.POSTCODE)
    day, _ = _question(closed, QuestionKind.DATE)
    for response, ward in zip(people, ["North", "South", "South"], strict=False):
        AnswerFactory.create(response=response, question=area, text=ward)
        AnswerFactory.create(response=response, question=day, day=date(2026, 5, 3), text="")

    content = _content(officer, closed)

    areas = _table(content, "postcode-values")
    assert [row.label for row in areas.rows] == ["South", "North"]
    assert _texts(_table(content, "date-values")) == {"2026-05": ("3 of 3 (100.0%)",)}


def test_scores_of_criteria_are_weighed_by_their_weights(
    officer: Actor, closed: Consultation, people: list[Response]
) -> None:
    question, choices = _question(closed, QuestionKind.CRITERIA, "bus club")
    for place, (code, weight) in enumerate((("cost", 1), ("reach", 3))):
        row = QuestionRow.objects.create(
            authority_id=closed.authority_id,
            question=question,
            code=code,
            label=code.capitalize(),
            weight=weight,
            position=place,
        )
        for label, choice in choices.items():
            score = 5 if (label, code) in {("bus", "reach"), ("club", "cost")} else 1
            AnswerFactory.create(
                response=people[0],
                question=question,
                row=row,
                choice=choice,
                number=score,
                text="",
            )

    content = _content(officer, closed)

    assert _texts(_table(content, "criteria-scores"))["Bus"] == ("1 (1)", "5 (1)")
    weighed = _table(content, "criteria-weighed")
    assert _texts(weighed)["Bus"][0] == "4"
    assert "but not under other weights" in weighed.notes[0]


def test_agreement_keeps_do_not_know_out_of_the_scale(
    officer: Actor, closed: Consultation, people: list[Response]
) -> None:
    question, choices = _question(closed, QuestionKind.AGREEMENT, "agree neither disagree unsure")
    Choice.objects.filter(pk=choices["neither"].pk).update(role=ChoiceRole.NEUTRAL)
    Choice.objects.filter(pk=choices["unsure"].pk).update(role=ChoiceRole.DONT_KNOW)
    for response, label in zip(people, ["agree", "agree", "neither", "unsure"], strict=False):
        AnswerFactory.create(response=response, question=question, choice=choices[label], text="")

    content = _content(officer, closed)

    sides = _texts(_table(content, "agreement-sides"))
    assert sides["Agree"] == ("2 of 3 (66.7%)",)
    assert sides["Apart: Unsure"] == ("1 of 4 (25.0%)",)
    assert sides["Middle answer (median)"] == ("Agree",)


def test_not_asked_stands_apart_from_not_answered(
    officer: Actor, closed: Consultation, people: list[Response]
) -> None:
    first, choices = _question(closed, QuestionKind.SINGLE_CHOICE, "yes no")
    hanging, more = _question(
        closed,
        QuestionKind.MULTIPLE_CHOICE,
        "bus club",
        shown_if={"question": "single_choice", "choices": ["yes"]},
    )
    for response, label in zip(people, ["yes", "yes", "no", "no", "yes"], strict=False):
        AnswerFactory.create(response=response, question=first, choice=choices[label], text="")
    AnswerFactory.create(response=people[0], question=hanging, choice=more["bus"], text="")

    content = _content(officer, closed)

    assert _texts(_table(content, "multiple_choice-asked")) == {
        "Young people": ("2", "1", "1", "2"),
        "Parents": ("1", "0", "1", "1"),
        "Everyone": ("3", "1", "2", "3"),
    }
    table = content.questions[1].table
    assert table is not None
    assert table.not_answered == 2


def test_question_added_later_was_not_asked_of_those_before(
    officer: Actor, closed: Consultation, people: list[Response]
) -> None:
    question, choices = _question(closed, QuestionKind.SINGLE_CHOICE, "yes no")
    old = ConsultationVersionFactory.create(
        consultation=closed, number=1, content={"questions": []}
    )
    new = ConsultationVersionFactory.create(
        consultation=closed, number=2, content={"questions": [{"code": "single_choice"}]}
    )
    for number, response in enumerate(people):
        Response.objects.filter(pk=response.pk).update(version=new if number < 2 else old)
    AnswerFactory.create(response=people[0], question=question, choice=choices["yes"], text="")

    assert _one(officer, closed).not_asked == {"young": 2, "parents": 2}


def test_late_responses_are_told_with_the_policy(
    officer: Actor, closed: Consultation, people: list[Response]
) -> None:
    Response.objects.filter(pk=people[0].pk).update(is_late=True)
    Response.objects.filter(pk=people[1].pk).update(
        is_late=True, status="excluded", exclusion_reason="late"
    )
    Consultation.objects.filter(pk=closed.pk).update(late_policy=LatePolicy.COUNT)
    closed.refresh_from_db()

    content = _content(officer, closed)

    assert content.how_it_ran.late_policy == (
        "2 responses came after closing. The policy is to count them: 1 counted, 1 not counted."
    )


def test_margins_of_error_need_a_random_sample(
    officer: Actor, closed: Consultation, people: list[Response]
) -> None:
    question, choices = _question(closed, QuestionKind.SINGLE_CHOICE, "yes no")
    AnswerFactory.create(response=people[0], question=question, choice=choices["yes"], text="")

    assert not _content(officer, closed).questions[0].extra_tables

    Consultation.objects.filter(pk=closed.pk).update(sampling_frame="400 homes of the borough.")
    closed.refresh_from_db()
    content = _content(officer, closed)

    assert _texts(_table(content, "single_choice-intervals"))["Yes"][1] == "20.7% to 100.0%"
    assert {note.key for note in content.notes} & {"sample", "self_selection"} == {"sample"}


@pytest.fixture
def crowd(closed: Consultation) -> tuple[Question, Question]:
    """Sixty people: an ordinary question, and a personal one that hides small numbers."""
    categories = [
        StakeholderCategoryFactory.create(
            consultation=closed, key=key, label=key.capitalize(), position=place
        )
        for place, key in enumerate(("young", "parents", "staff"))
    ]
    plain, way = _question(closed, QuestionKind.SINGLE_CHOICE, "bus train walk")
    personal, age = _question(
        closed,
        QuestionKind.AGREEMENT,
        "under_16 older oldest",
        sensitivity=Sensitivity.PERSONAL,
        hides_small_numbers=True,
    )
    ways, ages = list(way.values()), list(age.values())
    for number in range(60):
        response = ResponseFactory.create(
            consultation=closed,
            reference=f"C{number}",
            category=categories[0 if number < 30 else 1 + number % 2],
        )
        AnswerFactory.create(response=response, question=plain, choice=ways[number % 3], text="")
        chosen = ages[0] if number in {0, 3} else ages[1 + number % 2]
        AnswerFactory.create(response=response, question=personal, choice=chosen, text="")
    return plain, personal


def test_sensitive_question_shows_no_small_number_anywhere(
    officer: Actor, closed: Consultation, crowd: tuple[Question, Question]
) -> None:
    content = _content(officer, closed)

    question = content.questions[1]
    assert question.table is None
    assert not question.findings
    table = _table(content, "agreement-hidden")
    hidden = [cell for row in table.rows for cell in row.cells if cell.is_hidden]
    assert {cell.text for cell in hidden} == {"fewer than 5, or hidden"}
    assert all(cell.figure is None for cell in hidden)
    for row in table.rows:
        for cell in row.cells[:-1]:
            if not cell.is_hidden:
                number = cell.figure.numerator if cell.figure else int(cell.text)
                assert number == 0 or number >= 5
    assert "2 of" not in render_csv(content).decode()
    assert b"fewer than 5, or hidden" in render_html(content)


def test_report_with_every_extra_reads_back_from_its_json(
    officer: Actor, closed: Consultation, crowd: tuple[Question, Question]
) -> None:
    content = _content(officer, closed)

    assert from_json(to_json(content)) == content


def test_same_snapshot_gives_the_same_bytes_twice(
    officer: Actor, closed: Consultation, crowd: tuple[Question, Question]
) -> None:
    first = analysis.take_snapshot(by=officer, consultation=closed, at=AT)
    second = analysis.take_snapshot(by=officer, consultation=closed, at=AT + timedelta(minutes=1))

    assert first.sha256 == second.sha256
    contents = [
        build_content(
            edition=1,
            authority=AuthorityFacts(code="invented", name="Invented"),
            consultation=consultation_facts(closed),
            snapshot=snapshot_facts(first),
            counts=queries.read_counts(each),
        )
        for each in (first, second)
    ]
    assert render_csv(contents[0]) == render_csv(contents[1])
    assert render_html(contents[0]) == render_html(contents[1])


def test_equality_answers_are_counted_by_themselves_beside_the_area(
    officer: Actor, closed: Consultation, people: list[Response]
) -> None:
    question, choices = _question(
        closed,
        QuestionKind.SINGLE_CHOICE,
        "female male secret",
        sensitivity=Sensitivity.EQUALITY,
        hides_small_numbers=True,
        wording="What is your sex?",
    )
    Choice.objects.filter(pk=choices["secret"].pk).update(role=ChoiceRole.PREFER_NOT_TO_SAY)
    for label, number in (("female", 30), ("male", 10), ("secret", 6)):
        for _ in range(number):
            EqualityAnswer.objects.create(
                authority_id=closed.authority_id,
                consultation=closed,
                question=question,
                choice=choices[label],
            )
    for label, living in (("female", 510), ("male", 490)):
        PopulationShare.objects.create(
            authority_id=closed.authority_id,
            choice=choices[label],
            people=living,
            source="Census 2021",
        )

    content = _content(officer, closed)

    assert content.questions == ()
    (table,) = content.equality
    assert _texts(table) == {
        "Female": ("75.0% (30 of 40)", "51.0% (510 of 1,000)", "24.0 points more"),
        "Male": ("25.0% (10 of 40)", "49.0% (490 of 1,000)", "24.0 points fewer"),
        "Secret": ("6", "–", "–"),
    }
    assert "The area: Census 2021." in table.notes


def test_small_numbers_of_who_took_part_are_hidden_with_their_gap(
    officer: Actor, closed: Consultation, people: list[Response]
) -> None:
    question, choices = _question(
        closed,
        QuestionKind.SINGLE_CHOICE,
        "yes no",
        sensitivity=Sensitivity.EQUALITY,
        hides_small_numbers=True,
    )
    for label, number in (("yes", 2), ("no", 40)):
        for _ in range(number):
            EqualityAnswer.objects.create(
                authority_id=closed.authority_id,
                consultation=closed,
                question=question,
                choice=choices[label],
            )

    (table,) = _content(officer, closed).equality

    assert [row.cells[0].is_hidden for row in table.rows] == [True, True]


def test_statements_of_a_snapshot_do_not_grow_with_questions_of_a_kind(
    officer: Actor,
    closed: Consultation,
    people: list[Response],
    django_assert_max_num_queries: DjangoAssertNumQueries,
) -> None:
    for number in range(6):
        for kind in (QuestionKind.RANKING, QuestionKind.POINTS, QuestionKind.SINGLE_CHOICE):
            question = QuestionFactory.create(
                consultation=closed, code=f"{kind.value}_{number}", kind=kind
            )
            choice = ChoiceFactory.create(question=question)
            AnswerFactory.create(
                response=people[0],
                question=question,
                choice=choice,
                number=None if kind is QuestionKind.SINGLE_CHOICE else 1,
                text="",
            )

    with django_assert_max_num_queries(34):
        analysis.take_snapshot(by=officer, consultation=closed, at=AT)


def test_analysis_page_shows_every_kind(
    client: Client,
    membership: Membership,
    officer: Actor,
    authority: Authority,
    closed: Consultation,
    crowd: tuple[Question, Question],
) -> None:
    sign_in(client, membership)
    analysis.take_snapshot(by=officer, consultation=closed, at=AT)

    response = client.get(f"/{authority.code}/work/consultations/hub/analysis/")

    page = response.content.decode()
    assert response.status_code == 200
    assert "small numbers hidden" in page
    assert "fewer than 5, or hidden" in page


def test_each_category_counts_once_on_request(
    client: Client,
    membership: Membership,
    officer: Actor,
    authority: Authority,
    closed: Consultation,
    crowd: tuple[Question, Question],
) -> None:
    sign_in(client, membership)
    analysis.take_snapshot(by=officer, consultation=closed, at=AT)

    response = client.get(f"/{authority.code}/work/consultations/hub/analysis/?show=equal")

    page = response.content.decode()
    assert "Each category once" in page
    assert "not the share of anybody who answered" in page
