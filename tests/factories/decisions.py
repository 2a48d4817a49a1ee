"""The smallest valid bodies, decisions, conditions and papers; each needs an open scope."""

from datetime import UTC, date, datetime, time

import factory
from factory.django import DjangoModelFactory

from tests.factories.consultations import ConsultationFactory
from tests.factories.documents import DocumentFactory
from waymark.core.scoping import scoped_authorities
from waymark.decisions.models.agendas import AgendaItem
from waymark.decisions.models.asked import Asked
from waymark.decisions.models.attendance import Attendance
from waymark.decisions.models.bodies import Body, BodyKind
from waymark.decisions.models.call_in import CallIn, CallInRule, CallInWindow
from waymark.decisions.models.clauses import ClauseAction
from waymark.decisions.models.council_reports import KeyChallenge
from waymark.decisions.models.decisions import Condition, Decision, DecisionDocument
from waymark.decisions.models.matters import Matter, MatterConsultation
from waymark.decisions.models.meetings import Meeting
from waymark.decisions.models.minutes import Minute, Minutes
from waymark.decisions.models.notices import KeyThreshold, Notice, NoticePeriod
from waymark.decisions.models.offices import Office, OfficeHolder
from waymark.decisions.models.plans import PlanItem
from waymark.decisions.models.positions import ConditionParty, Position
from waymark.decisions.models.reports import (
    Report,
    ReportFile,
    ReportPart,
    ReportVersion,
    SignOff,
)
from waymark.decisions.models.reviews import Review
from waymark.decisions.rules.agendas import ItemKind
from waymark.decisions.rules.asked import AskedKind
from waymark.decisions.rules.decisions import ConditionKind, ConditionState, DecisionStage, Finality
from waymark.decisions.rules.meetings import MeetingState, Presence
from waymark.decisions.rules.minutes import MinutesState
from waymark.decisions.rules.notices import Counting, NoticeKind
from waymark.decisions.rules.plans import PlanState
from waymark.decisions.rules.reports import SignOffKind

DECIDED = date(2026, 11, 16)
MEETS = date(2027, 1, 14)
RECORDED = datetime(2026, 11, 17, 10, 0, tzinfo=UTC)


def _own_authority() -> int:
    return scoped_authorities()[0]


class BodyFactory(DjangoModelFactory[Body]):
    class Meta:
        model = Body

    authority_id = factory.LazyFunction(_own_authority)
    name = factory.Sequence(lambda number: f"Invented committee {number}")
    kind = BodyKind.COMMITTEE.value


class MatterFactory(DjangoModelFactory[Matter]):
    class Meta:
        model = Matter

    authority_id = factory.LazyFunction(_own_authority)
    title = factory.Sequence(lambda number: f"Invented matter {number}")
    opened_on = DECIDED


class MeetingFactory(DjangoModelFactory[Meeting]):
    """A meeting that is in the calendar."""

    class Meta:
        model = Meeting

    authority_id = factory.LazyFunction(_own_authority)
    body = factory.SubFactory(BodyFactory)
    held_on = MEETS
    starts_at = time(10, 0)
    place = "The town hall"
    state = MeetingState.PLANNED.value


class PlanItemFactory(DjangoModelFactory[PlanItem]):
    """A decision that somebody drafts for the plan."""

    class Meta:
        model = PlanItem

    authority_id = factory.LazyFunction(_own_authority)
    matter = factory.SubFactory(MatterFactory)
    body = factory.SubFactory(BodyFactory)
    title = factory.Sequence(lambda number: f"Invented item {number}")
    decide_from = MEETS
    decide_until = MEETS
    state = PlanState.DRAFT.value


class MatterConsultationFactory(DjangoModelFactory[MatterConsultation]):
    class Meta:
        model = MatterConsultation

    authority_id = factory.LazyFunction(_own_authority)
    matter = factory.SubFactory(MatterFactory)
    consultation = factory.SubFactory(ConsultationFactory)


class NoticeFactory(DjangoModelFactory[Notice]):
    """A notice of a key decision, given in good time."""

    class Meta:
        model = Notice

    authority_id = factory.LazyFunction(_own_authority)
    kind = NoticeKind.KEY_DECISION.value
    plan_item = factory.SubFactory(PlanItemFactory)
    wording = "Notice of a key decision\n\nTo be decided: where the hub opens"
    checksum = "0" * 64
    for_day = MEETS
    published_on = DECIDED
    published_at = RECORDED


