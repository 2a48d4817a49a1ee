"""How is an agenda made, and how do its papers go out?"""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.utils import timezone

from waymark.access.permissions import Permission
from waymark.audit.actions import record
from waymark.audit.rules import Event
from waymark.core.refusals import NotFound
from waymark.core.versions import record_version
from waymark.decisions.actions import agendas as actions
from waymark.decisions.exports.packs import make_papers
from waymark.decisions.forms import agendas as forms
from waymark.decisions.forms.meetings import Because
from waymark.decisions.models.agendas import AgendaItem
from waymark.decisions.presenters.parts import Action
from waymark.decisions.presenters.sections import Step
from waymark.decisions.queries import agendas
from waymark.decisions.queries.closing import may_read_closed
from waymark.decisions.queries.reports import list_latest_versions
from waymark.decisions.views.meetings import MeetingPage, MeetingStep
from waymark.documents.queries import read_content
from waymark.web.pages import AuthorityDownload, as_download
from waymark.web.versioned import VersionedPage

GOES_OUT = (
    "The public can read these items at once, without their closed parts. "
    "What has gone out stays as it is."
)


class ItemAdd(MeetingStep):
    title = "Add an item"
    form_class = forms.SaveItem
    item: AgendaItem | None = None

    def form_arguments(self) -> dict[str, Any]:
        """Return what an item may be about."""
        return {
            "choices": {
                "report": list_latest_versions(),
                "matter": agendas.list_matters(viewer=self.actor),
                "plan_item": agendas.list_plan_items(self.meeting),
            }
        }

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Save the item."""
        actions.save_item(
            by=self.actor, meeting=self.meeting, item=self.item, at=timezone.now(), **values
        )
        return self.back("Agenda saved")


class ItemEdit(VersionedPage, ItemAdd):
    title = "Change the item"
    form_class = forms.ReviseAgendaItem
    template_name = ItemAdd.template_name
    item: AgendaItem

    def load(self, **kwargs: Any) -> None:
        """Fetch the item, whose closed title only those see who may read it."""
        super().load(**kwargs)
        self.item = agendas.get_item(self.meeting, public_id=kwargs["agenda_item"])
        if not may_read_closed(self.actor, self.item):
            raise NotFound

    def initial(self) -> dict[str, Any]:
        """Return the item as it stands."""
        item = self.item
        return {
            **{
                each: getattr(item, each)
                for each in (
                    "position", "title", "kind", "text", "late_reason",
                    "closed_title", "access", "contract_terms", "closed_reason",
                )
            },
            "version": record_version(item),
            "report": str(item.version.public_id) if item.version else "",
            "paragraphs": [str(each) for each in item.paragraphs],
            **{
                each: str(getattr(item, each).public_id) if getattr(item, each) else ""
                for each in ("matter", "plan_item")
            },
        }  # fmt: skip

    def present(self) -> Step:
        """Return the way to take the item off."""
        withdraw = self.url(
            "decisions:item_withdraw",
            meeting=self.meeting.public_id,
            agenda_item=self.item.public_id,
        )
        return Step(self.meeting_url(), link=Action("Withdraw this item", withdraw))


class ItemWithdraw(MeetingStep):
    title = "Withdraw the item"
    form_class = Because
    submit = "Withdraw the item"

    def load(self, **kwargs: Any) -> None:
        """Fetch the item."""
        super().load(**kwargs)
        self.item = agendas.get_item(self.meeting, public_id=kwargs["agenda_item"])

    def notes(self) -> list[str]:
        """Return which item it is."""
        return [f"{self.item.position}. {self.item.title}"]

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Withdraw it."""
        actions.withdraw_item(by=self.actor, item=self.item, at=timezone.now(), **values)
        return self.back("Item withdrawn")


class PackPublish(MeetingStep):
    title = "Send out papers"
    form_class = forms.SendPapers
    submit = "Send out papers"

    def form_arguments(self) -> dict[str, Any]:
        """Return whether papers went out before."""
        return {"is_supplement": agendas.is_published(self.meeting)}

    def notes(self) -> list[str]:
        """Return what would go out."""
        pending = agendas.list_pending(self.meeting)
        if not pending:
            return ["There is nothing new to send out."]
        return [
            GOES_OUT,
            *(f"{each.position}. {each.title}" for each in pending),
        ]

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Set the papers and send them out."""
        at = timezone.now()
        papers = make_papers(self.meeting, authority=self.authority.name, at=at)
        actions.publish_pack(by=self.actor, meeting=self.meeting, papers=papers, at=at, **values)
        return self.back("Papers published")


class PastPackAdd(MeetingStep):
    title = "Add papers as they went out then"
    form_class = forms.AddPastPack

    def notes(self) -> list[str]:
        """Return what becomes of the file."""
        return ["Everybody can read the file at once. It is kept as it is, with its checksum."]

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Keep the papers."""
        actions.add_past_pack(by=self.actor, meeting=self.meeting, at=timezone.now(), **values)
        return self.back("Papers added")


class PackPrivate(MeetingPage, AuthorityDownload):
    """The papers with all closed parts; opening them is recorded."""

    permission = Permission.EXEMPT_SEE
    title = "Private papers"

    def load(self, **kwargs: Any) -> None:
        """Fetch the private twin; a pack of which nothing is closed has none."""
        super().load(**kwargs)
        self.pack = agendas.get_pack(self.meeting, public_id=kwargs["agenda_pack"])
        if self.pack.private_document is None:
            raise NotFound

    def get(self, request: HttpRequest, **_: Any) -> HttpResponseBase:
        """Record that the papers were opened, and send them."""
        record(by=self.actor, event=Event.AGENDA_PACK_SEEN, target=self.meeting, at=timezone.now())
        document = self.pack.private_document
        assert document is not None  # noqa: S101 (load has found it)
        return as_download(
            read_content(document), media_type=document.media_type, file_name=document.file_name
        )
