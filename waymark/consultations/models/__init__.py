"""What does a consultation ask, hear and find? Import models from the module that holds them."""

from waymark.consultations.models import (
    analysis,
    areas,
    asking,
    entering,
    equality,
    exchanging,
    feedback,
    hearing,
    inviting,
    moderation,
    preview,
    running,
    similarity,
    theming,
    twins,
    wordings,
)

__all__ = [
    "analysis",
    "areas",
    "asking",
    "entering",
    "equality",
    "exchanging",
    "feedback",
    "hearing",
    "inviting",
    "moderation",
    "preview",
    "running",
    "similarity",
    "theming",
    "twins",
    "wordings",
]
