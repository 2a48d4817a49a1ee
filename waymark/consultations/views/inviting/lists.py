"""Lists of bodies from a file: choosing one, what is in it, adding it, undoing that."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.utils import timezone

from waymark.audit.actions import record
from waymark.audit.rules import Event
from waymark.consultations.actions.inviting import bodies as actions
from waymark.consultations.forms import inviting as forms
from waymark.consultations.imports.bodies import COLUMNS, CheckedBodies, check_bodies
from waymark.consultations.models.inviting import LIST_STATE_LABELS, BodyList
from waymark.consultations.presenters.inviting import bodies as presenters
from waymark.consultations.presenters.setup.pages import Confirmation
from waymark.consultations.queries.inviting.bodies import list_categories, names_on_list
from waymark.consultations.queries.inviting.lists import get_body_list, list_body_lists, read_list
from waymark.consultations.rules.inviting import ListState
from waymark.consultations.rules.wording import counted
from waymark.consultations.views.inviting.base import InvitingForm, InvitingPage, InvitingTab
from waymark.core.refusals import ActionRefused
from waymark.core.tabular import write_csv
from waymark.web.forms import Confirm
from waymark.web.pages import as_download
from waymark.web.paging import stretch_of

ROWS_SHOWN = 100


class ListHasFaults(ActionRefused):
    """Nothing was added. Mend what is listed below, then choose the file again."""


class WithList(InvitingPage):
    """What the pages share that check a list."""

    def check(self, content: bytes) -> CheckedBodies:
        """Return what is in a file, and what is wrong with it."""
        found = list_categories(viewer=self.actor, consultation=self.consultation)
        return check_bodies(
            content,
            categories=[(each.key, each.label) for each in found],
            on_list=names_on_list(self.consultation),
        )


class BodyLists(InvitingTab):
    title = "Lists from files"
    template_name = "consultations/inviting/lists.html"

    def load(self, **kwargs: Any) -> None:
        """Fetch the lists."""
        super().load(**kwargs)
        found = list_body_lists(viewer=self.actor, consultation=self.consultation)
        self.shown = stretch_of(self.request, found)

    def context(self) -> dict[str, Any]:
        """Add the way to the other pages of the list."""
        return super().context() | {"shown": self.shown}

    def present(self) -> presenters.ListsPage:
        """Return the lists, newest first."""
        return presenters.ListsPage(
            rows=tuple(
                presenters.list_row(each, url=self.at("body_list", body_list=each.public_id))
                for each in self.shown.rows
            ),
            load_url=self.at("body_list_load"),
            back_url=self.at("bodies"),
        )


class BodyListTemplate(InvitingTab):
    """An empty file with the right columns."""

    def get(self, request: HttpRequest, **_: Any) -> HttpResponseBase:
        """Send the header row."""
        return as_download(
            write_csv(list(COLUMNS), []),
            media_type="text/csv; charset=utf-8",
            file_name=f"{self.consultation.slug}-bodies.csv",
        )


class BodyListLoad(WithList, InvitingForm):
    title = "Load a list of bodies"
    form_class = forms.BodyFile
    template_name = "consultations/inviting/load.html"

    checked: CheckedBodies | None = None

    def present(self) -> presenters.FilePage:
        """Return how a file has to look, and what was wrong with this one."""
        found = list_categories(viewer=self.actor, consultation=self.consultation)
        return presenters.FilePage(
            submit="Check the file",
            cancel_url=self.cancel_url(),
            columns=presenters.columns(),
            template_url=self.at("body_list_template"),
            categories=tuple(each.label for each in found),
            faults=self.checked.faults if self.checked else (),
            fault_count=self.checked.fault_count if self.checked else 0,
        )

    def do(self, values: dict[str, Any]) -> HttpResponse:
        """Check the file; keep it only where nothing is wrong."""
        content: bytes = values["content"]
        self.checked = self.check(content)
        if self.checked.faults:
            raise ListHasFaults(field="file")
        made = actions.keep_list(
            by=self.actor,
            consultation=self.consultation,
            file_name=values["file_name"],
            content=content,
            rows=len(self.checked.bodies),
            at=timezone.now(),
        )
        return self.done(
            "consultations:body_list",
            "The file has no faults. Nothing is added yet",
            slug=self.consultation.slug,
            body_list=made.public_id,
        )


class OneList(WithList):
    """What the pages of one list share."""

    body_list: BodyList

    def load(self, **kwargs: Any) -> None:
        """Find the list."""
        super().load(**kwargs)
        self.body_list = get_body_list(
            viewer=self.actor, consultation=self.consultation, public_id=kwargs["body_list"]
        )

    def page_title(self) -> str:
        """Name the file."""
        return f"{self.body_list.file_name}: {self.consultation.title}"

    def back(self, message: str) -> HttpResponse:
        """Say what happened, on the page of those invited."""
        return self.done("consultations:bodies", message, slug=self.consultation.slug)


class BodyListDetail(OneList, InvitingForm):
    """One list: what is in it, and the one step that comes next."""

    form_class = Confirm
    template_name = "consultations/inviting/list.html"

    def load(self, **kwargs: Any) -> None:
        """Read what is in the list while it is kept."""
        super().load(**kwargs)
        self.checked: CheckedBodies | None = None
        if self.body_list.state == ListState.READY:
            self.checked = self.check(read_list(self.body_list))
            if self.request.method == "GET":
                record(
                    by=self.actor,
                    event=Event.CONTACT_SEEN,
                    target=self.body_list,
                    at=timezone.now(),
                )

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Lead back to the lists."""
        return [*super().breadcrumbs(), ("Lists from files", self.at("body_lists"))]

    def present(self) -> presenters.ListPage:
        """Return what is in the list, and what can be done with it."""
        state = ListState(self.body_list.state)
        bodies = counted(self.body_list.row_count, "body", "bodies")
        found = list_categories(viewer=self.actor, consultation=self.consultation)
        labels = presenters.category_labels(found)
        sentences = {
            ListState.READY: f"There are {bodies} in the file. Nothing is added yet.",
            ListState.APPLIED: f"{bodies} were added to those who are invited.",
            ListState.UNDONE: "The bodies of this list were taken off again.",
            ListState.DISCARDED: "Nothing of this list was added.",
        }
        return presenters.ListPage(
            state=LIST_STATE_LABELS[state],
            colour=presenters.LIST_COLOURS[state],
            sentence=sentences[state],
            submit=f"Add {bodies}" if state is ListState.READY else "",
            action_url=self.at("body_list_undo", body_list=self.body_list.public_id)
            if state is ListState.APPLIED
            else "",
            discard_url=self.at("body_list_discard", body_list=self.body_list.public_id)
            if state is ListState.READY
            else "",
            bodies=tuple(
                (each.name, labels[each.category], each.contact_name, each.contact_email)
                for each in (self.checked.bodies[:ROWS_SHOWN] if self.checked else ())
            ),
            cancel_url=self.at("bodies"),
        )

    def do(self, values: dict[str, Any]) -> HttpResponse:
        """Add the bodies, all or none; the list is checked against what is there now."""
        if self.checked is None:
            raise actions.ListMovedOn
        if self.checked.faults:
            raise ActionRefused(self.checked.faults[0].sentence)
        number = actions.apply_list(
            by=self.actor,
            body_list=self.body_list,
            bodies=self.checked.bodies,
            at=timezone.now(),
        )
        return self.back(f"{counted(number, 'body', 'bodies')} added. Nobody is written to yet")


