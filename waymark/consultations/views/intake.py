"""Files of responses: the list, choosing one, what was found in it, applying it, undoing it."""

from dataclasses import replace
from typing import Any, ClassVar
from uuid import UUID, uuid4

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.utils import timezone
from django.utils.datastructures import MultiValueDict

from waymark.access.permissions import Permission
from waymark.audit.actions import record
from waymark.audit.rules import Event
from waymark.consultations.actions.intake import files, undoing
from waymark.consultations.exports.response_file import empty_csv, empty_workbook
from waymark.consultations.forms import intake as forms
from waymark.consultations.imports.files import check_content
from waymark.consultations.imports.responses_csv.files import Sample, read_sample
from waymark.consultations.presenters import intake as presenters
from waymark.consultations.queries import intake as queries
from waymark.consultations.queries.setup.versions import find_version
from waymark.consultations.queries.undoing import get_undo_effects
from waymark.consultations.views.base import ConsultationFormPage, ConsultationPage
from waymark.core.progress import find_progress
from waymark.core.refusals import NotFound
from waymark.core.tabular import write_csv
from waymark.core.tabular.files import CSV, EXCEL
from waymark.documents.queries import read_content
from waymark.intake.models import Batch
from waymark.intake.rules import WORKING, BatchState
from waymark.web.forms import Confirm, Form
from waymark.web.jinja import show_datetime
from waymark.web.pages import AuthorityPage, as_download
from waymark.web.paging import stretch_of

SAMPLE_ROWS = 5
LOOK_AGAIN_SECONDS = 5


class FilesPage(AuthorityPage):
    """What the pages about files of responses share."""

    permission = Permission.RESPONSES_MANAGE
    consultation: Any

    def at(self, route: str, **kwargs: Any) -> str:
        """Return the address of a page of this consultation."""
        return self.url(f"consultations:{route}", slug=self.consultation.slug, **kwargs)

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Lead back to the responses."""
        return [*super().breadcrumbs(), ("Responses", self.at("responses"))]

    def context(self) -> dict[str, Any]:
        """Leave out the consultation's own next step: the file's is the primary button here."""
        found = super().context()
        if "header" in found:
            found["header"] = replace(found["header"], action=None)
        return found


class BatchFormPage(FilesPage, ConsultationFormPage):
    """A step of one file that is asked about once more."""

    form_class: ClassVar[type[Form]] = Confirm
    template_name = "consultations/intake/confirm.html"
    submit: ClassVar[str] = ""
    sentence: ClassVar[str] = ""
    batch: Batch

    def load(self, **kwargs: Any) -> None:
        """Find the file."""
        super().load(**kwargs)
        self.batch = queries.get_batch(
            viewer=self.actor, consultation=self.consultation, public_id=kwargs["batch"]
        )

    def page_title(self) -> str:
        """Name the file."""
        return f"{self.title}: {self.batch.document.file_name}"

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Lead back to the file."""
        here = (self.batch.document.file_name, self.detail_url())
        return [*super().breadcrumbs(), ("Files", self.at("batch_list")), here]

    def detail_url(self) -> str:
        """Return the address of the file's page."""
        return self.at("batch_detail", batch=self.batch.public_id)

    def present(self) -> Any:
        """Return what is about to be done."""
        return presenters.ConfirmPage(
            sentence=self.sentence, submit=self.submit, cancel_url=self.detail_url()
        )

    def back_to_file(self, message: str) -> HttpResponse:
        """Say what happened on the file's page."""
        return self.done(
            "consultations:batch_detail",
            message,
            slug=self.consultation.slug,
            batch=self.batch.public_id,
        )


class BatchIndex(FilesPage, ConsultationPage):
    title = "Files of responses"
    tab = "responses"
    template_name = "consultations/intake/batches.html"

    def load(self, **kwargs: Any) -> None:
        """Fetch the files."""
        super().load(**kwargs)
        found = queries.list_batches(viewer=self.actor, consultation=self.consultation)
        self.shown = stretch_of(self.request, found)
        self.percents = {
            each.pk: find_progress(each.public_id)
            for each in self.shown.rows
            if BatchState(each.state) in WORKING
        }

    def context(self) -> dict[str, Any]:
        """Add the way to the other pages of the list."""
        return super().context() | {"shown": self.shown}

    def present(self) -> presenters.BatchList:
        """Return the files, and where to load one."""
        why_not = ""
        if not self.consultation.responses_held:
            why_not = "Responses to this consultation are not held here."
        elif find_version(consultation=self.consultation) is None:
            why_not = "Files can be loaded once the consultation is open."
        return presenters.present_batches(
            self.shown.rows,
            percents=self.percents,
            url=lambda batch: self.at("batch_detail", batch=batch.public_id),
            add_url="" if why_not else self.at("batch_create"),
            why_not=why_not,
        )


