"""How is a sample of files drawn, how does each come to be looked at, and how is that read?"""

import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from waymark.access.models.members import Membership
from waymark.access.models.teams import Team
from waymark.access.permissions import Permission, require
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.casework import permissions
from waymark.casework.actions.steps import add_step
from waymark.casework.actions.summarising import lock_person
from waymark.casework.models.allocations import Allocation
from waymark.casework.models.file_audits import (
    FileAudit,
    FileAuditDraft,
    FileFinding,
    FileSample,
)
from waymark.casework.models.steps import NextStep
from waymark.casework.queries import file_audits as queries
from waymark.casework.queries.teams import get_own_team
from waymark.casework.rules.file_audits import (
    LARGEST_SEED,
    LONGEST_COMMENT,
    LONGEST_PRAISE,
    MOST_DRAWN,
    Checklist,
    FileAnswer,
    Judgement,
    checklist_on,
    draw,
    get_checklist,
)
from waymark.core.actors import Actor
from waymark.core.dates import local_date
from waymark.core.refusals import ActionRefused

LONGEST_DRAFT = 10 * LONGEST_COMMENT + LONGEST_PRAISE + 4_000
"""All that stands in the boxes together; a little more than they may hold."""


class NotYourOwnFiles(ActionRefused):
    """Nobody looks at their own files. Choose one of your workers, or the whole team."""


class NumberOutOfReach(ActionRefused):
    """Draw at least 1 case and at most 50 at once."""


class NothingToDraw(ActionRefused):
    """There is no open case of this kind that you may look at. Choose others."""


class OwnCase(ActionRefused):
    """You work with this young person yourself by now, so another manager looks at the file."""


class FinishedBefore(ActionRefused):
    """This file audit is finished and no longer changes. Draw a new sample to look again."""


class FileAuditElsewhere(ActionRefused):
    """You wrote on this file audit on another screen as well. Compare both, then save again."""


class FileAuditTooLong(ActionRefused):
    """The draft is too long to keep. A comment may have 1,000 characters: take some out."""


class QuestionsLeft(ActionRefused):
    """Answer every question. Where one does not apply, say so."""


class LedByAnother(ActionRefused):
    """This worker no longer works with the young person. Leave the action empty."""


class FileReadBefore(ActionRefused):
    """You have read this file audit already."""


@dataclass(frozen=True)
class Found:
    """The answer to a question, with what there is to say of it."""

    answer: FileAnswer
    comment: str = ""


@action
def draw_files(
    *,
    by: Actor,
    at: datetime,
    team: Team,
    number: int,
    worker: Membership | None = None,
    tier: str = "",
    seed: int | None = None,
) -> FileSample:
    """Draw open cases of one of the actor's teams at random, from a seed that is kept."""
    require(by, Permission.CASES_MANAGE)
    own = get_own_team(viewer=by, public_id=team.public_id)
    if worker is not None and worker.pk == by.membership_id:
        raise NotYourOwnFiles(field="worker")
    if not 1 <= number <= MOST_DRAWN:
        raise NumberOutOfReach(field="number")
    frame = {
        str(each.person.public_id): each
        for each in queries.list_frame(
            viewer=by, at=at, team=own, worker=worker, tier=tier
        ).select_related("person")
    }
    if not frame:
        raise NothingToDraw
    chosen = secrets.randbelow(LARGEST_SEED) if seed is None else seed
    drawn = [frame[key] for key in draw(frame, number=number, seed=chosen)]
    for each in sorted(drawn, key=lambda found: found.person_id):  # so that two never wait in turn
        lock_person(each.person)
    made = FileSample.objects.create(
        authority_id=own.authority_id,
        team=own,
        worker=worker,
        tier=tier,
        drawn_by_id=by.membership_id or 0,
        drawn_at=at,
        seed=chosen,
        frame_size=len(frame),
        checklist=checklist_on(local_date(at)).version,
    )
    FileAudit.objects.bulk_create(
        FileAudit(
            authority_id=own.authority_id,
            sample=made,
            person=each.person,
            worker_id=each.lead_id or 0,
            manager_id=by.membership_id or 0,
            place=place,
        )
        for place, each in enumerate(drawn, start=1)
    )
    detail = {"number": len(drawn), "of": len(frame)}
    record(by=by, event=Event.FILES_DRAWN, target=made, at=at, detail=detail)
    return made


