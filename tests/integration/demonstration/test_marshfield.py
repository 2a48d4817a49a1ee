"""Does the invented borough show every part of the work, and nobody get a letter from it?"""

from collections.abc import Iterator

import pytest
from django.core import mail
from django.test import Client

from tests.databases import DEMONSTRATED_AT as AT
from waymark.access.models.authorities import Authority
from waymark.audit.models import AuditEvent
from waymark.consultations.models.analysis import ReportEdition, ReportLayout
from waymark.consultations.models.asking.categories import StakeholderCategory
from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.models.asking.questions import Question
from waymark.consultations.models.entering import EntryBatch, EntryDifference, Petition
from waymark.consultations.models.equality import EqualityAnswer, EqualityHolding, PopulationShare
from waymark.consultations.models.feedback import FeedbackEdition
from waymark.consultations.models.hearing.responses import Response
from waymark.consultations.models.moderation import Moderation, Redaction
from waymark.consultations.models.running import Approval, ShortLink
from waymark.consultations.models.similarity import Campaign, CampaignMember
from waymark.consultations.models.theming import FrameworkSignature, ThemeAssignment
from waymark.consultations.queries import wordings
from waymark.consultations.queries.inviting.bodies import response_rate
from waymark.consultations.queries.reports import read_content
from waymark.consultations.rules.coding import Coder
from waymark.consultations.rules.telling import quotes_of
from waymark.consultations.rules.wordings import EASY_READ, progress_of
from waymark.core.actors import Actor
from waymark.core.scoping import open_scope
from waymark.decisions.models.decisions import Decision
from waymark.demonstration.actions.loading import load_demonstration
from waymark.demonstration.actions.travel.loading import RESPONSES
from waymark.demonstration.actions.travel.people import people
from waymark.messages.models import Message
from waymark.messages.rules import MessageState
from waymark.messages.tasks import send_waiting

PAGES = ("", "report/", "report/4/json/", "feedback/", "data/")


@pytest.fixture
def marshfield(demonstration: None, db: None) -> Iterator[Authority]:
    found = Authority.objects.get(code="marshfield")
    with open_scope(found.pk):
        yield found


@pytest.fixture
def travel(marshfield: Authority) -> Consultation:
    return Consultation.objects.get(slug="college-travel")


def test_travel_was_heard_by_every_way(travel: Consultation) -> None:
    rate = response_rate(travel)
    campaign = Campaign.objects.get(consultation=travel)
    batch = EntryBatch.objects.get(consultation=travel)
    differences = EntryDifference.objects.filter(item__batch=batch)

    assert Response.objects.filter(consultation=travel).count() == RESPONSES
    assert CampaignMember.objects.filter(campaign=campaign).count() == 12
    assert Petition.objects.get(consultation=travel).signatures == 412
    assert (batch.state, [each.settled for each in differences]) == ("checked", ["first"])
    assert rate is not None
    assert (rate.total.listed, rate.total.answered, rate.total.came_back) == (5, 3, 1)


def test_nobody_is_written_to(marshfield: Authority, travel: Consultation) -> None:
    send_waiting(authority_id=marshfield.pk)

    states = set(Message.objects.filter(about_id=travel.public_id).values_list("state", flat=True))
    assert states == {MessageState.SENT, MessageState.BOUNCED}
    assert mail.outbox == []


def test_travel_was_moderated_coded_by_two_and_reported_with_quotes(
    travel: Consultation,
) -> None:
    edition = ReportEdition.objects.filter(consultation=travel).order_by("-number").first()
    coded = ThemeAssignment.objects.filter(theme__framework__question__consultation=travel)
    approved = Moderation.objects.filter(state="approved")

    assert edition is not None
    content = read_content(edition)
    assert (edition.layout, travel.stage) == (ReportLayout.FULL, "feedback")
    assert edition.published_at is not None
    assert len(quotes_of(content)) == 5
    assert FrameworkSignature.objects.values("signed_by").distinct().count() == 2
    assert set(coded.values_list("coder", flat=True)) == {*Coder}
    assert Redaction.objects.count() == Moderation.objects.filter(state="rejected").count() == 1
    assert approved.count() > 10


def test_equality_is_counted_apart_beside_an_invented_population(travel: Consultation) -> None:
    assert EqualityAnswer.objects.filter(consultation=travel).exists()
    assert not EqualityHolding.objects.filter(consultation=travel).exists()
    assert PopulationShare.objects.filter(choice__question__consultation=travel).count() == 10


def test_committee_decided_with_every_main_theme_answered(travel: Consultation) -> None:
    decision = Decision.objects.get(consultation=travel)

    assert (decision.body.kind, decision.finality, decision.is_from_history) == (
        "committee",
        "final",
        False,
    )
    assert decision.published_at is not None
    assert FeedbackEdition.objects.get(consultation=travel).number == 1


def test_public_reads_all_of_it(travel: Consultation, client: Client) -> None:
    found = {
        page: client.get(f"/marshfield/consultations/college-travel/{page}").status_code
        for page in PAGES
    }

    assert set(found.values()) == {200}, found


def test_open_one_goes_on_and_a_draft_waits_for_the_head_of_service(
    marshfield: Authority,
) -> None:
    going_on = Consultation.objects.get(slug="after-school")
    by = Actor.operator(marshfield.pk)
    texts = wordings.list_texts(viewer=by, consultation=going_on, languages=(EASY_READ,))
    approval = Approval.objects.get(consultation__slug="summer-poll")
    targets = StakeholderCategory.objects.filter(consultation=going_on, target__isnull=False)

    assert going_on.stage == "open"
    assert targets.count() == 4
    assert ShortLink.objects.filter(consultation=going_on).exists()
    assert progress_of(texts[EASY_READ]).is_complete
    assert (approval.outcome, approval.consultation.stage) == ("waiting", "draft")


def test_loading_again_adds_nothing(marshfield: Authority) -> None:
    def counts() -> tuple[int, ...]:
        held = (AuditEvent, Consultation, Question, Response, Message)
        return tuple(model.objects.count() for model in held)

    before = counts()

    load_demonstration(at=AT)

    assert counts() == before


def test_invented_people_answer_the_same_every_time() -> None:
    first = people(20, stream=2, with_words=True)

    assert first == people(20, stream=2, with_words=True)
    assert len({each.given["why"].text for each in first}) == 20
