"""How are the responses of a file taken out again, and what stands in the way?"""

from datetime import datetime
from typing import Any

from django.db import connection

from waymark.access import permissions
from waymark.access.permissions import Permission
from waymark.audit.actions import action
from waymark.audit.rules import Event
from waymark.consultations.actions.intake.steps import lock_consultation, record_step
from waymark.consultations.models.analysis import AnalysisSnapshot, Rendition, ReportEdition
from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.models.similarity import SimilarGroup, SimilarMember
from waymark.consultations.queries.undoing import UndoEffects, get_undo_effects
from waymark.core.actors import Actor
from waymark.core.bulk import FRESH_PLANS
from waymark.core.jobs import defer
from waymark.core.progress import Tell, nobody
from waymark.core.refusals import ActionRefused
from waymark.intake import actions as intake
from waymark.intake.models import Batch
from waymark.intake.rules import BatchState, UndoEnd

UNDO_TASK = "consultations.undo_responses_file"
AT_ONCE = 2_000
"""The most responses that are taken out while somebody waits; more are in the background."""

RESPONSES_IN_A_PART = 5_000
DELETE_ANSWERS = """
DELETE FROM consultations_answer answer USING consultations_response response
WHERE answer.authority_id = %(authority)s AND answer.response_id = response.id
    AND response.authority_id = %(authority)s AND response.batch_id = %(batch)s
    AND response.id BETWEEN %(least)s AND %(most)s
"""
DELETE_RESPONSES = """
DELETE FROM consultations_response
WHERE authority_id = %(authority)s AND batch_id = %(batch)s
"""
LOCK_RESPONSES = """
SELECT coalesce(array_agg(id ORDER BY id), '{}') FROM (
    SELECT id FROM consultations_response
    WHERE authority_id = %(authority)s AND batch_id = %(batch)s FOR UPDATE
) held
"""
DELETE_FROZEN = """
DELETE FROM consultations_snapshotresponse
WHERE authority_id = %(authority)s AND snapshot_id = ANY(%(snapshots)s)
"""


class SnapshotsChanged(ActionRefused):
    """Snapshots were taken or discarded after you opened this page. Read again what would be discarded, then confirm."""  # noqa: E501 (the sentence is the message)


class CannotUndo(ActionRefused):
    """These responses can no longer be taken out."""


