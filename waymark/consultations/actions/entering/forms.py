"""How does what stands on one form become a response, and how is that taken back?"""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import datetime

from django.db.models import Max

from waymark.access import permissions
from waymark.access.permissions import Permission
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.consultations.actions.entering.steps import kept_answers, lock_batch
from waymark.consultations.actions.hearing.answering.rows import answer_rows
from waymark.consultations.models.analysis import SnapshotResponse
from waymark.consultations.models.asking.categories import StakeholderCategory
from waymark.consultations.models.entering import EntryBatch, EntryItem
from waymark.consultations.models.hearing.amendments import AmendedResponse
from waymark.consultations.models.hearing.responses import Answer, RespondentContact, Response
from waymark.consultations.queries.entering import questions_to_enter
from waymark.consultations.queries.setup.whole import read_questionnaire
from waymark.consultations.rules.answering import Given, Reach, fault_in_answer
from waymark.consultations.rules.entering import EntryState, is_late_on, standing_when_entered
from waymark.consultations.rules.vocabulary import LatePolicy, RespondentKind
from waymark.core.actors import Actor
from waymark.core.dates import local_date, local_moment
from waymark.core.refusals import ActionRefused
from waymark.organisations.models import Organisation


class NotTheLatest(ActionRefused):
    """Another form has been typed since, so this one can no longer be taken back. Leave its response out with a reason instead."""  # noqa: E501 (the sentence is the message)


class InUse(ActionRefused):
    """This response is in frozen figures or covered by an amendment, so it can no longer be taken back. Leave it out with a reason instead."""  # noqa: E501 (the sentence is the message)


@action
def enter_response(
    *,
    by: Actor,
    batch: EntryBatch,
    category: StakeholderCategory | None,
    body_name: str,
    given: Mapping[str, Given],
    reach: Reach,
    at: datetime,
) -> EntryItem:
    """Write down one form of a bundle as a response; the policy on late ones says if it counts.

    `given` is by the code of the question. The day of receipt decides whether it is late.
    """
    permissions.require(by, Permission.RESPONSES_ENTER)
    locked = lock_batch(batch, state=EntryState.OPEN)
    consultation = locked.consultation
    setup = read_questionnaire(consultation)
    questions = questions_to_enter(setup)
    for question in questions:
        answer = given.get(question.code, Given())
        fault = fault_in_answer(replace(question, is_required=False), answer)
        if fault:
            raise ActionRefused(fault)
    closes_on = local_date(consultation.closes_at) if consultation.closes_at else None
    is_late = is_late_on(locked.received_on, closes_on=closes_on)
    status, reason = standing_when_entered(
        is_late=is_late,
        is_late_counted=consultation.late_policy == LatePolicy.COUNT,
        is_blank=all(answer.is_empty for answer in given.values()),
    )
    highest = EntryItem.objects.filter(batch=locked).aggregate(top=Max("number"))["top"]
    number = (highest or 0) + 1
    body = _body(body_name)
    response = Response.objects.create(
        authority_id=locked.authority_id,
        consultation=consultation,
        version=locked.version,
        reference=_reference(locked, number),
        status=status.value,
        exclusion_reason=reason.value if reason else "",
        kind=(RespondentKind.BODY if body_name else RespondentKind.INDIVIDUAL).value,
        category=category,
        body=body,
        body_name="" if body else body_name,
        channel=locked.channel,
        received_at=local_moment(locked.received_on),
        is_late=is_late,
        publication=reach.publication,
        entered_at=at,
        entered_by_id=by.user_id,
    )
    kept = kept_answers(questions, given)
    rows = answer_rows(response, setup.questions, kept)
    Answer.objects.bulk_create(rows)
    if reach.name or reach.email:
        RespondentContact.objects.create(
            authority_id=locked.authority_id, response=response, name=reach.name, email=reach.email
        )
    item = EntryItem.objects.create(
        authority_id=locked.authority_id, batch=locked, number=number, response=response
    )
    record(
        by=by,
        event=Event.RESPONSE_ENTERED,
        target=response,
        at=at,
        detail={"answers": len(rows), "is_late": is_late, "status": status.value},
    )
    return item


@action
def undo_entry(*, by: Actor, item: EntryItem, at: datetime) -> int:
    """Take back the form that was typed last; return its number. Its history stays."""
    permissions.require(by, Permission.RESPONSES_ENTER)
    batch = lock_batch(item.batch, state=EntryState.OPEN)
    latest = EntryItem.objects.filter(batch=batch).order_by("-number", "-id").first()
    if latest is None or latest.pk != item.pk:
        raise NotTheLatest
    response = latest.response
    uses: Iterable[type[SnapshotResponse] | type[AmendedResponse]] = (
        SnapshotResponse,
        AmendedResponse,
    )
    if any(use.objects.filter(response=response).exists() for use in uses):
        raise InUse
    record(by=by, event=Event.RESPONSE_ENTRY_UNDONE, target=response, at=at)
    latest.delete()
    RespondentContact.objects.filter(response=response).delete()
    Answer.objects.filter(response=response).delete()
    response.delete()
    return latest.number


def _reference(batch: EntryBatch, number: int) -> str:
    """The number to write onto the form; a file may have brought the same."""
    plain = f"P{batch.number}-{number:03}"
    taken = Response.objects.filter(
        consultation=batch.consultation, reference__startswith=plain
    ).values_list("reference", flat=True)
    names = [plain, *(f"{plain}-{turn}" for turn in range(2, len(taken) + 2))]
    return next(name for name in names if name not in set(taken))


def _body(name: str) -> Organisation | None:
    """The organisation of exactly this name; another spelling stays a name for officers to see."""
    if not name:
        return None
    return Organisation.objects.filter(name__iexact=name).order_by("id").first()
