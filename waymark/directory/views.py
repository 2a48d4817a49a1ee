"""Services: the list, one of them, adding, changing, closing, and where they can be found."""

from collections import defaultdict
from typing import Any
from uuid import UUID

from django.http import HttpResponse
from django.utils import timezone

from waymark.access.permissions import Permission
from waymark.access.queries import list_localities
from waymark.core.dates import local_date
from waymark.directory import actions, forms, presenters, queries
from waymark.directory.models import Service, ServiceAtPlace
from waymark.web.forms import Confirm
from waymark.web.narrowing import Narrowed
from waymark.web.pages import AuthorityFormPage, AuthorityPage
from waymark.web.versioned import VersionedPage


class ServiceList(Narrowed, AuthorityPage):
    """The services that are open, narrowed by what somebody looks for."""

    permission = Permission.DIRECTORY_SEE
    title = "Services"
    template_name = "directory/service_list.html"

    def load(self, **_: Any) -> None:
        """Read the filter and fetch the rows."""
        areas = list_localities(viewer=self.actor).filter(ends_on__isnull=True)
        self.narrow(forms.ServiceFilter(self.request.GET, areas=areas))
        self.after = self.request.GET.get("after", "").replace("\x00", "")
        wanted = queries.Wanted(**self.narrowing)
        self.stretch = queries.get_stretch(viewer=self.actor, wanted=wanted, after=self.after)

    def present(self) -> presenters.ServiceList:
        """Return the page."""
        today = local_date(timezone.now())
        places: dict[int, list[ServiceAtPlace]] = defaultdict(list)
        keys = [each.pk for each in self.stretch.rows]
        for where in queries.list_where(viewer=self.actor, services=keys):
            places[where.service_id].append(where)
        more = self.stretch.more_after
        may_manage = self.may(Permission.DIRECTORY_MANAGE)
        return presenters.ServiceList(
            rows=tuple(
                presenters.service_row(
                    each,
                    places=places[each.pk],
                    today=today,
                    url=self.url("directory:detail", service=each.public_id),
                )
                for each in self.stretch.rows
            ),
            chosen=self.chosen(),
            clear_url=self.request.path,
            first_url=self.here() if self.after else "",
            more_url=self.here(after=more) if more else "",
            create_url=self.url("directory:create") if may_manage else "",
        )


class ServicePage(AuthorityPage):
    """A page of one service."""

    service: Service

    def load(self, service: UUID, **_: Any) -> None:
        """Fetch it, closed ones too."""
        self.service = queries.get_service(viewer=self.actor, public_id=service)

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way back to the service, or to the list where this is it."""
        return [("Services", self.url("directory:list")), (self.service.name, self.service_url())]

    def page_title(self) -> str:
        """Return what the page is for, with the name of the service."""
        return f"{self.title}: {self.service.name}" if self.title else self.service.name

    def service_url(self, route: str = "directory:detail", **more: Any) -> str:
        """Return a page of the service."""
        return self.url(route, service=self.service.public_id, **more)

    def context(self) -> dict[str, Any]:
        """Add the way out of a form."""
        return super().context() | {"cancel_url": self.service_url()}

    def back(self, message: str) -> HttpResponse:
        """Say what happened, and go back to the service."""
        return self.done("directory:detail", message, service=self.service.public_id)


class ServiceDetail(ServicePage):
    """Everything that is known of one service."""

    permission = Permission.DIRECTORY_SEE
    template_name = "directory/service_detail.html"

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way back to the list."""
        return super().breadcrumbs()[:1]

    def present(self) -> presenters.ServiceDetail:
        """Return the page."""
        may_manage = self.may(Permission.DIRECTORY_MANAGE)
        places = queries.list_where(viewer=self.actor, services=[self.service.pk])
        return presenters.service_detail(
            self.service,
            places=[
                presenters.place_line(
                    each,
                    leave_url=self.service_url("directory:place_leave", where=each.public_id)
                    if may_manage
                    else "",
                )
                for each in places
            ],
            today=local_date(timezone.now()),
            action={"label": "Change", "url": self.service_url("directory:edit")}
            if may_manage
            else None,
            links=self._links() if may_manage else (),
        )

    def _links(self) -> list[dict[str, str]]:
        state = ("Open it again", "reopen") if self.service.closed_on else ("Close it", "close")
        return [
            {"label": label, "url": self.service_url(f"directory:{route}")}
            for label, route in (
                ("Add a place that is known", "place_known"),
                ("Add a new place", "place_new"),
                state,
            )
        ]


class ServiceForm(AuthorityFormPage):
    """What the forms about everything that is said of a service share."""

    permission = Permission.DIRECTORY_MANAGE

    def form_arguments(self) -> dict[str, Any]:
        """Return whose it can be, and who can take its referrals."""
        return {
            "organisations": queries.list_providers(viewer=self.actor),
            "teams": queries.list_receiving_teams(viewer=self.actor),
        }


