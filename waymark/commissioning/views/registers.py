"""A register of contracts from a file: the files, questions, taking in, undoing."""

from typing import Any, ClassVar
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.utils import timezone

from waymark.access.permissions import Permission
from waymark.commissioning.actions import registers as actions
from waymark.commissioning.exports.register_file import empty_register
from waymark.commissioning.forms import registers as forms
from waymark.commissioning.imports import registers as imports
from waymark.commissioning.presenters import registers as presenters
from waymark.commissioning.presenters.records import Listing, RecordPage, Row, Section, StepPage
from waymark.commissioning.queries import registers as queries
from waymark.commissioning.rules import registers as rules
from waymark.commissioning.rules.registers import CheckedRegister
from waymark.commissioning.views.crumbs import way_to
from waymark.consultations.rules.wording import counted
from waymark.core.refusals import NotFound
from waymark.decisions.presenters.parts import Action
from waymark.documents.queries import read_content
from waymark.intake.models import Batch
from waymark.intake.queries import list_faults
from waymark.intake.rules import BatchState
from waymark.web.forms import Confirm
from waymark.web.jinja import show_datetime
from waymark.web.pages import AuthorityFormPage, AuthorityPage, as_download
from waymark.web.paging import stretch_of

LOOK_AGAIN_SECONDS = 5


class RegisterPage(AuthorityPage):
    """What the pages about files with a register share."""

    permission = Permission.CONTRACTS_MANAGE

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way back to the contracts."""
        return way_to(self, "Contracts", "commissioning:contracts")


class RegisterList(RegisterPage):
    """The files that were loaded."""

    title = "Registers loaded from files"
    template_name = "commissioning/record_list.html"

    def present(self) -> Listing:
        """Return the files, the newest first."""
        stretch = stretch_of(self.request, queries.list_batches(viewer=self.actor))
        return Listing(
            head=("File", "Loaded", "State"),
            rows=tuple(
                Row(
                    title=each.document.file_name,
                    url=self.url("commissioning:register", register=each.public_id),
                    cells=(show_datetime(each.received_at), presenters.state_words(each)),
                )
                for each in stretch.rows
            ),
            empty_title="No register loaded yet",
            empty_text="Load the contracts that the authority has from a spreadsheet.",
            primary=Action("Load a register", self.url("commissioning:register_load")),
            links=(Action("Download an empty file", self.url("commissioning:register_template")),),
            earlier_url=stretch.earlier_url,
            later_url=stretch.later_url,
        )


class RegisterTemplate(RegisterPage):
    """An empty file with the right columns."""

    title = "Empty file"

    def get(self, request: HttpRequest, **_: Any) -> HttpResponseBase:
        """Send the header row."""
        return as_download(
            empty_register(),
            media_type="text/csv; charset=utf-8",
            file_name="register-of-contracts.csv",
        )


class RegisterStep(RegisterPage, AuthorityFormPage):
    """A form on the way of a file."""

    template_name = "commissioning/step_form.html"
    submit: ClassVar[str] = "Save and go on"
    sentences: ClassVar[tuple[str, ...]] = ()

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way back to the files."""
        here = ("Registers loaded from files", self.url("commissioning:registers"))
        return [*super().breadcrumbs(), here]

    def present(self) -> StepPage:
        """Return the words around the form."""
        return StepPage(
            submit=self.submit,
            cancel_url=self.cancel_url(),
            sentences=self.sentences,
            sections=self.tables(),
        )

    def cancel_url(self) -> str:
        """Return where somebody goes who changes nothing."""
        return self.url("commissioning:registers")

    def tables(self) -> list[Section]:
        """Return the tables under the form."""
        return []


