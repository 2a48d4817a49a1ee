"""The smallest valid authorities, users and memberships."""

import factory
from django.utils import timezone
from factory.django import DjangoModelFactory

from waymark.access.models import Authority, Membership, User
from waymark.access.rules import RoleName


class AuthorityFactory(DjangoModelFactory[Authority]):
    class Meta:
        model = Authority

    code = factory.Sequence(lambda number: f"invented-{number}")
    name = factory.Sequence(lambda number: f"Invented Borough Council {number}")
    short_name = factory.Sequence(lambda number: f"Invented {number}")


class UserFactory(DjangoModelFactory[User]):
    class Meta:
        model = User

    email = factory.Sequence(lambda number: f"officer{number}@example.org")
    name = factory.Sequence(lambda number: f"A. Officer {number}")


class MembershipFactory(DjangoModelFactory[Membership]):
    """Needs an open scope, as every record of an authority does."""

    class Meta:
        model = Membership

    user = factory.SubFactory(UserFactory)
    role = RoleName.CONSULTATION_OFFICER
    joined_at = factory.LazyFunction(timezone.now)
