"""When 500 people answer at once, is every answer kept, and how much slower is it than in turn?

Prints one JSON document. Runs on the database that DATABASE_URL names, which it migrates and fills:
give it one of its own, as `make bench` does.
"""

import argparse
import asyncio
import json
import os
import platform
import re
import sys
import time
from datetime import timedelta
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")

import django

from waymark.core.local_setup import migrate

migrate(dict(os.environ), verbosity=0)
django.setup()

from _site import gather, served  # noqa: E402
from _survey import make_consultation  # noqa: E402
from django.utils import timezone  # noqa: E402

from waymark.consultations.models.asking.consultations import Consultation  # noqa: E402
from waymark.consultations.models.hearing.responses import Answer, Response  # noqa: E402
from waymark.core.scoping import open_scope  # noqa: E402

RECEIPT = re.compile(r"[0-9A-Z]{4}(?:-[0-9A-Z]{2,4})+")
ONE_AFTER_ANOTHER = 20


def _open_one() -> Consultation:
    consultation = make_consultation()
    now = timezone.now()
    with open_scope(consultation.authority_id):
        Consultation.objects.filter(pk=consultation.pk).update(
            stage="open",
            opens_at=now - timedelta(days=1),
            opened_at=now - timedelta(days=1),
            closes_at=now + timedelta(days=30),
        )
    return consultation


def _kept(consultation: Consultation) -> tuple[int, int]:
    with open_scope(consultation.authority_id):
        found = Response.objects.filter(consultation=consultation)
        return found.count(), Answer.objects.filter(response__in=found).count()


def measure(*, people: int) -> dict[str, Any]:
    """Let people answer one after another, then all at once, and count receipts against rows."""
    consultation = _open_one()
    start = f"/benchmark/consultations/{consultation.slug}/answer/"
    with served() as address:
        began = time.perf_counter()
        first = asyncio.run(gather(ONE_AFTER_ANOTHER, address=address, start=start, at_once=1))
        in_turn = (time.perf_counter() - began) / ONE_AFTER_ANOTHER
        began = time.perf_counter()
        pages = asyncio.run(gather(people, address=address, start=start, at_once=people))
        at_once = (time.perf_counter() - began) / people
    receipts = [match.group() for page in [*first, *pages] if (match := RECEIPT.search(page))]
    responses, answers = _kept(consultation)
    asked = people + ONE_AFTER_ANOTHER
    if not len(set(receipts)) == responses == asked:
        sys.exit(f"{asked} answered, {len(set(receipts))} receipts, {responses} responses.")
    return {
        "people_at_once": people,
        "receipts": len(set(receipts)) - ONE_AFTER_ANOTHER,
        "responses_kept": responses - ONE_AFTER_ANOTHER,
        "lost": 0,
        "answers_kept": answers,
        "seconds_each_in_turn": round(in_turn, 3),
        "seconds_each_at_once": round(at_once, 3),
        "ratio": round(at_once / in_turn, 2),
    }


def main() -> None:
    """Read the size from the command line, measure, and print the figures as JSON."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--people", type=int, default=500)
    chosen = parser.parse_args()
    found = measure(people=chosen.people)
    print(
        json.dumps(
            {"benchmark": "answering at once", "python": platform.python_version(), **found},
            indent=2,
        )
    )


if __name__ == "__main__":
    main()
