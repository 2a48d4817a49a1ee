"""The smallest valid young people, and one of each part of a record."""

from typing import Any

import factory
from django.utils import timezone
from factory.django import DjangoModelFactory

from tests.factories.access import MembershipFactory
from tests.factories.organisations import OrganisationFactory
from waymark.access.models.teams import Team, TeamMember
from waymark.core.scoping import scoped_authorities
from waymark.people.actions.summaries import refresh_people
from waymark.people.models.access import AccessGrant
from waymark.people.models.alerts import AccessAlert
from waymark.people.models.circle import Banner, Relationship
from waymark.people.models.contact import Address, ContactPoint
from waymark.people.models.merging import DuplicateDismissal, Merge, MergedRecord
from waymark.people.models.needs import Characteristic, LevelOfSupport, SendRecord
from waymark.people.models.people import (
    OtherName,
    Person,
    PersonAuthority,
    PersonIdentifier,
    Schooling,
)
from waymark.people.rules.vocabulary import DataGroup

in_scope = factory.LazyFunction(lambda: scoped_authorities()[0])


class TeamFactory(DjangoModelFactory[Team]):
    class Meta:
        model = Team

    authority_id = in_scope
    name = factory.Sequence(lambda number: f"Invented team {number}")


class TeamMemberFactory(DjangoModelFactory[TeamMember]):
    class Meta:
        model = TeamMember

    authority_id = in_scope
    team = factory.SubFactory(TeamFactory)
    membership = factory.SubFactory(MembershipFactory, authority_id=in_scope)
    joined_at = factory.LazyFunction(timezone.now)


class PersonFactory(DjangoModelFactory[Person]):
    """A person with their list and search rows."""

    class Meta:
        model = Person

    authority_id = in_scope
    given_names = "Robin"
    family_name = factory.Sequence(lambda number: f"Inventedson {number}")
    origin = "typed"
    added_at = factory.LazyFunction(timezone.now)

    @classmethod
    def _create(cls, model_class: type[Person], *args: Any, **kwargs: Any) -> Person:
        made: Person = super()._create(model_class, *args, **kwargs)  # type: ignore[no-untyped-call]
        made.refresh_from_db()  # days given as text come back as days
        refresh_people([made])
        return made


class PartFactory(DjangoModelFactory[Any]):
    class Meta:
        abstract = True

    authority_id = in_scope
    person = factory.SubFactory(PersonFactory)


class OtherNameFactory(PartFactory):
    class Meta:
        model = OtherName

    kind = "alias"
    given_names = "Bobby"


class PersonIdentifierFactory(PartFactory):
    class Meta:
        model = PersonIdentifier

    scheme = "uln"
    value = factory.Sequence(lambda number: f"{number:010d}")


class PersonAuthorityFactory(PartFactory):
    class Meta:
        model = PersonAuthority

    role = "resident"
    dfe_number = "821"


class SchoolingFactory(PartFactory):
    class Meta:
        model = Schooling

    organisation = factory.SubFactory(OrganisationFactory)
    source = "school"


class AddressFactory(PartFactory):
    class Meta:
        model = Address

    kind = "home"
    lines = "1 Invented Way"
    postcode = "ZZ1 1AA"


class ContactPointFactory(PartFactory):
    class Meta:
        model = ContactPoint

    kind = "mobile"
    value = "+447700900123"  # from the numbers kept for stories: Ofcom, "Numbers for drama use"


class RelationshipFactory(PartFactory):
    class Meta:
        model = Relationship

    kind = "parent"
    name = "Sam Inventedson"


class BannerFactory(PartFactory):
    class Meta:
        model = Banner

    kind = "communication_need"
    text = "Uses British Sign Language"


class CharacteristicFactory(PartFactory):
    class Meta:
        model = Characteristic

    kind = "young_carer"
    source = "young_person"


class LevelOfSupportFactory(PartFactory):
    class Meta:
        model = LevelOfSupport

    tier = "targeted"


class SendRecordFactory(PartFactory):
    class Meta:
        model = SendRecord

    status = "support"


class AccessGrantFactory(DjangoModelFactory[AccessGrant]):
    """A grant of every group of data, without an end; name who holds it."""

    class Meta:
        model = AccessGrant

    authority_id = in_scope
    kind = "allocated"
    person = factory.SubFactory(PersonFactory)
    data_groups = factory.LazyFunction(lambda: sorted(group.value for group in DataGroup))
    starts_at = factory.LazyFunction(timezone.now)


class MergeFactory(DjangoModelFactory[Merge]):
    """A merge that moved nothing."""

    class Meta:
        model = Merge

    authority_id = in_scope
    kept = factory.SubFactory(PersonFactory)
    reason = "Registered twice"
    merged_at = factory.LazyFunction(timezone.now)


class MergedRecordFactory(PartFactory):
    class Meta:
        model = MergedRecord

    merge = factory.SubFactory(MergeFactory)


class DuplicateDismissalFactory(DjangoModelFactory[DuplicateDismissal]):
    class Meta:
        model = DuplicateDismissal

    authority_id = in_scope
    one = factory.SubFactory(PersonFactory)
    other = factory.SubFactory(PersonFactory)
    dismissed_at = factory.LazyFunction(timezone.now)


class AccessAlertFactory(PartFactory):
    class Meta:
        model = AccessAlert

    kind = "own_family"
    membership = factory.SubFactory(MembershipFactory, authority_id=in_scope)
    was_opened = True
    noted_at = factory.LazyFunction(timezone.now)
