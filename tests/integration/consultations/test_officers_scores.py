"""Do officers score the options on a page of their own, frozen and told apart from answers?"""

from datetime import UTC, datetime
from functools import partial

import pytest
from django.db import IntegrityError, transaction
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from tests.factories.consultations import (
    AnswerFactory,
    ChoiceFactory,
    ConsultationFactory,
    OptionFactory,
    QuestionFactory,
    QuestionRowFactory,
    ResponseFactory,
    StakeholderCategoryFactory,
)
from tests.support import sign_in
from waymark.access.models.authorities import Authority
from waymark.access.models.members import Membership
from waymark.audit.models import AuditEvent
from waymark.audit.rules import Event
from waymark.consultations.actions import analysis, questions, reports, scoring
from waymark.consultations.exports.report_layout.full import lay_out_full
from waymark.consultations.exports.tidy_csv import render_csv
from waymark.consultations.models.analysis import ReportLayout
from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.models.asking.options import Option, OptionStatus
from waymark.consultations.models.asking.questions import Choice, Question
from waymark.consultations.models.scoring import OfficerScore, ScoredOption
from waymark.consultations.queries.analysis import read_counts
from waymark.consultations.queries.reports import read_content
from waymark.consultations.queries.scoring import read_scorings, scoring_revision
from waymark.consultations.rules.choice_lines import ChoiceLine, RowLine
from waymark.consultations.rules.vocabulary import ConsultationStage, QuestionKind
from waymark.core.actors import Actor
from waymark.core.refusals import ActionRefused, ChangedMeanwhile, NotAllowed

AT = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)
SCORES = {("bus", "cost"): 1, ("bus", "reach"): 5, ("club", "cost"): 5, ("club", "reach"): 1}
TYPED = {f"score-{option}.{row}": str(score) for (option, row), score in SCORES.items()}


@pytest.fixture
def question(scope: None) -> Question:
    """A closed consultation that asked to score two options on two criteria, once answered."""
    consultation = ConsultationFactory.create(stage=ConsultationStage.CLOSED, slug="hub")
    category = StakeholderCategoryFactory.create(consultation=consultation, key="all")
    asked = QuestionFactory.create(
        consultation=consultation,
        code="ways",
        kind=QuestionKind.CRITERIA,
        wording="How good is each?",
        asks_options=True,
        settings={"least": "0", "most": "5"},
    )
    response = ResponseFactory.create(consultation=consultation, reference="A1", category=category)
    rows = [
        QuestionRowFactory.create(
            question=asked, code=code, label=code.capitalize(), weight=weight, position=place
        )
        for place, (code, weight) in enumerate((("cost", 1), ("reach", 3)))
    ]
    for place, code in enumerate(("bus", "club")):
        option = OptionFactory.create(consultation=consultation, key=code, label=code.capitalize())
        choice = ChoiceFactory.create(
            question=asked, code=code, label=code.capitalize(), option=option, position=place
        )
        for row in rows:
            AnswerFactory.create(
                response=response, question=asked, row=row, choice=choice, number=2, text=""
            )
    return asked


@pytest.fixture
def signed_in(client: Client, membership: Membership) -> Client:
    sign_in(client, membership)
    return client


@pytest.fixture
def here(authority: Authority) -> str:
    return f"/{authority.code}/work/consultations/hub/analysis/scores/"


def _revision(question: Question) -> int:
    (found,) = read_scorings([question])
    return scoring_revision(found)


def _score(
    by: Actor,
    question: Question,
    scores: dict[tuple[str, str], int] | None = None,
    *,
    reasons: dict[str, str] | None = None,
    revision: int | None = None,
) -> None:
    scoring.score_options(
        by=by,
        question=question,
        scores=SCORES if scores is None else scores,
        reasons=reasons or {"bus": "It reaches villages."},
        revision=_revision(question) if revision is None else revision,
        at=AT,
    )


def test_scores_are_kept_as_one_with_one_event(officer: Actor, question: Question) -> None:
    _score(officer, question)
    _score(officer, question, SCORES | {("bus", "cost"): 2})

    kept = OfficerScore.objects.values_list("scored__choice__code", "row__code", "score")
    assert sorted(kept) == [
        ("bus", "cost", 2), ("bus", "reach", 5), ("club", "cost", 5), ("club", "reach", 1),
    ]  # fmt: skip
    assert dict(ScoredOption.objects.values_list("choice__code", "reason")) == {
        "bus": "It reaches villages.",
        "club": "",
    }
    events = AuditEvent.objects.filter(event=Event.OPTIONS_SCORED)
    assert [each.detail for each in events.order_by("id")] == [
        {"code": "ways", "options": 2, "criteria": 2}
    ] * 2


def test_scores_of_what_somebody_else_changed_meanwhile_are_refused(
    officer: Actor, question: Question
) -> None:
    seen = _revision(question)
    _score(officer, question)

    with pytest.raises(ChangedMeanwhile):
        _score(officer, question, revision=seen)


