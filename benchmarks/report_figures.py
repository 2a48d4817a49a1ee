"""What do a report's figures cost beside a plain GROUP BY, and a stored report beside a fresh one?

Prints one JSON document. Runs on the database that DATABASE_URL names, which it migrates and fills:
give it one of its own, as `make bench` does.
"""

import argparse
import hashlib
import json
import os
import platform
import statistics
import sys
from functools import partial
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")

import django

from waymark.core.local_setup import migrate

migrate(dict(os.environ), verbosity=0)
django.setup()

from _survey import make_survey  # noqa: E402
from _timing import timed  # noqa: E402
from django.db import connection  # noqa: E402
from django.utils import timezone  # noqa: E402

from waymark.access.models.authorities import Authority  # noqa: E402
from waymark.consultations.actions.analysis import take_snapshot  # noqa: E402
from waymark.consultations.actions.reports import draft_report  # noqa: E402
from waymark.consultations.exports.renditions import DOWNLOADS, report_bytes  # noqa: E402
from waymark.consultations.queries import reports as queries  # noqa: E402
from waymark.consultations.queries.counts import count_snapshot  # noqa: E402
from waymark.consultations.rules.build import build_content  # noqa: E402
from waymark.consultations.rules.counted import Counts  # noqa: E402
from waymark.core.actors import Actor  # noqa: E402
from waymark.core.scoping import open_scope  # noqa: E402

PLAIN = """
SELECT answer.question_id, answer.choice_id, response.category_id, count(*)
FROM consultations_answer answer
JOIN consultations_response response ON response.id = answer.response_id
WHERE response.consultation_id = %s AND response.status = 'accepted'
  AND answer.choice_id IS NOT NULL
GROUP BY answer.question_id, answer.choice_id, response.category_id
"""


def _plain(consultation: int) -> list[int]:
    with connection.cursor() as cursor:
        cursor.execute(PLAIN, [consultation])
        return sorted(number for *_keys, number in cursor.fetchall())


def _checksum(numbers: list[int]) -> str:
    return hashlib.sha256(json.dumps(sorted(numbers)).encode()).hexdigest()[:16]


def _counted(counts: Counts) -> list[int]:
    return [number for question in counts.questions for number in question.counts.values()]


def measure(*, rows: int, rounds: int) -> dict[str, Any]:
    """Measure the figures and the stored report on one invented consultation."""
    consultation = make_survey(rows=rows)
    at = timezone.now()
    by = Actor.operator(consultation.authority_id)
    authority = Authority.objects.get(pk=consultation.authority_id)
    figures: list[tuple[float, float]] = []
    checksums = set()
    with open_scope(authority.pk):
        froze, snapshot = timed(lambda: take_snapshot(by=by, consultation=consultation, at=at))

        def ours() -> Counts:
            counts = count_snapshot(snapshot=snapshot)
            build_content(
                edition=1,
                authority=queries.authority_facts(authority),
                consultation=queries.consultation_facts(consultation),
                snapshot=queries.snapshot_facts(snapshot),
                counts=counts,
            )
            return counts

        for _ in range(rounds):
            plain, plain_numbers = timed(lambda: _plain(consultation.pk))
            own, counts = timed(ours)
            figures.append((plain, own))
            checksums |= {_checksum(plain_numbers), _checksum(_counted(counts))}
        made, edition = timed(lambda: draft_report(by=by, consultation=consultation, at=at))
        stored = {}
        for form in DOWNLOADS:
            render = partial(report_bytes, edition=edition, form=form, at=at)
            first, fresh = timed(render)
            again = [timed(render) for _ in range(rounds)]
            median = statistics.median(seconds for seconds, _bytes in again)
            stored[form.value] = {
                "first_s": round(first, 4),
                "stored_s": round(median, 5),
                "times_faster": round(first / median, 1),
                "byte_identical": all(content == fresh for _seconds, content in again),
            }
    ratios = sorted(own / plain for plain, own in figures)
    whole = sum(each["first_s"] for each in stored.values())
    kept = sum(each["stored_s"] for each in stored.values())
    return {
        "rows": rows,
        "questions": 10,
        "figures": {
            "plain_group_by_s": round(statistics.median(plain for plain, _own in figures), 3),
            "ours_s": round(statistics.median(own for _plain, own in figures), 3),
            "ratio": round(statistics.median(ratios), 2),
            "range": [round(ratios[0], 2), round(ratios[-1], 2)],
            "checksums_equal": len(checksums) == 1,
        },
        "freezing_s": round(froze, 2),
        "making_the_edition_s": round(made, 3),
        "stored": stored | {"all": {"times_faster": round(whole / kept, 1)}},
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
    identical = all(each.get("byte_identical", True) for each in result["stored"].values())
    if not (result["figures"]["checksums_equal"] and identical):
        sys.exit(1)


if __name__ == "__main__":
    main()
