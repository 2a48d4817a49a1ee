"""Are those who watch over contracts reminded of what is due, each thing once at each step?"""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from typing import Any

import pytest
import time_machine
from django.test import Client

from tests.clock import NOW
from tests.factories.access import AuthorityFactory, MembershipFactory
from tests.factories.commissioning import (
    ContractDueFactory,
    ContractFactory,
    KpiFactory,
    KpiResultFactory,
)
from tests.fakes.mail_server import MailServer, running_mail_server
from tests.support import sign_in
from waymark.access.models.authorities import Authority
from waymark.access.models.members import Membership
from waymark.access.rules import RoleName
from waymark.audit.models import AuditEvent
from waymark.audit.rules import Event
from waymark.commissioning import tasks
from waymark.commissioning.actions import reminders as actions
from waymark.commissioning.models.contracts import Contract
from waymark.commissioning.queries import reminders as queries
from waymark.commissioning.rules.contracts import ContractState
from waymark.commissioning.rules.reminders import DueSource
from waymark.core.actors import Actor
from waymark.core.refusals import NotAllowed
from waymark.core.scoping import open_scope
from waymark.messages.models import Message
from waymark.messages.rules import Purpose
from waymark.messages.tasks import send_waiting

TODAY = NOW.date()
FAR = date(2030, 3, 31)


@pytest.fixture(autouse=True)
def clock() -> Iterator[None]:
    with time_machine.travel(NOW, tick=False):
        yield


@pytest.fixture
def watched(commissioner: Membership) -> Contract:
    """A contract with an owner and nothing due for years."""
    return quiet(owner=commissioner)


def quiet(**values: Any) -> Contract:
    return ContractFactory.create(**{"ends_on": FAR, "review_on": FAR, **values})


def due(contract: Contract, days: int, text: str = "Ask for the certificate") -> None:
    ContractDueFactory.create(contract=contract, due_on=TODAY + timedelta(days=days), text=text)


def night(at: datetime = NOW) -> list[str]:
    """Let the nightly job run, and return what it wrote."""
    before = set(Message.objects.values_list("pk", flat=True))
    with time_machine.travel(at, tick=False):
        tasks.remind(timestamp=0)
    return [each.body for each in Message.objects.exclude(pk__in=before).order_by("id")]


def test_everything_due_comes_in_one_email(
    authority: Authority, commissioner: Membership, watched: Contract
) -> None:
    due(watched, -7, "Ask for the certificate")
    due(watched, 28, "Visit the centre")
    ending = quiet(owner=commissioner, ends_on=TODAY, review_on=None)
    KpiFactory.create(contract=watched, name="In learning")
    ContractFactory.create(owner=commissioner, review_on=TODAY + timedelta(days=29), ends_on=FAR)

    (body,) = night()

    late, coming = body.split("Due in contracts of")
    assert "Ask for the certificate" in late
    assert "Results to 30 September 2026: In learning" in late
    assert "Visit the centre" in coming
    assert f"The contract ends ({ending})" in coming
    assert "Review the contract" not in body
    assert f"/{authority.code}/work/commissioning/contracts/due/" in body
    assert AuditEvent.objects.filter(event=Event.CONTRACT_REMINDER_SENT).count() == 1


@pytest.mark.usefixtures("authority")
def test_nobody_is_told_twice_at_a_step_and_again_at_the_next(watched: Contract) -> None:
    due(watched, 30)
    nights = {
        days: len(night(NOW + timedelta(days=days))) for days in (0, 2, 2, 3, 23, 24, 30, 37, 60)
    }

    assert nights == {0: 0, 2: 0, 3: 0, 23: 1, 24: 0, 30: 1, 37: 1, 60: 0}
    # On the second day it was told in the first of two runs.
    assert Message.objects.count() == 4


def test_a_step_that_was_missed_is_not_made_up_for(watched: Contract) -> None:
    due(watched, 3)

    assert len(night()) == 1
    assert Message.objects.count() == 1


def test_without_an_owner_the_deputy_is_told_or_nobody(
    by: Actor, commissioner: Membership, authority: Authority
) -> None:
    gone = MembershipFactory.create(
        authority=authority, role=RoleName.COMMISSIONER, ended_at=NOW, ended_by=commissioner.user
    )
    contract = quiet(owner=gone)
    due(contract, 1)
    assert night() == []

    actions.set_reminders(by=by, at=NOW, is_on=True, deputy=commissioner)

    assert len(night()) == 1
    assert Message.objects.get().recipient == commissioner.user.email
    assert len(queries.list_own_due(viewer=by, today=TODAY)) == 1


