"""The smallest valid consultations, with what they ask, hear and find; each needs an open scope."""

from base64 import b64encode
from datetime import UTC, date, datetime, timedelta
from typing import Any

import factory
from factory.django import DjangoModelFactory

from tests.factories.documents import DocumentFactory
from tests.factories.messages import MessageFactory
from tests.factories.organisations import OrganisationFactory
from waymark.consultations.models.analysis import (
    AnalysisSnapshot,
    Finding,
    Rendition,
    ReportEdition,
    SnapshotResponse,
)
from waymark.consultations.models.asking.categories import StakeholderCategory
from waymark.consultations.models.asking.consultations import Consultation, ConsultationVersion
from waymark.consultations.models.asking.events import Event
from waymark.consultations.models.asking.options import Option
from waymark.consultations.models.asking.papers import ConsultationDocument
from waymark.consultations.models.asking.questions import Choice, Question, QuestionRow
from waymark.consultations.models.equality import PopulationShare
from waymark.consultations.models.feedback import FeedbackEdition
from waymark.consultations.models.hearing.amendments import (
    AmendedResponse,
    Amendment,
    AmendmentSupport,
)
from waymark.consultations.models.hearing.groups import GroupResponse, GroupResponseOption
from waymark.consultations.models.hearing.responses import (
    Answer,
    RespondentContact,
    Response,
    ResponseDraft,
)
from waymark.consultations.models.inviting import (
    BodyList,
    FormatRequest,
    InvitationLetter,
    InvitationText,
    InvitedResponse,
    NewsRequest,
    NewsTold,
    StakeholderBody,
)
from waymark.consultations.models.running import (
    Approval,
    CalendarPeriod,
    CategoryMerge,
    ClosingChange,
    EventMaterial,
    GateAnswer,
    PublicNotice,
    ShortLink,
)
from waymark.consultations.models.scoring import OfficerScore, ScoredOption
from waymark.consultations.queries.running import setup_digest
from waymark.consultations.rules.calendar import PeriodKind
from waymark.consultations.rules.gates import Gate
from waymark.consultations.rules.inviting import FormatKind, LetterKind, ListState, NewsKind
from waymark.consultations.rules.stages import ApprovalOutcome, NoticeKind
from waymark.consultations.rules.vocabulary import (
    AmendmentEffect,
    Channel,
    ConsultationStage,
    DocumentKind,
    EventKind,
    GroupOutcome,
    QuestionKind,
    RespondentKind,
    ResponseStatus,
    SupportKind,
)
from waymark.core.scoping import scoped_authorities
from waymark.core.sealed import keyed_hash

OPENS = datetime(2026, 10, 1, 8, 0, tzinfo=UTC)
CLOSES = datetime(2026, 12, 18, 17, 0, tzinfo=UTC)
NOW = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)


def _own_authority() -> int:
    return scoped_authorities()[0]


class ConsultationFactory(DjangoModelFactory[Consultation]):
    """A draft, unless a stage is named; its dates lie around `NOW`."""

    class Meta:
        model = Consultation

    authority_id = factory.LazyFunction(_own_authority)
    slug = factory.Sequence(lambda number: f"invented-{number}")
    title = factory.Sequence(lambda number: f"Invented consultation {number}")
    stage = ConsultationStage.DRAFT.value
    opens_at = OPENS
    closes_at = CLOSES
    created_at = OPENS


class ConsultationVersionFactory(DjangoModelFactory[ConsultationVersion]):
    class Meta:
        model = ConsultationVersion

    authority_id = factory.LazyFunction(_own_authority)
    consultation = factory.SubFactory(ConsultationFactory)
    number = 1
    content = factory.LazyFunction(dict)
    sha256 = "0" * 64
    frozen_at = OPENS


class OptionFactory(DjangoModelFactory[Option]):
    class Meta:
        model = Option

    authority_id = factory.LazyFunction(_own_authority)
    consultation = factory.SubFactory(ConsultationFactory)
    key = factory.Sequence(lambda number: f"option_{number}")
    label = factory.Sequence(lambda number: f"Option {number}")
    position = factory.Sequence(lambda number: number)


class StakeholderCategoryFactory(DjangoModelFactory[StakeholderCategory]):
    class Meta:
        model = StakeholderCategory

    authority_id = factory.LazyFunction(_own_authority)
    consultation = factory.SubFactory(ConsultationFactory)
    key = factory.Sequence(lambda number: f"category_{number}")
    label = factory.Sequence(lambda number: f"Category {number}")
    position = factory.Sequence(lambda number: number)


