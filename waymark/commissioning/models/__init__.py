"""What is kept of commissioning? Import models from the module that holds them."""

from waymark.commissioning.models import (
    appraisals,
    contracts,
    cycles,
    duties,
    funding,
    needs,
    performance,
    plans,
    procurements,
    reviews,
    stages,
    transfers,
)

__all__ = [
    "appraisals",
    "contracts",
    "cycles",
    "duties",
    "funding",
    "needs",
    "performance",
    "plans",
    "procurements",
    "reviews",
    "stages",
    "transfers",
]