class BatchCreate(FilesPage, ConsultationFormPage):
    title = "Load responses from a file"
    form_class = forms.ChooseFile
    template_name = "consultations/intake/choose.html"

    def load(self, **kwargs: Any) -> None:
        """Fetch the columns that a file may have."""
        super().load(**kwargs)
        self.layout = queries.get_response_layout(viewer=self.actor, consultation=self.consultation)

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Lead back to the files."""
        return [*super().breadcrumbs(), ("Files", self.at("batch_list"))]

    def present(self) -> presenters.ChooseFilePage:
        """Return how a file has to look."""
        return presenters.ChooseFilePage(
            columns=presenters.present_columns(self.layout),
            template_url=self.at("batch_template"),
            workbook_url=self.at("batch_workbook"),
            cancel_url=self.at("batch_list"),
            most_rows=settings.IMPORT_MAXIMUM_ROWS,
        )

    def do(self, values: dict[str, Any]) -> HttpResponse:
        """Keep the file; it is checked in the background."""
        batch = files.receive_responses_file(
            by=self.actor, consultation=self.consultation, at=timezone.now(), **values
        )
        return self.done(
            "consultations:batch_detail",
            "The file has arrived",
            slug=self.consultation.slug,
            batch=batch.public_id,
        )


class BatchTemplate(FilesPage, ConsultationPage):
    """An empty file with the right columns."""

    def get(self, request: HttpRequest, **_: Any) -> HttpResponseBase:
        """Send the header row."""
        layout = queries.get_response_layout(viewer=self.actor, consultation=self.consultation)
        return as_download(
            empty_csv(layout),
            media_type=f"{CSV}; charset=utf-8",
            file_name=f"{self.consultation.slug}-responses.csv",
        )


class BatchWorkbook(FilesPage, ConsultationPage):
    """An empty workbook with the right columns, their lists and their dictionary."""

    def get(self, request: HttpRequest, **_: Any) -> HttpResponseBase:
        """Send the workbook."""
        layout = queries.get_response_layout(viewer=self.actor, consultation=self.consultation)
        return as_download(
            empty_workbook(layout, title=self.consultation.title),
            media_type=EXCEL,
            file_name=f"{self.consultation.slug}-responses.xlsx",
        )


class BatchDetail(FilesPage, ConsultationPage):
    tab = "responses"
    template_name = "consultations/intake/batch.html"

    def load(self, batch: UUID, **kwargs: Any) -> None:
        """Fetch the file, and what of it can be shown."""
        super().load(**kwargs)
        shared = {"viewer": self.actor, "consultation": self.consultation}
        self.batch = queries.get_batch(**shared, public_id=batch)
        self.layout = queries.get_response_layout(**shared)
        self.state = BatchState(self.batch.state)
        self.percent = find_progress(self.batch.public_id) if self.state in WORKING else None
        self.faults = queries.list_faults(viewer=self.actor, batch=self.batch)
        self.form = Confirm(initial={"submission": uuid4()})
        self.sample = Sample((), ())
        if self.state is BatchState.READY:
            self.sample = read_sample(read_content(self.batch.document), rows=SAMPLE_ROWS)
        if self.state in {BatchState.READY, BatchState.FAULTY}:
            record(
                by=self.actor,
                event=Event.RESPONSES_SEEN,
                target=self.consultation,
                at=timezone.now(),
                detail={"batch": str(self.batch.public_id)},
            )

    def page_title(self) -> str:
        """Name the file, and what has become of it."""
        return f"{self.batch.document.file_name}: {self.consultation.title}"

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Lead back to the files."""
        return [*super().breadcrumbs(), ("Files", self.at("batch_list"))]

    def get(self, request: HttpRequest, **_: Any) -> HttpResponseBase:
        """Show the page; while the file is worked on, browsers look again without script."""
        response = self.render()
        if self.state in WORKING:
            response.headers["Refresh"] = str(LOOK_AGAIN_SECONDS)
        return response

    def present(self) -> presenters.BatchPage:
        """Return what was found in the file and what can be done with it."""
        names = ("apply", "undo", "discard", "retry", "faults", "detail")
        urls = {name: self.at(f"batch_{name}", batch=self.batch.public_id) for name in names}
        batch = self.batch
        by = f" by {batch.received_by}" if batch.received_by else ""
        return presenters.present_batch(
            batch,
            layout=self.layout,
            faults=self.faults,
            sample=self.sample,
            percent=self.percent,
            urls=urls | {"again": self.at("batch_create"), "responses": self.at("responses")},
            received=f"Loaded on {show_datetime(batch.received_at)}{by}",
        )


