"""Are quotes permitted, feedback published, and both in the report and the open data?"""

import csv
import io
import json
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from django.test import Client
from openpyxl import load_workbook

from tests.factories.consultations import (
    AnswerFactory,
    ConsultationFactory,
    QuestionFactory,
    ResponseFactory,
    StakeholderCategoryFactory,
)
from tests.support import sign_in
from waymark.access.models.authorities import Authority
from waymark.access.models.members import Membership
from waymark.audit.models import AuditEvent
from waymark.consultations.actions import analysis, feedback, quotes, reports
from waymark.consultations.models.analysis import ReportEdition, ReportLayout
from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.models.asking.questions import Question
from waymark.consultations.models.feedback import FeedbackItem
from waymark.consultations.models.hearing.responses import Answer, RespondentContact
from waymark.consultations.models.moderation import Moderation, Redaction
from waymark.consultations.models.theming import Theme, ThemeAssignment, ThemeFramework
from waymark.consultations.queries import feedback as feedback_queries
from waymark.consultations.queries import quotes as quote_queries
from waymark.consultations.queries import reports as report_queries
from waymark.consultations.rules.feedback import LineDraft
from waymark.consultations.rules.telling import quotes_of
from waymark.consultations.rules.vocabulary import (
    ConsultationStage,
    FeedbackStance,
    ModerationState,
    QuestionKind,
    RespondentKind,
    ResponseStatus,
)
from waymark.core.actors import Actor
from waymark.core.refusals import ActionRefused, ChangedMeanwhile, NotAllowed, NotFound

AT = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)
LINE = LineDraft(
    heading="Getting there",
    said="The last bus leaves too early.",
    stance=FeedbackStance.PARTLY,
    answer="A later bus runs on **Fridays**.",
    owner="Transport team",
    due_on=date(2027, 3, 1),
)


@pytest.fixture
def closed(scope: None, file_store: Path) -> Consultation:
    return ConsultationFactory.create(
        stage=ConsultationStage.CLOSED,
        slug="hub",
        title="Where should the hub open?",
        closed_at=datetime(2026, 11, 1, 17, 0, tzinfo=UTC),
    )


@pytest.fixture
def question(closed: Consultation) -> Question:
    return QuestionFactory.create(
        consultation=closed, kind=QuestionKind.OPEN_TEXT, code="reasons", wording="Why there?"
    )


@pytest.fixture
def answer(closed: Consultation, question: Question) -> Answer:
    response = ResponseFactory.create(
        consultation=closed,
        status=ResponseStatus.ACCEPTED,
        kind=RespondentKind.INDIVIDUAL,
        publication="without_name",
        category=StakeholderCategoryFactory.create(consultation=closed, label="Young people"),
    )
    return AnswerFactory.create(
        response=response, question=question, choice=None, text="Ask Sam Field about the bus."
    )


@pytest.fixture
def approved(answer: Answer) -> Answer:
    Moderation.objects.create(
        authority_id=answer.authority_id,
        answer=answer,
        state=ModerationState.APPROVED,
        decided_at=AT,
    )
    Redaction.objects.create(
        authority_id=answer.authority_id, answer=answer, start=4, end=13, reason="name", made_at=AT
    )
    return answer


@pytest.fixture
def edition(officer: Actor, closed: Consultation, approved: Answer) -> ReportEdition:
    analysis.take_snapshot(by=officer, consultation=closed, at=AT)
    made = reports.draft_report(by=officer, consultation=closed, at=AT, layout=ReportLayout.FULL)
    return reports.publish_report(by=officer, edition=made, at=AT)


# Quotes ---------------------------------------------------------------------------------------


def test_answer_is_offered_as_readers_may_see_it(
    officer: Actor, closed: Consultation, approved: Answer
) -> None:
    (found,) = quote_queries.take_publishable(viewer=officer, consultation=closed).rows

    assert found.text == "Ask [name removed] about the bus."
    assert found.attribution == "Somebody who answered (Young people)"


