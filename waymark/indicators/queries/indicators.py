"""Which indicators does the authority use, and what did they come to?

What is kept is already what everybody may see who may see indicators at all: other apps show it as
it is, by `list_all`, `series` and `value_ending`.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from django.db.models import QuerySet

from waymark.access import permissions
from waymark.access.models.authorities import Locality
from waymark.access.permissions import Permission
from waymark.core.actors import Actor
from waymark.core.codes.editions import edition_on
from waymark.core.refusals import NotFound
from waymark.indicators.models.indicators import Indicator
from waymark.indicators.models.values import STANDS, IndicatorValue
from waymark.indicators.rules.catalogue import Entry, catalogue
from waymark.indicators.rules.periods import Period
from waymark.indicators.rules.series import Point, Step, steps
from waymark.indicators.rules.vocabulary import Characteristic, Comparable
from waymark.participation.queries.figures import names_of
from waymark.participation.rules.figures import OLDER_AGES, By


@dataclass(frozen=True)
class SeriesStep:
    """One value of the whole authority, and whether the line breaks before it."""

    value: IndicatorValue
    breaks: bool


def list_indicators(*, viewer: Actor) -> QuerySet[Indicator]:
    """Return the indicators in use, by scheme and title."""
    permissions.require(viewer, Permission.INDICATORS_SEE)
    return (
        Indicator.objects.filter(retired_at__isnull=True)
        .select_related("successor")
        .order_by("scheme", "number", "title", "pk")
    )


def get_indicator(*, viewer: Actor, public_id: UUID) -> Indicator:
    """Return one indicator, also one that is out of use; raise `NotFound`."""
    permissions.require(viewer, Permission.INDICATORS_SEE)
    found = Indicator.objects.filter(public_id=public_id).select_related("successor").first()
    if found is None:
        raise NotFound
    return found


def find_predecessor(indicator: Indicator) -> Indicator | None:
    """Return the indicator whose place this one took, the latest where there are several."""
    return Indicator.objects.filter(successor=indicator).order_by("-valid_to", "pk").first()


def list_offered(*, viewer: Actor) -> Sequence[Entry]:
    """Return the entries of the catalogue that are not in use."""
    permissions.require(viewer, Permission.INDICATORS_SEE)
    used = set(Indicator.objects.values_list("code", flat=True))
    return [each for each in catalogue().entries.values() if each.code not in used]


def list_localities(*, viewer: Actor) -> Sequence[Locality]:
    """Return the areas of which values are told today, by name."""
    permissions.require(viewer, Permission.INDICATORS_SEE)
    return list(Locality.objects.filter(ends_on__isnull=True).order_by("name", "pk"))


def groups_of(by: Characteristic, *, on: date) -> Mapping[str, str]:
    """Return the words of the groups of a characteristic by their keys, in the usual order."""
    if by is Characteristic.ACADEMIC_AGE:
        return {str(age): str(age) for age in OLDER_AGES}
    if by is Characteristic.ETHNICITY:
        found = dict.fromkeys(each.group for each in edition_on("ethnicity", on).codes)
        return {each: each for each in found}
    return dict(names_of(By(by.value)).values())


def latest_of(indicators: Sequence[Indicator], *, viewer: Actor) -> dict[int, IndicatorValue]:
    """Return the latest value of the whole authority of each indicator that has one, by its key."""
    permissions.require(viewer, Permission.INDICATORS_SEE)
    rows = (
        _whole()
        .filter(indicator__in=indicators)
        .order_by("indicator_id", "-ends_on", "-starts_on", "pk")
        .distinct("indicator_id")
    )
    return {each.indicator_id: each for each in rows}


def value_ending(*, code: str, ends_on: date, viewer: Actor) -> IndicatorValue | None:
    """Return the value of the whole authority for the shortest period that ends on a day."""
    permissions.require(viewer, Permission.INDICATORS_SEE)
    rows = _whole().filter(indicator__code=code, ends_on=ends_on)
    return rows.order_by("-starts_on", "pk").first()


def list_parts(*, indicator: Indicator, period: Period, viewer: Actor) -> Sequence[IndicatorValue]:
    """Return the values of a period by area, then by group."""
    permissions.require(viewer, Permission.INDICATORS_SEE)
    return list(
        IndicatorValue.objects.filter(
            STANDS, indicator=indicator, starts_on=period.starts_on, ends_on=period.ends_on
        )
        .exclude(locality__isnull=True, characteristic="")
        .select_related("locality")
        .order_by("characteristic", "locality__name", "group_name", "pk")
    )


def series(
    *, indicator: Indicator, before: Indicator | None, viewer: Actor
) -> Sequence[SeriesStep]:
    """Return the values of the whole authority by period, with the breaks of the line.

    Those of the indicator whose place this one took, `before`, stand before its own.
    """
    permissions.require(viewer, Permission.INDICATORS_SEE)
    kept = {
        (each.indicator_id, each.starts_on, each.ends_on): each
        for each in _whole().filter(indicator__in=[indicator, *([before] if before else [])])
    }
    found = steps(
        (_point(each) for each in kept.values()), comparable=Comparable(indicator.comparable)
    )
    return [SeriesStep(kept[_key(each)], each.breaks) for each in found]


def list_replaced(*, indicator: Indicator, viewer: Actor) -> QuerySet[IndicatorValue]:
    """Return the values in whose place others stand now, the latest first."""
    permissions.require(viewer, Permission.INDICATORS_SEE)
    return (
        IndicatorValue.objects.filter(indicator=indicator, superseded_at__isnull=False)
        .select_related("locality")
        .order_by("-superseded_at", "-pk")
    )


def get_value(*, viewer: Actor, indicator: Indicator, public_id: UUID) -> IndicatorValue:
    """Return one value of an indicator that stands; raise `NotFound`."""
    permissions.require(viewer, Permission.INDICATORS_SEE)
    found = (
        IndicatorValue.objects.filter(STANDS, indicator=indicator, public_id=public_id)
        .select_related("locality")
        .first()
    )
    if found is None:
        raise NotFound
    return found


def list_all(*, viewer: Actor) -> QuerySet[IndicatorValue]:
    """Return every value that stands, by indicator, period, area and group."""
    permissions.require(viewer, Permission.INDICATORS_SEE)
    return (
        IndicatorValue.objects.filter(STANDS)
        .select_related("indicator", "locality")
        .order_by(
            "indicator__code", "starts_on", "ends_on", "characteristic", "locality__name",
            "group_name", "pk",
        )
    )  # fmt: skip


def _whole() -> QuerySet[IndicatorValue]:
    return IndicatorValue.objects.filter(STANDS, locality__isnull=True, characteristic="")


def _point(found: IndicatorValue) -> Point:
    return Point(
        indicator=found.indicator_id,
        period=Period(found.starts_on, found.ends_on),
        value=found.value,
        is_comparable=found.is_comparable,
    )


def _key(step: Step) -> tuple[int, date, date]:
    point = step.point
    return point.indicator, point.period.starts_on, point.period.ends_on
