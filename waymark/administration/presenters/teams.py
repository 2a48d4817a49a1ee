"""What do the pages about teams show?"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from waymark.access.models.teams import Team, TeamMember
from waymark.access.permissions import ROLES_BY_NAME
from waymark.people.models.access import AccessGrant


@dataclass(frozen=True)
class TeamRow:
    """One team in the list."""

    name: str
    members: int
    areas: str
    ended_on: date | None
    url: str


@dataclass(frozen=True)
class TeamList:
    """The page of all teams: those of today, and those that have ended."""

    present: list[TeamRow]
    past: list[TeamRow]
    create_url: str | None


@dataclass(frozen=True)
class PlaceRow:
    """Somebody in a team; `leave_url` for those who may take them out."""

    name: str
    role: str
    joined_at: datetime
    leave_url: str | None


@dataclass(frozen=True)
class AreaRow:
    """An area that a team serves; `end_url` for those who may end it."""

    name: str
    since: datetime
    end_url: str | None


@dataclass(frozen=True)
class TeamDetail:
    """The page of one team; the addresses are there for those who may change a present team."""

    name: str
    ended_on: date | None
    members: list[PlaceRow]
    areas: list[AreaRow]
    join_url: str | None
    area_url: str | None
    end_url: str | None


@dataclass(frozen=True)
class About:
    """What a form is about."""

    team: str
    other: str = ""


def team_row(team: Team, *, members: int, areas: Iterable[AccessGrant], url: str) -> TeamRow:
    """Word one team of the list."""
    return TeamRow(
        name=team.name,
        members=members,
        areas=", ".join(str(grant.locality) for grant in areas),
        ended_on=team.ends_on,
        url=url,
    )


def place_row(place: TeamMember, *, leave_url: str | None) -> PlaceRow:
    """Word somebody in a team."""
    return PlaceRow(
        name=str(place.membership.user),
        role=ROLES_BY_NAME[place.membership.role].label,
        joined_at=place.joined_at,
        leave_url=leave_url,
    )


def area_row(grant: AccessGrant, *, end_url: str | None) -> AreaRow:
    """Word an area that a team serves."""
    return AreaRow(name=str(grant.locality), since=grant.starts_at, end_url=end_url)
