"""What does a consultation ask, hear and find? Import models from the module that holds them."""

from waymark.consultations.models import (
    analysis,
    areas,
    entering,
    equality,
    exchanging,
    feedback,
    inviting,
    moderation,
    preview,
    running,
    similarity,
    theming,
    twins,
    wordings,
)
from waymark.consultations.models.asking import (
    categories,
    consultations,
    events,
    options,
    papers,
    questions,
)
from waymark.consultations.models.hearing import amendments, groups, responses

__all__ = [
    "amendments",
    "analysis",
    "areas",
    "categories",
    "consultations",
    "entering",
    "equality",
    "events",
    "exchanging",
    "feedback",
    "groups",
    "inviting",
    "moderation",
    "options",
    "papers",
    "preview",
    "questions",
    "responses",
    "running",
    "similarity",
    "theming",
    "twins",
    "wordings",
]
