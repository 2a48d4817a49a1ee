"""What does a consultation ask, hear and find? Import models from the module that holds them."""

from waymark.consultations.models import (
    analysis,
    asking,
    equality,
    hearing,
    inviting,
    moderation,
    theming,
)

__all__ = ["analysis", "asking", "equality", "hearing", "inviting", "moderation", "theming"]
