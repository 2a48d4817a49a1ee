"""Helpers that several kinds of test share."""

from allauth.mfa.models import Authenticator
from django.test import Client

from waymark.access.models.members import Membership
from waymark.access.queries import member_actor
from waymark.core.actors import Actor


def sign_in(client: Client, membership: Membership) -> Actor:
    """Sign the member in, second factor included, and return the actor they are."""
    Authenticator.objects.get_or_create(
        user=membership.user, type=Authenticator.Type.TOTP, defaults={"data": {"secret": "-"}}
    )
    client.force_login(membership.user)
    return member_actor(membership)


def version_shown(client: Client, url: str) -> str:
    """Return the version that a form carries."""
    html = client.get(url).content.decode()
    return html.split('name="version" value="')[1].split('"')[0]
