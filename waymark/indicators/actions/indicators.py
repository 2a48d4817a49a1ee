"""How does the authority take indicators into use and define its own?"""

from collections.abc import Iterable
from dataclasses import asdict, dataclass
from datetime import datetime
from decimal import Decimal

from waymark.access import permissions
from waymark.access.permissions import Permission
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.core.actors import Actor
from waymark.core.refusals import ActionRefused
from waymark.core.scoping import scoped_authorities
from waymark.core.versions import require_unchanged
from waymark.indicators.models.indicators import Indicator
from waymark.indicators.models.values import IndicatorValue
from waymark.indicators.rules.catalogue import catalogue
from waymark.indicators.rules.vocabulary import Comparable, Frequency, Polarity, Scheme


class NothingToTake(ActionRefused):
    """Choose at least one indicator that is not in use yet."""


class CodeTaken(ActionRefused):
    """Another indicator has this code."""


class DefinitionIsFixed(ActionRefused):
    """Values rest on this definition. Define another indicator that takes this one's place."""


@dataclass(frozen=True, kw_only=True)
class IndicatorTerms:
    """What an indicator says of itself, as somebody typed it."""

    title: str
    definition: str
    numerator: str
    denominator: str
    multiplier: int
    decimals: int
    polarity: Polarity
    frequency: Frequency
    geography: str
    source: str


@action
def take_indicators(*, by: Actor, codes: Iterable[str], at: datetime) -> list[Indicator]:
    """Take entries of the catalogue into use, as they stand in its present edition."""
    permissions.require(by, Permission.INDICATORS_MANAGE)
    (authority,) = scoped_authorities()
    offered = catalogue()
    used = set(Indicator.objects.values_list("code", flat=True))
    wanted = [offered.entries[each] for each in codes if each in offered.entries]
    made = [
        Indicator(
            authority_id=authority,
            edition=offered.edition,
            **{
                name: value
                for name, value in asdict(each).items()
                if name not in {"successor", "measure"}
            },
            measure=each.measure or "",
        )
        for each in wanted
        if each.code not in used
    ]
    if not made:
        raise NothingToTake(field="codes")
    Indicator.objects.bulk_create(made)
    _tie_successors()
    codes_taken = sorted(each.code for each in made)
    record(by=by, event=Event.INDICATORS_TAKEN, at=at, detail={"codes": codes_taken})
    return made


@action
def add_indicator(
    *,
    by: Actor,
    code: str,
    terms: IndicatorTerms,
    ambition: Decimal | None,
    at: datetime,
    replaces: Indicator | None = None,
    comparable: Comparable = Comparable.NO,
) -> Indicator:
    """Define an indicator of the authority's own, in the place of another where that is named."""
    permissions.require(by, Permission.INDICATORS_MANAGE)
    (authority,) = scoped_authorities()
    if Indicator.objects.filter(code=code).exists() or code in catalogue().entries:
        raise CodeTaken(field="code")
    made = Indicator.objects.create(
        authority_id=authority,
        code=code,
        scheme=Scheme.LOCAL.value,
        ambition=ambition,
        comparable=comparable.value if replaces else Comparable.YES.value,
        **asdict(terms),
    )
    if replaces is not None:
        earlier = Indicator.objects.select_for_update().get(pk=replaces.pk)
        earlier.successor = made
        earlier.save(update_fields=["successor"])
    record(by=by, event=Event.INDICATOR_SAVED, target=made, at=at)
    return made


@action
def change_indicator(
    *,
    by: Actor,
    indicator: Indicator,
    terms: IndicatorTerms,
    ambition: Decimal | None,
    is_in_use: bool,
    version: int,
    at: datetime,
) -> Indicator:
    """Change what an indicator says of itself, its ambition, or whether it is in use.

    What makes its values is fixed once it has any, and always for one of the catalogue.
    """
    permissions.require(by, Permission.INDICATORS_MANAGE)
    found = Indicator.objects.select_for_update().get(pk=indicator.pk)
    require_unchanged(version, found)
    changed = {
        name: value for name, value in asdict(terms).items() if getattr(found, name) != value
    }
    if changed and found.edition:
        raise DefinitionIsFixed("The catalogue defines this indicator")
    if changed.keys() & MAKES_VALUES and IndicatorValue.objects.filter(indicator=found).exists():
        raise DefinitionIsFixed(field=min(changed.keys() & MAKES_VALUES))
    for name, value in changed.items():
        setattr(found, name, value)
    found.ambition = ambition
    if is_in_use:
        found.retired_at = None
    elif found.retired_at is None:
        found.retired_at = at
    found.save()
    record(by=by, event=Event.INDICATOR_SAVED, target=found, at=at)
    return found


MAKES_VALUES = frozenset({"numerator", "denominator", "multiplier", "decimals", "frequency"})


def _tie_successors() -> None:
    """Let indicators of the catalogue follow one another where both are in use."""
    rows = {each.code: each for each in Indicator.objects.select_for_update().order_by("pk")}
    for entry in catalogue().entries.values():
        own, after = rows.get(entry.code), rows.get(entry.successor)
        if own is not None and after is not None and own.successor_id is None:
            own.successor = after
            own.save(update_fields=["successor"])
