"""What is kept of commissioning? Import models from the module that holds them."""

from waymark.commissioning.models import (
    cycles,
    duties,
    funding,
)

__all__ = [
    "cycles",
    "duties",
    "funding",
]
