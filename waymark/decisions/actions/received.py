"""How does a file of another system come in, take effect, and come out again?"""

from collections.abc import Mapping, Sequence
from datetime import date, datetime, time
from typing import Any

from django.db.models import ProtectedError
from django_scopes.exceptions import ScopeError

from waymark.access import permissions
from waymark.access.permissions import Permission
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.core.actors import Actor
from waymark.core.dates import local_date
from waymark.core.refusals import ActionRefused
from waymark.core.tabular import Fault
from waymark.decisions.models.agendas import AgendaItem
from waymark.decisions.models.bodies import Body
from waymark.decisions.models.meetings import Meeting
from waymark.decisions.models.received import SourceChange, SourceFile, SourceRecord
from waymark.decisions.queries import received as queries
from waymark.decisions.queries.received import Planned, Row
from waymark.decisions.rules.moderngov import SYSTEM, Answer, Outcome, SourceKind, page_of
from waymark.documents.actions import store_document
from waymark.intake import actions as intake
from waymark.intake.rules import BatchState

MEDIA_TYPE = "application/xml"
TAKEN = (Outcome.NEW, Outcome.CHANGED, Outcome.OURS)


class NothingNew(ActionRefused):
    """Everything in this file is here already, as it stands in the file."""


class LaterFile(ActionRefused):
    """A file that was taken in later builds on this one. Undo that one first."""


class RestsOnIt(ActionRefused):
    """Something here rests on what this file brought, so it cannot be taken out again."""


@action
def receive_file(
    *,
    by: Actor,
    file_name: str,
    content: bytes,
    url: str,
    at: datetime,
    faults: Sequence[Fault] = (),
) -> SourceFile:
    """Keep a file as it came, with what is wrong with it."""
    permissions.require(by, Permission.MEETINGS_MANAGE)
    document = store_document(
        by=by,
        title="Answer of ModernGov",
        file_name=file_name,
        content=content,
        media_type=MEDIA_TYPE,
        at=at,
    )
    batch = intake.receive_batch(
        by=by, kind=SYSTEM, subject_id=document.public_id, document=document, at=at
    )
    intake.keep_faults(batch, faults)
    intake.move_batch(
        batch,
        to=BatchState.FAULTY if faults else BatchState.READY,
        fault_count=len(faults),
    )
    found = SourceFile.objects.create(
        authority_id=document.authority_id, batch=batch, system=SYSTEM, url=url
    )
    record(
        by=by,
        event=Event.SOURCE_FILE_RECEIVED,
        target=found,
        at=at,
        detail={"sha256": document.sha256, "faults": len(faults)},
    )
    return found


@action
def apply_file(*, by: Actor, found: SourceFile, answer: Answer, at: datetime) -> dict[str, int]:
    """Take in what a file tells of and show its meetings to the public; return what became of it.

    All or nothing. Refused where the file would change nothing.
    """
    permissions.require(by, Permission.MEETINGS_MANAGE)
    batch = intake.lock_batch(found.batch, states={BatchState.READY})
    planned = queries.plan(answer, today=local_date(at))
    if not any(each.outcome in TAKEN for each in planned):
        raise NothingNew
    taking = _Taking(found, by, at)
    for each in planned:
        taking.take(each)
    counts = queries.counts(planned)
    intake.move_batch(batch, to=BatchState.APPLYING)
    intake.move_batch(
        batch,
        to=BatchState.APPLIED,
        counts=counts,
        row_count=len(planned),
        applied_at=at,
        applied_by_id=by.user_id,
    )
    record(by=by, event=Event.SOURCE_FILE_APPLIED, target=found, at=at, detail=counts)
    return counts


@action
def undo_file(*, by: Actor, found: SourceFile, at: datetime) -> None:
    """Take out what a file brought and put back what it changed; refused once anything rests on it.

    What somebody changed since stands in the way too.
    """
    permissions.require(by, Permission.MEETINGS_MANAGE)
    batch = intake.lock_batch(found.batch, states={BatchState.APPLIED})
    changes = list(queries.list_changes(found))
    records = [each.record_id for each in changes]
    latest = changes[-1].pk if changes else 0
    if SourceChange.objects.filter(record__in=records, pk__gt=latest).exists():
        raise LaterFile
    made, links = [], []
    for each in reversed(changes):
        row = each.record.row
        if queries.stands(row, each.after) != each.after and not each.record.is_ours:
            raise RestsOnIt(f"Somebody has changed {row} since.")
        if each.before is None:
            links.append(each.record)
            made += [] if each.record.is_ours else [row]
        else:
            _write(row, each.before)
            each.record.said = each.said_before
            each.record.save(update_fields=["said"])
    SourceChange.objects.filter(batch=batch).delete()
    SourceRecord.objects.filter(pk__in=[each.pk for each in links]).delete()
    try:
        for row in made:
            row.delete()
    except ProtectedError as rests:
        raise RestsOnIt from rests
    intake.move_batch(batch, to=BatchState.UNDONE, undone_at=at, undone_by_id=by.user_id)
    record(
        by=by, event=Event.SOURCE_FILE_UNDONE, target=found, at=at, detail={"rows": len(changes)}
    )


