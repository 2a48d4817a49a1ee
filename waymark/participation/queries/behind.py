"""Who are the people behind a figure, and why did they change between two days?"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from django.db.models import QuerySet

from waymark.access import permissions as access
from waymark.access.permissions import Permission
from waymark.core.actors import Actor
from waymark.core.codes.editions import edition_on
from waymark.core.refusals import NotFound
from waymark.participation.models.figures import MonthTotal
from waymark.participation.queries.figures import PARTS_OF_STATUS, as_known, names_of
from waymark.participation.queries.status import AsKnown, statuses
from waymark.participation.rules.changes import Stand, Why, why
from waymark.participation.rules.figures import VULNERABLE, By, Measure
from waymark.participation.rules.status import CohortStatus
from waymark.people import permissions
from waymark.people.models.summaries import PersonSummary
from waymark.people.rules.vocabulary import ActivityGroup, DataGroup

MEASURED = {
    None: "TRUE",
    Measure.NEET: "grp = 'neet'",
    Measure.NOT_KNOWN: "grp = 'not_known'",
    Measure.NEET_OR_NOT_KNOWN: "grp IN ('neet', 'not_known')",
    Measure.PARTICIPATING: "route <> ''",
}
"""The condition of each measure on a row of `based`; None for the whole base."""

_BEHIND = """
SELECT person_id, academic_age, code, starts_on, lapses_on, is_lapsed, neet_since
FROM based
WHERE {measured} AND (%(by)s = '' OR CASE %(by)s
    WHEN 'academic_age' THEN academic_age::text
    WHEN 'sex' THEN sex
    WHEN 'ethnicity' THEN ethnicity
    WHEN 'send' THEN send
    WHEN 'vulnerable' THEN is_vulnerable::text
    WHEN 'locality' THEN coalesce(locality_id::text, '')
    WHEN 'school' THEN coalesce(organisation_id::text, '')
END = ANY(%(keys)s))
"""


@dataclass(frozen=True, slots=True)
class Counted:
    """How one person stood on the day of a figure."""

    academic_age: int
    code: str
    starts_on: date | None
    lapses_on: date | None
    is_lapsed: bool
    neet_since: date | None


@dataclass(frozen=True)
class Behind:
    """Those behind a figure who lie open to the viewer, by name, and how each of them stood."""

    rows: QuerySet[PersonSummary]
    stood: Mapping[int, Counted]


def list_behind(
    *,
    viewer: Actor,
    at: datetime,
    month_end: date,
    known_on: date | None,
    measure: Measure | None,
    by: By | None = None,
    key: str = "",
) -> Behind:
    """Return who is behind a figure, as far as the viewer may see their learning and work.

    The figure itself counts everybody, so the list may be shorter than it. A group that is not
    there raises `NotFound`.
    """
    access.require(viewer, Permission.FIGURES_FOLLOW)
    with statuses(
        as_known(month_end, known_on),
        PARTS_OF_STATUS + _BEHIND.format(measured=MEASURED[measure]),
        vulnerable=[each.value for each in VULNERABLE],
        by=by.value if by else "",
        keys=list(_keys(by, key, month_end)) if by else [],
    ) as cursor:
        stood = {person: Counted(*rest) for person, *rest in cursor}
    return Behind(rows=_open(viewer=viewer, at=at, keys=list(stood)), stood=stood)


@dataclass(frozen=True, slots=True)
class Change:
    """How one person stood on two days, and why that differs."""

    before: Stand | None
    after: Stand | None
    why: Why


@dataclass(frozen=True)
class Changes:
    """Everybody who counts otherwise: by how they changed, and those who lie open to the viewer."""

    by_move: Mapping[tuple[ActivityGroup | None, ActivityGroup | None], int]
    by_reason: Mapping[Why, int]
    rows: QuerySet[PersonSummary]
    changed: Mapping[int, Change]


def list_changes(*, viewer: Actor, at: datetime, first: AsKnown, second: AsKnown) -> Changes:
    """Return who counts otherwise on the second day than on the first, and why, one by one."""
    access.require(viewer, Permission.FIGURES_FOLLOW)
    before, after = _stands(first), _stands(second)
    changed: dict[int, Change] = {}
    by_move: dict[tuple[ActivityGroup | None, ActivityGroup | None], int] = {}
    by_reason: dict[Why, int] = {}
    for key in before.keys() | after.keys():
        was, now = before.get(key), after.get(key)
        reason = why(was, now, first=first.day)
        if reason is not None:
            changed[key] = Change(before=was, after=now, why=reason)
            move = (was.counts_as if was else None, now.counts_as if now else None)
            by_move[move] = by_move.get(move, 0) + 1
            by_reason[reason] = by_reason.get(reason, 0) + 1
    return Changes(
        by_move=by_move,
        by_reason=by_reason,
        rows=_open(viewer=viewer, at=at, keys=list(changed)),
        changed=changed,
    )


def list_months(*, viewer: Actor) -> Sequence[MonthTotal]:
    """Return the totals of past months as the last night left them, the latest first."""
    access.require(viewer, Permission.FIGURES_SEE)
    return list(MonthTotal.objects.order_by("-month_end", "pk"))


def _open(*, viewer: Actor, at: datetime, keys: Sequence[int]) -> QuerySet[PersonSummary]:
    return (
        PersonSummary.objects.filter(
            permissions.reachable(
                viewer=viewer, at=at, person="person_id", group=DataGroup.EDUCATION
            ),
            person_id__in=keys,
        )
        .select_related("person", "locality", "lead__user")
        .order_by("sort_name", "person_id")
    )


def _keys(by: By, key: str, day: date) -> Sequence[str]:
    """Return what the rows of a group bear; raise `NotFound` for a group that is not there."""
    if by is By.ACADEMIC_AGE:
        if not key.isdecimal():
            raise NotFound
        return (key,)
    if by is By.ETHNICITY:
        known = edition_on("ethnicity", day).codes
        found = [each.code for each in known if each.group == key]
        return [*found, ""] if key == "Unknown" else _some(found)
    named = [own for own, (public, _) in names_of(by).items() if public == key]
    return [""] if not key and by in {By.LOCALITY, By.SCHOOL} else _some(named)


def _some(found: Sequence[str]) -> Sequence[str]:
    if not found:
        raise NotFound
    return found


def _stands(asked: AsKnown) -> Mapping[int, Stand]:
    with statuses(
        asked,
        "SELECT person_id, cohort, academic_age, is_in_base, code, grp, is_lapsed, starts_on "
        "FROM status WHERE academic_age BETWEEN 14 AND 26",
    ) as cursor:
        return {
            key: Stand(
                cohort=CohortStatus(cohort),
                academic_age=age,
                is_in_base=is_in_base,
                code=code,
                group=ActivityGroup(group),
                is_lapsed=is_lapsed,
                starts_on=starts,
            )
            for key, cohort, age, is_in_base, code, group, is_lapsed, starts in cursor
        }
