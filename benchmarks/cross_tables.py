"""What do cross-tables of every pair of questions with hidden numbers cost beside plain GROUP BYs?

Prints one JSON document. Runs on the database that DATABASE_URL names, which it migrates and fills:
give it one of its own, as `make bench` does. The answers are skewed, so that many cells are small.
"""

import argparse
import hashlib
import json
import os
import platform
import random
import statistics
import sys
from itertools import combinations
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")

import django

from waymark.core.local_setup import migrate

migrate(dict(os.environ), verbosity=0)
django.setup()

from datetime import timedelta  # noqa: E402

from _tables import analyse  # noqa: E402
from _timing import timed  # noqa: E402
from django.db import connection  # noqa: E402
from django.utils import timezone  # noqa: E402

from waymark.access.models.authorities import Authority  # noqa: E402
from waymark.consultations.actions.analysis import take_snapshot  # noqa: E402
from waymark.consultations.models.analysis import AnalysisSnapshot  # noqa: E402
from waymark.consultations.models.asking.categories import StakeholderCategory  # noqa: E402
from waymark.consultations.models.asking.consultations import Consultation  # noqa: E402
from waymark.consultations.models.asking.questions import Choice, Question  # noqa: E402
from waymark.consultations.queries.counts import count_snapshot  # noqa: E402
from waymark.consultations.rules.counted import Counts  # noqa: E402
from waymark.core.actors import Actor  # noqa: E402
from waymark.core.scoping import open_scope  # noqa: E402

QUESTIONS, CHOICES, CATEGORIES = 9, 6, 8
HIDING = 3
WEIGHTS = (5000, 3000, 1500, 460, 37, 3)
"""How often each choice is made: the last one by 30 of 100,000, so its cells are small."""

RESPONSES = """
INSERT INTO consultations_response (
  public_id, authority_id, consultation_id, reference, status, kind, category_id, body_name,
  channel, received_at, is_late, language, publication, entered_at, exclusion_reason,
  exclusion_note
)
SELECT gen_random_uuid(), %s, %s, 'B' || n, 'accepted', 'individual', (%s::bigint[])[1 + n %% %s],
       '', 'import_file', now(), false, 'en-GB', '', now(), '', ''
FROM generate_series(1, %s) n
RETURNING id
"""
ANSWERS = """
INSERT INTO consultations_answer (
  public_id, authority_id, response_id, question_id, choice_id, text
)
SELECT gen_random_uuid(), %s, unnest(%s::bigint[]), %s, unnest(%s::bigint[]), ''
"""
ONE_PAIR = """
SELECT one.choice_id, other.choice_id, count(*)
FROM consultations_answer one
JOIN consultations_answer other ON other.response_id = one.response_id
WHERE one.question_id = %s AND other.question_id = %s
GROUP BY one.choice_id, other.choice_id
"""
BY_CATEGORY = """
SELECT response.category_id, answer.choice_id, count(*)
FROM consultations_answer answer
JOIN consultations_response response ON response.id = answer.response_id
WHERE answer.question_id = %s
GROUP BY response.category_id, answer.choice_id
"""


