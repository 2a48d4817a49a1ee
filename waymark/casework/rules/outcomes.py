"""What can somebody take away from a session? The starter list of outcomes.

A recorded outcome shows what was learned; an accredited one comes with an award of a body that
others know. Source: the starter terms of youth work, as services used them for their returns.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class OutcomeKind:
    """One outcome; its code never changes."""

    code: str
    label: str
    is_accredited: bool


OUTCOMES = (
    OutcomeKind("took_part", "Took part throughout", is_accredited=False),
    OutcomeKind("new_skill", "Learned something new and showed it", is_accredited=False),
    OutcomeKind("led_something", "Led an activity or helped to", is_accredited=False),
    OutcomeKind("spoke_up", "Had a say in what the project does", is_accredited=False),
    OutcomeKind("certificate", "Local certificate", is_accredited=False),
    OutcomeKind("award_unit", "Unit of an award", is_accredited=True),
    OutcomeKind("award", "Whole award", is_accredited=True),
    OutcomeKind("first_aid", "First aid certificate", is_accredited=True),
    OutcomeKind("food_hygiene", "Food hygiene certificate", is_accredited=True),
)
BY_CODE = {each.code: each for each in OUTCOMES}
