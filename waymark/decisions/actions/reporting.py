"""How does what becomes of a decision come into the report of its consultation?"""

from datetime import datetime

from waymark.consultations.actions.reports import make_edition
from waymark.core.actors import Actor
from waymark.decisions.models.decisions import Decision


def remake_report(*, by: Actor, decision: Decision, at: datetime, reason: str) -> None:
    """Make a new edition of the report of the decision's consultation, where there is one."""
    if decision.consultation is not None:
        make_edition(by=by, consultation=decision.consultation, at=at, reason=reason)
