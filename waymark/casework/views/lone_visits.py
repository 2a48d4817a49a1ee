"""Going out alone: who is out, going, being safe, staying longer, asking for help."""

from typing import Any, ClassVar
from uuid import UUID

from django.http import HttpResponse
from django.utils import timezone

from waymark.access.permissions import Permission
from waymark.casework.actions import lone_visits as actions
from waymark.casework.forms import lone_visits as forms
from waymark.casework.models.appointments import Appointment
from waymark.casework.models.lone_visits import LoneVisit
from waymark.casework.permissions import require_notes
from waymark.casework.presenters import lone_visits as presenters
from waymark.casework.presenters import notes
from waymark.casework.queries import lone_visits as queries
from waymark.casework.queries.appointments import get_appointment
from waymark.casework.views.pages import key_of
from waymark.casework.views.work import WorkPage
from waymark.core.dates import local_date
from waymark.people.models.circle import BANNER_LABELS
from waymark.people.queries.people import OpenRecord, get_record
from waymark.people.queries.warnings import list_banners
from waymark.people.rules.vocabulary import BannerKind
from waymark.web.forms import Confirm, Form
from waymark.web.pages import AuthorityFormPage

ALONE = "Out alone"


class VisitList(WorkPage):
    """Who is out alone now."""

    title = ALONE
    template_name = "casework/visit_list.html"

    def present(self) -> presenters.OutAlone:
        """Return the page."""
        return presenters.out_alone(
            queries.list_out(viewer=self.actor),
            own_key=self.actor.membership_id,
            url=lambda route, each: self.url(route, visit=each.public_id),
            begin_url=self.url("casework:visit_begin"),
            list_url="",
            at=self.at,
        )


class VisitBegin(AuthorityFormPage, WorkPage):
    """Say that one goes out alone; from a record its warnings stand first."""

    title = "Go out alone"
    form_class = forms.VisitBegin
    template_name = "casework/visit_begin.html"

    record: OpenRecord | None = None
    appointment: Appointment | None = None

    def load(self, *_args: Any, **_: Any) -> None:
        """Fetch the record and the appointment that the address names, if any."""
        super().load()
        key = key_of(self.request.GET.get("person", ""))
        if key is None:
            return
        self.record = get_record(viewer=self.actor, public_id=key, at=self.at)
        require_notes(viewer=self.actor, person=self.record.person, at=self.at)
        named = key_of(self.request.GET.get("appointment", ""))
        if named is not None:
            self.appointment = get_appointment(
                viewer=self.actor, record=self.record, public_id=named
            )

    def form_arguments(self) -> dict[str, Any]:
        """Return who can be named."""
        return {
            "colleagues": queries.list_to_name(viewer=self.actor),
            "has_record": self.record is not None,
        }

    def initial(self) -> dict[str, Any]:
        """Begin with the place of the appointment, and today."""
        return {
            "place": self.appointment.place if self.appointment else "",
            "expected_at": presenters.back_at(self.appointment, at=self.at),
        }

    def present(self) -> presenters.BeginPage:
        """Return what stands above the form."""
        return presenters.begin_page(
            str(self.record.person) if self.record else "", warnings=self._warnings()
        )

    def context(self) -> dict[str, Any]:
        """Add the way out."""
        return super().context() | {"cancel_url": self.url("casework:visit_list")}

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Go."""
        person = self.record.person if self.record else None
        made = actions.begin_visit(by=self.actor, at=self.at, person=person, **values)
        said = presenters.expected_words(made, at=self.at)
        return self.done("casework:day", f"You are out alone. {said}. Say here when you are safe")

    def _warnings(self) -> list[tuple[str, str]]:
        if self.record is None:
            return []
        found = list_banners(viewer=self.actor, record=self.record, on=local_date(self.at))
        return [(BANNER_LABELS[BannerKind(each.kind)], each.text) for each in found]


class OneVisit(AuthorityFormPage, WorkPage):
    """A form about one visit that the viewer sees."""

    permission = Permission.CASES_WORK
    form_class: ClassVar[type[Form]] = Confirm
    template_name = "casework/confirm.html"

    visit: LoneVisit

    def load(self, visit: UUID, **_: Any) -> None:
        """Fetch the visit."""
        self.at = timezone.now()
        self.visit = queries.get_visit(viewer=self.actor, public_id=visit)

    @property
    def is_own(self) -> bool:
        """Whether the viewer is the one who is out."""
        return self.visit.worker_id == self.actor.membership_id

    def page_title(self) -> str:
        """Return what the page is for, and of whom."""
        return f"{self.title}: {self.visit.worker.user}"

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Lead back to the list."""
        return [(ALONE, self.url("casework:visit_list"))]

    def context(self) -> dict[str, Any]:
        """Add the way out."""
        return super().context() | {"cancel_url": self.url("casework:visit_list")}

    def visit_url(self, route: str) -> str:
        """Return a page of this visit."""
        return self.url(route, visit=self.visit.public_id)


class Visit(OneVisit):
    """One visit, and what colleagues did about it."""

    title = ALONE
    form_class = forms.VisitNote
    template_name = "casework/visit.html"

    def present(self) -> presenters.VisitPage:
        """Return the page."""
        person = self.visit.person
        return presenters.visit_page(
            queries.get_visit_seen(viewer=self.actor, visit=self.visit, at=self.at),
            at=self.at,
            is_own=self.is_own,
            person_url=self.url("casework:record", person=person.public_id) if person else "",
            safe_url=self.visit_url("casework:visit_safe"),
        )

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Write down what the viewer did."""
        actions.note_visit(by=self.actor, at=self.at, visit=self.visit, **values)
        return self.done("casework:visit", "Written down", visit=self.visit.public_id)


class VisitSafe(OneVisit):
    """Say that whoever was out is safe: with one tap for oneself, with how one knows for others."""

    title = "Safe"

    def load(self, visit: UUID, **rest: Any) -> None:
        """Ask others how they know."""
        super().load(visit=visit, **rest)
        if not self.is_own:
            self.form_class = forms.VisitSafe  # type: ignore[misc]

    def present(self) -> notes.Confirmation:
        """Ask once more."""
        whom = "You are" if self.is_own else f"{self.visit.worker.user} is"
        return notes.Confirmation(sentences=(f"{whom} safe.",), submit="Say so")

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Say so."""
        actions.end_visit(by=self.actor, at=self.at, visit=self.visit, **values)
        if self.is_own:
            return self.done("casework:day", "You are safe. Nobody is told that you are overdue")
        return self.done("casework:visit_list", f"{self.visit.worker.user} is safe")


class VisitExtend(OneVisit):
    """Stay out longer."""

    title = "Stay out longer"
    form_class = forms.VisitExtend
    template_name = "web/layouts/form.html"

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Stay longer."""
        found = actions.extend_visit(by=self.actor, at=self.at, visit=self.visit, **values)
        return self.done("casework:day", presenters.expected_words(found, at=self.at))


class VisitHelp(OneVisit):
    """Ask for help."""

    title = "Ask for help"

    def present(self) -> notes.Confirmation:
        """Say what it does, and what it does not do."""
        sentences = (
            "In danger, ring 999 now. This is not an emergency service.",
            "Your colleague and your managers are told at once, by email and text.",
            "They may not read it for a while.",
        )
        return notes.Confirmation(sentences=sentences, submit="Tell them that I need help")

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Tell them."""
        actions.ask_help(by=self.actor, at=self.at, visit=self.visit)
        return self.done("casework:day", "Your colleagues are told. In danger, ring 999")
