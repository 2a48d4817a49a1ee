"""What is due in contracts, and who is still to be reminded of it?"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from django.db.models import OuterRef, QuerySet, Subquery

from waymark.access import permissions
from waymark.access.models.members import Membership
from waymark.access.permissions import Permission
from waymark.commissioning.models.contracts import Contract, ContractDue
from waymark.commissioning.models.performance import Kpi, KpiResult
from waymark.commissioning.models.reminders import ReminderSetting, ReminderTold
from waymark.commissioning.rules import reminders as rules
from waymark.commissioning.rules.contracts import ContractState
from waymark.commissioning.rules.reminders import DueSource
from waymark.core.actors import Actor
from waymark.indicators.rules.vocabulary import Frequency


@dataclass(frozen=True)
class Due:
    """Something due in a contract; `kind` is that of what was written down, else empty."""

    source: DueSource
    about_id: UUID
    contract: Contract
    due_on: date
    text: str
    kind: str = ""


@dataclass(frozen=True)
class Step:
    """Something due, and the step of reminding that it has reached."""

    due: Due
    step: int


def list_due(*, viewer: Actor, today: date, until: date | None = None) -> list[Due]:
    """Return what is still to be seen to in all contracts, the earliest first.

    What was written down, of any contract, but for notice of a right that is used; and of live
    ones, where `until` or the days that reminders look ahead bring it near: the review date, the
    last day, and the results of the latest period that is over.
    """
    permissions.require(viewer, Permission.COMMISSIONING_SEE)
    near = until or today + timedelta(days=rules.days_shown(today))
    written = (
        ContractDue.objects.select_related("contract")
        .filter(done_on__isnull=True)
        .exclude(right__used_on__isnull=False)
    )
    found = [
        Due(DueSource.DUE, each.public_id, each.contract, each.due_on, each.text, each.kind)
        for each in (written.filter(due_on__lte=until) if until else written)
    ]
    found += _of_live(near)
    found += _results(today, near)
    return sorted(found, key=lambda each: (each.due_on, each.contract.pk, each.text))


def list_own_due(*, viewer: Actor, today: date) -> list[Due]:
    """Return what is late or due within the days of reminding, of the contracts one answers for."""
    near = today + timedelta(days=rules.days_shown(today))
    due = list_due(viewer=viewer, today=today, until=near)
    readers = _readers(due, deputy=get_setting().deputy_id, viewer=viewer)
    return [
        each
        for each, reader in zip(due, readers, strict=True)
        if reader is not None and reader.pk == viewer.membership_id
    ]


def list_to_tell(*, viewer: Actor, today: date) -> Mapping[Membership, list[Step]]:
    """Return who is to be reminded of what, each thing once at each step.

    The owner of the contract, else who gets those without one, as long as they work here.
    """
    setting = get_setting()
    if not setting.is_on:
        return {}
    near = today + timedelta(days=rules.days_shown(today))
    told = set(
        ReminderTold.objects.filter(due_on__lte=near).values_list(
            "source", "about_id", "due_on", "step"
        )
    )
    due = list_due(viewer=viewer, today=today, until=near)
    readers = _readers(due, deputy=setting.deputy_id, viewer=viewer)
    steps: dict[Membership, list[Step]] = defaultdict(list)
    for each, reader in zip(due, readers, strict=True):
        step = rules.step_reached(each.due_on, today=today)
        if reader is None or step is None:
            continue
        if (each.source.value, each.about_id, each.due_on, step) not in told:
            steps[reader].append(Step(each, step))
    return steps


def get_setting() -> ReminderSetting:
    """Return what the authority settled of reminders; unsaved where it settled nothing."""
    return ReminderSetting.objects.select_related("deputy__user").first() or ReminderSetting()


def list_owners(*, viewer: Actor) -> QuerySet[Membership]:
    """Return who may watch over contracts: those who work here and may see them, by name."""
    permissions.require(viewer, Permission.COMMISSIONING_SEE)
    roles = [
        each.name.value
        for each in permissions.ROLES
        if Permission.COMMISSIONING_SEE in each.permissions
    ]
    return (
        Membership.objects.select_related("user", "authority")
        .filter(
            role__in=roles,
            ended_at__isnull=True,
            suspended_at__isnull=True,
            user__is_active=True,
        )
        .order_by("user__name", "id")
    )


def _readers(
    due: Iterable[Due], *, deputy: int | None, viewer: Actor
) -> Iterator[Membership | None]:
    """Return who answers for each: the owner, else who stands in, as long as they work here."""
    members = {each.pk: each for each in list_owners(viewer=viewer)}
    for each in due:
        yield members.get(each.contract.owner_id or 0) or members.get(deputy or 0)


def _of_live(near: date) -> Iterable[Due]:
    live = Contract.objects.filter(state=ContractState.LIVE)
    for each in live.filter(review_on__lte=near):
        if each.review_on is not None:
            yield Due(DueSource.REVIEW, each.public_id, each, each.review_on, "Review the contract")
    for each in live.filter(ends_on__lte=near):
        yield Due(DueSource.END, each.public_id, each, each.ends_on, "The contract ends")


def _results(today: date, near: date) -> Iterable[Due]:
    kpis = (
        Kpi.objects.select_related("contract")
        .filter(contract__state=ContractState.LIVE)
        .annotate(
            latest=Subquery(
                KpiResult.objects.filter(kpi=OuterRef("pk"))
                .order_by("-period_ends_on")
                .values("period_ends_on")[:1]
            )
        )
    )
    for each in kpis:
        begins, ends = rules.latest_period(Frequency(each.frequency), today=today)
        due_on = rules.result_due(ends)
        is_known = each.latest is not None and each.latest >= begins
        if not is_known and each.contract.starts_on <= begins and due_on <= near:
            text = f"Results to {ends:%-d %B %Y}: {each.name}"
            yield Due(DueSource.RESULT, each.public_id, each.contract, due_on, text)
