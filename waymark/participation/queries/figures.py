"""How many of the cohort are in learning or work, NEET or not known at the end of a month?"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime, time

from waymark.access import permissions as access
from waymark.access.models.authorities import Locality
from waymark.access.permissions import Permission
from waymark.core.actors import Actor
from waymark.core.dates import local_moment
from waymark.organisations.models import Organisation
from waymark.participation.queries.status import AsKnown, statuses
from waymark.participation.rules.figures import (
    OLDER_AGES,
    VULNERABLE,
    By,
    Counts,
    Group,
    MonthFigures,
    ethnic_groups,
    hidden_numbers,
)
from waymark.people.models.people import SEX_LABELS
from waymark.people.rules.vocabulary import SendStatus, Sex

PARTS_OF_STATUS = """
, own_send AS (
    SELECT person_id, min(status) AS status FROM people_sendrecord
    WHERE authority_id = %(authority)s AND (starts_on IS NULL OR starts_on <= %(day)s)
        AND (ends_on IS NULL OR ends_on > %(day)s)
    GROUP BY person_id
),
own_vulnerable AS (
    SELECT DISTINCT person_id FROM people_characteristic
    WHERE authority_id = %(authority)s AND kind = ANY(%(vulnerable)s)
        AND (starts_on IS NULL OR starts_on <= %(day)s)
        AND (ends_on IS NULL OR ends_on > %(day)s)
),
own_school AS (
    SELECT DISTINCT ON (person_id) person_id, organisation_id FROM people_schooling
    WHERE authority_id = %(authority)s AND (starts_on IS NULL OR starts_on <= %(day)s)
        AND (ends_on IS NULL OR ends_on > %(day)s)
    ORDER BY person_id, starts_on DESC NULLS LAST, id DESC
),
based AS (
    SELECT status.*, coalesce(own_send.status, '') AS send,
        own_vulnerable.person_id IS NOT NULL AS is_vulnerable, own_school.organisation_id
    FROM status
    LEFT JOIN own_send USING (person_id)
    LEFT JOIN own_vulnerable USING (person_id)
    LEFT JOIN own_school USING (person_id)
    WHERE is_in_base
)
"""
"""What the shares are told by, of everybody in the base: `based` follows `status`."""


def _counts(condition: str = "true") -> str:
    """Return the numbers of those for whom a condition holds, in the order of `Counts`."""
    parts = ("true", "grp = 'neet'", "grp = 'not_known'", "route <> ''")
    return ", ".join(f"count(*) FILTER (WHERE {condition} AND {part})" for part in parts)


_BY_GROUP = f"""
{PARTS_OF_STATUS}
SELECT part.name, part.key, {_counts()}
FROM based CROSS JOIN LATERAL (VALUES
    ('', ''),
    ('academic_age', academic_age::text),
    ('sex', sex),
    ('ethnicity', ethnicity),
    ('send', send),
    ('vulnerable', is_vulnerable::text),
    ('locality', coalesce(locality_id::text, '')),
    ('school', coalesce(organisation_id::text, ''))
) AS part(name, key)
GROUP BY part.name, part.key
"""  # noqa: S608 (the parts stand above)
_OLDER = "academic_age = ANY(%(ages)s) AND cohort IN ('P', 'A', 'L') AND NOT is_outside"
_TOTALS = f"""
SELECT {_counts("is_in_base")}, {_counts(_OLDER)} FROM status WHERE is_in_base OR ({_OLDER})
"""  # noqa: S608 (as above)


def get_figures(*, viewer: Actor, month_end: date, known_on: date | None = None) -> MonthFigures:
    """Return the figures of the end of a month by every group.

    Everybody of the cohort counts, those on restricted records too: the figures are of the whole
    authority. Whoever may not follow them to the rows gets no small numbers. Groups are as they are
    recorded today, those with dates as of the day; activities, dates of birth, deaths, leaving and
    merging as known on `known_on`.
    """
    access.require(viewer, Permission.FIGURES_SEE)
    asked = as_known(month_end, known_on)
    found: dict[str, dict[str, Counts]] = {}
    with statuses(asked, _BY_GROUP, vulnerable=[each.value for each in VULNERABLE]) as cursor:
        for name, key, *counts in cursor:
            found.setdefault(name, {})[key] = Counts(*counts)
    total = found.pop("", {}).get("", Counts())
    figures = MonthFigures(
        month_end=month_end,
        known_on=known_on,
        total=total,
        groups={by: _worded(by, found.get(by.value, {}), month_end) for by in By},
    )
    if access.may(viewer, Permission.FIGURES_FOLLOW):
        return figures
    return replace(figures, hidden=hidden_numbers(figures.groups, total))


def get_totals(
    *, viewer: Actor, month_end: date, known_on: date | None = None
) -> tuple[Counts, Counts]:
    """Return the counts of the whole authority: of the cohort, and of the ages of indicator 117."""
    access.require(viewer, Permission.FIGURES_SEE)
    with statuses(as_known(month_end, known_on), _TOTALS, ages=list(OLDER_AGES)) as cursor:
        found = cursor.fetchone()
    return Counts(*found[:4]), Counts(*found[4:])


def as_known(day: date, known_on: date | None) -> AsKnown:
    """Return a day, as known at the end of another; of today where none is given."""
    return AsKnown(day=day, known_at=end_of_day(known_on) if known_on else None)


def end_of_day(day: date) -> datetime:
    """Return the last moment of a day in England."""
    return local_moment(day, time.max)


def _worded(by: By, counts: Mapping[str, Counts], day: date) -> tuple[Group, ...]:
    """Return the groups in words, in an order that readers expect; those without a key last.

    Areas and schools go by their public keys: numbers of rows never leave the database.
    """
    if by is By.ETHNICITY:
        counts = ethnic_groups(counts, day)
    names = names_of(by)
    order = {key: place for place, key in enumerate(names)}
    found = []
    for key, each in counts.items():
        public, words = names.get(key, (key, key or "Not recorded"))
        place = order.get(key, len(order)) if by in IN_OWN_ORDER else 0
        found.append((place, not key, words, Group(key=public, words=words, counts=each)))
    return tuple(group for *_, group in sorted(found, key=lambda each: each[:3]))


IN_OWN_ORDER = {By.SEX, By.SEND, By.VULNERABLE}


def names_of(by: By) -> Mapping[str, tuple[str, str]]:
    """Return by what the rows bear: the key that goes out, and words for it."""
    match by:
        case By.SEX:
            return {each.value: (each.value, SEX_LABELS[each]) for each in Sex}
        case By.SEND:
            return {
                "": ("none", "No special educational needs recorded"),
                SendStatus.SUPPORT.value: (SendStatus.SUPPORT.value, "SEN support"),
                SendStatus.PLAN.value: (SendStatus.PLAN.value, "Education, health and care plan"),
            }
        case By.VULNERABLE:
            return {
                "true": ("yes", "In a vulnerable group"),
                "false": ("no", "In no vulnerable group"),
            }
        case By.LOCALITY | By.SCHOOL:
            model = Locality if by is By.LOCALITY else Organisation
            rows = model.objects.values_list("pk", "public_id", "name")
            return {str(key): (str(public), name) for key, public, name in rows}
        case _:
            return {}
