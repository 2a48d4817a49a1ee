"""Which purchases and contracts may everybody read as data, and what of each, since when?"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, NamedTuple, TypeVar
from uuid import UUID

from django.db.models import Max, Model, Q, QuerySet

from waymark.commissioning.models.contracts import (
    Contract,
    ContractBuyer,
    ContractOption,
    ContractVariation,
)
from waymark.commissioning.models.cycles import Cycle
from waymark.commissioning.models.performance import Kpi, KpiResult
from waymark.commissioning.models.procurements import Award, Lot, Procurement, ProcurementNotice
from waymark.commissioning.queries import contracts as register
from waymark.commissioning.rules.contracting import Section, notice_kind
from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.queries.public import list_public
from waymark.core.refusals import NotFound
from waymark.decisions.models.decisions import Decision, DecisionDocument
from waymark.decisions.queries.decisions import list_documents_of, list_published

M = TypeVar("M", bound=Model)


class Mark(NamedTuple):
    """Where a list of processes goes on: after the one that changed then."""

    at: datetime
    key: UUID


@dataclass(frozen=True)
class PublicContract:
    """A contract of the register with what is public of it; `follows` and `followed_by` are keys.

    Those name the contracting processes of published contracts only.
    """

    pk: int
    contract: Contract
    buyers: tuple[ContractBuyer, ...]
    options: tuple[ContractOption, ...]
    variations: tuple[ContractVariation, ...]
    kpis: tuple[Kpi, ...]
    results: Mapping[int, tuple[KpiResult, ...]]
    follows: UUID | None
    followed_by: tuple[UUID, ...]


@dataclass(frozen=True)
class Process:
    """A contracting process as far as it is public: a purchase, its contracts, or both.

    The procurement and its lots are there only once a notice of it is published; awards once they
    are public.
    """

    mark: Mark
    procurement: Procurement | None
    notices: tuple[ProcurementNotice, ...]
    lots: tuple[Lot, ...]
    awards: tuple[Award, ...]
    contracts: tuple[PublicContract, ...]
    decisions: tuple[Decision, ...]
    papers: tuple[DecisionDocument, ...]
    consultations: tuple[Consultation, ...]


@dataclass(frozen=True)
class ProcessPage:
    """Some processes, the one that changed longest ago first, and where they go on.

    `changed_at` is when any public process changed last, whether it is among these or not.
    """

    processes: tuple[Process, ...]
    following: Mark | None
    changed_at: datetime | None


@dataclass
class _Head:
    """What a process consists of, before anything of it is read."""

    key: UUID
    at: datetime
    procurement: Procurement | None
    contracts: list[Contract]

    @property
    def mark(self) -> Mark:
        return Mark(self.at, self.key)


def list_processes(
    *,
    limit: int | None = None,
    updated_from: datetime | None = None,
    updated_to: datetime | None = None,
    after: Mark | None = None,
) -> ProcessPage:
    """Return the public processes that changed in a time, as many as are asked for."""
    heads = _heads()
    asked = [
        each
        for each in heads
        if (updated_from is None or each.at >= updated_from)
        and (updated_to is None or each.at <= updated_to)
        and (after is None or each.mark > after)
    ]
    shown = asked[:limit]
    return ProcessPage(
        processes=_whole(shown, heads),
        following=shown[-1].mark if len(shown) < len(asked) else None,
        changed_at=heads[-1].at if heads else None,
    )


def get_process(*, contract: UUID) -> ProcessPage:
    """Return the process of one contract of the public register; raise `NotFound`."""
    heads = _heads()
    found = [each for each in heads if contract in {one.public_id for one in each.contracts}]
    if not found:
        raise NotFound
    return ProcessPage(_whole(found, heads), following=None, changed_at=found[0].at)


def _heads() -> list[_Head]:
    """Return the contracts of the register by purchase, and the purchases with a notice.

    The one that changed longest ago comes first. A process changes with what it names: a decision,
    a consultation, the contract before or after.
    """
    contracts = list(register.list_published())
    told = ProcurementNotice.objects.values("procurement_id")
    purchases = {
        each.pk: each
        for each in Procurement.objects.select_related("cycle").filter(
            Q(pk__in=told) | Q(pk__in=[each.procurement_id for each in contracts])
        )
    }
    heads: dict[UUID, _Head] = {}
    changed = _changed(
        Procurement,
        ProcurementNotice,
        Lot,
        Award,
        named=[
            Award.objects.values_list("procurement_id", "decision__published_at"),
            *_heard(Procurement),
        ],
    )
    for purchase in purchases.values():
        key = purchase.public_id
        heads[key] = _Head(key, changed[purchase.pk], purchase, [])
    changed = _changed(
        Contract,
        ContractBuyer,
        ContractOption,
        ContractVariation,
        Kpi,
        KpiResult,
        named=[Contract.objects.values_list("pk", "decision__published_at"), *_heard(Contract)],
    )
    of: dict[int, _Head] = {}
    for contract in contracts:
        owner = purchases.get(contract.procurement_id or 0)
        key = contract.public_id if owner is None else owner.public_id
        head = heads.setdefault(key, _Head(key, changed[contract.pk], None, []))
        head.contracts.append(contract)
        head.at = max(head.at, changed[contract.pk])
        of[contract.pk] = head
    for later in contracts:
        if before := of.get(later.follows_id or 0):
            before.at = of[later.pk].at = max(before.at, of[later.pk].at)
    return sorted(heads.values(), key=lambda head: head.mark)


def _heard(model: Any) -> list[QuerySet[Any, Any]]:
    """Return when the consultations of the cycles were opened and closed."""
    told = ("cycle__consultation__opened_at", "cycle__consultation__closed_at")
    return [model.objects.values_list("pk", each) for each in told]


def _changed(root: Any, *parts: Any, named: Iterable[QuerySet[Any, Any]]) -> dict[int, datetime]:
    """Return when each of these records, its parts or what it names changed last, by its number."""
    name = root._meta.model_name
    paths = {root: "pgh_obj_id", KpiResult: "kpi__contract_id"}
    rows = [
        each.pgh_event_model.objects.values_list(paths.get(each, f"{name}_id")).annotate(
            at=Max("pgh_created_at")
        )
        for each in (root, *parts)
    ]
    latest: dict[int, datetime] = {}
    for pk, at in rows[0].union(*rows[1:], *named, all=True):
        if at is not None:
            latest[pk] = max(at, latest.get(pk, at))
    return latest


def _whole(shown: list[_Head], known: list[_Head]) -> tuple[Process, ...]:
    """Read what is public of these processes, each kind of record at once."""
    contracts = [each for head in shown for each in head.contracts]
    purchases = [head.procurement for head in shown if head.procurement is not None]
    notices = _by("procurement_id", ProcurementNotice.objects.filter(procurement__in=purchases))
    awards = _by(
        "procurement_id",
        Award.objects.select_related("lot")
        .filter(procurement__in=purchases)
        .order_by("lot__number", "pk"),
    )
    lots = _by("procurement_id", Lot.objects.filter(procurement__in=purchases).order_by("number"))
    read = {each.pk: each for each in _read(contracts, known)}
    given = {head.key: _public_awards(head, notices, awards) for head in shown}
    decisions = {
        each.pk: each
        for each in list_published().filter(
            pk__in=[
                *(each.decision_id for each in contracts),
                *(each.decision_id for public in given.values() for each in public),
            ]
        )
    }
    papers = _by("decision_id", list_documents_of(decisions.values()))
    cycles = {head.key: _cycles(head) for head in shown}
    consultations = {
        each.pk: each
        for each in list_public().filter(
            pk__in=[each.consultation_id for found in cycles.values() for each in found]
        )
    }
    processes = []
    for head in shown:
        public = given[head.key]
        named = [
            *(each.decision_id for each in head.contracts),
            *(each.decision_id for each in public),
        ]
        rests_on = [decisions[pk] for pk in dict.fromkeys(named) if pk in decisions]
        told = notices[head.procurement.pk] if head.procurement else []
        heard = dict.fromkeys(each.consultation_id for each in cycles[head.key])
        processes.append(
            Process(
                mark=head.mark,
                procurement=head.procurement if told else None,
                notices=tuple(told),
                lots=tuple(lots[head.procurement.pk]) if head.procurement and told else (),
                awards=public,
                contracts=tuple(read[each.pk] for each in head.contracts),
                decisions=tuple(rests_on),
                papers=tuple(paper for each in rests_on for paper in papers[each.pk]),
                consultations=tuple(consultations[pk] for pk in heard if pk in consultations),
            )
        )
    return tuple(processes)


def _read(contracts: list[Contract], known: list[_Head]) -> Iterable[PublicContract]:
    """Return what is public of each of these contracts; `known` are all public processes."""

    def of(model: Any) -> Any:
        return _by("contract_id", model.objects.filter(contract__in=contracts))

    buyers, options, variations, kpis = map(
        of, (ContractBuyer, ContractOption, ContractVariation, Kpi)
    )
    results = _by("kpi_id", KpiResult.objects.filter(kpi__contract__in=contracts))
    keys = {one.pk: head.key for head in known for one in head.contracts}
    followers = defaultdict(list)
    for head in known:
        for one in head.contracts:
            followers[one.follows_id].append(head.key)
    for contract in contracts:
        yield PublicContract(
            pk=contract.pk,
            contract=contract,
            buyers=tuple(sorted(buyers[contract.pk], key=lambda each: each.position)),
            options=tuple(options[contract.pk]),
            variations=tuple(variations[contract.pk]),
            kpis=tuple(kpis[contract.pk]),
            results={each.pk: tuple(results[each.pk]) for each in kpis[contract.pk]},
            follows=keys.get(contract.follows_id or 0),
            followed_by=tuple(followers[contract.pk]),
        )


def _public_awards(
    head: _Head, notices: Mapping[int, list[Any]], awards: Mapping[int, list[Any]]
) -> tuple[Award, ...]:
    """Return the awards of a purchase once a notice of them or a contract is published."""
    if head.procurement is None:
        return ()
    told = {notice_kind(each.code) for each in notices[head.procurement.pk]}
    sections = {each.section for each in told if each is not None}
    is_public = head.contracts or sections & {Section.AWARD, Section.CONTRACT}
    return tuple(awards[head.procurement.pk]) if is_public else ()


def _cycles(head: _Head) -> list[Cycle]:
    owners = [head.procurement, *head.contracts]
    return [each.cycle for each in owners if each is not None and each.cycle is not None]


def _by(name: str, rows: QuerySet[M]) -> defaultdict[int, list[M]]:
    """Return rows by the number of what they belong to, in their order."""
    found: defaultdict[int, list[M]] = defaultdict(list)
    for each in rows if rows.ordered else rows.order_by("pk"):
        found[getattr(each, name)].append(each)
    return found
