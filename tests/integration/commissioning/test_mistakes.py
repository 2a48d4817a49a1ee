"""Is a part that was written by mistake taken out, and nothing that something rests on?"""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from importlib import import_module
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.urls import reverse

from tests.clock import NOW
from tests.factories.buying import begin_transfer
from tests.factories.commissioning import (
    ContractDueFactory,
    ContractFactory,
    ContractOptionFactory,
    ContractPaymentFactory,
    KpiFactory,
    KpiResultFactory,
)
from tests.support import sign_in
from waymark.access.models.members import Membership
from waymark.audit.models import AuditEvent
from waymark.audit.rules import Event
from waymark.commissioning.actions import dues, terms, transfers
from waymark.commissioning.actions.mistakes import (
    PartStays,
    remove_contract_part,
    remove_transfer_part,
)
from waymark.commissioning.actions.transfers import TransferOver
from waymark.commissioning.models.contracts import Contract, ContractDue, ContractOption
from waymark.commissioning.models.terminations import Termination
from waymark.commissioning.models.transfers import TransferPlan
from waymark.commissioning.queries import mistakes as queries
from waymark.commissioning.queries.reminders import list_due
from waymark.commissioning.rules.contracts import DueKind, OptionKind
from waymark.commissioning.rules.terminations import TerminationGround, TerminationState
from waymark.commissioning.rules.transfers import CostKind, TransferState
from waymark.core.actors import Actor
from waymark.core.refusals import NotAllowed

TODAY = NOW.date()


@pytest.fixture
def contract(scope: None) -> Contract:
    made: Contract = ContractFactory.create()
    return made


@pytest.mark.parametrize(
    "make",
    [
        lambda contract: ContractOptionFactory.create(contract=contract),
        lambda contract: ContractDueFactory.create(contract=contract),
        lambda contract: KpiFactory.create(contract=contract),
        lambda contract: ContractPaymentFactory.create(contract=contract),
    ],
)
def test_what_nothing_rests_on_is_taken_out_and_stays_in_the_history(
    by: Actor, contract: Contract, make: Callable[[Contract], Any]
) -> None:
    part = make(contract)
    assert queries.contract_parts(contract) == [part]

    remove_contract_part(by=by, contract=contract, part=part, reason="Typed twice", at=NOW)

    assert queries.contract_parts(contract) == []
    event = AuditEvent.objects.get(event=Event.CONTRACT_PART_REMOVED)
    assert event.reason == "Typed twice"
    kept = type(part).pgh_event_model.objects.filter(public_id=part.public_id)
    assert kept.filter(pgh_label="delete").count() == 1


def notice_taken_back(contract: Contract) -> ContractOption:
    """A right to break that was used, until the notice was taken back."""
    right: ContractOption = ContractOptionFactory.create(
        contract=contract, kind=OptionKind.BREAK, months=None, ground="Less money"
    )
    Termination.objects.create(
        authority_id=contract.authority_id, contract=contract, right=right,
        ground=TerminationGround.BREAK_CLAUSE, reason="Less money", notice_on=TODAY,
        ends_on=contract.ends_on, decided_by="The cabinet", state=TerminationState.WITHDRAWN,
        settled_on=TODAY, settled_reason="The money came",
    )  # fmt: skip
    return right


@pytest.mark.parametrize(
    "make",
    [
        lambda contract: ContractOptionFactory.create(contract=contract, used_on=TODAY),
        lambda contract: ContractDueFactory.create(
            contract=contract, done_on=TODAY, outcome="Seen"
        ),
        lambda contract: KpiResultFactory.create(kpi=KpiFactory.create(contract=contract)).kpi,
        lambda contract: ContractPaymentFactory.create(contract=ContractFactory.create()),
        notice_taken_back,
    ],
)
def test_what_was_used_done_or_measured_stays(
    by: Actor, contract: Contract, make: Callable[[Contract], Any]
) -> None:
    part = make(contract)

    with pytest.raises(PartStays):
        remove_contract_part(by=by, contract=contract, part=part, reason="x", at=NOW)

    assert type(part).objects.filter(pk=part.pk).exists()


def test_a_right_goes_with_its_day_of_notice_and_with_no_other(
    by: Actor, contract: Contract
) -> None:
    given: dict[str, Any] = {"by": by, "at": NOW, "contract": contract, "kind": OptionKind.BREAK}
    right = terms.add_option(**given, ground="Less money", notice_on=date(2027, 1, 31))
    terms.add_option(**given, ground="Poor results", notice_on=date(2027, 1, 31))

    remove_contract_part(by=by, contract=contract, part=right, reason="x", at=NOW)

    assert ContractOption.objects.get().ground == "Poor results"
    due = ContractDue.objects.get(kind=DueKind.NOTICE)
    assert due.text == "Last day of notice, break: Poor results"


def test_a_right_whose_notice_was_seen_to_stays(by: Actor, contract: Contract) -> None:
    right = terms.add_option(
        by=by, at=NOW, contract=contract, kind=OptionKind.BREAK, ground="Less money",
        notice_on=date(2026, 11, 30),
    )  # fmt: skip
    due = ContractDue.objects.get()
    dues.settle_due(by=by, at=NOW, due=due, done_on=TODAY, outcome="No notice is given")

    with pytest.raises(PartStays):
        remove_contract_part(by=by, contract=contract, part=right, reason="x", at=NOW)


