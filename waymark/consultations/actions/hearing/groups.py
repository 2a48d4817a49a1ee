"""How does an officer write down the view that a group of people reached together?"""

from collections.abc import Sequence
from datetime import date, datetime

from waymark.access import permissions
from waymark.access.permissions import Permission
from waymark.audit.actions import action, record
from waymark.audit.rules import Event as AuditedEvent
from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.models.asking.events import Event
from waymark.consultations.models.asking.options import Option
from waymark.consultations.models.hearing.groups import GroupResponse, GroupResponseOption
from waymark.consultations.queries.hearing import group_revision
from waymark.consultations.rules.stages import BEFORE_OPENING
from waymark.consultations.rules.vocabulary import GroupOutcome
from waymark.core.actors import Actor
from waymark.core.refusals import ActionRefused, ChangedMeanwhile


class NotOpenedYet(ActionRefused):
    """This consultation has not opened yet, so no group can have answered it."""


class NotHeldHere(ActionRefused):
    """The responses to this consultation are not held here."""


class RemovedAlready(ActionRefused):
    """Somebody has removed this group response already."""


@action
def enter_group_response(
    *,
    by: Actor,
    consultation: Consultation,
    label: str,
    participants: int,
    who: str,
    outcome: GroupOutcome,
    at: datetime,
    options: Sequence[Option] = (),
    how_reached: str = "",
    reasons: str = "",
    facilitator: str = "",
    event: Event | None = None,
    received_on: date | None = None,
) -> GroupResponse:
    """Write down the view of a group, which is never added to the other responses."""
    permissions.require(by, Permission.RESPONSES_MANAGE)
    locked = Consultation.objects.select_for_update().get(pk=consultation.pk)
    if locked.stage in BEFORE_OPENING:
        raise NotOpenedYet
    if not locked.responses_held:
        raise NotHeldHere
    group = GroupResponse(authority_id=locked.authority_id, consultation=locked)
    _fill(
        group,
        label=label,
        participants=participants,
        who=who,
        outcome=outcome,
        options=options,
        how_reached=how_reached,
        reasons=reasons,
        facilitator=facilitator,
        event=event,
        received_on=received_on,
        by=by,
        at=at,
    )
    record(
        by=by,
        event=AuditedEvent.GROUP_RESPONSE_ENTERED,
        target=group,
        at=at,
        detail={"participants": participants},
    )
    return group


@action
def change_group_response(
    *,
    by: Actor,
    group: GroupResponse,
    revision: int,
    label: str,
    participants: int,
    who: str,
    outcome: GroupOutcome,
    at: datetime,
    options: Sequence[Option] = (),
    how_reached: str = "",
    reasons: str = "",
    facilitator: str = "",
    event: Event | None = None,
    received_on: date | None = None,
) -> GroupResponse:
    """Correct what was written down of a group; snapshots taken before keep what they counted."""
    permissions.require(by, Permission.RESPONSES_MANAGE)
    locked = _lock(group)
    if revision != group_revision(locked):
        raise ChangedMeanwhile
    _fill(
        locked,
        label=label,
        participants=participants,
        who=who,
        outcome=outcome,
        options=options,
        how_reached=how_reached,
        reasons=reasons,
        facilitator=facilitator,
        event=event,
        received_on=received_on,
        by=by,
        at=at,
    )
    record(
        by=by,
        event=AuditedEvent.GROUP_RESPONSE_CHANGED,
        target=locked,
        at=at,
        detail={"participants": participants},
    )
    return locked


@action
def remove_group_response(*, by: Actor, group: GroupResponse, at: datetime) -> None:
    """Take out a group's view that was entered by mistake; its history stays."""
    permissions.require(by, Permission.RESPONSES_MANAGE)
    locked = _lock(group)
    record(
        by=by,
        event=AuditedEvent.GROUP_RESPONSE_REMOVED,
        target=locked,
        at=at,
        detail={"participants": locked.participants},
    )
    GroupResponseOption.objects.filter(group_response=locked).delete()
    GroupResponse.objects.filter(pk=locked.pk).delete()


def _lock(group: GroupResponse) -> GroupResponse:
    locked = GroupResponse.objects.select_for_update().filter(pk=group.pk).first()
    if locked is None:
        raise RemovedAlready
    return locked


def _fill(
    group: GroupResponse,
    *,
    label: str,
    participants: int,
    who: str,
    outcome: GroupOutcome,
    options: Sequence[Option],
    how_reached: str,
    reasons: str,
    facilitator: str,
    event: Event | None,
    received_on: date | None,
    by: Actor,
    at: datetime,
) -> None:
    _require_fit(outcome, options)
    same_name = GroupResponse.objects.filter(consultation=group.consultation_id, label=label)
    if same_name.exclude(pk=group.pk).exists():
        message = "Another group response has this name: give this one a name of its own."
        raise ActionRefused(message, field="label")
    group.label = label
    group.participants = participants
    group.who = who
    group.outcome = outcome
    group.how_reached = how_reached
    group.reasons = reasons
    group.facilitator = facilitator
    group.event = event
    group.received_on = received_on
    group.entered_at = at
    group.entered_by_id = by.user_id
    group.save()
    kept = GroupResponseOption.objects.filter(group_response=group)
    kept.exclude(option__in=options).delete()
    held = set(kept.values_list("option_id", flat=True))
    GroupResponseOption.objects.bulk_create(
        GroupResponseOption(authority_id=group.authority_id, group_response=group, option=option)
        for option in options
        if option.pk not in held
    )


def _require_fit(outcome: GroupOutcome, options: Sequence[Option]) -> None:
    sentences = {
        GroupOutcome.ONE_OPTION: (
            len(options) == 1,
            "Tick the one option that the group preferred",
        ),
        GroupOutcome.SEVERAL_OPTIONS: (
            len(options) > 1,
            "Tick every option that the group could support: at least two",
        ),
        GroupOutcome.NO_PREFERENCE: (
            not options,
            "Tick no option where the group had no preference",
        ),
    }
    is_fitting, sentence = sentences[outcome]
    if not is_fitting:
        raise ActionRefused(sentence, field="options")
