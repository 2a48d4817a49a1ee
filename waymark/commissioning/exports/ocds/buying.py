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
from waymark.commissioning.rules.procurements import LotState, ProcurementState, Regime, Route

METHODS = {
    BuyingRoute.TENDERED: "open",
    BuyingRoute.QUOTED: "limited",
    BuyingRoute.DIRECT: "direct",
    Route.COMPETITIVE: "open",
    Route.DIRECT_AWARD: "direct",
    Route.USER_CHOICE: "direct",
    Route.FRAMEWORK: "selective",
}
LOT_STATUSES = {LotState.AWARDED: "complete", LotState.UNSUCCESSFUL: "unsuccessful"}
"""What a lot is beside the purchase as a whole; an open one is what the whole is."""


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
        is_awarded=bool(process.awards) or bool(process.contracts),
        had_bids=bought.opened_at is not None,
    )
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
            {
                "id": str(each.number),
                "title": each.title,
                "status": LOT_STATUSES.get(LotState(each.state), status),
                "value": money(each.value),
            }
            for each in process.lots
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
    """Return the awards of the purchase; without one, what each contract tells of its own."""
    suppliers = [reference(each) for each in parties if "supplier" in each["roles"]]
    if not process.awards:
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
    bought = process.procurement
    return [
        {
            "id": str(award.public_id),
            "status": "active",
            "date": moment(award.awarded_on),
            "suppliers": [
                one
                for one in suppliers
                if len(process.awards) == 1 or one["name"] == award.supplier
            ],
            "relatedLots": [str(award.lot.number)] if award.lot and process.lots else [],
            "standstillPeriod": {"endDate": moment(award.standstill_ends_on)},
            "aboveThreshold": rules.above_threshold(bought.gross, bought.threshold)
            if bought
            else None,
            "documents": notices_in(process.notices, Section.AWARD),
        }
        for award in process.awards
    ]


def award_of(contract: Contract, process: Process) -> str:
    """Return the identifier of the award that a contract came from: that of the same supplier."""
    if not process.awards:
        return f"{contract.public_id}-award"
    named = [each for each in process.awards if each.supplier == contract.supplier.name]
    return str((named or process.awards)[0].public_id)
