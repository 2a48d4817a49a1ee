"""What is known of young people? Import models from the module that holds them."""

from waymark.people.models import (
    access,
    alerts,
    circle,
    consents,
    contact,
    finding,
    merging,
    needs,
    people,
    summaries,
)

__all__ = [
    "access",
    "alerts",
    "circle",
    "consents",
    "contact",
    "finding",
    "merging",
    "needs",
    "people",
    "summaries",
]
