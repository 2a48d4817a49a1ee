"""What is kept beside answers when they are sent: the receipt, the trace, what they replace?"""

from datetime import datetime
from uuid import UUID

from django.utils.crypto import salted_hmac

from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.models.hearing.responses import (
    RespondentContact,
    Response,
    ResponseDraft,
)
from waymark.consultations.models.similarity import Merging, ResponseReceipt, ResponseTrace
from waymark.consultations.rules.receipts import STATUS_AFTER_AMENDING, Trace, forget_trace_on
from waymark.consultations.rules.stages import may_move_response
from waymark.consultations.rules.vocabulary import ResponseStatus
from waymark.core.refusals import ActionRefused


class ReplacedMeanwhile(ActionRefused):
    """The answers you are changing were withdrawn, left out or changed from another place."""


def lock_earlier(draft: ResponseDraft) -> Response | None:
    """Return, locked, the response that a draft replaces; None when it is a first one."""
    public_id = draft.values.get("amends")
    if not public_id:
        return None
    locked = Response.objects.select_for_update().get(
        consultation_id=draft.consultation_id, public_id=UUID(public_id)
    )
    if not may_move_response(ResponseStatus(locked.status), ResponseStatus.MERGED):
        raise ReplacedMeanwhile
    return locked


def status_after(earlier: Response | None, status: ResponseStatus) -> ResponseStatus:
    """Return the status of new answers, which does not lift a doubt about earlier ones."""
    if earlier is None:
        return status
    return STATUS_AFTER_AMENDING.get(ResponseStatus(earlier.status), status)


def stand_in_for(earlier: Response, response: Response, *, at: datetime) -> None:
    """Let new answers stand for earlier ones; contact details go with them unless new ones came."""
    Merging.objects.create(
        authority_id=response.authority_id,
        response=earlier,
        into=response,
        before=earlier.status,
        merged_at=at,
    )
    earlier.status = ResponseStatus.MERGED
    earlier.save(update_fields=["status"])
    kept = RespondentContact.objects.filter(response=earlier)
    if RespondentContact.objects.filter(response=response).exists():
        kept.delete()
    else:
        kept.update(response=response)


def keep_receipt(response: Response, draft: ResponseDraft, *, at: datetime) -> None:
    """Let the code of the draft open what was sent from now on."""
    ResponseReceipt.objects.create(
        authority_id=response.authority_id,
        response=response,
        code_hash=draft.token_hash,
        issued_at=at,
    )


def keep_trace(
    response: Response, consultation: Consultation, trace: Trace | None, *, at: datetime
) -> None:
    """Keep where an answer was sent from, as hashes, until 30 days after closing."""
    if trace is None or consultation.closes_at is None:
        return
    ResponseTrace.objects.create(
        authority_id=response.authority_id,
        response=response,
        address_hash=_keyed(consultation, "address", trace.address),
        session_hash=_keyed(consultation, "session", trace.session),
        recorded_at=at,
        forget_on=forget_trace_on(max(consultation.closes_at, at)),
    )


def _keyed(consultation: Consultation, sort: str, value: str) -> str:
    if not value:
        return ""
    salt = f"waymark.trace.{sort}.{consultation.public_id}"
    return salted_hmac(salt, value, algorithm="sha256").hexdigest()
