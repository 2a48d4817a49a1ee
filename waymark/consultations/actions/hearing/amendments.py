"""How is a change of mind written down that a body made known after closing?"""

from collections.abc import Mapping, Sequence
from datetime import date, datetime

from waymark.access import permissions
from waymark.access.permissions import Permission
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.consultations.models.asking.categories import StakeholderCategory
from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.models.asking.options import Option
from waymark.consultations.models.asking.questions import Question
from waymark.consultations.models.hearing.amendments import (
    AmendedResponse,
    Amendment,
    AmendmentSupport,
)
from waymark.consultations.models.hearing.responses import Response
from waymark.consultations.queries.hearing import find_covered
from waymark.consultations.rules.stages import BEFORE_CLOSING
from waymark.consultations.rules.vocabulary import (
    AmendmentEffect,
    QuestionKind,
    ResponseStatus,
    SupportKind,
)
from waymark.core.actors import Actor
from waymark.core.refusals import ActionRefused
from waymark.organisations.models import Organisation


class StillOpen(ActionRefused):
    """People can still answer: record a change of mind once the consultation has closed."""


class CannotBeCounted(ActionRefused):
    """This change of mind cannot change the figures. Record it as a note."""


@action
def record_amendment(
    *,
    by: Actor,
    consultation: Consultation,
    question: Question,
    body: Organisation,
    wording: str,
    supports: Mapping[Option, SupportKind],
    at: datetime,
    effect: AmendmentEffect = AmendmentEffect.NOTE,
    category: StakeholderCategory | None = None,
    references: Sequence[str] = (),
    received_on: date | None = None,
    requested_by: str = "",
) -> Amendment:
    """Record a body's change of mind; the votes stay as they were cast in every snapshot taken.

    It covers the body's own responses; with `category`, all of that category, where the body's
    responses are in it; with `references`, those picked. As a note it changes no figure. Replacing
    and withdrawing count from the next snapshot on: replaced responses as the one option preferred,
    or as none where the body can support several; withdrawn ones not at all.
    """
    permissions.require(by, Permission.RESPONSES_MANAGE)
    locked = Consultation.objects.select_for_update().get(pk=consultation.pk)
    if locked.stage in BEFORE_CLOSING:
        raise StillOpen
    if not supports:
        message = "Say how the body now stands to at least one option."
        raise ActionRefused(message)
    if effect is AmendmentEffect.REPLACE:
        _require_replaceable(question, supports)
    covered = find_covered(consultation=locked, body=body, category=category, references=references)
    _require_covered(covered=[each.reference for each in covered], references=references, body=body)
    if effect is not AmendmentEffect.NOTE:
        _require_counted_once(question, covered)
    amendment = Amendment.objects.create(
        authority_id=locked.authority_id,
        consultation=locked,
        question=question,
        body=body,
        received_on=received_on,
        requested_by=requested_by,
        wording=wording,
        effect=effect,
        recorded_at=at,
        recorded_by_id=by.user_id,
    )
    AmendedResponse.objects.bulk_create(
        AmendedResponse(authority_id=locked.authority_id, amendment=amendment, response=response)
        for response in covered
    )
    AmendmentSupport.objects.bulk_create(
        AmendmentSupport(
            authority_id=locked.authority_id, amendment=amendment, option=option, kind=kind
        )
        for option, kind in supports.items()
    )
    if effect is AmendmentEffect.WITHDRAW:
        Response.objects.filter(pk__in=[each.pk for each in covered]).update(
            status=ResponseStatus.WITHDRAWN
        )
    record(
        by=by,
        event=Event.AMENDMENT_RECORDED,
        target=amendment,
        at=at,
        detail={"responses": len(covered), "effect": effect.value},
    )
    return amendment


def _require_replaceable(question: Question, supports: Mapping[Option, SupportKind]) -> None:
    """A vote is moved only where each response has one, and to one option at most."""
    if question.kind != QuestionKind.SINGLE_CHOICE:
        message = (
            "Votes can be counted otherwise only where one answer was chosen. Record it as a note."
        )
        raise CannotBeCounted(message, field="effect")
    if list(supports.values()).count(SupportKind.PREFERRED) > 1:
        message = (
            "A response can be counted for one option only. Say which one the body prefers, or "
            "that it can support several."
        )
        raise CannotBeCounted(message, field="effect")


def _require_counted_once(question: Question, covered: Sequence[Response]) -> None:
    """Two changes that both move the same vote would count it twice."""
    earlier = AmendedResponse.objects.filter(
        response__in=covered, amendment__question=question
    ).exclude(amendment__effect=AmendmentEffect.NOTE)
    taken = sorted(set(earlier.values_list("response__reference", flat=True)))
    if taken:
        message = (
            f"An earlier change of mind already changes how {', '.join(taken[:10])} "
            f"{'is' if len(taken) == 1 else 'are'} counted. Record this one as a note."
        )
        raise CannotBeCounted(message, field="effect")


def _require_covered(
    *, covered: Sequence[str], references: Sequence[str], body: Organisation
) -> None:
    unknown = [each for each in references if each not in set(covered)]
    if unknown:
        message = f"No response that counts has the reference {', '.join(unknown[:10])}."
        raise ActionRefused(message, field="references")
    if not covered:
        message = (
            f"No response is held in the name of {body.name}: "
            "choose the category that its responses are in, or list their references."
        )
        raise ActionRefused(message, field="covers")