@pytest.mark.parametrize(
    "change",
    [
        {"publication": "do_not_publish"},
        {"publication": ""},
        {"status": ResponseStatus.QUERY},
    ],
)
def test_answer_is_not_offered_without_permission(
    officer: Actor, closed: Consultation, approved: Answer, change: dict[str, str]
) -> None:
    type(approved.response).objects.filter(pk=approved.response_id).update(**change)

    assert not quote_queries.take_publishable(viewer=officer, consultation=closed).rows
    with pytest.raises(quotes.CannotQuote):
        quotes.choose_quote(by=officer, consultation=closed, answer=approved, at=AT)


def test_answer_is_not_offered_before_a_moderator_approves_it(
    officer: Actor, closed: Consultation, answer: Answer
) -> None:
    assert not quote_queries.take_publishable(viewer=officer, consultation=closed).rows

    Moderation.objects.create(
        authority_id=answer.authority_id,
        answer=answer,
        state=ModerationState.REJECTED,
        reason="Names a neighbour",
        decided_at=AT,
    )
    assert not quote_queries.take_publishable(viewer=officer, consultation=closed).rows


def test_question_that_is_not_published_gives_no_quotes(
    officer: Actor, closed: Consultation, approved: Answer
) -> None:
    Question.objects.update(is_publishable=False)

    assert not quote_queries.take_publishable(viewer=officer, consultation=closed).rows


def test_name_is_shown_only_of_those_who_asked_for_it(
    officer: Actor, closed: Consultation, approved: Answer
) -> None:
    RespondentContact.objects.create(
        authority_id=approved.authority_id, response=approved.response, name="Kit Marsh"
    )
    (nameless,) = quote_queries.take_publishable(viewer=officer, consultation=closed).rows
    type(approved.response).objects.update(publication="with_name")
    (named,) = quote_queries.take_publishable(viewer=officer, consultation=closed).rows

    assert "Kit Marsh" not in nameless.attribution
    assert named.attribution == "Kit Marsh (Young people)"


def test_body_is_named_where_it_allows_it(
    officer: Actor, closed: Consultation, approved: Answer
) -> None:
    type(approved.response).objects.update(
        publication="with_name", kind=RespondentKind.BODY, body_name="Marsh Youth Club"
    )

    (found,) = quote_queries.take_publishable(viewer=officer, consultation=closed).rows
    assert found.attribution == "Marsh Youth Club (Young people)"


def test_body_that_did_not_say_otherwise_answers_in_public(
    officer: Actor, closed: Consultation, approved: Answer
) -> None:
    type(approved.response).objects.update(
        publication="", kind=RespondentKind.BODY, body_name="Marsh Youth Club"
    )

    (found,) = quote_queries.take_publishable(viewer=officer, consultation=closed).rows
    assert found.attribution == "Marsh Youth Club (Young people)"


def theme_of(answer: Answer, *, key: str = "travel", is_final: bool = True) -> Theme:
    framework, _ = ThemeFramework.objects.get_or_create(
        authority_id=answer.authority_id,
        question=answer.question,
        version=1,
        defaults={"status": "signed", "made_at": AT},
    )
    theme = Theme.objects.create(
        authority_id=answer.authority_id,
        framework=framework,
        key=key,
        kind="said",
        status="chosen",
        name=key.title(),
        position=1,
    )
    ThemeAssignment.objects.create(
        authority_id=answer.authority_id,
        answer=answer,
        theme=theme,
        source="person",
        coder=1,
        is_final=is_final,
        made_at=AT,
    )
    return theme


def test_quote_stands_only_under_a_theme_that_people_found_in_it(
    officer: Actor, closed: Consultation, approved: Answer
) -> None:
    theme_of(approved)
    theme_of(approved, key="hours", is_final=False)

    quotes.choose_quote(by=officer, consultation=closed, answer=approved, theme="travel", at=AT)

    with pytest.raises(quotes.UnknownTheme):
        quotes.choose_quote(by=officer, consultation=closed, answer=approved, theme="hours", at=AT)
    with pytest.raises(quotes.QuotedAlready):
        quotes.choose_quote(by=officer, consultation=closed, answer=approved, theme="travel", at=AT)


