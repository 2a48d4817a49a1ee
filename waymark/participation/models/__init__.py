"""What is known of learning and work? Import models from the module that holds them."""

from waymark.participation.models import activities, tracking

__all__ = ["activities", "tracking"]
