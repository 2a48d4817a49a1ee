"""Who was invited and has answered, who wants news, and who needs another format?"""

import hashlib
from base64 import b64decode
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from hmac import compare_digest
from typing import Any
from uuid import UUID

from django.db.models import (
    CharField,
    Count,
    DateTimeField,
    Exists,
    OuterRef,
    Q,
    QuerySet,
    Subquery,
)
from django.db.models.functions import TruncDate

from waymark.access import permissions
from waymark.access.permissions import Permission
from waymark.consultations.models.analysis import ReportEdition
from waymark.consultations.models.asking import Consultation, StakeholderCategory
from waymark.consultations.models.hearing import Response
from waymark.consultations.models.inviting import (
    FORMAT_LABELS,
    BodyList,
    FormatRequest,
    InvitationLetter,
    InvitationText,
    InvitedResponse,
    NewsRequest,
    NewsTold,
    StakeholderBody,
)
from waymark.consultations.rules import inviting as rules
from waymark.consultations.rules.inviting import (
    NEWS_IS_OLD,
    TOLD_KEPT,
    UNCONFIRMED_KEPT,
    BodyFacts,
    BodyState,
    FormatKind,
    LetterKind,
    NewsKind,
    ResponseRate,
)
from waymark.consultations.rules.vocabulary import (
    ConsultationStage,
    RespondentKind,
    ResponseStatus,
)
from waymark.core.actors import Actor
from waymark.core.dates import ENGLAND, local_date
from waymark.core.refusals import NotFound
from waymark.core.sealed import keyed_hash, keyed_hashes
from waymark.core.versions import version_of

NOT_AN_ANSWER = (ResponseStatus.STARTED, ResponseStatus.WITHDRAWN)
SIGNATURE = 32
"""How many hexadecimal digits of a signature stand in a link: 128 bits."""


@dataclass(frozen=True)
class Listed:
    """A body of the list, and where it has got to."""

    body: StakeholderBody
    state: BodyState
    facts: BodyFacts


@dataclass(frozen=True)
class Letter:
    """What the letters of one kind say, and whether officers wrote that."""

    kind: LetterKind
    subject: str
    body: str
    is_own: bool


def link_hash(token: str) -> str:
    """Return what is kept of a link that is for one reader alone."""
    return hashlib.sha256(token.encode()).hexdigest()


# Bodies that are invited ----------------------------------------------------------------------


def list_bodies(
    *, viewer: Actor, consultation: Consultation, keys: Sequence[int] | None = None
) -> list[Listed]:
    """Return every body of the list by name, or those of these keys, with where each has got to."""
    permissions.require(viewer, Permission.INVITATIONS_MANAGE)
    rows = _bodies(consultation).select_related("category").order_by("name", "id")
    return [_listed(row) for row in (rows if keys is None else rows.filter(pk__in=keys))]


def list_facts(*, viewer: Actor, consultation: Consultation) -> list[tuple[int, BodyFacts]]:
    """Return the key of every body by its name, with what decides where it has got to."""
    permissions.require(viewer, Permission.INVITATIONS_MANAGE)
    return _facts(consultation)


def get_body(*, viewer: Actor, consultation: Consultation, public_id: UUID) -> Listed:
    """Return one body of the list; raise `NotFound`."""
    permissions.require(viewer, Permission.INVITATIONS_MANAGE)
    rows = _bodies(consultation).select_related("category")
    found = rows.filter(public_id=public_id).first()
    if found is None:
        raise NotFound
    return _listed(found)


def list_letters(*, viewer: Actor, body: StakeholderBody) -> QuerySet[InvitationLetter]:
    """Return the letters to one body with their messages, newest first."""
    permissions.require(viewer, Permission.INVITATIONS_MANAGE)
    return InvitationLetter.objects.filter(body=body).select_related("message").order_by("-id")


def has_letters(body: StakeholderBody) -> bool:
    """Whether a body was ever written to."""
    return InvitationLetter.objects.filter(body=body).exists()


def find_body_by_link(*, consultation: Consultation, token: str) -> StakeholderBody | None:
    """Return the body that a link is for; whoever has the link may answer for it."""
    letter = (
        InvitationLetter.objects.filter(link_hash=link_hash(token), body__consultation=consultation)
        .select_related("body", "body__category")
        .first()
    )
    return letter.body if letter else None


