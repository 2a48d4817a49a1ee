"""What is bought, in which way, and who won, as open contracting data."""

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from waymark.commissioning.exports.ocds.parts import (
    Record,
    instant,
    moment,
    money,
    notices_in,
    reference,
)
from waymark.commissioning.models.contracts import Contract
from waymark.commissioning.models.procurements import REGIME_LABELS, ROUTE_LABELS
from waymark.commissioning.queries.contracting import Process
from waymark.commissioning.rules import contracting as rules
from waymark.commissioning.rules.contracting import Section
from waymark.commissioning.rules.contracts import BuyingRoute
from waymark.commissioning.rules.procurements import ProcurementState, Regime, Route

METHODS = {
    BuyingRoute.TENDERED: "open",
    BuyingRoute.QUOTED: "limited",
    BuyingRoute.DIRECT: "direct",
    Route.COMPETITIVE: "open",
    Route.DIRECT_AWARD: "direct",
    Route.USER_CHOICE: "direct",
    Route.FRAMEWORK: "selective",
}


def tender(process: Process, *, told: AbstractSet[Section], procuring: Record) -> Record:
    """Return what the notices tell of a purchase, else what the register tells of it."""
    if process.procurement is None:
        first = process.contracts[0].contract
        return {
            "id": str(process.mark.key),
            "title": first.title,
            "status": "complete",
            "procuringEntity": procuring,
            "procurementMethod": METHODS[BuyingRoute(first.route)] if first.route else None,
        }
    bought = process.procurement
    route, regime = Route(bought.route), Regime(bought.regime)
    status = rules.tender_status(
        ProcurementState(bought.state),
        told=told,
        is_awarded=process.award is not None or bool(process.contracts),
        had_bids=bought.opened_at is not None,
    )
    lots = [each.strip() for each in bought.lots.splitlines() if each.strip()]
    is_over = bought.ended_on if Section.CANCELLATION in told else None
    return {
        "id": str(bought.public_id),
        "title": bought.title,
        "status": status,
        "procuringEntity": procuring,
        "legalBasis": rules.definitions()["legal_bases"].get(regime.value),
        "procurementMethod": METHODS[route],
        "procurementMethodDetails": f"{ROUTE_LABELS[route]}. {REGIME_LABELS[regime]}",
        "procurementMethodRationale": bought.direct_award_ground,
        "specialRegime": [rules.definitions()["light_touch"]["code"]]
        if bought.is_light_touch
        else [],
        "aboveThreshold": rules.above_threshold(bought.gross, bought.threshold),
        "value": money(bought.net, gross=bought.gross),
        "items": [
            {"id": str(number), "classification": {"scheme": "CPV", "id": code}}
            for number, code in enumerate(re.findall(r"[\d-]+", bought.cpv_codes), 1)
        ],
        "lots": [
            {"id": str(number), "title": title, "status": status}
            for number, title in enumerate(lots, 1)
        ],
        "tenderPeriod": {"endDate": instant(bought.bids_due_at)},
        "contractPeriod": {"durationInMonths": bought.term_months},
        "finalStatusDate": moment(is_over),
        "documents": [
            *notices_in(process.notices, Section.TENDER),
            *notices_in(process.notices, Section.CANCELLATION),
        ],
    }


def awards(process: Process, *, parties: Sequence[Record]) -> list[Record]:
    """Return the award of the purchase; without one, what each contract tells of its own."""
    suppliers = [reference(each) for each in parties if "supplier" in each["roles"]]
    if process.award is None:
        return [
            {
                "id": award_of(each.contract, process),
                "title": each.contract.title,
                "status": "active",
                "suppliers": [
                    one for one in suppliers if one["id"] == str(each.contract.supplier.public_id)
                ],
            }
            for each in process.contracts
        ]
    award = process.award
    bought = process.procurement
    return [
        {
            "id": str(award.public_id),
            "status": "active",
            "date": moment(award.awarded_on),
            "suppliers": suppliers,
            "standstillPeriod": {"endDate": moment(award.standstill_ends_on)},
            "aboveThreshold": rules.above_threshold(bought.gross, bought.threshold)
            if bought
            else None,
            "documents": notices_in(process.notices, Section.AWARD),
        }
    ]


def award_of(contract: Contract, process: Process) -> str:
    """Return the identifier of the award that a contract came from."""
    award = process.award
    return str(award.public_id) if award is not None else f"{contract.public_id}-award"