@pytest.mark.parametrize(
    ("scores", "refusal"),
    [
        ({}, scoring.ScoreMissing),
        ({("bus", "cost"): 1}, scoring.ScoreMissing),
        (SCORES | {("train", "cost"): 1}, scoring.ScoreMissing),
        (SCORES | {("bus", "cost"): 6}, scoring.ScoreOutside),
        (SCORES | {("bus", "cost"): -1}, scoring.ScoreOutside),
    ],
)
def test_incomplete_scores_and_those_off_the_scale_are_refused(
    officer: Actor,
    question: Question,
    scores: dict[tuple[str, str], int],
    refusal: type[ActionRefused],
) -> None:
    with pytest.raises(refusal):
        _score(officer, question, scores)

    assert not OfficerScore.objects.exists()


def test_scores_before_opening_are_refused(officer: Actor, question: Question) -> None:
    Consultation.objects.filter(pk=question.consultation_id).update(stage=ConsultationStage.DRAFT)

    with pytest.raises(scoring.TooEarlyToScore):
        _score(officer, question)


@pytest.mark.parametrize(
    "changed",
    [
        {"kind": QuestionKind.MATRIX},
        {"withdrawn_at": AT, "withdrawn_reason": "Asked twice"},
    ],
)
def test_only_a_question_that_is_asked_by_criteria_is_scored(
    officer: Actor, question: Question, changed: dict[str, object]
) -> None:
    Question.objects.filter(pk=question.pk).update(**changed)

    with pytest.raises(scoring.NothingToScore):
        _score(officer, question)


def test_councillor_scores_nothing(councillor: Actor, question: Question) -> None:
    with pytest.raises(NotAllowed):
        _score(councillor, question)


def test_option_is_scored_once_on_a_criterion(officer: Actor, question: Question) -> None:
    _score(officer, question)
    kept = OfficerScore.objects.order_by("id")[0]

    with pytest.raises(IntegrityError), transaction.atomic():
        OfficerScore.objects.create(
            authority_id=kept.authority_id, scored=kept.scored, row=kept.row, score=1
        )
    with pytest.raises(IntegrityError), transaction.atomic():
        ScoredOption.objects.create(authority_id=kept.authority_id, choice=kept.scored.choice)


def test_criterion_and_choice_that_officers_scored_stay(officer: Actor, scope: None) -> None:
    consultation = ConsultationFactory.create(stage=ConsultationStage.CLOSED, is_from_history=True)
    choices = [ChoiceLine(code="bus", label="Bus"), ChoiceLine(code="club", label="Club")]
    rows = [RowLine(code="cost", label="Cost", weight=1), RowLine(code="reach", label="Reach")]
    save = partial(
        questions.save_question,
        by=officer,
        consultation=consultation,
        kind=QuestionKind.CRITERIA,
        wording="How good is each?",
        at=AT,
    )
    asked = save(choices=choices, rows=rows)
    _score(officer, asked)

    with pytest.raises(questions.RowInUse, match="answered or scored"):
        save(choices=choices, rows=rows[:1], question=asked)
    with pytest.raises(questions.ChoiceInUse, match="ticked or scored"):
        save(choices=choices[:1], rows=rows, question=asked)


def test_withdrawn_option_is_not_scored_any_more(officer: Actor, question: Question) -> None:
    _score(officer, question)
    Option.objects.filter(key="club").update(
        status=OptionStatus.WITHDRAWN, status_reason="Too dear"
    )

    _score(officer, question, {key: n for key, n in SCORES.items() if key[0] == "bus"})

    (found,) = read_scorings([question])
    assert [each.key for each in found.options] == ["bus"]
    assert OfficerScore.objects.filter(scored__choice__code="club").count() == 2


def test_scores_are_entered_and_changed_on_a_page(
    signed_in: Client,
    question: Question,
    here: str,
    django_assert_max_num_queries: DjangoAssertNumQueries,
) -> None:
    page = signed_in.get(here).content.decode()
    assert "Officers have not scored these options." in page
    form = signed_in.get(f"{here}{question.public_id}/").content.decode()
    assert "How good is each?" in form
    assert "from 0, the lowest, to 5, the highest" in form

    answer = signed_in.post(
        f"{here}{question.public_id}/",
        {**TYPED, "reason-bus": "It reaches villages.", "version": str(_revision(question))},
    )

    assert answer.status_code == 302
    with django_assert_max_num_queries(24):
        page = signed_in.get(here).content.decode()
    assert "Officers&#39; scores: How good is each?" in page
    assert "Place: Without Reach" in page
    assert "Bus: It reaches villages." in page
    again = signed_in.get(f"{here}{question.public_id}/").content.decode()
    assert "It reaches villages." in again


