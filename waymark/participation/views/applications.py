"""A young person's opportunities and applications, their starts, and whom to ask how it goes."""

from typing import Any
from uuid import UUID

from django.http import HttpResponse
from django.utils import timezone

from waymark.access.permissions import Permission
from waymark.audit.actions import record as audit
from waymark.audit.rules import Event
from waymark.core.dates import day_in_words, local_date
from waymark.participation.actions import applications as actions
from waymark.participation.forms import applications as forms
from waymark.participation.models.applications import (
    APPLICATION_STATE_LABELS,
    FOLLOW_UP_LABELS,
    Application,
    FollowUp,
)
from waymark.participation.models.opportunities import Opportunity
from waymark.participation.presenters import applications as presenters
from waymark.participation.presenters.opportunities import kind_words, reasons_of
from waymark.participation.queries import applications as queries
from waymark.participation.queries.opportunities import (
    get_opportunity,
    list_suiting,
    weigh_for,
)
from waymark.participation.rules.applications import ApplicationState, next_states
from waymark.participation.rules.opportunities import USUAL_CODES, OpportunityKind
from waymark.participation.views.pages import RecordPage
from waymark.web.pages import AuthorityFormPage, AuthorityPage


class FollowUpList(AuthorityPage):
    """Those whom the viewer is to ask how it goes."""

    permission = Permission.OPPORTUNITIES_SEE
    title = "Follow-ups due"
    template_name = "participation/follow_up_list.html"

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way back to the opportunities."""
        return [("Opportunities", self.url("participation:opportunity_list"))]

    def present(self) -> presenters.FollowUps:
        """Return the page."""
        at = timezone.now()
        due = queries.list_due(viewer=self.actor, at=at)[: queries.MOST_SHOWN]
        return presenters.FollowUps(
            rows=tuple(
                presenters.due_row(
                    each,
                    url=self.url(
                        "participation:follow_up",
                        person=each.application.person.public_id,
                        follow_up=each.public_id,
                    ),
                    today=local_date(at),
                )
                for each in due
            )
        )


class LearnerPage(RecordPage):
    """A page of a record about opportunities."""

    permission = Permission.OPPORTUNITIES_SEE

    def person_url(self, route: str = "person_opportunities", **parts: Any) -> str:
        """Return a page of this young person's opportunities."""
        return self.record_url(f"participation:{route}", **parts)

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way back to the record, and to its opportunities."""
        return [*super().breadcrumbs(), ("Opportunities", self.person_url())]

    def context(self) -> dict[str, Any]:
        """Add the way out of a form."""
        return super().context() | {"cancel_url": self.person_url()}

    def back(self, message: str) -> HttpResponse:
        """Say what happened, and go back to the young person's opportunities."""
        return self.done(
            "participation:person_opportunities", message, person=self.found.person.public_id
        )


class PersonOpportunities(LearnerPage):
    """What could suit a young person and why, and what they applied for; each look is noted."""

    title = "Opportunities"
    template_name = "participation/person_opportunities.html"

    def load(self, person: UUID, **_: Any) -> None:
        """Fetch the record, and note who saw it."""
        super().load(person=person)
        if self.request.method == "GET":
            audit(by=self.actor, event=Event.PERSON_SEEN, target=self.found.person, at=self.at)

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way back to the record."""
        return super().breadcrumbs()[:1]

    def present(self) -> presenters.PersonOpportunities:
        """Return the page."""
        stories = queries.tell(queries.list_applications(viewer=self.actor, record=self.found))
        weighed = list_suiting(viewer=self.actor, record=self.found, at=self.at)
        return presenters.person_opportunities(
            str(self.found.person),
            blocks=[(each.application, self._block(each)) for each in stories],
            weighed=[
                (
                    each.fit,
                    presenters.weighed_row(
                        each,
                        url=self._opportunity_url(each.opportunity),
                        apply_url=self.person_url(
                            "application_make", opportunity=each.opportunity.public_id
                        ),
                    ),
                )
                for each in weighed
            ],
            more_url=self.url("participation:opportunity_list"),
        )

    def _block(self, story: queries.Story) -> presenters.ApplicationBlock:
        found = story.application
        return presenters.application_block(
            story,
            url=self._opportunity_url(found.opportunity),
            own_url=lambda route: self.person_url(route, application=found.public_id),
            follow_up_url=lambda each: self.person_url("follow_up", follow_up=each.public_id),
        )

    def _opportunity_url(self, opportunity: Opportunity) -> str:
        return self.url("participation:opportunity_detail", opportunity=opportunity.public_id)


class ApplicationMake(LearnerPage, AuthorityFormPage):
    """Write down that a young person is interested in something, or has applied."""

    title = "Apply"
    form_class = forms.ApplicationMake
    template_name = "participation/application_form.html"

    opportunity: Opportunity

    def load(self, person: UUID, **rest: Any) -> None:
        """Fetch the record and the opportunity."""
        super().load(person=person)
        self.opportunity = get_opportunity(viewer=self.actor, public_id=rest["opportunity"])

    def initial(self) -> dict[str, Any]:
        """Begin today."""
        return {"on": self.today}

    def present(self) -> presenters.ApplicationForm:
        """Return what it is, and what speaks for and against it."""
        found = weigh_for(
            viewer=self.actor, record=self.found, opportunity=self.opportunity, at=self.at
        )
        return presenters.ApplicationForm(
            title=self.opportunity.title,
            sentences=(f"{kind_words(self.opportunity)}, {self.opportunity.by_whom}.",),
            reasons=reasons_of(found),
        )

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Save."""
        made = actions.make_application(
            by=self.actor,
            at=self.at,
            person=self.found.person,
            opportunity=self.opportunity,
            **values,
        )
        return self.back(f"{self.opportunity.title}: {str(made).lower()}")


