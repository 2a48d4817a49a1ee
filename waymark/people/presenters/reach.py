"""What do the pages say about who may see a record, who has seen it, and for how long?"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime

from waymark.access.permissions import ROLES_BY_NAME
from waymark.audit.models import AuditEvent
from waymark.audit.rules import Event, EventSort
from waymark.core.actors import ActorKind
from waymark.core.dates import ENGLAND, clock_in_words
from waymark.people.models.access import GRANT_LABELS, AccessGrant
from waymark.people.models.people import Person
from waymark.people.queries.reach import ServingTeam
from waymark.people.rules.ages import age_on
from waymark.people.rules.reach import Reach
from waymark.people.rules.vocabulary import AlertKind, GrantKind

OWN_NAME_NOTICES = {
    AlertKind.OWN_RECORD: "This record bears your own name.",
    AlertKind.OWN_FAMILY: "This record bears your family name, and you do not work with them.",
}
LOOKED_AT = "That you opened it has been noted, and somebody will look at why."
MACHINES = {ActorKind.SYSTEM: "The system", ActorKind.OPERATOR: "An operator of the installation"}
WITHOUT_A_GRANT = "Looks after restricted records"


@dataclass(frozen=True)
class ServingRow:
    """A team that can be asked, and who is in it."""

    name: str
    members: str


@dataclass(frozen=True)
class Closed:
    """The little that tells a person apart whose record is closed to the viewer, and whom to ask.

    `break_url` is where a stated reason opens the record; none for those who may not do it.
    """

    name: str
    facts: tuple[str, ...]
    area: str
    teams: tuple[ServingRow, ...]
    break_url: str | None


@dataclass(frozen=True)
class ViewingRow:
    """Somebody who saw a record."""

    at: datetime
    who: str
    role: str
    what: str
    why: str


@dataclass(frozen=True)
class Viewings:
    """The page of who has seen a record."""

    rows: tuple[ViewingRow, ...]
    newer_url: str
    older_url: str


@dataclass(frozen=True)
class NamedRow:
    """Somebody on the list of a restricted record."""

    name: str
    role: str
    since: datetime
    added_by: str
    reason: str
    remove_url: str


@dataclass(frozen=True)
class AccessList:
    """The list of a restricted record."""

    rows: tuple[NamedRow, ...]
    add_url: str
    lift_url: str


@dataclass(frozen=True)
class About:
    """The person and, where there is one, the member of staff that a form is about."""

    person: str
    member: str = ""


def reach_notices(reach: Reach, alert: AlertKind | None = None) -> tuple[str, ...]:
    """Return what a worker is told while they look at a record that is not plainly theirs to see.

    For the head of every page of the record, through `people/components/reach_notices.html`.
    """
    notices = []
    if reach.is_broken_open:
        closes = max(grant.ends_at for grant in reach.grants if grant.ends_at is not None)
        clock = clock_in_words(closes.astimezone(ENGLAND).time())
        notices.append(
            f"You opened this record beyond your reach. It closes at {clock}, and what you did "
            "with it is reviewed."
        )
    if alert is not None:
        notices.append(f"{OWN_NAME_NOTICES[alert]} {LOOKED_AT}")
    return tuple(notices)


def reach_links(
    person: Person, *, may_restrict: bool, url: Callable[..., str]
) -> tuple[tuple[str, str], ...]:
    """Return the (label, address) pairs that a record leads to about who sees it.

    `url` makes an address of a route.
    """
    links = [
        ("Who has seen this record", url("people:seen_by", person=person.public_id)),
        ("I opened this by mistake", url("people:opened_in_error", person=person.public_id)),
    ]
    if may_restrict and person.is_restricted:
        links.append(
            ("Who may see this record", url("people:access_list", person=person.public_id))
        )
    elif may_restrict:
        links.append(("Restrict this record", url("people:restrict", person=person.public_id)))
    return tuple(links)


def closed(
    person: Person, *, teams: Iterable[ServingTeam], break_url: str | None, on: date
) -> Closed:
    """Word the page of a record that is closed: no more than name, age and area."""
    area = person.locality.name if person.locality else ""
    age = str(age_on(person.born_on, on)) if person.born_on else "Age not known"
    return Closed(
        name=str(person),
        facts=(age, area or "Area not known"),
        area=area,
        teams=tuple(
            ServingRow(
                name=each.team.name, members=", ".join(str(one.user) for one in each.members)
            )
            for each in teams
        ),
        break_url=break_url,
    )


def viewing_row(event: AuditEvent, *, names: Mapping[int, str]) -> ViewingRow:
    """Word one look at a record; the reason that was given, or what gave the right to look."""
    role = ROLES_BY_NAME.get(event.role)
    kind = ActorKind(event.actor_kind)
    return ViewingRow(
        at=event.at,
        who=names.get(event.user_id or 0) or MACHINES.get(kind, "A member of staff"),
        role=role.label if role else "",
        what=use_in_words(event),
        why=event.reason or _right(event),
    )


def use_in_words(event: AuditEvent) -> str:
    """Return what somebody did with a record, without what it held."""
    match Event(event.event), EventSort(event.sort):
        case Event.GLASS_BROKEN, _:
            return "Opened it beyond their reach"
        case Event.PERSON_OPENED_IN_ERROR, _:
            return "Said that they opened it by mistake"
        case Event.PERSON_SEEN, _:
            return "Opened the record"
        case Event.PERSON_VIEWERS_SEEN, _:
            return "Looked at who has seen it"
        case _, EventSort.EXPORTED:
            return "Took a copy"
        case _, EventSort.SAW:
            return "Looked at a part of it"
        case _:
            return "Changed something in it"


def named_row(grant: AccessGrant, *, remove_url: str) -> NamedRow:
    """Word one entry of the list of a restricted record."""
    member = grant.membership
    return NamedRow(
        name=str(member.user) if member else "",
        role=ROLES_BY_NAME[member.role].label if member else "",
        since=grant.starts_at,
        added_by=str(grant.granted_by.user) if grant.granted_by else "",
        reason=grant.reason,
        remove_url=remove_url,
    )


def _right(event: AuditEvent) -> str:
    """By which reasons for access the record was open, for an opening."""
    if event.event != Event.PERSON_SEEN.value or event.actor_kind != ActorKind.MEMBER.value:
        return ""
    if "grants" not in event.detail:
        return ""
    words = ", ".join(GRANT_LABELS[GrantKind(kind)].lower() for kind in event.detail["grants"])
    return f"{words[:1].upper()}{words[1:]}" or WITHOUT_A_GRANT
