"""What is known of learning and work? Import models from the module that holds them."""

from waymark.participation.models import activities, figures, tracking

__all__ = ["activities", "figures", "tracking"]
