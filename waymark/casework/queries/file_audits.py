"""Which files did a manager draw, what did they find, and what was found of the viewer's own?"""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from django.db.models import Count, Exists, OuterRef, QuerySet

from waymark.access import permissions as access
from waymark.access.models.members import Membership
from waymark.access.models.teams import Team
from waymark.access.permissions import Permission
from waymark.casework import permissions
from waymark.casework.models.allocations import Allocation, works_at
from waymark.casework.models.file_audits import (
    FileAudit,
    FileAuditDraft,
    FileFinding,
    FileSample,
)
from waymark.casework.queries.teams import list_workers_of
from waymark.casework.rules.file_audits import AnswerCounts, count_answers
from waymark.core.actors import Actor
from waymark.core.refusals import NotFound
from waymark.people.models.people import Person
from waymark.people.models.summaries import PersonSummary
from waymark.people.permissions import reachable
from waymark.people.queries.open_people import OpenPeople, open_people
from waymark.people.rules.vocabulary import DataGroup

SHOWN = 20
"""How many of the latest samples, or of the viewer's own audits, a list shows."""


@dataclass(frozen=True)
class ListedSample:
    """A sample with how many files it has, and how many of them are finished."""

    sample: FileSample
    number: int
    finished: int


@dataclass(frozen=True)
class SampleRow:
    """One file of a sample; `is_open` is whether its record still lies open to the viewer."""

    audit: FileAudit
    is_open: bool
    is_begun: bool


@dataclass(frozen=True)
class OpenSample:
    """A sample that the viewer drew, with its files in the order drawn."""

    sample: FileSample
    rows: tuple[SampleRow, ...]


@dataclass(frozen=True)
class OpenFile:
    """A file audit that is the viewer's to read, with its answers; and what is half written."""

    audit: FileAudit
    findings: tuple[FileFinding, ...]
    draft: FileAuditDraft | None = None


@dataclass(frozen=True)
class WorkerCounts:
    """What was found in the files of one worker."""

    worker: Membership
    files: int
    counts: AnswerCounts


@dataclass(frozen=True)
class FileResults:
    """What was found in the finished audits of a period, by question and by worker."""

    files: int
    by_question: dict[str, AnswerCounts]
    by_worker: tuple[WorkerCounts, ...]
    judgements: dict[str, int]


def list_auditable(*, viewer: Actor, team: Team) -> list[Membership]:
    """Return the workers of one of the viewer's teams whose files they may look at, by name."""
    own = viewer.membership_id or 0
    return [each for each in list_workers_of(viewer=viewer, team=team) if each.pk != own]


def list_frame(
    *,
    viewer: Actor,
    at: datetime,
    team: Team,
    worker: Membership | None = None,
    tier: str = "",
) -> QuerySet[PersonSummary]:
    """Return the open cases of a team or of one of its workers that the viewer may look at.

    Of those whose records lie open to the viewer, and never of one with whom they work themselves.
    Raise `NotFound` for a worker who is not in the team.
    """
    access.require(viewer, Permission.CASES_MANAGE)
    workers = [each.pk for each in list_auditable(viewer=viewer, team=team)]
    if worker is not None:
        if worker.pk not in workers:
            raise NotFound
        workers = [worker.pk]
    found = PersonSummary.objects.filter(
        permissions.answerable(viewer=viewer, at=at),
        ~Exists(
            Allocation.objects.filter(
                works_at(at),
                membership_id=viewer.membership_id or 0,
                person_id=OuterRef("person_id"),
            )
        ),
        lead_id__in=workers,
    )
    return found.filter(tier=tier) if tier else found


def list_samples(*, viewer: Actor) -> list[ListedSample]:
    """Return the latest samples that the viewer drew of their teams, newest first."""
    found = list(_samples(viewer=viewer).order_by("-drawn_at", "-pk")[:SHOWN])
    counts = {
        key: (number, finished)
        for key, number, finished in FileAudit.objects.filter(sample__in=found)
        .values_list("sample_id")
        .annotate(number=Count("pk"), finished=Count("finished_at"))
    }
    return [ListedSample(each, *counts.get(each.pk, (0, 0))) for each in found]


def get_sample(*, viewer: Actor, public_id: UUID, at: datetime) -> OpenSample:
    """Return one of them; raise `NotFound`."""
    found = _samples(viewer=viewer).filter(public_id=public_id).first()
    if found is None:
        raise NotFound
    rows = (
        FileAudit.objects.filter(sample=found)
        .annotate(
            is_open=_opens(viewer=viewer, at=at),
            is_begun=Exists(FileAuditDraft.objects.filter(audit_id=OuterRef("pk"))),
        )
        .select_related("person", "worker__user")
        .order_by("place", "pk")
    )
    return OpenSample(
        sample=found,
        rows=tuple(
            SampleRow(audit=each, is_open=each.is_open, is_begun=each.is_begun) for each in rows
        ),
    )


