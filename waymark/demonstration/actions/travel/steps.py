"""Who takes the steps of the invented cycle, when, and what more than one step needs."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal
from functools import cache
from typing import Any

from waymark.access.rules import RoleName
from waymark.commissioning.actions import performance, stages
from waymark.commissioning.models.contracts import Contract
from waymark.commissioning.models.cycles import Cycle
from waymark.commissioning.models.performance import Kpi
from waymark.commissioning.rules.cycles import CycleStage
from waymark.commissioning.rules.performance import Polarity
from waymark.core.actors import Actor
from waymark.core.dates import local_date
from waymark.demonstration.actions.acting import actor_in
from waymark.demonstration.actions.luton import data_file
from waymark.demonstration.actions.travel.facts import AUTHORITY, Calendar
from waymark.indicators.rules.vocabulary import Frequency
from waymark.organisations.actions import add_organisation
from waymark.organisations.models import Organisation, OrganisationKind

Facts = Mapping[str, Any]


@cache
def case() -> dict[str, Any]:
    """Return the invented facts."""
    return tomllib.loads(data_file("college-travel-cycle.toml").decode())


@dataclass(frozen=True, kw_only=True)
class Told:
    """Who tells it, and when each step was."""

    commissioner: Actor
    democratic: Actor
    calendar: Calendar

    def at(self, days: int) -> datetime:
        """Return noon so many days ago."""
        return self.calendar.days_ago(days)

    def day(self, days: int) -> date:
        """Return the day so many days ago; below nothing it is still to come."""
        return local_date(self.calendar.now) - timedelta(days=days)


def pass_gate(told: Told, cycle: Cycle, gate: CycleStage, evidence: str, *, days: int) -> None:
    """Pass a gate so many days ago on what is on file."""
    stages.pass_gate(
        by=told.commissioner, cycle=cycle, gate=gate, evidence=evidence, at=told.at(days)
    )


def add_measure(
    told: Told, facts: Facts, contract: Contract, *, at: datetime, frequency: Frequency
) -> Kpi:
    """Add one measure to the contract."""
    return performance.add_kpi(
        by=told.commissioner,
        at=at,
        contract=contract,
        name=facts["name"],
        definition=facts["definition"],
        numerator=facts["numerator"],
        denominator=facts["denominator"],
        source=facts["source"],
        frequency=frequency,
        polarity=Polarity(facts["polarity"]),
        target=Decimal(facts["target"]),
        weight=Decimal(facts["weight"]),
    )


def supplier_called(name: str, *, at: datetime) -> Organisation:
    """Return the supplier of this name, added to the directory if it is new."""
    found = Organisation.objects.filter(name=name).first()
    if found is not None:
        return found
    by = actor_in(RoleName.CONSULTATION_OFFICER, authority=AUTHORITY)
    return add_organisation(by=by, name=name, kind=OrganisationKind.PROVIDER, at=at)
