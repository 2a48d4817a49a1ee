"""Which answers does a receipt open, and what has become of them?"""

from datetime import date

from django.db.models import QuerySet

from waymark.consultations.models.hearing.responses import Response
from waymark.consultations.models.similarity import Merging, ResponseReceipt, ResponseTrace
from waymark.consultations.queries.answering import token_hash
from waymark.consultations.rules.answering import bare_code, spaced_code
from waymark.consultations.rules.receipts import is_early_code
from waymark.consultations.rules.vocabulary import Channel


def find_sent(*, consultation_id: int, token: str) -> Response | None:
    """Return the answers that a receipt opens; whoever has it may see them, nobody else.

    Answers sent before receipts were secrets are opened by their reference, as their senders were
    told; a response that has a receipt is not, nor is one that came any other way.
    """
    if not bare_code(token):
        return None
    rows = Response.objects.select_related("category", "body").filter(
        consultation_id=consultation_id
    )
    receipts = ResponseReceipt.objects.filter(code_hash=token_hash(token))
    found = rows.filter(pk__in=receipts.values("response_id")).first()
    if found is not None or not is_early_code(token):
        return found
    holders = ResponseReceipt.objects.filter(response__consultation_id=consultation_id)
    return (
        rows.filter(channel=Channel.ONLINE, reference=spaced_code(bare_code(token)))
        .exclude(pk__in=holders.values("response_id"))
        .first()
    )


def find_merging(response: Response) -> Merging | None:
    """Return what stands for a response in its place, if anything does."""
    return Merging.objects.select_related("into").filter(response=response).first()


def list_old_traces(*, on: date) -> QuerySet[ResponseTrace]:
    """Return the traces whose day has come."""
    return ResponseTrace.objects.filter(forget_on__lte=on).order_by("id")


def has_old_traces(*, on: date) -> bool:
    """Whether there is any trace to forget."""
    return list_old_traces(on=on).exists()
