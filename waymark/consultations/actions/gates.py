"""How do officers answer the checks before opening, and keep the calendar that they look at?"""

from datetime import date, datetime

from waymark.access import permissions
from waymark.access.permissions import Permission
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.consultations.actions.freezing import finish_change, lock_to_change
from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.models.running import CalendarPeriod, GateAnswer
from waymark.consultations.rules.calendar import PeriodKind
from waymark.consultations.rules.gates import ANSWERABLE, Gate
from waymark.core.actors import Actor
from waymark.core.refusals import ActionRefused
from waymark.core.scoping import scoped_authorities


class NoReasonFits(ActionRefused):
    """No reason can stand in for this: it has to be put right."""


class PeriodOutOfOrder(ActionRefused):
    """The last day must be the first day or after it."""


class PeriodThere(ActionRefused):
    """The calendar has this already: the same kind, name and first day."""


class PeriodGone(ActionRefused):
    """Somebody has removed this meanwhile. Copy your text and add it anew."""


@action
def answer_gate(
    *, by: Actor, consultation: Consultation, gate: Gate | str, reason: str, at: datetime
) -> None:
    """Say why a check need not be met here; an empty reason takes the earlier one back."""
    permissions.require(by, Permission.CONSULTATIONS_MANAGE)
    gate = Gate(gate)
    if gate not in ANSWERABLE:
        raise NoReasonFits
    locked = lock_to_change(consultation)
    rows = GateAnswer.objects.filter(consultation=locked, gate=gate)
    answer = rows.first() or GateAnswer(
        authority_id=locked.authority_id, consultation=locked, gate=gate
    )
    if reason.strip():
        answer.reason = reason.strip()
        answer.answered_at, answer.answered_by_id = at, by.user_id
        answer.save()
    else:
        rows.delete()
    finish_change(locked, at=at)
    record(
        by=by,
        event=Event.GATE_SETTLED,
        target=locked,
        at=at,
        reason=reason,
        detail={"gate": gate.value, "is_answered": bool(reason.strip())},
    )


@action
def save_period(
    *,
    by: Actor,
    kind: PeriodKind | str,
    label: str,
    first_day: date,
    last_day: date,
    at: datetime,
    period: CalendarPeriod | None = None,
) -> CalendarPeriod:
    """Add or change a school holiday or a time before an election."""
    permissions.require(by, Permission.CONSULTATIONS_MANAGE)
    if last_day < first_day:
        raise PeriodOutOfOrder(field="last_day")
    kind = PeriodKind(kind)
    saved = CalendarPeriod() if period is None else _lock_period(period)
    if period is None:
        saved.authority_id = scoped_authorities()[0]
    same = CalendarPeriod.objects.filter(kind=kind, label=label, first_day=first_day)
    if same.exclude(pk=saved.pk).exists():
        raise PeriodThere(field="label")
    saved.kind, saved.label = kind.value, label
    saved.first_day, saved.last_day = first_day, last_day
    saved.save()
    record(
        by=by, event=Event.CALENDAR_PERIOD_SAVED, target=saved, at=at, detail={"kind": kind.value}
    )
    return saved


@action
def remove_period(*, by: Actor, period: CalendarPeriod, at: datetime) -> None:
    """Take a period out of the calendar."""
    permissions.require(by, Permission.CONSULTATIONS_MANAGE)
    found = _lock_period(period)
    record(
        by=by, event=Event.CALENDAR_PERIOD_REMOVED, target=found, at=at, detail={"kind": found.kind}
    )
    found.delete()


def _lock_period(period: CalendarPeriod) -> CalendarPeriod:
    found = CalendarPeriod.objects.select_for_update().filter(pk=period.pk).first()
    if found is None:
        raise PeriodGone
    return found
