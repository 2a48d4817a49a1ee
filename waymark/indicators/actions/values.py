"""How do values come in, and how is a wrong one put right? None is ever overwritten."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any

from waymark.access import permissions
from waymark.access.models.authorities import Locality
from waymark.access.permissions import Permission
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.core.actors import Actor
from waymark.core.dates import local_date
from waymark.core.refusals import ActionRefused
from waymark.core.scoping import scoped_authorities
from waymark.indicators.models.indicators import Indicator
from waymark.indicators.models.values import STANDS, IndicatorValue
from waymark.indicators.queries.computing import Cell, Computed, compute
from waymark.indicators.rules.figures import rounded, value_of
from waymark.indicators.rules.periods import Period, latest_period
from waymark.indicators.rules.vocabulary import Characteristic, Frequency, Mark, Measure, Origin


class CannotEnterValues(ActionRefused):
    """These values cannot be kept."""


class CannotCorrectValue(ActionRefused):
    """Another value has taken this one's place already."""


class CannotComputeYet(ActionRefused):
    """The period is not over: its values can be worked out from the day after it."""


@dataclass(frozen=True, kw_only=True)
class Written:
    """A value as somebody states it: two numbers, the value alone, or a mark."""

    numerator: Decimal | None = None
    denominator: Decimal | None = None
    value: Decimal | None = None
    mark: Mark | None = None


@dataclass(frozen=True, kw_only=True)
class WrittenFor:
    """A stated value, and of whom it is: an area, a group, or everybody where neither is given."""

    written: Written
    locality: Locality | None = None
    characteristic: Characteristic | None = None
    group: str = ""
    group_name: str = ""


@action
def enter_values(
    *,
    by: Actor,
    indicator: Indicator,
    period: Period,
    source: str,
    evidence: str,
    values: Sequence[WrittenFor],
    is_comparable: bool,
    at: datetime,
) -> list[IndicatorValue]:
    """Keep what an indicator came to in a period; where a value stands, it is to be corrected."""
    permissions.require(by, Permission.INDICATORS_MANAGE)
    found = Indicator.objects.select_for_update().get(pk=indicator.pk)
    if not values:
        raise CannotEnterValues("Enter at least one value")
    if period.ends_on > local_date(at):
        raise CannotEnterValues("The period must have ended", field="ends_on")
    standing = IndicatorValue.objects.filter(
        STANDS, indicator=found, starts_on=period.starts_on, ends_on=period.ends_on
    )
    taken = {_cell_of(each) for each in standing}
    made = []
    for each in values:
        cell = Cell(
            locality_id=each.locality.pk if each.locality else None,
            characteristic=each.characteristic.value if each.characteristic else "",
            group=each.group,
        )
        name = each.group_name or (each.locality.name if each.locality else "the whole authority")
        if cell in taken:
            raise CannotEnterValues(f"There is a value for {name} already: correct that one")
        made.append(
            IndicatorValue(
                authority_id=found.authority_id,
                indicator=found,
                starts_on=period.starts_on,
                ends_on=period.ends_on,
                locality=each.locality,
                characteristic=cell.characteristic,
                group=cell.group,
                group_name=each.group_name,
                is_comparable=is_comparable,
                source=source.strip(),
                evidence=evidence.strip(),
                **_numbers(found, each.written, name),
                **_entered(by, at),
            )
        )
    IndicatorValue.objects.bulk_create(made)
    record(
        by=by,
        event=Event.INDICATOR_VALUES_ENTERED,
        target=found,
        at=at,
        detail={"period": period.ends_on.isoformat(), "values": len(made)},
    )
    return made


@action
def correct_value(
    *,
    by: Actor,
    value: IndicatorValue,
    written: Written,
    is_comparable: bool,
    source: str,
    evidence: str,
    reason: str,
    at: datetime,
) -> IndicatorValue:
    """Put another value in the place of one, with the reason; the old one stays to be read."""
    permissions.require(by, Permission.INDICATORS_MANAGE)
    old = IndicatorValue.objects.select_for_update().get(pk=value.pk)
    if old.superseded_at is not None:
        raise CannotCorrectValue
    old.superseded_at = at
    old.save(update_fields=["superseded_at"])
    made = IndicatorValue.objects.create(
        authority_id=old.authority_id,
        indicator=old.indicator,
        starts_on=old.starts_on,
        ends_on=old.ends_on,
        locality_id=old.locality_id,
        characteristic=old.characteristic,
        group=old.group,
        group_name=old.group_name,
        is_comparable=is_comparable,
        source=source.strip(),
        evidence=evidence.strip(),
        reason=reason.strip(),
        **_numbers(old.indicator, written, "this value"),
        **_entered(by, at),
    )
    record(
        by=by,
        event=Event.INDICATOR_VALUE_CORRECTED,
        target=old.indicator,
        at=at,
        reason=reason.strip(),
        detail={"value": str(made.public_id), "replaces": str(old.public_id)},
    )
    return made


