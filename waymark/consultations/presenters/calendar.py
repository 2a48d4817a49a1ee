"""What does the calendar of school holidays and elections show?"""

from collections.abc import Sequence
from dataclasses import dataclass

from waymark.access.permissions import Permission, may
from waymark.consultations.models.running import PERIOD_KIND_LABELS, CalendarPeriod
from waymark.consultations.presenters.setup.cards import Url
from waymark.consultations.rules.calendar import PeriodKind
from waymark.core.actors import Actor
from waymark.core.working_days import bank_holidays
from waymark.web.jinja import show_date


@dataclass(frozen=True)
class PeriodRow:
    """Days of the calendar, with the ways to change them."""

    label: str
    kind: str
    first_day: str
    last_day: str
    change_url: str
    remove_url: str


@dataclass(frozen=True)
class Calendar:
    """School holidays and times before elections, and what is known of bank holidays."""

    rows: tuple[PeriodRow, ...]
    add_url: str
    bank_holidays: str


def present_calendar(*, periods: Sequence[CalendarPeriod], viewer: Actor, url: Url) -> Calendar:
    """Word the calendar."""
    manages = may(viewer, Permission.CONSULTATIONS_MANAGE)
    last = max(bank_holidays()).year
    return Calendar(
        rows=tuple(
            PeriodRow(
                label=each.label,
                kind=PERIOD_KIND_LABELS[PeriodKind(each.kind)],
                first_day=show_date(each.first_day),
                last_day=show_date(each.last_day),
                change_url=url("consultations:period_change", period=each.public_id)
                if manages
                else "",
                remove_url=url("consultations:period_remove", period=each.public_id)
                if manages
                else "",
            )
            for each in periods
        ),
        add_url=url("consultations:period_add") if manages else "",
        bank_holidays=f"Bank holidays are known to the end of {last}. You need not enter them.",
    )
