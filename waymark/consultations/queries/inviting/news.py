"""Who wants news, and who has not been told yet?"""

from datetime import datetime
from hmac import compare_digest
from uuid import UUID

from django.db.models import Exists, OuterRef, Q, QuerySet

from waymark.consultations.models.analysis import ReportEdition
from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.models.feedback import FeedbackEdition
from waymark.consultations.models.inviting import NewsRequest, NewsTold
from waymark.consultations.rules.inviting import NEWS_IS_OLD, TOLD_KEPT, UNCONFIRMED_KEPT, NewsKind
from waymark.consultations.rules.vocabulary import ConsultationStage
from waymark.core.dates import local_date
from waymark.core.sealed import keyed_hash, keyed_hashes

SIGNATURE = 32
"""How many hexadecimal digits of a signature stand in a link: 128 bits."""


def news_token(request: NewsRequest) -> str:
    """Return what stands in the links that confirm and stop this: signed, and not kept anywhere.

    Every link ever sent goes on working, so that nobody has to look for the latest message.
    """
    return f"{request.public_id.hex}{keyed_hash(_news_claim(request.public_id))[:SIGNATURE]}"


def find_news_request(*, token: str) -> NewsRequest | None:
    """Return what somebody asked for, by the link that went to them."""
    try:
        public_id = UUID(token[:32])
    except ValueError:
        return None
    signatures = [each[:SIGNATURE] for each in keyed_hashes(_news_claim(public_id))]
    if not any(compare_digest(token[32:].encode(), each.encode()) for each in signatures):
        return None
    rows = NewsRequest.objects.select_related("consultation")
    return rows.filter(public_id=public_id).first()


def _news_claim(public_id: UUID) -> str:
    return f"news request {public_id.hex}"


def has_told(consultation: Consultation) -> bool:
    """Whether those who asked for it have been told the outcome."""
    told = NewsTold.objects.filter(consultation=consultation, kind=NewsKind.REPORTED.value)
    return told.exists()


def list_to_tell(*, consultation: Consultation, kind: NewsKind) -> QuerySet[NewsRequest]:
    """Return the confirmed addresses that are told of this, in their order.

    Whoever asked about all consultations is told of each that opens and reports; whoever asked
    about this one, of its report, once, and of what is done about it, once.
    """
    about = Q(consultation__isnull=True)
    if kind is NewsKind.REPORTED:
        about |= Q(consultation=consultation, told_on__isnull=True)
    if kind is NewsKind.FEEDBACK:
        about = Q(consultation=consultation)
    return NewsRequest.objects.filter(about, confirmed_on__isnull=False).order_by("id")


def list_news(*, at: datetime) -> list[tuple[Consultation, NewsKind]]:
    """Return what happened lately of which nobody has been told yet."""
    since = at - NEWS_IS_OLD
    told = NewsTold.objects.filter(consultation=OuterRef("pk"))
    opened = Consultation.objects.filter(
        ~Exists(told.filter(kind=NewsKind.OPENED.value)),
        stage=ConsultationStage.OPEN,
        opened_at__gte=since,
        is_from_history=False,
        closes_at__gt=at,
    )
    published = ReportEdition.objects.filter(
        consultation=OuterRef("pk"), published_at__gte=since, withdrawn_at__isnull=True
    )
    reported = Consultation.objects.filter(
        ~Exists(told.filter(kind=NewsKind.REPORTED.value)),
        Exists(published),
        is_from_history=False,
    )
    answered = Consultation.objects.filter(
        ~Exists(told.filter(kind=NewsKind.FEEDBACK.value)),
        Exists(
            FeedbackEdition.objects.filter(consultation=OuterRef("pk"), published_at__gte=since)
        ),
        is_from_history=False,
    )
    return [
        *((each, NewsKind.OPENED) for each in opened.order_by("id")),
        *((each, NewsKind.REPORTED) for each in reported.order_by("id")),
        *((each, NewsKind.FEEDBACK) for each in answered.order_by("id")),
    ]


def list_old_news_requests(*, at: datetime) -> QuerySet[NewsRequest]:
    """Return addresses that were never confirmed, or were told what they asked for long ago."""
    today = local_date(at)
    return NewsRequest.objects.filter(
        Q(confirmed_on__isnull=True, asked_on__lt=today - UNCONFIRMED_KEPT)
        | Q(told_on__lt=today - TOLD_KEPT, consultation__isnull=False)
    ).order_by("id")