def test_page_names_the_option_and_criterion_without_a_score(
    signed_in: Client, question: Question, here: str
) -> None:
    typed = {**TYPED, "score-bus.reach": "", "version": str(_revision(question))}

    page = signed_in.post(f"{here}{question.public_id}/", typed).content.decode()

    assert "Choose a score for Bus on Reach" in page
    assert not OfficerScore.objects.exists()


def test_clash_keeps_what_was_typed_beside_what_was_saved(
    signed_in: Client, officer: Actor, question: Question, here: str
) -> None:
    stale = str(_revision(question))
    _score(officer, question)
    typed = {**TYPED, "score-bus.cost": "3", "version": stale}

    page = signed_in.post(f"{here}{question.public_id}/", typed).content.decode()

    assert "Somebody else changed this meanwhile" in page
    assert "Bus: Cost" in page
    assert "Bus: Why these scores?" in page
    assert "Club: Cost" not in page
    assert f'value="{_revision(question)}"' in page
    typed["version"] = str(_revision(question))
    assert signed_in.post(f"{here}{question.public_id}/", typed).status_code == 302
    assert OfficerScore.objects.get(scored__choice__code="bus", row__code="cost").score == 3


def test_page_says_what_to_do_before_opening_and_without_such_a_question(
    signed_in: Client, question: Question, here: str
) -> None:
    Consultation.objects.filter(slug="hub").update(stage=ConsultationStage.DRAFT)
    before = signed_in.get(here).content.decode()
    Question.objects.filter(pk=question.pk).update(kind=QuestionKind.MATRIX)

    without = signed_in.get(here).content.decode()

    assert "Score the options once the consultation has opened" in before
    assert f"{here}{question.public_id}/" not in before
    assert "No question asks for scores by criteria" in without
    assert signed_in.get(f"{here}{question.public_id}/").status_code == 404


def test_analysis_shows_what_the_snapshot_froze_apart_from_answers(
    signed_in: Client,
    officer: Actor,
    question: Question,
    here: str,
    django_assert_max_num_queries: DjangoAssertNumQueries,
) -> None:
    tab = here.removesuffix("scores/")
    assert here in signed_in.get(tab).content.decode()
    _score(officer, question)
    snapshot = analysis.take_snapshot(by=officer, consultation=question.consultation, at=AT)
    _score(officer, question, SCORES | {("bus", "cost"): 4})

    with django_assert_max_num_queries(35):
        page = signed_in.get(tab).content.decode()

    assert here in page
    assert "Officers' scores, apart from what people answered" in page
    people, officers = page.split('id="officers-scores"')
    assert "The scores that people gave" in people
    assert "Officers&#39; scores: How good is each?" in officers
    (frozen,) = read_counts(snapshot).scorings
    assert frozen.options[0].scores == {"cost": 1, "reach": 5}


def test_snapshot_without_officers_scores_holds_none(
    signed_in: Client, officer: Actor, question: Question, here: str
) -> None:
    snapshot = analysis.take_snapshot(by=officer, consultation=question.consultation, at=AT)

    assert read_counts(snapshot).scorings == ()
    page = signed_in.get(here.removesuffix("scores/")).content.decode()
    assert 'id="officers-scores"' not in page


def test_changed_scores_ask_for_another_snapshot(
    signed_in: Client, officer: Actor, question: Question, here: str
) -> None:
    tab, told = here.removesuffix("scores/"), "Officers&#39; scores of the options came in after"
    analysis.take_snapshot(by=officer, consultation=question.consultation, at=AT)
    assert told not in signed_in.get(tab).content.decode()
    _score(officer, question)
    page = signed_in.get(tab).content.decode()
    analysis.take_snapshot(by=officer, consultation=question.consultation, at=AT)

    assert told in page
    assert "Take a snapshot" in page
    assert told not in signed_in.get(tab).content.decode()


def test_full_report_and_its_figures_tell_officers_scores_under_their_own_heading(
    officer: Actor, question: Question
) -> None:
    _score(officer, question)
    analysis.take_snapshot(by=officer, consultation=question.consultation, at=AT)

    made = reports.draft_report(
        by=officer, consultation=question.consultation, layout=ReportLayout.FULL, at=AT
    )

    content = read_content(made)
    sections = {each.heading: repr(each.blocks) for each in lay_out_full(content).sections}
    own = sections["How officers score the options"]
    assert "Officers' scores: How good is each?" in own
    assert "It reaches villages." in own
    assert "Officers' scores:" not in sections["What people chose"]
    line = "Officers' scores: How good is each?,statistic,Bus,Reach,5"
    assert line.encode() in render_csv(content)


def test_full_report_without_officers_scores_has_no_such_section(
    officer: Actor, question: Question
) -> None:
    Choice.objects.filter(question=question).update(option=None)
    analysis.take_snapshot(by=officer, consultation=question.consultation, at=AT)
    made = reports.draft_report(
        by=officer, consultation=question.consultation, layout=ReportLayout.FULL, at=AT
    )

    headings = [each.heading for each in lay_out_full(read_content(made)).sections]

    assert "How officers score the options" not in headings
