"""The smallest groups, campaigns and decisions about publishing; each needs an open scope."""

import factory
from factory.django import DjangoModelFactory

from tests.factories.consultations import (
    NOW,
    AnswerFactory,
    ConsultationFactory,
    ResponseFactory,
)
from waymark.consultations.models.moderation import Moderation, NameList, Redaction
from waymark.consultations.models.similarity import (
    Campaign,
    CampaignMember,
    Merging,
    ResponseReceipt,
    ResponseTrace,
    SimilarGroup,
    SimilarMember,
    SimilarSearch,
)
from waymark.core.scoping import scoped_authorities


def _own_authority() -> int:
    return scoped_authorities()[0]


class SimilarGroupFactory(DjangoModelFactory[SimilarGroup]):
    class Meta:
        model = SimilarGroup

    authority_id = factory.LazyFunction(_own_authority)
    consultation = factory.SubFactory(ConsultationFactory)
    signal = "email"
    found_at = NOW


class SimilarMemberFactory(DjangoModelFactory[SimilarMember]):
    class Meta:
        model = SimilarMember

    authority_id = factory.LazyFunction(_own_authority)
    group = factory.SubFactory(SimilarGroupFactory)
    response = factory.SubFactory(
        ResponseFactory, consultation=factory.SelfAttribute("..group.consultation")
    )


class CampaignFactory(DjangoModelFactory[Campaign]):
    class Meta:
        model = Campaign

    authority_id = factory.LazyFunction(_own_authority)
    consultation = factory.SubFactory(ConsultationFactory)
    name = factory.Sequence(lambda number: f"Invented letter {number}")
    standard_text = "Keep the youth centre where it is."
    treatment = "all_apart"
    saved_at = NOW


class NameListFactory(DjangoModelFactory[NameList]):
    class Meta:
        model = NameList

    authority_id = factory.LazyFunction(_own_authority)
    consultation = factory.SubFactory(ConsultationFactory)
    names = "Zofia"
    saved_at = NOW


class CampaignMemberFactory(DjangoModelFactory[CampaignMember]):
    class Meta:
        model = CampaignMember

    authority_id = factory.LazyFunction(_own_authority)
    campaign = factory.SubFactory(CampaignFactory)
    group = factory.SubFactory(
        SimilarGroupFactory, consultation=factory.SelfAttribute("..campaign.consultation")
    )
    response = factory.SubFactory(
        ResponseFactory, consultation=factory.SelfAttribute("..campaign.consultation")
    )


class MergingFactory(DjangoModelFactory[Merging]):
    class Meta:
        model = Merging

    authority_id = factory.LazyFunction(_own_authority)
    response = factory.SubFactory(ResponseFactory, status="merged")
    into = factory.SubFactory(
        ResponseFactory, consultation=factory.SelfAttribute("..response.consultation")
    )
    before = "accepted"
    merged_at = NOW


class ModerationFactory(DjangoModelFactory[Moderation]):
    class Meta:
        model = Moderation

    authority_id = factory.LazyFunction(_own_authority)
    answer = factory.SubFactory(AnswerFactory)
    state = "approved"
    decided_at = NOW


class RedactionFactory(DjangoModelFactory[Redaction]):
    class Meta:
        model = Redaction

    authority_id = factory.LazyFunction(_own_authority)
    answer = factory.SubFactory(AnswerFactory)
    start = 0
    end = 4
    reason = "name"
    made_at = NOW


class ResponseTraceFactory(DjangoModelFactory[ResponseTrace]):
    class Meta:
        model = ResponseTrace

    authority_id = factory.LazyFunction(_own_authority)
    response = factory.SubFactory(ResponseFactory)
    session_hash = "a" * 64
    recorded_at = NOW
    forget_on = NOW.date()


class ResponseReceiptFactory(DjangoModelFactory[ResponseReceipt]):
    class Meta:
        model = ResponseReceipt

    authority_id = factory.LazyFunction(_own_authority)
    response = factory.SubFactory(ResponseFactory)
    code_hash = factory.Sequence(lambda number: f"{number:064}")
    issued_at = NOW


class SimilarSearchFactory(DjangoModelFactory[SimilarSearch]):
    class Meta:
        model = SimilarSearch

    authority_id = factory.LazyFunction(_own_authority)
    consultation = factory.SubFactory(ConsultationFactory)
    asked_at = NOW
    finished_at = NOW