@action
def compute_values(*, by: Actor, at: datetime, until: date | None = None) -> int:
    """Work out what the records tell of the latest periods, and keep what differs.

    The periods are those that were over at the end of `until`; yesterday where it is not given. A
    value that was entered is left as it is.
    """
    permissions.require(by, Permission.INDICATORS_MANAGE)
    (authority,) = scoped_authorities()
    last = until or local_date(at) - timedelta(days=1)
    if last >= local_date(at):
        raise CannotComputeYet
    rows = Indicator.objects.select_for_update().filter(retired_at__isnull=True)
    changed = 0
    for indicator in rows.exclude(measure="").order_by("pk"):
        period = latest_period(Measure(indicator.measure), Frequency(indicator.frequency), last)
        found = compute(indicator=indicator, period=period, at=at)
        changed += _keep(authority, indicator, period, found, at=at)
    record(
        by=by,
        event=Event.INDICATOR_VALUES_COMPUTED,
        at=at,
        detail={"until": last.isoformat(), "values": changed},
    )
    return changed


@action
def record_export(*, by: Actor, at: datetime, rows: int) -> None:
    """Keep that the values were taken out as a file."""
    permissions.require(by, Permission.INDICATORS_SEE)
    record(by=by, event=Event.INDICATOR_VALUES_EXPORTED, at=at, detail={"rows": rows})


def _keep(
    authority: int,
    indicator: Indicator,
    period: Period,
    found: Iterable[Computed],
    *,
    at: datetime,
) -> int:
    """Put what was computed in the place of what stands, where that was computed and differs."""
    standing = {
        _cell_of(each): each
        for each in IndicatorValue.objects.filter(
            STANDS, indicator=indicator, starts_on=period.starts_on, ends_on=period.ends_on
        )
    }
    made, gone = [], []
    for each in found:
        old = standing.pop(each.cell, None)
        if old is not None and (old.origin == Origin.ENTERED or _says(old) == _says(each)):
            continue
        if old is not None:
            gone.append(old.pk)
        made.append(
            IndicatorValue(
                authority_id=authority,
                indicator=indicator,
                starts_on=period.starts_on,
                ends_on=period.ends_on,
                locality_id=each.cell.locality_id,
                characteristic=each.cell.characteristic,
                group=each.cell.group,
                group_name=each.group_name,
                numerator=each.numerator,
                denominator=each.denominator,
                value=each.value,
                mark=each.mark,
                origin=Origin.COMPUTED.value,
                known_on=local_date(at),
                recorded_at=at,
            )
        )
    gone += [each.pk for each in standing.values() if each.origin == Origin.COMPUTED]
    IndicatorValue.objects.filter(pk__in=gone).update(superseded_at=at)
    IndicatorValue.objects.bulk_create(made)
    return len(made)


def _cell_of(value: IndicatorValue) -> Cell:
    return Cell(
        locality_id=value.locality_id, characteristic=value.characteristic, group=value.group
    )


def _says(each: IndicatorValue | Computed) -> tuple[object, ...]:
    return each.numerator, each.denominator, each.value, each.mark


def _entered(by: Actor, at: datetime) -> Mapping[str, Any]:
    return {
        "origin": Origin.ENTERED.value,
        "recorded_at": at,
        "recorded_by_id": by.membership_id,
    }


def _numbers(indicator: Indicator, written: Written, name: str) -> Mapping[str, Any]:
    """Return the numbers as they are kept; raise where they make no value."""
    if written.mark is not None:
        return {"mark": written.mark.value}
    numerator, denominator, value = written.numerator, written.denominator, written.value
    if numerator is not None and (denominator is not None or not indicator.denominator):
        if indicator.multiplier == PERCENT and denominator is not None and numerator > denominator:
            raise CannotEnterValues(f"For {name} the part is larger than its base")
        value = value_of(
            numerator,
            denominator,
            multiplier=indicator.multiplier,
            decimals=indicator.decimals,
        )
    elif numerator is not None or denominator is not None:
        raise CannotEnterValues(f"For {name} enter both numbers, or the value alone")
    if value is None:
        raise CannotEnterValues(f"For {name} the base cannot be 0: write z where there is none")
    return {
        "numerator": numerator,
        "denominator": denominator,
        "value": rounded(value, indicator.decimals),
    }


PERCENT = 100
