"""Is weighting announced before opening, frozen with the snapshot and told with its reasons?"""

from datetime import UTC, datetime

import pytest
from django.db import IntegrityError, transaction
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from tests.factories.consultations import (
    AnswerFactory,
    ChoiceFactory,
    ConsultationFactory,
    QuestionFactory,
    ResponseFactory,
    StakeholderCategoryFactory,
)
from tests.support import sign_in
from waymark.access.models.authorities import Authority
from waymark.access.models.members import Membership
from waymark.audit.models import AuditEvent
from waymark.consultations.actions import analysis, questions, reports, statistics, weighting
from waymark.consultations.exports.report_layout.full import lay_out_full
from waymark.consultations.exports.tidy_csv import render_csv
from waymark.consultations.models.analysis import ReportLayout
from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.models.asking.questions import Question
from waymark.consultations.queries.analysis import read_counts
from waymark.consultations.queries.reports import read_content
from waymark.consultations.queries.setup.versions import frozen_setup
from waymark.consultations.queries.setup.whole import read_setup
from waymark.consultations.rules.choice_lines import ChoiceLine
from waymark.consultations.rules.counted import SortCount
from waymark.consultations.rules.vocabulary import ConsultationStage, QuestionKind, Sensitivity
from waymark.core.actors import Actor
from waymark.core.refusals import NotAllowed

AT = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)


@pytest.fixture
def draft(scope: None) -> Consultation:
    """Two questions of which one is about the person, answered by forty people."""
    consultation = ConsultationFactory.create(stage=ConsultationStage.DRAFT, slug="hub")
    category = StakeholderCategoryFactory.create(consultation=consultation, key="all")
    asked = {
        code: QuestionFactory.create(
            consultation=consultation,
            code=code,
            kind=QuestionKind.SINGLE_CHOICE,
            wording=f"{code}?",
            position=place,
        )
        for place, code in enumerate(("way", "age"))
    }
    choices = {
        (code, label): ChoiceFactory.create(
            question=asked[code], code=label, label=label, position=place
        )
        for code, labels in (("way", "bus train"), ("age", "young old"))
        for place, label in enumerate(labels.split())
    }
    for number in range(41):
        response = ResponseFactory.create(
            consultation=consultation, reference=f"A{number}", category=category
        )
        given = [("way", "bus" if number % 4 else "train")]
        if number < 40:
            given.append(("age", "young" if number < 10 else "old"))
        for code, label in given:
            AnswerFactory.create(
                response=response, question=asked[code], choice=choices[code, label], text=""
            )
    return consultation


@pytest.fixture
def signed_in(client: Client, membership: Membership) -> Client:
    sign_in(client, membership)
    return client


def _announce(officer: Actor, consultation: Consultation, *, population: bool = True) -> None:
    weighting.set_weighting(by=officer, consultation=consultation, questions=["age"], at=AT)
    if population:
        statistics.save_population(
            by=officer,
            question=Question.objects.get(code="age"),
            people={"young": 400, "old": 600},
            source="Census 2021",
            at=AT,
        )
    _move(consultation, ConsultationStage.CLOSED)


def _move(consultation: Consultation, stage: ConsultationStage) -> None:
    Consultation.objects.filter(pk=consultation.pk).update(stage=stage)
    consultation.refresh_from_db()


def test_weighting_is_off_until_somebody_announces_it(
    signed_in: Client, officer: Actor, authority: Authority, draft: Consultation
) -> None:
    _move(draft, ConsultationStage.CLOSED)

    counts = read_counts(analysis.take_snapshot(by=officer, consultation=draft, at=AT))

    assert counts.weighting is None
    page = signed_in.get(f"/{authority.code}/work/consultations/hub/analysis/").content.decode()
    assert "no weighting was announced before the consultation opened" in page


def test_answers_are_frozen_by_sort_of_respondent(officer: Actor, draft: Consultation) -> None:
    _announce(officer, draft)

    first = analysis.take_snapshot(by=officer, consultation=draft, at=AT)
    second = analysis.take_snapshot(by=officer, consultation=draft, at=AT)

    found = read_counts(first).weighting
    assert found is not None
    assert found.margins[0].population == {"young": 400, "old": 600}
    assert SortCount(sort=("",), number=1) in found.sorts
    assert SortCount(sort=("young",), question="way", number=10) in found.sorts
    assert SortCount(sort=("young",), question="way", choice="bus", number=7) in found.sorts
    assert first.sha256 == second.sha256


def test_page_shows_unweighted_beside_weighted_in_few_statements(
    signed_in: Client,
    officer: Actor,
    authority: Authority,
    draft: Consultation,
    django_assert_max_num_queries: DjangoAssertNumQueries,
) -> None:
    _announce(officer, draft)
    analysis.take_snapshot(by=officer, consultation=draft, at=AT)

    with django_assert_max_num_queries(34):
        answer = signed_in.get(f"/{authority.code}/work/consultations/hub/analysis/")

    page = answer.content.decode()
    assert "Weighted by: age?" in page
    assert "25.0% (10 of 40)" in page
    assert "40.0% (400 of 1,000)" in page
    assert "effective number, Kish" in page
    assert "The area: Census 2021." in page


