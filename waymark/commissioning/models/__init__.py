"""What is kept of commissioning? Import models from the module that holds them."""

from waymark.commissioning.models import cycles, procurements, transfers

__all__ = ["cycles", "procurements", "transfers"]
