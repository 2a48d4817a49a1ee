"""An authority whose scope is open, an officer of it, and a mail server."""

from collections.abc import Iterator

import pytest
from pytest_django import Settings

from tests.factories.access import AuthorityFactory, MembershipFactory
from tests.fakes.mail_server import MailServer, running_mail_server
from waymark.access.models.authorities import Authority
from waymark.access.models.members import Membership
from waymark.access.queries import member_actor
from waymark.core.actors import Actor
from waymark.core.scoping import open_scope


@pytest.fixture
def authority(db: None) -> Authority:
    return AuthorityFactory.create()


@pytest.fixture
def scope(authority: Authority) -> Iterator[None]:
    with open_scope(authority.pk):
        yield


@pytest.fixture
def membership(authority: Authority, scope: None) -> Membership:
    return MembershipFactory.create(authority=authority)


@pytest.fixture
def officer(membership: Membership) -> Actor:
    return member_actor(membership)


@pytest.fixture
def server(settings: Settings) -> Iterator[MailServer]:
    with running_mail_server() as running:
        settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
        settings.EMAIL_HOST, settings.EMAIL_PORT = running.host, running.port
        settings.EMAIL_HOST_USER = settings.EMAIL_HOST_PASSWORD = ""
        settings.EMAIL_USE_TLS = settings.EMAIL_USE_SSL = False
        settings.EMAIL_TIMEOUT = 1
        settings.DEFAULT_FROM_EMAIL = "consult@marshfield.example"
        settings.BOUNCE_ADDRESS = "bounces@marshfield.example"
        yield running