def test_page_says_why_nothing_is_weighted(
    signed_in: Client, officer: Actor, authority: Authority, draft: Consultation
) -> None:
    _announce(officer, draft, population=False)
    analysis.take_snapshot(by=officer, consultation=draft, at=AT)

    page = signed_in.get(f"/{authority.code}/work/consultations/hub/analysis/").content.decode()

    assert "has not been entered" in page
    assert "Weighted by:" not in page


def test_full_report_and_its_files_tell_weighted_figures_twice_the_same(
    officer: Actor, draft: Consultation
) -> None:
    _announce(officer, draft)
    analysis.take_snapshot(by=officer, consultation=draft, at=AT)

    made = [
        reports.draft_report(by=officer, consultation=draft, layout=ReportLayout.FULL, at=AT)
        for _ in range(2)
    ]

    first, second = (read_content(each) for each in made)
    assert first.weighted == second.weighted
    assert render_csv(first) == render_csv(second)
    line = "“way?” unweighted and weighted,statistic,bus,Weighted"
    assert line.encode() in render_csv(first)
    shown = repr(lay_out_full(first))
    assert "Weighted figures, beside those as they are" in shown
    assert "cannot make up for those who did not answer" in shown


def test_weighting_is_announced_on_a_page_and_to_everybody(
    signed_in: Client, authority: Authority, draft: Consultation
) -> None:
    here = f"/{authority.code}/work/consultations/hub/questions/"
    assert "The results are not weighted." in signed_in.get(here).content.decode()

    answer = signed_in.post(f"{here}weighting/", {"questions": ["age"]})

    assert answer.status_code == 302
    assert "weighted to be like the people of the area" in signed_in.get(here).content.decode()
    population = f"/{authority.code}/work/consultations/hub/analysis/population/"
    assert "age?" in signed_in.get(population).content.decode()
    _move(draft, ConsultationStage.OPEN)
    everybody = signed_in.get(f"/{authority.code}/consultations/hub/").content.decode()
    assert "by the answers to “age?”" in everybody
    event = AuditEvent.objects.order_by("-id").first()
    assert event is not None
    assert event.detail == {"weighted_by": ["age"]}


def test_weighting_page_says_what_is_missing(
    signed_in: Client, authority: Authority, scope: None
) -> None:
    ConsultationFactory.create(stage=ConsultationStage.DRAFT, slug="hub")

    page = signed_in.get(f"/{authority.code}/work/consultations/hub/questions/weighting/")

    assert "There is no question to weight by yet" in page.content.decode()


def test_announced_weighting_is_part_of_what_is_approved(
    officer: Actor, draft: Consultation
) -> None:
    before = frozen_setup(read_setup(draft))

    weighting.set_weighting(by=officer, consultation=draft, questions=["age"], at=AT)

    after = frozen_setup(read_setup(draft))
    assert all("is_weighted_by" not in each for each in before["questions"])
    assert [each.get("is_weighted_by", False) for each in after["questions"]] == [False, True]


@pytest.mark.parametrize("stage", [ConsultationStage.OPEN, ConsultationStage.CLOSED])
def test_weighting_is_refused_once_people_have_been_asked(
    officer: Actor, draft: Consultation, stage: ConsultationStage
) -> None:
    _move(draft, stage)

    with pytest.raises(weighting.TooLateToWeight):
        weighting.set_weighting(by=officer, consultation=draft, questions=["age"], at=AT)


@pytest.mark.parametrize(
    "values",
    [
        {"sensitivity": Sensitivity.EQUALITY, "hides_small_numbers": True},
        {"kind": QuestionKind.MULTIPLE_CHOICE},
        {"asks_options": True},
    ],
)
def test_question_that_cannot_be_weighted_by_is_refused(
    officer: Actor, draft: Consultation, values: dict[str, object]
) -> None:
    Question.objects.filter(code="age").update(**values)

    with pytest.raises(weighting.NotWeighable):
        weighting.set_weighting(by=officer, consultation=draft, questions=["age"], at=AT)
    with pytest.raises(IntegrityError), transaction.atomic():
        Question.objects.filter(code="age").update(is_weighted_by=True)


def test_more_than_three_questions_to_weight_by_are_refused(
    officer: Actor, draft: Consultation
) -> None:
    with pytest.raises(weighting.TooManyToWeightBy):
        weighting.set_weighting(
            by=officer, consultation=draft, questions=["a", "b", "c", "d"], at=AT
        )


def test_question_that_is_weighted_by_keeps_one_answer_for_each(
    officer: Actor, draft: Consultation
) -> None:
    weighting.set_weighting(by=officer, consultation=draft, questions=["age"], at=AT)
    age = QuestionFactory.create(
        consultation=draft, code="place", kind=QuestionKind.SINGLE_CHOICE, is_weighted_by=True
    )

    with pytest.raises(questions.WeightedBy):
        questions.save_question(
            by=officer,
            consultation=draft,
            question=age,
            kind=QuestionKind.MULTIPLE_CHOICE,
            wording="Where?",
            choices=[ChoiceLine(code="a", label="A"), ChoiceLine(code="b", label="B")],
            at=AT,
        )


def test_councillor_announces_no_weighting(councillor: Actor, draft: Consultation) -> None:
    with pytest.raises(NotAllowed):
        weighting.set_weighting(by=councillor, consultation=draft, questions=["age"], at=AT)
