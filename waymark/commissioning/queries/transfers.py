"""Which staff come over, what is due when, and what does it cost, as given and as worked out?"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import groupby
from operator import attrgetter
from uuid import UUID

from django.db.models import QuerySet

from waymark.access import permissions
from waymark.access.permissions import Permission
from waymark.commissioning.models.transfers import (
    PensionAnalysis,
    TransferAsset,
    TransferCost,
    TransferPlan,
    WorkforceRow,
)
from waymark.commissioning.rules import redundancy
from waymark.commissioning.rules.redundancy import LocalPolicy
from waymark.commissioning.rules.transfers import InScope, full_time_equivalent, weekly_pay
from waymark.core.actors import Actor
from waymark.core.refusals import NotFound


@dataclass(frozen=True)
class WorkforceLine:
    """A post with the redundancy pay that it would bring on the day of the transfer.

    `by_law` and `by_policy` are nothing where no cap is on file for that day.
    """

    row: WorkforceRow
    weeks: Decimal
    by_law: Decimal | None
    by_policy: Decimal | None


@dataclass(frozen=True)
class WorkforceTotal:
    """The posts of one employer for one authority that are in scope; disputed ones apart."""

    employer: str
    served: str
    posts: int
    disputed: int
    fte: Decimal
    pay: Decimal


def list_transfers(*, viewer: Actor) -> QuerySet[TransferPlan]:
    """Return transfers of staff, the latest first."""
    permissions.require(viewer, Permission.COMMISSIONING_SEE)
    return TransferPlan.objects.select_related("cycle", "decision").order_by("-transfers_on", "-id")


def get_transfer(*, viewer: Actor, public_id: UUID) -> TransferPlan:
    """Return one transfer; raise `NotFound`."""
    found = list_transfers(viewer=viewer).filter(public_id=public_id).first()
    if found is None:
        raise NotFound
    return found


def list_workforce(plan: TransferPlan, *, viewer: Actor) -> tuple[WorkforceLine, ...]:
    """Return the posts of a transfer by employer, authority and key, each with its figures."""
    permissions.require(viewer, Permission.WORKFORCE_SEE)
    policy = LocalPolicy(multiplier=plan.redundancy_multiplier, is_capped=plan.is_redundancy_capped)
    cap = redundancy.week_cap_on(plan.transfers_on)
    rows = WorkforceRow.objects.filter(plan=plan).order_by("employer", "served", "reference", "id")
    lines = []
    for row in rows:
        service = redundancy.years_between(row.service_from, plan.transfers_on)
        weeks = redundancy.redundancy_weeks(age=row.age, service=service)
        week = weekly_pay(row.pay)
        by_law = by_policy = None
        if cap is not None:
            by_law = redundancy.redundancy_pay(weeks=weeks, weekly_pay=week, cap=cap)
            by_policy = redundancy.redundancy_pay(
                weeks=weeks, weekly_pay=week, cap=cap, policy=policy
            )
        lines.append(WorkforceLine(row, weeks, by_law, by_policy))
    return tuple(lines)


def total_workforce(lines: Sequence[WorkforceLine]) -> tuple[WorkforceTotal, ...]:
    """Return the totals by employer and authority; the lines come from `list_workforce`."""
    totals = []
    rows = [line.row for line in lines]
    for (employer, served), found in groupby(rows, key=attrgetter("employer", "served")):
        group = list(found)
        inside = [each for each in group if each.in_scope == InScope.YES]
        totals.append(
            WorkforceTotal(
                employer=employer,
                served=served,
                posts=len(inside),
                disputed=sum(each.in_scope == InScope.DISPUTED for each in group),
                fte=full_time_equivalent((each.fte, each.share) for each in inside),
                pay=sum((each.pay * each.share / 100 for each in inside), Decimal()),
            )
        )
    return tuple(totals)


def list_pensions(plan: TransferPlan) -> QuerySet[PensionAnalysis]:
    """Return what actuaries reported, the latest valuation first."""
    return PensionAnalysis.objects.filter(plan=plan).order_by("-valuation_on", "-id")


def list_costs(plan: TransferPlan) -> QuerySet[TransferCost]:
    """Return what the transfer costs, by year."""
    return TransferCost.objects.filter(plan=plan).order_by("year", "borne_by", "id")


def list_assets(plan: TransferPlan) -> QuerySet[TransferAsset]:
    """Return what the service uses."""
    return TransferAsset.objects.filter(plan=plan).order_by("description", "id")


def total_of(sums: Iterable[Decimal | None]) -> Decimal | None:
    """Return the sum; nothing where one of them is not known."""
    found = list(sums)
    known = [each for each in found if each is not None]
    return sum(known, Decimal()) if len(known) == len(found) else None
