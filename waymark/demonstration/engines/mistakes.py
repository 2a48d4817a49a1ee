"""Which rows of an invented record were wrong for a while, and put right later?"""

import random
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from waymark.core.dates import local_date, local_moment
from waymark.demonstration.engines import rates
from waymark.demonstration.engines.activities import Told
from waymark.demonstration.engines.chance import day_between, happens, one_of
from waymark.demonstration.engines.lives import Stretch
from waymark.participation.rules.loading import StateRow


def with_mistakes(chance: random.Random, rows: Sequence[Told], *, until: date) -> tuple[Told, ...]:
    """Return the rows with wrong codes and days that were corrected up to a day, and one withdrawn.

    What they say at the end stays as it is.
    """
    held = list(rows)
    for row in held:
        first = row.states[0]
        taken = rates.TAKEN_FOR.get(first.code)
        if taken and happens(chance, rates.SHARE_WRONG_CODE):
            _mistake(chance, row, until=until, code=taken)
        elif first.starts_on.day > 1 and happens(chance, rates.SHARE_WRONG_DAY):
            _mistake(chance, row, until=until, starts_on=first.starts_on.replace(day=1))
    if happens(chance, rates.SHARE_WITHDRAWN):
        mistaken = _withdrawn(chance, held[-1], until=until)
        held += [mistaken] if mistaken else []
    return tuple(held)


def _mistake(chance: random.Random, row: Told, *, until: date, **wrong: Any) -> None:
    """Let a row say something wrong until somebody sees it."""
    noticed = local_moment(
        local_date(row.states[0].known_at) + timedelta(days=chance.randint(8, 80))
    )
    before = [state for state in row.states if state.known_at < noticed]
    if local_date(noticed) > until:
        return
    right = replace(before[-1], known_at=noticed)
    after = row.states[len(before) :]
    if not after or after[0].known_at > noticed:
        after.insert(0, right)
    row.states = [*(replace(state, **wrong) for state in before), *after]


def _withdrawn(chance: random.Random, row: Told, *, until: date) -> Told | None:
    """Return a row that was entered by mistake after all that is known, and withdrawn soon.

    The row before was closed for it, and goes on since.
    """
    first = row.told_on + timedelta(days=5)
    last = until - timedelta(days=60)
    if first > last or not row.is_present:
        return None
    entered = day_between(chance, first, last)
    seen = entered + timedelta(days=chance.randint(2, 50))
    row.say(entered, ends_on=entered)
    row.say(seen, ends_on=None)
    code = one_of(chance, ("230", "330", "410"))
    state = StateRow(known_at=local_moment(entered), code=code, starts_on=entered)
    made = Told(Stretch(code=code, starts_on=entered, ends_on=seen), [state])
    made.say(seen, withdrawn_because=one_of(chance, rates.WITHDRAWN_BECAUSE))
    return made
