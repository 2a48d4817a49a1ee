"""The register of duties: at work and in public, one of them, and who holds it."""

from typing import Any
from uuid import UUID

from django.http import HttpResponse
from django.utils import timezone

from waymark.access.permissions import Permission
from waymark.commissioning.actions import duties as actions
from waymark.commissioning.forms import duties as forms
from waymark.commissioning.models.duties import Duty, DutyHolding
from waymark.commissioning.presenters import duties as presenters
from waymark.commissioning.queries import duties as queries
from waymark.commissioning.views.crumbs import way_to
from waymark.core.dates import local_date
from waymark.core.refusals import NotFound
from waymark.web.pages import AuthorityFormPage, AuthorityPage, PublicPage
from waymark.web.paging import stretch_of
from waymark.web.versioned import VersionedPage


class DutyList(AuthorityPage):
    """Every duty, and who holds it today."""

    permission = Permission.COMMISSIONING_SEE
    title = "Duties"
    template_name = "commissioning/duty_list.html"

    def present(self) -> presenters.DutyList:
        """Return the page."""
        stretch = stretch_of(self.request, queries.list_duties(viewer=self.actor))
        held = queries.holdings_of(each.pk for each in stretch.rows)
        manages = self.may(Permission.COMMISSIONING_MANAGE)
        return presenters.DutyList(
            rows=tuple(
                presenters.duty_row(
                    each,
                    held.get(each.pk, []),
                    url=self.url("commissioning:duty", duty=each.public_id),
                    day=local_date(timezone.now()),
                )
                for each in stretch.rows
            ),
            create_url=self.url("commissioning:duty_create") if manages else "",
            earlier_url=stretch.earlier_url,
            later_url=stretch.later_url,
        )


class OneDuty(AuthorityPage):
    """What the pages about one duty share."""

    permission = Permission.COMMISSIONING_SEE

    duty: Duty

    def load(self, duty: UUID, **_: Any) -> None:
        """Fetch it."""
        self.at = timezone.now()
        self.duty = queries.get_duty(viewer=self.actor, public_id=duty)

    def here(self, route: str, **keys: Any) -> str:
        """Return a page of this duty."""
        return self.url(route, duty=self.duty.public_id, **keys)

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way back to the register."""
        return way_to(self, "Duties", "commissioning:duty_list")


class DutyDetail(OneDuty):
    """One duty, and who held it when."""

    template_name = "commissioning/duty_detail.html"

    def page_title(self) -> str:
        """Return its title."""
        return self.duty.title

    def present(self) -> presenters.DutyPage:
        """Return the page."""
        held = queries.holdings_of([self.duty.pk]).get(self.duty.pk, [])
        manages = self.may(Permission.COMMISSIONING_MANAGE)
        urls = [
            self.here("commissioning:holding_edit", holding=each.public_id) if manages else ""
            for each in held
        ]
        page = presenters.duty_page(self.duty, held, day=local_date(self.at), edit_urls=urls)
        if not manages:
            return page
        may_publish = held and self.duty.published_at is None
        return presenters.with_actions(
            page,
            edit_url=self.here("commissioning:duty_edit"),
            add_url=self.here("commissioning:holding_create"),
            publish_url=self.here("commissioning:duty_publish") if may_publish else "",
        )


class ManagesDuty(OneDuty):
    """What the forms about one duty share."""

    permission = Permission.COMMISSIONING_MANAGE

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way back to the duty."""
        return [*super().breadcrumbs(), (self.duty.title, self.here("commissioning:duty"))]

    def context(self) -> dict[str, Any]:
        """Add the way out."""
        return super().context() | {"cancel_url": self.here("commissioning:duty")}

    def saved(self, message: str) -> HttpResponse:
        """Go back to the duty and say what happened."""
        return self.done("commissioning:duty", message, duty=self.duty.public_id)


class DutyCreate(AuthorityFormPage):
    """Enter a duty."""

    permission = Permission.COMMISSIONING_MANAGE
    title = "Add a duty"
    form_class = forms.EditDuty
    template_name = "web/layouts/form.html"

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way back to the register."""
        return way_to(self, "Duties", "commissioning:duty_list")

    def context(self) -> dict[str, Any]:
        """Add the way out."""
        return super().context() | {"cancel_url": self.url("commissioning:duty_list")}

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Enter it."""
        made = actions.add_duty(by=self.actor, terms=values["terms"], at=timezone.now())
        return self.done("commissioning:duty", f"{made.title} added", duty=made.public_id)


