"""Hiding a record, its list, and showing it again."""

from datetime import datetime
from typing import Any
from uuid import UUID

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.http.response import HttpResponseBase
from django.utils import timezone

from waymark.access.permissions import Permission
from waymark.access.queries import list_colleagues
from waymark.people import permissions
from waymark.people.actions import restricting
from waymark.people.forms import reach as forms
from waymark.people.models.access import AccessGrant
from waymark.people.presenters import reach as presenters
from waymark.people.queries import people
from waymark.people.queries import reach as queries
from waymark.web.pages import AuthorityFormPage, AuthorityPage


class ListedRecord(AuthorityPage):
    """What the pages about the list of a restricted record share."""

    permission = Permission.PEOPLE_RESTRICT

    opened: people.OpenRecord
    at: datetime

    def load(self, person: UUID, **_: Any) -> None:
        """Fetch the record, which must be restricted and open to the viewer."""
        self.at = timezone.now()
        self.opened = queries.get_restricted(viewer=self.actor, public_id=person, at=self.at)

    def here(self, route: str, **kwargs: Any) -> str:
        """Return an address under this person."""
        return self.url(route, person=self.opened.person.public_id, **kwargs)

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way back to the record and its list."""
        return [
            (str(self.opened.person), self.here("casework:record")),
            ("Who may see it", self.here("people:access_list")),
        ]

    def done_here(self, message: str) -> HttpResponse:
        """Say what happened where the viewer can still go: the list may no longer hold them."""
        person = self.opened.person
        person.refresh_from_db(fields=["is_restricted"])
        reach = permissions.reach(viewer=self.actor, person=person, at=self.at)
        if not reach.is_open:
            return self.done("portal:work", message)
        route = "people:access_list" if person.is_restricted else "casework:record"
        return self.done(route, message, person=person.public_id)


class PersonRestrict(AuthorityFormPage):
    """Hide a record from everybody but its list."""

    permission = Permission.PEOPLE_RESTRICT
    title = "Restrict this record"
    form_class = forms.PersonRestrict
    template_name = "people/restrict.html"

    opened: people.OpenRecord
    at: datetime

    def load(self, person: UUID) -> None:
        """Fetch the open record."""
        self.at = timezone.now()
        self.opened = people.get_record(viewer=self.actor, public_id=person, at=self.at)

    def get(self, request: HttpRequest, **kwargs: Any) -> HttpResponseBase:
        """Show the form; where the record is restricted already, its list."""
        if self.opened.person.is_restricted:
            return HttpResponseRedirect(
                self.url("people:access_list", person=self.opened.person.public_id)
            )
        return super().get(request, **kwargs)

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way back to the record."""
        return [(str(self.opened.person), self._record_url())]

    def present(self) -> presenters.About:
        """Return whom it is about."""
        return presenters.About(person=str(self.opened.person))

    def context(self) -> dict[str, Any]:
        """Add the way out."""
        return super().context() | {"cancel_url": self._record_url()}

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Hide it."""
        person = self.opened.person
        restricting.restrict_person(by=self.actor, person=person, at=self.at, **values)
        return self.done(
            "people:access_list",
            f"The record of {person} is restricted. You are on its list",
            person=person.public_id,
        )

    def _record_url(self) -> str:
        return self.url("casework:record", person=self.opened.person.public_id)


class AccessList(ListedRecord):
    """Who may see a restricted record."""

    title = "Who may see this record"
    template_name = "people/access_list.html"

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way back to the record."""
        return super().breadcrumbs()[:1]

    def page_title(self) -> str:
        """Return what it is, and whose."""
        return f"Who may see the record of {self.opened.person}"

    def present(self) -> presenters.AccessList:
        """Return the page."""
        named = queries.list_named(viewer=self.actor, opened=self.opened, at=self.at)
        return presenters.AccessList(
            rows=tuple(
                presenters.named_row(
                    grant, remove_url=self.here("people:unname", named=grant.public_id)
                )
                for grant in named
            ),
            add_url=self.here("people:name"),
            lift_url=self.here("people:lift"),
        )


class ListForm(ListedRecord, AuthorityFormPage):
    """What the forms about the list share."""

    def present(self) -> presenters.About:
        """Return whom it is about."""
        return presenters.About(person=str(self.opened.person))

    def context(self) -> dict[str, Any]:
        """Add the way out."""
        return super().context() | {"cancel_url": self.here("people:access_list")}


class NameForRecord(ListForm):
    """Put somebody on the list."""

    title = "Let somebody see this record"
    form_class = forms.NameForRecord
    template_name = "people/name.html"

    def form_arguments(self) -> dict[str, Any]:
        """Return whom to choose from: those whose role opens records and who are not listed."""
        named = queries.list_named(viewer=self.actor, opened=self.opened, at=self.at)
        listed = {grant.membership_id for grant in named}
        self.members = [
            member
            for member in list_colleagues(viewer=self.actor, who_may=Permission.PEOPLE_SEE)
            if member.pk not in listed
        ]
        return {"members": self.members}

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Put them on it."""
        member = next(each for each in self.members if each.public_id == values["member"])
        restricting.name_for_record(
            by=self.actor,
            person=self.opened.person,
            member=member,
            reason=values["reason"],
            at=self.at,
        )
        return self.done_here(f"{member.user} may now see this record")


class Unname(ListForm):
    """Take somebody off the list."""

    title = "Take off the list"
    form_class = forms.Unname
    template_name = "people/unname.html"

    named: AccessGrant

    def load(self, person: UUID, **others: Any) -> None:
        """Fetch the record and the entry of its list."""
        super().load(person)
        self.named = queries.get_named(
            viewer=self.actor, opened=self.opened, public_id=others["named"], at=self.at
        )

    def present(self) -> presenters.About:
        """Return whom it is about."""
        return presenters.About(person=str(self.opened.person), member=self._member())

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Take them off it."""
        restricting.unname(by=self.actor, person=self.opened.person, grant=self.named, at=self.at)
        return self.done_here(f"{self._member()} is no longer on the list")

    def _member(self) -> str:
        return str(self.named.membership.user) if self.named.membership else ""


class RestrictionLift(ListForm):
    """Show a record again."""

    title = "Lift the restriction"
    form_class = forms.RestrictionLift
    template_name = "people/lift.html"

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Show it."""
        restricting.lift_restriction(by=self.actor, person=self.opened.person, at=self.at, **values)
        return self.done_here("The record is no longer restricted")
