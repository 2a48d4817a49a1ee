"""Answers that repeat the wording of a campaign, and answers in another language."""

from typing import Any

import pytest
from django.test import Client

from tests.factories.consultations import NOW, AnswerFactory, ResponseFactory
from tests.fakes.engine import FakeEngine
from tests.integration.consultations.themes.test_actions import board, signed, use
from tests.support import sign_in
from waymark.access.models.members import Membership
from waymark.audit.models import AuditEvent
from waymark.consultations.actions.analysis import take_snapshot
from waymark.consultations.actions.themes import coding, framework, runs, signing
from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.models.asking.questions import Question
from waymark.consultations.models.hearing.responses import Answer
from waymark.consultations.models.similarity import Campaign, CampaignMember, SimilarGroup
from waymark.consultations.models.theming import EngineReading, EngineRun, Theme, ThemeAssignment
from waymark.consultations.queries import theme_counts, themes_coding
from waymark.consultations.queries.themes_campaigns import list_theme_answers, repeats_of
from waymark.consultations.queries.themes_coding import Queue
from waymark.consultations.rules.vocabulary import RunKind
from waymark.core.actors import Actor

STANDARD = "Keep the youth club on Tennyson Street open, it is all that we have here."
POLISH = "Autobusy nie jeżdżą wieczorem i moje dzieci nie mogą wrócić do domu"
SENT = 30


@pytest.fixture
def campaign(consultation: Consultation, question: Question, answers: list[Any]) -> Campaign:
    """Thirty say the same to the word, but for capitals and stops; two added words of their own."""
    group = SimilarGroup.objects.create(
        authority_id=consultation.authority_id, consultation=consultation, signal="campaign",
        found_at=NOW, decision="campaign", decided_at=NOW,
    )  # fmt: skip
    made = Campaign.objects.create(
        authority_id=consultation.authority_id, consultation=consultation, name="Save our club",
        standard_text=STANDARD, treatment="identical_apart", saved_at=NOW,
    )  # fmt: skip
    texts = [STANDARD.upper() if place % 2 else STANDARD for place in range(SENT)]
    texts += [f"{STANDARD} My son goes there.", f"{STANDARD} So does my daughter."]
    for place, text in enumerate(texts):
        join(made, group, question, text, is_standard=place < SENT)
    return made


def join(
    campaign: Campaign, group: SimilarGroup, question: Question, text: str, *, is_standard: bool
) -> Answer:
    response = ResponseFactory.create(consultation=question.consultation)
    CampaignMember.objects.create(
        authority_id=campaign.authority_id, campaign=campaign, response=response, group=group,
        is_standard=is_standard,
    )  # fmt: skip
    return AnswerFactory.create(response=response, question=question, text=text)


def queue(question: Question, by: Actor) -> Queue:
    return themes_coding.get_queue(viewer=by, question=question)


def lead(question: Question) -> Answer:
    (found,) = repeats_of(question).followers
    return Answer.objects.get(public_id=found)


def code(question: Question, answer: Answer, by: Actor, *themes: Theme) -> None:
    coding.code_answer(
        by=by, question=question, answer=answer, themes=[each.key for each in themes], at=NOW
    )


def propose(question: Question, by: Actor, engine: FakeEngine) -> EngineRun:
    run = runs.start_run(by=by, question=question, kind=RunKind.PROPOSE, engine="lexical", at=NOW)
    runs.propose_themes(by=by, run=run, engine=engine, at=NOW)
    run.refresh_from_db()
    return run


def test_wording_of_a_campaign_is_put_to_the_engine_once(
    question: Question, answers: list[Any], campaign: Campaign, officer: Actor
) -> None:
    engine = FakeEngine()

    run = propose(question, officer, engine)

    assert len(engine.seen) == 40 + 1 + 2
    assert (run.read, run.total, run.repeated) == (43, 43, SENT - 1)
    assert sum(each.text.casefold() == STANDARD.casefold() for each in engine.seen) == 1


