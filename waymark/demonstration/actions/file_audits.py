"""Which files has an invented team manager drawn, and what did they find in half of them?"""

from datetime import datetime, timedelta

from waymark.access.models.authorities import Authority
from waymark.access.queries import member_actor
from waymark.access.rules import RoleName
from waymark.casework.actions.file_audits import (
    Found,
    NothingToDraw,
    draw_files,
    finish_file_audit,
    keep_file_draft,
    read_file_audit,
)
from waymark.casework.models.file_audits import FileAudit, FileSample
from waymark.casework.queries.file_audits import list_files_to_read
from waymark.casework.queries.teams import list_own_teams
from waymark.casework.rules.file_audits import (
    BEGINS_WITH,
    FileAnswer,
    Judgement,
    get_checklist,
)
from waymark.core.actors import Actor
from waymark.core.dates import local_date
from waymark.core.scoping import open_scope
from waymark.demonstration.actions.acting import actor_in

AUTHORITY = "marshfield"
SEED = 12
DAYS_TO_DO_IT = 14
FINDINGS: tuple[tuple[Judgement, dict[str, Found], str, str], ...] = (
    (
        Judgement.GOOD,
        {"voice": Found(FileAnswer.YES, "Says in their own words what they want to do next.")},
        "The notes can be read by somebody who never met them.",
        "",
    ),
    (
        Judgement.SOUND,
        {
            "plan": Found(FileAnswer.PARTLY, "Agreed, but one step has no day."),
            "banners": Found(FileAnswer.NO, "One of the banners is from the year before last."),
        },
        "",
        "Look at the banners again",
    ),
    (
        Judgement.NEEDS_WORK,
        {
            "plan": Found(FileAnswer.NO, "There is none yet."),
            "recording": Found(FileAnswer.PARTLY, "Two notes came a week after the visit."),
        },
        "",
        "Write a plan with them",
    ),
)
HALF_WRITTEN = {"answer_needs": "yes", "comment_needs": "Strengths come first."}
ANSWER = "Thank you. I did not know that it reads so well."


def load(*, at: datetime) -> None:
    """Let the first manager draw a sample and look at half of it, unless they did."""
    authority = Authority.objects.get(code=AUTHORITY)
    with open_scope(authority.pk):
        if FileSample.objects.exists():
            return
        manager = actor_in(RoleName.TEAM_MANAGER, authority=AUTHORITY)
        for team in list_own_teams(viewer=manager)[:1]:
            try:
                sample = draw_files(by=manager, at=at, team=team, number=BEGINS_WITH, seed=SEED)
            except NothingToDraw:
                return  # before the young people have come
            _look(sample, by=manager, at=at)


def _look(sample: FileSample, *, by: Actor, at: datetime) -> None:
    """Finish three files, of which the first is read; begin the fourth."""
    audits = list(
        FileAudit.objects.filter(sample=sample)
        .select_related("person", "worker__user")
        .order_by("place")
    )
    asked = [each.key for each in get_checklist(sample.checklist).questions]
    usual = dict.fromkeys(asked, Found(FileAnswer.YES)) | {
        "closure": Found(FileAnswer.NOT_APPLICABLE)
    }
    for audit, (judgement, found, praise, step) in zip(audits, FINDINGS, strict=False):
        finish_file_audit(
            by=by,
            at=at,
            audit=audit,
            number=0,
            answers=usual | found,
            judgement=judgement,
            good_practice=praise,
            step=step,
            step_due_on=local_date(at) + timedelta(days=DAYS_TO_DO_IT) if step else None,
        )
    for audit in audits[:1]:
        reader = member_actor(audit.worker)
        for finished in list_files_to_read(viewer=reader, at=at)[-1:]:
            read_file_audit(by=reader, at=at, audit=finished.public_id, comment=ANSWER)
    for audit in audits[len(FINDINGS) : len(FINDINGS) + 1]:
        keep_file_draft(by=by, at=at, audit=audit, number=0, typed=HALF_WRITTEN)