@pytest.mark.parametrize(
    "right",
    [
        {"kind": OptionKind.EXTENSION, "months": 6, "notice_on": date(2026, 11, 30)},
        {"kind": OptionKind.BREAK, "ground": "Less money", "notice_on": date(2026, 11, 30)},
    ],
)
def test_what_was_due_of_a_right_before_is_joined_to_it(
    by: Actor, contract: Contract, right: dict[str, Any]
) -> None:
    made = terms.add_option(by=by, at=NOW, contract=contract, **right)
    terms.add_option(
        by=by,
        at=NOW,
        contract=contract,
        kind=OptionKind.BREAK,
        ground="Another",
        notice_on=date(2026, 11, 30),
    )
    other = ContractDueFactory.create(contract=contract, due_on=date(2026, 11, 30))
    ContractDue.objects.update(right=None)
    migration = import_module("waymark.commissioning.migrations.0003_rights_of_what_is_due")

    with connection.cursor() as cursor:
        for statement in migration.DUE_TO_RIGHTS:
            cursor.execute(statement)

    assert ContractDue.objects.filter(right=made).count() == 1
    assert list(ContractDue.objects.filter(right=None)) == [other]


def test_nobody_is_reminded_of_a_right_that_is_used(by: Actor, contract: Contract) -> None:
    right = terms.add_option(
        by=by, at=NOW, contract=contract, kind=OptionKind.EXTENSION, months=6,
        notice_on=date(2026, 11, 30),
    )  # fmt: skip
    due = ContractDue.objects.get()
    assert due.right == right
    assert due.public_id in {each.about_id for each in list_due(viewer=by, today=TODAY)}

    terms.extend_contract(by=by, at=NOW, option=right, extended_on=TODAY, reason="It works")

    assert due.public_id not in {each.about_id for each in list_due(viewer=by, today=TODAY)}


def test_parts_of_a_transfer_are_taken_out_while_it_is_planned(by: Actor) -> None:
    plan = begin_transfer(by)
    costed: dict[str, Any] = {
        "by": by, "plan": plan, "kind": CostKind.LEGAL, "borne_by": "The council", "year": 2027,
        "amount": Decimal(100), "source": "A quotation", "at": NOW,
    }  # fmt: skip
    wrong, right = transfers.add_cost(**costed), transfers.add_cost(**costed)

    remove_transfer_part(by=by, plan=plan, part=wrong, reason="Typed twice", at=NOW)

    assert queries.transfer_parts(plan) == [right]
    assert AuditEvent.objects.filter(event=Event.TRANSFER_PART_REMOVED).count() == 1
    with pytest.raises(PartStays):
        remove_transfer_part(by=by, plan=begin_transfer(by), part=right, reason="x", at=NOW)
    TransferPlan.objects.filter(pk=plan.pk).update(state=TransferState.ABANDONED)
    with pytest.raises(TransferOver):
        remove_transfer_part(by=by, plan=plan, part=right, reason="x", at=NOW)


def test_who_reads_takes_nothing_out(contract: Contract, reader: Actor) -> None:
    part = ContractPaymentFactory.create(contract=contract)

    with pytest.raises(NotAllowed):
        remove_contract_part(by=reader, contract=contract, part=part, reason="x", at=NOW)


def test_the_pages_take_it_out(
    client: Client, commissioner: Membership, by: Actor, contract: Contract
) -> None:
    sign_in(client, commissioner)
    here = {"authority": commissioner.authority.code}

    def at(name: str, **arguments: object) -> str:
        return reverse(f"commissioning:{name}", kwargs=here | arguments)

    page = at("contract", contract=contract.public_id)
    remove = at("contract_part_remove", contract=contract.public_id)
    assert remove not in client.get(page).content.decode()
    ContractDueFactory.create(contract=contract, text="Ask for the insurance")
    payment = ContractPaymentFactory.create(contract=contract, amount=Decimal(1200))
    assert remove in client.get(page).content.decode()
    form = client.get(remove).content.decode()
    assert "£1,200" in form
    assert "Ask for the insurance" in form
    assert client.post(remove, {"part": str(payment.public_id)}).status_code == 400

    typed = {"part": str(payment.public_id), "reason": "Paid by another contract"}
    answer = client.post(remove, typed, follow=True)

    assert "Taken out" in answer.content.decode()
    assert [type(each) for each in queries.contract_parts(contract)] == [ContractDue]
    plan = begin_transfer(by)
    transfers.add_asset(
        by=by, plan=plan, description="Laptops", held_by="A provider", comes_over=True, value=None,
        at=NOW,
    )  # fmt: skip
    remove = at("staff_transfer_part_remove", staff_transfer=plan.public_id)
    detail = at("staff_transfer_detail", staff_transfer=plan.public_id)
    assert remove in client.get(detail).content.decode()
    (asset,) = queries.transfer_parts(plan)
    typed = {"part": str(asset.public_id), "reason": "Not ours"}
    assert "Taken out" in client.post(remove, typed, follow=True).content.decode()
    assert "Laptops" not in client.get(detail).content.decode()
