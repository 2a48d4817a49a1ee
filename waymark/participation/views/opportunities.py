"""Opportunities: the list, one of them with whom it suits, adding, changing, opening, closing."""

from typing import Any
from uuid import UUID

from django.http import HttpResponse
from django.utils import timezone

from waymark.access.permissions import Permission
from waymark.access.queries import list_localities
from waymark.core.dates import local_date
from waymark.participation.actions import opportunities as actions
from waymark.participation.forms import opportunities as forms
from waymark.participation.models.opportunities import Opportunity
from waymark.participation.presenters import opportunities as presenters
from waymark.participation.queries import opportunities as queries
from waymark.participation.queries.applications import list_applicants
from waymark.participation.rules.opportunities import OPPORTUNITY_MOVES, OpportunityState
from waymark.people.models.people import Person
from waymark.web.narrowing import Narrowed, with_query
from waymark.web.pages import AuthorityFormPage, AuthorityPage
from waymark.web.versioned import VersionedPage

LIST = ("Opportunities", "participation:opportunity_list")
EVERYBODY = "everybody"
"""Said in the address of an opportunity to weigh it for everybody within reach."""


class OpportunityList(Narrowed, AuthorityPage):
    """The opportunities that somebody can apply for, narrowed by what is looked for."""

    permission = Permission.OPPORTUNITIES_SEE
    title = "Opportunities"
    template_name = "participation/opportunity_list.html"

    def load(self, **_: Any) -> None:
        """Read the filter and fetch the rows."""
        self.narrow(
            forms.OpportunityFilter(
                self.request.GET,
                areas=list_localities(viewer=self.actor).filter(ends_on__isnull=True),
                with_drafts=self.may(Permission.OPPORTUNITIES_MANAGE),
            )
        )
        self.after = forms.key_of(self.request.GET.get("after", ""))
        kept = self.narrowing
        self.stretch = queries.get_stretch(
            viewer=self.actor,
            today=local_date(timezone.now()),
            wanted=queries.Wanted(
                search=kept.get("search", ""),
                kind=kept.get("kind", ""),
                level=kept.get("level", ""),
                area=kept.get("area", ""),
                weeks=int(kept["weeks"]) if "weeks" in kept else None,
                with_places="places" in kept,
                state=kept.get("state", ""),
            ),
            after=self.after,
        )

    def present(self) -> presenters.OpportunityList:
        """Return the page."""
        more = self.stretch.more_after
        may_manage = self.may(Permission.OPPORTUNITIES_MANAGE)
        return presenters.OpportunityList(
            rows=tuple(
                presenters.opportunity_row(
                    each,
                    url=self.url("participation:opportunity_detail", opportunity=each.public_id),
                )
                for each in self.stretch.rows
            ),
            chosen=self.chosen(),
            clear_url=self.request.path,
            first_url=self.here() if self.after else "",
            more_url=self.here(after=more) if more else "",
            create_url=self.url("participation:opportunity_create") if may_manage else "",
            follow_ups_url=self.url("participation:follow_up_list"),
        )


class OpportunityPage(AuthorityPage):
    """A page of one opportunity."""

    opportunity: Opportunity

    def load(self, opportunity: UUID, **_: Any) -> None:
        """Fetch it, ended ones too."""
        self.opportunity = queries.get_opportunity(viewer=self.actor, public_id=opportunity)

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way back to the opportunity."""
        label, route = LIST
        return [(label, self.url(route)), (self.opportunity.title, self.own_url())]

    def page_title(self) -> str:
        """Return what the page is for, with the title of the opportunity."""
        name = self.opportunity.title
        return f"{self.title}: {name}" if self.title else name

    def own_url(self, route: str = "opportunity_detail") -> str:
        """Return a page of the opportunity."""
        return self.url(f"participation:{route}", opportunity=self.opportunity.public_id)

    def context(self) -> dict[str, Any]:
        """Add the way out of a form."""
        return super().context() | {"cancel_url": self.own_url()}

    def back(self, message: str) -> HttpResponse:
        """Say what happened, and go back to the opportunity."""
        return self.done(
            "participation:opportunity_detail", message, opportunity=self.opportunity.public_id
        )


class OpportunityDetail(OpportunityPage):
    """Everything that is known of one opportunity, who applied, and whom it suits."""

    permission = Permission.OPPORTUNITIES_SEE
    template_name = "participation/opportunity_detail.html"

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way back to the list."""
        return super().breadcrumbs()[:1]

    def present(self) -> presenters.OpportunityDetail:
        """Return the page."""
        at = timezone.now()
        is_own_alone = self.request.GET.get("of") != EVERYBODY
        after = forms.key_of(self.request.GET.get("after", ""))
        found = queries.get_people(
            viewer=self.actor,
            opportunity=self.opportunity,
            at=at,
            own_alone=is_own_alone,
            after=after,
        )
        of = {} if is_own_alone else {"of": EVERYBODY}
        may_manage = self.may(Permission.OPPORTUNITIES_MANAGE)
        return presenters.opportunity_detail(
            self.opportunity,
            people=found.rows,
            rows=[
                presenters.person_row(each, url=self._record_url, apply_url=self._apply_url)
                for each in found.rows
            ],
            applicants=[
                presenters.applicant(each, url=self._person_url(each.person))
                for each in list_applicants(viewer=self.actor, opportunity=self.opportunity, at=at)
            ],
            today=local_date(at),
            action={"label": "Change", "url": self.own_url("opportunity_edit")}
            if may_manage
            else None,
            links=self._links() if may_manage else (),
            is_own_alone=is_own_alone,
            switch_url=self._address(**({"of": EVERYBODY} if is_own_alone else {})),
            first_url=self._address(**of) if after else "",
            more_url=self._address(**of, after=str(found.more_after)) if found.more_after else "",
        )

    def _links(self) -> list[dict[str, str]]:
        if not OPPORTUNITY_MOVES[OpportunityState(self.opportunity.state)]:
            return []
        return [{"label": "Open, close or withdraw it", "url": self.own_url("opportunity_move")}]

    def _record_url(self, person: Person) -> str:
        return self.url("casework:record", person=person.public_id)

    def _person_url(self, person: Person) -> str:
        return self.url("participation:person_opportunities", person=person.public_id)

    def _apply_url(self, person: Person) -> str:
        return self.url(
            "participation:application_make",
            person=person.public_id,
            opportunity=self.opportunity.public_id,
        )

    def _address(self, **query: str) -> str:
        return f"{with_query(self.request.path, query)}#people"


