"""What is planned, met about and decided? Import models from the module that holds them."""

from waymark.decisions.models import (
    agendas,
    attendance,
    bodies,
    call_in,
    clauses,
    closing,
    decisions,
    matters,
    meetings,
    minutes,
    notices,
    offices,
    plans,
    positions,
    reports,
    reviews,
)

__all__ = [
    "agendas",
    "attendance",
    "bodies",
    "call_in",
    "clauses",
    "closing",
    "decisions",
    "matters",
    "meetings",
    "minutes",
    "notices",
    "offices",
    "plans",
    "positions",
    "reports",
    "reviews",
]
