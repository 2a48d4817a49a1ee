"""How heavy is a caseload, and is a next step late?"""

from datetime import date, timedelta

from waymark.people.rules.vocabulary import Tier

POINTS = {Tier.SPECIALIST: 5, Tier.TARGETED: 2, Tier.UNIVERSAL: 1}
"""What a young person weighs by tier, unless the allocation says otherwise.

So that twenty specialist cases make 100 points: advisers were seen to carry fifteen to twenty
intensive cases. Source: Ofsted on New Start, as reported by Community Care.
"""
POINTS_WITHOUT_TIER = 1
MOST_POINTS = 50
DAYS_AHEAD = 7
"""How far my day looks ahead."""


def is_overdue(due_on: date, today: date) -> bool:
    """Whether the day has gone by."""
    return due_on < today


def ahead(today: date) -> date:
    """Return the last day that my day looks ahead to."""
    return today + timedelta(days=DAYS_AHEAD)
