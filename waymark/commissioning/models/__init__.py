"""What is kept of commissioning? Import models from the module that holds them."""

from waymark.commissioning.models import contracts, cycles, performance

__all__ = ["contracts", "cycles", "performance"]
