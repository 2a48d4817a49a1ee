"""Is money shown year by year, with what is promised of it?"""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from tests.clock import NOW
from tests.factories.commissioning import CommitmentFactory, FundingYearFactory
from waymark.access.models.authorities import Authority
from waymark.audit.models import AuditEvent
from waymark.audit.rules import Event
from waymark.commissioning.actions import funding as actions
from waymark.commissioning.models.funding import FundingStream
from waymark.commissioning.queries import funding as queries
from waymark.core.actors import Actor
from waymark.core.refusals import ChangedMeanwhile, NotAllowed
from waymark.core.scoping import open_scope

pytestmark = pytest.mark.django_db

TERMS = actions.StreamTerms(
    title="Youth grant",
    funder="A department",
    starts_on=date(2026, 4, 1),
    ends_on=date(2028, 3, 31),
    conditions="For people of 13 to 19.",
)


def page(authority: Authority, route: str, **keys: Any) -> str:
    return reverse(f"commissioning:{route}", kwargs={"authority": authority.code, **keys})


def test_what_is_promised_lowers_what_is_left_until_it_is_taken_back(
    authority: Authority, signed_in: Actor, client: Client
) -> None:
    with open_scope(authority.pk):
        stream = actions.add_stream(by=signed_in, terms=TERMS, at=NOW)
        year = actions.set_year(
            by=signed_in, stream=stream, year=2026, amount=Decimal("1000.00"), at=NOW
        )
        made = actions.commit_funding(
            by=signed_in,
            funding_year=year,
            purpose="A youth hub",
            amount=Decimal("1200.50"),
            committed_on=date(2026, 9, 1),
            at=NOW,
        )
    url = page(authority, "funding", stream=stream.public_id)
    over = client.get(url).content.decode()
    with open_scope(authority.pk):
        actions.withdraw_commitment(
            by=signed_in, commitment=made, reason="The lease fell through", at=NOW
        )
        events = list(AuditEvent.objects.order_by("id").values_list("event", flat=True))
    after = client.get(url).content.decode()

    assert "−£200.50" in over
    assert "Over" in over
    assert "−£" not in after
    assert "The lease fell through" in after
    assert events == [
        Event.FUNDING_SAVED,
        Event.FUNDING_YEAR_SET,
        Event.FUNDING_COMMITTED,
        Event.FUNDING_WITHDRAWN,
    ]


def test_a_year_outside_the_stream_is_refused(authority: Authority, signed_in: Actor) -> None:
    with open_scope(authority.pk):
        stream = actions.add_stream(by=signed_in, terms=TERMS, at=NOW)

        with pytest.raises(actions.YearOutsideStream):
            actions.set_year(by=signed_in, stream=stream, year=2028, amount=Decimal(1), at=NOW)
        actions.set_year(by=signed_in, stream=stream, year=2027, amount=Decimal(1), at=NOW)
        shorter = actions.StreamTerms(
            title=TERMS.title, funder=TERMS.funder, starts_on=TERMS.starts_on,
            ends_on=date(2027, 3, 31),
        )  # fmt: skip
        with pytest.raises(actions.YearOutsideStream, match="2027/28"):
            actions.change_stream(
                by=signed_in,
                stream=stream,
                terms=shorter,
                version=queries.stream_version(stream),
                at=NOW,
            )


def test_amounts_have_to_be_something(authority: Authority, signed_in: Actor) -> None:
    with open_scope(authority.pk):
        year = FundingYearFactory.create()

        with pytest.raises(actions.NothingPromised):
            actions.commit_funding(
                by=signed_in, funding_year=year, purpose="Nothing", amount=Decimal(0),
                committed_on=date(2026, 9, 1), at=NOW,
            )  # fmt: skip
        with pytest.raises(actions.AmountBelowNothing):
            actions.set_year(
                by=signed_in, stream=year.stream, year=2026, amount=Decimal(-1), at=NOW
            )


def test_the_second_writer_is_told(authority: Authority, signed_in: Actor) -> None:
    with open_scope(authority.pk):
        stream = actions.add_stream(by=signed_in, terms=TERMS, at=NOW)

        with pytest.raises(ChangedMeanwhile):
            actions.change_stream(by=signed_in, stream=stream, terms=TERMS, version=1, at=NOW)


def test_what_was_taken_back_is_not_taken_back_again(
    authority: Authority, signed_in: Actor
) -> None:
    with open_scope(authority.pk):
        made = CommitmentFactory.create()
        actions.withdraw_commitment(by=signed_in, commitment=made, reason="No", at=NOW)

        with pytest.raises(actions.WithdrawnAlready):
            actions.withdraw_commitment(by=signed_in, commitment=made, reason="No", at=NOW)


def test_readers_change_nothing(authority: Authority, reader: Actor) -> None:
    with open_scope(authority.pk):
        with pytest.raises(NotAllowed):
            actions.add_stream(by=reader, terms=TERMS, at=NOW)
        assert not FundingStream.objects.exists()


@pytest.mark.usefixtures("signed_in")
def test_the_list_reads_as_often_for_many_as_for_few(
    authority: Authority, client: Client, django_assert_num_queries: Any
) -> None:
    url = page(authority, "funding_list")
    with open_scope(authority.pk):
        CommitmentFactory.create_batch(2)
    client.get(url)
    with django_assert_num_queries(LISTED):
        client.get(url)
    with open_scope(authority.pk):
        CommitmentFactory.create_batch(20)
    with django_assert_num_queries(LISTED):
        client.get(url)


@pytest.mark.usefixtures("signed_in")
def test_a_promise_is_made_by_a_form(authority: Authority, client: Client) -> None:
    with open_scope(authority.pk):
        year = FundingYearFactory.create()
    url = page(authority, "funding_commit", stream=year.stream.public_id)
    typed = {
        "funding_year": str(year.public_id),
        "purpose": "Summer club",
        "committed_on-day": "1",
        "committed_on-month": "9",
        "committed_on-year": "2026",
    }

    wrong = client.post(url, typed | {"amount": "-5"})
    right = client.post(url, typed | {"amount": "5000"}, follow=True)

    assert wrong.status_code == 400
    assert "£5,000 promised for Summer club" in right.content.decode()


LISTED = 12