def test_quote_stands_in_the_next_edition_and_leaves_it_again(
    officer: Actor, closed: Consultation, edition: ReportEdition, approved: Answer
) -> None:
    quote = quotes.choose_quote(by=officer, consultation=closed, answer=approved, at=AT)
    second = reports.draft_report(by=officer, consultation=closed, at=AT)
    quotes.remove_quote(by=officer, consultation=closed, quote=quote, at=AT)
    third = reports.draft_report(by=officer, consultation=closed, at=AT)

    read = [quotes_of(report_queries.read_content(each)) for each in (edition, second, third)]
    assert [len(each) for each in read] == [0, 1, 0]
    assert read[1][0].text == "Ask [name removed] about the bus."


def test_permission_taken_back_keeps_an_edition_from_being_published(
    officer: Actor, closed: Consultation, edition: ReportEdition, approved: Answer
) -> None:
    quotes.choose_quote(by=officer, consultation=closed, answer=approved, at=AT)
    second = reports.draft_report(by=officer, consultation=closed, at=AT)
    type(approved.response).objects.update(publication="do_not_publish")

    with pytest.raises(reports.QuoteTakenBack) as refused:
        reports.publish_report(by=officer, edition=second, at=AT)

    assert list(refused.value.problems) == ["“Ask [name removed] about the bus.”"]
    third = reports.draft_report(by=officer, consultation=closed, at=AT)
    assert reports.publish_report(by=officer, edition=third, at=AT).published_at == AT


# You said, we did -----------------------------------------------------------------------------


def test_line_is_saved_changed_and_removed(officer: Actor, closed: Consultation) -> None:
    item = feedback.save_feedback(by=officer, consultation=closed, draft=LINE, at=AT)
    changed = feedback.save_feedback(
        by=officer,
        consultation=closed,
        draft=LineDraft(
            heading="Buses", said="Too early.", stance=FeedbackStance.ACCEPTED, answer="Mended."
        ),
        item=item,
        revision=item.revision,
        at=AT,
    )

    assert (changed.heading, changed.revision, changed.position) == ("Buses", 2, 1)
    with pytest.raises(ChangedMeanwhile):
        feedback.save_feedback(
            by=officer, consultation=closed, draft=LINE, item=item, revision=1, at=AT
        )
    feedback.remove_feedback(by=officer, consultation=closed, item=changed, at=AT)
    assert not FeedbackItem.objects.exists()


def test_line_without_an_answer_is_refused_in_a_sentence(
    officer: Actor, closed: Consultation
) -> None:
    draft = LineDraft(
        heading="Buses", said="Too early.", stance=FeedbackStance.NOT_ACCEPTED, answer=""
    )

    with pytest.raises(feedback.CannotSaveLine, match="why you will not do it") as refused:
        feedback.save_feedback(by=officer, consultation=closed, draft=draft, at=AT)

    assert refused.value.field == "answer"


def test_theme_has_one_line(officer: Actor, closed: Consultation, approved: Answer) -> None:
    theme_of(approved)
    feedback.save_feedback(
        by=officer, consultation=closed, draft=LINE, theme="reasons:travel", at=AT
    )

    with pytest.raises(feedback.ThemeAnswered):
        feedback.save_feedback(
            by=officer, consultation=closed, draft=LINE, theme="reasons:travel", at=AT
        )
    with pytest.raises(feedback.CannotSaveLine):
        feedback.save_feedback(by=officer, consultation=closed, draft=LINE, theme="x:travel", at=AT)


@pytest.mark.parametrize("theme", ["reasons:nowhere", "reasons:hours", "reasons:other"])
def test_theme_that_the_question_does_not_have_is_refused(
    officer: Actor, closed: Consultation, approved: Answer, theme: str
) -> None:
    theme_of(approved)
    dropped = theme_of(approved, key="hours")
    type(dropped).objects.filter(pk=dropped.pk).update(status="dropped")

    with pytest.raises(feedback.CannotSaveLine, match="Select a theme of this consultation") as no:
        feedback.save_feedback(by=officer, consultation=closed, draft=LINE, theme=theme, at=AT)

    assert no.value.field == "theme"
    assert not FeedbackItem.objects.exists()


