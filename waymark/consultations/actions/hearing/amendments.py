"""How is a change of mind written down that a body made known after closing?"""

from collections.abc import Mapping, Sequence
from datetime import date, datetime

from waymark.access import permissions
from waymark.access.permissions import Permission
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.consultations.models.asking import (
    Consultation,
    Option,
    Question,
    StakeholderCategory,
)
from waymark.consultations.models.hearing import AmendedResponse, Amendment, AmendmentSupport
from waymark.consultations.queries.hearing import find_covered
from waymark.consultations.rules.stages import BEFORE_CLOSING
from waymark.consultations.rules.vocabulary import (
    AmendmentEffect,
    SupportKind,
)
from waymark.core.actors import Actor
from waymark.core.refusals import ActionRefused
from waymark.organisations.models import Organisation


class StillOpen(ActionRefused):
    """People can still answer: record a change of mind once the consultation has closed."""


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
    category: StakeholderCategory | None = None,
    references: Sequence[str] = (),
    received_on: date | None = None,
    requested_by: str = "",
) -> Amendment:
    """Note a body's change of mind beside the votes, which stay as they were cast.

    It covers the body's own responses; with `category`, all of that category, where the body's
    responses are in it; with `references`, those picked.
    """
    permissions.require(by, Permission.RESPONSES_MANAGE)
    locked = Consultation.objects.select_for_update().get(pk=consultation.pk)
    if locked.stage in BEFORE_CLOSING:
        raise StillOpen
    if not supports:
        message = "Say how the body now stands to at least one option."
        raise ActionRefused(message)
    covered = find_covered(consultation=locked, body=body, category=category, references=references)
    _require_covered(covered=[each.reference for each in covered], references=references, body=body)
    amendment = Amendment.objects.create(
        authority_id=locked.authority_id,
        consultation=locked,
        question=question,
        body=body,
        received_on=received_on,
        requested_by=requested_by,
        wording=wording,
        effect=AmendmentEffect.NOTE,
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
    record(
        by=by,
        event=Event.AMENDMENT_RECORDED,
        target=amendment,
        at=at,
        detail={"responses": len(covered), "effect": AmendmentEffect.NOTE.value},
    )
    return amendment


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
