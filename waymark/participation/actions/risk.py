"""How is it reckoned who is at risk of NEET, judged otherwise, and told to schools?"""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from waymark.access import permissions as access
from waymark.access.permissions import Permission
from waymark.access.rules import DataGroup
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.core.actors import Actor
from waymark.core.bulk import write_rows
from waymark.core.dates import local_date, months_after
from waymark.core.refusals import ActionRefused
from waymark.core.scoping import scoped_authorities
from waymark.organisations.models import Organisation
from waymark.participation.models.risk import RiskJudgement, RiskResult, RiskRun, SchoolFact
from waymark.participation.queries.risk import (
    covered_groups,
    find_run,
    list_agreements_with,
    list_learners,
    standing_judgements,
)
from waymark.participation.queries.risk_evidence import gather_evidence, list_considered
from waymark.participation.rules.risk import (
    GROUPS,
    MARKED,
    MOST_OF_FACT,
    RANKS,
    Band,
    FactKind,
    Reckoned,
    find_model,
    model_on,
    pack,
    reckon,
    sum_up,
    told_to,
)
from waymark.partnerships.models.agreements import SharingAgreement
from waymark.people.actions.holding import hold_person
from waymark.people.models.people import Person
from waymark.people.permissions import require_reach
from waymark.people.rules.reach import says_something
from waymark.people.rules.vocabulary import Source

LONGEST_JUDGEMENT_MONTHS = 12
"""How long a judgement may hold before somebody has to judge again."""


class NothingTyped(ActionRefused):
    """Fill in at least one of the things the school says."""


class OutOfRange(ActionRefused):
    """This is more than it can be. Look at the number again."""


class InFuture(ActionRefused):
    """This cannot be in the future."""


class NoReason(ActionRefused):
    """Say in a few words why. Whoever reads the list will ask."""


class EndsTooSoon(ActionRefused):
    """A judgement holds for at least a day. Choose a later day."""


class EndsTooLate(ActionRefused):
    """A judgement holds for a year at most. Choose an earlier day, and judge again then."""


class TakenBackAlready(ActionRefused):
    """This was taken back already."""


class NotReckoned(ActionRefused):
    """Nobody has worked out who is at risk yet. Do that first, then hand out the lists."""


class NoAgreement(ActionRefused):
    """No sharing agreement in force lets us tell this school who is at risk."""


@dataclass(frozen=True)
class FactRow:
    """One thing that a school says of somebody as of a day."""

    person_id: int
    kind: FactKind
    value: int
    as_of: date


@dataclass(frozen=True)
class SharedLearner:
    """What a school is told of one of its learners, and no more."""

    person: Person
    upn: str
    year_group: int
    band: Band
    judged: Band | None
    reckoned: Reckoned


@dataclass(frozen=True)
class SharedList:
    """The list of a school, by which agreement, of which groups of data."""

    run: RiskRun
    agreements: Sequence[SharingAgreement]
    groups: frozenset[DataGroup]
    rows: Sequence[SharedLearner]


@action
def reckon_risk(*, by: Actor, at: datetime) -> RiskRun:
    """Reckon everybody anew by what is recorded now; a task of the night, and on demand.

    It writes this month's reckoning and nothing else: no status, plan or allocation changes.
    """
    access.require(by, Permission.RISK_MANAGE)
    day = local_date(at)
    model = model_on(day)
    run, _ = RiskRun.objects.update_or_create(
        authority_id=scoped_authorities()[0],
        month=day.replace(day=1),
        defaults={"day": day, "model": model.name, "reckoned_at": at},
    )
    RiskResult.objects.filter(run=run).delete()
    considered = list_considered(model, day=day)
    evidence = gather_evidence(model, day=day)
    judgements = standing_judgements(on=day)
    reckoned = (
        (key, group, reckon(model, group=group, day=day, evidence=evidence.get(key, {})))
        for key, group in considered.items()
    )
    number = write_rows(
        RiskResult,
        (
            "run_id", "person_id", "year_group", "band", "judgement_id", "rank", "points", "most",
            "known", "asked", "working",
        ),
        (
            (
                run.pk, key, group, each.band.value, judged and judged.pk, _rank(judged, each.band),
                each.points, each.most, each.known, each.asked, json.dumps(pack(each.lines)),
            )
            for key, group, each in reckoned
            for judged in (judgements.get(key),)
        ),
    )  # fmt: skip
    detail = {"people": number, "model": model.name}
    record(by=by, event=Event.RISK_RECKONED, at=at, detail=detail)
    return run


@action
def judge_risk(
    *, by: Actor, at: datetime, person: Person, band: Band, reason: str, ends_on: date
) -> RiskJudgement:
    """Write down that somebody who knows the young person judges otherwise, until a day."""
    _require(by=by, person=person, at=at)
    hold_person(person)
    today = local_date(at)
    if not says_something(reason):
        raise NoReason(field="reason")
    if ends_on <= today:
        raise EndsTooSoon(field="ends_on")
    if ends_on > months_after(today, LONGEST_JUDGEMENT_MONTHS):
        raise EndsTooLate(field="ends_on")
    made = RiskJudgement.objects.create(
        authority_id=person.authority_id,
        person=person,
        band=band.value,
        reason=reason.strip(),
        starts_on=today,
        ends_on=ends_on,
        judged_at=at,
        judged_by_id=by.membership_id,
    )
    _count(person, on=today)
    record(by=by, event=Event.RISK_JUDGED, target=person, at=at, detail={"band": band.value})
    return made


