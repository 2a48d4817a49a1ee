"""The smallest valid agreements on sharing, partnerships, groups, actions and shares."""

from datetime import date
from decimal import Decimal

import factory
from factory.django import DjangoModelFactory

from tests.clock import NOW
from tests.factories.access import AuthorityFactory, MembershipFactory
from tests.factories.organisations import OrganisationFactory
from waymark.core.scoping import scoped_authorities
from waymark.partnerships.models.agreements import AgreementParty, SharingAgreement
from waymark.partnerships.models.groups import (
    ActionUpdate,
    JointAction,
    JointGroup,
    Seat,
    SeatHolder,
)
from waymark.partnerships.models.partnerships import Partnership, Party, ShownPartnership
from waymark.partnerships.models.shares import Share, ShareSet
from waymark.partnerships.queries.partnerships import content_of
from waymark.partnerships.rules.partnerships import Part

in_scope = factory.LazyFunction(lambda: scoped_authorities()[0])


class SharingAgreementFactory(DjangoModelFactory[SharingAgreement]):
    class Meta:
        model = SharingAgreement

    authority_id = in_scope
    title = factory.Sequence(lambda number: f"Invented agreement {number}")
    purpose = "participation"
    starts_on = date(2024, 9, 1)
    review_on = date(2030, 9, 1)
    owner = factory.SubFactory(MembershipFactory, authority_id=in_scope)


class AgreementPartyFactory(DjangoModelFactory[AgreementParty]):
    class Meta:
        model = AgreementParty

    authority_id = in_scope
    agreement = factory.SubFactory(SharingAgreementFactory)
    organisation = factory.SubFactory(OrganisationFactory)


class PartnershipFactory(DjangoModelFactory[Partnership]):
    """A steering group of authorities that has begun."""

    class Meta:
        model = Partnership

    authority_id = in_scope
    name = factory.Sequence(lambda number: f"Invented partnership {number}")
    form = "steering_group"
    purpose = "To commission youth support together."
    starts_on = date(2026, 4, 1)


class PartyFactory(DjangoModelFactory[Party]):
    """A council outside the installation."""

    class Meta:
        model = Party

    authority_id = in_scope
    partnership = factory.SubFactory(PartnershipFactory)
    code = factory.Sequence(lambda number: f"party-{number:03}")
    name = factory.LazyAttribute(lambda made: f"Council of {made.code}")
    kind = "council"
    sees = factory.LazyFunction(lambda: [each.value for each in Part])


class JointGroupFactory(DjangoModelFactory[JointGroup]):
    class Meta:
        model = JointGroup

    authority_id = in_scope
    partnership = factory.SubFactory(PartnershipFactory)
    name = factory.Sequence(lambda number: f"Invented steering group {number}")
    kind = "steering"


class SeatFactory(DjangoModelFactory[Seat]):
    class Meta:
        model = Seat

    authority_id = in_scope
    group = factory.SubFactory(JointGroupFactory)
    party = factory.SubFactory(
        PartyFactory, partnership=factory.SelfAttribute("..group.partnership")
    )
    office = factory.Sequence(lambda number: f"Invented office {number}")


class SeatHolderFactory(DjangoModelFactory[SeatHolder]):
    class Meta:
        model = SeatHolder

    authority_id = in_scope
    seat = factory.SubFactory(SeatFactory)
    name = "Ines Invented"


class JointActionFactory(DjangoModelFactory[JointAction]):
    """Something still to do."""

    class Meta:
        model = JointAction

    authority_id = in_scope
    partnership = factory.SubFactory(PartnershipFactory)
    party = factory.SubFactory(PartyFactory, partnership=factory.SelfAttribute("..partnership"))
    text = "Write the common report"
    agreed_on = date(2026, 11, 2)
    due_on = date(2026, 11, 9)
    state = "open"


class ActionUpdateFactory(DjangoModelFactory[ActionUpdate]):
    class Meta:
        model = ActionUpdate

    authority_id = in_scope
    joint_action = factory.SubFactory(JointActionFactory)
    on = date(2026, 11, 3)
    text = "Begun"
    state = "open"
    written_at = NOW


class ShareSetFactory(DjangoModelFactory[ShareSet]):
    """Equal shares of nothing, proposed."""

    class Meta:
        model = ShareSet

    authority_id = in_scope
    partnership = factory.SubFactory(PartnershipFactory)
    liability = "running"
    number = factory.Sequence(lambda number: number + 1)
    title = "Core contract"
    key = "equal"
    total = Decimal(0)
    proposed_on = date(2026, 11, 2)


class ShareFactory(DjangoModelFactory[Share]):
    class Meta:
        model = Share

    authority_id = in_scope
    share_set = factory.SubFactory(ShareSetFactory)
    party = factory.SubFactory(
        PartyFactory, partnership=factory.SelfAttribute("..share_set.partnership")
    )
    weight = Decimal(1)
    amount = Decimal(0)


class ShownPartnershipFactory(DjangoModelFactory[ShownPartnership]):
    """What a neighbour is shown of a partnership: only its name and form."""

    class Meta:
        model = ShownPartnership

    authority_id = in_scope
    partnership = factory.SubFactory(PartnershipFactory)
    partner = factory.SubFactory(AuthorityFactory)
    content = factory.LazyAttribute(lambda made: content_of(made.partnership, ()))
    shown_at = NOW
