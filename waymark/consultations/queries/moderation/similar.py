"""Which responses look alike, what was decided on them, and what belongs to a campaign?"""

import uuid
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from django.db.models import Count, Q, QuerySet

from waymark.access import permissions
from waymark.access.permissions import Permission
from waymark.consultations.models.analysis import AnalysisSnapshot, SnapshotResponse
from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.models.hearing.responses import Answer, RespondentContact, Response
from waymark.consultations.models.similarity import (
    Campaign,
    CampaignMember,
    ResponseTrace,
    SimilarGroup,
    SimilarMember,
    SimilarSearch,
)
from waymark.consultations.rules.similarity import ResponseFacts
from waymark.consultations.rules.vocabulary import (
    IN_WORDS,
    Channel,
    ConsultationStage,
    ResponseStatus,
)
from waymark.core.actors import Actor
from waymark.core.refusals import NotFound

MEMBERS_A_PAGE = 20
COMPARED = (ResponseStatus.SUBMITTED, ResponseStatus.ACCEPTED, ResponseStatus.QUERY)
"""Responses that are or may yet be counted; the others need no deciding."""


@dataclass(frozen=True)
class GroupCount:
    """A group with how many responses are in it."""

    group: SimilarGroup
    members: int
    standard: int


@dataclass(frozen=True)
class GroupMember:
    """One response of a group with what it says in words."""

    response: Response
    is_standard: bool
    text: str


@dataclass(frozen=True)
class GroupMembers:
    """One page of a group, the earliest first, and from how many places all of it was sent."""

    rows: tuple[GroupMember, ...]
    total: int
    earlier: int | None
    later: int | None
    addresses: int
    browsers: int


def compared_responses(consultation: Consultation) -> tuple[ResponseFacts[int], ...]:
    """Return what is compared of each response, for the search that runs in the background."""
    rows = list(
        Response.objects.filter(consultation=consultation, status__in=COMPARED)
        .order_by("received_at", "id")
        .values_list("id", "received_at", "body_id", "body_name", "channel")
    )
    emails = {
        each.response_id: each.email
        for each in RespondentContact.objects.filter(response__consultation=consultation)
    }
    sessions = dict(
        ResponseTrace.objects.filter(response__consultation=consultation).values_list(
            "response_id", "session_hash"
        )
    )
    texts = _texts(Answer.objects.filter(response__consultation=consultation))
    return tuple(
        ResponseFacts(
            key=key,
            received_at=received_at,
            email=emails.get(key, ""),
            body=f"known {body}" if body else name,
            session=sessions.get(key, ""),
            text=texts.get(key, ""),
            is_online=channel == Channel.ONLINE,
        )
        for key, received_at, body, name, channel in rows
    )


def _texts(answers: QuerySet[Answer]) -> dict[int, str]:
    said: dict[int, list[str]] = defaultdict(list)
    rows = answers.filter(question__kind__in=IN_WORDS, text__gt="")
    for response, text in rows.order_by("question__position", "id").values_list(
        "response_id", "text"
    ):
        said[response].append(text)
    return {response: "\n".join(texts) for response, texts in said.items()}


def find_search(*, viewer: Actor, consultation: Consultation) -> SimilarSearch | None:
    """Return when the responses were last compared; None before the first time."""
    permissions.require(viewer, Permission.RESPONSES_MANAGE)
    return SimilarSearch.objects.filter(consultation=consultation).first()


def list_groups(*, viewer: Actor, consultation: Consultation) -> tuple[GroupCount, ...]:
    """Return the groups, undecided ones first, then the largest."""
    permissions.require(viewer, Permission.RESPONSES_MANAGE)
    groups = list(
        SimilarGroup.objects.filter(consultation=consultation)
        .select_related("decided_by")
        .order_by("id")
    )
    counts = {
        key: (number, standard)
        for key, number, standard in SimilarMember.objects.filter(group__in=groups)
        .order_by()
        .values_list("group_id")
        .annotate(members=Count("id"), alike=Count("id", filter=Q(is_standard=True)))
    }
    rows = [GroupCount(each, *counts.get(each.pk, (0, 0))) for each in groups]
    return tuple(sorted(rows, key=lambda row: (bool(row.group.decision), -row.members)))


def get_group(*, viewer: Actor, consultation: Consultation, public_id: uuid.UUID) -> SimilarGroup:
    """Return one group; raise `NotFound`."""
    permissions.require(viewer, Permission.RESPONSES_MANAGE)
    found = (
        SimilarGroup.objects.select_related("decided_by")
        .filter(consultation=consultation, public_id=public_id)
        .first()
    )
    if found is None:
        raise NotFound
    return found


def get_members(
    *,
    viewer: Actor,
    group: SimilarGroup,
    after: int | None = None,
    before: int | None = None,
) -> GroupMembers:
    """Return up to twenty responses of a group beside a mark, with what they say in words."""
    permissions.require(viewer, Permission.RESPONSES_MANAGE)
    members = SimilarMember.objects.filter(group=group)
    total = members.count()
    page = members.select_related("response__category", "response__body")
    if before is not None:
        found = list(page.filter(response_id__lt=before).order_by("-response_id")[:MEMBERS_A_PAGE])
        found.reverse()
    else:
        found = list(
            page.filter(response_id__gt=after or 0).order_by("response_id")[:MEMBERS_A_PAGE]
        )
    ids = [each.response_id for each in found]
    texts = _texts(Answer.objects.filter(response_id__in=ids))
    traces = ResponseTrace.objects.filter(response_id__in=members.values("response_id"))
    places = traces.aggregate(
        addresses=Count("address_hash", distinct=True),
        browsers=Count("session_hash", distinct=True),
    )
    has_earlier = bool(ids) and members.filter(response_id__lt=ids[0]).exists()
    has_later = bool(ids) and members.filter(response_id__gt=ids[-1]).exists()
    return GroupMembers(
        rows=tuple(
            GroupMember(each.response, each.is_standard, texts.get(each.response_id, ""))
            for each in found
        ),
        total=total,
        earlier=ids[0] if has_earlier else None,
        later=ids[-1] if has_later else None,
        addresses=places["addresses"],
        browsers=places["browsers"],
    )


