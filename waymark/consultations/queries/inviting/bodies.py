"""Which bodies are invited, and where has each got to?"""

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.db.models import CharField, DateTimeField, Exists, OuterRef, Q, QuerySet, Subquery

from waymark.access import permissions
from waymark.access.permissions import Permission
from waymark.consultations.models.asking.categories import StakeholderCategory
from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.models.hearing.responses import Response
from waymark.consultations.models.inviting import InvitationLetter, InvitedResponse, StakeholderBody
from waymark.consultations.rules import inviting as rules
from waymark.consultations.rules.inviting import BodyFacts, BodyState, ResponseRate
from waymark.consultations.rules.vocabulary import RespondentKind, ResponseStatus
from waymark.core.actors import Actor
from waymark.core.refusals import NotFound
from waymark.core.versions import version_of

NOT_AN_ANSWER = (ResponseStatus.STARTED, ResponseStatus.WITHDRAWN)


@dataclass(frozen=True)
class Listed:
    """A body of the list, and where it has got to."""

    body: StakeholderBody
    state: BodyState
    facts: BodyFacts


def link_hash(token: str) -> str:
    """Return what is kept of a link that is for one reader alone."""
    return hashlib.sha256(token.encode()).hexdigest()


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
