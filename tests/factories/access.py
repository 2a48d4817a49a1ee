"""The smallest valid authorities, users, memberships, invitations, areas and codes."""

from datetime import date

import factory
from django.utils import timezone
from factory.django import DjangoModelFactory

from tests.fakes.openid_provider import CLIENT_ID, CLIENT_SECRET
from waymark.access.models.authorities import Authority, AuthorityIdentifier, Locality
from waymark.access.models.checks import CheckKind, StaffCheck
from waymark.access.models.conduct import ConductAcceptance, ConductCode
from waymark.access.models.members import Invitation, Membership, User
from waymark.access.models.sign_in import SignInIdentity, SignInProvider
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


class SignInProviderFactory(DjangoModelFactory[SignInProvider]):
    class Meta:
        model = SignInProvider

    authority_id = factory.LazyFunction(lambda: scoped_authorities()[0])
    label = "Sign in with an invented account"
    issuer = "https://login.invented.example"
    client_id = CLIENT_ID
    client_secret = CLIENT_SECRET
    email_domains = factory.LazyFunction(lambda: ["example.org"])
    is_on = True


class SignInIdentityFactory(DjangoModelFactory[SignInIdentity]):
    """Needs the membership."""

    class Meta:
        model = SignInIdentity

    authority_id = factory.LazyFunction(lambda: scoped_authorities()[0])
    issuer = "https://login.invented.example"
    subject = factory.Sequence(lambda number: f"account-{number}")
    bound_at = factory.LazyFunction(timezone.now)


class CheckKindFactory(DjangoModelFactory[CheckKind]):
    class Meta:
        model = CheckKind

    authority_id = factory.LazyFunction(lambda: scoped_authorities()[0])
    name = factory.Sequence(lambda number: f"Invented training {number}")
    starts_on = date(2026, 1, 1)


class StaffCheckFactory(DjangoModelFactory[StaffCheck]):
    """Needs the membership."""

    class Meta:
        model = StaffCheck

    authority_id = factory.LazyFunction(lambda: scoped_authorities()[0])
    kind = factory.SubFactory(CheckKindFactory)
    reference = "INV-0001"
    done_on = date(2026, 6, 1)
    recorded_at = factory.LazyFunction(timezone.now)


class ConductCodeFactory(DjangoModelFactory[ConductCode]):
    class Meta:
        model = ConductCode

    authority_id = factory.LazyFunction(lambda: scoped_authorities()[0])
    version = factory.Sequence(lambda number: number + 1)
    text = "# Our code\n\nOpen only the records that your work needs."
    published_at = factory.LazyFunction(timezone.now)


class ConductAcceptanceFactory(DjangoModelFactory[ConductAcceptance]):
    """Needs the code and the membership."""

    class Meta:
        model = ConductAcceptance

    authority_id = factory.LazyFunction(lambda: scoped_authorities()[0])
    accepted_at = factory.LazyFunction(timezone.now)
