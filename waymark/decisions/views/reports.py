"""How is a report to those who decide written, signed and read?"""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.utils import timezone

from waymark.access.permissions import Permission
from waymark.audit.actions import record
from waymark.audit.rules import Event
from waymark.core.refusals import NotFound
from waymark.core.versions import record_version
from waymark.decisions.actions import reports as actions
from waymark.decisions.forms import reports as forms
from waymark.decisions.models.reports import SIGN_OFF_LABELS, Report, ReportFile, ReportPart
from waymark.decisions.presenters.closing import closed_words
from waymark.decisions.presenters.parts import Action
from waymark.decisions.presenters.reports import report_sections
from waymark.decisions.presenters.sections import Section, Sectioned, Step
from waymark.decisions.queries import reports as queries
from waymark.decisions.queries.closing import may_open_file, may_read_closed
from waymark.decisions.rules.closing import Access
from waymark.decisions.rules.reports import numbered
from waymark.web.pages import AuthorityFormPage, AuthorityPage
from waymark.web.versioned import VersionedPage


class ReportList(AuthorityPage):
    permission = Permission.DECISIONS_SEE
    title = "Reports to those who decide"
    template_name = "decisions/sectioned.html"

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way here."""
        return [
            ("Decisions", self.url("decisions:list")),
            ("Meetings", self.url("decisions:meeting_list")),
        ]

    def present(self) -> Sectioned:
        """Return the reports, and the way to begin one."""
        rows = [
            (
                Action(each.title, self.url("decisions:report_detail", body_report=each.public_id)),
                each.written_by,
            )
            for each in queries.list_reports(viewer=self.actor)
        ]
        write = Action("Begin a report", self.url("decisions:report_create"))
        exempt = Action("What is exempt, and until when", self.url("decisions:exemptions"))
        section = Section(
            "Reports", head=("Title", "From"), rows=rows, notes=() if rows else ("None yet.",)
        )
        return Sectioned(
            [section],
            primary=write if self.may(Permission.REPORTS_WRITE) else None,
            actions=[exempt] if self.may(Permission.MEETINGS_MANAGE) else (),
        )


class ReportCreate(AuthorityFormPage):
    permission = Permission.REPORTS_WRITE
    title = "Begin a report"
    form_class = forms.DraftReport
    template_name = "decisions/meeting_step.html"

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way here."""
        return [
            ("Decisions", self.url("decisions:list")),
            ("Reports to those who decide", self.url("decisions:report_list")),
        ]

    def present(self) -> Step:
        """Return the way back."""
        return Step(self.url("decisions:report_list"))

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Begin it."""
        made = actions.draft_report(by=self.actor, at=timezone.now(), **values)
        return self.done(
            "decisions:report_detail", "Report begun", body_report=made.report.public_id
        )


class ReportPage(AuthorityPage):
    """What the pages of one report share: its latest version that the viewer may know of."""

    report: Report

    def load(self, **kwargs: Any) -> None:
        """Fetch the report."""
        self.report = queries.get_report(viewer=self.actor, public_id=kwargs["body_report"])
        self.version = queries.get_latest(viewer=self.actor, report=self.report)

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way here."""
        crumbs = [
            ("Decisions", self.url("decisions:list")),
            ("Reports to those who decide", self.url("decisions:report_list")),
        ]
        if self.title:
            crumbs.append((self.report.title, self.report_url()))
        return crumbs

    def page_title(self) -> str:
        """Return the title with the report's."""
        return f"{self.title}: {self.report.title}" if self.title else self.report.title

    def report_url(self) -> str:
        """Return the page of the report."""
        return self.url("decisions:report_detail", body_report=self.report.public_id)

    def part_url(self, route: str, part: ReportPart) -> str:
        """Return a page of one part."""
        return self.url(
            f"decisions:{route}", body_report=self.report.public_id, report_part=part.public_id
        )

    def file_url(self, route: str, file: ReportFile) -> str:
        """Return a page of one file."""
        return self.url(
            f"decisions:{route}", body_report=self.report.public_id, report_file=file.public_id
        )

    def back(self, message: str) -> HttpResponse:
        """Say what happened on the page of the report."""
        return self.done("decisions:report_detail", message, body_report=self.report.public_id)

    def note_reading(self, part: ReportPart, file: ReportFile | None = None) -> None:
        """Record that a closed part, or a file that is closed with it or itself, is read."""
        if part.is_open and (file is None or file.is_open):
            return
        record(
            by=self.actor,
            event=Event.CLOSED_PART_SEEN,
            target=self.report,
            at=timezone.now(),
            detail={"part": part.position} | ({"file": file.position} if file else {}),
        )


