"""Does the invented borough show contracts that run today, and what is to be seen to?"""

from collections.abc import Iterator

import pytest
import time_machine
from django.test import Client

from tests.databases import DEMONSTRATED_AT as AT
from tests.support import sign_in
from waymark.access.models.authorities import Authority
from waymark.access.models.members import Membership
from waymark.access.rules import RoleName
from waymark.commissioning.models.contracts import Contract, ContractDue, ContractOption
from waymark.commissioning.models.performance import KpiResult
from waymark.commissioning.rules.contracts import ContractState
from waymark.core.dates import local_date
from waymark.core.scoping import open_scope
from waymark.demonstration.actions import contracts
from waymark.demonstration.rules.staff import email_of


@pytest.fixture
def loaded(demonstration: None, db: None) -> Iterator[None]:
    contracts.load(at=AT)
    with open_scope(Authority.objects.get(code="marshfield").pk):
        yield


def test_three_contracts_run_and_are_rated_and_watched_over(loaded: None) -> None:
    found = list(Contract.objects.all())
    today = local_date(AT)

    assert {each.state for each in found} == {ContractState.LIVE}
    assert len({each.ends_on for each in found}) == len(found) == 3
    assert all(each.owner is not None for each in found)
    assert len(set(KpiResult.objects.values_list("rating", flat=True))) > 1
    notices = ContractDue.objects.filter(right__isnull=False)
    assert notices.count() == ContractOption.objects.filter(notice_on__isnull=False).count() > 0
    assert ContractDue.objects.filter(due_on__lt=today).exists()
    assert ContractDue.objects.filter(due_on__gt=today).exists()


def test_a_second_loading_adds_nothing(loaded: None) -> None:
    contracts.load(at=AT)

    assert Contract.objects.count() == 3


def test_the_board_and_what_is_due_show_them(loaded: None, client: Client) -> None:
    address = email_of(RoleName.COMMISSIONER, authority="marshfield")
    with time_machine.travel(AT):
        sign_in(client, Membership.objects.get(user__email=address))
        here = "/marshfield/work/commissioning/contracts"
        board = client.get(f"{here}/endings/").content.decode()
        due = client.get(f"{here}/due/").content.decode()
        register = client.get("/marshfield/contracts/").content.decode()

    for title in ("Counselling for young people", "A bed for the night in a volunteer"):
        assert title in board
    assert "Yearly visit to the rooms in Riverside" in due
    assert "Counselling for young people" in register
    assert "A bed for the night" not in register
