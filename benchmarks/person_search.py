"""What does finding a young person by a misspelled name cost beside an exact look-up by b-tree?

Prints one JSON document. Runs on the database that DATABASE_URL names, as the run-time role with
row-level security on; it migrates and fills the database: give it one of its own, as `make bench`
does. Names are made of syllables and as unevenly spread as real ones.
"""

import argparse
import json
import os
import platform
import random
import statistics
import sys
import time
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from itertools import accumulate
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
from waymark.access.models.members import Membership, User  # noqa: E402
from waymark.access.queries import member_actor  # noqa: E402
from waymark.access.rules import RoleName  # noqa: E402
from waymark.core.actors import Actor  # noqa: E402
from waymark.core.remembering import remembering  # noqa: E402
from waymark.core.scoping import open_scope  # noqa: E402
from waymark.people.actions.granting import hold_grant  # noqa: E402
from waymark.people.engines.sounds import sound_of  # noqa: E402
from waymark.people.models.finding import SearchWord  # noqa: E402
from waymark.people.permissions import named_to  # noqa: E402
from waymark.people.queries.candidates import Eye, find_by_name  # noqa: E402
from waymark.people.queries.finding import MOST_FOUND, find_people  # noqa: E402
from waymark.people.rules.names import deletions  # noqa: E402
from waymark.people.rules.vocabulary import GrantKind  # noqa: E402

FAMILIES, GIVENS, AREAS, CASELOAD = 20_000, 4_000, 12, 34
HIDDEN_EVERY = 500
AT_ONCE = 20_000
LETTERS = "abcdefghijklmnopqrstuvwxyz"
ONSETS = [
    "b",
    "br",
    "c",
    "d",
    "f",
    "g",
    "h",
    "j",
    "k",
    "kh",
    "l",
    "m",
    "n",
    "p",
    "r",
    "s",
    "sh",
    "t",
    "th",
    "v",
    "w",
    "y",
    "z",
]
MIDDLES = ("a", "e", "i", "o", "u", "ai", "ee", "oo", "ar", "en")
ENDS = ("", "n", "r", "s", "l", "m", "son", "ton", "man", "ska")

PEOPLE = """
INSERT INTO people_person (
  public_id, authority_id, given_names, family_name, preferred_name, pronouns, sex, gender, born_on,
  is_birth_date_verified, ethnicity, ethnicity_source, language, needs_interpreter, locality_id,
  is_restricted, origin, added_at
)
SELECT gen_random_uuid(), %s, given, family, '', '', 'U', '', born, false, '', '', '', false,
       (%s::bigint[])[1 + place %% %s], place %% %s = 0, 'file', now()
FROM unnest(%s::text[], %s::text[], %s::date[], %s::int[]) AS row(given, family, born, place)
RETURNING id
"""
SUMMARIES = """
INSERT INTO people_personsummary (
  public_id, authority_id, person_id, name, sort_name, born_on, locality_id, is_restricted, tier,
  activity_code, activity_group, next_step
)
SELECT gen_random_uuid(), authority_id, id, given_names || ' ' || family_name,
       lower(family_name || ', ' || given_names), born_on, locality_id, is_restricted,
       '', '', '', ''
FROM people_person WHERE id = ANY(%s)
"""
NAMES = """
INSERT INTO people_searchname (public_id, authority_id, person_id, family, given, is_current)
SELECT gen_random_uuid(), authority_id, id, family_name, given_names, true
FROM people_person WHERE id = ANY(%s)
"""
EXACT = """
SELECT person_id FROM people_searchname
WHERE authority_id = %s AND family = %s AND given = %s ORDER BY person_id LIMIT 50
"""


def make_words(chance: random.Random, number: int, syllables: tuple[int, ...]) -> list[str]:
    """Make so many distinct words that can be spoken."""
    found: dict[str, None] = {}
    while len(found) < number:
        parts = [
            chance.choice(ONSETS) + chance.choice(MIDDLES) for _ in range(chance.choice(syllables))
        ]
        found["".join(parts) + chance.choice(ENDS)] = None
    return list(found)