class QuestionFactory(DjangoModelFactory[Question]):
    """An open question, unless a kind is named."""

    class Meta:
        model = Question

    authority_id = factory.LazyFunction(_own_authority)
    consultation = factory.SubFactory(ConsultationFactory)
    code = factory.Sequence(lambda number: f"question_{number}")
    kind = QuestionKind.OPEN_TEXT.value
    wording = factory.Sequence(lambda number: f"What do you think of plan {number}?")
    position = factory.Sequence(lambda number: number)


class ChoiceFactory(DjangoModelFactory[Choice]):
    class Meta:
        model = Choice

    authority_id = factory.LazyFunction(_own_authority)
    question = factory.SubFactory(QuestionFactory, kind=QuestionKind.SINGLE_CHOICE.value)
    code = factory.Sequence(lambda number: f"choice_{number}")
    label = factory.Sequence(lambda number: f"Choice {number}")
    position = factory.Sequence(lambda number: number)


class PopulationShareFactory(DjangoModelFactory[PopulationShare]):
    class Meta:
        model = PopulationShare

    authority_id = factory.LazyFunction(_own_authority)
    choice = factory.SubFactory(ChoiceFactory)
    people = 1000
    source = "Invented census"


class QuestionRowFactory(DjangoModelFactory[QuestionRow]):
    class Meta:
        model = QuestionRow

    authority_id = factory.LazyFunction(_own_authority)
    question = factory.SubFactory(QuestionFactory, kind=QuestionKind.MATRIX.value)
    code = factory.Sequence(lambda number: f"row_{number}")
    label = factory.Sequence(lambda number: f"Row {number}")
    position = factory.Sequence(lambda number: number)


class ScoredOptionFactory(DjangoModelFactory[ScoredOption]):
    class Meta:
        model = ScoredOption

    authority_id = factory.LazyFunction(_own_authority)
    choice = factory.SubFactory(ChoiceFactory, question__kind=QuestionKind.CRITERIA.value)
    reason = "Invented reason"


class OfficerScoreFactory(DjangoModelFactory[OfficerScore]):
    class Meta:
        model = OfficerScore

    authority_id = factory.LazyFunction(_own_authority)
    scored = factory.SubFactory(ScoredOptionFactory)
    row = factory.SubFactory(QuestionRowFactory, question__kind=QuestionKind.CRITERIA.value)
    score = 3


class EventFactory(DjangoModelFactory[Event]):
    class Meta:
        model = Event

    authority_id = factory.LazyFunction(_own_authority)
    consultation = factory.SubFactory(ConsultationFactory)
    title = factory.Sequence(lambda number: f"Meeting {number}")
    kind = EventKind.PUBLIC_MEETING.value
    position = factory.Sequence(lambda number: number)


class ConsultationDocumentFactory(DjangoModelFactory[ConsultationDocument]):
    class Meta:
        model = ConsultationDocument

    authority_id = factory.LazyFunction(_own_authority)
    consultation = factory.SubFactory(ConsultationFactory)
    document = factory.SubFactory(DocumentFactory)
    kind = DocumentKind.PROPOSAL.value
    position = factory.Sequence(lambda number: number)


class ResponseFactory(DjangoModelFactory[Response]):
    class Meta:
        model = Response

    authority_id = factory.LazyFunction(_own_authority)
    consultation = factory.SubFactory(ConsultationFactory, stage=ConsultationStage.OPEN.value)
    reference = factory.Sequence(lambda number: f"R{number:05}")
    status = ResponseStatus.ACCEPTED.value
    kind = RespondentKind.INDIVIDUAL.value
    channel = Channel.ONLINE.value
    received_at = NOW
    entered_at = NOW


class AnswerFactory(DjangoModelFactory[Answer]):
    """A text, unless a choice is named (then with `text=""`)."""

    class Meta:
        model = Answer

    authority_id = factory.LazyFunction(_own_authority)
    response = factory.SubFactory(ResponseFactory)
    question = factory.SubFactory(
        QuestionFactory, consultation=factory.SelfAttribute("..response.consultation")
    )
    text = "It should stay local."


class RespondentContactFactory(DjangoModelFactory[RespondentContact]):
    class Meta:
        model = RespondentContact

    authority_id = factory.LazyFunction(_own_authority)
    response = factory.SubFactory(ResponseFactory)
    name = "Robin Invented"
    email = "robin@example.org"


class ResponseDraftFactory(DjangoModelFactory[ResponseDraft]):
    class Meta:
        model = ResponseDraft

    authority_id = factory.LazyFunction(_own_authority)
    consultation = factory.SubFactory(ConsultationFactory, stage=ConsultationStage.OPEN.value)
    token_hash = factory.Sequence(lambda number: f"{number:064}")
    started_at = NOW
    saved_at = NOW


