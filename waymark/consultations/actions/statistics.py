"""How is it settled which small numbers are hidden, and what is known of the area?"""

from collections.abc import Mapping
from datetime import datetime

from waymark.access import permissions
from waymark.access.permissions import Permission
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.consultations.models.asking.questions import Choice, Question
from waymark.consultations.models.equality import PopulationShare
from waymark.consultations.rules.vocabulary import Sensitivity
from waymark.core.actors import Actor
from waymark.core.refusals import ActionRefused
from waymark.core.suppression import LEAST_THRESHOLD, MOST_THRESHOLD


class EqualityStaysHidden(ActionRefused):
    """Small numbers of equality monitoring are always hidden: people were promised so."""


class ReasonMissing(ActionRefused):
    """Say why smaller numbers than now are shown: the reason is kept in the audit trail."""


class ThresholdOutside(ActionRefused):
    """The number must be from 3 to 10."""


@action
def set_suppression(
    *,
    by: Actor,
    question: Question,
    hides: bool,
    threshold: int,
    at: datetime,
    reason: str = "",
) -> Question:
    """Hide or show the small numbers of a question from the next snapshot on.

    Showing more than now needs a reason. Snapshots and reports made before stay as they are.
    """
    permissions.require(by, Permission.ANALYSIS_MANAGE)
    if not LEAST_THRESHOLD <= threshold <= MOST_THRESHOLD:
        raise ThresholdOutside(field="threshold")
    locked = Question.objects.select_for_update().get(pk=question.pk)
    if locked.sensitivity == Sensitivity.EQUALITY and not hides:
        raise EqualityStaysHidden(field="hides")
    before = locked.threshold if locked.hides_small_numbers else 0
    after = threshold if hides else 0
    if after < before and not reason.strip():
        raise ReasonMissing(field="reason")
    locked.hides_small_numbers, locked.threshold = hides, threshold
    locked.save(update_fields=["hides_small_numbers", "threshold"])
    record(
        by=by,
        event=Event.SUPPRESSION_OVERRIDDEN if after < before else Event.QUESTION_SAVED,
        target=locked,
        at=at,
        detail={
            "code": locked.code,
            "hidden_below": after,
            "hidden_below_before": before,
            "reason": reason.strip(),
        },
    )
    return locked


@action
def save_population(
    *, by: Actor, question: Question, people: Mapping[str, int], source: str, at: datetime
) -> None:
    """Write down how many people of the area answer to each choice; what is left out goes."""
    permissions.require(by, Permission.ANALYSIS_MANAGE)
    locked = Question.objects.select_for_update().get(pk=question.pk)
    kept = {
        each.choice_id: each
        for each in PopulationShare.objects.select_for_update().filter(choice__question=locked)
    }
    for choice in Choice.objects.filter(question=locked).order_by("position", "id"):
        share = kept.pop(choice.pk, None)
        if choice.code not in people:
            if share is not None:
                PopulationShare.objects.filter(pk=share.pk).delete()
            continue
        if share is None:
            share = PopulationShare(authority_id=locked.authority_id, choice=choice)
        share.people, share.source = people[choice.code], source
        share.save()
    record(
        by=by,
        event=Event.POPULATION_SAVED,
        target=locked,
        at=at,
        detail={"code": locked.code, "choices": len(people)},
    )
