"""May what a decision allows be done yet?"""

from waymark.decisions.models.decisions import Decision
from waymark.decisions.rules.decisions import DecisionStage

IN_EFFECT = {DecisionStage.EFFECTIVE, DecisionStage.IMPLEMENTED}


def may_proceed(decision: Decision | None) -> bool:
    """Whether a decision is in effect, so that an award or a transfer may rest on it."""
    return decision is not None and decision.stage in IN_EFFECT