class GroupResponseFactory(DjangoModelFactory[GroupResponse]):
    class Meta:
        model = GroupResponse

    authority_id = factory.LazyFunction(_own_authority)
    consultation = factory.SubFactory(ConsultationFactory, stage=ConsultationStage.OPEN.value)
    label = factory.Sequence(lambda number: f"Group {number}")
    participants = 11
    who = "Young people at a youth club"
    outcome = GroupOutcome.NO_PREFERENCE.value
    entered_at = NOW


class GroupResponseOptionFactory(DjangoModelFactory[GroupResponseOption]):
    class Meta:
        model = GroupResponseOption

    authority_id = factory.LazyFunction(_own_authority)
    group_response = factory.SubFactory(GroupResponseFactory, outcome=GroupOutcome.ONE_OPTION.value)
    option = factory.SubFactory(
        OptionFactory, consultation=factory.SelfAttribute("..group_response.consultation")
    )


class AmendmentFactory(DjangoModelFactory[Amendment]):
    class Meta:
        model = Amendment

    authority_id = factory.LazyFunction(_own_authority)
    consultation = factory.SubFactory(ConsultationFactory, stage=ConsultationStage.CLOSED.value)
    question = factory.SubFactory(
        QuestionFactory,
        consultation=factory.SelfAttribute("..consultation"),
        kind=QuestionKind.SINGLE_CHOICE.value,
    )
    body = factory.SubFactory(OrganisationFactory)
    wording = "We can support either."
    effect = AmendmentEffect.NOTE.value
    recorded_at = NOW


class AmendedResponseFactory(DjangoModelFactory[AmendedResponse]):
    class Meta:
        model = AmendedResponse

    authority_id = factory.LazyFunction(_own_authority)
    amendment = factory.SubFactory(AmendmentFactory)
    response = factory.SubFactory(
        ResponseFactory, consultation=factory.SelfAttribute("..amendment.consultation")
    )


class AmendmentSupportFactory(DjangoModelFactory[AmendmentSupport]):
    class Meta:
        model = AmendmentSupport

    authority_id = factory.LazyFunction(_own_authority)
    amendment = factory.SubFactory(AmendmentFactory)
    option = factory.SubFactory(
        OptionFactory, consultation=factory.SelfAttribute("..amendment.consultation")
    )
    kind = SupportKind.ACCEPTABLE.value


class AnalysisSnapshotFactory(DjangoModelFactory[AnalysisSnapshot]):
    class Meta:
        model = AnalysisSnapshot

    authority_id = factory.LazyFunction(_own_authority)
    consultation = factory.SubFactory(ConsultationFactory, stage=ConsultationStage.CLOSED.value)
    number = factory.Sequence(lambda number: number + 1)
    counts = factory.LazyFunction(dict)
    sha256 = "0" * 64
    code_version = "0.0.0"
    taken_at = NOW


class SnapshotResponseFactory(DjangoModelFactory[SnapshotResponse]):
    class Meta:
        model = SnapshotResponse

    authority_id = factory.LazyFunction(_own_authority)
    snapshot = factory.SubFactory(AnalysisSnapshotFactory)
    response = factory.SubFactory(
        ResponseFactory, consultation=factory.SelfAttribute("..snapshot.consultation")
    )
    status = ResponseStatus.ACCEPTED.value


class FindingFactory(DjangoModelFactory[Finding]):
    class Meta:
        model = Finding

    authority_id = factory.LazyFunction(_own_authority)
    consultation = factory.SubFactory(ConsultationFactory, stage=ConsultationStage.CLOSED.value)
    heading = "What matters most"
    statement = "Many asked for help near home."
    position = factory.Sequence(lambda number: number)
    written_at = NOW


class ReportEditionFactory(DjangoModelFactory[ReportEdition]):
    class Meta:
        model = ReportEdition

    authority_id = factory.LazyFunction(_own_authority)
    snapshot = factory.SubFactory(AnalysisSnapshotFactory)
    consultation = factory.SelfAttribute("snapshot.consultation")
    layout = "summary"
    number = factory.Sequence(lambda number: number + 1)
    content = factory.LazyFunction(dict)
    sha256 = "0" * 64
    reason = "First edition"
    made_at = NOW


class FeedbackEditionFactory(DjangoModelFactory[FeedbackEdition]):
    class Meta:
        model = FeedbackEdition

    authority_id = factory.LazyFunction(_own_authority)
    consultation = factory.SubFactory(ConsultationFactory)
    number = 1
    content = factory.LazyFunction(dict)
    sha256 = "0" * 64
    published_at = NOW


