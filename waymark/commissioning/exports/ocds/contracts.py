"""A contract, its changes and its results, as open contracting data."""

from waymark.commissioning.exports.ocds.buying import award_of
from waymark.commissioning.exports.ocds.parts import (
    Record,
    Url,
    filled,
    instant,
    moment,
    money,
    notices_in,
    related,
)
from waymark.commissioning.models.contracts import ContractVariation
from waymark.commissioning.models.performance import RATING_LABELS, Kpi, KpiResult
from waymark.commissioning.queries.contracting import Process, PublicContract
from waymark.commissioning.queries.contracts import latest_possible_end
from waymark.commissioning.rules import contracting as rules
from waymark.commissioning.rules.contracting import Section
from waymark.commissioning.rules.contracts import ContractState
from waymark.commissioning.rules.performance import Rating

STATUSES = {
    ContractState.DRAFT: "pending",
    ContractState.LIVE: "active",
    ContractState.ENDED: "terminated",
    ContractState.TERMINATED: "terminated",
}


def contract_in_full(each: PublicContract, process: Process, *, prefix: str, url: Url) -> Record:
    """Return what the register tells of a contract, with the notices of its purchase."""
    contract = each.contract
    return filled(
        {
            "id": str(contract.public_id),
            "awardID": award_of(contract, process),
            "title": contract.title,
            "description": contract.description,
            "status": STATUSES[ContractState(contract.state)],
            "period": {
                "startDate": moment(contract.starts_on),
                "endDate": moment(contract.ends_on),
                "maxExtentDate": moment(latest_possible_end(contract, list(each.options))),
            },
            "value": money(contract.value_total),
            "aboveThreshold": rules.above_threshold(
                process.procurement.gross, process.procurement.threshold
            )
            if process.procurement
            else None,
            "dateSigned": moment(contract.signed_on),
            "documents": [
                {
                    "id": f"{contract.public_id}-register",
                    "title": contract.title,
                    "datePublished": instant(contract.published_at),
                    "url": url("commissioning:public_contract", contract=contract.public_id),
                },
                *notices_in(process.notices, Section.CONTRACT),
            ],
            "amendments": list(map(_amendment, each.variations)),
            "milestones": [
                {
                    "id": f"{contract.public_id}-review",
                    "title": "Review",
                    "type": "assessment",
                    "dueDate": moment(contract.review_on),
                }
            ]
            if contract.review_on
            else [],
            "agreedMetrics": list(map(_agreed, each.kpis)),
            "noAgreedMetricsRationale": ""
            if each.kpis
            else "No measures are kept for this contract.",
            "implementation": {
                "metrics": [
                    _metric(kpi) | {"observations": list(map(_observed, each.results[kpi.pk]))}
                    for kpi in each.kpis
                    if each.results[kpi.pk]
                ],
                "documents": notices_in(process.notices, Section.IMPLEMENTATION),
            },
            "relatedProcesses": [
                related("renewalProcess", key, number=number, prefix=prefix)
                for number, key in enumerate(each.followed_by, 1)
            ],
        }
    )


def _amendment(variation: ContractVariation) -> Record:
    return {
        "id": str(variation.public_id),
        "date": moment(variation.made_on),
        "description": f"{variation.before} → {variation.after}",
        "rationale": variation.reason,
    }


def _metric(kpi: Kpi) -> Record:
    return {"id": str(kpi.public_id), "title": kpi.name, "description": kpi.definition}


def _agreed(kpi: Kpi) -> Record:
    target = {"id": f"{kpi.public_id}-target", "measure": float(kpi.target), "notes": "Target"}
    return _metric(kpi) | {"observations": [target]}


def _observed(result: KpiResult) -> Record:
    rating = Rating(result.rating)
    return {
        "id": str(result.public_id),
        "period": {"endDate": moment(result.period_ends_on)},
        "measure": float(result.value),
        "measureClassification": {
            "id": rules.definitions()["ratings"][rating.value],
            "description": RATING_LABELS[rating],
        },
    }
