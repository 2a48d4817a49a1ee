"""By whose link did a response come? Called where a draft becomes a response."""

from uuid import UUID

from waymark.consultations.models.hearing.responses import Response, ResponseDraft
from waymark.consultations.models.inviting import InvitedResponse, StakeholderBody

INVITED = "invited"
"""Where a draft keeps by which body's link it was begun."""


def keep_invited(*, draft: ResponseDraft, response: Response) -> None:
    """Note by whose link a response came, if by any; called where it is made."""
    key = draft.values.get(INVITED)
    if not key:
        return
    body = StakeholderBody.objects.filter(
        public_id=UUID(key), consultation=response.consultation_id
    ).first()
    if body is not None:
        InvitedResponse.objects.create(
            authority_id=response.authority_id, body=body, response=response
        )
