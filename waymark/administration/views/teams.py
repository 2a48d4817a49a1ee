"""Teams: who is in them, and which areas they serve."""

from typing import Any, ClassVar
from uuid import UUID

from django.http import HttpResponse
from django.utils import timezone

from waymark.access import queries as access
from waymark.access.actions import teams as actions
from waymark.access.models.authorities import Locality
from waymark.access.models.teams import Team, TeamMember
from waymark.access.permissions import Permission
from waymark.administration.forms import teams as forms
from waymark.administration.presenters import teams as presenters
from waymark.core.refusals import NotFound
from waymark.people.actions import areas
from waymark.people.queries.reach import list_areas_served
from waymark.web.forms import Confirm, Form
from waymark.web.pages import AuthorityFormPage, AuthorityPage


class TeamList(AuthorityPage):
    """The teams of the authority."""

    permission = Permission.TEAMS_SEE
    title = "Teams"
    template_name = "administration/team_list.html"

    def present(self) -> presenters.TeamList:
        """Return the page."""
        teams = list(access.list_teams(viewer=self.actor))
        keys = [team.pk for team in teams]
        members = list(access.list_team_members(viewer=self.actor, teams=keys))
        served = list(list_areas_served(viewer=self.actor, teams=keys, at=timezone.now()))
        rows = [
            presenters.team_row(
                team,
                members=sum(place.team_id == team.pk for place in members),
                areas=[grant for grant in served if grant.team_id == team.pk],
                url=self.url("administration:team_detail", team=team.public_id),
            )
            for team in teams
        ]
        return presenters.TeamList(
            present=[row for row in rows if row.ended_on is None],
            past=[row for row in rows if row.ended_on is not None],
            create_url=self.url("administration:team_create")
            if self.may(Permission.TEAMS_MANAGE)
            else None,
        )


class TeamCreate(AuthorityFormPage):
    """Add a team."""

    permission = Permission.TEAMS_MANAGE
    title = "Add a team"
    form_class = forms.TeamCreate
    template_name = "administration/team_form.html"

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way back to the list."""
        return [("Teams", self.url("administration:team_list"))]

    def context(self) -> dict[str, Any]:
        """Add the way out."""
        return super().context() | {"cancel_url": self.url("administration:team_list")}

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Add it."""
        made = actions.add_team(by=self.actor, at=timezone.now(), **values)
        return self.done("administration:team_detail", f"{made.name} added", team=made.public_id)


class OneTeam(AuthorityPage):
    """What the pages of one team share."""

    team: Team

    def load(self, team: UUID, **_: Any) -> None:
        """Fetch the team."""
        self.team = access.get_team(viewer=self.actor, public_id=team)

    def here(self, route: str, **kwargs: Any) -> str:
        """Return an address under this team."""
        return self.url(f"administration:{route}", team=self.team.public_id, **kwargs)

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way back to the list and the team."""
        return [
            ("Teams", self.url("administration:team_list")),
            (self.team.name, self.here("team_detail")),
        ]


class TeamDetail(OneTeam):
    """One team: its members, its areas, and what can be done."""

    permission = Permission.TEAMS_SEE
    template_name = "administration/team_detail.html"

    def page_title(self) -> str:
        """Return the name of the team."""
        return self.team.name

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way back to the list."""
        return super().breadcrumbs()[:1]

    def present(self) -> presenters.TeamDetail:
        """Return the page."""
        may = self.may(Permission.TEAMS_MANAGE) and self.team.ends_on is None
        keys = [self.team.pk]
        return presenters.TeamDetail(
            name=self.team.name,
            ended_on=self.team.ends_on,
            members=[
                presenters.place_row(
                    place,
                    leave_url=self.here("team_leave", team_member=place.public_id) if may else None,
                )
                for place in access.list_team_members(viewer=self.actor, teams=keys)
            ],
            areas=[
                presenters.area_row(
                    grant,
                    end_url=self.here("team_area_end", locality=grant.locality.public_id)
                    if may and grant.locality
                    else None,
                )
                for grant in list_areas_served(viewer=self.actor, teams=keys, at=timezone.now())
            ],
            join_url=self.here("team_join") if may else None,
            area_url=self.here("team_area") if may else None,
            end_url=self.here("team_end") if may else None,
        )


