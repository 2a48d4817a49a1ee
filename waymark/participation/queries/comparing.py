"""Whose list row says something else than their activities? One statement for an authority."""

from collections.abc import Sequence
from datetime import date

from django.db import connection
from psycopg import sql

from waymark.access import permissions as access
from waymark.access.permissions import Permission
from waymark.core.actors import Actor
from waymark.core.joining import joined_whole
from waymark.core.scoping import scoped_authorities
from waymark.participation.queries.status import SINCE, SPELLS_NOW
from waymark.participation.rules.codes import every_code, group_of

_DIFFERING = f"""
WITH RECURSIVE
code(code, grp) AS (SELECT * FROM unnest(%(codes)s::text[], %(groups)s::text[])),
spell AS ({SPELLS_NOW}),
doing AS (SELECT * FROM spell WHERE ends_on IS NULL),
{SINCE}
said AS (
    SELECT doing.*, coalesce(code.grp, 'not_known') AS grp, since.neet_since
    FROM doing LEFT JOIN code USING (code) LEFT JOIN since USING (person_id)
)
SELECT held.person_id
FROM people_personsummary AS held LEFT JOIN said USING (person_id)
WHERE held.authority_id = %(authority)s AND (
    held.activity_code, held.activity_group, held.activity_since, held.activity_verified_on,
    held.activity_lapses_on, held.neet_since
) IS DISTINCT FROM (
    coalesce(said.code, ''), coalesce(said.grp, ''), said.starts_on, said.verified_on,
    said.lapses_on, said.neet_since
)
ORDER BY held.person_id
"""  # noqa: S608 (the parts stand in `status`)


def list_differing(*, viewer: Actor) -> Sequence[int]:
    """Return the keys of the people whose list row does not say what they do now."""
    access.require(viewer, Permission.FIGURES_FOLLOW)
    codes = every_code()
    (authority,) = scoped_authorities()
    with joined_whole(), connection.cursor() as cursor:
        cursor.execute(
            sql.SQL(_DIFFERING),
            {
                "authority": authority,
                "codes": list(codes),
                "groups": [group_of(code).value for code in codes],
                "day": date.max,
            },
        )
        return [key for (key,) in cursor.fetchall()]
