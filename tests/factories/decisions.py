"""The smallest valid bodies, decisions, conditions and papers; each needs an open scope."""

from datetime import UTC, date, datetime, time

import factory
from factory.django import DjangoModelFactory

from tests.factories.consultations import ConsultationFactory
from tests.factories.documents import DocumentFactory
from waymark.core.scoping import scoped_authorities
from waymark.decisions.models.bodies import Body, BodyKind
from waymark.decisions.models.decisions import Condition, Decision, DecisionDocument
from waymark.decisions.models.matters import Matter, MatterConsultation
from waymark.decisions.models.meetings import Meeting
from waymark.decisions.models.notices import KeyThreshold, Notice, NoticePeriod
from waymark.decisions.models.plans import PlanItem
from waymark.decisions.rules.decisions import ConditionKind, ConditionState, DecisionStage, Finality
from waymark.decisions.rules.meetings import MeetingState
from waymark.decisions.rules.notices import Counting, NoticeKind
from waymark.decisions.rules.plans import PlanState

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
