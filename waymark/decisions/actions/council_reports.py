"""How does what the executive owes the full council come about and go out?"""

from datetime import date, datetime

from django_scopes.exceptions import ScopeError

from waymark.access import permissions
from waymark.access.permissions import Permission
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.core.actors import Actor
from waymark.core.dates import local_date
from waymark.core.refusals import ActionRefused
from waymark.decisions.models.council_reports import CouncilReport, KeyChallenge
from waymark.decisions.models.decisions import Decision
from waymark.decisions.queries.council_reports import Owed
from waymark.decisions.rules import council_reports as rules
from waymark.documents.actions import store_bytes


class CannotChallenge(ActionRefused):
    """This cannot be recorded as it stands."""


class AskedAlready(ActionRefused):
    """That committee asked for a report of this decision already."""


class TreatedAsKey(ActionRefused):
    """The decision was treated as a key decision."""


class AnsweredAlready(ActionRefused):
    """This has been answered already."""


class CannotIssue(ActionRefused):
    """The report cannot go out yet."""


class NotPublished(ActionRefused):
    """The report would name decisions that are not published. Publish them first."""


@action
def record_challenge(
    *,
    by: Actor,
    decision: Decision,
    committee: str,
    raised_on: date,
    due_on: date,
    grounds: str,
    at: datetime,
) -> KeyChallenge:
    """Record that scrutiny thinks a decision was key, and by when it wants a report of it."""
    permissions.require(by, Permission.MEETINGS_MANAGE)
    fault = rules.challenge_fault(raised_on=raised_on, due_on=due_on, today=local_date(at))
    if fault is not None:
        raise CannotChallenge(fault[1], field=fault[0])
    if decision.plan_item is not None and decision.plan_item.is_key:
        raise TreatedAsKey(field="decision")
    asked = KeyChallenge.objects.filter(decision=decision, committee=committee.strip())
    if asked.exists():
        raise AskedAlready(field="committee")
    found = KeyChallenge.objects.create(
        authority_id=decision.authority_id,
        decision=decision,
        committee=committee.strip(),
        raised_on=raised_on,
        due_on=due_on,
        grounds=grounds.strip(),
    )
    record(by=by, event=Event.KEY_CHALLENGE_RECORDED, target=found, at=at)
    return found


@action
def answer_challenge(
    *, by: Actor, challenge: KeyChallenge, is_agreed: bool, not_key_reason: str, at: datetime
) -> KeyChallenge:
    """Record whether the executive agrees that it was a key decision, and if not, why not."""
    permissions.require(by, Permission.MEETINGS_MANAGE)
    locked = KeyChallenge.objects.select_for_update().get(pk=challenge.pk)
    if locked.answered_on is not None:
        raise AnsweredAlready
    fault = rules.answer_fault(is_agreed=is_agreed, reason=not_key_reason)
    if fault is not None:
        raise CannotChallenge(fault[1], field=fault[0])
    locked.is_agreed, locked.not_key_reason = is_agreed, not_key_reason.strip()
    locked.answered_on = local_date(at)
    locked.save(update_fields=["is_agreed", "not_key_reason", "answered_on"])
    record(by=by, event=Event.KEY_CHALLENGE_ANSWERED, target=locked, at=at)
    return locked


@action
def issue_report(*, by: Actor, owed: Owed, content: bytes, at: datetime) -> CouncilReport:
    """Freeze the report of a period as a file that everybody may read."""
    permissions.require(by, Permission.MEETINGS_MANAGE)
    if by.authority_id is None:
        raise ScopeError("A report belongs to an authority, and this actor acts for none.")
    fault = rules.period_fault(starts_on=owed.starts_on, ends_on=owed.ends_on, today=local_date(at))
    if fault is not None:
        raise CannotIssue(fault[1], field=fault[0])
    if owed.unpublished:
        raise NotPublished(problems=[each.title for each in owed.unpublished])
    document = store_bytes(
        authority_id=by.authority_id,
        title="Report to council on urgent and key decisions",
        file_name=f"report-to-council-{owed.starts_on}-{owed.ends_on}.pdf",
        content=content,
        media_type="application/pdf",
        at=at,
        added_by_id=by.user_id,
    )
    report = CouncilReport.objects.create(
        authority_id=by.authority_id,
        starts_on=owed.starts_on,
        ends_on=owed.ends_on,
        document=document,
        issued_at=at,
        issued_by_id=by.user_id,
    )
    detail = {"urgent": len(owed.urgent), "challenges": len(owed.challenges)}
    record(by=by, event=Event.COUNCIL_REPORT_ISSUED, target=report, at=at, detail=detail)
    return report