class NoticePeriodFactory(DjangoModelFactory[NoticePeriod]):
    class Meta:
        model = NoticePeriod

    authority_id = factory.LazyFunction(_own_authority)
    kind = NoticeKind.AGENDA.value
    days = 5
    counting = Counting.WORKING.value
    starts_on = DECIDED


class KeyThresholdFactory(DjangoModelFactory[KeyThreshold]):
    class Meta:
        model = KeyThreshold

    authority_id = factory.LazyFunction(_own_authority)
    amount = 250_000
    starts_on = DECIDED


class DecisionFactory(DjangoModelFactory[Decision]):
    """A final decision that stands alone, recorded live."""

    class Meta:
        model = Decision

    authority_id = factory.LazyFunction(_own_authority)
    body = factory.SubFactory(BodyFactory)
    title = factory.Sequence(lambda number: f"Invented decision {number}")
    decided_on = DECIDED
    wording = "The youth hub opens in the old library."
    reasons = "It is near the station."
    finality = Finality.FINAL.value
    stage = DecisionStage.DECIDED.value
    recorded_at = RECORDED


class ConditionFactory(DjangoModelFactory[Condition]):
    """A condition that nobody has settled."""

    class Meta:
        model = Condition

    authority_id = factory.LazyFunction(_own_authority)
    decision = factory.SubFactory(DecisionFactory)
    kind = ConditionKind.PRECEDENT.value
    text = "The lease is signed"
    state = ConditionState.OPEN.value
    position = factory.Sequence(lambda number: number)


class DecisionDocumentFactory(DjangoModelFactory[DecisionDocument]):
    class Meta:
        model = DecisionDocument

    authority_id = factory.LazyFunction(_own_authority)
    decision = factory.SubFactory(DecisionFactory)
    document = factory.SubFactory(DocumentFactory)
    position = factory.Sequence(lambda number: number)


# What follows a decision


class PositionFactory(DjangoModelFactory[Position]):
    """An authority outside the installation, of which nothing is known yet."""

    class Meta:
        model = Position

    authority_id = factory.LazyFunction(_own_authority)
    matter = factory.SubFactory(MatterFactory)
    name = factory.Sequence(lambda number: f"Invented council {number}")


class ConditionPartyFactory(DjangoModelFactory[ConditionParty]):
    class Meta:
        model = ConditionParty

    authority_id = factory.LazyFunction(_own_authority)
    condition = factory.SubFactory(ConditionFactory)
    position = factory.SubFactory(PositionFactory)


class ReviewFactory(DjangoModelFactory[Review]):
    """A review that is open."""

    class Meta:
        model = Review

    authority_id = factory.LazyFunction(_own_authority)
    condition = factory.SubFactory(ConditionFactory)
    decision = factory.SelfAttribute("condition.decision")
    opened_on = DECIDED
    cause = "A neighbour decided otherwise"
    due_on = MEETS


class ClauseActionFactory(DjangoModelFactory[ClauseAction]):
    """Something that is not done yet."""

    class Meta:
        model = ClauseAction

    authority_id = factory.LazyFunction(_own_authority)
    decision = factory.SubFactory(DecisionFactory)
    text = "Sign the lease"
    owner = "Estates"
    due_on = MEETS


class CallInRuleFactory(DjangoModelFactory[CallInRule]):
    class Meta:
        model = CallInRule

    authority_id = factory.LazyFunction(_own_authority)
    starts_on = date(2026, 1, 1)
    days = 5
    counting = "working"
    fewest_callers = 2
    callers = "Two members of scrutiny"
    source = "Constitution, part 4"


class CallInWindowFactory(DjangoModelFactory[CallInWindow]):
    class Meta:
        model = CallInWindow

    authority_id = factory.LazyFunction(_own_authority)
    decision = factory.SubFactory(DecisionFactory)
    rule = factory.SubFactory(CallInRuleFactory)
    opened_on = DECIDED
    closes_at = datetime(2026, 11, 23, 23, 59, tzinfo=UTC)
    effective_on = date(2026, 11, 24)


class CallInFactory(DjangoModelFactory[CallIn]):
    class Meta:
        model = CallIn

    authority_id = factory.LazyFunction(_own_authority)
    decision = factory.SubFactory(DecisionFactory)
    called_at = RECORDED
    callers = factory.LazyFunction(lambda: ["Ada Lee"])
    grounds = "No equality assessment was read"


