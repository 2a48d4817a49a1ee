"""What does the invented borough buy for young people besides, and how do those contracts run?"""

import tomllib
from datetime import datetime, timedelta
from decimal import Decimal

from waymark.access.models.authorities import Authority
from waymark.access.models.members import Membership
from waymark.access.rules import RoleName
from waymark.commissioning.actions import contracts, dues, performance, terms
from waymark.commissioning.models.contracts import Contract
from waymark.commissioning.rules.contracts import (
    BuyingRoute,
    ContractWritten,
    DueKind,
    OptionKind,
    quarter_start,
)
from waymark.core.dates import end_of_month, local_date, months_after
from waymark.core.scoping import open_scope
from waymark.demonstration.actions.acting import actor_in
from waymark.demonstration.actions.luton import data_file
from waymark.demonstration.actions.travel.facts import AUTHORITY, Calendar
from waymark.demonstration.actions.travel.steps import Facts, Told, add_measure, supplier_called
from waymark.demonstration.rules.staff import email_of
from waymark.indicators.rules.vocabulary import Frequency


def load(*, at: datetime) -> None:
    """Record the contracts that run today as the register gave them, unless they are there."""
    authority = Authority.objects.filter(code=AUTHORITY).first()
    if authority is None:
        return
    facts: Facts = tomllib.loads(data_file("marshfield-contracts.toml").decode())
    with open_scope(authority.pk):
        told = Told(
            commissioner=actor_in(RoleName.COMMISSIONER, authority=AUTHORITY),
            democratic=actor_in(RoleName.DEMOCRATIC_SERVICES_OFFICER, authority=AUTHORITY),
            calendar=Calendar(now=at),
        )
        for about in facts["contract"]:
            if not Contract.objects.filter(reference=about["reference"]).exists():
                contract = _record(told, about, source=facts["source"], at=at)
                _watch(told, about, contract, at=at)
                _measure(told, about, contract, at=at)


def _record(told: Told, about: Facts, *, source: str, at: datetime) -> Contract:
    ends_on = end_of_month(months_after(local_date(at), about["ends_in_months"]))
    annual = Decimal(about["annual"])
    contract = contracts.record_contract(
        by=told.commissioner,
        at=at,
        supplier=supplier_called(about["supplier"], at=at),
        written=ContractWritten(
            reference=about["reference"],
            title=about["title"],
            description=about["description"],
            department=about["department"],
            starts_on=months_after(ends_on + timedelta(days=1), -about["term_months"]),
            ends_on=ends_on,
            is_voluntary=about["is_voluntary"],
            route=BuyingRoute(about["route"]),
            value_annual=annual,
            value_total=annual * about["term_months"] / 12,
            is_from_history=True,
            history_source=source,
        ),
    )
    if about["published"]:
        contracts.publish_contract(by=told.commissioner, at=at, contract=contract)
    return contract


def _watch(told: Told, about: Facts, contract: Contract, *, at: datetime) -> None:
    """Say who watches over it, which rights it holds, what is due and what was paid."""
    by = told.commissioner
    address = email_of(RoleName.COMMISSIONER, authority=AUTHORITY)
    owner = Membership.objects.get(user__email=address)
    contracts.name_owner(by=by, at=at, contract=contract, owner=owner)
    for right in about["rights"]:
        terms.add_option(
            by=by,
            at=at,
            contract=contract,
            kind=OptionKind(right["kind"]),
            months=right.get("months"),
            ground=right.get("ground", ""),
            notice_months=right.get("notice_months"),
        )
    for due in about["due"]:
        dues.add_due(
            by=by,
            at=at,
            contract=contract,
            kind=DueKind(due["kind"]),
            text=due["text"],
            due_on=told.day(due["days"]),
        )
    for paid in about["paid"]:
        dues.record_payment(
            by=by,
            at=at,
            contract=contract,
            paid_on=told.day(paid["days"]),
            amount=Decimal(paid["amount"]),
            purpose=paid["purpose"],
        )


def _measure(told: Told, about: Facts, contract: Contract, *, at: datetime) -> None:
    """Add its measures, with what they came to in the last quarters, the oldest first."""
    kpis = [
        (each, add_measure(told, each, contract, at=at, frequency=Frequency.QUARTERLY))
        for each in about["measure"]
    ]
    this_quarter = quarter_start(local_date(at))
    count = max((len(facts["results"]) for facts, _ in kpis), default=0)
    for number in range(count):
        performance.record_results(
            by=told.commissioner,
            at=at,
            contract=contract,
            period_ends_on=months_after(this_quarter, -3 * (count - 1 - number))
            - timedelta(days=1),
            results=[
                performance.ResultWritten(
                    kpi=kpi, value=Decimal(facts["results"][number]), evidence=facts["source"]
                )
                for facts, kpi in kpis
            ],
        )
