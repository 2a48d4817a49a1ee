"""Which reports to those who decide are there, and what of them may somebody read?"""

from uuid import UUID

from django.db.models import Exists, OuterRef, QuerySet

from waymark.access import permissions
from waymark.access.permissions import Permission, may
from waymark.core.actors import Actor
from waymark.core.refusals import NotFound
from waymark.decisions.models.reports import Report, ReportPart, ReportVersion, SignOff
from waymark.decisions.rules.reports import SignOffKind, unsigned

DRAFTS = (Permission.REPORTS_WRITE, Permission.REPORTS_SIGN, Permission.MEETINGS_MANAGE)


def list_reports(*, viewer: Actor) -> QuerySet[Report]:
    """Return the reports, the latest first; drafts only for those who work on them."""
    permissions.require(viewer, Permission.DECISIONS_SEE)
    versions = _versions(viewer).filter(report=OuterRef("pk"))
    return Report.objects.filter(Exists(versions)).order_by("-id")


def get_report(*, viewer: Actor, public_id: UUID) -> Report:
    """Return one report; raise `NotFound`."""
    found = list_reports(viewer=viewer).filter(public_id=public_id).first()
    if found is None:
        raise NotFound
    return found


def list_versions(*, viewer: Actor, report: Report) -> QuerySet[ReportVersion]:
    """Return the versions of a report that the viewer may know of, the latest first."""
    return _versions(viewer).filter(report=report).order_by("-number")


def get_latest(*, viewer: Actor, report: Report) -> ReportVersion:
    """Return the latest version that the viewer may know of; raise `NotFound`."""
    found = list_versions(viewer=viewer, report=report).first()
    if found is None:
        raise NotFound
    return found


def list_latest_versions() -> QuerySet[ReportVersion]:
    """Return the latest version of each report, to put on an agenda."""
    later = ReportVersion.objects.filter(report=OuterRef("report"), number__gt=OuterRef("number"))
    return (
        ReportVersion.objects.filter(~Exists(later)).select_related("report").order_by("-report_id")
    )


def list_parts(version: ReportVersion) -> QuerySet[ReportPart]:
    """Return the parts in their order, closed ones with their words: ask who may read them."""
    return ReportPart.objects.filter(version=version).order_by("position", "id")


def get_part(*, viewer: Actor, report: Report, public_id: UUID) -> ReportPart:
    """Return one part of a version that the viewer may know of; raise `NotFound`."""
    found = (
        ReportPart.objects.filter(
            version__in=_versions(viewer).filter(report=report), public_id=public_id
        )
        .select_related("version")
        .first()
    )
    if found is None:
        raise NotFound
    return found


def list_sign_offs(version: ReportVersion) -> QuerySet[SignOff]:
    """Return what was signed about a version, in the order of signing."""
    return SignOff.objects.filter(version=version).order_by("id")


def open_sign_offs(version: ReportVersion) -> list[SignOffKind]:
    """Return the sections on implications of a version that nobody has signed."""
    return unsigned(SignOffKind(each.kind) for each in list_sign_offs(version))


def _versions(viewer: Actor) -> QuerySet[ReportVersion]:
    rows = ReportVersion.objects.select_related("report")
    if any(may(viewer, each) for each in DRAFTS):
        return rows
    return rows.filter(issued_at__isnull=False)
