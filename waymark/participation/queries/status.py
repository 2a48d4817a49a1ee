"""What was everybody's status on a day, as known then or now? The whole authority in one statement.

The same answer as `rules.status.status_on` gives for one person; a test holds that the two agree.
What was known on a day is read from the history that triggers keep: a state of a row is known from
the moment that the row itself names (`recorded_at`, `amended_at`), and a change that names none, as
by a merge, from the moment it was made.
"""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from django.db import connection
from psycopg import sql

from waymark.access.models.authorities import AuthorityIdentifier, IdentifierScheme
from waymark.core.joining import joined_whole
from waymark.core.scoping import scoped_authorities
from waymark.participation.rules.codes import every_code, group_of
from waymark.participation.rules.editions import Route, cohort_on, standing_on
from waymark.participation.rules.status import STATUTORY, CohortStatus, Status
from waymark.people.rules.ages import academic_age
from waymark.people.rules.vocabulary import ActivityGroup, AuthorityRole, SendStatus

OUT_OF_ENGLAND = ("000", "001", "002", "003")
"""The numbers for places out of England. Source: client caseload return, codes of authorities."""

_PEOPLE_NOW = """
SELECT id, born_on, died_on, left_area_on, merged_into_id, sex, ethnicity, locality_id
FROM people_person WHERE authority_id = %(authority)s AND added_at <= %(known_at)s
"""
_PEOPLE_THEN = """
SELECT DISTINCT ON (pgh_obj_id)
    pgh_obj_id AS id, born_on, died_on, left_area_on, merged_into_id, sex, ethnicity, locality_id
FROM (
    SELECT *, CASE WHEN row_number() OVER (PARTITION BY pgh_obj_id ORDER BY pgh_id) = 1
        THEN added_at ELSE pgh_created_at END AS known_from
    FROM people_personhistoryevent WHERE authority_id = %(authority)s
) AS states
WHERE known_from <= %(known_at)s
ORDER BY pgh_obj_id, pgh_id DESC
"""
SPELLS_NOW = """
SELECT id, person_id, code, starts_on, ends_on, lapses_on, verified_on
FROM participation_activity
WHERE authority_id = %(authority)s AND is_primary AND withdrawn_at IS NULL
"""
SPELL_STATES = """
SELECT *, CASE
        WHEN lag(coalesce(amended_at, recorded_at)) OVER own
            IS NOT DISTINCT FROM coalesce(amended_at, recorded_at) THEN pgh_created_at
        ELSE coalesce(amended_at, recorded_at) END AS known_from
FROM participation_activityhistoryevent WHERE authority_id = %(authority)s
WINDOW own AS (PARTITION BY pgh_obj_id ORDER BY pgh_id)
"""
_SPELLS_THEN = f"""
SELECT pgh_obj_id AS id, person_id, code, starts_on, ends_on, lapses_on, verified_on
FROM (
    SELECT DISTINCT ON (pgh_obj_id) * FROM ({SPELL_STATES}) AS states
    WHERE known_from <= %(known_at)s
    ORDER BY pgh_obj_id, pgh_id DESC
) AS latest
WHERE is_primary AND withdrawn_at IS NULL
"""  # noqa: S608 (both parts stand above)
SINCE = """
neet AS MATERIALIZED (
    SELECT spell.person_id, spell.starts_on, spell.ends_on
    FROM spell JOIN code USING (code) WHERE code.grp = 'neet' AND starts_on <= %(day)s
),
chain AS (
    SELECT doing.person_id, doing.starts_on
    FROM doing JOIN code USING (code) WHERE code.grp = 'neet'
    UNION
    SELECT chain.person_id, neet.starts_on FROM chain JOIN neet
        ON neet.person_id = chain.person_id AND neet.ends_on = chain.starts_on
        AND neet.starts_on < chain.starts_on
),
since AS (SELECT person_id, min(starts_on) AS neet_since FROM chain GROUP BY person_id),
"""
"""Since when those who are NEET are, by the spells in `spell` and what `doing` says they do."""

