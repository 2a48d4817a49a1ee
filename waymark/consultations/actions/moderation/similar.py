"""How are responses compared, and what does a person make of those that look alike?"""

from collections.abc import Sequence
from datetime import datetime

from waymark.access import permissions
from waymark.access.permissions import Permission
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.models.hearing.responses import Response
from waymark.consultations.models.similarity import (
    Campaign,
    CampaignMember,
    Merging,
    SimilarGroup,
    SimilarMember,
    SimilarSearch,
)
from waymark.consultations.queries.moderation.similar import compared_responses
from waymark.consultations.rules.similarity import (
    Alike,
    CampaignTreatment,
    SimilarDecision,
    find_alike,
)
from waymark.consultations.rules.stages import may_move_response
from waymark.consultations.rules.vocabulary import ResponseStatus
from waymark.core.actors import Actor
from waymark.core.jobs import defer
from waymark.core.refusals import ActionRefused, ChangedMeanwhile

COMPARE_TASK = "consultations.compare_responses"


class DecidedAlready(ActionRefused):
    """Somebody has decided on this group already. Undo that first to decide otherwise."""


class NotDecided(ActionRefused):
    """Nothing has been decided on this group, so there is nothing to undo."""


class TooFewToMerge(ActionRefused):
    """Tick at least two responses, and keep one of those that are ticked."""


class CannotMerge(ActionRefused):
    """One of these responses is left out, merged or withdrawn already. Compare them again."""


class NameTaken(ActionRefused):
    """Another campaign of this consultation has this name."""


class InCampaignAlready(ActionRefused):
    """Some of these responses are in another campaign. Undo that, or choose that campaign here."""


# Comparing --------------------------------------------------------------------------------------


@action
def ask_to_compare(*, by: Actor, consultation: Consultation, at: datetime) -> None:
    """Have the responses compared in the background."""
    permissions.require(by, Permission.RESPONSES_MANAGE)
    SimilarSearch.objects.update_or_create(
        authority_id=consultation.authority_id,
        consultation=consultation,
        defaults={"asked_at": at, "finished_at": None},
    )
    defer(
        COMPARE_TASK,
        lock=f"{COMPARE_TASK}.{consultation.public_id}",
        authority_id=consultation.authority_id,
        consultation_id=str(consultation.public_id),
    )
    record(by=by, event=Event.SIMILAR_SEARCHED, target=consultation, at=at)


@action
def compare_responses(*, by: Actor, consultation: Consultation, at: datetime) -> int:
    """Compare the responses and keep the groups that wait for a decision; return how many.

    A group that was found before keeps its address. One that is all within a group on which
    somebody decided, for the same sign, is not brought up again.
    """
    permissions.require(by, Permission.RESPONSES_MANAGE)
    locked = Consultation.objects.select_for_update().get(pk=consultation.pk)
    facts = compared_responses(locked)
    opened, closed = locked.opens_at or locked.created_at, locked.closes_at or at
    found = find_alike(facts, opened_at=opened, closed_at=max(opened, min(closed, at)))
    held = _held_members(locked)
    decided = [(group.signal, members) for group, members in held.items() if group.decision]
    waiting = {
        (group.signal, members): group for group, members in held.items() if not group.decision
    }
    wanted = {
        (each.signal.value, each.members): each
        for each in found
        if not any(signal == each.signal and each.members <= members for signal, members in decided)
    }
    for key, group in waiting.items():
        if key not in wanted:
            SimilarMember.objects.filter(group=group).delete()
            group.delete()
    for key, alike in wanted.items():
        if key not in waiting:
            _keep(alike, consultation=locked, at=at)
    SimilarSearch.objects.update_or_create(
        authority_id=locked.authority_id,
        consultation=locked,
        defaults={"finished_at": at, "compared": len(facts)},
        create_defaults={"asked_at": at, "finished_at": at, "compared": len(facts)},
    )
    record(
        by=by,
        event=Event.SIMILAR_SEARCHED,
        target=locked,
        at=at,
        detail={"compared": len(facts), "waiting": len(wanted)},
    )
    return len(wanted)


