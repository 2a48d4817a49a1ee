"""The smallest valid bodies, decisions, conditions and papers; each needs an open scope."""

from datetime import UTC, date, datetime

import factory
from factory.django import DjangoModelFactory

from tests.factories.documents import DocumentFactory
from waymark.core.scoping import scoped_authorities
from waymark.decisions.models import Body, BodyKind, Condition, Decision, DecisionDocument
from waymark.decisions.rules import ConditionKind, ConditionState, DecisionStage, Finality

DECIDED = date(2026, 11, 16)
RECORDED = datetime(2026, 11, 17, 10, 0, tzinfo=UTC)


def _own_authority() -> int:
    return scoped_authorities()[0]


class BodyFactory(DjangoModelFactory[Body]):
    class Meta:
        model = Body

    authority_id = factory.LazyFunction(_own_authority)
    name = factory.Sequence(lambda number: f"Invented committee {number}")
    kind = BodyKind.COMMITTEE.value


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
