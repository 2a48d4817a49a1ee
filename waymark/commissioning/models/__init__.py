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
    registers,
    reminders,
    reviews,
    stages,
    terminations,
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
    "registers",
    "reminders",
    "terminations",
    "transfers",
]
