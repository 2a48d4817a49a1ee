"""How does something exempt become public, or stay closed until it is looked at again?"""

from datetime import date, datetime
from typing import TypeVar

from waymark.access import permissions
from waymark.access.permissions import Permission
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.core.actors import Actor
from waymark.core.dates import local_date
from waymark.core.refusals import ActionRefused
from waymark.decisions.models.reports import Report, ReportFile, ReportPart
from waymark.decisions.rules.closing import Access

Closed = TypeVar("Closed", ReportPart, ReportFile)


class StaysConfidential(ActionRefused):
    """What is confidential is closed by law, by a court or on terms, and cannot be opened here."""


class NothingToLift(ActionRefused):
    """This is open already, or only closed because the part that it belongs to is."""


class NotGoneOut(ActionRefused):
    """This has not gone out yet. Change how it is closed in the draft instead."""


class PartStillClosed(ActionRefused):
    """The part that this file belongs to is still closed. Lift that first."""


class ReasonNeeded(ActionRefused):
    """Enter why it may be read from now on."""


class ReviewNotAhead(ActionRefused):
    """The date of the next look must be after today."""


@action
def lift_exemption(*, by: Actor, closed: Closed, reason: str, at: datetime) -> Closed:
    """Let everybody read a part or a file from now on; how it was closed stays to be read."""
    permissions.require(by, Permission.MEETINGS_MANAGE)
    locked = _lock(closed)
    if isinstance(locked, ReportFile) and not locked.part.is_open:
        raise PartStillClosed
    if not reason.strip():
        raise ReasonNeeded(field="reason")
    locked.lifted_at, locked.lifted_by_id = at, by.user_id
    locked.lifted_reason = reason.strip()
    locked.save(update_fields=["lifted_at", "lifted_by", "lifted_reason"])
    record(
        by=by,
        event=Event.EXEMPTION_LIFTED,
        target=_report_of(locked),
        at=at,
        detail=_which(locked),
    )
    return locked


@action
def keep_exemption(*, by: Actor, closed: Closed, review_on: date, at: datetime) -> Closed:
    """Leave a part or a file closed, and say when it is looked at again."""
    permissions.require(by, Permission.MEETINGS_MANAGE)
    locked = _lock(closed)
    if review_on <= local_date(at):
        raise ReviewNotAhead(field="review_on")
    locked.review_on = review_on
    locked.save(update_fields=["review_on"])
    record(
        by=by,
        event=Event.EXEMPTION_KEPT,
        target=_report_of(locked),
        at=at,
        detail=_which(locked),
    )
    return locked


def _lock(closed: Closed) -> Closed:
    """Return it as it stands now, held; refuse what is not an exemption that has gone out."""
    locked = type(closed).objects.select_for_update(of=("self",)).get(pk=closed.pk)
    if locked.access == Access.CONFIDENTIAL:
        raise StaysConfidential
    if locked.is_open:
        raise NothingToLift
    part = locked.part if isinstance(locked, ReportFile) else locked
    if part.version.issued_at is None:
        raise NotGoneOut
    return locked


def _report_of(closed: ReportPart | ReportFile) -> Report:
    part = closed.part if isinstance(closed, ReportFile) else closed
    return part.version.report


def _which(closed: ReportPart | ReportFile) -> dict[str, int]:
    return {"file" if isinstance(closed, ReportFile) else "part": closed.position}
