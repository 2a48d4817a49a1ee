"""File audits: drawing a sample, looking at each file, the results, and reading one's own."""

from typing import Any
from urllib.parse import urlencode
from uuid import UUID

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.http.response import HttpResponseBase

from waymark.access.models.teams import Team
from waymark.audit.actions import record
from waymark.audit.rules import Event
from waymark.casework.actions import file_audits as actions
from waymark.casework.exports.file_results_csv import file_results_csv
from waymark.casework.forms import file_audits as forms
from waymark.casework.models.file_audits import FileAudit as Audit
from waymark.casework.models.file_audits import FileSample
from waymark.casework.presenters import file_audits as presenters
from waymark.casework.presenters import file_results
from waymark.casework.queries import file_audits as queries
from waymark.casework.queries import teams
from waymark.casework.rules.file_audits import get_checklist
from waymark.casework.views.drafting import KeepsDraft
from waymark.casework.views.pages import key_of
from waymark.casework.views.teams import ManagerPage
from waymark.casework.views.work import WorkPage
from waymark.web.forms import Form
from waymark.web.narrowing import Narrowed
from waymark.web.pages import AuthorityFormPage, as_download


class FilesPage(ManagerPage):
    """A page about file audits, for the manager who makes them."""

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way back to the list."""
        return [*super().breadcrumbs(), ("File audits", self.url("casework:file_audits"))]


class FileAuditList(ManagerPage):
    """The samples that the viewer drew."""

    title = "File audits"
    template_name = "casework/file_audits.html"

    def present(self) -> presenters.ListPage:
        """Return the list."""
        return presenters.list_page(
            queries.list_samples(viewer=self.actor),
            teams=teams.list_own_teams(viewer=self.actor),
            url=self._sample_url,
            draw_url=self._draw_url,
            results_url=self.url("casework:file_results"),
        )

    def _sample_url(self, sample: FileSample) -> str:
        return self.url("casework:file_sample", file_sample=sample.public_id)

    def _draw_url(self, team: Team) -> str:
        return self.url("casework:file_draw", team=team.public_id)


class FileDraw(FilesPage, AuthorityFormPage):
    """Draw a sample of a team's open cases."""

    title = "Draw a sample"
    form_class = forms.FileDraw
    template_name = "casework/file_draw.html"

    def load(self, team: UUID, **_: Any) -> None:
        """Fetch the team."""
        super().load()
        self.team = teams.get_own_team(viewer=self.actor, public_id=team)

    def page_title(self) -> str:
        """Return of which team it is."""
        return f"{self.title}: {self.team.name}"

    def form_arguments(self) -> dict[str, Any]:
        """Return whose files the viewer may look at."""
        return {"workers": queries.list_auditable(viewer=self.actor, team=self.team)}

    def context(self) -> dict[str, Any]:
        """Add the way out."""
        return super().context() | {"cancel_url": self.url("casework:file_audits")}

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Draw it."""
        made = actions.draw_files(by=self.actor, at=self.at, team=self.team, **values)
        return self.done("casework:file_sample", "Sample drawn", file_sample=made.public_id)


class FileSampleDetail(FilesPage):
    """The files of a sample, and how far each is."""

    template_name = "casework/file_sample.html"

    def load(self, file_sample: UUID, **_: Any) -> None:
        """Fetch the sample."""
        super().load()
        self.opened = queries.get_sample(viewer=self.actor, public_id=file_sample, at=self.at)

    def page_title(self) -> str:
        """Return which sample it is."""
        return presenters.sample_name(self.opened.sample)

    def present(self) -> presenters.SamplePage:
        """Return the page."""
        return presenters.sample_page(
            self.opened, url=lambda each: self.url("casework:file_audit", file_audit=each.public_id)
        )


class FileAudit(FilesPage, KeepsDraft):
    """Look at a file: a form whose draft is kept; what was found once it is finished."""

    form_class = forms.FileAuditWrite
    template_name = "casework/file_audit.html"

    is_elsewhere = False

    def load(self, file_audit: UUID, **_: Any) -> None:
        """Fetch the audit and what is half written."""
        super().load()
        self.opened = queries.get_file(viewer=self.actor, public_id=file_audit, at=self.at)

    @property
    def audit(self) -> Audit:
        """The audit."""
        return self.opened.audit

    def page_title(self) -> str:
        """Return whose file it is."""
        return f"File audit: {self.audit.person}"

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way back to the sample."""
        sample = self.audit.sample
        url = self.url("casework:file_sample", file_sample=sample.public_id)
        return [*super().breadcrumbs(), (presenters.sample_name(sample), url)]

    def form_arguments(self) -> dict[str, Any]:
        """Return what is asked."""
        return {"checklist": get_checklist(self.audit.sample.checklist)}

    def initial(self) -> dict[str, Any]:
        """Return what is half written."""
        draft = self.opened.draft
        return (draft.typed if draft else {}) | {"draft": draft.number if draft else 0}

    def keep(self, *, number: int, typed: dict[str, Any]) -> int:
        """Keep what is half written."""
        return actions.keep_file_draft(
            by=self.actor, at=self.at, audit=self.audit, number=number, typed=typed
        )

    def kept(self) -> HttpResponse:
        """Lead back to the sample."""
        return self._to_sample("Draft kept. Only you see it")

    def take(self, form: Form) -> HttpResponseBase:
        """Finish it; after a clash the form goes on from what another screen kept."""
        try:
            return super().take(form)
        except actions.FileAuditElsewhere:
            self.look_elsewhere(form)
            raise

    def look_elsewhere(self, form: Form) -> None:
        """Show what another screen kept meanwhile, and go on from it."""
        draft = self.opened.draft
        self.is_elsewhere = draft is not None
        data: Any = form.data
        data["draft"] = str(draft.number if draft else 0)

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Finish it."""
        actions.finish_file_audit(by=self.actor, at=self.at, audit=self.audit, **values)
        return self._to_sample(f"Finished. {self.audit.worker.user} can read it now")

    def present(self) -> presenters.FilePage:
        """Return what stands around the form, or what was found."""
        return presenters.file_page(
            self.opened,
            draft=self.opened.draft,
            is_elsewhere=self.is_elsewhere,
            record_url=self.person_url("casework:record", self.audit.person),
        )

    def _to_sample(self, message: str) -> HttpResponse:
        return self.done("casework:file_sample", message, file_sample=self.audit.sample.public_id)


class FileResults(Narrowed, FilesPage):
    """What was found over a period, by question and by worker."""

    title = "Results of file audits"
    template_name = "casework/file_results.html"

    form: forms.FileResultsFilter

    def load(self, **_: Any) -> None:
        """Read the period and count."""
        super().load()
        self.narrow(forms.FileResultsFilter(self.request.GET))
        self.since, self.until = self.form.period(today=self.today)
        self.results = queries.get_results(
            viewer=self.actor, at=self.at, since=self.since, until=self.until
        )

    def present(self) -> file_results.ResultsPage:
        """Return the page."""
        return file_results.results_page(
            self.results,
            since=self.since,
            until=self.until,
            file_url=self.with_narrowing(self.url("casework:file_results_file")),
            list_url=self.url("casework:file_audits"),
        )


class FileResultsFile(FileResults):
    """The results as a file; that they were taken out is an event too."""

    def get(self, request: HttpRequest, **_: Any) -> HttpResponse:
        """Record the export, then send it; a period that cannot be read exports nothing."""
        if self.status != 200:
            return HttpResponseRedirect(self.with_narrowing(self.url("casework:file_results")))
        record(
            by=self.actor,
            event=Event.FILE_AUDITS_EXPORTED,
            at=self.at,
            detail={"files": self.results.files},
        )
        return as_download(
            file_results_csv(self.results),
            media_type="text/csv; charset=utf-8",
            file_name=f"file-audits-{self.authority.code}-{self.since}-{self.until}.csv",
        )


class FileAuditOwn(WorkPage, AuthorityFormPage):
    """What a manager found in the viewer's own files: read it, and say something to it."""

    title = "What my manager saw"
    form_class = forms.FileAuditRead
    template_name = "casework/file_audit_own.html"

    def load(self, **_: Any) -> None:
        """Fetch the audit that is asked for, or the latest."""
        super().load()
        asked = key_of(self.request.GET.get("audit", ""))
        self.opened = queries.find_own_file(viewer=self.actor, at=self.at, public_id=asked)

    def initial(self) -> dict[str, Any]:
        """Return which audit is shown."""
        return {"audit": self.opened.audit.public_id} if self.opened else {}

    def present(self) -> presenters.OwnPage:
        """Return the page."""
        here = self.url("casework:file_audit_own")
        record_url = ""
        if self.opened is not None:
            record_url = self.person_url("casework:record", self.opened.audit.person)
        return presenters.own_page(
            self.opened,
            queries.list_own_files(viewer=self.actor, at=self.at)[: queries.SHOWN],
            url=lambda each: f"{here}?{urlencode({'audit': each.public_id})}",
            record_url=record_url,
        )

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Say that it has been read."""
        actions.read_file_audit(by=self.actor, at=self.at, **values)
        return self.done("casework:caseload", "You have read the file audit")
