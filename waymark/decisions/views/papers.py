"""Which files belong to a report, and how long does what is exempt in it stay closed?"""

from typing import Any

from django.http import HttpResponse
from django.utils import timezone

from waymark.access.permissions import Permission
from waymark.core.dates import local_date
from waymark.core.refusals import NotFound
from waymark.decisions.actions import lifting, report_files
from waymark.decisions.forms import reports as forms
from waymark.decisions.models.reports import ReportFile, ReportPart
from waymark.decisions.presenters.closing import closed_words
from waymark.decisions.presenters.reports import exemption_row, exemptions
from waymark.decisions.presenters.sections import Sectioned, Step
from waymark.decisions.queries import reports as queries
from waymark.decisions.queries.closing import may_open_file, may_read_closed
from waymark.decisions.views.reports import ReportPage, ReportStep
from waymark.documents.queries import read_content
from waymark.web.forms import Confirm
from waymark.web.pages import AuthorityDownload, AuthorityPage, as_download


class FileAdd(ReportStep):
    title = "Attach a file"
    form_class = forms.AttachFile

    def load(self, **kwargs: Any) -> None:
        """Fetch the part; who may not read it finds nothing."""
        super().load(**kwargs)
        self.part = queries.get_part(
            viewer=self.actor, report=self.report, public_id=kwargs["report_part"]
        )
        if not may_read_closed(self.actor, self.part):
            raise NotFound

    def present(self) -> Step:
        """Return which part it is, and how its files are listed."""
        note = f"Attached to part {self.part.position}. It is listed as an appendix of the report."
        return Step(self.report_url(), notes=[note], submit="Attach the file")

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Attach it."""
        report_files.attach_file(by=self.actor, part=self.part, at=timezone.now(), **values)
        return self.back("File attached. What the report implies is to be signed again")


class FilePage(ReportPage):
    """What the pages of one file share."""

    appendix: ReportFile

    def load(self, **kwargs: Any) -> None:
        """Fetch the file; who may not open it finds nothing."""
        super().load(**kwargs)
        self.appendix = queries.get_file(
            viewer=self.actor, report=self.report, public_id=kwargs["report_file"]
        )
        if not may_open_file(self.actor, self.appendix):
            raise NotFound


class FileDownload(FilePage, AuthorityDownload):
    """One file, for those who may read it; opening a closed one is recorded."""

    permission = Permission.DECISIONS_SEE
    title = "Appendix"

    def file(self) -> HttpResponse:
        """Send the file, and record the opening."""
        document = self.appendix.document
        content = read_content(document)
        self.note_reading(self.appendix.part, self.appendix)
        return as_download(content, media_type=document.media_type, file_name=document.file_name)


class FileRemove(FilePage, ReportStep):
    title = "Take a file off"
    form_class = Confirm

    def present(self) -> Step:
        """Return which file it is."""
        return Step(
            self.report_url(),
            notes=[f"{self.appendix}: {self.appendix.document.title}"],
            submit="Take the file off",
        )

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Take it off."""
        report_files.remove_file(by=self.actor, file=self.appendix, at=timezone.now())
        return self.back("File taken off. What the report implies is to be signed again")


class PartReview(ReportStep):
    """Whether something exempt stays closed; the words of it are not shown here."""

    permission = Permission.MEETINGS_MANAGE
    title = "Review the exemption"
    form_class = forms.ReviewExemption
    closed: ReportPart | ReportFile

    def load(self, **kwargs: Any) -> None:
        """Fetch the part."""
        super().load(**kwargs)
        self.closed = queries.get_part(
            viewer=self.actor, report=self.report, public_id=kwargs["report_part"]
        )

    def present(self) -> Step:
        """Return what it is and how it is closed."""
        noun = f"Part {self.closed.position}"
        if isinstance(self.closed, ReportFile):
            noun = str(self.closed)
        words = closed_words(self.closed)
        return Step(self.report_url(), notes=[f"{noun}. {words}"])

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Open it to everybody, or keep it closed."""
        about: dict[str, Any] = {"by": self.actor, "closed": self.closed, "at": timezone.now()}
        if values["outcome"] == "lift":
            lifting.lift_exemption(reason=values["reason"], **about)
            return self.back("Open to everybody from now on")
        lifting.keep_exemption(review_on=values["review_on"], **about)
        return self.back("It stays closed")


class FileReview(PartReview):
    def load(self, **kwargs: Any) -> None:
        """Fetch the file."""
        ReportStep.load(self, **kwargs)
        self.closed = queries.get_file(
            viewer=self.actor, report=self.report, public_id=kwargs["report_file"]
        )


class ExemptionList(AuthorityPage):
    permission = Permission.MEETINGS_MANAGE
    title = "What is exempt, and until when"
    template_name = "decisions/sectioned.html"

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way here."""
        return [
            ("Decisions", self.url("decisions:list")),
            ("Reports to those who decide", self.url("decisions:report_list")),
        ]

    def present(self) -> Sectioned:
        """Return the parts and the files that are exempt in what has gone out."""
        today = local_date(timezone.now())
        parts = [
            exemption_row(each, part=each, url=self._url("part_review", each, each), today=today)
            for each in queries.list_exempt_parts(viewer=self.actor)
        ]
        files = [
            exemption_row(
                each, part=each.part, url=self._url("file_review", each, each.part), today=today
            )
            for each in queries.list_exempt_files(viewer=self.actor)
        ]
        return Sectioned([exemptions("Parts of reports", parts), exemptions("Files", files)])

    def _url(self, route: str, closed: ReportPart | ReportFile, part: ReportPart) -> str:
        name = "report_file" if isinstance(closed, ReportFile) else "report_part"
        about = {"body_report": part.version.report.public_id, name: closed.public_id}
        return self.url(f"decisions:{route}", **about)