class DutyEdit(ManagesDuty, VersionedPage):
    """Change what a duty says."""

    title = "Change the duty"
    form_class = forms.EditDuty

    def reload(self) -> None:
        """Fetch the duty again."""
        self.duty.refresh_from_db()

    def initial(self) -> dict[str, Any]:
        """Return what is kept now."""
        names = ("title", "requires", "source", "starts_on", "ends_on")
        return {name: getattr(self.duty, name) for name in names} | {
            "version": queries.duty_version(self.duty)
        }

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Save."""
        actions.change_duty(
            by=self.actor,
            duty=self.duty,
            terms=values["terms"],
            version=values["version"] or 0,
            at=self.at,
        )
        return self.saved("Duty changed")


class DutyPublish(ManagesDuty, AuthorityFormPage):
    """Show a duty to the public."""

    title = "Publish the duty"
    form_class = forms.Publish
    template_name = "commissioning/duty_publish.html"

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Publish it."""
        actions.publish_duty(by=self.actor, duty=self.duty, at=self.at)
        return self.saved("Duty published")


class HoldingForm(ManagesDuty, AuthorityFormPage):
    """What the forms about who holds a duty share."""

    form_class = forms.EditHolding

    def form_arguments(self) -> dict[str, Any]:
        """Return the services to choose from."""
        return {"services": list(queries.list_services(viewer=self.actor))}


class HoldingCreate(HoldingForm):
    """Write down who holds a duty."""

    title = "Who holds it"
    template_name = "web/layouts/form.html"

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Write it down."""
        made = actions.add_holding(by=self.actor, duty=self.duty, terms=values["terms"], at=self.at)
        return self.saved(f"{made.holder} added")


class HoldingEdit(HoldingForm, VersionedPage):
    """Change who holds a duty, or until when."""

    title = "Change who holds it"

    holding: DutyHolding

    def load(self, duty: UUID, **keys: Any) -> None:
        """Fetch the duty and the holding."""
        super().load(duty)
        self.holding = queries.get_holding(self.duty, public_id=keys["holding"])

    def reload(self) -> None:
        """Fetch the holding again."""
        self.holding.refresh_from_db()

    def initial(self) -> dict[str, Any]:
        """Return what is kept now."""
        found = self.holding
        names = (
            "holder", "is_own", "starts_on", "ends_on", "power", "is_interim", "discharged_by",
            "note",
        )  # fmt: skip
        return {name: getattr(found, name) for name in names} | {
            "service": str(found.service.public_id) if found.service else "",
            "version": queries.holding_version(found),
        }

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Save."""
        actions.change_holding(
            by=self.actor,
            holding=self.holding,
            terms=values["terms"],
            version=values["version"] or 0,
            at=self.at,
        )
        return self.saved("Changed")


class PublicDuties(PublicPage):
    """The register of duties as anybody may read it."""

    title = "Who is responsible"
    template_name = "commissioning/duty_public_list.html"

    def present(self) -> presenters.DutyList:
        """Return the page."""
        stretch = stretch_of(self.request, queries.list_published())
        held = queries.holdings_of(each.pk for each in stretch.rows)
        return presenters.DutyList(
            rows=tuple(
                presenters.duty_row(
                    each,
                    held.get(each.pk, []),
                    url=self.url("commissioning:public_duty", duty=each.public_id),
                    day=local_date(timezone.now()),
                )
                for each in stretch.rows
            ),
            earlier_url=stretch.earlier_url,
            later_url=stretch.later_url,
        )


class PublicDuty(PublicPage):
    """One duty as anybody may read it."""

    template_name = "commissioning/duty_public_detail.html"

    duty: Duty

    def load(self, **keys: Any) -> None:
        """Fetch the duty, which must be published."""
        found = queries.list_published().filter(public_id=keys["duty"]).first()
        if found is None:
            raise NotFound
        self.duty = found

    def page_title(self) -> str:
        """Return its title."""
        return self.duty.title

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way back."""
        return [("Who is responsible", self.url("commissioning:public_duties"))]

    def present(self) -> presenters.DutyPage:
        """Return the page."""
        held = queries.holdings_of([self.duty.pk]).get(self.duty.pk, [])
        return presenters.duty_page(self.duty, held, day=local_date(timezone.now()))
