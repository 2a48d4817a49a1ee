"""What is known of learning and work? Import models from the module that holds them."""

from waymark.participation.models import (
    activities,
    applications,
    editions,
    figures,
    guarantee,
    offers,
    opportunities,
    risk,
    tracking,
)

__all__ = [
    "activities",
    "applications",
    "editions",
    "figures",
    "guarantee",
    "offers",
    "opportunities",
    "risk",
    "tracking",
]
