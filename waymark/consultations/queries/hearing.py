"""Who has answered so far, and what did they say?"""

import uuid
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from django.db.models import Count, Q, QuerySet

from waymark.access import permissions
from waymark.access.permissions import Permission
from waymark.consultations.models.asking.categories import StakeholderCategory
from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.models.hearing.amendments import (
    AmendedResponse,
    Amendment,
    AmendmentSupport,
)
from waymark.consultations.models.hearing.groups import GroupResponse, GroupResponseOption
from waymark.consultations.models.hearing.responses import Answer, RespondentContact, Response
from waymark.consultations.rules.vocabulary import ResponseStatus
from waymark.core.actors import Actor
from waymark.core.refusals import NotFound
from waymark.documents.models import Document
from waymark.organisations.models import Organisation

ROWS_A_PAGE = 50


@dataclass(frozen=True, kw_only=True)
class Narrowing:
    """Which responses of a consultation are wanted; what is empty narrows nothing."""

    category: str = ""
    status: str = ""
    channel: str = ""
    kind: str = ""
    words: str = ""


@dataclass(frozen=True)
class ResponseCounts:
    """How many responses there are, by what became of them, by category and by channel."""

    total: int
    by_status: dict[str, int]
    by_category: dict[int | None, int]
    by_channel: dict[str, int]


@dataclass(frozen=True)
class ResponseRows:
    """One page of responses, newest first; the marks lead to the pages on either side."""

    rows: tuple[Response, ...]
    earlier: int | None
    later: int | None


def count_responses(*, viewer: Actor, consultation: Consultation) -> ResponseCounts:
    """Return how many responses there are, in one statement."""
    permissions.require(viewer, Permission.RESPONSES_SEE)
    status: Counter[str] = Counter()
    category: Counter[int | None] = Counter()
    channel: Counter[str] = Counter()
    rows = Response.objects.filter(consultation=consultation).order_by()
    for one, another, third, number in rows.values_list(
        "status", "category_id", "channel"
    ).annotate(Count("id")):
        status[one] += number
        category[another] += number
        channel[third] += number
    return ResponseCounts(
        total=sum(status.values()),
        by_status=dict(status),
        by_category=dict(category),
        by_channel=dict(channel),
    )


def list_responses(
    *,
    viewer: Actor,
    consultation: Consultation,
    narrowing: Narrowing,
    older_than: int | None = None,
    newer_than: int | None = None,
) -> ResponseRows:
    """Return up to fifty responses beside a mark, without answers or contact details."""
    permissions.require(viewer, Permission.RESPONSES_SEE)
    found = _narrowed(consultation, narrowing).select_related("category", "body")
    if newer_than is not None:
        page = list(found.filter(pk__gt=newer_than).order_by("pk")[: ROWS_A_PAGE + 1])
        has_newer, has_older = len(page) > ROWS_A_PAGE, True
        rows = page[:ROWS_A_PAGE][::-1]
    else:
        if older_than is not None:
            found = found.filter(pk__lt=older_than)
        page = list(found.order_by("-pk")[: ROWS_A_PAGE + 1])
        has_newer, has_older = older_than is not None, len(page) > ROWS_A_PAGE
        rows = page[:ROWS_A_PAGE]
    return ResponseRows(
        rows=tuple(rows),
        earlier=rows[-1].pk if rows and has_older else None,
        later=rows[0].pk if rows and has_newer else None,
    )


def _narrowed(consultation: Consultation, wanted: Narrowing) -> QuerySet[Response]:
    rows = Response.objects.filter(consultation=consultation)
    if wanted.category:
        rows = rows.filter(category__key=wanted.category)
    for name in ("status", "channel", "kind"):
        value = getattr(wanted, name)
        if value:
            rows = rows.filter(**{name: value})
    if wanted.words:
        rows = rows.filter(
            Q(reference__icontains=wanted.words)
            | Q(body_name__icontains=wanted.words)
            | Q(body__name__icontains=wanted.words)
        )
    return rows


def get_response(*, viewer: Actor, consultation: Consultation, public_id: uuid.UUID) -> Response:
    """Return one response, without contact details; raise `NotFound`."""
    permissions.require(viewer, Permission.RESPONSES_SEE)
    found = (
        Response.objects.select_related("category", "body", "entered_by", "version")
        .filter(consultation=consultation, public_id=public_id)
        .first()
    )
    if found is None:
        raise NotFound
    return found


def get_answer_file(*, viewer: Actor, response: Response, public_id: uuid.UUID) -> Document:
    """Return a file that was sent with an answer of this response; raise `NotFound`."""
    found = get_file_answer(viewer=viewer, response=response, public_id=public_id).document
    if found is None:
        raise NotFound
    return found


def get_file_answer(*, viewer: Actor, response: Response, public_id: uuid.UUID) -> Answer:
    """Return the answer of this response with which a file was sent; raise `NotFound`."""
    permissions.require(viewer, Permission.RESPONSES_SEE)
    held = Answer.objects.select_related("document", "question")
    found = held.filter(response=response, document__public_id=public_id).first()
    if found is None:
        raise NotFound
    return found