_STATUSES = """
WITH RECURSIVE
code(code, grp, route, is_outside) AS (
    SELECT * FROM unnest(%(codes)s::text[], %(groups)s::text[], %(routes)s::text[],
        %(outside)s::boolean[])
),
who AS ({people}),
spell AS ({spells}),
plan AS (
    SELECT person_id,
        bool_or((starts_on IS NULL OR starts_on <= %(day)s)
            AND (ends_on IS NULL OR ends_on > %(day)s)) AS holds,
        bool_or(starts_on IS NULL OR starts_on <= %(day)s) AS began
    FROM people_sendrecord WHERE authority_id = %(authority)s AND status = %(plan)s
    GROUP BY person_id
),
home AS (
    SELECT person_id, bool_or(dfe_number = ANY(%(abroad)s)) AS abroad,
        bool_or(dfe_number <> ALL(%(abroad)s)) AS elsewhere
    FROM people_personauthority
    WHERE authority_id = %(authority)s AND role = %(resident)s AND dfe_number <> %(own)s
        AND %(own)s <> ''
        AND (starts_on IS NULL OR starts_on <= %(day)s)
        AND (ends_on IS NULL OR ends_on > %(day)s)
    GROUP BY person_id
),
aged AS (
    SELECT who.*,
        %(year)s - extract(year FROM born_on)::int
            - (extract(month FROM born_on) > 8)::int AS academic_age
    FROM who
),
doing AS (
    SELECT DISTINCT ON (person_id) * FROM spell
    WHERE starts_on <= %(day)s AND (ends_on IS NULL OR ends_on > %(day)s)
    ORDER BY person_id, starts_on DESC, id DESC
),
{since}
placed AS (
    SELECT aged.*,
        CASE
            WHEN merged_into_id IS NOT NULL THEN 'M'
            WHEN died_on <= %(day)s THEN 'D'
            WHEN home.elsewhere THEN 'T'
            WHEN left_area_on <= %(day)s OR home.abroad THEN 'E'
            WHEN academic_age IS NULL OR academic_age < %(statutory)s THEN ''
            WHEN academic_age <= %(oldest)s THEN 'P'
            WHEN academic_age <= %(oldest_with_plan)s AND plan.holds THEN 'P'
            WHEN academic_age <= %(oldest_with_plan)s AND plan.began THEN 'L'
            ELSE 'A'
        END AS cohort
    FROM aged
    LEFT JOIN plan ON plan.person_id = aged.id
    LEFT JOIN home ON home.person_id = aged.id
),
stood AS (
    SELECT placed.*, coalesce(doing.code, '') AS code, doing.starts_on, doing.verified_on,
        doing.lapses_on,
        coalesce(doing.lapses_on < %(day)s AND NOT code.is_outside, false) AS is_lapsed,
        code.grp, code.route, since.neet_since,
        coalesce(code.is_outside, false) AS is_outside
    FROM placed
    LEFT JOIN doing ON doing.person_id = placed.id
    LEFT JOIN code ON code.code = doing.code
    LEFT JOIN since ON since.person_id = placed.id
),
status AS (
    SELECT id AS person_id, born_on, academic_age, sex, ethnicity, locality_id, cohort, code,
        starts_on, verified_on, lapses_on, is_lapsed, neet_since, is_outside,
        CASE WHEN is_lapsed OR grp IS NULL THEN 'not_known' ELSE grp END AS grp,
        CASE WHEN is_lapsed THEN '' ELSE coalesce(route, '') END AS route,
        cohort = 'P' AND academic_age = ANY(%(headline)s) AND NOT is_outside AS is_in_base
    FROM stood
)
"""


@dataclass(frozen=True, slots=True)
class AsKnown:
    """A day, and until which moment what was known of it counts; None for what is known now."""

    day: date
    known_at: datetime | None = None


@contextmanager
def statuses(asked: AsKnown, then: str, **more: Any) -> Iterator[Any]:
    """Run a statement that begins with the status of everybody in scope; yield the cursor.

    `then` reads from `status`: one row for everybody who was on record, also outside the cohort.
    Its own parameters come by name. Who may ask is for the caller to say.
    """
    with joined_whole(), connection.cursor() as cursor:
        cursor.execute(sql.SQL(statement(asked) + then), {**parameters(asked), **more})
        yield cursor


def statement(asked: AsKnown) -> str:
    """Return the head of a statement, up to and with `status`."""
    if asked.known_at is None:
        return _STATUSES.format(people=_PEOPLE_NOW, spells=SPELLS_NOW, since=SINCE)
    return _STATUSES.format(people=_PEOPLE_THEN, spells=_SPELLS_THEN, since=SINCE)


def parameters(asked: AsKnown) -> dict[str, Any]:
    """Return its parameters: the rules in force on the day, as rows and numbers."""
    codes = every_code()
    standing, cohort = standing_on(asked.day), cohort_on(asked.day)
    (authority,) = scoped_authorities()
    return {
        "authority": authority,
        "day": asked.day,
        "known_at": asked.known_at or "infinity",
        "year": asked.day.year if asked.day.month >= 9 else asked.day.year - 1,
        "codes": list(codes),
        "groups": [group_of(code).value for code in codes],
        "routes": [
            standing.routes[code].value if code in standing.routes else "" for code in codes
        ],
        "outside": [code in standing.outside_base for code in codes],
        "plan": SendStatus.PLAN.value,
        "resident": AuthorityRole.RESIDENT.value,
        "own": own_number(),
        "abroad": list(OUT_OF_ENGLAND),
        "statutory": STATUTORY,
        "oldest": cohort.oldest,
        "oldest_with_plan": cohort.oldest_with_plan,
        "headline": list(cohort.headline),
    }


def own_number() -> str:
    """Return the Department for Education number of the authority in scope; blank without one."""
    found = AuthorityIdentifier.objects.filter(scheme=IdentifierScheme.DFE, ends_on__isnull=True)
    return found.order_by("-starts_on", "pk").values_list("value", flat=True).first() or ""


def everybody(asked: AsKnown) -> Mapping[int, Status]:
    """Return the status of everybody on record by their keys: for tests and small authorities."""
    with statuses(
        asked,
        "SELECT person_id, born_on, cohort, code, grp, is_lapsed, route, neet_since, is_in_base"
        " FROM status",
    ) as cursor:
        return {
            key: Status(
                cohort=CohortStatus(cohort),
                academic_age=None if born is None else academic_age(born, asked.day),
                code=code,
                group=ActivityGroup(group),
                is_lapsed=is_lapsed,
                route=Route(route) if route else None,
                neet_since=since,
                is_in_base=is_in_base,
            )
            for key, born, cohort, code, group, is_lapsed, route, since, is_in_base in cursor
        }
