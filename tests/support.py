"""Helpers that several kinds of test share."""

from allauth.mfa.models import Authenticator
from django.test import Client

from tests.clock import NOW
from tests.factories.access import MembershipFactory
from tests.factories.people import AccessGrantFactory
from waymark.access.models.authorities import Authority
from waymark.access.models.members import Membership
from waymark.access.queries import member_actor
from waymark.access.rules import RoleName
from waymark.core.actors import Actor
from waymark.core.scoping import open_scope
from waymark.people.models.people import Person


def sign_in(client: Client, membership: Membership) -> Actor:
    """Sign the member in, second factor included, and return the actor they are."""
    Authenticator.objects.get_or_create(
        user=membership.user, type=Authenticator.Type.TOTP, defaults={"data": {"secret": "-"}}
    )
    client.force_login(membership.user)
    return member_actor(membership)


def enter(client: Client, authority: Authority, role: RoleName, *people: Person) -> None:
    """Sign in somebody new with a role, to whom the records of these people lie open."""
    with open_scope(authority.pk):
        member = MembershipFactory.create(authority=authority, role=role.value)
        for each in people:
            AccessGrantFactory.create(person=each, membership=member, starts_at=NOW)
    sign_in(client, member)


def version_shown(client: Client, url: str) -> str:
    """Return the version that a form carries."""
    html = client.get(url).content.decode()
    return html.split('name="version" value="')[1].split('"')[0]