@action
def undo_import(
    *,
    by: Actor,
    consultation: Consultation,
    batch: Batch,
    snapshots: tuple[int, ...],
    at: datetime,
    tell: Tell = nobody,
) -> int:
    """Take the responses of a file out again, all or none; return how many.

    Refused once one of them is in published figures, or people made something of it. `snapshots`
    are the numbers of the unpublished snapshots that the officer was told would go with them.
    `tell` hears how far it has come.
    """
    permissions.require(by, Permission.RESPONSES_MANAGE)
    locked = intake.lock_batch(batch, states={BatchState.APPLIED, BatchState.UNDOING})
    lock_consultation(consultation)
    keys: dict[str, Any] = {"authority": locked.authority_id, "batch": locked.pk}
    with connection.cursor() as cursor:
        cursor.execute(LOCK_RESPONSES, keys)
        (held,) = cursor.fetchone()
    effects = _effects_as_told(by, consultation, locked, snapshots)
    tell(10)
    _discard_snapshots(consultation, effects.snapshots)
    _leave_similar(locked)
    tell(20)
    with connection.cursor() as cursor:
        for start in range(0, len(held), RESPONSES_IN_A_PART):
            part = held[start : start + RESPONSES_IN_A_PART]
            cursor.execute(DELETE_ANSWERS, {**keys, "least": part[0], "most": part[-1]})
            tell(20 + 60 * (start + len(part)) // len(held))
        cursor.execute(DELETE_RESPONSES, keys)
        cursor.execute(FRESH_PLANS)
    tell(95)
    intake.move_batch(
        locked, to=BatchState.UNDONE, undone_at=at, undone_by_id=by.user_id, undo_end=""
    )
    record_step(
        by,
        Event.IMPORT_UNDONE,
        consultation,
        locked,
        at,
        responses=effects.responses,
        snapshots=list(effects.snapshots),
        editions=list(effects.editions),
    )
    return effects.responses


@action
def start_undoing(
    *,
    by: Actor,
    consultation: Consultation,
    batch: Batch,
    snapshots: tuple[int, ...],
    at: datetime,
) -> Batch:
    """Have the responses of a file taken out in the background; refused as undoing itself is.

    It looks once more when its turn comes: what people made of the responses until then stops it.
    """
    permissions.require(by, Permission.RESPONSES_MANAGE)
    locked = intake.lock_batch(batch, states={BatchState.APPLIED})
    effects = _effects_as_told(by, consultation, locked, snapshots)
    intake.move_batch(
        locked,
        to=BatchState.UNDOING,
        undone_by_id=by.user_id,
        undo_also=list(effects.snapshots),
        undo_end="",
    )
    # No queue lock: a worker killed in the middle would keep it. The row's lock does the work.
    defer(UNDO_TASK, authority_id=locked.authority_id, batch_id=str(locked.public_id))
    record_step(
        by, Event.IMPORT_UNDO_STARTED, consultation, locked, at, responses=effects.responses
    )
    return locked


@action
def stop_undoing(
    *, by: Actor, consultation: Consultation, batch: Batch, end: UndoEnd, at: datetime
) -> None:
    """Say why nothing was taken out: the file stays applied, and undoing can be asked for again."""
    permissions.require(by, Permission.RESPONSES_MANAGE)
    locked = intake.lock_batch(batch, states={BatchState.UNDOING})
    intake.move_batch(locked, to=BatchState.APPLIED, undo_end=end.value)
    record_step(by, Event.IMPORT_UNDO_STOPPED, consultation, locked, at, why=end.value)


def _effects_as_told(
    by: Actor, consultation: Consultation, batch: Batch, snapshots: tuple[int, ...]
) -> UndoEffects:
    effects = get_undo_effects(viewer=by, consultation=consultation, batch=batch)
    if effects.obstacles:
        raise CannotUndo(problems=obstacle_sentences(effects))
    if effects.snapshots != tuple(snapshots):
        raise SnapshotsChanged
    return effects


def obstacle_sentences(effects: UndoEffects) -> list[str]:
    """Return what stands in the way of undoing, with the responses named."""
    sentences = []
    for each in effects.obstacles:
        named = ", ".join(each.references)
        more = each.count - len(each.references)
        rest = f" and {more:,} more" if more else ""
        number = "1 response is" if each.count == 1 else f"{each.count:,} responses are"
        sentences.append(f"{number} {each.reason}: {named}{rest}.")
    return sentences


def _leave_similar(batch: Batch) -> None:
    """Forget the groups of similar responses that nobody decided on: comparing finds what is left.

    Those that somebody decided on stand in the way of undoing.
    """
    groups = SimilarMember.objects.filter(response__batch=batch).order_by()
    keys = list(groups.values_list("group_id", flat=True).distinct())
    SimilarMember.objects.filter(group__in=keys).delete()
    SimilarGroup.objects.filter(pk__in=keys).delete()


def _discard_snapshots(consultation: Consultation, numbers: tuple[int, ...]) -> None:
    snapshots = AnalysisSnapshot.objects.filter(consultation=consultation, number__in=numbers)
    keys = list(snapshots.values_list("pk", flat=True))
    editions = ReportEdition.objects.filter(snapshot__in=keys)
    Rendition.objects.filter(edition__in=editions).delete()
    editions.delete()
    with connection.cursor() as cursor:
        cursor.execute(DELETE_FROZEN, {"authority": consultation.authority_id, "snapshots": keys})
    snapshots.delete()
