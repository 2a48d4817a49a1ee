"""The smallest valid bodies, decisions, conditions and papers; each needs an open scope."""

from datetime import UTC, date, datetime, time

import factory
from factory.django import DjangoModelFactory

from tests.factories.documents import DocumentFactory
from waymark.core.scoping import scoped_authorities
from waymark.decisions.models.bodies import Body, BodyKind
from waymark.decisions.models.call_in import CallIn, CallInRule, CallInWindow
from waymark.decisions.models.clauses import ClauseAction
from waymark.decisions.models.decisions import Condition, Decision, DecisionDocument
from waymark.decisions.models.matters import Matter
from waymark.decisions.models.meetings import Meeting
from waymark.decisions.models.plans import PlanItem
from waymark.decisions.models.positions import ConditionParty, Position
from waymark.decisions.models.reviews import Review
from waymark.decisions.rules.decisions import ConditionKind, ConditionState, DecisionStage, Finality
from waymark.decisions.rules.meetings import MeetingState
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