def get_file(*, viewer: Actor, public_id: UUID, at: datetime) -> OpenFile:
    """Return an audit of a sample that the viewer drew, while its record lies open to them."""
    found = (
        FileAudit.objects.filter(
            _opens(viewer=viewer, at=at),
            sample__in=_samples(viewer=viewer).order_by().values("pk"),
            public_id=public_id,
        )
        .select_related("person", "sample__team", "worker__user", "manager__user", "step")
        .first()
    )
    if found is None:
        raise NotFound
    return OpenFile(
        audit=found,
        findings=_findings(found),
        draft=FileAuditDraft.objects.filter(audit=found).first(),
    )


def is_own_case(*, viewer: Actor, person: Person, at: datetime) -> bool:
    """Whether the viewer works with somebody themselves, so that another looks at the file."""
    return Allocation.objects.filter(
        works_at(at), membership_id=viewer.membership_id or 0, person=person
    ).exists()


def list_own_files(*, viewer: Actor, at: datetime) -> QuerySet[FileAudit]:
    """Return the finished audits of the viewer's files, the latest first.

    Of those young people alone whose notes lie open to them now.
    """
    access.require(viewer, Permission.CASES_WORK)
    within = PersonSummary.objects.filter(
        reachable(viewer=viewer, at=at, person="person_id", group=DataGroup.NOTES),
        person_id=OuterRef("person_id"),
    )
    return _finished_of(viewer).filter(Exists(within))


def find_own_file(*, viewer: Actor, at: datetime, public_id: UUID | None = None) -> OpenFile | None:
    """Return one of them, or the latest; raise `NotFound` for one that is not among them."""
    if public_id:
        return get_own_file(viewer=viewer, at=at, public_id=public_id)
    found = list_own_files(viewer=viewer, at=at).first()
    return OpenFile(audit=found, findings=_findings(found)) if found else None


def get_own_file(*, viewer: Actor, at: datetime, public_id: UUID) -> OpenFile:
    """Return one of them; raise `NotFound`."""
    found = list_own_files(viewer=viewer, at=at).filter(public_id=public_id).first()
    if found is None:
        raise NotFound
    return OpenFile(audit=found, findings=_findings(found))


def list_files_to_read(
    *, viewer: Actor, at: datetime, known: OpenPeople | None = None
) -> list[FileAudit]:
    """Return those of them that the viewer has not read yet."""
    access.require(viewer, Permission.CASES_WORK)
    found = _finished_of(viewer).filter(read_at__isnull=True)
    return open_people(viewer=viewer, at=at, known=known).among(found, DataGroup.NOTES)


def get_results(*, viewer: Actor, at: datetime, since: date, until: date) -> FileResults:
    """Return what was found in the files of the viewer's teams, from one day to another.

    Counts those alone whose records lie open to the viewer now, and never their own files.
    """
    workers = permissions.workers(viewer=viewer).exclude(pk=viewer.membership_id or 0)
    audits = FileAudit.objects.filter(
        _opens(viewer=viewer, at=at),
        sample__team__in=permissions.teams(viewer=viewer).order_by().values("pk"),
        worker__in=workers.order_by().values("pk"),
        finished_at__date__range=(since, until),
    )
    files = dict(audits.values_list("worker_id").annotate(number=Count("pk")))
    found = FileFinding.objects.filter(audit__in=audits.values("pk"))
    by_worker: dict[int, AnswerCounts] = count_answers(_counted(found, "audit__worker_id"))
    return FileResults(
        files=sum(files.values()),
        by_question=count_answers(_counted(found, "question")),
        by_worker=tuple(
            WorkerCounts(
                worker=each, files=files[each.pk], counts=by_worker.get(each.pk, AnswerCounts())
            )
            for each in workers
            if each.pk in files
        ),
        judgements=dict(audits.values_list("judgement").annotate(number=Count("pk"))),
    )


def _finished_of(worker: Actor) -> QuerySet[FileAudit]:
    return (
        FileAudit.objects.filter(worker_id=worker.membership_id or 0, finished_at__isnull=False)
        .select_related("person", "sample", "worker__user", "manager__user", "step")
        .order_by("-finished_at", "-pk")
    )


def _counted(found: QuerySet[FileFinding], key: str) -> QuerySet[FileFinding, tuple[Any, str, int]]:
    return found.values_list(key, "answer").annotate(number=Count("pk")).order_by(key, "answer")


def _samples(*, viewer: Actor) -> QuerySet[FileSample]:
    access.require(viewer, Permission.CASES_MANAGE)
    return FileSample.objects.filter(
        team__in=permissions.teams(viewer=viewer).order_by().values("pk"),
        drawn_by_id=viewer.membership_id or 0,
    ).select_related("team", "worker__user")


def _opens(*, viewer: Actor, at: datetime) -> Exists:
    """Return the condition that the record of an audit lies open to whoever looks at files."""
    return Exists(
        PersonSummary.objects.filter(
            permissions.answerable(viewer=viewer, at=at), person_id=OuterRef("person_id")
        )
    )


def _findings(found: FileAudit) -> tuple[FileFinding, ...]:
    return tuple(FileFinding.objects.filter(audit=found).order_by("pk"))