def _held_members(consultation: Consultation) -> dict[SimilarGroup, frozenset[int]]:
    groups = {each.pk: each for each in SimilarGroup.objects.filter(consultation=consultation)}
    members: dict[int, set[int]] = {key: set() for key in groups}
    rows = SimilarMember.objects.filter(group__in=groups).order_by()
    for group, response in rows.values_list("group_id", "response_id"):
        members[group].add(response)
    return {groups[key]: frozenset(own) for key, own in members.items()}


def _keep(alike: Alike[int], *, consultation: Consultation, at: datetime) -> None:
    group = SimilarGroup.objects.create(
        authority_id=consultation.authority_id,
        consultation=consultation,
        signal=alike.signal,
        starts_at=alike.starts_at,
        ends_at=alike.ends_at,
        found_at=at,
    )
    SimilarMember.objects.bulk_create(
        [
            SimilarMember(
                authority_id=consultation.authority_id,
                group=group,
                response_id=response,
                is_standard=response in alike.standard,
            )
            for response in sorted(alike.members)
        ]
    )


# Deciding ---------------------------------------------------------------------------------------


@action
def merge_duplicates(
    *, by: Actor, group: SimilarGroup, keep: Response, duplicates: Sequence[Response], at: datetime
) -> Response:
    """Let one response stand for others of its group that are the same person's or body's."""
    permissions.require(by, Permission.RESPONSES_MANAGE)
    locked = _lock_undecided(group)
    chosen = {each.pk for each in duplicates}
    members = set(
        SimilarMember.objects.filter(group=locked, response_id__in=chosen).values_list(
            "response_id", flat=True
        )
    )
    if keep.pk not in chosen or len(chosen) < 2 or members != chosen:
        raise TooFewToMerge
    rows = list(Response.objects.select_for_update().filter(pk__in=chosen).order_by("id"))
    if not all(
        may_move_response(ResponseStatus(each.status), ResponseStatus.MERGED) for each in rows
    ):
        raise CannotMerge
    merged = [each for each in rows if each.pk != keep.pk]
    Merging.objects.bulk_create(
        [
            Merging(
                authority_id=locked.authority_id,
                response=each,
                into=keep,
                before=each.status,
                group=locked,
                merged_at=at,
                merged_by_id=by.user_id,
            )
            for each in merged
        ]
    )
    Response.objects.filter(pk__in=[each.pk for each in merged]).update(
        status=ResponseStatus.MERGED
    )
    _decide(locked, SimilarDecision.DUPLICATES, by=by, at=at)
    record(
        by=by,
        event=Event.RESPONSES_MERGED,
        target=keep,
        at=at,
        detail={"merged": len(merged), "signal": locked.signal},
    )
    return keep


@action
def confirm_campaign(
    *,
    by: Actor,
    group: SimilarGroup,
    campaign: Campaign | None,
    name: str,
    organiser: str,
    standard_text: str,
    treatment: CampaignTreatment,
    at: datetime,
) -> Campaign:
    """Say that a group followed one wording: a campaign of its own, or more of a known one."""
    permissions.require(by, Permission.RESPONSES_MANAGE)
    locked = _lock_undecided(group)
    members = list(SimilarMember.objects.filter(group=locked).order_by("id"))
    within = CampaignMember.objects.filter(response_id__in=[each.response_id for each in members])
    if within.exclude(campaign=campaign).exists():
        raise InCampaignAlready
    if campaign is None:
        _require_free(locked.consultation_id, name)
        campaign = Campaign.objects.create(
            authority_id=locked.authority_id,
            consultation_id=locked.consultation_id,
            name=name,
            organiser=organiser,
            standard_text=standard_text,
            treatment=treatment,
            saved_at=at,
            saved_by_id=by.user_id,
        )
    known = set(within.values_list("response_id", flat=True))
    CampaignMember.objects.bulk_create(
        [
            CampaignMember(
                authority_id=locked.authority_id,
                campaign=campaign,
                response_id=each.response_id,
                group=locked,
                is_standard=each.is_standard,
            )
            for each in members
            if each.response_id not in known
        ]
    )
    _decide(locked, SimilarDecision.CAMPAIGN, by=by, at=at)
    record(
        by=by,
        event=Event.CAMPAIGN_SAVED,
        target=campaign,
        at=at,
        detail={"responses": len(members) - len(known)},
    )
    return campaign