class OpportunityForm(AuthorityFormPage):
    """What the forms about everything that is said of an opportunity share."""

    permission = Permission.OPPORTUNITIES_MANAGE

    def form_arguments(self) -> dict[str, Any]:
        """Return whose it can be, and where."""
        return {
            "providers": queries.list_providers(viewer=self.actor),
            "areas": list_localities(viewer=self.actor).filter(ends_on__isnull=True),
        }


class OpportunityCreate(OpportunityForm):
    """Add an opportunity."""

    title = "Add an opportunity"
    form_class = forms.OpportunityCreate
    template_name = "web/layouts/form.html"

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way back to the list."""
        label, route = LIST
        return [(label, self.url(route))]

    def context(self) -> dict[str, Any]:
        """Add the way out."""
        return super().context() | {"cancel_url": self.url("participation:opportunity_list")}

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Add it."""
        is_open = values.pop("begins") == OpportunityState.OPEN
        made = actions.add_opportunity(
            by=self.actor,
            at=timezone.now(),
            described=actions.Described(**values),
            is_open=is_open,
        )
        return self.done(
            "participation:opportunity_detail",
            f"{made.title} added",
            opportunity=made.public_id,
        )


class OpportunityEdit(OpportunityPage, OpportunityForm, VersionedPage):
    """Change what is said of an opportunity."""

    title = "Change"
    form_class = forms.OpportunityEdit

    def reload(self) -> None:
        """Fetch it as it is kept now."""
        self.load(opportunity=self.opportunity.public_id)

    def initial(self) -> dict[str, Any]:
        """Return what is kept now."""
        found = self.opportunity
        kept = {
            name: getattr(found, name)
            for name in self.form_class.base_fields
            if name not in {"submission", "version", "provider", "area"}
        }
        return kept | {
            "provider": str(found.provider.public_id) if found.provider else "",
            "area": str(found.locality.public_id) if found.locality else "",
            "version": queries.opportunity_version(found),
        }

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Save."""
        version = values.pop("version")
        actions.change_opportunity(
            by=self.actor,
            at=timezone.now(),
            opportunity=self.opportunity,
            version=version,
            described=actions.Described(**values),
        )
        return self.back(f"{values['title']} changed")


class OpportunityMove(OpportunityPage, AuthorityFormPage):
    """Open, close or withdraw an opportunity."""

    permission = Permission.OPPORTUNITIES_MANAGE
    title = "Open, close or withdraw"
    form_class = forms.OpportunityMove
    template_name = "web/layouts/form.html"

    def form_arguments(self) -> dict[str, Any]:
        """Return where it may go from here."""
        allowed = OPPORTUNITY_MOVES[OpportunityState(self.opportunity.state)]
        return {"states": [each for each in OpportunityState if each in allowed]}

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Move it."""
        actions.move_opportunity(
            by=self.actor, at=timezone.now(), opportunity=self.opportunity, **values
        )
        words = {
            OpportunityState.OPEN: "is open for applications",
            OpportunityState.CLOSED: "closed",
            OpportunityState.WITHDRAWN: "withdrawn",
        }[values["to"]]
        return self.back(f"{self.opportunity.title} {words}")
