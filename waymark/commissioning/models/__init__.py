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
    scoring,
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
    "registers",
    "reminders",
    "reviews",
    "scoring",
    "stages",
    "terminations",
    "transfers",
]
