"""How are the parts of a contract or a transfer called where one is chosen?"""

from waymark.commissioning.models.contracts import (
    OPTION_KIND_LABELS,
    ContractDue,
    ContractOption,
    ContractPayment,
)
from waymark.commissioning.models.performance import Kpi
from waymark.commissioning.models.transfers import COST_KIND_LABELS, PensionAnalysis, TransferCost
from waymark.commissioning.presenters.records import pounds
from waymark.commissioning.queries.mistakes import ContractPart, TransferPart
from waymark.commissioning.rules.contracts import OptionKind
from waymark.commissioning.rules.transfers import CostKind
from waymark.core.dates import day_in_words


def part_words(part: ContractPart | TransferPart) -> str:
    """Return what a part is and says, in one line."""
    match part:
        case ContractOption():
            return f"{OPTION_KIND_LABELS[OptionKind(part.kind)]}: {part}"
        case ContractDue():
            return f"To see to by {day_in_words(part.due_on)}: {part.text}"
        case Kpi():
            return f"Measure: {part.name}"
        case ContractPayment():
            return f"Payment of {day_in_words(part.paid_on)}: {pounds(part.amount)}"
        case PensionAnalysis():
            return f"Actuary’s report: {part.scheme}, {day_in_words(part.valuation_on)}"
        case TransferCost():
            kind = COST_KIND_LABELS[CostKind(part.kind)]
            return f"Cost: {kind}, {part.borne_by}, {part.year}, {pounds(part.amount)}"
    return f"Asset: {part.description}"
