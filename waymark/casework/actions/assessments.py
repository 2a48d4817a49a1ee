"""How is an assessment written, completed, opened again and approved?"""

from datetime import date, datetime

from waymark.access.permissions import Permission, require
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.casework.actions.summarising import lock_person
from waymark.casework.models.assessments import Assessment
from waymark.casework.permissions import is_own_assessment, require_assessment_kind
from waymark.casework.rules.assessments import (
    Answers,
    accepted,
    form_of,
    latest_form,
    missing,
    parts_seen,
)
from waymark.casework.rules.vocabulary import AssessmentKind, AssessmentState
from waymark.core.actors import Actor
from waymark.core.dates import local_date
from waymark.core.refusals import ActionRefused, ChangedMeanwhile
from waymark.people.actions.needs import save_send_record
from waymark.people.models.needs import SendRecord
from waymark.people.models.people import Person
from waymark.people.queries.parts import part_version
from waymark.people.rules.reach import Reach
from waymark.people.rules.vocabulary import SendStatus

CEASE = "cease"
"""The answer of a review that the plan is to end."""


class DoneOutOfReach(ActionRefused):
    """The day must be today or earlier, and one on which this form was in use."""


class LookAgainTooEarly(ActionRefused):
    """The day to look again must be after the day of the assessment."""


class NotADraftAnyMore(ActionRefused):
    """This assessment is completed. Open it again to change it, or write a new one."""


class NothingAnswered(ActionRefused):
    """Answer at least one question before the assessment is completed."""


class NotAnswered(ActionRefused):
    """Some answers are missing before the assessment can be completed."""


class NoNextAnnualReview(ActionRefused):
    """Say when the education, health and care plan is reviewed next, unless it is to end."""


class NotToReopen(ActionRefused):
    """Only an assessment that is completed and not approved yet can be opened again."""


class NotToApprove(ActionRefused):
    """Only an assessment that is completed and not approved yet can be approved."""


class OwnWork(ActionRefused):
    """Somebody else has to approve what you wrote or completed."""


@action
def write_assessment(
    *,
    by: Actor,
    at: datetime,
    person: Person,
    kind: AssessmentKind,
    done_on: date,
    answers: Answers,
    own_view: str = "",
    review_on: date | None = None,
    assessment: Assessment | None = None,
    revision: int = 0,
    is_complete: bool = False,
) -> Assessment:
    """Save a new assessment or a draft, and complete it if it is.

    Answers to parts that the writer may not see stay as they were. `revision` is that of the draft
    as it was shown; somebody else's later writing is not overwritten.
    """
    reach = require_assessment_kind(viewer=by, person=person, kind=kind, at=at)
    lock_person(person)
    held = (
        _begun(by=by, at=at, person=person, kind=kind) if assessment is None else _lock(assessment)
    )
    if held.state != AssessmentState.DRAFT:
        raise NotADraftAnyMore
    if assessment is not None and held.revision != revision:
        raise ChangedMeanwhile
    form = form_of(kind, held.version)
    if not form.may_be_done_on(done_on, local_date(at)):
        raise DoneOutOfReach(field="done_on")
    if review_on is not None and review_on <= done_on:
        raise LookAgainTooEarly(field="review_on")
    seen = {part.key for part in parts_seen(form, reach.groups)}
    hidden = {key: given for key, given in held.answers.items() if key not in seen}
    said = accepted(form, {key: given for key, given in answers.items() if key in seen})
    held.answers, held.own_view = said | hidden, own_view.strip()
    held.done_on, held.review_on = done_on, review_on
    held.revision += held.pk is not None
    if is_complete:
        _complete(held, by=by, at=at, reach=reach)
    held.save()
    if is_complete and kind is AssessmentKind.EHC_REVIEW and review_on is not None:
        _move_annual_review(by=by, at=at, person=person, review_on=review_on)
    event = Event.ASSESSMENT_COMPLETED if is_complete else Event.ASSESSMENT_WRITTEN
    record(by=by, event=event, target=person, at=at, detail={"kind": kind.value})
    return held


