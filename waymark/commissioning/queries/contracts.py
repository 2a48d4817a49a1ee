"""Which contracts are there, what is due, and which of them may the public read?"""

from datetime import date
from uuid import UUID

from django.db.models import Q, QuerySet

from waymark.access import permissions
from waymark.access.permissions import Permission
from waymark.commissioning.models.contracts import (
    Contract,
    ContractBuyer,
    ContractDue,
    ContractOption,
    ContractPayment,
    ContractVariation,
)
from waymark.commissioning.models.performance import Kpi, KpiResult
from waymark.commissioning.rules import contracts as rules
from waymark.commissioning.rules.contracts import ContractState, OptionKind
from waymark.core.actors import Actor
from waymark.core.refusals import NotFound
from waymark.core.versions import record_version, version_of


def list_contracts(*, viewer: Actor, text: str = "", state: str = "") -> QuerySet[Contract]:
    """Return the contracts with these words and in this state, by reference."""
    permissions.require(viewer, Permission.COMMISSIONING_SEE)
    rows = _contracts()
    for word in text.split():
        rows = rows.filter(
            Q(reference__icontains=word)
            | Q(title__icontains=word)
            | Q(supplier__name__icontains=word)
        )
    return rows.filter(state=state) if state else rows


def get_contract(*, viewer: Actor, public_id: UUID) -> Contract:
    """Return one contract; raise `NotFound`."""
    return _one(list_contracts(viewer=viewer), public_id)


def list_published() -> QuerySet[Contract]:
    """Return the contracts in the public register, by reference."""
    return _contracts().filter(published_at__isnull=False)


def get_published(*, public_id: UUID) -> Contract:
    """Return one contract of the public register; raise `NotFound`."""
    return _one(list_published(), public_id)


def list_ending(*, viewer: Actor, today: date) -> QuerySet[Contract]:
    """Return the live contracts that end within the board of endings, or should have ended."""
    last = rules.quarter_end(rules.quarters_ahead(today)[-1])
    return (
        list_contracts(viewer=viewer)
        .filter(state=ContractState.LIVE, ends_on__lte=last)
        .order_by("ends_on", "id")
    )


def list_due_of(contract: Contract) -> QuerySet[ContractDue]:
    """Return what was and is to be seen to in a contract, the earliest first."""
    return ContractDue.objects.filter(contract=contract).order_by("due_on", "id")


def get_due(contract: Contract, *, public_id: UUID) -> ContractDue:
    """Return one thing to see to that is still open; raise `NotFound`."""
    found = list_due_of(contract).filter(public_id=public_id, done_on__isnull=True).first()
    if found is None:
        raise NotFound
    return found


def list_buyers(contract: Contract) -> QuerySet[ContractBuyer]:
    """Return those who pay for a contract, in their order."""
    return ContractBuyer.objects.filter(contract=contract).order_by("position", "id")


def list_options(contract: Contract) -> QuerySet[ContractOption]:
    """Return the rights to extend and to break a contract, in the order they were added."""
    return ContractOption.objects.filter(contract=contract).order_by("id")


def get_extension(contract: Contract, *, public_id: UUID) -> ContractOption:
    """Return one right to extend that is not used; raise `NotFound`."""
    found = (
        list_options(contract)
        .filter(public_id=public_id, kind=OptionKind.EXTENSION, used_on__isnull=True)
        .first()
    )
    if found is None:
        raise NotFound
    return found


def list_variations(contract: Contract) -> QuerySet[ContractVariation]:
    """Return what was changed of a contract, the earliest first."""
    return ContractVariation.objects.filter(contract=contract).order_by("made_on", "id")


def list_payments(contract: Contract) -> QuerySet[ContractPayment]:
    """Return what was paid under a contract, the latest first."""
    return ContractPayment.objects.filter(contract=contract).order_by("-paid_on", "-id")


def list_kpis(contract: Contract) -> QuerySet[Kpi]:
    """Return the measures of a contract, in the order they were added."""
    return Kpi.objects.filter(contract=contract).order_by("id")


def list_results(contract: Contract) -> QuerySet[KpiResult]:
    """Return the results of a contract with their measures, the latest period first."""
    return (
        KpiResult.objects.select_related("kpi")
        .filter(kpi__contract=contract)
        .order_by("-period_ends_on", "kpi_id")
    )


def latest_possible_end(contract: Contract, options: list[ContractOption]) -> date:
    """Return the last day that a contract can run to by the rights it has left."""
    return rules.latest_possible_end(
        contract.ends_on,
        months=[each.months for each in options if each.months and each.used_on is None],
        until=contract.may_run_until,
    )


def missing_for_register(contract: Contract) -> tuple[str, ...]:
    """Name what the public register has to say and this contract does not."""
    return rules.not_ready_to_publish(
        value=contract.value_total or contract.value_annual,
        review_on=contract.review_on,
        route=contract.route,
        department=contract.department,
        description=contract.description,
    )


def contract_version(contract: Contract) -> int:
    """Return a number that changes with what the contract's form shows."""
    buyers = [(each.name, str(each.share)) for each in list_buyers(contract)]
    return version_of(record_version(contract, but="published_at"), buyers)


def _contracts() -> QuerySet[Contract]:
    return Contract.objects.select_related(
        "supplier", "decision", "cycle", "procurement", "follows", "owner__user"
    ).order_by("reference", "id")


def _one(rows: QuerySet[Contract], public_id: UUID) -> Contract:
    found = rows.filter(public_id=public_id).first()
    if found is None:
        raise NotFound
    return found