class ApplicationPage(LearnerPage, AuthorityFormPage):
    """A form about one application."""

    template_name = "participation/application_form.html"

    application: Application

    def load(self, person: UUID, **rest: Any) -> None:
        """Fetch the record and the application."""
        super().load(person=person)
        self.application = queries.get_application(
            viewer=self.actor, record=self.found, public_id=rest["application"]
        )

    def present(self) -> presenters.ApplicationForm:
        """Return what it is for, and how it stands."""
        found = self.application
        return presenters.ApplicationForm(
            title=found.opportunity.title,
            sentences=(
                f"{kind_words(found.opportunity)}, {found.opportunity.by_whom}.",
                f"{found} since {day_in_words(found.moved_on)}.",
            ),
        )


class ApplicationMove(ApplicationPage):
    """Write down how an application went on."""

    title = "What happened"
    form_class = forms.ApplicationMove

    def initial(self) -> dict[str, Any]:
        """Begin today."""
        return {"on": self.today}

    def form_arguments(self) -> dict[str, Any]:
        """Return where it may go from here; a start has a page of its own."""
        ahead = next_states(ApplicationState(self.application.state))
        return {"states": [each for each in ahead if each is not ApplicationState.STARTED]}

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Save."""
        actions.move_application(by=self.actor, at=self.at, application=self.application, **values)
        words = APPLICATION_STATE_LABELS[values["to"]]
        return self.back(f"{self.application.opportunity.title}: {words.lower()}")


class ApplicationStart(ApplicationPage):
    """Confirm that somebody started."""

    title = "Confirm the start"
    form_class = forms.StartConfirm

    def initial(self) -> dict[str, Any]:
        """Begin with the day that was agreed, and with what somebody usually begins so."""
        agreed = self.application.starts_on
        kind = OpportunityKind(self.application.opportunity.kind)
        return {
            "starts_on": min(agreed, self.today) if agreed else self.today,
            "code": USUAL_CODES[kind],
        }

    def form_arguments(self) -> dict[str, Any]:
        """Return the day whose codes may be chosen."""
        return {"today": self.today}

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Save."""
        actions.confirm_start(by=self.actor, at=self.at, application=self.application, **values)
        return self.back(f"{self.application.opportunity.title}: started")


class FollowUpDone(LearnerPage, AuthorityFormPage):
    """Write down whether somebody is still there."""

    title = "Follow-up"
    form_class = forms.FollowUpDone
    template_name = "participation/application_form.html"

    follow_up: FollowUp

    def load(self, person: UUID, **rest: Any) -> None:
        """Fetch the record and the follow-up."""
        super().load(person=person)
        self.follow_up = queries.get_follow_up(
            viewer=self.actor, record=self.found, public_id=rest["follow_up"]
        )

    def initial(self) -> dict[str, Any]:
        """Begin today."""
        return {"on": self.today}

    def form_arguments(self) -> dict[str, Any]:
        """Return the day whose codes may be chosen."""
        return {"today": self.today}

    def present(self) -> presenters.ApplicationForm:
        """Return what somebody started, and when."""
        found = self.follow_up.application
        offered = found.opportunity
        due = day_in_words(self.follow_up.due_on)
        since = f" on {day_in_words(found.starts_on)}" if found.starts_on else ""
        return presenters.ApplicationForm(
            title=offered.title,
            sentences=(
                f"{kind_words(offered)}, {offered.by_whom}. Started{since}.",
                f"To be asked after {self.follow_up.week} weeks: {due}.",
            ),
        )

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Save."""
        actions.follow_up(by=self.actor, at=self.at, asked=self.follow_up, **values)
        words = FOLLOW_UP_LABELS[values["outcome"]]
        return self.back(f"{self.follow_up.application.opportunity.title}: {words.lower()}")