class RenditionFactory(DjangoModelFactory[Rendition]):
    class Meta:
        model = Rendition

    authority_id = factory.LazyFunction(_own_authority)
    edition = factory.SubFactory(ReportEditionFactory)
    format = "csv"
    document = factory.SubFactory(DocumentFactory)


class BodyListFactory(DjangoModelFactory[BodyList]):
    class Meta:
        model = BodyList

    authority_id = factory.LazyFunction(_own_authority)
    consultation = factory.SubFactory(ConsultationFactory, stage=ConsultationStage.OPEN.value)
    file_name = "bodies.csv"
    sha256 = "0" * 64
    content = b64encode(b"organisation,category,email\n").decode()
    row_count = 1
    state = ListState.READY.value
    received_at = NOW


class StakeholderBodyFactory(DjangoModelFactory[StakeholderBody]):
    class Meta:
        model = StakeholderBody

    authority_id = factory.LazyFunction(_own_authority)
    consultation = factory.SubFactory(ConsultationFactory, stage=ConsultationStage.OPEN.value)
    name = factory.Sequence(lambda number: f"Invented Forum {number}")
    category = factory.SubFactory(
        StakeholderCategoryFactory, consultation=factory.SelfAttribute("..consultation")
    )
    contact_name = "Robin Invented"
    contact_email = factory.Sequence(lambda number: f"forum{number}@example.org")
    added_at = NOW


class InvitationTextFactory(DjangoModelFactory[InvitationText]):
    class Meta:
        model = InvitationText

    authority_id = factory.LazyFunction(_own_authority)
    consultation = factory.SubFactory(ConsultationFactory, stage=ConsultationStage.OPEN.value)
    kind = LetterKind.INVITATION.value
    subject = "Have your say"
    body = "Dear ((contact)): ((link))"


class InvitationLetterFactory(DjangoModelFactory[InvitationLetter]):
    class Meta:
        model = InvitationLetter

    authority_id = factory.LazyFunction(_own_authority)
    body = factory.SubFactory(StakeholderBodyFactory)
    kind = LetterKind.INVITATION.value
    message = factory.SubFactory(MessageFactory, state="sent")
    link_hash = factory.Sequence(lambda number: f"{number:064}")
    written_at = NOW


class InvitedResponseFactory(DjangoModelFactory[InvitedResponse]):
    class Meta:
        model = InvitedResponse

    authority_id = factory.LazyFunction(_own_authority)
    body = factory.SubFactory(StakeholderBodyFactory)
    response = factory.SubFactory(
        ResponseFactory, consultation=factory.SelfAttribute("..body.consultation")
    )


class NewsRequestFactory(DjangoModelFactory[NewsRequest]):
    """Of every consultation and not confirmed, unless that is named."""

    class Meta:
        model = NewsRequest

    authority_id = factory.LazyFunction(_own_authority)
    address = factory.Sequence(lambda number: f"reader{number}@example.org")
    address_hash = factory.LazyAttribute(lambda made: keyed_hash(made.address))
    asked_on = NOW.date()


class NewsToldFactory(DjangoModelFactory[NewsTold]):
    class Meta:
        model = NewsTold

    authority_id = factory.LazyFunction(_own_authority)
    consultation = factory.SubFactory(ConsultationFactory, stage=ConsultationStage.OPEN.value)
    kind = NewsKind.OPENED.value
    told_at = NOW
    readers = 0


class FormatRequestFactory(DjangoModelFactory[FormatRequest]):
    class Meta:
        model = FormatRequest

    authority_id = factory.LazyFunction(_own_authority)
    consultation = factory.SubFactory(ConsultationFactory, stage=ConsultationStage.OPEN.value)
    kind = FormatKind.LARGE_PRINT.value
    name = "Robin Invented"
    contact = "01632 960001"
    asked_at = NOW


class ApprovalFactory(DjangoModelFactory[Approval]):
    """A request that waits, for a set-up of another digest than any."""

    class Meta:
        model = Approval

    authority_id = factory.LazyFunction(_own_authority)
    consultation = factory.SubFactory(ConsultationFactory)
    sha256 = "0" * 64
    outcome = ApprovalOutcome.WAITING.value
    asked_at = OPENS


class GateAnswerFactory(DjangoModelFactory[GateAnswer]):
    class Meta:
        model = GateAnswer

    authority_id = factory.LazyFunction(_own_authority)
    consultation = factory.SubFactory(ConsultationFactory)
    gate = Gate.EASY_READ.value
    reason = "Nobody needs it here."
    answered_at = OPENS