def uneven(number: int) -> list[float]:
    """Return how often each word is borne: the first by many, the later by ever fewer."""
    return list(accumulate(1 / (place + 10) for place in range(number)))


def make_people(people: int, seed: int) -> tuple[Actor, list[tuple[str, str]]]:
    """Make an authority with so many people, and a worker with a caseload and an area."""
    chance = random.Random(seed)  # noqa: S311 (no secret)
    families = make_words(chance, FAMILIES, (1, 2, 2, 3))
    givens = make_words(chance, GIVENS, (1, 2, 2))
    now = timezone.now()
    authority = Authority.objects.create(
        code=f"b{now:%Y%m%d%H%M%S%f}", name="Benchmark of names", short_name="Benchmark"
    )
    with open_scope(authority.pk):
        areas = [
            Locality.objects.create(authority=authority, name=f"Area {number}").pk
            for number in range(AREAS)
        ]
        names: list[tuple[str, str]] = []
        own: list[int] = []
        for start in range(0, people, AT_ONCE):
            size = min(AT_ONCE, people - start)
            given = chance.choices(givens, cum_weights=uneven(GIVENS), k=size)
            family = chance.choices(families, cum_weights=uneven(FAMILIES), k=size)
            born = [date(2000, 1, 1) + timedelta(days=chance.randrange(4_700)) for _ in given]
            names += zip(given, family, strict=True)
            with connection.cursor() as cursor:
                places = list(range(start, start + size))
                cursor.execute(
                    PEOPLE, [authority.pk, areas, AREAS, HIDDEN_EVERY, given, family, born, places]
                )
                keys = [key for (key,) in cursor.fetchall()]
                cursor.execute(SUMMARIES, [keys])
                cursor.execute(NAMES, [keys])
            own = own or keys[1 : CASELOAD + 1]
        learn(authority.pk, sorted({word for pair in names for word in pair}))
        user, _ = User.objects.get_or_create(
            email=f"{authority.code}@example.org", name="A. Worker"
        )
        member = Membership.objects.create(
            authority=authority, user=user, role=RoleName.PERSONAL_ADVISER.value, joined_at=now
        )
        for key in own:
            hold_grant(
                authority_id=authority.pk,
                kind=GrantKind.ALLOCATED,
                at=now,
                person_id=key,
                membership_id=member.pk,
            )
        hold_grant(
            authority_id=authority.pk,
            kind=GrantKind.LOCALITY,
            at=now,
            locality_id=areas[0],
            membership_id=member.pk,
        )
    analyse("people_person", "people_personsummary", "people_searchname", "people_searchword")
    return member_actor(member), names


def learn(authority_id: int, words: list[str]) -> None:
    """Write the dictionary, as the product does with each change of a name."""
    SearchWord.objects.bulk_create(
        (
            SearchWord(authority_id=authority_id, key=key, word=word)
            for word in words
            for key in dict.fromkeys((word, *deletions(word), sound_of(word)))
            if key
        ),
        batch_size=5_000,
        ignore_conflicts=True,
    )


def slip(chance: random.Random, word: str) -> str:
    """Return the word with one letter wrong, missing, too many or exchanged."""
    place = chance.randrange(len(word))
    letter = chance.choice(LETTERS)
    return chance.choice(
        [
            word[:place] + word[place + 1 :],
            word[:place] + letter + word[place + 1 :],
            word[:place] + letter + word[place:],
            word[:place] + word[place : place + 2][::-1] + word[place + 2 :],
        ]
    )


def exact(viewer: Actor, given: str, family: str) -> list[int]:
    """Look one name up, as plainly as the database can."""
    with connection.cursor() as cursor:
        cursor.execute(EXACT, [viewer.authority_id, family, given])
        return [key for (key,) in cursor.fetchall()]


def names_alone(viewer: Actor, words: tuple[str, ...]) -> float:
    """Return how long the names alone take: whose are spelled so or nearly so, and may be known.

    Without who the viewer is, which a page has read before, and what lies open of those found.
    """
    eye = Eye(viewer=viewer, at=timezone.now())
    with remembering():
        named_to(viewer=eye.viewer, at=eye.at)
        return timed(
            lambda: find_by_name(eye=eye, words=words, wide=(), own=(), enough=MOST_FOUND)
        )[0]


