"""What is kept of commissioning? Import models from the module that holds them."""

from waymark.commissioning.models import (
    appraisals,
    contracts,
    cycles,
    duties,
    funding,
    performance,
    procurements,
    registers,
    reminders,
    terminations,
    transfers,
)

__all__ = [
    "appraisals",
    "contracts",
    "cycles",
    "duties",
    "funding",
    "performance",
    "procurements",
    "registers",
    "reminders",
    "terminations",
    "transfers",
]
