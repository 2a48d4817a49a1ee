"""What does a consultation ask, hear and find? Import models from the module that holds them."""

from waymark.consultations.models import (
    analysis,
    areas,
    asking,
    entering,
    equality,
    hearing,
    inviting,
    moderation,
    preview,
    running,
    theming,
    wordings,
)

__all__ = [
    "analysis",
    "areas",
    "asking",
    "entering",
    "equality",
    "hearing",
    "inviting",
    "moderation",
    "preview",
    "running",
    "theming",
    "wordings",
]