def test_line_keeps_a_theme_that_was_dropped_since(
    officer: Actor, closed: Consultation, approved: Answer
) -> None:
    theme = theme_of(approved)
    item = feedback.save_feedback(
        by=officer, consultation=closed, draft=LINE, theme="reasons:travel", at=AT
    )
    type(theme).objects.filter(pk=theme.pk).update(status="dropped")

    changed = feedback.save_feedback(
        by=officer, consultation=closed, draft=LINE, theme="reasons:travel", item=item, at=AT
    )

    assert changed.theme_key == "travel"


def test_feedback_waits_for_the_report(officer: Actor, closed: Consultation) -> None:
    with pytest.raises(feedback.NothingToTell):
        feedback.publish_feedback(by=officer, consultation=closed, at=AT)

    feedback.save_feedback(by=officer, consultation=closed, draft=LINE, at=AT)
    with pytest.raises(feedback.ReportFirst):
        feedback.publish_feedback(by=officer, consultation=closed, at=AT)


def test_feedback_is_for_report_authors(councillor: Actor, closed: Consultation) -> None:
    with pytest.raises(NotAllowed):
        feedback.save_feedback(by=councillor, consultation=closed, draft=LINE, at=AT)
    with pytest.raises(NotAllowed):
        feedback.publish_feedback(by=councillor, consultation=closed, at=AT)


def test_published_feedback_stands_in_the_report_and_stays_as_it_was(
    officer: Actor, closed: Consultation, edition: ReportEdition
) -> None:
    item = feedback.save_feedback(by=officer, consultation=closed, draft=LINE, at=AT)
    first = feedback.publish_feedback(by=officer, consultation=closed, at=AT)
    with pytest.raises(feedback.NothingNew):
        feedback.publish_feedback(by=officer, consultation=closed, at=AT)
    done = LineDraft(
        heading=LINE.heading,
        said=LINE.said,
        stance=LINE.stance,
        answer=LINE.answer,
        owner=LINE.owner,
        done_on=date(2026, 11, 20),
        done_note="It runs.",
    )
    feedback.save_feedback(by=officer, consultation=closed, draft=done, item=item, at=AT)
    second = feedback.publish_feedback(by=officer, consultation=closed, at=AT)

    closed.refresh_from_db()
    assert closed.stage == ConsultationStage.FEEDBACK
    assert feedback_queries.read_feedback(first).lines[0].due_on == date(2027, 3, 1)
    assert feedback_queries.read_feedback(second).lines[0].done_on == date(2026, 11, 20)
    public = report_queries.find_published_edition(consultation=closed)
    assert public is not None
    assert public.layout == ReportLayout.FULL
    assert report_queries.read_content(public).feedback[0].done_note == "It runs."


def test_report_withdrawn_and_published_again_comes_back_to_feedback(
    officer: Actor, closed: Consultation, edition: ReportEdition
) -> None:
    feedback.save_feedback(by=officer, consultation=closed, draft=LINE, at=AT)
    feedback.publish_feedback(by=officer, consultation=closed, at=AT)
    for each in list(report_queries.list_published_editions(consultation=closed)):
        reports.withdraw_report(by=officer, edition=each, reason="Wrong map", at=AT)
    again = reports.draft_report(by=officer, consultation=closed, at=AT, layout=ReportLayout.FULL)

    reports.publish_report(by=officer, edition=again, at=AT)

    closed.refresh_from_db()
    assert closed.stage == ConsultationStage.FEEDBACK


def test_layouts_have_editions_of_their_own(
    officer: Actor, closed: Consultation, edition: ReportEdition
) -> None:
    summary = reports.draft_report(by=officer, consultation=closed, at=AT)
    reports.publish_report(by=officer, edition=summary, at=AT)

    reports.make_edition(by=officer, consultation=closed, at=AT, reason="A decision was recorded")

    newest = report_queries.newest_of_each_layout(
        report_queries.list_published_editions(consultation=closed)
    )
    assert [(each.layout, each.number) for each in newest] == [("summary", 3), ("full", 4)]