@action
def discard_assessment(*, by: Actor, at: datetime, assessment: Assessment) -> None:
    """Throw a draft away."""
    held = _open(by=by, at=at, assessment=assessment)
    if held.state != AssessmentState.DRAFT:
        raise NotADraftAnyMore
    held.delete()
    record(by=by, event=Event.ASSESSMENT_DISCARDED, target=assessment.person, at=at)


@action
def reopen_assessment(*, by: Actor, at: datetime, assessment: Assessment) -> None:
    """Make a draft again of what was completed and is not approved yet."""
    held = _open(by=by, at=at, assessment=assessment)
    if held.state != AssessmentState.COMPLETED:
        raise NotToReopen
    held.state, held.completed_at, held.completed_by = AssessmentState.DRAFT.value, None, None
    held.save(update_fields=["state", "completed_at", "completed_by"])
    record(by=by, event=Event.ASSESSMENT_REOPENED, target=assessment.person, at=at)


@action
def approve_assessment(*, by: Actor, at: datetime, assessment: Assessment) -> None:
    """Approve what somebody else wrote and completed; for those who answer for the work."""
    require(by, Permission.CASES_MANAGE)
    held = _open(by=by, at=at, assessment=assessment)
    if held.state != AssessmentState.COMPLETED:
        raise NotToApprove
    if is_own_assessment(viewer=by, assessment=held):
        raise OwnWork
    held.state, held.approved_at = AssessmentState.APPROVED.value, at
    held.approved_by_id = by.membership_id
    held.save(update_fields=["state", "approved_at", "approved_by"])
    record(by=by, event=Event.ASSESSMENT_APPROVED, target=assessment.person, at=at)


def _begun(*, by: Actor, at: datetime, person: Person, kind: AssessmentKind) -> Assessment:
    return Assessment(
        authority_id=person.authority_id,
        person=person,
        kind=kind.value,
        version=latest_form(kind).version,
        state=AssessmentState.DRAFT.value,
        written_at=at,
        written_by_id=by.membership_id,
    )


def _lock(assessment: Assessment) -> Assessment:
    return Assessment.objects.select_for_update(of=("self",)).get(pk=assessment.pk)


def _open(*, by: Actor, at: datetime, assessment: Assessment) -> Assessment:
    kind = AssessmentKind(assessment.kind)
    require_assessment_kind(viewer=by, person=assessment.person, kind=kind, at=at)
    lock_person(assessment.person)
    return _lock(assessment)


def _complete(held: Assessment, *, by: Actor, at: datetime, reach: Reach) -> None:
    form = form_of(AssessmentKind(held.kind), held.version)
    if not held.answers:
        raise NothingAnswered
    lacking = missing(parts_seen(form, reach.groups), held.answers)
    if lacking:
        raise NotAnswered(problems=[f"Answer: {each.label}" for each in lacking])
    is_review = form.kind is AssessmentKind.EHC_REVIEW
    if is_review and held.review_on is None and held.answers["review"]["outcome"] != CEASE:
        raise NoNextAnnualReview(field="review_on")
    held.state, held.completed_at = AssessmentState.COMPLETED.value, at
    held.completed_by_id = by.membership_id


def _move_annual_review(*, by: Actor, at: datetime, person: Person, review_on: date) -> None:
    """Keep the day of the next review where lists and my day look for it: with the needs."""
    held = SendRecord.objects.filter(person=person, ends_on__isnull=True).first()
    if held is None:
        return
    save_send_record(
        by=by,
        at=at,
        person=person,
        status=SendStatus(held.status),
        primary_need=held.primary_need,
        secondary_need=held.secondary_need,
        review_due_on=review_on,
        named_placement=held.named_placement,
        starts_on=held.starts_on,
        part=held,
        version=part_version(held),
    )