class BatchFaults(FilesPage, ConsultationPage):
    """Every fault of a file, as a file."""

    def load(self, batch: UUID, **kwargs: Any) -> None:
        """Find the file; one without faults has no such page."""
        super().load(**kwargs)
        self.batch = queries.get_batch(
            viewer=self.actor, consultation=self.consultation, public_id=batch
        )
        if self.batch.state != BatchState.FAULTY:
            raise NotFound

    def get(self, request: HttpRequest, **_: Any) -> HttpResponseBase:
        """Check the file once more, without a limit, and send what is wrong with it."""
        at = timezone.now()
        checked = check_content(
            by=self.actor,
            consultation=self.consultation,
            content=read_content(self.batch.document),
            at=at,
            most_faults=None,
        )
        record(
            by=self.actor,
            event=Event.RESPONSES_EXPORTED,
            target=self.consultation,
            at=at,
            detail={"batch": str(self.batch.public_id), "faults": checked.fault_count},
        )
        rows = [
            (each.row, each.column, each.value, each.message, each.remedy)
            for each in checked.faults
        ]
        return as_download(
            write_csv(["row", "column", "value", "what is wrong", "what to do"], rows),
            media_type="text/csv; charset=utf-8",
            file_name=f"{self.consultation.slug}-faults.csv",
        )


class BatchApply(BatchFormPage):
    title = "Take in"
    submit = "Take these responses in"
    sentence = "Every new response in the file is taken in, or none if something is wrong."

    def do(self, values: dict[str, Any]) -> HttpResponse:
        """Have the file applied."""
        files.start_applying(
            by=self.actor, consultation=self.consultation, batch=self.batch, at=timezone.now()
        )
        return self.back_to_file("The responses are being taken in")


class BatchRetry(BatchFormPage):
    title = "Try again"
    submit = "Try again"
    sentence = "The work starts afresh. Nothing of the file was half taken in."

    def do(self, values: dict[str, Any]) -> HttpResponse:
        """Take up the work that stopped."""
        files.try_again(
            by=self.actor, consultation=self.consultation, batch=self.batch, at=timezone.now()
        )
        return self.back_to_file("The work has been taken up again")


class BatchDiscard(BatchFormPage):
    title = "Discard"
    submit = "Discard the file"
    sentence = "Nothing of the file was taken in, and nothing will be. You can load it again."

    def do(self, values: dict[str, Any]) -> HttpResponse:
        """Set the file aside."""
        files.discard_responses_file(
            by=self.actor, consultation=self.consultation, batch=self.batch, at=timezone.now()
        )
        return self.back_to_file("The file has been discarded")


class BatchUndo(BatchFormPage):
    title = "Undo"
    form_class = forms.ConfirmUndo
    template_name = "consultations/intake/undo.html"

    def load(self, **kwargs: Any) -> None:
        """Fetch what undoing would take away."""
        super().load(**kwargs)
        self.effects = get_undo_effects(
            viewer=self.actor, consultation=self.consultation, batch=self.batch
        )

    def initial(self) -> dict[str, Any]:
        """Name the snapshots that go too, so that a later one is not taken unseen."""
        return {"snapshots": ",".join(str(number) for number in self.effects.snapshots)}

    def present(self) -> presenters.UndoPage:
        """Return what undoing takes away, or what stands in its way."""
        return presenters.present_undo(
            self.effects,
            at_once=undoing.AT_ONCE,
            obstacles=undoing.obstacle_sentences(self.effects),
            cancel_url=self.detail_url(),
        )

    def do(self, values: dict[str, Any]) -> HttpResponse:
        """Take the responses out again, many of them in the background.

        A clash is confirmed anew, with what is there now.
        """
        told: dict[str, Any] = {
            "by": self.actor,
            "consultation": self.consultation,
            "batch": self.batch,
            "at": timezone.now(),
            **values,
        }
        try:
            if self.effects.responses > undoing.AT_ONCE:
                undoing.start_undoing(**told)
                return self.back_to_file("The responses are being taken out again")
            number = undoing.undo_import(**told)
        except undoing.SnapshotsChanged:
            if self.form is not None and isinstance(self.form.data, MultiValueDict):
                self.form.data["snapshots"] = self.initial()["snapshots"]
            raise
        return self.back_to_file(presenters.undone_sentence(number))
