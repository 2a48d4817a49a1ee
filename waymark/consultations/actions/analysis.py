"""How are answers frozen, and what officers find in them written down?"""

import uuid
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from django.db import connection
from django.db.models import Max

from waymark.access import permissions
from waymark.access.permissions import Permission
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.consultations.models.analysis import AnalysisSnapshot, Finding, SnapshotResponse
from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.models.hearing.responses import Response
from waymark.consultations.models.running import CategoryMerge
from waymark.consultations.queries.counts import count_snapshot
from waymark.consultations.rules import codec
from waymark.consultations.rules.content.report import canonical_bytes, digest
from waymark.consultations.rules.stages import BEFORE_CLOSING
from waymark.consultations.rules.vocabulary import ConsultationStage
from waymark.core.actors import Actor
from waymark.core.refusals import ActionRefused
from waymark.core.version import code_version

FREEZE = """
INSERT INTO {frozen} (public_id, authority_id, snapshot_id, response_id, category_id, status)
SELECT gen_random_uuid(), response.authority_id, %s, response.id,
  coalesce(merged.counted_as_id, response.category_id), response.status
FROM {response} response
LEFT JOIN {merged} merged
  ON merged.authority_id = response.authority_id AND merged.category_id = response.category_id
WHERE response.consultation_id = %s AND response.authority_id = %s AND response.status <> 'started'
"""
"""Categories that are counted as another one are frozen as that one; the responses stay."""


class NotYetClosed(ActionRefused):
    """People can still answer: figures are frozen once the consultation has closed."""


class NotAnalysed(ActionRefused):
    """This consultation was withdrawn: its answers are kept and not analysed."""


@action
def take_snapshot(*, by: Actor, consultation: Consultation, at: datetime) -> AnalysisSnapshot:
    """Freeze the responses as they are now and count them; older snapshots stay as they are."""
    permissions.require(by, Permission.ANALYSIS_MANAGE)
    locked = Consultation.objects.select_for_update().get(pk=consultation.pk)
    if locked.stage in BEFORE_CLOSING:
        raise NotYetClosed
    if locked.stage == ConsultationStage.WITHDRAWN:
        raise NotAnalysed
    taken = AnalysisSnapshot.objects.filter(consultation=locked).aggregate(Max("number"))
    snapshot = AnalysisSnapshot.objects.create(
        authority_id=locked.authority_id,
        consultation=locked,
        number=(taken["number__max"] or 0) + 1,
        counts={},
        sha256="",
        code_version=code_version(),
        taken_at=at,
        taken_by_id=by.user_id,
    )
    with connection.cursor() as cursor:
        cursor.execute(
            FREEZE.format(
                frozen=SnapshotResponse._meta.db_table,
                response=Response._meta.db_table,
                merged=CategoryMerge._meta.db_table,
            ),
            [snapshot.pk, locked.pk, locked.authority_id],
        )
    plain = codec.to_plain(count_snapshot(snapshot=snapshot))
    snapshot.counts = plain
    snapshot.sha256 = digest(plain)
    snapshot.save(update_fields=["counts", "sha256"])
    record(
        by=by,
        event=Event.SNAPSHOT_TAKEN,
        target=snapshot,
        at=at,
        detail={"number": snapshot.number, "bytes": len(canonical_bytes(plain))},
    )
    return snapshot


@action
def save_finding(
    *,
    by: Actor,
    consultation: Consultation,
    heading: str,
    statement: str,
    at: datetime,
    figures: Sequence[dict[str, Any]] = (),
    finding: Finding | None = None,
) -> Finding:
    """Write down what officers conclude, or write it anew; `figures` name what it rests on."""
    permissions.require(by, Permission.ANALYSIS_MANAGE)
    if finding is None:
        placed = Finding.objects.filter(consultation=consultation).aggregate(Max("position"))
        finding = Finding(
            authority_id=consultation.authority_id,
            consultation=consultation,
            position=(placed["position__max"] or 0) + 1,
        )
    finding.heading = heading
    finding.statement = statement
    finding.figures = list(figures)
    finding.written_at = at
    finding.written_by_id = by.user_id
    finding.save()
    record(by=by, event=Event.FINDING_SAVED, target=finding, at=at)
    return finding


@action
def remove_finding(
    *, by: Actor, consultation: Consultation, finding: uuid.UUID, at: datetime
) -> None:
    """Take a finding out; reports made before keep it."""
    permissions.require(by, Permission.ANALYSIS_MANAGE)
    found = Finding.objects.select_for_update().filter(consultation=consultation, public_id=finding)
    target = found.first()
    if target is None:
        message = "This finding has been removed already."
        raise ActionRefused(message)
    record(by=by, event=Event.FINDING_REMOVED, target=target, at=at)
    found.delete()
