"""Which reports to those who decide are there, and what of them may somebody read?"""

from uuid import UUID

from django.db.models import Exists, F, OuterRef, Q, QuerySet

from waymark.access import permissions
from waymark.access.permissions import Permission, may
from waymark.core.actors import Actor
from waymark.core.refusals import NotFound
from waymark.decisions.models.reports import (
    Report,
    ReportFile,
    ReportPart,
    ReportVersion,
    SignOff,
)
from waymark.decisions.rules.closing import Access
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
        .select_related("version__report")
        .first()
    )
    if found is None:
        raise NotFound
    return found


def list_files(version: ReportVersion) -> QuerySet[ReportFile]:
    """Return the files of all parts in their order, closed ones too: ask who may open them."""
    return (
        ReportFile.objects.filter(part__version=version)
        .select_related("part__version__report", "document")
        .order_by("position", "id")
    )


def get_file(*, viewer: Actor, report: Report, public_id: UUID) -> ReportFile:
    """Return one file of a version that the viewer may know of; raise `NotFound`."""
    versions = _versions(viewer).filter(report=report)
    found = (
        ReportFile.objects.filter(part__version__in=versions, public_id=public_id)
        .select_related("part__version__report", "document")
        .first()
    )
    if found is None:
        raise NotFound
    return found


def get_public_file(version: ReportVersion, *, public_id: UUID) -> ReportFile:
    """Return a file of a version that has gone out, open as its part is; raise `NotFound`."""
    found = list_files(version).filter(public_id=public_id).first()
    if found is None or not (found.is_open and found.part.is_open):
        raise NotFound
    return found


def list_exempt_parts(*, viewer: Actor) -> QuerySet[ReportPart]:
    """Return the parts that are exempt in what went out last, by the day of the next look."""
    permissions.require(viewer, Permission.MEETINGS_MANAGE)
    return (
        ReportPart.objects.filter(_gone_out_last("version"), access=Access.EXEMPT, lifted_at=None)
        .select_related("version__report")
        .order_by(F("review_on").asc(nulls_last=True), "id")
    )


def list_exempt_files(*, viewer: Actor) -> QuerySet[ReportFile]:
    """Return the files that are exempt themselves in what went out last, likewise."""
    permissions.require(viewer, Permission.MEETINGS_MANAGE)
    return (
        ReportFile.objects.filter(
            _gone_out_last("part__version"), access=Access.EXEMPT, lifted_at=None
        )
        .select_related("part__version__report")
        .order_by(F("review_on").asc(nulls_last=True), "id")
    )


def list_sign_offs(version: ReportVersion) -> QuerySet[SignOff]:
    """Return what was signed about a version, in the order of signing."""
    return SignOff.objects.filter(version=version).order_by("id")


def open_sign_offs(version: ReportVersion) -> list[SignOffKind]:
    """Return the sections on implications of a version that nobody has signed."""
    return unsigned(SignOffKind(each.kind) for each in list_sign_offs(version))


def _gone_out_last(version: str) -> Q:
    later = ReportVersion.objects.filter(
        report=OuterRef(f"{version}__report"),
        number__gt=OuterRef(f"{version}__number"),
        issued_at__isnull=False,
    )
    return Q(~Exists(later), **{f"{version}__issued_at__isnull": False})


def _versions(viewer: Actor) -> QuerySet[ReportVersion]:
    rows = ReportVersion.objects.select_related("report")
    if any(may(viewer, each) for each in DRAFTS):
        return rows
    return rows.filter(issued_at__isnull=False)