def test_reminders_can_be_switched_off(by: Actor, watched: Contract) -> None:
    due(watched, 1)
    actions.set_reminders(by=by, at=NOW, is_on=False, deputy=None)

    assert night() == []


def test_what_is_done_or_of_a_contract_that_is_over_is_not_due(
    by: Actor, commissioner: Membership, watched: Contract
) -> None:
    ContractDueFactory.create(contract=watched, due_on=TODAY, done_on=TODAY, outcome="Seen")
    kpi = KpiFactory.create(contract=watched)
    KpiResultFactory.create(kpi=kpi, period_ends_on=date(2026, 9, 30))
    over = ContractFactory.create(
        owner=commissioner, state=ContractState.ENDED, review_on=TODAY, ends_on=TODAY
    )
    KpiFactory.create(contract=over)

    assert night() == []


def test_a_second_worker_sends_nothing(
    by: Actor, commissioner: Membership, watched: Contract
) -> None:
    due(watched, 1)
    ((reader, steps),) = queries.list_to_tell(viewer=by, today=TODAY).items()
    actions.send_reminder(by=by, at=NOW, reader=reader, steps=steps)

    with pytest.raises(actions.ToldAlready):
        actions.send_reminder(by=by, at=NOW, reader=reader, steps=steps)

    assert Message.objects.count() == 1


def test_another_authority_is_told_of_its_own_alone(
    authority: Authority, watched: Contract
) -> None:
    due(watched, 1, "Ours")
    other = AuthorityFactory.create()
    with open_scope(other.pk):
        member = MembershipFactory.create(authority=other, role=RoleName.COMMISSIONER)
        due(quiet(owner=member), 1, "Theirs")

    (ours,) = night()

    assert "Ours" in ours
    assert "Theirs" not in ours
    with open_scope(other.pk):
        assert "Theirs" in Message.objects.get().body


def test_a_reminder_reaches_a_mail_server(
    authority: Authority, commissioner: Membership, watched: Contract, settings: Any
) -> None:
    due(watched, 0)
    mails: MailServer
    with running_mail_server() as mails:
        settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
        settings.EMAIL_HOST, settings.EMAIL_PORT = mails.host, mails.port
        settings.EMAIL_HOST_USER = settings.EMAIL_HOST_PASSWORD = ""
        settings.EMAIL_USE_TLS = settings.EMAIL_USE_SSL = False
        settings.EMAIL_TIMEOUT = 1
        night()
        send_waiting(authority_id=authority.pk)

    message = Message.objects.get()
    assert message.purpose == Purpose.CONTRACT_REMINDER
    assert message.state == "sent"
    assert message.body == ""


def test_the_front_page_shows_what_is_due_in_ones_own_contracts(
    client: Client, authority: Authority, commissioner: Membership, watched: Contract
) -> None:
    due(watched, 5, "Own thing")
    due(quiet(), 5, "Thing of nobody")
    sign_in(client, commissioner)

    page = client.get(f"/{authority.code}/work/commissioning/").content.decode()
    everything = client.get(f"/{authority.code}/work/commissioning/contracts/due/").content.decode()

    assert "Own thing" in page
    assert "Thing of nobody" not in page
    assert "Own thing" in everything
    assert "Thing of nobody" in everything


def test_who_only_reads_settles_nothing(reader: Actor, scope: None) -> None:
    with pytest.raises(NotAllowed):
        actions.set_reminders(by=reader, at=NOW, is_on=True, deputy=None)


def test_results_are_due_by_the_measures_own_period(by: Actor, scope: None) -> None:
    contract = quiet(starts_on=date(2026, 8, 1))
    for frequency in ("monthly", "quarterly", "yearly"):
        KpiFactory.create(contract=contract, name=frequency, frequency=frequency)

    found = queries.list_due(viewer=by, today=TODAY)

    assert [(each.source, each.text, each.due_on) for each in found] == [
        (DueSource.RESULT, "Results to 31 October 2026: monthly", date(2026, 11, 28))
    ]
