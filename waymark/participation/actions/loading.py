"""How do the activities of a great many young people come in at once? A step of other actions."""

from collections.abc import Iterable, Sequence
from typing import Any

from django.db import connection

from waymark.core.bulk import change_rows, reserve_keys, write_rows
from waymark.participation.models.activities import Activity
from waymark.participation.rules.codes import group_of
from waymark.participation.rules.currency import lapses_on
from waymark.participation.rules.loading import ActivityRow, StateRow
from waymark.participation.rules.status import Spell, neet_since

FIXED = (
    "id", "person_id", "source", "provider_id", "provider_name", "course", "level", "evidence",
    "confidence", "is_primary", "recorded_at",
)  # fmt: skip
STATE = (
    "code", "starts_on", "ends_on", "expected_end_on", "review_on", "verified_on", "lapses_on",
    "left_because", "withdrawn_at", "withdrawn_because",
)  # fmt: skip


def write_activities(rows: Iterable[tuple[int, ActivityRow]]) -> dict[int, dict[str, Any]]:
    """Write activities by the keys of their people; return what their list rows should say.

    State after state, so that the history has all of them. That no two overlap is looked at once
    the last states are there: on the way a row may still seem to go on when the next has begun.
    """
    held = list(rows)
    keys = reserve_keys(Activity, len(held))
    with connection.cursor() as cursor:
        cursor.execute("SET CONSTRAINTS activity_never_overlaps DEFERRED")
        write_rows(
            Activity,
            (*FIXED, *STATE),
            (
                (
                    key, person_id, row.source.value, row.provider_id, "", row.course, "", "",
                    row.confidence.value if row.confidence else "", True,
                    row.states[0].known_at, *_values(row.states[0]),
                )
                for key, (person_id, row) in zip(keys, held, strict=True)
            ),
        )  # fmt: skip
        for number in range(1, max((len(row.states) for _, row in held), default=0)):
            change_rows(
                Activity,
                ("amended_at", *STATE),
                (
                    (key, row.states[number].known_at, *_values(row.states[number]))
                    for key, (_, row) in zip(keys, held, strict=True)
                    if number < len(row.states)
                ),
            )
        cursor.execute("SET CONSTRAINTS activity_never_overlaps IMMEDIATE")
    return _summaries(held, keys)


def _values(state: StateRow) -> tuple[Any, ...]:
    return (
        state.code, state.starts_on, state.ends_on, state.expected_end_on, state.review_on,
        state.verified_on, _lapse(state),
        state.left_because.value if state.left_because else "",
        state.known_at if state.withdrawn_because else None, state.withdrawn_because,
    )  # fmt: skip


def _lapse(state: StateRow) -> Any:
    return lapses_on(
        code=state.code,
        starts_on=state.starts_on,
        verified_on=state.verified_on,
        expected_end_on=state.expected_end_on,
        review_on=state.review_on,
    )


def _summaries(
    held: Sequence[tuple[int, ActivityRow]], keys: Sequence[int]
) -> dict[int, dict[str, Any]]:
    spells: dict[int, list[Spell]] = {}
    present: dict[int, StateRow] = {}
    for key, (person_id, row) in zip(keys, held, strict=True):
        state = row.latest
        if state.withdrawn_because:
            continue
        spells.setdefault(person_id, []).append(
            Spell(key=key, code=state.code, starts_on=state.starts_on, ends_on=state.ends_on)
        )
        if state.ends_on is None:
            present[person_id] = state
    return {
        person_id: {
            "activity_code": state.code,
            "activity_group": group_of(state.code).value,
            "activity_since": state.starts_on,
            "activity_verified_on": state.verified_on,
            "activity_lapses_on": _lapse(state),
            "neet_since": neet_since(state.starts_on, spells[person_id]),
        }
        for person_id, state in present.items()
    }
