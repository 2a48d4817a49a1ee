"""What is kept of commissioning? Import models from the module that holds them."""

from waymark.commissioning.models import (
    appraisals,
    cycles,
    duties,
    funding,
    procurements,
    transfers,
)

__all__ = [
    "appraisals",
    "cycles",
    "duties",
    "funding",
    "procurements",
    "transfers",
]