@action
def take_back_judgement(*, by: Actor, at: datetime, judgement: RiskJudgement) -> None:
    """Let what was reckoned count again; the judgement stays to be read."""
    _require(by=by, person=judgement.person, at=at)
    found = RiskJudgement.objects.select_for_update().get(pk=judgement.pk)
    if found.taken_back_at is not None:
        raise TakenBackAlready
    found.taken_back_at, found.taken_back_by_id = at, by.membership_id
    found.save(update_fields=["taken_back_at", "taken_back_by"])
    _count(judgement.person, on=local_date(at))
    record(by=by, event=Event.RISK_JUDGEMENT_TAKEN_BACK, target=judgement.person, at=at)


@action
def record_facts(
    *,
    by: Actor,
    at: datetime,
    person: Person,
    values: Mapping[FactKind, int],
    as_of: date,
    source: Source,
) -> list[SchoolFact]:
    """Write down what a school says of a pupil as of a day; what was said before stays."""
    _require(by=by, person=person, at=at)
    hold_person(person)
    if not values:
        raise NothingTyped
    if as_of > local_date(at):
        raise InFuture(field="as_of")
    for kind, value in values.items():
        if not 0 <= value <= MOST_OF_FACT[kind]:
            raise OutOfRange(field=kind.value)
    made = [
        SchoolFact.objects.create(
            authority_id=person.authority_id,
            person=person,
            kind=kind.value,
            value=value,
            as_of=as_of,
            source=source.value,
            recorded_at=at,
            recorded_by_id=by.membership_id,
        )
        for kind, value in values.items()
    ]
    kinds = sorted(kind.value for kind in values)
    record(by=by, event=Event.SCHOOL_FACTS_RECORDED, target=person, at=at, detail={"kinds": kinds})
    return made


@action
def load_facts(
    *, by: Actor, at: datetime, rows: Iterable[FactRow], source: Source = Source.SCHOOL
) -> int:
    """Write down what schools say of many at once, checked already; return how many facts."""
    access.require(by, Permission.RISK_MANAGE)
    number = write_rows(
        SchoolFact,
        ("person_id", "kind", "value", "as_of", "source", "recorded_at", "recorded_by_id"),
        (
            (
                each.person_id, each.kind.value, each.value, each.as_of, source.value, at,
                by.membership_id,
            )
            for each in rows
        ),
    )  # fmt: skip
    record(by=by, event=Event.SCHOOL_FACTS_LOADED, at=at, detail={"facts": number})
    return number


@action
def withdraw_fact(*, by: Actor, at: datetime, fact: SchoolFact) -> None:
    """Say that a fact was mistaken; it stays in the history and counts no more."""
    _require(by=by, person=fact.person, at=at)
    found = SchoolFact.objects.select_for_update().get(pk=fact.pk)
    if found.withdrawn_at is not None:
        raise TakenBackAlready
    found.withdrawn_at = at
    found.save(update_fields=["withdrawn_at"])
    record(by=by, event=Event.SCHOOL_FACT_WITHDRAWN, target=fact.person, at=at)


@action
def hand_out_list(*, by: Actor, at: datetime, school: Organisation) -> SharedList:
    """Return what a school may be told of its own learners who are at risk, and keep that it was.

    By agreement alone: what rests on data that the agreement does not name is left out of the
    reckoning, so that the band does not tell it.
    """
    access.require(by, Permission.RISK_MANAGE)
    run = find_run(viewer=by)
    model = find_model(run.model) if run else None
    if run is None or model is None:
        raise NotReckoned
    agreements = list_agreements_with(viewer=by, schools=[school.pk], day=local_date(at)).get(
        school.pk, []
    )
    if not agreements:
        raise NoAgreement
    groups = covered_groups(agreements)
    rows = []
    for each in list_learners(viewer=by, run=run, school=school, at=at):
        reckoned = sum_up(model, told_to(each.lines, groups))
        judged = Band(each.judgement.band) if each.judgement else None
        if (judged or reckoned.band) in MARKED:
            rows.append(
                SharedLearner(
                    person=each.person,
                    upn=each.upn or "",
                    year_group=each.year_group,
                    band=judged or reckoned.band,
                    judged=judged,
                    reckoned=reckoned,
                )
            )
    detail = {"rows": len(rows), "agreements": [str(each.public_id) for each in agreements]}
    record(by=by, event=Event.RISK_LIST_SHARED, target=school, at=at, detail=detail)
    return SharedList(run=run, agreements=agreements, groups=groups, rows=rows)


def _count(person: Person, *, on: date) -> None:
    """Let what is judged of somebody now count in the latest reckoning."""
    results = RiskResult.objects.filter(person=person).select_related("run")
    latest = results.order_by("-run__month", "-pk").first()
    if latest is None:
        return
    latest.judgement = standing_judgements(on=on).get(person.pk)
    latest.rank = _rank(latest.judgement, Band(latest.band))
    latest.save(update_fields=["judgement", "rank"])


def _rank(judgement: RiskJudgement | None, band: Band) -> int:
    return RANKS[Band(judgement.band) if judgement else band]


def _require(*, by: Actor, person: Person, at: datetime) -> None:
    for group in sorted(GROUPS):
        require_reach(viewer=by, person=person, at=at, permission=Permission.RISK_SEE, group=group)
