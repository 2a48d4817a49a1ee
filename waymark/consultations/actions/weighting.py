"""By which questions are results weighted, announced before anybody answers?"""

from collections.abc import Collection
from datetime import datetime

from waymark.access import permissions
from waymark.access.permissions import Permission
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.consultations.actions.freezing import finish_change, lock
from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.models.asking.questions import Question
from waymark.consultations.queries.weighting import list_weighable
from waymark.consultations.rules.stages import is_frozen
from waymark.consultations.rules.statistics.weighting import MOST_DIMENSIONS
from waymark.consultations.rules.vocabulary import ConsultationStage
from waymark.core.actors import Actor
from waymark.core.refusals import ActionRefused


class TooLateToWeight(ActionRefused):
    """Weighting has to be announced before the consultation opens, so that nobody chooses it for its results."""  # noqa: E501 (the sentence is the message)


class NotWeighable(ActionRefused):
    """Results can be weighted only by a question with one answer for each person that is not about equality and not about the options."""  # noqa: E501 (the sentence is the message)


class TooManyToWeightBy(ActionRefused):
    """Weight by three questions at most: with more, most combinations hold one or two people."""


@action
def set_weighting(
    *, by: Actor, consultation: Consultation, questions: Collection[str], at: datetime
) -> None:
    """Weight the results by these questions, named by their codes; by none: not at all."""
    permissions.require(by, Permission.CONSULTATIONS_MANAGE)
    locked = lock(consultation)
    if is_frozen(ConsultationStage(locked.stage)):
        raise TooLateToWeight
    if len(set(questions)) > MOST_DIMENSIONS:
        raise TooManyToWeightBy(field="questions")
    weighable = list_weighable(viewer=by, consultation=locked)
    if set(questions) - set(weighable.values_list("code", flat=True)):
        raise NotWeighable(field="questions")
    for each in Question.objects.select_for_update().filter(consultation=locked).order_by("id"):
        if each.is_weighted_by != (each.code in questions):
            each.is_weighted_by = not each.is_weighted_by
            each.save(update_fields=["is_weighted_by"])
    finish_change(locked, at=at)
    record(
        by=by,
        event=Event.CONSULTATION_CHANGED,
        target=locked,
        at=at,
        detail={"weighted_by": sorted(questions)},
    )
