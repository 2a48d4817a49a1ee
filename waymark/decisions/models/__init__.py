"""What is planned, met about and decided? Import models from the module that holds them."""

from waymark.decisions.models import (
    bodies,
    call_in,
    clauses,
    decisions,
    matters,
    meetings,
    notices,
    plans,
    positions,
    reviews,
)

__all__ = [
    "bodies",
    "call_in",
    "clauses",
    "decisions",
    "matters",
    "meetings",
    "notices",
    "plans",
    "positions",
    "reviews",
]