@action
def keep_file_draft(
    *, by: Actor, at: datetime, audit: FileAudit, number: int, typed: Mapping[str, Any]
) -> int:
    """Keep what has been typed so far, over the draft with this number; return the new number."""
    if len(str(typed)) > LONGEST_DRAFT:
        raise FileAuditTooLong
    found = _lock(by=by, at=at, audit=audit)
    _own_draft(found, number=number)
    kept, _ = FileAuditDraft.objects.update_or_create(
        authority_id=found.authority_id,
        audit=found,
        defaults={"typed": dict(typed), "number": number + 1, "saved_at": at},
    )
    record(by=by, event=Event.FILE_AUDIT_DRAFTED, target=found.person, at=at)
    return kept.number


@action
def finish_file_audit(
    *,
    by: Actor,
    at: datetime,
    audit: FileAudit,
    number: int,
    answers: Mapping[str, Found],
    judgement: Judgement,
    good_practice: str = "",
    step: str = "",
    step_due_on: date | None = None,
) -> None:
    """Finish an audit: it no longer changes, and the worker reads it and has its action to do."""
    found = _lock(by=by, at=at, audit=audit)
    draft = _own_draft(found, number=number)
    checklist = get_checklist(found.sample.checklist)
    if set(answers) != {each.key for each in checklist.questions}:
        raise QuestionsLeft
    if step.strip() or step_due_on:
        found.step = _add_action(by=by, at=at, audit=found, what=step, due_on=step_due_on)
    found.judgement, found.good_practice = judgement.value, good_practice.strip()
    found.finished_at = at
    found.save(update_fields=["step", "judgement", "good_practice", "finished_at"])
    _find(found, checklist, answers)
    if draft is not None:
        draft.delete()
    record(by=by, event=Event.FILE_AUDIT_FINISHED, target=found.person, at=at)


@action
def read_file_audit(*, by: Actor, at: datetime, audit: UUID, comment: str = "") -> None:
    """Say as the worker that one has read it, with a comment that stays beside it."""
    require(by, Permission.CASES_WORK)
    opened = queries.get_own_file(viewer=by, at=at, public_id=audit)
    lock_person(opened.audit.person)
    found = FileAudit.objects.select_for_update(of=("self",)).get(pk=opened.audit.pk)
    if found.read_at is not None:
        raise FileReadBefore
    found.read_at, found.comment = at, comment.strip()
    found.save(update_fields=["read_at", "comment"])
    record(by=by, event=Event.FILE_AUDIT_READ, target=opened.audit.person, at=at)


def _lock(*, by: Actor, at: datetime, audit: FileAudit) -> FileAudit:
    """Lock an audit that the actor can write, of a file that is not their own."""
    opened = queries.get_file(viewer=by, public_id=audit.public_id, at=at).audit
    permissions.require_notes(viewer=by, person=opened.person, at=at)
    lock_person(opened.person)
    found = (
        FileAudit.objects.select_for_update(of=("self",))
        .select_related("person", "sample", "worker")
        .get(pk=opened.pk)
    )
    if found.finished_at is not None:
        raise FinishedBefore
    if queries.is_own_case(viewer=by, person=found.person, at=at):
        raise OwnCase
    return found


def _own_draft(audit: FileAudit, *, number: int) -> FileAuditDraft | None:
    """Return the draft, unless another screen has kept one since this number."""
    found = FileAuditDraft.objects.filter(audit=audit).first()
    if number != (found.number if found else 0):
        raise FileAuditElsewhere
    return found


def _add_action(
    *, by: Actor, at: datetime, audit: FileAudit, what: str, due_on: date | None
) -> NextStep:
    """Give the worker a next step, as long as they still work with the young person."""
    works = Allocation.objects.filter(
        person=audit.person,
        membership=audit.worker,
        membership__ended_at__isnull=True,
        ends_at__isnull=True,
    )
    if not works.exists():
        raise LedByAnother(field="step")
    return add_step(by=by, at=at, person=audit.person, what=what, due_on=due_on, owner=audit.worker)


def _find(audit: FileAudit, checklist: Checklist, answers: Mapping[str, Found]) -> None:
    FileFinding.objects.bulk_create(
        FileFinding(
            authority_id=audit.authority_id,
            audit=audit,
            question=each.key,
            answer=answers[each.key].answer.value,
            comment=answers[each.key].comment.strip(),
        )
        for each in checklist.questions
    )