def body_version(body: StakeholderBody) -> int:
    """Return a number that changes with what the form about a body shows."""
    return version_of(body.name, body.category_id, body.contact_name, body.contact_email)


def response_rate(consultation: Consultation) -> ResponseRate | None:
    """Return how many of those invited answered; None where there is no list.

    For reports and pages alike: the caller has asked who is looking.
    """
    return rate_of(consultation, [facts for _, facts in _facts(consultation)])


def rate_of(consultation: Consultation, facts: Iterable[BodyFacts]) -> ResponseRate | None:
    """Return the same where the facts of every body have been read."""
    categories = StakeholderCategory.objects.filter(consultation=consultation)
    return rules.response_rate(
        facts, categories=list(categories.order_by("position", "id").values_list("key", "label"))
    )


def _facts(consultation: Consultation) -> list[tuple[int, BodyFacts]]:
    rows = _bodies(consultation).values_list(
        "pk", "category__key", "letter_state", "lettered_at", "by_link", "otherwise"
    )
    return [
        (
            key,
            BodyFacts(
                category=category,
                letter=letter or "",
                lettered_at=lettered_at,
                has_answered=by_link or otherwise,
            ),
        )
        for key, category, letter, lettered_at, by_link, otherwise in rows.order_by("name", "id")
    ]


def get_letter(*, consultation: Consultation, kind: LetterKind) -> Letter:
    """Return what the letters of one kind say: what officers wrote, or the ready-made text."""
    own = InvitationText.objects.filter(consultation=consultation, kind=kind.value).first()
    if own is not None:
        return Letter(kind, own.subject, own.body, is_own=True)
    return Letter(kind, rules.SUBJECTS[kind], rules.TEXTS[kind], is_own=False)


def list_body_lists(*, viewer: Actor, consultation: Consultation) -> QuerySet[BodyList]:
    """Return the lists that were uploaded, newest first."""
    permissions.require(viewer, Permission.INVITATIONS_MANAGE)
    return (
        BodyList.objects.filter(consultation=consultation)
        .select_related("received_by")
        .order_by("-received_at", "-id")
    )


def get_body_list(*, viewer: Actor, consultation: Consultation, public_id: UUID) -> BodyList:
    """Return one list that was uploaded; raise `NotFound`."""
    found = (
        list_body_lists(viewer=viewer, consultation=consultation)
        .filter(public_id=public_id)
        .first()
    )
    if found is None:
        raise NotFound
    return found


def read_list(body_list: BodyList) -> bytes:
    """Return the file of a list while it is kept; who may see the list may see what it holds."""
    return b64decode(body_list.content)


def names_on_list(consultation: Consultation) -> frozenset[str]:
    """Return the names of the bodies on the list as they are compared."""
    rows = StakeholderBody.objects.filter(consultation=consultation)
    return frozenset(name.lower() for name in rows.values_list("name", flat=True))


def list_categories(*, viewer: Actor, consultation: Consultation) -> list[StakeholderCategory]:
    """Return the categories of a consultation in their order."""
    permissions.require(viewer, Permission.CONSULTATIONS_SEE)
    rows = StakeholderCategory.objects.filter(consultation=consultation)
    return list(rows.order_by("position", "id"))


def _bodies(consultation: Consultation) -> QuerySet[Any]:
    latest = InvitationLetter.objects.filter(
        body=OuterRef("pk"), is_to_former_address=False
    ).order_by("-id")
    by_link = InvitedResponse.objects.filter(body=OuterRef("pk")).exclude(
        response__status__in=NOT_AN_ANSWER
    )
    # A letter or a form on paper from the same body is its answer too.
    otherwise = (
        Response.objects.filter(consultation=consultation, kind=RespondentKind.BODY)
        .exclude(status__in=NOT_AN_ANSWER)
        .filter(
            Q(body__isnull=False, body=OuterRef("organisation"))
            | Q(body__isnull=True, body_name__iexact=OuterRef("name"))
        )
    )
    return StakeholderBody.objects.filter(consultation=consultation).annotate(
        letter_state=Subquery(latest.values("message__state")[:1], output_field=CharField()),
        lettered_at=Subquery(latest.values("written_at")[:1], output_field=DateTimeField()),
        by_link=Exists(by_link),
        otherwise=Exists(otherwise),
    )