def get_file_to_read(*, viewer: Actor, answer_id: uuid.UUID) -> Answer:
    """Return an answer with a file, for the worker that reads it; raise `NotFound`."""
    permissions.require(viewer, Permission.RESPONSES_MANAGE)
    held = Answer.objects.filter(document__isnull=False).select_related("document")
    found = held.filter(public_id=answer_id).first()
    if found is None:
        raise NotFound
    return found


def file_texts(*, viewer: Actor, response: Response) -> dict[str, str]:
    """Return the text of each file of a response, by the public id of the file."""
    permissions.require(viewer, Permission.RESPONSES_SEE)
    rows = Answer.objects.filter(response=response, document__isnull=False)
    return {
        str(document): text for document, text in rows.values_list("document__public_id", "text")
    }


def has_contact(*, viewer: Actor, response: Response) -> bool:
    """Whether somebody said how to reach them."""
    permissions.require(viewer, Permission.RESPONSES_SEE)
    return RespondentContact.objects.filter(response=response).exists()


def get_contact(*, viewer: Actor, response: Response) -> RespondentContact:
    """Return how to reach somebody; whoever shows it records who looked and why."""
    permissions.require(viewer, Permission.RESPONSES_CONTACT)
    found = RespondentContact.objects.filter(response=response).first()
    if found is None:
        raise NotFound
    return found


def list_categories(*, viewer: Actor, consultation: Consultation) -> QuerySet[StakeholderCategory]:
    """Return the stakeholder categories in their order."""
    permissions.require(viewer, Permission.CONSULTATIONS_SEE)
    return StakeholderCategory.objects.filter(consultation=consultation).order_by("position", "id")


def list_bodies(*, viewer: Actor) -> QuerySet[Organisation]:
    """Return the bodies that the authority knows, by name."""
    permissions.require(viewer, Permission.ORGANISATIONS_SEE)
    return Organisation.objects.order_by("name", "id")


# Groups ---------------------------------------------------------------------------------------


def list_groups(*, viewer: Actor, consultation: Consultation) -> QuerySet[GroupResponse]:
    """Return the views that groups came to, by name."""
    permissions.require(viewer, Permission.RESPONSES_SEE)
    return (
        GroupResponse.objects.filter(consultation=consultation)
        .select_related("event")
        .order_by("label", "id")
    )


def group_options(groups: Sequence[GroupResponse]) -> dict[int, list[GroupResponseOption]]:
    """Return the options that each of these groups named, in the order of the options."""
    named: dict[int, list[GroupResponseOption]] = {group.pk: [] for group in groups}
    rows = GroupResponseOption.objects.filter(group_response__in=groups).select_related("option")
    for row in rows.order_by("option__position", "id"):
        named[row.group_response_id].append(row)
    return named


def get_group(*, viewer: Actor, consultation: Consultation, public_id: uuid.UUID) -> GroupResponse:
    """Return one group's view; raise `NotFound`."""
    found = (
        list_groups(viewer=viewer, consultation=consultation).filter(public_id=public_id).first()
    )
    if found is None:
        raise NotFound
    return found


def group_revision(group: GroupResponse) -> int:
    """Return a number that rises with every change of a group's view."""
    return int(group.entered_at.timestamp() * 1_000_000)


# Amendments -----------------------------------------------------------------------------------


def list_amendments(*, viewer: Actor, consultation: Consultation) -> QuerySet[Amendment]:
    """Return changes of mind made known after closing, oldest first."""
    permissions.require(viewer, Permission.RESPONSES_SEE)
    return (
        Amendment.objects.filter(consultation=consultation)
        .select_related("body", "question", "recorded_by")
        .order_by("recorded_at", "id")
    )


def amendment_supports(amendments: Sequence[Amendment]) -> dict[int, list[AmendmentSupport]]:
    """Return how each body now stands to the options, in the order of the options."""
    stated: dict[int, list[AmendmentSupport]] = {each.pk: [] for each in amendments}
    rows = AmendmentSupport.objects.filter(amendment__in=amendments).select_related("option")
    for row in rows.order_by("option__position", "id"):
        stated[row.amendment_id].append(row)
    return stated


def count_covered(amendments: Sequence[Amendment]) -> dict[int, int]:
    """Return how many responses each amendment covers."""
    rows = AmendedResponse.objects.filter(amendment__in=amendments).order_by()
    return dict(rows.values_list("amendment_id").annotate(Count("id")))


def find_covered(
    *,
    consultation: Consultation,
    body: Organisation,
    category: StakeholderCategory | None = None,
    references: Sequence[str] = (),
) -> list[Response]:
    """Return the responses that a body speaks for: its own, a category's or those picked.

    A response that was left out, merged or withdrawn is not among them.
    """
    rows = Response.objects.filter(consultation=consultation).exclude(
        status__in=[ResponseStatus.EXCLUDED, ResponseStatus.MERGED, ResponseStatus.WITHDRAWN]
    )
    if references:
        rows = rows.filter(reference__in=references)
    elif category is not None:
        rows = rows.filter(category=category)
    else:
        rows = rows.filter(body=body)
    return list(rows.order_by("id"))
