"""How is a report to a body written, signed and made anew?"""

from datetime import datetime
from typing import TypeVar

from django.db.models import Max
from django_scopes.exceptions import ScopeError

from waymark.access import permissions
from waymark.access.permissions import Permission
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.core.actors import Actor
from waymark.core.refusals import ActionRefused
from waymark.core.versions import require_unchanged
from waymark.decisions.models.closing import CLOSING_FIELDS, Closable, Liftable
from waymark.decisions.models.matters import Matter
from waymark.decisions.models.reports import (
    Report,
    ReportFile,
    ReportPart,
    ReportVersion,
    SignOff,
)
from waymark.decisions.rules.closing import Closing, closing_fault
from waymark.decisions.rules.reports import SignOffKind

Copied = TypeVar("Copied", bound=Liftable)


class ReportIssued(ActionRefused):
    """This version has gone out, so its words stay as they are. Make a later version."""


class ReportNotIssued(ActionRefused):
    """The latest version has not gone out yet: change that one."""


class ClosedWrongly(ActionRefused):
    """Say how this part is closed, and why."""


@action
def draft_report(
    *, by: Actor, title: str, written_by: str, at: datetime, matter: Matter | None = None
) -> ReportVersion:
    """Begin a report with its first version, as yet without parts."""
    permissions.require(by, Permission.REPORTS_WRITE)
    if by.authority_id is None:
        raise ScopeError("A report belongs to an authority, and this actor acts for none.")
    report = Report.objects.create(
        authority_id=by.authority_id,
        title=title.strip(),
        written_by=written_by.strip(),
        matter=matter,
    )
    version = _begin(by, report, number=1, changes="", at=at)
    record(by=by, event=Event.BODY_REPORT_DRAFTED, target=report, at=at)
    return version


@action
def save_part(
    *,
    by: Actor,
    version: ReportVersion,
    heading: str,
    text: str,
    closing: Closing,
    at: datetime,
    part: ReportPart | None = None,
    part_version: int | None = None,
) -> ReportPart:
    """Add a part at the end, or change one; what was signed about the version is open again."""
    permissions.require(by, Permission.REPORTS_WRITE)
    locked = lock_draft(version)
    refuse_wrong_closing(closing)
    if part is None:
        latest = ReportPart.objects.filter(version=locked).aggregate(Max("position"))
        part = ReportPart(
            authority_id=locked.authority_id,
            version=locked,
            position=(latest["position__max"] or 0) + 1,
        )
    else:
        part.refresh_from_db()
        require_unchanged(part_version, part)
    part.heading, part.text = heading.strip(), text.strip()
    close(part, closing)
    part.save()
    SignOff.objects.filter(version=locked).delete()
    record(by=by, event=Event.BODY_REPORT_PART_SAVED, target=locked.report, at=at)
    return part


@action
def sign_report(
    *, by: Actor, version: ReportVersion, kind: SignOffKind, text: str, at: datetime
) -> SignOff:
    """Sign what a version implies; signed again before it goes out, the later text counts."""
    permissions.require(by, Permission.REPORTS_SIGN)
    locked = lock_draft(version)
    signed, _ = SignOff.objects.update_or_create(
        authority_id=locked.authority_id,
        version=locked,
        kind=kind,
        defaults={"text": text.strip(), "signed_at": at, "signed_by_id": by.user_id},
    )
    record(
        by=by, event=Event.BODY_REPORT_SIGNED, target=locked.report, at=at, detail={"kind": kind}
    )
    return signed


@action
def make_version(*, by: Actor, report: Report, changes: str, at: datetime) -> ReportVersion:
    """Begin a later version with the parts and files of the one that went out, nothing signed."""
    permissions.require(by, Permission.REPORTS_WRITE)
    locked = Report.objects.select_for_update().get(pk=report.pk)
    before = ReportVersion.objects.filter(report=locked).order_by("number").last()
    if before is None or before.issued_at is None:
        raise ReportNotIssued
    version = _begin(by, locked, number=before.number + 1, changes=changes.strip(), at=at)
    parts = {
        each.pk: _copied(each, version=version, heading=each.heading, text=each.text)
        for each in ReportPart.objects.filter(version=before).order_by("position")
    }
    ReportPart.objects.bulk_create(parts.values())
    ReportFile.objects.bulk_create(
        _copied(each, part=parts[each.part_id], document_id=each.document_id)
        for each in ReportFile.objects.filter(part__version=before).order_by("position")
    )
    record(by=by, event=Event.BODY_REPORT_VERSION_MADE, target=locked, at=at)
    return version


def lock_draft(version: ReportVersion) -> ReportVersion:
    """Return a version that has not gone out, held until the end of the transaction."""
    locked = (
        ReportVersion.objects.select_for_update(of=("self",))
        .select_related("report")
        .get(pk=version.pk)
    )
    if locked.issued_at is not None:
        raise ReportIssued
    return locked


def refuse_wrong_closing(closing: Closing) -> None:
    """Refuse a closed part that does not say what the law asks."""
    fault = closing_fault(closing)
    if fault:
        field, sentence = fault
        raise ClosedWrongly(sentence, field=field)


def close(record_: Closable, closing: Closing) -> None:
    """Write down how something is closed, to be saved by the caller."""
    vars(record_).update(
        access=closing.access,
        paragraphs=sorted(closing.paragraphs),
        contract_terms=closing.contract_terms,
        closed_reason=closing.reason.strip(),
    )
    if isinstance(record_, Liftable):
        record_.review_on = closing.review_on


def _copied(record_: Copied, **anew: object) -> Copied:
    """Return a copy for a later version, open where the exemption has been lifted meanwhile."""
    names = ["authority_id", "position"]
    if not record_.is_open:
        names += [*CLOSING_FIELDS, "review_on"]
    return type(record_)(**{each: getattr(record_, each) for each in names}, **anew)


def _begin(by: Actor, report: Report, *, number: int, changes: str, at: datetime) -> ReportVersion:
    return ReportVersion.objects.create(
        authority_id=report.authority_id,
        report=report,
        number=number,
        changes=changes,
        made_at=at,
        made_by_id=by.user_id,
    )