def _listed(row: Any) -> Listed:
    facts = BodyFacts(
        category=row.category.key,
        letter=row.letter_state or "",
        lettered_at=row.lettered_at,
        has_answered=row.by_link or row.otherwise,
    )
    return Listed(body=row, state=rules.state_of(facts), facts=facts)


# How many have answered up to now -------------------------------------------------------------


@dataclass(frozen=True)
class LiveCounts:
    """How many responses have come in: in all, by category, by channel and by day."""

    total: int
    by_category: tuple[tuple[str, int, int | None], ...]  # label, number, target
    by_channel: tuple[tuple[str, int], ...]  # stored value of the channel, number
    by_day: tuple[tuple[date, int], ...]


def live_counts(*, viewer: Actor, consultation: Consultation) -> LiveCounts:
    """Return how many responses have come in up to now; never for the public."""
    permissions.require(viewer, Permission.COUNTS_SEE)
    received = Response.objects.filter(consultation=consultation).exclude(status__in=NOT_AN_ANSWER)
    rows = received.order_by()
    by_category = dict(rows.values_list("category").annotate(Count("id")))
    by_channel = rows.values_list("channel").annotate(number=Count("id"))
    by_day = (
        rows.annotate(day=TruncDate("received_at", tzinfo=ENGLAND))
        .values_list("day")
        .annotate(number=Count("id"))
    )
    lines = [
        (each.label, by_category.get(each.pk, 0), each.target)
        for each in StakeholderCategory.objects.filter(consultation=consultation).order_by(
            "position", "id"
        )
    ]
    if by_category.get(None):
        lines.append(("Category not stated", by_category[None], None))
    return LiveCounts(
        total=sum(by_category.values()),
        by_category=tuple(lines),
        by_channel=tuple(by_channel.order_by("-number", "channel")),
        by_day=tuple(by_day.order_by("day")),
    )


# Those who want news --------------------------------------------------------------------------


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

    Whoever asked about all consultations is told of each; whoever asked about this one, of its
    outcome, once.
    """
    about = Q(consultation__isnull=True)
    if kind is NewsKind.REPORTED:
        about |= Q(consultation=consultation, told_on__isnull=True)
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
    return [
        *((each, NewsKind.OPENED) for each in opened.order_by("id")),
        *((each, NewsKind.REPORTED) for each in reported.order_by("id")),
    ]


def list_old_news_requests(*, at: datetime) -> QuerySet[NewsRequest]:
    """Return addresses that were never confirmed, or were told what they asked for long ago."""
    today = local_date(at)
    return NewsRequest.objects.filter(
        Q(confirmed_on__isnull=True, asked_on__lt=today - UNCONFIRMED_KEPT)
        | Q(told_on__lt=today - TOLD_KEPT, consultation__isnull=False)
    ).order_by("id")


# Those who need another format ----------------------------------------------------------------


def list_format_requests(*, viewer: Actor, consultation: Consultation) -> QuerySet[FormatRequest]:
    """Return the requests for other formats: those that wait first, then the latest."""
    permissions.require(viewer, Permission.INVITATIONS_MANAGE)
    return (
        FormatRequest.objects.filter(consultation=consultation)
        .select_related("answered_by")
        .annotate(is_answered=Q(answered_at__isnull=False))
        .order_by("is_answered", "-asked_at", "-id")
    )


def get_format_request(
    *, viewer: Actor, consultation: Consultation, public_id: UUID
) -> FormatRequest:
    """Return one request; raise `NotFound`."""
    found = (
        list_format_requests(viewer=viewer, consultation=consultation)
        .filter(public_id=public_id)
        .first()
    )
    if found is None:
        raise NotFound
    return found


def count_format_requests(consultation: Consultation) -> dict[str, int]:
    """Return how many asked for each format, by its label, in the order of the labels.

    For reports and pages alike: the caller has asked who is looking.
    """
    rows = (
        FormatRequest.objects.filter(consultation=consultation)
        .order_by()
        .values_list("kind")
        .annotate(Count("id"))
    )
    found = dict(rows)
    return {label: found.get(FormatKind(kind).value, 0) for kind, label in FORMAT_LABELS.items()}
