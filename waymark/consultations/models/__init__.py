"""What does a consultation ask, hear and find? Import models from the module that holds them."""

from waymark.consultations.models import (
    analysis,
    asking,
    equality,
    exchanging,
    feedback,
    hearing,
    moderation,
    theming,
    twins,
)

__all__ = [
    "analysis",
    "asking",
    "equality",
    "exchanging",
    "feedback",
    "hearing",
    "moderation",
    "theming",
    "twins",
]
