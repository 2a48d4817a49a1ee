"""What is open, what was said and decided lately, and what waits for the person who is looking?"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db.models import (
    BooleanField,
    Count,
    DateTimeField,
    Exists,
    F,
    IntegerField,
    OuterRef,
    Q,
    QuerySet,
    Subquery,
)
from django.db.models.functions import Coalesce

from waymark.access import permissions
from waymark.access import queries as access
from waymark.access.models.authorities import Authority
from waymark.access.permissions import Permission
from waymark.consultations.models.analysis import AnalysisSnapshot, ReportEdition
from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.models.hearing.amendments import Amendment
from waymark.consultations.models.running import Approval
from waymark.consultations.queries.public import list_public
from waymark.consultations.rules.stages import ApprovalOutcome
from waymark.consultations.rules.vocabulary import ConsultationStage
from waymark.core.actors import Actor
from waymark.core.scoping import open_scope
from waymark.decisions.models.decisions import Decision
from waymark.decisions.queries.decisions import list_decisions
from waymark.portal.rules import (
    PUBLIC_STATES,
    Need,
    PublicState,
    Standing,
    needs_of,
    public_order,
)

ROWS_AT_ONCE = 50
MOST_SHOWN = 5
"""How many open, reported or decided matters a front page names; the rest are behind a link."""


@dataclass(frozen=True)
class AuthorityNow:
    """An authority and what it asks people just now; `more` counts what is not named."""

    authority: Authority
    consultations: tuple[Consultation, ...]
    more: int


@dataclass(frozen=True)
class Waiting:
    """One thing that waits, and for which consultation or decision."""

    need: Need
    subject: Consultation | Decision
    number: int = 0


def list_authorities_now(*, at: datetime) -> list[AuthorityNow]:
    """Return every authority with its consultations that are open, those that ask something first.

    Then by name; authorities that have ended come last. Each is read in a scope of its own: not
    even the front page reads across authorities.
    """
    found = []
    for authority in access.list_authorities():
        with open_scope(authority.pk):
            rows = list(list_open(at=at))
        shown = tuple(rows[:MOST_SHOWN])
        found.append(AuthorityNow(authority, shown, len(rows) - len(shown)))
    return sorted(found, key=_not_asking_then_ended)


@dataclass(frozen=True)
class Everywhere:
    """Consultations of the whole installation, with whose they are; `more` says of a next page."""

    rows: tuple[tuple[Authority, Consultation], ...]
    total: int
    has_more: bool


def list_everywhere(
    *, authorities: Sequence[Authority], words: str = "", state: str = "", page: int = 1
) -> Everywhere:
    """Return the public consultations of these authorities: those that close first, then the past.

    Each authority is read in a scope of its own, by what it shows everybody.
    """
    found: list[tuple[Authority, Consultation]] = []
    for authority in authorities:
        with open_scope(authority.pk):
            rows = list_public()
            if state:
                rows = rows.filter(stage__in=PUBLIC_STATES[PublicState(state)])
            for word in words.split():
                rows = rows.filter(Q(title__icontains=word) | Q(purpose__icontains=word))
            found += [(authority, each) for each in rows]
    found.sort(key=lambda each: public_order(_stage_and_close(each[1])))
    start = (page - 1) * ROWS_AT_ONCE
    return Everywhere(
        rows=tuple(found[start : start + ROWS_AT_ONCE]),
        total=len(found),
        has_more=len(found) > start + ROWS_AT_ONCE,
    )


def _stage_and_close(found: Consultation) -> tuple[ConsultationStage, datetime | None]:
    return ConsultationStage(found.stage), found.closes_at


def _not_asking_then_ended(found: AuthorityNow) -> tuple[bool, bool]:
    return not found.consultations, found.authority.ends_on is not None


def list_open(*, at: datetime) -> QuerySet[Consultation]:
    """Return the consultations that people can answer now, the first to close first."""
    return Consultation.objects.filter(
        stage=ConsultationStage.OPEN, opens_at__lte=at, closes_at__gt=at
    ).order_by("closes_at", "id")


def list_latest_reported() -> Sequence[Consultation]:
    """Return the consultations whose report the public may read, the latest first."""
    published = _editions().filter(published_at__isnull=False, withdrawn_at__isnull=True)
    rows = (
        Consultation.objects.filter(Exists(published))
        .annotate(reported_at=Subquery(published.values("published_at")[:1]))
        .order_by("-reported_at", "-id")
    )
    return list(rows[:MOST_SHOWN])


def list_waiting(*, viewer: Actor, at: datetime) -> list[Waiting]:
    """Return what waits in this authority, the first to close first, decisions last.

    Whether the viewer may do it is for the caller to ask; one query for each of the two lists.
    """
    permissions.require(viewer, Permission.WORK_SEE)
    found = [
        Waiting(need=need, subject=row, number=row.amendments_outside)
        for row in _standings()
        for need in needs_of(_standing_of(row), at=at)
    ]
    unpublished = list_decisions(viewer=viewer).filter(published_at__isnull=True)
    return found + [Waiting(Need.PUBLISH_DECISION, decision) for decision in unpublished]


def _editions() -> QuerySet[ReportEdition]:
    return ReportEdition.objects.filter(consultation=OuterRef("pk")).order_by("-number")


def _standings() -> QuerySet[Any]:
    """Return consultations with what `_standing_of` reads, in one statement."""
    frozen = (
        AnalysisSnapshot.objects.filter(consultation=OuterRef("pk"))
        .order_by("-number")
        .values("taken_at")[:1]
    )
    latest = _editions().values(is_public=Q(published_at__isnull=False, withdrawn_at__isnull=True))[
        :1
    ]
    return (
        Consultation.objects.filter(is_template=False)
        .annotate(
            awaits_approval=Exists(
                Approval.objects.filter(
                    consultation=OuterRef("pk"), outcome=ApprovalOutcome.WAITING
                )
            ),
            frozen_at=Subquery(frozen, output_field=DateTimeField()),
            has_edition=Exists(_editions()),
            is_latest_published=Coalesce(Subquery(latest, output_field=BooleanField()), False),
            has_decision=Exists(Decision.objects.filter(consultation=OuterRef("pk"))),
        )
        .annotate(amendments_outside=_amendments_after("frozen_at"))
        .order_by(F("closes_at").asc(nulls_last=True), "id")
    )


def _amendments_after(moment: str) -> Coalesce:
    rows = (
        Amendment.objects.filter(consultation=OuterRef("pk"), recorded_at__gt=OuterRef(moment))
        .order_by()
        .values("consultation")
        .annotate(number=Count("id"))
        .values("number")
    )
    return Coalesce(Subquery(rows, output_field=IntegerField()), 0)


def _standing_of(row: Any) -> Standing:
    return Standing(
        stage=ConsultationStage(row.stage),
        closes_at=row.closes_at,
        awaits_approval=row.awaits_approval,
        responses_held=row.responses_held,
        has_snapshot=row.frozen_at is not None,
        amendments_outside=row.amendments_outside,
        has_edition=row.has_edition,
        is_latest_edition_published=row.is_latest_published,
        has_decision=row.has_decision,
    )