class BodyListDiscard(OneList, InvitingForm):
    form_class = Confirm
    template_name = "consultations/setup/confirm.html"

    def present(self) -> Confirmation:
        """Return what is about to be done."""
        return Confirmation(
            sentences=("Nothing of this list was added, and nothing will be.",),
            submit="Discard the list",
            cancel_url=self.at("body_list", body_list=self.body_list.public_id),
        )

    def do(self, values: dict[str, Any]) -> HttpResponse:
        """Set the list aside."""
        actions.discard_list(by=self.actor, body_list=self.body_list, at=timezone.now())
        return self.back("The list has been discarded")


class BodyListUndo(OneList, InvitingForm):
    form_class = Confirm
    template_name = "consultations/setup/confirm.html"

    def present(self) -> Confirmation:
        """Return what is about to be done."""
        return Confirmation(
            sentences=(
                "The bodies of this list are taken off again.",
                "This works as long as nobody has written to one of them.",
            ),
            submit="Undo",
            cancel_url=self.at("body_list", body_list=self.body_list.public_id),
        )

    def do(self, values: dict[str, Any]) -> HttpResponse:
        """Take the bodies off again."""
        number = actions.undo_list(by=self.actor, body_list=self.body_list, at=timezone.now())
        return self.back(f"{counted(number, 'body', 'bodies')} taken off the list again")