# The pages ------------------------------------------------------------------------------------


def test_officer_quotes_answers_and_tells_on_the_pages(
    client: Client,
    authority: Authority,
    membership: Membership,
    closed: Consultation,
    edition: ReportEdition,
    approved: Answer,
) -> None:
    sign_in(client, membership)
    base = f"/{authority.code}/work/consultations/hub"
    typed = {
        "version": "0",
        "heading": "Getting there",
        "said": "The last bus leaves too early.",
        "stance": "partly",
        "answer": "A later bus runs on **Fridays**.",
        "owner": "Transport team",
        "due_on_0": "1",
        "due_on_1": "3",
        "due_on_2": "2027",
    }

    empty = client.get(f"{base}/feedback/").content.decode()
    candidates = client.get(f"{base}/report/quotes/").content.decode()
    chosen = client.post(f"{base}/report/quotes/{approved.public_id}/choose/", {"theme": ""})
    listed = client.get(f"{base}/report/quotes/").content.decode()
    refused = client.post(f"{base}/feedback/new/", {**typed, "answer": ""})
    saved = client.post(f"{base}/feedback/new/", typed)
    tab = client.get(f"{base}/feedback/").content.decode()
    published = client.post(f"{base}/feedback/publish/")
    public = client.get(f"/{authority.code}/consultations/hub/feedback/").content.decode()
    report = client.get(f"/{authority.code}/consultations/hub/report/").content.decode()
    front = client.get(f"/{authority.code}/consultations/hub/").content.decode()

    assert "No line yet" in empty
    assert "24 January 2027, 12 weeks after closing" in empty
    assert "Ask [name removed] about the bus." in candidates
    assert "Sam Field" not in candidates
    assert chosen.status_code == saved.status_code == published.status_code == 302
    assert "Under the question" in listed
    assert refused.status_code == 400
    assert "Enter what you will do, and why not the rest" in refused.content.decode()
    assert "The last bus leaves too early." in refused.content.decode()
    assert "Publish the feedback" in tab
    assert "1 thing you said: 1 accepted in part." in public
    assert "<strong>Fridays</strong>" in public
    assert "Ask [name removed] about the bus." in report
    assert "Full report" in report
    assert "Read what we do about each thing you said" in front
    assert "Read the full report" in front


def test_public_is_told_when_it_will_be_answered(
    client: Client, authority: Authority, closed: Consultation
) -> None:
    waiting = client.get(f"/{authority.code}/consultations/hub/feedback/")
    Consultation.objects.update(closed_at=None, stage=ConsultationStage.OPEN)

    assert "by 24 January 2027" in waiting.content.decode()
    assert client.get(f"/{authority.code}/consultations/hub/feedback/").status_code == 404


def test_line_in_use_by_two_people_is_not_overwritten_unseen(
    client: Client,
    authority: Authority,
    membership: Membership,
    officer: Actor,
    closed: Consultation,
) -> None:
    item = feedback.save_feedback(by=officer, consultation=closed, draft=LINE, at=AT)
    sign_in(client, membership)
    address = f"/{authority.code}/work/consultations/hub/feedback/{item.public_id}/"
    typed = {
        "version": "1", "heading": "Mine", "said": "x", "stance": "accepted", "answer": "y",
    }  # fmt: skip

    first = client.post(address, typed)
    second = client.post(address, {**typed, "heading": "Theirs"})
    again = client.post(address, {**typed, "heading": "Theirs", "version": "2"})

    assert (first.status_code, second.status_code, again.status_code) == (302, 400, 302)
    assert "What is saved now" in second.content.decode()


def test_edition_warns_of_words_that_may_no_longer_be_published(
    client: Client,
    authority: Authority,
    membership: Membership,
    officer: Actor,
    closed: Consultation,
    edition: ReportEdition,
    approved: Answer,
) -> None:
    quotes.choose_quote(by=officer, consultation=closed, answer=approved, at=AT)
    second = reports.draft_report(by=officer, consultation=closed, at=AT)
    sign_in(client, membership)
    address = f"/{authority.code}/work/consultations/hub/report/{second.number}/"

    before = client.get(address).content.decode()
    Moderation.objects.update(state=ModerationState.REJECTED, reason="Complaint")
    after = client.get(address).content.decode()

    assert "Permission taken back" not in before
    assert "Permission taken back" in after