def test_theme_that_rests_on_the_wording_rests_on_all_who_sent_it(
    question: Question, answers: list[Any], campaign: Campaign, officer: Actor
) -> None:
    propose(question, officer, FakeEngine())

    with_it = [
        line
        for line in board(question, officer).candidates
        if lead(question).pk in line.answers and line.theme.name != "Both of them"
    ]

    (line,) = with_it
    followers = repeats_of(question).followers_of(str(lead(question).public_id))
    assert len(followers) == SENT - 1
    assert set(followers) <= line.answers


def test_split_theme_takes_a_campaign_along(
    question: Question, answers: list[Any], campaign: Campaign, officer: Actor
) -> None:
    propose(question, officer, FakeEngine())
    name = next(
        line.theme.name
        for line in board(question, officer).candidates
        if lead(question).pk in line.answers
    )
    theme = use(question, officer, name)
    offered = list_theme_answers(viewer=officer, question=question, theme=theme)

    framework.split_theme(
        by=officer, theme=theme, name="The club", description="",
        answers=[str(lead(question).public_id)], at=NOW,
    )  # fmt: skip

    assert len(offered) <= 24
    sizes = {line.theme.name: len(line.answers) for line in board(question, officer).chosen}
    assert sizes["The club"] == SENT


def test_coding_one_codes_the_group_and_the_figures_add_up(
    question: Question, answers: list[Any], campaign: Campaign, officer: Actor, analyst: Actor
) -> None:
    themes = signed(question, officer, analyst)
    before = queue(question, officer)

    code(question, lead(question), officer, themes["clubs"])
    for answer in answers[:10]:
        code(question, answer, officer, themes["buses"])

    after = queue(question, officer)
    assert (len(before.order), before.answered) == (43, 72)
    assert (before.coded, after.coded) == (0, SENT + 10)
    assert before.order == after.order
    table = theme_counts.get_theme_table(viewer=officer, framework=after.framework)
    assert (table.answered, len(table.answers)) == (72, SENT + 10)
    assert sum(themes["clubs"].key in each.themes for each in table.answers) == SENT
    assert sum(each.is_apart for each in table.answers) == SENT
    event = AuditEvent.objects.filter(event="consultations.answer_coded").order_by("pk")[0]
    assert event.detail["answers"] == SENT


def test_changing_the_one_changes_the_group(
    question: Question, answers: list[Any], campaign: Campaign, officer: Actor, analyst: Actor
) -> None:
    themes = signed(question, officer, analyst)
    code(question, lead(question), officer, themes["clubs"])

    code(question, lead(question), officer, themes["buses"])

    final = ThemeAssignment.objects.filter(is_final=True)
    assert final.filter(theme=themes["buses"]).count() == SENT
    assert not final.filter(theme=themes["clubs"]).exists()


def test_one_that_came_later_or_was_coded_otherwise_is_read_for_itself(
    question: Question, answers: list[Any], campaign: Campaign, officer: Actor, analyst: Actor
) -> None:
    themes = signed(question, officer, analyst)
    group = SimilarGroup.objects.get()
    code(question, lead(question), officer, themes["clubs"])
    late = [join(campaign, group, question, STANDARD, is_standard=True) for _number in range(3)]

    waiting = queue(question, officer)
    code(question, late[0], officer, themes["buses"])

    assert str(late[0].public_id) in waiting.to_do()
    assert str(late[1].public_id) not in waiting.order
    final = ThemeAssignment.objects.filter(is_final=True)
    assert final.filter(theme=themes["buses"]).count() == 3
    assert final.filter(theme=themes["clubs"]).count() == SENT


def test_second_coder_reads_the_wording_once_and_a_difference_is_one(
    question: Question, answers: list[Any], campaign: Campaign, officer: Actor, analyst: Actor,
    coder: Actor,
) -> None:  # fmt: skip
    themes = signed(question, officer, analyst)
    here = queue(question, officer)
    for answer in Answer.objects.filter(public_id__in=here.order):
        code(question, answer, officer, themes["clubs"])
    wanted = queue(question, coder).second
    for answer in Answer.objects.filter(public_id__in=wanted):
        code(question, answer, coder, themes["buses"])

    found = theme_counts.get_agreement(viewer=officer, framework=here.framework)

    assert len(wanted) == 5
    assert (found.twice, found.twice_wanted, found.differ) == (5, 5, 5)
    assert (found.coded, found.answered, found.repeated) == (72, 72, SENT - 1)
    assert found.sample_error in (None, 0)


