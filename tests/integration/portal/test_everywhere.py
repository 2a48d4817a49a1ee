"""Does the list of the whole installation show what is public of every council, and only that?"""

from collections.abc import Iterator
from datetime import timedelta

import pytest
import time_machine
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from tests.factories.consultations import NOW, ConsultationFactory
from waymark.access.models.authorities import Authority
from waymark.core.scoping import open_scope
from waymark.portal import queries

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _now() -> Iterator[None]:
    with time_machine.travel(NOW, tick=False):
        yield


@pytest.fixture(autouse=True)
def _asked(ours: Authority, theirs: Authority) -> None:
    with open_scope(ours.pk):
        ConsultationFactory.create(title="Our draft", stage="draft")
        ConsultationFactory.create(
            title="Our open one", stage="open", purpose="A skate park",
            closes_at=NOW + timedelta(days=9),
        )  # fmt: skip
        ConsultationFactory.create(title="Our old one", stage="reported")
    with open_scope(theirs.pk):
        ConsultationFactory.create(
            title="Their open one", stage="open", closes_at=NOW + timedelta(days=2)
        )
        ConsultationFactory.create(title="Their next one", stage="scheduled")


def titles(query: str = "") -> list[str]:
    page = Client().get(reverse("portal:consultations") + query)
    names = ("Our draft", "Our open one", "Our old one", "Their open one", "Their next one")
    text = page.content.decode()
    return sorted((name for name in names if name in text), key=text.index)


def test_list_has_what_closes_first_then_what_opens_then_the_past() -> None:
    assert titles() == ["Their open one", "Our open one", "Their next one", "Our old one"]


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("?council=marshfield", ["Our open one", "Our old one"]),
        ("?state=open", ["Their open one", "Our open one"]),
        ("?state=published", ["Our old one"]),
        ("?words=SKATE", ["Our open one"]),
        ("?words=open+one&council=fenbridge", ["Their open one"]),
        ("?words=draft", []),
        ("?page=2", []),
        ("?page=nonsense", ["Their open one", "Our open one", "Their next one", "Our old one"]),
    ],
)
def test_list_narrows(query: str, expected: list[str]) -> None:
    assert titles(query) == expected


def test_wrong_filter_is_refused_in_a_sentence() -> None:
    page = Client().get(reverse("portal:consultations") + "?state=dragon")

    assert page.status_code == 400
    assert "from the list" in page.content.decode()


def test_list_goes_on_after_fifty(ours: Authority) -> None:
    with open_scope(ours.pk):
        ConsultationFactory.create_batch(60, stage="closed", title="Closed one")

    first = queries.list_everywhere(authorities=[ours])
    second = queries.list_everywhere(authorities=[ours], page=2)

    assert (len(first.rows), first.has_more) == (50, True)
    assert (len(second.rows), second.has_more, second.total) == (12, False, 62)


def test_list_asks_the_database_no_oftener_for_many(ours: Authority) -> None:
    address = reverse("portal:consultations")
    with CaptureQueriesContext(connection) as few:
        Client().get(address)
    with open_scope(ours.pk):
        ConsultationFactory.create_batch(20, stage="closed")
    with CaptureQueriesContext(connection) as many:
        Client().get(address)

    assert len(few) == len(many)


def test_feed_names_the_council_of_each() -> None:
    answer = Client().get(reverse("portal:feed"))

    text = answer.content.decode()
    assert answer.headers["Content-Type"].startswith("application/atom+xml")
    assert "Fenbridge County Council" in text
    assert "Our draft" not in text


def test_front_page_leads_to_the_list() -> None:
    assert reverse("portal:consultations") in Client().get("/").content.decode()