@action
def discard_file(*, by: Actor, found: SourceFile, at: datetime) -> None:
    """Set aside a file of which nothing was taken in; it stays as it came."""
    permissions.require(by, Permission.MEETINGS_MANAGE)
    batch = intake.lock_batch(found.batch, states={BatchState.READY, BatchState.FAULTY})
    intake.move_batch(batch, to=BatchState.DISCARDED)
    record(by=by, event=Event.SOURCE_FILE_DISCARDED, target=found, at=at)


class _Taking:
    """Writes what is planned of one file, and knows the rows of what it wrote."""

    def __init__(self, found: SourceFile, by: Actor, at: datetime) -> None:
        if by.authority_id is None:
            raise ScopeError("A meeting belongs to an authority, and this actor acts for none.")
        self.authority_id = by.authority_id
        self.found, self.by, self.at = found, by, at
        self.rows: dict[tuple[SourceKind, str], Row] = {}

    def take(self, planned: Planned) -> None:
        """Write one thing, and what it changed."""
        row = planned.row or (planned.record.row if planned.record else None)
        if planned.outcome is Outcome.NEW:
            row = self._make(planned)
        if row is not None:
            self.rows[planned.kind, planned.source_id] = row
        if row is None or planned.outcome not in TAKEN:
            return
        known = planned.record
        before = None if known is None else queries.stands(row, planned.after)
        said_before = known.said if known else {}
        if known is None:
            known = self._know(planned, row)
        else:
            _write(row, planned.after)
            known.said = dict(planned.said)
            known.save(update_fields=["said"])
        SourceChange.objects.create(
            authority_id=self.authority_id,
            batch_id=self.found.batch_id,
            record=known,
            before=before,
            after=dict(planned.after),
            said_before=said_before,
        )

    def _make(self, planned: Planned) -> Row:
        row: Row
        if planned.kind is SourceKind.BODY:
            row = planned.row or Body()
            row.authority_id = self.authority_id
        elif planned.kind is SourceKind.MEETING:
            row = Meeting(
                authority_id=self.authority_id,
                body_id=self._body(planned.parent).pk,
                is_from_history=True,
                history_source=f"ModernGov, meeting {planned.source_id}",
                published_at=self.at,
                published_by_id=self.by.user_id,
            )
        else:
            row = AgendaItem(
                authority_id=self.authority_id,
                meeting_id=self.rows[SourceKind.MEETING, planned.parent].pk,
                added_at=self.at,
            )
        _set(row, planned.after)
        row.save()
        return row

    def _body(self, source_id: str) -> Row:
        """The body of a meeting, which an earlier file may have brought."""
        key = (SourceKind.BODY, source_id)
        if key not in self.rows:
            known = SourceRecord.objects.get(system=SYSTEM, kind=key[0], source_id=source_id)
            self.rows[key] = known.row
        return self.rows[key]

    def _know(self, planned: Planned, row: Row) -> SourceRecord:
        return SourceRecord.objects.create(
            authority_id=self.authority_id,
            system=SYSTEM,
            kind=planned.kind,
            source_id=planned.source_id,
            url=page_of(
                self.found.url,
                planned.kind,
                planned.source_id,
                parents=[planned.parent] if planned.parent else (),
            )[:400],
            is_ours=planned.outcome is Outcome.OURS,
            said=dict(planned.said),
            **{planned.kind.value: row},
        )


def _write(row: Row, values: Mapping[str, Any]) -> None:
    if values:
        _set(row, values)
        row.save(update_fields=list(values))


def _set(row: Row, values: Mapping[str, Any]) -> None:
    for name, value in values.items():
        if name == "held_on":
            value = date.fromisoformat(value)  # noqa: PLW2901 (as the row holds it)
        elif name == "starts_at":
            value = time.fromisoformat(value) if value else None  # noqa: PLW2901
        setattr(row, name, value)
