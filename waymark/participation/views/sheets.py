"""The queue on paper: whom to call, and at which doors to knock."""

from collections.abc import Callable
from typing import Any, ClassVar

from django.http import HttpResponse

from waymark.participation.actions.tracking import note_sheet
from waymark.participation.exports.sheet_pdf import render_sheet
from waymark.participation.presenters.sheets import Sheet, call_sheet, door_sheet
from waymark.participation.queries.chasing import count_queue
from waymark.participation.queries.sheets import Line, list_calls, list_doors
from waymark.participation.views.tracking_pages import TrackingPage
from waymark.web.pages import AuthorityDownload, as_download


class SheetDownload(TrackingPage, AuthorityDownload):
    """A sheet as a PDF; that it was taken out is in the trail."""

    kind: ClassVar[str]
    lines: ClassVar[Callable[..., tuple[Line, ...]]]
    sheet: ClassVar[Callable[..., Sheet]]

    def file(self) -> HttpResponse:
        """Return the file."""
        of_class: Any = type(self)
        lines = of_class.lines(viewer=self.actor, at=self.at, narrowing=self.narrowing)
        note_sheet(by=self.actor, at=self.at, kind=self.kind, number=len(lines))
        waiting = count_queue(viewer=self.actor, at=self.at, narrowing=self.narrowing).waiting
        sheet = of_class.sheet(
            lines,
            waiting=waiting,
            authority=self.authority.name,
            by=self.membership.user.name,
            at=self.at,
        )
        return as_download(
            render_sheet(sheet, made_at=self.at),
            media_type="application/pdf",
            file_name=f"{self.kind}.pdf",
        )


class CallSheet(SheetDownload):
    """Whom to call."""

    kind = "call-sheet"
    lines = staticmethod(list_calls)
    sheet = staticmethod(call_sheet)


class DoorSheet(SheetDownload):
    """At which doors to knock."""

    kind = "doorstep-list"
    lines = staticmethod(list_doors)
    sheet = staticmethod(door_sheet)