class OfficeFactory(DjangoModelFactory[Office]):
    class Meta:
        model = Office

    authority_id = factory.LazyFunction(_own_authority)
    body = factory.SubFactory(BodyFactory)
    name = factory.Sequence(lambda number: f"Member for matter {number}")


class OfficeHolderFactory(DjangoModelFactory[OfficeHolder]):
    class Meta:
        model = OfficeHolder

    authority_id = factory.LazyFunction(_own_authority)
    office = factory.SubFactory(OfficeFactory)
    name = factory.Sequence(lambda number: f"Councillor Invented {number}")
    since = date(2025, 5, 1)


class ReportVersionFactory(DjangoModelFactory[ReportVersion]):
    """A first version that has not gone out."""

    class Meta:
        model = ReportVersion

    authority_id = factory.LazyFunction(_own_authority)
    report = factory.LazyAttribute(
        lambda made: Report.objects.create(
            authority_id=made.authority_id,
            title="The future of the youth hub",
            written_by="The Director",
        )
    )
    number = 1
    made_at = RECORDED


class ReportPartFactory(DjangoModelFactory[ReportPart]):
    """An open part."""

    class Meta:
        model = ReportPart

    authority_id = factory.LazyFunction(_own_authority)
    version = factory.SubFactory(ReportVersionFactory)
    position = factory.Sequence(lambda number: number + 1)
    heading = "Background"
    text = "The hub is full.\n\nIt needs a second room."


class ReportFileFactory(DjangoModelFactory[ReportFile]):
    """A file that nothing but its part closes."""

    class Meta:
        model = ReportFile

    authority_id = factory.LazyFunction(_own_authority)
    part = factory.SubFactory(ReportPartFactory)
    document = factory.SubFactory(DocumentFactory)
    position = factory.Sequence(lambda number: number + 1)


def signed_version(**values: object) -> ReportVersion:
    """Return a version with one open part and everything signed."""
    version = ReportVersionFactory.create(**values)
    ReportPartFactory.create(version=version, position=1)
    for kind in SignOffKind:
        SignOff.objects.create(
            authority_id=version.authority_id,
            version=version,
            kind=kind,
            text=f"Nothing {kind.value} stands against it.",
            signed_at=RECORDED,
        )
    return version


class AgendaItemFactory(DjangoModelFactory[AgendaItem]):
    """An item of the meeting's own business."""

    class Meta:
        model = AgendaItem

    authority_id = factory.LazyFunction(_own_authority)
    meeting = factory.SubFactory(MeetingFactory)
    position = factory.Sequence(lambda number: number + 1)
    title = factory.Sequence(lambda number: f"Invented business {number}")
    kind = ItemKind.BUSINESS.value
    added_at = RECORDED


class AskedFactory(DjangoModelFactory[Asked]):
    """A question of somebody who did not agree to be named."""

    class Meta:
        model = Asked

    authority_id = factory.LazyFunction(_own_authority)
    meeting = factory.SubFactory(MeetingFactory)
    kind = AskedKind.QUESTION.value
    asker = factory.Sequence(lambda number: f"Asker Invented {number}")
    asked_on = DECIDED
    text = "When does the hub open?"


class KeyChallengeFactory(DjangoModelFactory[KeyChallenge]):
    """Scrutiny asked for a report, and nobody has answered."""

    class Meta:
        model = KeyChallenge

    authority_id = factory.LazyFunction(_own_authority)
    decision = factory.SubFactory(DecisionFactory)
    committee = factory.Sequence(lambda number: f"Invented scrutiny committee {number}")
    raised_on = DECIDED
    due_on = MEETS
    grounds = "Young people of every ward use the hub."


class AttendanceFactory(DjangoModelFactory[Attendance]):
    class Meta:
        model = Attendance

    authority_id = factory.LazyFunction(_own_authority)
    meeting = factory.SubFactory(MeetingFactory)
    office = factory.SubFactory(OfficeFactory)
    name = factory.Sequence(lambda number: f"Councillor Invented {number}")
    presence = Presence.PRESENT.value


class MinuteFactory(DjangoModelFactory[Minute]):
    """A minute of draft minutes."""

    class Meta:
        model = Minute

    authority_id = factory.LazyFunction(_own_authority)
    minutes = factory.LazyAttribute(
        lambda made: Minutes.objects.create(
            authority_id=made.authority_id,
            meeting=MeetingFactory.create(state=MeetingState.HELD),
            state=MinutesState.DRAFT,
        )
    )
    number = factory.Sequence(lambda number: f"M{number}")
    text = "The body noted it."