class ServiceCreate(ServiceForm):
    """Add a service."""

    title = "Add a service"
    form_class = forms.ServiceCreate
    template_name = "web/layouts/form.html"

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way back to the list."""
        return [("Services", self.url("directory:list"))]

    def context(self) -> dict[str, Any]:
        """Add the way out."""
        return super().context() | {"cancel_url": self.url("directory:list")}

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Add it."""
        made = actions.add_service(
            by=self.actor, at=timezone.now(), described=actions.Described(**values)
        )
        return self.done("directory:detail", f"{made.name} added", service=made.public_id)


class ServiceEdit(ServicePage, ServiceForm, VersionedPage):
    """Change what is said of a service."""

    title = "Change"
    form_class = forms.ServiceEdit

    def initial(self) -> dict[str, Any]:
        """Return what is kept now."""
        found = self.service
        kept = {
            name: getattr(found, name)
            for name in self.form_class.base_fields
            if name not in {"submission", "version", "organisation", "team"}
        }
        return kept | {
            "organisation": str(found.organisation.public_id),
            "team": str(found.team.public_id) if found.team else "",
            "version": queries.service_version(found),
        }

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Save."""
        version = values.pop("version")
        actions.change_service(
            by=self.actor,
            at=timezone.now(),
            service=self.service,
            version=version,
            described=actions.Described(**values),
        )
        return self.back(f"{values['name']} changed")


class ServiceClose(ServicePage, AuthorityFormPage):
    """Close a service."""

    permission = Permission.DIRECTORY_MANAGE
    title = "Close"
    form_class = Confirm
    template_name = "directory/confirm.html"

    def present(self) -> presenters.Confirmation:
        """Ask once more."""
        return presenters.Confirmation(
            sentences=(
                "Nobody new can be referred to it.",
                "Referrals that were sent go on, and everything that is known of it stays.",
            ),
            submit="Close the service",
        )

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Close it."""
        actions.close_service(by=self.actor, at=timezone.now(), service=self.service)
        return self.back(f"{self.service.name} closed")


class ServiceReopen(ServicePage, AuthorityFormPage):
    """Open a closed service again."""

    permission = Permission.DIRECTORY_MANAGE
    title = "Open again"
    form_class = Confirm
    template_name = "directory/confirm.html"

    def present(self) -> presenters.Confirmation:
        """Ask once more."""
        return presenters.Confirmation(
            sentences=("Young people can be referred to it again from now on.",),
            submit="Open the service again",
        )

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Open it."""
        actions.reopen_service(by=self.actor, at=timezone.now(), service=self.service)
        return self.back(f"{self.service.name} is open again")


class PlaceKnown(ServicePage, AuthorityFormPage):
    """Say that a service can be found at a place that is known."""

    permission = Permission.DIRECTORY_MANAGE
    title = "Add a place"
    form_class = forms.KnownPlace
    template_name = "web/layouts/form.html"

    def form_arguments(self) -> dict[str, Any]:
        """Return the places."""
        return {"places": queries.list_places(viewer=self.actor)}

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Add it."""
        made = actions.place_service(
            by=self.actor, at=timezone.now(), service=self.service, **values
        )
        return self.back(f"{made.place.name} added")


class PlaceNew(ServicePage, AuthorityFormPage):
    """Say that a service can be found at a place that is new."""

    permission = Permission.DIRECTORY_MANAGE
    title = "Add a new place"
    form_class = forms.NewPlace
    template_name = "web/layouts/form.html"

    def form_arguments(self) -> dict[str, Any]:
        """Return the areas."""
        return {"areas": list_localities(viewer=self.actor).filter(ends_on__isnull=True)}

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Add it."""
        made = actions.place_service_anew(
            by=self.actor, at=timezone.now(), service=self.service, **values
        )
        return self.back(f"{made.place.name} added")


class PlaceLeave(ServicePage, AuthorityFormPage):
    """Say that a service can be found at a place no more."""

    permission = Permission.DIRECTORY_MANAGE
    title = "Take a place away"
    form_class = Confirm
    template_name = "directory/confirm.html"

    where: ServiceAtPlace

    def load(self, service: UUID, **rest: Any) -> None:
        """Fetch the service and where it is."""
        super().load(service=service)
        self.where = queries.get_where(
            viewer=self.actor, service=self.service, public_id=rest["where"]
        )

    def present(self) -> presenters.Confirmation:
        """Ask once more."""
        return presenters.Confirmation(
            sentences=(f"{self.service.name} is then no longer shown at {self.where.place.name}.",),
            submit="Take it away",
        )

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Take it away."""
        actions.leave_place(by=self.actor, at=timezone.now(), where=self.where)
        return self.back(f"{self.where.place.name} taken away")