class TeamForm(OneTeam, AuthorityFormPage):
    """A form about one team."""

    permission = Permission.TEAMS_MANAGE
    form_class: ClassVar[type[Form]] = Confirm
    template_name = "administration/team_form.html"

    def present(self) -> presenters.About:
        """Return what it is about."""
        return presenters.About(team=self.team.name)

    def context(self) -> dict[str, Any]:
        """Add the way out."""
        return super().context() | {"cancel_url": self.here("team_detail")}

    def done_here(self, message: str) -> HttpResponse:
        """Say what happened on the page of the team."""
        return self.done("administration:team_detail", message, team=self.team.public_id)


class TeamJoin(TeamForm):
    """Put somebody into the team."""

    title = "Put somebody into the team"
    form_class = forms.TeamJoin
    template_name = "administration/team_join.html"

    def form_arguments(self) -> dict[str, Any]:
        """Return whom to choose from: those who are not in it, but for oneself."""
        here = access.list_team_members(viewer=self.actor, teams=[self.team.pk])
        taken = {place.membership_id for place in here} | {self.membership.pk}
        self.members = [
            member for member in access.list_colleagues(viewer=self.actor) if member.pk not in taken
        ]
        return {"members": self.members}

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Put them into it."""
        member = next(each for each in self.members if each.public_id == values["member"])
        actions.join_team(by=self.actor, team=self.team, member=member, at=timezone.now())
        return self.done_here(f"{member.user} is in {self.team.name}")


class TeamLeave(TeamForm):
    """Take somebody out of the team."""

    title = "Take out of the team"
    template_name = "administration/team_leave.html"

    place: TeamMember

    def load(self, team: UUID, **others: Any) -> None:
        """Fetch the team and the place in it."""
        super().load(team)
        self.place = access.get_team_member(
            viewer=self.actor, team=self.team, public_id=others["team_member"]
        )

    def present(self) -> presenters.About:
        """Return whom it is about."""
        return presenters.About(team=self.team.name, other=str(self.place.membership.user))

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Take them out of it."""
        actions.leave_team(by=self.actor, place=self.place, at=timezone.now())
        return self.done_here(f"{self.place.membership.user} is no longer in {self.team.name}")


class TeamEnd(TeamForm):
    """End the team."""

    title = "End the team"
    template_name = "administration/team_end.html"

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """End it."""
        actions.end_team(by=self.actor, team=self.team, at=timezone.now())
        return self.done_here(f"{self.team.name} has ended")


class TeamArea(TeamForm):
    """Let the team serve an area."""

    title = "Add an area to the team"
    form_class = forms.AreaServe
    template_name = "administration/team_area.html"

    def form_arguments(self) -> dict[str, Any]:
        """Return the areas to choose from: present ones that the team does not serve."""
        served = list_areas_served(viewer=self.actor, teams=[self.team.pk], at=timezone.now())
        taken = {grant.locality_id for grant in served}
        self.localities = [
            each
            for each in access.list_localities(viewer=self.actor)
            if each.ends_on is None and each.pk not in taken
        ]
        return {"localities": self.localities}

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Let it serve the area."""
        locality = next(each for each in self.localities if each.public_id == values["locality"])
        areas.serve_area(by=self.actor, team=self.team, locality=locality, at=timezone.now())
        return self.done_here(f"{self.team.name} serves {locality.name}")


class TeamAreaEnd(TeamForm):
    """Let the team no longer serve an area."""

    title = "Take an area from the team"
    template_name = "administration/team_area_end.html"

    locality: Locality

    def load(self, team: UUID, **others: Any) -> None:
        """Fetch the team and the area, which it must serve."""
        super().load(team)
        served = list_areas_served(viewer=self.actor, teams=[self.team.pk], at=timezone.now())
        found = served.filter(locality__public_id=others["locality"]).first()
        if found is None or found.locality is None:
            raise NotFound
        self.locality = found.locality

    def present(self) -> presenters.About:
        """Return what it is about."""
        return presenters.About(team=self.team.name, other=self.locality.name)

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """End it."""
        areas.stop_serving_area(
            by=self.actor, team=self.team, locality=self.locality, at=timezone.now()
        )
        return self.done_here(f"{self.team.name} no longer serves {self.locality.name}")
