"""What is planned, met about and decided? Import models from the module that holds them."""

from waymark.decisions.models import (
    agendas,
    attendance,
    bodies,
    decisions,
    matters,
    meetings,
    minutes,
    offices,
    plans,
    reports,
)

__all__ = [
    "agendas",
    "attendance",
    "bodies",
    "decisions",
    "matters",
    "meetings",
    "minutes",
    "offices",
    "plans",
    "reports",
]
