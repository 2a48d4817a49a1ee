"""With 200 visitors at once on the public pages, does any fail, and how slow are the slowest?

Prints one JSON document. Runs on the database that DATABASE_URL names, which it migrates and fills
with the demonstration: give it one of its own, as `make bench` does.
"""

import argparse
import asyncio
import json
import os
import platform
import statistics
import sys
import time
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")

import django

from waymark.core.local_setup import migrate

migrate(dict(os.environ), verbosity=0)
django.setup()

import httpx  # noqa: E402
from _site import PATIENCE, served  # noqa: E402
from django.utils import timezone  # noqa: E402

from waymark.demonstration.actions.loading import load_demonstration  # noqa: E402

PAGES = (
    "/",
    "/luton/",
    "/luton/consultations/",
    "/luton/consultations/luton-2007/",
    "/luton/decisions/",
    "/marshfield/consultations/",
)
MOST_TIMES_THE_MEDIAN = 5


async def _visit(
    client: httpx.AsyncClient, number: int, rounds: int, slots: asyncio.Barrier
) -> list[tuple[str, int, float]]:
    """Read every page in turn, beginning at another one than one's neighbours."""
    seen = []
    await slots.wait()
    for step in range(rounds * len(PAGES)):
        page = PAGES[(number + step) % len(PAGES)]
        began = time.perf_counter()
        status = (await client.get(page)).status_code
        seen.append((page, status, time.perf_counter() - began))
    return seen


async def _crowd(address: str, visitors: int, rounds: int) -> list[tuple[str, int, float]]:
    slots = asyncio.Barrier(visitors)
    limits = httpx.Limits(max_connections=None)
    async with httpx.AsyncClient(
        base_url=address, timeout=PATIENCE, limits=limits, trust_env=False
    ) as client:
        found = await asyncio.gather(
            *(_visit(client, number, rounds, slots) for number in range(visitors))
        )
    return [each for one in found for each in one]


def measure(*, visitors: int, rounds: int) -> dict[str, Any]:
    """Measure one visitor alone, then all of them at once."""
    load_demonstration(at=timezone.now())
    with served() as address:
        asyncio.run(_crowd(address, 1, 2))  # warm
        alone = statistics.median(took for _, _, took in asyncio.run(_crowd(address, 1, 5)))
        answers = asyncio.run(_crowd(address, visitors, rounds))
    errors = sorted({(page, status) for page, status, _ in answers if status != 200})
    if errors:
        sys.exit(f"Not every page was answered: {errors[:5]}")
    times = sorted(took for _, _, took in answers)
    median = statistics.median(times)
    slowest_hundredth = times[-max(1, len(times) // 100)]
    return {
        "visitors_at_once": visitors,
        "requests": len(answers),
        "errors": 0,
        "one_alone_milliseconds": round(1000 * alone, 1),
        "median_milliseconds": round(1000 * median, 1),
        "slowest_hundredth_milliseconds": round(1000 * slowest_hundredth, 1),
        "slowest_hundredth_to_median": round(slowest_hundredth / median, 2),
        "aim": f"under {MOST_TIMES_THE_MEDIAN}",
        "requests_a_second_at_once_to_alone": round(visitors * alone / median, 2),
    }


def main() -> None:
    """Read the size from the command line, measure, and print the figures as JSON."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--visitors", type=int, default=200)
    parser.add_argument("--rounds", type=int, default=3)
    chosen = parser.parse_args()
    found = measure(visitors=chosen.visitors, rounds=chosen.rounds)
    print(
        json.dumps(
            {"benchmark": "public pages", "python": platform.python_version(), **found}, indent=2
        )
    )


if __name__ == "__main__":
    main()
