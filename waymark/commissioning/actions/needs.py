"""How is a needs assessment begun, changed, approved, and followed by its next version?"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from waymark.access import permissions
from waymark.access.models.authorities import Locality
from waymark.access.permissions import Permission
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.commissioning.models.cycles import Cycle
from waymark.commissioning.models.needs import (
    NeedsArea,
    NeedsAssessment,
    NeedsFigure,
    NeedsPeople,
    NeedsProvision,
    NeedsView,
)
from waymark.commissioning.queries import needs as queries
from waymark.commissioning.rules.needs import NeedsState, missing_to_approve
from waymark.core.actors import Actor
from waymark.core.refusals import ActionRefused, ChangedMeanwhile
from waymark.core.scoping import scoped_authorities

PARTS: tuple[type[Any], ...] = (NeedsArea, NeedsPeople, NeedsProvision, NeedsView, NeedsFigure)


class NeedsTitleTaken(ActionRefused):
    """There is a needs assessment with this title already. Choose another title."""


class NeedsInDisorder(ActionRefused):
    """The last day or age must not be before the first."""


class AlreadyApproved(ActionRefused):
    """This version is approved and no longer changes. Begin a new version."""


class CannotApproveNeeds(ActionRefused):
    """The assessment is not ready to be approved."""


class NotApprovedYet(ActionRefused):
    """This version is still a draft. Change it as it is."""


class FollowedAlready(ActionRefused):
    """There is a newer version already."""


@dataclass(frozen=True, kw_only=True)
class NeedsTerms:
    """What an assessment is about, and what it says in words."""

    title: str
    age_from: int
    age_to: int
    starts_on: date
    ends_on: date
    cycle: Cycle | None = None
    localities: Sequence[Locality] = ()
    known: str = ""
    not_known: str = ""


@action
def add_assessment(*, by: Actor, terms: NeedsTerms, at: datetime) -> NeedsAssessment:
    """Begin a needs assessment."""
    permissions.require(by, Permission.COMMISSIONING_MANAGE)
    made = NeedsAssessment(authority_id=scoped_authorities()[0])
    _write(made, terms)
    record(by=by, event=Event.NEEDS_SAVED, target=made, at=at, detail={"is_new": True})
    return made


@action
def change_assessment(
    *,
    by: Actor,
    assessment: NeedsAssessment,
    terms: NeedsTerms,
    version: int | None = None,
    at: datetime,
) -> NeedsAssessment:
    """Change what a draft is about and what it says in words."""
    permissions.require(by, Permission.COMMISSIONING_MANAGE)
    found = lock_draft(assessment)
    areas = queries.read_contents(found).areas
    if version not in {None, queries.assessment_version(found, areas)}:
        raise ChangedMeanwhile
    _write(found, terms)
    record(by=by, event=Event.NEEDS_SAVED, target=found, at=at, detail={"is_new": False})
    return found


@action
def approve_needs(*, by: Actor, assessment: NeedsAssessment, at: datetime) -> NeedsAssessment:
    """Approve a version: from now on it stands as it is."""
    permissions.require(by, Permission.COMMISSIONING_MANAGE)
    found = lock_draft(assessment)
    missing = missing_to_approve(queries.evidence_of(found), known=found.known)
    if missing:
        raise CannotApproveNeeds(problems=missing)
    found.state = NeedsState.APPROVED.value
    found.approved_at = at
    found.approved_by_id = by.membership_id
    found.save(update_fields=["state", "approved_at", "approved_by"])
    record(by=by, event=Event.NEEDS_APPROVED, target=found, at=at)
    return found


@action
def revise_needs(
    *, by: Actor, assessment: NeedsAssessment, reason: str, at: datetime
) -> NeedsAssessment:
    """Begin the next version of an approved assessment, with all that it holds to start from."""
    permissions.require(by, Permission.COMMISSIONING_MANAGE)
    found = NeedsAssessment.objects.select_for_update().get(pk=assessment.pk)
    if found.state != NeedsState.APPROVED:
        raise NotApprovedYet
    if NeedsAssessment.objects.filter(follows=found).exists():
        raise FollowedAlready
    made: NeedsAssessment = _copy(
        found,
        follows=found,
        number=found.number + 1,
        reason=reason,
        state=NeedsState.DRAFT.value,
        approved_at=None,
        approved_by=None,
    )
    for part in PARTS:
        for row in part.objects.filter(assessment=found).order_by("pk"):
            _copy(row, assessment=made)
    record(by=by, event=Event.NEEDS_REVISED, target=made, at=at, reason=reason)
    return made


def _copy(row: Any, **changed: Any) -> Any:
    kept = {
        field.attname: getattr(row, field.attname)
        for field in row._meta.concrete_fields
        if field.name not in {"id", "public_id", *changed}
    }
    return type(row).objects.create(**kept, **changed)


def lock_draft(assessment: NeedsAssessment) -> NeedsAssessment:
    """Lock a version to change it; refuse unless it is a draft."""
    found = NeedsAssessment.objects.select_for_update().get(pk=assessment.pk)
    if found.state != NeedsState.DRAFT:
        raise AlreadyApproved
    return found


def _write(assessment: NeedsAssessment, terms: NeedsTerms) -> None:
    same = NeedsAssessment.objects.filter(title__iexact=terms.title)
    if assessment.pk is not None:
        same = same.exclude(title=assessment.title)
    if same.exists():
        raise NeedsTitleTaken(field="title")
    if terms.age_to < terms.age_from:
        raise NeedsInDisorder(field="age_to")
    if terms.ends_on < terms.starts_on:
        raise NeedsInDisorder(field="ends_on")
    if assessment.number == 1:
        assessment.title = terms.title
    for name in ("cycle", "age_from", "age_to", "starts_on", "ends_on", "known", "not_known"):
        setattr(assessment, name, getattr(terms, name))
    assessment.save()
    held = NeedsArea.objects.filter(assessment=assessment)
    held.exclude(locality__in=terms.localities).delete()
    kept = set(held.values_list("locality_id", flat=True))
    for each in terms.localities:
        if each.pk not in kept:
            NeedsArea.objects.create(
                authority_id=assessment.authority_id, assessment=assessment, locality=each
            )
