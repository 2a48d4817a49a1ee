"""Does the register say who holds which duty, at work and in public?"""

from datetime import date
from typing import Any

import pytest
from django.db import IntegrityError, transaction
from django.test import Client
from django.urls import reverse

from tests.clock import NOW
from tests.factories.commissioning import DutyFactory, DutyHoldingFactory
from waymark.access.models.authorities import Authority
from waymark.audit.models import AuditEvent
from waymark.audit.rules import Event
from waymark.commissioning.actions import duties as actions
from waymark.commissioning.models.duties import Duty, DutyHolding
from waymark.commissioning.queries import duties as queries
from waymark.core.actors import Actor
from waymark.core.refusals import ChangedMeanwhile, NotAllowed
from waymark.core.scoping import open_scope

pytestmark = pytest.mark.django_db

TERMS = actions.DutyTerms(
    title="Encourage young people to take part",
    requires="Make services available that encourage and help.",
    source="Invented Act 2008, section 68",
    starts_on=date(2008, 4, 1),
)


def holding(**changed: Any) -> actions.HoldingTerms:
    stated: dict[str, Any] = {
        "holder": "The partnership",
        "starts_on": date(2008, 4, 1),
        "ends_on": date(2009, 4, 1),
        "power": "A letter of the Secretary of State",
        "is_interim": True,
    }
    return actions.HoldingTerms(**(stated | changed))


def page(authority: Authority, route: str, **keys: Any) -> str:
    return reverse(f"commissioning:{route}", kwargs={"authority": authority.code, **keys})


def test_a_duty_passes_from_body_to_body(
    authority: Authority, signed_in: Actor, client: Client
) -> None:
    with open_scope(authority.pk):
        duty = actions.add_duty(by=signed_in, terms=TERMS, at=NOW)
        actions.add_holding(by=signed_in, duty=duty, terms=holding(), at=NOW)
        later = holding(
            holder="The council", is_own=True, starts_on=date(2009, 4, 1), ends_on=None,
            is_interim=False,
        )  # fmt: skip
        actions.add_holding(by=signed_in, duty=duty, terms=later, at=NOW)
        actions.publish_duty(by=signed_in, duty=duty, at=NOW)
        events = list(AuditEvent.objects.order_by("id").values_list("event", flat=True))

    assert events == [
        Event.DUTY_SAVED,
        Event.DUTY_HOLDING_SAVED,
        Event.DUTY_HOLDING_SAVED,
        Event.DUTY_PUBLISHED,
    ]
    public = Client().get(page(authority, "public_duty", duty=duty.public_id)).content.decode()
    for words in (
        "The partnership",
        "An interim arrangement",
        "From 1 April 2008 up to 1 April 2009",
        "The council (this authority)",
    ):
        assert words in public
    assert "nobody is recorded" not in public.lower()


def test_two_bodies_never_hold_it_on_one_day(authority: Authority, signed_in: Actor) -> None:
    with open_scope(authority.pk):
        duty = actions.add_duty(by=signed_in, terms=TERMS, at=NOW)
        actions.add_holding(by=signed_in, duty=duty, terms=holding(), at=NOW)

        with pytest.raises(actions.CannotHoldDuty, match="The partnership holds it"):
            actions.add_holding(by=signed_in, duty=duty, terms=holding(holder="Another"), at=NOW)
        with pytest.raises(IntegrityError, match="duty_held_by_one"), transaction.atomic():
            DutyHoldingFactory.create(duty=duty, starts_on=date(2008, 5, 1))
        assert DutyHolding.objects.count() == 1


def test_a_duty_without_a_holder_is_not_published(authority: Authority, signed_in: Actor) -> None:
    with open_scope(authority.pk):
        duty = actions.add_duty(by=signed_in, terms=TERMS, at=NOW)

        with pytest.raises(actions.CannotPublishDuty):
            actions.publish_duty(by=signed_in, duty=duty, at=NOW)


def test_what_is_not_published_shows_nowhere_in_public(authority: Authority) -> None:
    with open_scope(authority.pk):
        duty = DutyHoldingFactory.create(duty=DutyFactory.create(title="Still a secret")).duty

    listed = Client().get(page(authority, "public_duties"))
    single = Client().get(page(authority, "public_duty", duty=duty.public_id))

    assert "Still a secret" not in listed.content.decode()
    assert single.status_code == 404


def test_the_second_writer_is_told(authority: Authority, signed_in: Actor) -> None:
    with open_scope(authority.pk):
        made = DutyHoldingFactory.create()
        shown = queries.holding_version(made)
        terms = holding(starts_on=made.starts_on, ends_on=None)
        actions.change_holding(by=signed_in, holding=made, terms=terms, version=shown, at=NOW)

        with pytest.raises(ChangedMeanwhile):
            actions.change_holding(by=signed_in, holding=made, terms=terms, version=shown, at=NOW)


def test_readers_change_nothing(authority: Authority, reader: Actor) -> None:
    with open_scope(authority.pk):
        with pytest.raises(NotAllowed):
            actions.add_duty(by=reader, terms=TERMS, at=NOW)
        assert not Duty.objects.exists()


@pytest.mark.usefixtures("signed_in")
def test_the_register_reads_as_often_for_many_as_for_few(
    authority: Authority, client: Client, django_assert_num_queries: Any
) -> None:
    url = page(authority, "duty_list")
    with open_scope(authority.pk):
        DutyHoldingFactory.create_batch(2)
    client.get(url)
    with django_assert_num_queries(LISTED):
        client.get(url)
    with open_scope(authority.pk):
        DutyHoldingFactory.create_batch(20)
    with django_assert_num_queries(LISTED):
        client.get(url)


@pytest.mark.usefixtures("signed_in")
def test_a_duty_is_entered_and_held_by_forms(authority: Authority, client: Client) -> None:
    first = client.post(
        page(authority, "duty_create"),
        {"title": "Track", "requires": "Know what all do.", "source": "Section 68"},
    )
    with open_scope(authority.pk):
        duty = Duty.objects.get()
    wrong = client.post(
        page(authority, "holding_create", duty=duty.public_id),
        {
            "holder": "The council",
            "power": "Section 68",
            "starts_on-day": "1",
            "starts_on-month": "4",
            "starts_on-year": "2009",
            "ends_on-day": "1",
            "ends_on-month": "4",
            "ends_on-year": "2008",
        },
    )

    assert first.status_code == 302
    assert "The day it passes on must be after the first day" in wrong.content.decode()


LISTED = 12
