"""How do the measures of a contract and their results come in?"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from django.db.models import Sum

from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.commissioning.actions.contracts import lock_contract
from waymark.commissioning.models.contracts import Contract
from waymark.commissioning.models.performance import Kpi, KpiResult
from waymark.commissioning.rules import performance as rules
from waymark.commissioning.rules.performance import Polarity, Rating
from waymark.core.actors import Actor
from waymark.core.dates import local_date
from waymark.core.refusals import ActionRefused
from waymark.indicators.rules.vocabulary import Frequency


class KpiExists(ActionRefused):
    """This contract has a measure of this name already."""


class WeightsTooHigh(ActionRefused):
    """The weights of the measures of a contract cannot come to more than 1."""


class CannotRecordResults(ActionRefused):
    """These results cannot be kept."""


@dataclass(frozen=True, kw_only=True)
class ResultWritten:
    """A result as somebody states it; `other_because` rates it as other, for that reason."""

    kpi: Kpi
    value: Decimal
    evidence: str = ""
    comment: str = ""
    other_because: str = ""


@action
def add_kpi(
    *,
    by: Actor,
    at: datetime,
    contract: Contract,
    name: str,
    frequency: Frequency,
    polarity: Polarity,
    target: Decimal,
    tolerance: Decimal = Decimal(0),
    weight: Decimal = Decimal(0),
    baseline: Decimal | None = None,
    definition: str = "",
    numerator: str = "",
    denominator: str = "",
    source: str = "",
    outcome: str = "",
    indicator: str = "",
) -> Kpi:
    """Add a measure to a contract; `indicator` is a key that `queries.measures` offers."""
    found = lock_contract(contract, by=by)
    others = Kpi.objects.filter(contract=found)
    if others.filter(name__iexact=name.strip()).exists():
        raise KpiExists(field="name")
    weighed = others.aggregate(all=Sum("weight"))["all"] or Decimal(0)
    if weighed + weight > 1:
        raise WeightsTooHigh(field="weight")
    made = Kpi.objects.create(
        authority_id=found.authority_id,
        contract=found,
        name=name.strip(),
        frequency=frequency,
        polarity=polarity,
        target=target,
        tolerance=tolerance,
        weight=weight,
        baseline=baseline,
        definition=definition.strip(),
        numerator=numerator.strip(),
        denominator=denominator.strip(),
        source=source.strip(),
        outcome=outcome.strip(),
        indicator=indicator,
    )
    record(by=by, event=Event.KPI_ADDED, target=found, at=at, detail={"kpi": str(made.public_id)})
    return made


@action
def record_results(
    *,
    by: Actor,
    at: datetime,
    contract: Contract,
    period_ends_on: date,
    results: Sequence[ResultWritten],
) -> list[KpiResult]:
    """Keep what the measures came to in a period, each rated; given anew, a result replaces."""
    found = lock_contract(contract, by=by)
    if not results:
        raise CannotRecordResults("Enter at least one result")
    if period_ends_on > local_date(at):
        raise CannotRecordResults("The period must have ended", field="period_ends_on")
    if period_ends_on < found.starts_on:
        raise CannotRecordResults("The contract had not started then", field="period_ends_on")
    bands = rules.bands_on(period_ends_on)
    kept = []
    for each in results:
        if each.kpi.contract_id != found.pk:
            raise CannotRecordResults("This measure is of another contract")
        because = each.other_because.strip()
        rating = (
            Rating.OTHER
            if because
            else rules.rate(
                each.value,
                target=each.kpi.target,
                polarity=Polarity(each.kpi.polarity),
                tolerance=each.kpi.tolerance,
                bands=bands,
            )
        )
        result, _ = KpiResult.objects.update_or_create(
            authority_id=found.authority_id,
            kpi=each.kpi,
            period_ends_on=period_ends_on,
            defaults={
                "value": each.value,
                "evidence": each.evidence.strip(),
                "comment": each.comment.strip(),
                "rating": rating,
                "rating_reason": because,
            },
        )
        kept.append(result)
    record(
        by=by,
        event=Event.KPI_RESULTS_RECORDED,
        target=found,
        at=at,
        detail={"period": period_ends_on.isoformat(), "results": len(kept)},
    )
    return kept
