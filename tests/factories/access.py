"""The smallest valid authorities, users, memberships, invitations, areas and codes."""

import factory
from django.utils import timezone
from factory.django import DjangoModelFactory

from waymark.access.models import (
    Authority,
    AuthorityIdentifier,
    Invitation,
    Locality,
    Membership,
    User,
)
from waymark.access.rules import RoleName, invitation_expires
from waymark.core.scoping import scoped_authorities


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


class InvitationFactory(DjangoModelFactory[Invitation]):
    class Meta:
        model = Invitation

    authority_id = factory.LazyFunction(lambda: scoped_authorities()[0])
    email = factory.Sequence(lambda number: f"invited{number}@example.org")
    name = factory.Sequence(lambda number: f"I. Vited {number}")
    role = RoleName.COUNCILLOR
    token_hash = factory.Sequence(lambda number: f"{number:064d}")
    invited_at = factory.LazyFunction(timezone.now)
    expires_at = factory.LazyAttribute(lambda made: invitation_expires(made.invited_at))


class LocalityFactory(DjangoModelFactory[Locality]):
    class Meta:
        model = Locality

    authority_id = factory.LazyFunction(lambda: scoped_authorities()[0])
    name = factory.Sequence(lambda number: f"Invented Quarter {number}")


class AuthorityIdentifierFactory(DjangoModelFactory[AuthorityIdentifier]):
    class Meta:
        model = AuthorityIdentifier

    authority_id = factory.LazyFunction(lambda: scoped_authorities()[0])
    scheme = "gss"
    value = factory.Sequence(lambda number: f"E{number:08d}")