class RegisterLoad(RegisterStep):
    """Choose a file."""

    title = "Load a register of contracts"
    form_class = forms.ChooseRegister
    submit = "Load the file"
    sentences = (
        "One contract a row. Nothing is taken in before you have seen what the file would bring.",
    )

    def tables(self) -> list[Section]:
        """Return the columns that are known."""
        return [presenters.columns_section(imports.REQUIRED)]

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Keep the file, and ask what its columns hold."""
        batch = actions.receive_register(by=self.actor, at=timezone.now(), **values)
        return self.done(
            "commissioning:register_columns", "The file has arrived", register=batch.public_id
        )


class OneRegister(RegisterPage):
    """A page about one file."""

    batch: Batch

    def load(self, register: UUID, **_: Any) -> None:
        """Fetch the file."""
        self.batch = queries.get_batch(viewer=self.actor, public_id=register)

    def page_title(self) -> str:
        """Name the file."""
        name = self.batch.document.file_name
        return f"{self.title}: {name}" if self.title else name

    def detail_url(self) -> str:
        """Return the page of the file."""
        return self.url("commissioning:register", register=self.batch.public_id)

    def at(self, route: str) -> str:
        """Return another page of the file."""
        return self.url(f"commissioning:{route}", register=self.batch.public_id)


class RegisterDetail(OneRegister):
    """One file: what it would bring, brought, or what is wrong with it."""

    template_name = "commissioning/record_detail.html"

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way back to the files."""
        here = ("Registers loaded from files", self.url("commissioning:registers"))
        return [*super().breadcrumbs(), here]

    def get(self, request: HttpRequest, **_: Any) -> HttpResponseBase:
        """Show the page; while the file is worked on, browsers look again without script."""
        response = self.render()
        if self.batch.state == BatchState.APPLYING:
            response.headers["Refresh"] = str(LOOK_AGAIN_SECONDS)
        return response

    def present(self) -> RecordPage:
        """Return the file and what can be done with it."""
        batch, state = self.batch, BatchState(self.batch.state)
        sections: list[Section] = []
        if state is BatchState.FAULTY:
            faults = list(list_faults(batch))
            sections.append(presenters.faults_section(faults, count=batch.fault_count))
        if state is BatchState.READY:
            checked = imports.check_received(batch, at=timezone.now())
            keys = [each.key for each in checked.suppliers.values() if each.key is not None]
            names = {key: each.name for key, each in queries.list_by_key(keys).items()}
            if not checked.fault_count:
                sections.append(presenters.rows_section(checked, names=names))
            if checked.differing:
                sections.append(presenters.differing_section(checked.differing))
        discard = ("Discard the file", "register_discard")
        next_ = {
            BatchState.RECEIVED: ("Say what the columns hold", "register_columns"),
            BatchState.READY: ("Take these contracts in", "register_apply"),
        }.get(state)
        offered = {
            BatchState.RECEIVED: [discard],
            BatchState.READY: [discard],
            BatchState.FAULTY: [discard],
            BatchState.FAILED: [discard],
            BatchState.APPLIED: [("Undo: take these contracts out again", "register_undo")],
        }.get(state, [])
        return RecordPage(
            caption="Register of contracts",
            state=presenters.state_words(batch),
            colour=presenters.colour_of(batch),
            facts=presenters.facts_of(batch),
            sections=tuple(sections),
            notes=presenters.sentences_of(batch),
            primary=Action(next_[0], self.at(next_[1])) if next_ else None,
            actions=tuple(Action(label, self.at(route)) for label, route in offered),
        )


