"""Does a team manager find two records of one person, make them one, and part them again?"""

from collections.abc import Iterator

import pytest
from django.db import transaction
from django.test import Client, override_settings
from playwright.sync_api import Browser
from pytest_django.live_server_helper import LiveServer
from pytest_django.plugin import DjangoDbBlocker

from tests.databases import own_database
from tests.factories.access import AuthorityFactory, MembershipFactory
from tests.factories.casework import ContactFactory
from tests.factories.people import AccessGrantFactory, PersonFactory
from tests.functional.visitor import NARROW, WIDE, Size, Visitor
from tests.support import sign_in
from waymark.access.rules import RoleName
from waymark.core.scoping import open_scope

WIDE_FAMILIES, NARROW_FAMILIES = ("Fenn", "Fen"), ("Vale", "Vail")


@pytest.fixture(scope="module")
def manager(
    django_db_setup: None, django_db_blocker: DjangoDbBlocker
) -> Iterator[tuple[str, Client]]:
    """A site where a team manager has two records of each of two people; and the manager."""
    with django_db_blocker.unblock(), override_settings(DEMONSTRATION=True), own_database():
        client = Client()
        with transaction.atomic():
            authority = AuthorityFactory.create(code="ourborough", name="Ourborough Council")
            with open_scope(authority.pk):
                member = MembershipFactory.create(
                    authority=authority, role=RoleName.TEAM_MANAGER.value
                )
                for families in (WIDE_FAMILIES, NARROW_FAMILIES):
                    for family in families:
                        person = PersonFactory.create(
                            given_names="Leon", family_name=family, born_on="2009-02-03"
                        )
                        AccessGrantFactory.create(person=person, membership=member)
                        ContactFactory.create(person=person, note=f"Met the {family}s.")
                sign_in(client, member)
        server = LiveServer("localhost")
        yield server.url, client
        server.stop()


@pytest.fixture(params=[WIDE, NARROW], ids=["wide", "narrow"])
def visitor(
    request: pytest.FixtureRequest, manager: tuple[str, Client], browser: Browser
) -> Iterator[Visitor]:
    site, client = manager
    size: Size = request.param
    with Visitor.at(site, browser, size=size) as found:
        found.be(client)
        yield found


def test_two_records_are_found_merged_and_parted(visitor: Visitor) -> None:
    right, slip = WIDE_FAMILIES if visitor.size == WIDE else NARROW_FAMILIES
    visitor.open("/ourborough/work/people/duplicates/")
    visitor.sees("Names nearly the same", f"Leon {right}", f"Leon {slip}")

    visitor.follow(f"Merge the records (Leon {min(right, slip)} and Leon {max(right, slip)})")
    visitor.sees("The records side by side")
    visitor.choose("Name on official papers", f"Leon {right}")
    visitor.fill("How you know that they are one person", "His mother says he registered twice")
    visitor.press("Merge these records")

    visitor.sees("2 records are one now", f"Met the {right}s.", f"Met the {slip}s.")
    assert visitor.heading() == f"Leon {right}"
    visitor.press("Undo")
    visitor.sees("The records are apart again")
    visitor.open("/ourborough/work/people/duplicates/")
    visitor.sees(f"Leon {right}", f"Leon {slip}")