class CalendarPeriodFactory(DjangoModelFactory[CalendarPeriod]):
    class Meta:
        model = CalendarPeriod

    authority_id = factory.LazyFunction(_own_authority)
    kind = PeriodKind.SCHOOL_HOLIDAY.value
    label = factory.Sequence(lambda number: f"Invented holidays {number}")
    first_day = date(2026, 12, 21)
    last_day = date(2027, 1, 1)


class PublicNoticeFactory(DjangoModelFactory[PublicNotice]):
    class Meta:
        model = PublicNotice

    authority_id = factory.LazyFunction(_own_authority)
    consultation = factory.SubFactory(ConsultationFactory, stage=ConsultationStage.OPEN.value)
    number = factory.Sequence(lambda number: number + 1)
    kind = NoticeKind.CHANGED.value
    text = "We have put a date right."
    reason = "It was wrong."
    published_at = NOW


class ClosingChangeFactory(DjangoModelFactory[ClosingChange]):
    class Meta:
        model = ClosingChange

    authority_id = factory.LazyFunction(_own_authority)
    notice = factory.SubFactory(PublicNoticeFactory, kind=NoticeKind.EXTENDED.value)
    consultation = factory.SelfAttribute("notice.consultation")
    closed_before = CLOSES - timedelta(days=7)
    closes_now = CLOSES
    changed_at = NOW


class CategoryMergeFactory(DjangoModelFactory[CategoryMerge]):
    class Meta:
        model = CategoryMerge

    authority_id = factory.LazyFunction(_own_authority)
    category = factory.SubFactory(StakeholderCategoryFactory)
    consultation = factory.SelfAttribute("category.consultation")
    counted_as = factory.SubFactory(
        StakeholderCategoryFactory, consultation=factory.SelfAttribute("..category.consultation")
    )
    reason = "They are the same sort of people."
    merged_at = NOW


class ShortLinkFactory(DjangoModelFactory[ShortLink]):
    class Meta:
        model = ShortLink

    authority_id = factory.LazyFunction(_own_authority)
    consultation = factory.SubFactory(ConsultationFactory, stage=ConsultationStage.OPEN.value)
    code = factory.Sequence(lambda number: f"code{number}")
    made_at = NOW


class EventMaterialFactory(DjangoModelFactory[EventMaterial]):
    class Meta:
        model = EventMaterial

    authority_id = factory.LazyFunction(_own_authority)
    event = factory.SubFactory(EventFactory)
    document = factory.SubFactory(DocumentFactory)
    position = factory.Sequence(lambda number: number)


def approve(consultation: Consultation) -> Consultation:
    """Let a draft be approved exactly as it stands, so that it can open."""
    ApprovalFactory.create(
        consultation=consultation,
        sha256=setup_digest(consultation),
        outcome=ApprovalOutcome.APPROVED.value,
        settled_at=OPENS,
    )
    Consultation.objects.filter(pk=consultation.pk).update(stage=ConsultationStage.APPROVED)
    consultation.refresh_from_db()
    return consultation


def ready_consultation(**values: Any) -> Consultation:
    """A draft that lacks nothing: a purpose, a contact, two options, a category, two questions.

    Its checks of what makes it fair are met or answered. At the stage “approved” somebody has
    approved it as it stands; a draft that a test changes further is approved by `approve`.
    """
    is_approved = values.get("stage") == ConsultationStage.APPROVED
    given = {"purpose": "To choose a place.", "contact_email": "ask@example.org"}
    given |= {"still_open": "Which of the two places it is."}
    made = ConsultationFactory.create(
        **{**given, **values, **({"stage": ConsultationStage.DRAFT.value} if is_approved else {})}
    )
    for gate in (Gate.ALTERNATIVES, Gate.EQUALITY, Gate.EASY_READ, Gate.TIME):
        GateAnswerFactory.create(consultation=made, gate=gate.value)
    options = [
        OptionFactory.create(consultation=made, costs="£1,000 a year.", risks="Rain.")
        for _ in range(2)
    ]
    StakeholderCategoryFactory.create(consultation=made)
    preference = QuestionFactory.create(
        consultation=made,
        code="preferred_option",
        kind=QuestionKind.SINGLE_CHOICE.value,
        asks_options=True,
        wording="Which option do you prefer?",
    )
    for option in options:
        ChoiceFactory.create(
            question=preference, code=option.key, label=option.label, option=option
        )
    QuestionFactory.create(consultation=made, code="issues", wording="What should we bear in mind?")
    return approve(made) if is_approved else made