# Open data ------------------------------------------------------------------------------------


def test_open_data_is_there_once_a_report_is_published(
    client: Client, authority: Authority, edition: ReportEdition
) -> None:
    found = client.get(f"/{authority.code}/consultations/hub/data/")

    assert "Every figure of the report" in found.content.decode()


@pytest.mark.parametrize("path", ["", "figures/csv/"])
def test_open_data_is_not_there_before_a_report_is_published(
    client: Client,
    authority: Authority,
    officer: Actor,
    closed: Consultation,
    approved: Answer,
    path: str,
) -> None:
    analysis.take_snapshot(by=officer, consultation=closed, at=AT)
    reports.draft_report(by=officer, consultation=closed, at=AT)

    found = client.get(f"/{authority.code}/consultations/hub/data/{path}")

    assert found.status_code == 404


def test_open_data_holds_the_published_figures_and_permitted_words_alike_in_every_format(
    client: Client, authority: Authority, edition: ReportEdition, approved: Answer
) -> None:
    address = f"/{authority.code}/consultations/hub/data"

    kept = list(csv.DictReader(io.StringIO(client.get(f"{address}/answers/csv/").content.decode())))
    told = json.loads(client.get(f"{address}/answers/json/").content)
    book = load_workbook(io.BytesIO(client.get(f"{address}/answers/xlsx/").content))
    figures = json.loads(client.get(f"{address}/figures/json/").content)

    assert kept == told
    assert told[0]["text"] == "Ask [name removed] about the bus."
    assert "Sam Field" not in json.dumps([kept, figures])
    assert any(
        cell.value == "Ask [name removed] about the bus."
        for row in book["Table 1"].iter_rows()
        for cell in row
    )
    received = next(each for each in figures if each["row"] == "Received")
    assert received["numerator"] == 1


def test_words_leave_the_open_data_when_permission_is_taken_back(
    client: Client, authority: Authority, edition: ReportEdition, approved: Answer
) -> None:
    type(approved.response).objects.update(publication="do_not_publish")

    told = client.get(f"/{authority.code}/consultations/hub/data/answers/json/").content

    assert json.loads(told) == []


@pytest.mark.parametrize("path", ["answers/pdf/", "contacts/csv/"])
def test_other_tables_and_formats_are_not_there(
    client: Client, authority: Authority, edition: ReportEdition, path: str
) -> None:
    assert client.get(f"/{authority.code}/consultations/hub/data/{path}").status_code == 404


def test_every_step_is_audited_once(
    officer: Actor, closed: Consultation, edition: ReportEdition, approved: Answer
) -> None:
    quote = quotes.choose_quote(by=officer, consultation=closed, answer=approved, at=AT)
    quotes.remove_quote(by=officer, consultation=closed, quote=quote, at=AT)
    item = feedback.save_feedback(by=officer, consultation=closed, draft=LINE, at=AT)
    feedback.publish_feedback(by=officer, consultation=closed, at=AT)
    feedback.remove_feedback(by=officer, consultation=closed, item=item, at=AT)

    events = list(AuditEvent.objects.order_by("id").values_list("event", flat=True))
    assert events[-5:] == [
        "consultations.quote_chosen",
        "consultations.quote_removed",
        "consultations.feedback_saved",
        "consultations.feedback_published",
        "consultations.feedback_removed",
    ]
    assert "Sam" not in json.dumps(list(AuditEvent.objects.values_list("detail", flat=True)))


def test_quote_of_another_consultation_is_not_found(
    officer: Actor, closed: Consultation, approved: Answer
) -> None:
    other = ConsultationFactory.create(stage=ConsultationStage.CLOSED)

    with pytest.raises(NotFound):
        quote_queries.get_publishable(viewer=officer, consultation=other, answer=approved.public_id)
    with pytest.raises(ActionRefused):
        quotes.choose_quote(by=officer, consultation=other, answer=approved, at=AT)
