"""How does the work with a great many young people come in at once?"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from typing import Any

from waymark.access import permissions as access
from waymark.access.permissions import Permission
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.casework.models.allocations import Allocation
from waymark.casework.models.contacts import Contact
from waymark.casework.models.steps import NextStep
from waymark.casework.rules.contacts import WITH_YOUNG_PERSON
from waymark.casework.rules.loading import CaseRow
from waymark.casework.rules.vocabulary import AllocationRole, StepState
from waymark.core.actors import Actor, ActorKind
from waymark.core.bulk import write_rows
from waymark.core.dates import local_date
from waymark.core.refusals import ActionRefused
from waymark.participation.actions.loading import write_activities
from waymark.people.actions.summaries import summarise_many
from waymark.people.models.access import AccessGrant
from waymark.people.permissions import ALL_GROUPS
from waymark.people.rules.vocabulary import GrantKind


class CannotLoadByHand(ActionRefused):
    """Casework is loaded at once by the installation alone. Write a note instead."""


@action
def load_cases(*, by: Actor, rows: Sequence[CaseRow], at: datetime) -> None:
    """Write activities, lead workers with their access, contacts and next steps of many people.

    For machines and operators, of people who have none of these yet. All or none.
    """
    access.require(by, Permission.CASES_MANAGE)
    if by.kind is ActorKind.MEMBER:
        raise CannotLoadByHand
    told = write_activities(
        (row.person_id, activity) for row in rows for activity in row.activities
    )
    led = [row for row in rows if row.lead_id is not None]
    write_rows(
        Allocation,
        ("person_id", "membership_id", "role", "starts_at", "note"),
        ((row.person_id, row.lead_id, AllocationRole.LEAD.value, row.led_since, "") for row in led),
    )
    groups = sorted(group.value for group in ALL_GROUPS)
    write_rows(
        AccessGrant,
        ("person_id", "membership_id", "kind", "data_groups", "reason", "starts_at", "review_note"),
        (
            (row.person_id, row.lead_id, GrantKind.ALLOCATED.value, groups, "", row.led_since, "")
            for row in led
        ),
    )
    contacts = write_rows(Contact, CONTACT_COLUMNS, _contacts(rows))
    steps = write_rows(NextStep, STEP_COLUMNS, _steps(rows))
    summarise_many({row.person_id: _summary(row) | told.get(row.person_id, {}) for row in rows})
    detail = {"people": len(rows), "led": len(led), "contacts": contacts, "steps": steps}
    record(by=by, event=Event.CASES_LOADED, at=at, detail=detail)


CONTACT_COLUMNS = (
    "person_id", "happened_at", "method", "outcome", "place", "minutes", "purposes", "note",
    "own_words", "level", "status", "written_at", "written_by_id", "reason", "is_latest",
)  # fmt: skip
STEP_COLUMNS = (
    "person_id", "what", "due_on", "first_due_on", "owner_id", "state", "added_at",
)  # fmt: skip


def _contacts(rows: Iterable[CaseRow]) -> Iterator[tuple[Any, ...]]:
    for row in rows:
        for each in row.contacts:
            yield (
                row.person_id,
                each.happened_at,
                each.method.value,
                each.outcome.value,
                each.place.value if each.place else "",
                each.minutes,
                [purpose.value for purpose in each.purposes],
                each.note,
                "",
                each.level.value,
                each.status.value,
                each.written_at,
                each.written_by_id,
                "",
                True,
            )


def _steps(rows: Iterable[CaseRow]) -> Iterator[tuple[Any, ...]]:
    for row in rows:
        for each in row.steps:
            yield (
                row.person_id,
                each.what,
                each.due_on,
                each.due_on,
                each.owner_id,
                StepState.OPEN.value,
                each.added_at,
            )


def _summary(row: CaseRow) -> dict[str, Any]:
    """Return what the person's list row says, as the single actions would make it."""
    reached = [each.happened_at for each in row.contacts if each.outcome in WITH_YOUNG_PERSON]
    first = min(row.steps, key=lambda each: each.due_on, default=None)
    return {
        "lead_id": row.lead_id,
        "latest_contact_on": local_date(max(reached)) if reached else None,
        "next_step": first.what if first else "",
        "next_step_on": first.due_on if first else None,
    }
