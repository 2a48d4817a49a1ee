"""The authority's own details: names, colour, codes and areas."""

from typing import Any
from uuid import UUID

from django.http import HttpResponse
from django.utils import timezone

from waymark.access import queries as access
from waymark.access.actions import authorities
from waymark.access.models.authorities import AuthorityIdentifier, Locality
from waymark.access.permissions import Permission
from waymark.administration.forms import authority as forms
from waymark.administration.presenters import authority as presenters
from waymark.web.pages import AuthorityFormPage, AuthorityPage
from waymark.web.versioned import VersionedPage


class AuthorityDetail(AuthorityPage):
    """What is known about the authority."""

    permission = Permission.AUTHORITY_MANAGE
    title = "Authority"
    template_name = "administration/authority_detail.html"

    def load(self, **_: Any) -> None:
        """Fetch its codes and areas."""
        self.identifiers = list(access.list_identifiers(viewer=self.actor))
        self.localities = list(access.list_localities(viewer=self.actor))
        self.provider = access.find_provider()

    def present(self) -> presenters.AuthorityDetail:
        """Return the page."""
        return presenters.authority_detail(
            self.authority,
            provider=self.provider,
            identifiers=[
                presenters.dated_identifier(
                    found,
                    end_url=self.url("administration:identifier_end", identifier=found.public_id),
                )
                for found in self.identifiers
            ],
            localities=[
                presenters.dated_locality(
                    found,
                    end_url=self.url("administration:locality_end", locality=found.public_id),
                )
                for found in self.localities
            ],
        )

    def context(self) -> dict[str, Any]:
        """Add the addresses of what can be done."""
        return super().context() | {
            "sign_in_url": self.url("administration:sign_in"),
            "edit_url": self.url("administration:authority_edit"),
            "identifier_url": self.url("administration:identifier_create"),
            "locality_url": self.url("administration:locality_create"),
        }


class AuthorityForm(AuthorityFormPage):
    """What the forms about the authority share."""

    permission = Permission.AUTHORITY_MANAGE
    template_name = "administration/authority_form.html"

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way back to the details."""
        return [("Authority", self.url("administration:authority_detail"))]

    def context(self) -> dict[str, Any]:
        """Add the way out."""
        return super().context() | {"cancel_url": self.url("administration:authority_detail")}

    def done_here(self, message: str) -> HttpResponse:
        """Say what happened on the page of the details."""
        return self.done("administration:authority_detail", message)


class AuthorityEdit(AuthorityForm, VersionedPage):
    """Change what pages say about the authority."""

    title = "Change authority details"
    form_class = forms.AuthorityEdit
    template_name = "administration/authority_edit.html"

    def reload(self) -> None:
        """Fetch the authority again."""
        self.authority.refresh_from_db()

    def initial(self) -> dict[str, Any]:
        """Return what is kept now."""
        kept = {
            name: getattr(self.authority, name)
            for name in forms.AuthorityEdit.base_fields
            if hasattr(self.authority, name)
        }
        return {**kept, "version": access.authority_version(self.authority)}

    def context(self) -> dict[str, Any]:
        """Add how the colour looks."""
        contrast = presenters.contrast_sentence(self.authority.colour)
        return super().context() | {"contrast": contrast}

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Save."""
        authorities.change_authority(by=self.actor, at=timezone.now(), **values)
        return self.done_here("Details changed")


class IdentifierCreate(AuthorityForm):
    """Add a code that others give the authority."""

    title = "Add a code"
    form_class = forms.IdentifierCreate

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Add it."""
        made = authorities.add_identifier(by=self.actor, at=timezone.now(), **values)
        return self.done_here(f"Code {made.value} added")


class IdentifierEnd(AuthorityForm):
    """Say until when a code was in use."""

    form_class = forms.End

    identifier: AuthorityIdentifier

    def load(self, identifier: UUID, **_: Any) -> None:
        """Fetch the code."""
        self.identifier = access.get_identifier(viewer=self.actor, public_id=identifier)

    def page_title(self) -> str:
        """Return which code it is."""
        return f"End the code {self.identifier.value}"

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """End it."""
        authorities.end_identifier(
            by=self.actor, identifier=self.identifier, at=timezone.now(), **values
        )
        return self.done_here(f"Code {self.identifier.value} ended")


class LocalityCreate(AuthorityForm):
    """Add an area."""

    title = "Add an area"
    form_class = forms.LocalityCreate

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Add it."""
        made = authorities.add_locality(by=self.actor, at=timezone.now(), **values)
        return self.done_here(f"{made.name} added")


class LocalityEnd(AuthorityForm):
    """End an area."""

    form_class = forms.End

    locality: Locality

    def load(self, locality: UUID, **_: Any) -> None:
        """Fetch the area."""
        self.locality = access.get_locality(viewer=self.actor, public_id=locality)

    def page_title(self) -> str:
        """Return which area it is."""
        return f"End {self.locality.name}"

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """End it."""
        authorities.end_locality(by=self.actor, locality=self.locality, at=timezone.now(), **values)
        return self.done_here(f"{self.locality.name} ended")