def list_members(*, viewer: Actor, group: SimilarGroup) -> list[Response]:
    """Return the responses of a group, the earliest first."""
    permissions.require(viewer, Permission.RESPONSES_MANAGE)
    members = SimilarMember.objects.filter(group=group)
    return list(
        Response.objects.filter(pk__in=members.values("response_id"))
        .select_related("category", "body")
        .order_by("received_at", "id")
    )


def standard_text(*, viewer: Actor, group: SimilarGroup) -> str:
    """Return the wording that most of a group have; where none stands out, the earliest."""
    permissions.require(viewer, Permission.RESPONSES_MANAGE)
    members = SimilarMember.objects.filter(group=group).order_by("-is_standard", "response_id")
    first = members.first()
    if first is None:
        return ""
    return _texts(Answer.objects.filter(response_id=first.response_id)).get(first.response_id, "")


# Campaigns --------------------------------------------------------------------------------------


@dataclass(frozen=True, kw_only=True)
class CampaignCount:
    """A campaign with how many of its responses count, and how many of those are shown apart."""

    campaign: Campaign
    identical: int
    varied: int
    apart: int


@dataclass(frozen=True, kw_only=True)
class CampaignCounts:
    """What campaigns are in some counted responses.

    `apart` are the responses (keys of `Response`) to leave out of the headline without campaigns;
    the headline with them is over all that are counted. A campaign is never left out of a total.
    """

    campaigns: tuple[CampaignCount, ...]
    counted: int
    apart: frozenset[int]

    @property
    def without(self) -> int:
        """Return how many are counted without those shown apart."""
        return self.counted - len(self.apart)


def list_campaigns(*, viewer: Actor, consultation: Consultation) -> QuerySet[Campaign]:
    """Return the campaigns by name."""
    permissions.require(viewer, Permission.RESPONSES_SEE)
    return Campaign.objects.filter(consultation=consultation).order_by("name", "id")


def get_campaign(*, viewer: Actor, consultation: Consultation, public_id: uuid.UUID) -> Campaign:
    """Return one campaign; raise `NotFound`."""
    found = (
        list_campaigns(viewer=viewer, consultation=consultation).filter(public_id=public_id).first()
    )
    if found is None:
        raise NotFound
    return found


def count_campaigns(*, viewer: Actor, consultation: Consultation) -> CampaignCounts:
    """Return what campaigns are in the responses that are counted now."""
    permissions.require(viewer, Permission.RESPONSES_SEE)
    accepted = Response.objects.filter(
        consultation=consultation, status=ResponseStatus.ACCEPTED
    ).values_list("id", flat=True)
    return campaign_counts(consultation=consultation, counted=frozenset(accepted))


def campaigns_in(snapshot: AnalysisSnapshot) -> CampaignCounts:
    """Return what campaigns are in the responses that a snapshot counts."""
    accepted = SnapshotResponse.objects.filter(snapshot=snapshot, status=ResponseStatus.ACCEPTED)
    return campaign_counts(
        consultation=snapshot.consultation,
        counted=frozenset(accepted.values_list("response_id", flat=True)),
    )


def campaign_counts(*, consultation: Consultation, counted: frozenset[int]) -> CampaignCounts:
    """Return what campaigns are in these counted responses, such as those a snapshot froze."""
    members: Mapping[int, list[tuple[int, bool]]] = defaultdict(list)
    rows = CampaignMember.objects.filter(campaign__consultation=consultation).order_by("id")
    for campaign, response, is_standard in rows.values_list(
        "campaign_id", "response_id", "is_standard"
    ):
        if response in counted:
            members[campaign].append((response, is_standard))
    lines, apart = [], set[int]()
    for each in Campaign.objects.filter(consultation=consultation).order_by("name", "id"):
        own = members.get(each.pk, [])
        shown_apart = {
            response for response, is_standard in own if is_standard or each.shows_all_apart
        }
        identical = sum(is_standard for _, is_standard in own)
        lines.append(
            CampaignCount(
                campaign=each,
                identical=identical,
                varied=len(own) - identical,
                apart=len(shown_apart),
            )
        )
        apart |= shown_apart
    return CampaignCounts(campaigns=tuple(lines), counted=len(counted), apart=frozenset(apart))


def list_to_compare(*, viewer: Actor) -> Sequence[Consultation]:
    """Return the consultations in which a response came in since they were last compared."""
    permissions.require(viewer, Permission.RESPONSES_MANAGE)
    stages = [ConsultationStage.OPEN, ConsultationStage.CLOSED]
    held = Consultation.objects.filter(stage__in=stages, responses_held=True).order_by("id")
    return [
        each
        for each in held
        if Response.objects.filter(consultation=each, entered_at__gte=_compared_at(each)).exists()
    ]


def get_to_compare(*, viewer: Actor, public_id: uuid.UUID) -> Consultation:
    """Return the consultation that a job is about; raise `NotFound`."""
    permissions.require(viewer, Permission.RESPONSES_MANAGE)
    found = Consultation.objects.filter(public_id=public_id).first()
    if found is None:
        raise NotFound
    return found


def _compared_at(consultation: Consultation) -> datetime:
    search = SimilarSearch.objects.filter(consultation=consultation).first()
    if search is None or search.finished_at is None:
        return consultation.created_at
    return search.finished_at
