"""How does a file come to belong to a part of a report, and go again while it is a draft?"""

from datetime import datetime
from pathlib import PurePath

from django.db.models import Max

from waymark.access import permissions
from waymark.access.permissions import Permission
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.core.actors import Actor
from waymark.decisions.actions.reports import close, lock_draft, refuse_wrong_closing
from waymark.decisions.models.reports import ReportFile, ReportPart, SignOff
from waymark.decisions.rules.closing import Closing
from waymark.decisions.rules.reports import appendix_name
from waymark.documents.actions import remove_documents, store_document


@action
def attach_file(
    *,
    by: Actor,
    part: ReportPart,
    title: str,
    file_name: str,
    content: bytes,
    closing: Closing,
    at: datetime,
) -> ReportFile:
    """Attach a file as the next appendix; the name that it was brought under is not kept."""
    permissions.require(by, Permission.REPORTS_WRITE)
    version = lock_draft(part.version)
    refuse_wrong_closing(closing)
    latest = ReportFile.objects.filter(part__version=version).aggregate(Max("position"))
    position = (latest["position__max"] or 0) + 1
    plain = appendix_name(
        report=version.report.public_id.hex, position=position, ending=PurePath(file_name).suffix
    )
    document = store_document(by=by, title=title.strip(), file_name=plain, content=content, at=at)
    made = ReportFile(
        authority_id=part.authority_id, part=part, position=position, document=document
    )
    close(made, closing)
    made.save()
    SignOff.objects.filter(version=version).delete()
    record(
        by=by,
        event=Event.BODY_REPORT_FILE_ADDED,
        target=version.report,
        at=at,
        detail={"file": position, "size": document.size},
    )
    return made


@action
def remove_file(*, by: Actor, file: ReportFile, at: datetime) -> None:
    """Take an appendix off a draft; versions that went out with it keep it."""
    permissions.require(by, Permission.REPORTS_WRITE)
    version = lock_draft(file.part.version)
    document = file.document
    ReportFile.objects.filter(pk=file.pk).delete()
    if not ReportFile.objects.filter(document=document).exists():
        remove_documents([document.public_id])
    SignOff.objects.filter(version=version).delete()
    record(
        by=by,
        event=Event.BODY_REPORT_FILE_REMOVED,
        target=version.report,
        at=at,
        detail={"file": file.position},
    )