class ReportDetail(ReportPage):
    permission = Permission.DECISIONS_SEE
    template_name = "decisions/sectioned.html"

    def present(self) -> Sectioned:
        """Return the report, closed parts as a place with the way for those who may read them."""
        version = self.version
        is_draft = version.issued_at is None
        writes = self.may(Permission.REPORTS_WRITE) and is_draft
        unsigned = queries.open_sign_offs(version)
        sections = report_sections(
            version,
            queries.list_parts(version),
            queries.list_sign_offs(version),
            queries.list_files(version),
            file_url=lambda file: (
                self.file_url("report_file", file) if may_open_file(self.actor, file) else ""
            ),
            read_url=lambda part: (
                self.part_url("report_part", part) if may_read_closed(self.actor, part) else ""
            ),
            part_links=lambda part: self._part_links(part, writes=writes),
            file_links=lambda file: self._file_links(file, writes=writes),
        )
        if is_draft and unsigned:
            names = ", ".join(SIGN_OFF_LABELS[each].lower() for each in unsigned)
            sections.append(
                Section("Before it can go on an agenda", notes=[f"Still to be signed: {names}."])
            )
        offered = []
        if writes:
            offered.append(("Add a part", "part_add"))
        if self.may(Permission.REPORTS_SIGN) and is_draft:
            offered.append(("Sign what it implies", "report_sign"))
        if self.may(Permission.REPORTS_WRITE) and not is_draft:
            offered.append(("Make a later version", "report_version"))
        return Sectioned(
            sections,
            caption="Report",
            state="Draft" if is_draft else "Gone out",
            colour="blue" if is_draft else "green",
            actions=[
                Action(label, self.url(f"decisions:{route}", body_report=self.report.public_id))
                for label, route in offered
            ],
        )

    def _part_links(self, part: ReportPart, *, writes: bool) -> list[Action]:
        found = []
        if writes and may_read_closed(self.actor, part):
            found = [
                Action(f"Change part {part.position}", self.part_url("part_edit", part)),
                Action(
                    f"Attach a file to part {part.position}", self.part_url("part_file_add", part)
                ),
            ]
        elif self._may_review(part):
            label = f"Review the exemption of part {part.position}"
            found = [Action(label, self.part_url("part_review", part))]
        return found

    def _file_links(self, file: ReportFile, *, writes: bool) -> list[Action]:
        if writes and may_open_file(self.actor, file):
            url = self.file_url("report_file_remove", file)
            return [Action(f"Take {str(file).lower()} off", url)]
        if self._may_review(file):
            url = self.file_url("file_review", file)
            return [Action(f"Review the exemption of {str(file).lower()}", url)]
        return []

    def _may_review(self, closed: ReportPart | ReportFile) -> bool:
        return (
            self.may(Permission.MEETINGS_MANAGE)
            and self.version.issued_at is not None
            and closed.access == Access.EXEMPT
            and not closed.is_open
        )


class PartRead(ReportPage):
    """One part in words, for those who may read it; reading a closed one is recorded."""

    permission = Permission.DECISIONS_SEE
    title = "Part of a report"
    template_name = "decisions/sectioned.html"

    def load(self, **kwargs: Any) -> None:
        """Fetch the part; who may not read it finds nothing."""
        super().load(**kwargs)
        self.part = queries.get_part(
            viewer=self.actor, report=self.report, public_id=kwargs["report_part"]
        )
        if not may_read_closed(self.actor, self.part):
            raise NotFound

    def get(self, request: HttpRequest, **_: Any) -> HttpResponseBase:
        """Record the reading, and show the part."""
        self.note_reading(self.part)
        return self.render()

    def present(self) -> Sectioned:
        """Return the part with its numbered paragraphs."""
        part = self.part
        words = closed_words(part)
        return Sectioned(
            [
                Section(
                    f"{part.position}. {part.heading}",
                    notes=[words] if words else (),
                    paragraphs=numbered(part.position, part.text),
                    links=[Action("Back to the report", self.report_url())],
                )
            ]
        )


class ReportStep(ReportPage, AuthorityFormPage):
    """A form about one report."""

    permission = Permission.REPORTS_WRITE
    template_name = "decisions/meeting_step.html"

    def present(self) -> Step:
        """Return the way back."""
        return Step(self.report_url())


class PartAdd(ReportStep):
    title = "Add a part"
    form_class = forms.SavePart
    part: ReportPart | None = None

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Save the part."""
        actions.save_part(
            by=self.actor,
            version=self.version,
            part=self.part,
            part_version=values.pop("version", None),
            at=timezone.now(),
            **values,
        )
        return self.back("Part saved. What the report implies is to be signed again")


class PartEdit(VersionedPage, PartAdd):
    title = "Change a part"
    form_class = forms.RevisePart
    template_name = PartAdd.template_name
    part: ReportPart

    def load(self, **kwargs: Any) -> None:
        """Fetch the part of the latest version; who may not read it finds nothing."""
        super().load(**kwargs)
        self.part = queries.get_part(
            viewer=self.actor, report=self.report, public_id=kwargs["report_part"]
        )
        if self.part.version != self.version or not may_read_closed(self.actor, self.part):
            raise NotFound

    def get(self, request: HttpRequest, **kwargs: Any) -> HttpResponseBase:
        """Record the reading, and show the form."""
        self.note_reading(self.part)
        return super().get(request, **kwargs)

    def initial(self) -> dict[str, Any]:
        """Return the part as it stands."""
        part = self.part
        fields = ("heading", "text", "access", "contract_terms", "closed_reason", "review_on")
        return {each: getattr(part, each) for each in fields} | {
            "version": record_version(part),
            "paragraphs": [str(each) for each in part.paragraphs],
        }


class ReportSign(ReportStep):
    permission = Permission.REPORTS_SIGN
    title = "Sign what it implies"
    form_class = forms.SignReport

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Sign."""
        actions.sign_report(by=self.actor, version=self.version, at=timezone.now(), **values)
        return self.back("Signed")


class ReportVersionMake(ReportStep):
    title = "Make a later version"
    form_class = forms.MakeVersion

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Begin the later version."""
        actions.make_version(by=self.actor, report=self.report, at=timezone.now(), **values)
        return self.back("Later version begun")
