"""What may be done at work with files of ModernGov?"""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.utils import timezone

from waymark.access.permissions import Permission
from waymark.core.dates import local_date
from waymark.decisions.actions import received as actions
from waymark.decisions.forms.received import LoadAnswer
from waymark.decisions.imports.moderngov import FaultyAnswer, read_answer
from waymark.decisions.models.received import SourceFile
from waymark.decisions.presenters import received as presenters
from waymark.decisions.presenters.parts import Action
from waymark.decisions.presenters.sections import Section, Sectioned, Step
from waymark.decisions.queries import received as queries
from waymark.documents.queries import read_content
from waymark.intake.queries import list_faults
from waymark.intake.rules import BatchState
from waymark.web.forms import Confirm
from waymark.web.pages import AuthorityDownload, AuthorityFormPage, AuthorityPage, as_download

FILES = "Files from ModernGov"


class SourceFileList(AuthorityPage):
    permission = Permission.MEETINGS_MANAGE
    title = FILES
    template_name = "decisions/sectioned.html"

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way here."""
        return [
            ("Decisions", self.url("decisions:list")),
            ("Meetings", self.url("decisions:meeting_list")),
        ]

    def present(self) -> Sectioned:
        """Return the files."""
        section = presenters.files_section(
            queries.list_files(viewer=self.actor),
            url=lambda each: self.url("decisions:source_file", source_file=each.public_id),
        )
        load = Action("Load a file", self.url("decisions:source_file_add"))
        return Sectioned([section], primary=load)


class SourceFileAdd(AuthorityFormPage):
    permission = Permission.MEETINGS_MANAGE
    title = "Load a file from ModernGov"
    form_class = LoadAnswer
    template_name = "decisions/meeting_step.html"

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way here."""
        return [
            ("Decisions", self.url("decisions:list")),
            (FILES, self.url("decisions:source_files")),
        ]

    def present(self) -> Step:
        """Return what happens next."""
        return Step(
            self.url("decisions:source_files"),
            notes=["Nothing changes yet: the next page says what taking the file in would do."],
            submit="Load the file",
        )

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Keep the file with what is wrong with it."""
        try:
            read_answer(values["content"])
            faults = []
        except FaultyAnswer as faulty:
            faults = faulty.faults
        found = actions.receive_file(by=self.actor, faults=faults, at=timezone.now(), **values)
        return self.done("decisions:source_file", "File loaded", source_file=found.public_id)


class SourceFilePage(AuthorityPage):
    """What the pages of one file share."""

    permission = Permission.MEETINGS_MANAGE
    found: SourceFile

    def load(self, **kwargs: Any) -> None:
        """Fetch the file."""
        self.found = queries.get_file(viewer=self.actor, public_id=kwargs["source_file"])

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way here."""
        crumbs = [
            ("Decisions", self.url("decisions:list")),
            (FILES, self.url("decisions:source_files")),
        ]
        if self.title:
            crumbs.append((str(self.found), self.at("source_file")))
        return crumbs

    def page_title(self) -> str:
        """Return the name of the file with what is done."""
        return f"{self.title}: {self.found}" if self.title else str(self.found)

    def at(self, route: str) -> str:
        """Return the address of a page of this file."""
        return self.url(f"decisions:{route}", source_file=self.found.public_id)


class SourceFileDetail(SourceFilePage):
    template_name = "decisions/sectioned.html"

    def present(self) -> Sectioned:
        """Return the file with what is wrong, what it would do or what it did."""
        state, colour = presenters.state_words(self.found)
        offered: dict[BatchState, list[tuple[str, str]]] = {
            BatchState.READY: [("Discard the file", "source_file_discard")],
            BatchState.FAULTY: [("Discard the file", "source_file_discard")],
            BatchState.APPLIED: [("Undo", "source_file_undo")],
        }
        now = BatchState(self.found.batch.state)
        links = [*offered.get(now, []), ("Download the file as it came", "source_file_download")]
        ready = now is BatchState.READY
        return Sectioned(
            [*self._sections(now), presenters.file_section(self.found)],
            caption="File from ModernGov",
            state=state,
            colour=colour,
            primary=Action("Take it in", self.at("source_file_apply")) if ready else None,
            actions=[Action(label, self.at(route)) for label, route in links],
        )

    def _sections(self, now: BatchState) -> list[Section]:
        if now is BatchState.FAULTY:
            return [presenters.faults_section(list_faults(self.found.batch))]
        if now is BatchState.READY:
            answer = read_answer(read_content(self.found.batch.document))
            planned = queries.plan(answer, today=local_date(timezone.now()))
            return [presenters.plan_section(planned)]
        if now is BatchState.APPLIED:
            return [presenters.changes_section(queries.list_changes(self.found))]
        return []


class SourceFileStep(SourceFilePage, AuthorityFormPage):
    """A step of one file that is asked about once more."""

    form_class = Confirm
    template_name = "decisions/meeting_step.html"
    note = ""

    def present(self) -> Step:
        """Return what is about to be done."""
        return Step(self.at("source_file"), notes=[self.note], submit=self.title)

    def back(self, message: str) -> HttpResponse:
        """Say what happened on the page of the file."""
        return self.done("decisions:source_file", message, source_file=self.found.public_id)


class SourceFileApply(SourceFileStep):
    title = "Take it in"
    note = "The public then sees the meetings of the file. Nothing that was recorded here changes."

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Take the file in."""
        answer = read_answer(read_content(self.found.batch.document))
        actions.apply_file(by=self.actor, found=self.found, answer=answer, at=timezone.now())
        return self.back("File taken in")


class SourceFileUndo(SourceFileStep):
    title = "Undo"
    note = "What the file brought goes, and what it changed is put back."

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Take out what the file brought."""
        actions.undo_file(by=self.actor, found=self.found, at=timezone.now())
        return self.back("File taken out again")


class SourceFileDiscard(SourceFileStep):
    title = "Discard the file"
    note = "The file stays as it came, and nothing of it is taken in."

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Set the file aside."""
        actions.discard_file(by=self.actor, found=self.found, at=timezone.now())
        return self.back("File discarded")


class SourceFileDownload(SourceFilePage, AuthorityDownload):
    title = "The file as it came"

    def get(self, request: HttpRequest, **_: Any) -> HttpResponseBase:
        """Send the bytes as they came."""
        document = self.found.batch.document
        return as_download(
            read_content(document), media_type=document.media_type, file_name=document.file_name
        )
