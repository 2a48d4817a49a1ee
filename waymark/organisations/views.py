"""Organisations: the list, adding one, changing one."""

from typing import Any
from uuid import UUID

from django.http import HttpResponse
from django.utils import timezone

from waymark.access.permissions import Permission
from waymark.organisations import actions, forms, presenters, queries
from waymark.organisations.models import Organisation
from waymark.web.narrowing import Narrowed
from waymark.web.pages import AuthorityFormPage, AuthorityPage
from waymark.web.versioned import VersionedPage


class OrganisationList(Narrowed, AuthorityPage):
    """The organisations that the authority knows."""

    permission = Permission.ORGANISATIONS_SEE
    title = "Organisations"
    template_name = "organisations/organisation_list.html"

    def load(self, **_: Any) -> None:
        """Read the filter and fetch the rows."""
        self.narrow(forms.OrganisationFilter(self.request.GET))
        self.after = self.request.GET.get("after", "").replace("\x00", "")
        self.stretch = queries.get_stretch(viewer=self.actor, after=self.after, **self.narrowing)

    def present(self) -> presenters.OrganisationList:
        """Return the page."""
        may_manage = self.may(Permission.ORGANISATIONS_MANAGE)
        more = self.stretch.more_after
        return presenters.OrganisationList(
            rows=[
                presenters.organisation_row(
                    found,
                    url=self.url("organisations:edit", organisation=found.public_id)
                    if may_manage
                    else None,
                )
                for found in self.stretch.rows
            ],
            chosen=self.chosen(),
            clear_url=self.request.path,
            first_url=self.here() if self.after else None,
            more_url=self.here(after=more) if more else None,
            create_url=self.url("organisations:create") if may_manage else None,
        )


class OrganisationForm(AuthorityFormPage):
    """What the forms about an organisation share."""

    permission = Permission.ORGANISATIONS_MANAGE

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way back to the list."""
        return [("Organisations", self.url("organisations:list"))]

    def context(self) -> dict[str, Any]:
        """Add the way out."""
        return super().context() | {"cancel_url": self.url("organisations:list")}


class OrganisationCreate(OrganisationForm):
    """Add an organisation."""

    title = "Add an organisation"
    form_class = forms.OrganisationCreate
    template_name = "web/layouts/form.html"

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Add it."""
        made = actions.add_organisation(by=self.actor, at=timezone.now(), **values)
        return self.done("organisations:list", f"{made.name} added")


class OrganisationEdit(OrganisationForm, VersionedPage):
    """Change an organisation."""

    form_class = forms.OrganisationEdit

    organisation: Organisation

    def load(self, organisation: UUID, **_: Any) -> None:
        """Fetch it."""
        self.organisation = queries.get_organisation(viewer=self.actor, public_id=organisation)

    def page_title(self) -> str:
        """Return its name."""
        return f"Change {self.organisation.name}"

    def initial(self) -> dict[str, Any]:
        """Return what is kept now."""
        found = self.organisation
        return {
            "name": found.name,
            "kind": found.kind,
            "starts_on": found.starts_on,
            "ends_on": found.ends_on,
            "version": queries.organisation_version(found),
        }

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Save."""
        actions.change_organisation(
            by=self.actor, organisation=self.organisation, at=timezone.now(), **values
        )
        return self.done("organisations:list", f"{values['name']} changed")