def make_consultation(rows: int) -> tuple[Consultation, list[int]]:
    """Make a closed consultation of nine closed questions and categories: ten dimensions."""
    authority, _ = Authority.objects.get_or_create(
        code="benchmark", defaults={"name": "Benchmark", "short_name": "Benchmark"}
    )
    now = timezone.now()
    mine = {"authority": authority}
    chance = random.Random(2007)  # noqa: S311 (no secret)
    with open_scope(authority.pk):
        consultation = Consultation.objects.create(
            **mine,
            slug=f"crossed-{now:%Y%m%d%H%M%S%f}",
            title="Benchmark of cross-tables",
            stage="closed",
            opens_at=now - timedelta(days=60),
            closes_at=now - timedelta(days=30),
            created_at=now,
        )
        of = mine | {"consultation": consultation}
        categories = [
            StakeholderCategory.objects.create(
                **of, key=f"category_{number}", label=f"Category {number}", position=number
            ).pk
            for number in range(CATEGORIES)
        ]
        with connection.cursor() as cursor:
            cursor.execute(RESPONSES, [authority.pk, consultation.pk, categories, CATEGORIES, rows])
            responses = [key for (key,) in cursor.fetchall()]
        questions = []
        for place in range(QUESTIONS):
            question = Question.objects.create(
                **of,
                code=f"question_{place}",
                kind="single_choice",
                wording=f"Question {place}?",
                position=place,
                hides_small_numbers=place < HIDING,
            )
            questions.append(question.pk)
            choices = [
                Choice.objects.create(
                    **mine,
                    question=question,
                    code=f"choice_{number}",
                    label=f"Choice {number}",
                    position=number,
                ).pk
                for number in range(CHOICES)
            ]
            made = chance.choices(choices, weights=WEIGHTS, k=rows)
            with connection.cursor() as cursor:
                cursor.execute(ANSWERS, [authority.pk, responses, question.pk, made])
    analyse("consultations_answer", "consultations_response")
    return consultation, questions


def _plain(questions: list[int]) -> list[int]:
    """The same 45 tables, each by a GROUP BY of its own."""
    numbers = []
    with connection.cursor() as cursor:
        for one, other in combinations(questions, 2):
            cursor.execute(ONE_PAIR, [one, other])
            numbers += [number for *_keys, number in cursor.fetchall()]
        for question in questions:
            cursor.execute(BY_CATEGORY, [question])
            numbers += [number for *_keys, number in cursor.fetchall()]
    return sorted(numbers)


def _counted(counts: Counts) -> list[int]:
    numbers = [number for cross in counts.crosses for number in cross.counts.values()]
    numbers += [number for question in counts.questions for number in question.counts.values()]
    return sorted(numbers)


def _checksum(numbers: list[int]) -> str:
    return hashlib.sha256(json.dumps(numbers).encode()).hexdigest()[:16]


def measure(*, rows: int, rounds: int) -> dict[str, Any]:
    """Measure all 45 tables with and without hiding, beside 45 plain statements."""
    consultation, questions = make_consultation(rows)
    by = Actor.operator(consultation.authority_id)
    found: list[tuple[float, float]] = []
    checksums = set()
    with open_scope(consultation.authority_id):
        _froze, snapshot = timed(
            lambda: take_snapshot(by=by, consultation=consultation, at=timezone.now())
        )
        assert isinstance(snapshot, AnalysisSnapshot)  # noqa: S101 (for the reader and mypy)
        analyse("consultations_snapshotresponse")
        for _ in range(rounds):
            plain, plain_numbers = timed(lambda: _plain(questions))
            own, counts = timed(lambda: count_snapshot(snapshot=snapshot))
            found.append((plain, own))
            checksums |= {_checksum(plain_numbers), _checksum(_counted(counts))}
    ratios = sorted(own / plain for plain, own in found)
    return {
        "rows": rows,
        "dimensions": QUESTIONS + 1,
        "tables": len(list(combinations(range(QUESTIONS + 1), 2))),
        "questions_that_hide": HIDING,
        "hidden_numbers": len(counts.hidden.keys) if counts.hidden else 0,
        "plain_group_by_s": round(statistics.median(plain for plain, _own in found), 3),
        "ours_with_hiding_s": round(statistics.median(own for _plain, own in found), 3),
        "ratio": round(statistics.median(ratios), 2),
        "range": [round(ratios[0], 2), round(ratios[-1], 2)],
        "checksums_equal": len(checksums) == 1,
        "python": platform.python_version(),
    }


def main() -> None:
    """Parse the size and print the result; a ratio over unequal answers is void, and exits 1."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=100_000)
    parser.add_argument("--rounds", type=int, default=3)
    asked = parser.parse_args()
    result = measure(rows=asked.rows, rounds=asked.rounds)
    sys.stdout.write(json.dumps(result, indent=2) + "\n")
    if not result["checksums_equal"]:
        sys.exit(1)


if __name__ == "__main__":
    main()