class RegisterFormPage(OneRegister, RegisterStep):
    """A form about one file."""

    states: ClassVar[frozenset[BatchState]]

    def load(self, register: UUID, **_: Any) -> None:
        """Fetch the file; a step that it is past has no page."""
        super().load(register)
        if BatchState(self.batch.state) not in self.states:
            raise NotFound

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way back to the file."""
        return [*super().breadcrumbs(), (self.batch.document.file_name, self.detail_url())]

    def cancel_url(self) -> str:
        """Return the page of the file."""
        return self.detail_url()

    def back(self, message: str) -> HttpResponse:
        """Say what happened on the page of the file."""
        return self.done("commissioning:register", message, register=self.batch.public_id)

    def answered(self, **answers: Any) -> HttpResponse:
        """Remember what was said, and go on to what is still to be said."""
        at = timezone.now()
        checked = imports.check_received(self.batch, at=at, **answers)
        actions.answer_register(by=self.actor, batch=self.batch, checked=checked, at=at, **answers)
        if checked.unsure and not checked.fault_count:
            return self.done(
                "commissioning:register_suppliers",
                "Columns remembered",
                register=self.batch.public_id,
            )
        return self.back("The file has been checked")


class RegisterColumns(RegisterFormPage):
    """Say what the columns of a file hold."""

    title = "Say what the columns hold"
    form_class = forms.SayColumns
    states = frozenset({BatchState.RECEIVED})
    sentences = ("What you say is remembered for the next file.",)

    def load(self, register: UUID, **_: Any) -> None:
        """Fetch the file and its headings."""
        super().load(register)
        self.headings = imports.headings_of(read_content(self.batch.document))

    def form_arguments(self) -> dict[str, Any]:
        """Return the headings, and what they may hold."""
        return {"headings": self.headings, "columns": rules.columns()}

    def initial(self) -> dict[str, Any]:
        """Return what is remembered, else known."""
        memory = queries.remembered_columns()
        return {
            f"column_{number}": rules.field_of(heading, memory) or ""
            for number, heading in enumerate(self.headings)
        }

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Remember it, and check the file."""
        return self.answered(**values)


class RegisterSuppliers(RegisterFormPage):
    """Say whom some names of a file mean."""

    title = "Say who the suppliers are"
    form_class = forms.SaySuppliers
    states = frozenset({BatchState.RECEIVED})
    sentences = (
        "These names are like one that is here, or go with the number of another.",
        "What you say is remembered for the next file.",
    )
    checked: CheckedRegister

    def load(self, register: UUID, **_: Any) -> None:
        """Fetch the file and the names to ask about."""
        super().load(register)
        self.checked = imports.check_received(self.batch, at=timezone.now())
        if not self.checked.unsure:
            raise NotFound

    def form_arguments(self) -> dict[str, Any]:
        """Return the names with the organisations that may be meant."""
        unsure = self.checked.unsure
        known = queries.list_by_key(key for keys in unsure.values() for key in keys)
        return {"unsure": {name: [known[key] for key in keys] for name, keys in unsure.items()}}

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Remember it, and check the file."""
        return self.answered(**values)


class RegisterApply(RegisterFormPage):
    """Take the contracts of a file in."""

    title = "Take in"
    form_class = Confirm
    submit = "Take these contracts in"
    states = frozenset({BatchState.READY})
    sentences = ("Every new contract of the file comes in, or none if something is wrong.",)

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Take them in, a long file in the background."""
        at = timezone.now()
        if (self.batch.row_count or 0) > actions.AT_ONCE:
            actions.start_applying(by=self.actor, batch=self.batch, at=at)
            return self.back("The contracts are being taken in")
        applied = imports.apply_received(by=self.actor, batch=self.batch, at=at)
        if applied.state != BatchState.APPLIED:
            return self.back("Something has changed since: the file has faults now")
        return self.back(f"{counted(applied.counts['added'], 'contract')} taken in")


class RegisterDiscard(RegisterFormPage):
    """Set a file aside."""

    title = "Discard"
    form_class = Confirm
    submit = "Discard the file"
    states = frozenset(
        {BatchState.RECEIVED, BatchState.FAULTY, BatchState.READY, BatchState.FAILED}
    )
    sentences = ("Nothing of the file was taken in, and nothing will be. You can load it again.",)

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Set it aside."""
        actions.discard_register(by=self.actor, batch=self.batch, at=timezone.now())
        return self.back("The file has been discarded")


class RegisterUndo(RegisterFormPage):
    """Take the contracts of a file out again."""

    title = "Undo"
    form_class = Confirm
    submit = "Take these contracts out again"
    states = frozenset({BatchState.APPLIED})
    sentences = (
        "All contracts of the file go, if none was changed or published and nothing rests on one.",
        "Organisations that came with the file stay.",
    )

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Take them out."""
        number = actions.undo_register(by=self.actor, batch=self.batch, at=timezone.now())
        return self.back(f"{counted(number, 'contract')} taken out again")
