"""What is kept of indicators? Import models from the module that holds them."""

from waymark.indicators.models import indicators, values

__all__ = ["indicators", "values"]
