"""Who belongs to a body, and how many of them must be there?"""

from typing import Any

from django.http import HttpResponse
from django.utils import timezone

from waymark.access.permissions import Permission
from waymark.core.dates import local_date
from waymark.decisions.actions import offices as actions
from waymark.decisions.forms import meetings as forms
from waymark.decisions.models.bodies import Body
from waymark.decisions.models.offices import Office
from waymark.decisions.presenters.meetings import holders_section
from waymark.decisions.presenters.parts import Action
from waymark.decisions.presenters.sections import Section, Sectioned, Step
from waymark.decisions.queries import meetings as queries
from waymark.web.pages import AuthorityFormPage, AuthorityPage


class BodyPage(AuthorityPage):
    """What the pages of one body share."""

    body: Body

    def load(self, **kwargs: Any) -> None:
        """Fetch the body."""
        self.body = queries.get_body(public_id=kwargs["decider"])

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way here."""
        crumbs = [
            ("Decisions", self.url("decisions:list")),
            ("Meetings", self.url("decisions:meeting_list")),
        ]
        if self.title:
            crumbs.append((self.body.name, self.body_url()))
        return crumbs

    def page_title(self) -> str:
        """Return the title with the body's name."""
        return f"{self.title}: {self.body.name}" if self.title else self.body.name

    def body_url(self) -> str:
        """Return the page of the body."""
        return self.url("decisions:body_detail", decider=self.body.public_id)

    def back(self, message: str) -> HttpResponse:
        """Say what happened on the page of the body."""
        return self.done("decisions:body_detail", message, decider=self.body.public_id)


class BodyDetail(BodyPage):
    permission = Permission.DECISIONS_SEE
    template_name = "decisions/sectioned.html"

    def present(self) -> Sectioned:
        """Return the members and the offices."""
        manages = self.may(Permission.MEETINGS_MANAGE)
        today = local_date(timezone.now())
        sections = [
            holders_section(queries.list_holders_on(self.body, today), quorum=self.body.quorum)
        ]
        actions_ = []
        if manages:
            links = [
                Action(
                    f"Say who holds the office: {each.name}",
                    self.url("decisions:office_fill", office=each.public_id),
                )
                for each in queries.list_offices(self.body)
            ]
            sections.append(Section("Offices", links=links))
            actions_ = [
                Action(label, self.url(f"decisions:{route}", decider=self.body.public_id))
                for label, route in (("Add an office", "office_add"), ("Set the quorum", "quorum"))
            ]
        return Sectioned(sections, caption="Body", actions=actions_)


class BodyStep(BodyPage, AuthorityFormPage):
    """A form about one body."""

    permission = Permission.MEETINGS_MANAGE
    template_name = "decisions/meeting_step.html"

    def present(self) -> Step:
        """Return the way back."""
        return Step(self.body_url())


class OfficeAdd(BodyStep):
    title = "Add an office"
    form_class = forms.AddOffice

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Add it."""
        actions.add_office(by=self.actor, body=self.body, at=timezone.now(), **values)
        return self.back("Office added")


class QuorumSet(BodyStep):
    title = "Set the quorum"
    form_class = forms.SetQuorum

    def initial(self) -> dict[str, Any]:
        """Return the quorum as it stands."""
        return {"quorum": self.body.quorum}

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Set it."""
        actions.set_quorum(by=self.actor, body=self.body, at=timezone.now(), **values)
        return self.back("Quorum set")


class OfficeFill(BodyStep):
    title = "Say who holds the office"
    form_class = forms.FillOffice
    office: Office

    def load(self, **kwargs: Any) -> None:
        """Fetch the office with its body."""
        self.office = queries.get_office(viewer=self.actor, public_id=kwargs["office"])
        self.body = self.office.body

    def present(self) -> Step:
        """Return which office it is."""
        return Step(self.body_url(), notes=[f"{self.office.name}, {self.body.name}"])

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Say who holds it."""
        actions.fill_office(by=self.actor, office=self.office, at=timezone.now(), **values)
        return self.back("Office filled")