def timed(call: Callable[[], Any]) -> tuple[float, Any]:
    """Return how long a call took, and what it gave."""
    began = time.perf_counter()
    result = call()
    return time.perf_counter() - began, result


def p95(seconds: list[float]) -> float:
    """Return the time that one in twenty takes longer than."""
    return statistics.quantiles(seconds, n=20)[-1]


def searches(
    viewer: Actor, names: list[tuple[str, str]], number: int, chance: random.Random
) -> Iterator[dict[str, Any]]:
    """Run so many searches of each sort in turn, and yield their times and whether they found."""
    for given, family in chance.sample(names, number):
        typo = slip(chance, family)
        plain_s, keys = timed(lambda: exact(viewer, given, family))  # noqa: B023 (called at once)
        texts = {"exact": f"{given} {family}", "typo": f"{given} {typo}", "family": family}
        found = {
            name: timed(lambda: find_people(viewer=viewer, text=text, at=timezone.now()))  # noqa: B023
            for name, text in texts.items()
        }
        names_s = names_alone(viewer, (given, typo))
        same = {row.summary.name for row in found["exact"][1].rows}
        by_typo = {row.summary.name for row in found["typo"][1].rows}
        name = f"{given} {family}"
        yield {
            "plain": plain_s,
            "names": names_s,
            "agrees": bool(keys) and name in same,
            "recalled": name in by_typo,
        } | {sort: seconds for sort, (seconds, _found) in found.items()}


def measure(*, people: int, number: int, rounds: int, seed: int) -> dict[str, Any]:
    """Measure searches with and without a slip beside the plain look-up of the same names."""
    viewer, everybody = make_people(people, seed)
    # Hidden people are never found, so nobody looks for them here.
    names = [name for place, name in enumerate(everybody) if place % HIDDEN_EVERY]
    chance = random.Random(seed + 1)  # noqa: S311 (no secret)
    sorts = ("names", "exact", "typo", "family")
    ratios: dict[str, list[float]] = {sort: [] for sort in sorts}
    times: dict[str, list[float]] = {sort: [] for sort in ("plain", *sorts)}
    recalled, agrees = [], []
    with open_scope(viewer.authority_id or 0):
        list(searches(viewer, names, 20, chance))  # the first statements plan and read from disk
        for _ in range(rounds):
            ran = list(searches(viewer, names, number, chance))
            plain = p95([each["plain"] for each in ran])
            for sort, found in ratios.items():
                found.append(p95([each[sort] for each in ran]) / plain)
            for sort, seconds in times.items():
                seconds += [each[sort] for each in ran]
            recalled += [each["recalled"] for each in ran]
            agrees += [each["agrees"] for each in ran]
    return {
        "people": people,
        "words": len({word for pair in names for word in pair}),
        "searches": number * rounds,
        "p50_ms": {sort: round(1000 * statistics.median(s), 2) for sort, s in times.items()},
        "p95_ms": {sort: round(1000 * p95(s), 2) for sort, s in times.items()},
        "ratio_of_p95_to_plain": {
            sort: {
                "median": round(statistics.median(found), 1),
                "range": [round(min(found), 1), round(max(found), 1)],
            }
            for sort, found in ratios.items()
        },
        "typo_recall_in_first_50": round(statistics.fmean(recalled), 4),
        "exact_found": round(statistics.fmean(agrees), 4),
        "python": platform.python_version(),
    }


def main() -> None:
    """Parse the size and print the result; exits 1 where a plain name is not found by ours."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--people", type=int, default=50_000)
    parser.add_argument("--searches", type=int, default=200)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--seed", type=int, default=2007)
    asked = parser.parse_args()
    result = measure(
        people=asked.people, number=asked.searches, rounds=asked.rounds, seed=asked.seed
    )
    sys.stdout.write(json.dumps(result, indent=2) + "\n")
    if result["exact_found"] < 0.99:
        sys.exit(1)


if __name__ == "__main__":
    main()