@action
def save_campaign(
    *,
    by: Actor,
    campaign: Campaign,
    name: str,
    organiser: str,
    standard_text: str,
    treatment: CampaignTreatment,
    revision: int,
    at: datetime,
) -> Campaign:
    """Change what is known of a campaign, or which of its responses are shown apart."""
    permissions.require(by, Permission.RESPONSES_MANAGE)
    locked = Campaign.objects.select_for_update().get(pk=campaign.pk)
    if locked.revision != revision:
        raise ChangedMeanwhile
    if name != locked.name:
        _require_free(locked.consultation_id, name)
    locked.name, locked.organiser, locked.standard_text = name, organiser, standard_text
    locked.treatment, locked.revision = treatment, revision + 1
    locked.saved_at, locked.saved_by_id = at, by.user_id
    locked.save()
    record(
        by=by,
        event=Event.CAMPAIGN_SAVED,
        target=locked,
        at=at,
        detail={"treatment": treatment.value},
    )
    return locked


@action
def dismiss_group(*, by: Actor, group: SimilarGroup, note: str, at: datetime) -> SimilarGroup:
    """Say that nothing is to be done about a group; it is not brought up again as it is."""
    permissions.require(by, Permission.RESPONSES_MANAGE)
    locked = _lock_undecided(group)
    locked.note = note
    _decide(locked, SimilarDecision.DISMISSED, by=by, at=at)
    record(
        by=by,
        event=Event.SIMILAR_DECIDED,
        target=locked.consultation,
        at=at,
        detail={"decision": locked.decision, "signal": locked.signal},
    )
    return locked


@action
def undo_decision(*, by: Actor, group: SimilarGroup, at: datetime) -> SimilarGroup:
    """Take a decision back: merged responses get the status they had, a campaign loses members."""
    permissions.require(by, Permission.RESPONSES_MANAGE)
    locked = _lock(group)
    before = locked.decision
    if not before:
        raise NotDecided
    parted = _part(locked)
    _leave_campaign(locked)
    locked.decision, locked.note = "", ""
    locked.decided_at, locked.decided_by_id = None, None
    locked.save()
    record(
        by=by,
        event=Event.MERGING_UNDONE if parted else Event.SIMILAR_DECIDED,
        target=locked.consultation,
        at=at,
        detail={"undone": before, "responses": parted},
    )
    return locked


def _part(group: SimilarGroup) -> int:
    mergings = list(Merging.objects.filter(group=group).order_by("id"))
    for each in mergings:
        # Not a move forward but one taken back, so it goes to where it came from.
        Response.objects.filter(pk=each.response_id, status=ResponseStatus.MERGED).update(
            status=each.before
        )
    Merging.objects.filter(group=group).delete()
    return len(mergings)


def _leave_campaign(group: SimilarGroup) -> None:
    members = CampaignMember.objects.filter(group=group)
    campaigns = set(members.values_list("campaign_id", flat=True))
    members.delete()
    for key in campaigns:
        if not CampaignMember.objects.filter(campaign_id=key).exists():
            Campaign.objects.filter(pk=key).delete()


def _lock(group: SimilarGroup) -> SimilarGroup:
    rows = SimilarGroup.objects.select_for_update(of=("self",)).select_related("consultation")
    return rows.get(pk=group.pk)


def _lock_undecided(group: SimilarGroup) -> SimilarGroup:
    locked = _lock(group)
    if locked.decision:
        raise DecidedAlready
    return locked


def _decide(group: SimilarGroup, decision: SimilarDecision, *, by: Actor, at: datetime) -> None:
    group.decision, group.decided_at, group.decided_by_id = decision, at, by.user_id
    group.save()


def _require_free(consultation_id: int, name: str) -> None:
    if Campaign.objects.filter(consultation_id=consultation_id, name__iexact=name).exists():
        raise NameTaken(field="name")
