"""What happened, from the consultation to what became of a decision?"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from operator import itemgetter

from waymark.consultations.rules.vocabulary import ConsultationStage
from waymark.core.dates import local_date
from waymark.decisions.models.decisions import CONDITION_STATE_LABELS, Condition, Decision
from waymark.decisions.rules import decisions as rules
from waymark.decisions.rules.decisions import ConditionState, DecisionStage, Finality

OVER = {
    ConsultationStage.CLOSED,
    ConsultationStage.ANALYSING,
    ConsultationStage.REPORTED,
    ConsultationStage.FEEDBACK,
}


@dataclass(frozen=True)
class Step:
    """One step of what happened, with its day."""

    title: str
    at: date
    text: str


def steps_of(chain: Sequence[Decision], conditions: Sequence[Condition]) -> tuple[Step, ...]:
    """Return what happened, oldest first, from the consultation to what became of the decision.

    `conditions` are those of the decision that the page is about.
    """
    steps = [((step.at, -1, order), step) for order, step in enumerate(_steps_before(chain[0]))]
    for order, decision in enumerate(chain):
        steps.append(
            (
                (decision.decided_on, 0, order),
                Step(
                    title=f"{_first_standing(decision)} by {decision.body.name}",
                    at=decision.decided_on,
                    text=rules.first_sentence(decision.wording),
                ),
            )
        )
        if decision.published_at:
            published = local_date(decision.published_at)
            text = "Recorded from history." if decision.is_from_history else ""
            step = Step(title="Published here", at=published, text=text)
            steps.append(((published, 2, order), step))
    for order, condition in enumerate(conditions):
        if condition.settled_on:
            state = CONDITION_STATE_LABELS[ConditionState(condition.state)].lower()
            step = Step(title=f"Condition {state}", at=condition.settled_on, text=condition.text)
            steps.append(((condition.settled_on, 1, order), step))
    return tuple(step for _, step in sorted(steps, key=itemgetter(0)))


def _steps_before(decision: Decision) -> list[Step]:
    """The consultation that a decision was taken after, and the report that was read."""
    consultation, edition = decision.consultation, decision.report_edition
    if consultation is None or consultation.stage not in OVER:
        return []
    moments = [
        ("Consultation opened", consultation.opens_at, consultation.title),
        ("Consultation closed", consultation.closes_at, ""),
    ]
    if edition is not None:
        moments.append(("Report published", edition.published_at, f"Edition {edition.number}."))
    return [
        Step(title=title, at=local_date(moment), text=text)
        for title, moment, text in moments
        if moment is not None
    ]


def _first_standing(decision: Decision) -> str:
    """What a decision was when it was taken, whatever has become of it since."""
    if decision.finality == Finality.IN_PRINCIPLE:
        is_proposal = decision.stage == DecisionStage.RECOMMENDED
        return "Recommended in principle" if is_proposal else "Decided in principle"
    if decision.confirms_id is not None:
        return "Confirmed as final"
    return "Recommended" if decision.stage == DecisionStage.RECOMMENDED else "Decided"
