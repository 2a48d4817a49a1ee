"""What does everybody's status on a day cost beside the bare query of the latest spell?

Prints one JSON document. Runs on the database that DATABASE_URL names, as the run-time role with
row-level security on; it migrates and fills the database: give it one of its own, as `make bench`
does. Spells are made by the database itself, about two and a half a person over four years.
"""

import argparse
import json
import os
import platform
import statistics
import sys
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")

import django

from waymark.core.local_setup import migrate

migrate(dict(os.environ), verbosity=0)
django.setup()

from _tables import analyse  # noqa: E402
from django.db import connection  # noqa: E402
from django.utils import timezone  # noqa: E402

from waymark.access.models.authorities import Authority, Locality  # noqa: E402
from waymark.core.actors import Actor  # noqa: E402
from waymark.core.bulk import FRESH_PLANS  # noqa: E402
from waymark.core.scoping import open_scope  # noqa: E402
from waymark.participation.queries.figures import get_figures  # noqa: E402
from waymark.participation.queries.status import AsKnown, statuses  # noqa: E402
from waymark.participation.rules.figures import months_up_to  # noqa: E402

DAY = date(2026, 10, 31)
PEOPLE = """
INSERT INTO people_person (
  public_id, authority_id, given_names, family_name, preferred_name, pronouns, sex, gender, born_on,
  is_birth_date_verified, ethnicity, ethnicity_source, language, needs_interpreter, locality_id,
  is_restricted, origin, added_at
)
SELECT gen_random_uuid(), %(authority)s, 'Given ' || n, 'Family ' || n, '', '',
  (ARRAY['F', 'M'])[1 + n %% 2], '', date '2004-09-01' + (n::bigint * 7919 %% 3650)::int, false,
  (ARRAY['WBRI', 'AIND', 'BAFR', 'MWAS', 'NOBT'])[1 + n %% 5], '', '', false,
  (%(areas)s::bigint[])[1 + n %% 12], false, 'file', timestamptz '2022-09-01'
FROM generate_series(1, %(people)s) AS n
"""
SPELLS = """
INSERT INTO participation_activity (
  public_id, authority_id, person_id, code, starts_on, ends_on, is_primary, provider_name, course,
  level, source, evidence, confidence, left_because, verified_on, lapses_on, recorded_at,
  withdrawn_because
)
SELECT gen_random_uuid(), authority_id, id,
  (ARRAY['210', '230', '619', '310', '110', '330', '810', '230'])[1 + (id * 31 + spell * 17) %% 8],
  date '2022-09-01' + spell * 420 + (id %% 90)::int,
  CASE WHEN spell < last THEN date '2022-09-01' + (spell + 1) * 420 + (id %% 90)::int END,
  true, '', '', '', 'file', '', '', '', date '2022-09-01' + spell * 420 + (id %% 90)::int,
  date '2022-09-01' + spell * 420 + (id %% 90)::int + 365,
  timestamptz '2022-09-05' + (spell * 420 + id %% 90) * interval '1 day', ''
FROM people_person, LATERAL (SELECT 1 + (id %% 4)::int AS last) AS ends,
  generate_series(0, last) AS spell
WHERE authority_id = %(authority)s
"""
BARE = """
SELECT count(*), count(*) FILTER (WHERE code = '619') FROM (
  SELECT DISTINCT ON (person_id) person_id, code FROM participation_activity
  WHERE authority_id = %(authority)s AND is_primary AND withdrawn_at IS NULL
    AND starts_on <= %(day)s AND (ends_on IS NULL OR ends_on > %(day)s)
  ORDER BY person_id, starts_on DESC, id DESC
) AS latest
"""
COUNTED = (
    "SELECT count(code) FILTER (WHERE code <> ''), count(*) FILTER (WHERE code = '619') FROM status"
)


def fill(people: int) -> int:
    """Make an authority with so many people and their spells; return its key."""
    now = timezone.now()
    authority = Authority.objects.create(
        code=f"b{now:%Y%m%d%H%M%S%f}", name="Benchmark of status", short_name="Benchmark"
    )
    with open_scope(authority.pk):
        areas = [
            Locality.objects.create(authority=authority, name=f"Area {number}").pk
            for number in range(12)
        ]
        named: dict[str, Any] = {"authority": authority.pk, "people": people, "areas": areas}
        _run(PEOPLE, named)
    analyse("people_person", "people_personhistoryevent")
    with open_scope(authority.pk):
        _run(SPELLS, named)
    analyse("participation_activity", "participation_activityhistoryevent")
    return int(authority.pk)


def _run(statement: str, named: dict[str, Any]) -> None:
    """Write many rows; their keys are looked up by plans that are made once they are there."""
    with connection.cursor() as cursor:
        cursor.execute(statement, named)
        cursor.execute(FRESH_PLANS)


def bare(authority: int, day: date) -> tuple[int, ...]:
    """Ask for the latest spell of everybody and no more."""
    with connection.cursor() as cursor:
        cursor.execute(BARE, {"authority": authority, "day": day})
        return tuple(cursor.fetchone())


def status(day: date, *, as_known: bool = False) -> tuple[int, ...]:
    """Ask for the status of everybody by the product."""
    asked = AsKnown(day=day, known_at=timezone.now() if as_known else None)
    with statuses(asked, COUNTED) as cursor:
        return tuple(cursor.fetchone())


def timed(function: Callable[[], Any]) -> tuple[float, Any]:
    """Return how many seconds it took, and what came of it."""
    began = time.perf_counter()
    found = function()
    return time.perf_counter() - began, found


def measure(authority: int, rounds: int) -> dict[str, Any]:
    """Run all sides in turn so many times."""
    operator = Actor.operator(authority)
    months = months_up_to(DAY, 12)
    sides: dict[str, Callable[[], Any]] = {
        "bare": lambda: bare(authority, DAY),
        "status": lambda: status(DAY),
        "as_known": lambda: status(DAY, as_known=True),
        "bare_months": lambda: [bare(authority, each) for each in months],
        "figures": lambda: [get_figures(viewer=operator, month_end=each).total for each in months],
    }
    seconds: dict[str, list[float]] = {name: [] for name in sides}
    found: dict[str, Any] = {}
    with open_scope(authority):
        for _ in range(rounds):
            for name, side in sides.items():
                took, found[name] = timed(side)
                seconds[name].append(took)
    same = found["bare"] == found["status"] == found["as_known"]

    def ratio(name: str, beside: str) -> list[float]:
        each = [a / b for a, b in zip(seconds[name], seconds[beside], strict=True)]
        return [round(number, 2) for number in (statistics.median(each), min(each), max(each))]

    return {
        "same_answer": same,
        "seconds": {name: round(statistics.median(took), 3) for name, took in seconds.items()},
        "status_of_bare": ratio("status", "bare"),
        "as_known_of_bare": ratio("as_known", "bare"),
        "twelve_months_by_seven_groups_of_bare": ratio("figures", "bare_months"),
    }


def main() -> None:
    """Print what one run showed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--people", type=int, default=50_000)
    parser.add_argument("--rounds", type=int, default=3)
    asked = parser.parse_args()
    authority = fill(asked.people)
    found = {
        "benchmark": "participation_status",
        "people": asked.people,
        "python": platform.python_version(),
        **measure(authority, asked.rounds),
    }
    print(json.dumps(found))
    if not found["same_answer"]:
        sys.exit("The product and the bare query do not agree.")


if __name__ == "__main__":
    main()