def test_suggestions_are_made_once_for_the_wording(
    question: Question, answers: list[Any], campaign: Campaign, officer: Actor, analyst: Actor
) -> None:
    signed(question, officer, analyst)
    run = runs.start_run(
        by=officer, question=question, kind=RunKind.SUGGEST, engine="lexical", at=NOW
    )

    while runs.suggest_some(by=officer, run=run, engine=FakeEngine(), at=NOW):
        pass

    assert EngineReading.objects.count() == 43
    run.refresh_from_db()
    assert (run.state, run.read, run.total, run.repeated) == ("done", 43, 43, SENT - 1)


def test_report_counts_themes_with_campaigns_and_without(
    question: Question, answers: list[Any], campaign: Campaign, officer: Actor, analyst: Actor
) -> None:
    themes = signed(question, officer, analyst)
    code(question, lead(question), officer, themes["clubs"])
    for answer in answers[:10]:
        code(question, answer, officer, themes["clubs"])
    for answer in answers[10:20]:
        code(question, answer, officer, themes["buses"])

    snapshot = take_snapshot(by=officer, consultation=question.consultation, at=NOW)
    report = theme_counts.theme_reports(snapshot=snapshot)["issues"]

    clubs = next(each for each in report.themes if each.key == themes["clubs"].key)
    assert report.apart == SENT
    assert (clubs.figure.numerator, clubs.figure.base) == (SENT + 10, SENT + 20)
    assert clubs.without is not None
    assert (clubs.without.numerator, clubs.without.base) == (10, 20)
    assert any("repeat the wording of a campaign" in each for each in report.method)


def test_pages_say_how_many_were_set_aside(
    question: Question, answers: list[Any], campaign: Campaign, officer: Actor, analyst: Actor,
    coder_member: Membership,
) -> None:  # fmt: skip
    themes = signed(question, officer, analyst)
    client = Client()
    sign_in(client, coder_member)
    slug = question.consultation.slug
    tab = f"/{coder_member.authority.code}/work/consultations/{slug}/themes/{question.public_id}/"

    for path in (tab, f"{tab}coding/"):
        page = client.get(path).content.decode()
        assert "29 answers set aside" in page
        assert "(1 wording in all)" in page
    answer = client.get(f"{tab}coding/{lead(question).public_id}/").content.decode()
    assert "Coded together with 29 other answers of a campaign" in answer
    code(question, lead(question), officer, themes["clubs"])
    figures = client.get(f"{tab}figures/").content.decode()
    assert "Without campaigns" in figures
    assert "30 coded answers of campaigns shown apart" in figures


def test_answers_in_another_language_are_kept_from_an_english_method_and_coded_by_people(
    question: Question, answers: list[Any], officer: Actor, analyst: Actor,
    coder_member: Membership,
) -> None:  # fmt: skip
    said = AnswerFactory.create(
        response=ResponseFactory.create(consultation=question.consultation),
        question=question,
        text=POLISH,
    )
    engine = FakeEngine()
    engine.reads_only_english = True

    run = propose(question, officer, engine)

    assert str(said.public_id) not in {each.id for each in engine.seen}
    assert (run.read, run.in_another_language) == (40, 1)
    for name in ("Buses, fares", "Clubs, places"):
        use(question, officer, name)
    for by in (officer, analyst):
        signing.sign_framework(by=by, question=question, at=NOW)
    client = Client()
    sign_in(client, coder_member)
    slug = question.consultation.slug
    tab = f"/{coder_member.authority.code}/work/consultations/{slug}/themes/{question.public_id}/"
    assert "1 answer in another language was not read" in client.get(tab).content.decode()
    listed = client.get(f"{tab}coding/?show=foreign").content.decode()
    assert "Probably Polish" in listed
    assert POLISH in listed
    assert answers[0].text not in listed
    assert answers[0].text in client.get(f"{tab}coding/?show=all").content.decode()
    assert "Probably Polish" in client.get(f"{tab}coding/{said.public_id}/").content.decode()
    assert "of 41 answers coded" in listed
