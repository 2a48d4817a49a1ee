"""What does a board of 150 authorities with 600 conditions cost, beside plain arithmetic on arrays?

Prints one JSON document. Runs on the database that DATABASE_URL names, which it migrates and fills:
give it one of its own, as `make bench` does. Ours is all that a look takes: to read the board and
the conditions, where the matter stands, and each test. The bare side has the same rows in arrays
already, and only counts.
"""

import argparse
import json
import os
import platform
import statistics
import sys
from datetime import date
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")

import django

from waymark.core.local_setup import migrate

migrate(dict(os.environ), verbosity=0)
django.setup()

from _timing import timed  # noqa: E402
from django.db import connection  # noqa: E402
from django.test.utils import CaptureQueriesContext  # noqa: E402
from django.utils import timezone  # noqa: E402

from waymark.access.models.authorities import Authority  # noqa: E402
from waymark.core.scoping import open_scope  # noqa: E402
from waymark.decisions.models.bodies import Body, BodyKind  # noqa: E402
from waymark.decisions.models.decisions import Condition, Decision  # noqa: E402
from waymark.decisions.models.matters import Matter  # noqa: E402
from waymark.decisions.models.positions import ConditionParty, Position  # noqa: E402
from waymark.decisions.queries import positions as queries  # noqa: E402
from waymark.decisions.rules.decisions import (  # noqa: E402
    ConditionKind,
    ConditionState,
    DecisionStage,
    Finality,
)
from waymark.decisions.rules.tests import ConditionTest, evaluate  # noqa: E402

DAY = date(2026, 11, 1)
OPTIONS = ("in-house", "mixed economy", "")
NAMED = 5


def fill(*, parties: int, conditions: int) -> Matter:
    """Make a matter with so many authorities and so many conditions that each name five."""
    now = timezone.now()
    code = f"b{now:%Y%m%d%H%M%S%f}"
    authority = Authority.objects.create(code=code, name="Benchmark", short_name="Benchmark")
    own = {"authority_id": authority.pk}
    with open_scope(authority.pk):
        matter = Matter.objects.create(**own, title="Youth support", opened_on=DAY)
        body = Body.objects.create(**own, name="Executive", kind=BodyKind.EXECUTIVE)
        decision = Decision.objects.create(
            **own, matter=matter, body=body, title="Youth support", decided_on=DAY, wording="Yes.",
            reasons="It helps.", finality=Finality.FINAL, stage=DecisionStage.DECIDED,
            recorded_at=now,
        )  # fmt: skip
        rows = Position.objects.bulk_create(
            Position(**own, matter=matter, name=f"Council {number:03}", **_said(number))
            for number in range(parties)
        )
        made = Condition.objects.bulk_create(
            Condition(
                **own, decision=decision, kind=ConditionKind.PRECEDENT, text="They agree",
                state=ConditionState.OPEN, position=number, test=ConditionTest.ALL_OF,
                options=[OPTIONS[number % 2]],
            )
            for number in range(conditions)
        )  # fmt: skip
        ConditionParty.objects.bulk_create(
            ConditionParty(**own, condition=each, position=rows[(number * 7 + step) % parties])
            for number, each in enumerate(made)
            for step in range(NAMED)
        )
    return matter


def _said(number: int) -> dict[str, Any]:
    option = OPTIONS[number * number % 3]
    if not option:
        return {}
    return {"option": option, "decided_on": DAY, "evidence": "Minutes", "source": "Website"}


def look(matter: Matter) -> list[str]:
    """Read the board and its conditions, and carry out every test."""
    conditions = queries.list_watched(matter)
    board = queries.read_board(matter)
    parties = queries.parties_of(conditions)
    return [
        evaluate(
            queries.test_of(each, parties.get(each.pk, ())), stands=board.stands, today=DAY
        ).state.value
        for each in conditions
    ]


def count(options: list[str], asked: list[str], named: list[list[int]]) -> list[str]:
    """Do the same on arrays: one condition names five places of the first array."""
    found = []
    for wanted, places in zip(asked, named, strict=True):
        said = [options[place] for place in places]
        if any(each and each != wanted for each in said):
            found.append("failed")
        else:
            found.append("met" if all(said) else "open")
    return found


def measure(*, parties: int, conditions: int, rounds: int) -> dict[str, Any]:
    """Run both sides in turn so many times."""
    matter = fill(parties=parties, conditions=conditions)
    options = [_said(number).get("option", "") for number in range(parties)]
    asked = [OPTIONS[number % 2] for number in range(conditions)]
    named = [
        [(number * 7 + step) % parties for step in range(NAMED)] for number in range(conditions)
    ]
    pairs = []
    with open_scope(matter.authority_id):
        with CaptureQueriesContext(connection) as asked_of:
            ours = look(matter)
        for _ in range(rounds):
            bare, _found = timed(lambda: count(options, asked, named))
            own, _states = timed(lambda: look(matter))
            pairs.append((bare, own))
    return {
        "authorities": parties,
        "conditions": conditions,
        "statements": len(asked_of),
        "bare_ms": round(1000 * statistics.median(bare for bare, _own in pairs), 3),
        "ours_ms": round(1000 * statistics.median(own for _bare, own in pairs), 2),
        "ratio": round(statistics.median(own / bare for bare, own in pairs), 1),
        "equal": ours == count(options, asked, named),
        "python": platform.python_version(),
    }


def main() -> None:
    """Print the result; a ratio over unequal answers is void, and exits 1."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--authorities", type=int, default=150)
    parser.add_argument("--conditions", type=int, default=600)
    parser.add_argument("--rounds", type=int, default=20)
    given = parser.parse_args()
    result = measure(parties=given.authorities, conditions=given.conditions, rounds=given.rounds)
    sys.stdout.write(json.dumps(result, indent=2) + "\n")
    if not result["equal"]:
        sys.exit(1)


if __name__ == "__main__":
    main()
