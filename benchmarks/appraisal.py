"""What do an appraisal's figures and their picture cost beside plain arithmetic on arrays?

Twelve options with forty cost lines in all and 1,000 samples of weights. Prints one JSON document;
needs no database. Redrawing should take under a tenth of a second, 95 times of 100.
"""

import argparse
import json
import os
import platform
import random
import statistics
import sys
from decimal import Decimal
from fractions import Fraction
from functools import partial
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")

import django

django.setup()

import numpy as np  # noqa: E402
from _timing import timed  # noqa: E402

from waymark.commissioning.models.appraisals import (  # noqa: E402
    Appraisal,
    AppraisalOption,
    CostLine,
)
from waymark.commissioning.models.scoring import Criterion, Score  # noqa: E402
from waymark.commissioning.presenters.appraisals import changes_of, work_out  # noqa: E402
from waymark.commissioning.queries.appraisals import Contents  # noqa: E402
from waymark.commissioning.rules.weights import SAMPLES, SEED  # noqa: E402

OPTIONS, LINES, CRITERIA, YEARS = 12, 40, 5, 10
MOST_SECONDS = 0.1


def _contents(seed: int) -> Contents:
    """Return an invented appraisal that no database knows."""
    drawn = random.Random(seed)  # noqa: S311 (no secret)
    appraisal = Appraisal(
        price_year=2026, first_year=2027, years=YEARS, discount="green_book_2026", state="locked"
    )
    options = [
        AppraisalOption(pk=number, key=f"way-{number}", label=f"Way {number}")
        for number in range(OPTIONS)
    ]
    criteria = [
        Criterion(pk=number, name=f"Criterion {number}", weight=Decimal(drawn.randint(1, 100)))
        for number in range(CRITERIA)
    ]
    return Contents(
        appraisal=appraisal,
        options=tuple(options),
        factors=(),
        assessments=(),
        criteria=tuple(criteria),
        scores=tuple(
            Score(option_id=option.pk, criterion_id=each.pk, value=drawn.randint(0, 100))
            for option in options
            for each in criteria
        ),
        lines=tuple(
            CostLine(
                option_id=number % OPTIONS,
                kind=("running", "transition", "one_off", "avoided")[number // OPTIONS],
                first_year=1,
                last_year=YEARS,
                amount=Decimal(drawn.randint(1_000_000, 3_000_000) // (1 + number // OPTIONS)),
                recoverable_vat=Decimal(0),
                price_year=2026,
                optimism=Decimal(0),
                mitigated=Decimal(0),
            )
            for number in range(LINES)
        ),
        risks=(),
        effects=(),
        weight_sets=(),
        has_money=True,
    )


def _redraw(contents: Contents) -> list[float]:
    """Do what a page does again when a weight changes."""
    weights: dict[str, Fraction] = contents.weights()
    found = work_out(contents, weights)
    assert changes_of(found, contents).picture  # noqa: S101 (else nothing was drawn)
    return [round(float(each.value), 2) for each in found.costs]


def _plain(contents: Contents) -> list[float]:
    """Add up the same costs and draw the same samples, on arrays alone."""
    money = np.zeros((OPTIONS, YEARS + 1))
    for line in contents.lines:
        sign = -1 if line.kind == "avoided" else 1
        money[line.option_id, line.first_year : line.last_year + 1] += sign * float(line.amount)
    values = money @ (1.035 ** -np.arange(YEARS + 1))
    table = np.array([each.value for each in contents.scores], dtype=float)
    drawn = np.random.default_rng(SEED).dirichlet(np.ones(CRITERIA), size=SAMPLES)
    np.bincount((drawn @ table.reshape(OPTIONS, CRITERIA).T).argmax(axis=1), minlength=OPTIONS)
    return [round(float(each), 2) for each in values]


def measure(rounds: int) -> dict[str, Any]:
    """Redraw another appraisal in each round, after one that loads the chart engine."""
    _redraw(_contents(rounds))
    redraws, plains = [], []
    for seed in range(rounds):
        contents = _contents(seed)
        seconds, ours = timed(partial(_redraw, contents))
        redraws.append(seconds)
        seconds, theirs = timed(partial(_plain, contents))
        plains.append(seconds)
        if any(abs(one - other) > 1 for one, other in zip(ours, theirs, strict=True)):
            raise SystemExit("The two ways give different values.")
    most = statistics.quantiles(redraws, n=20)[-1]
    return {
        "benchmark": "appraisal",
        "options": OPTIONS,
        "cost_lines": LINES,
        "samples": SAMPLES,
        "rounds": rounds,
        "redraw_95th_ms": round(1000 * most, 1),
        "redraw_median_ms": round(1000 * statistics.median(redraws), 1),
        "under_a_tenth_of_a_second": most < MOST_SECONDS,
        "ratio_to_plain_arrays": round(statistics.median(redraws) / statistics.median(plains), 1),
        "machine": f"{platform.machine()}, {os.cpu_count()} cores",
    }


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=100)
    print(json.dumps(measure(parser.parse_args().rounds), indent=2))
