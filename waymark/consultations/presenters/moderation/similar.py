"""What do the pages show of responses that look alike, and of campaigns?"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from waymark.consultations.models.hearing.responses import STATUS_LABELS, Response
from waymark.consultations.models.similarity import (
    DECISION_LABELS,
    SIGNAL_LABELS,
    TREATMENT_LABELS,
    Campaign,
    SimilarGroup,
    SimilarSearch,
)
from waymark.consultations.presenters.hearing import NO_CATEGORY, STATUS_COLOURS, who_speaks
from waymark.consultations.presenters.public.moments import moment_words
from waymark.consultations.queries.moderation.similar import (
    CampaignCounts,
    GroupCount,
    GroupMember,
    GroupMembers,
)
from waymark.consultations.rules.similarity import (
    CampaignTreatment,
    SimilarDecision,
    SimilarSignal,
)
from waymark.consultations.rules.vocabulary import ResponseStatus
from waymark.consultations.rules.wording import counted

LONGEST_EXCERPT = 600
EVIDENCE = {
    SimilarSignal.EMAIL: "They were sent with the same email address.",
    SimilarSignal.BODY: "They were sent in the name of the same organisation.",
    SimilarSignal.TEXT: "They say the same, word for word.",
    SimilarSignal.SESSION: (
        "They were sent from the same browser. A family, a library or a school may share one."
    ),
    SimilarSignal.BURST: "They came far faster than the others.",
    SimilarSignal.CAMPAIGN: "They share so many phrases that they may follow one text.",
}


@dataclass(frozen=True)
class GroupLine:
    """One group of the list."""

    label: str
    url: str
    members: str
    detail: str
    decision: str
    decided: str
    colour: str


@dataclass(frozen=True)
class CampaignLine:
    """One campaign of the list."""

    name: str
    url: str
    organiser: str
    identical: int
    varied: int
    treatment: str


@dataclass(frozen=True)
class SimilarPage:
    """The groups that were found and the campaigns that people have confirmed."""

    compared: str
    is_under_way: bool
    search_url: str
    waiting: tuple[GroupLine, ...]
    decided: tuple[GroupLine, ...]
    campaigns: tuple[CampaignLine, ...]
    headline: str
    empty: str


@dataclass(frozen=True)
class MemberLine:
    """One response of a group with what it says in words."""

    reference: str
    url: str
    facts: str
    status: str
    status_colour: str
    text: str
    is_standard: bool


@dataclass(frozen=True)
class GroupPage:
    """One group with a page of its responses."""

    label: str
    evidence: tuple[str, ...]
    decision: str
    note: str
    members: tuple[MemberLine, ...]
    earlier_url: str
    later_url: str
    merge_url: str
    campaign_url: str
    dismiss_url: str
    undo_url: str


@dataclass(frozen=True)
class StepPage:
    """A step that is asked about once more: what it does, its button, and the way back."""

    heading: str
    intro: tuple[str, ...]
    submit: str
    back_url: str
    theirs: tuple[tuple[str, str], ...] = ()


def similar_page(
    *,
    search: SimilarSearch | None,
    search_url: str,
    groups: Sequence[GroupCount],
    campaigns: CampaignCounts,
    group_url: Callable[[SimilarGroup], str],
    campaign_url: Callable[[Campaign], str],
) -> SimilarPage:
    """Return what was found, undecided groups first."""
    lines = [(row, _group_line(row, group_url(row.group))) for row in groups]
    is_under_way = search is not None and search.finished_at is None
    return SimilarPage(
        compared=_compared(search),
        is_under_way=is_under_way,
        search_url=search_url,
        waiting=tuple(line for row, line in lines if not row.group.decision),
        decided=tuple(line for row, line in lines if row.group.decision),
        campaigns=tuple(
            CampaignLine(
                name=each.campaign.name,
                url=campaign_url(each.campaign),
                organiser=each.campaign.organiser or "Not known",
                identical=each.identical,
                varied=each.varied,
                treatment=TREATMENT_LABELS[CampaignTreatment(each.campaign.treatment)],
            )
            for each in campaigns.campaigns
        ),
        headline=_headline(campaigns),
        empty="Nothing waits for you: no responses look alike that nobody has decided on."
        if search is not None and search.finished_at
        else "The responses have not been compared yet.",
    )


def _compared(search: SimilarSearch | None) -> str:
    if search is None:
        return "Responses are compared every night while new ones come in."
    if search.finished_at is None:
        return "The responses are being compared now. Open this page again in a minute."
    number = counted(search.compared, "response")
    return f"{number} compared on {moment_words(search.finished_at)}."


def _headline(campaigns: CampaignCounts) -> str:
    if not campaigns.campaigns:
        return ""
    return (
        f"{counted(campaigns.counted, 'response')} counted with campaigns, "
        f"{campaigns.without:,} without those shown apart."
    )


def _group_line(row: GroupCount, url: str) -> GroupLine:
    group = row.group
    detail = ""
    if group.signal == SimilarSignal.CAMPAIGN:
        detail = f"{row.standard:,} with the same words, {row.members - row.standard:,} varied"
    elif group.starts_at and group.ends_at:
        detail = burst_words(group.starts_at, group.ends_at)
    return GroupLine(
        label=SIGNAL_LABELS[SimilarSignal(group.signal)],
        url=url,
        members=counted(row.members, "response"),
        detail=detail,
        decision=DECISION_LABELS[SimilarDecision(group.decision)] if group.decision else "",
        decided=decided_words(group),
        colour="grey" if group.decision else "yellow",
    )


def burst_words(starts_at: datetime, ends_at: datetime) -> str:
    """Say when a burst was and how long it took."""
    minutes = max(1, round((ends_at - starts_at).total_seconds() / 60))
    return f"from {moment_words(starts_at)}, within {counted(minutes, 'minute')}"


def decision_words(group: SimilarGroup) -> str:
    """Say what was decided, by whom and when; empty while nothing is."""
    if not group.decision or group.decided_at is None:
        return ""
    return f"{DECISION_LABELS[SimilarDecision(group.decision)]} {decided_words(group)}"


def decided_words(group: SimilarGroup) -> str:
    """Say by whom and when; empty while nothing is decided."""
    if group.decided_at is None:
        return ""
    by = f"by {group.decided_by.name}, " if group.decided_by else ""
    return f"{by}{moment_words(group.decided_at)}"


def group_page(
    *,
    group: SimilarGroup,
    members: GroupMembers,
    url: str,
    response_url: Callable[[Response], str],
    merge_url: str,
    campaign_url: str,
    dismiss_url: str,
    undo_url: str,
) -> GroupPage:
    """Return one group with what speaks for and against its being one hand."""
    signal = SimilarSignal(group.signal)
    evidence = [f"{counted(members.total, 'response')}. {EVIDENCE[signal]}"]
    if group.starts_at and group.ends_at:
        words = burst_words(group.starts_at, group.ends_at)
        evidence.append(f"They came {words}.")
    if members.addresses:
        evidence.append(
            f"Sent from {counted(members.addresses, 'connection')} and "
            f"{counted(members.browsers, 'browser')}, as far as that is still known."
        )
    return GroupPage(
        label=SIGNAL_LABELS[signal],
        evidence=tuple(evidence),
        decision=decision_words(group),
        note=group.note,
        members=tuple(_member_line(each, response_url(each.response)) for each in members.rows),
        earlier_url=f"{url}?before={members.earlier}" if members.earlier else "",
        later_url=f"{url}?after={members.later}" if members.later else "",
        merge_url="" if group.decision else merge_url,
        campaign_url="" if group.decision else campaign_url,
        dismiss_url="" if group.decision else dismiss_url,
        undo_url=undo_url if group.decision else "",
    )


def _member_line(member: GroupMember, url: str) -> MemberLine:
    response, text = member.response, member.text
    status = ResponseStatus(response.status)
    category = response.category.label if response.category else NO_CATEGORY
    is_long = len(text) > LONGEST_EXCERPT
    return MemberLine(
        reference=response.reference,
        url=url,
        facts=f"{_who(response)}, {category}, {moment_words(response.received_at)}",
        status=STATUS_LABELS[status],
        status_colour=STATUS_COLOURS.get(status, "grey"),
        text=f"{text[:LONGEST_EXCERPT]}…" if is_long else text,
        is_standard=member.is_standard,
    )


def member_words(response: Response) -> str:
    """Return the words that tell one response from another in a list of boxes."""
    return f"{response.reference}: {_who(response)}, {moment_words(response.received_at)}"


def _who(response: Response) -> str:
    """Return who speaks, in marks that keep the direction of a typed name to itself."""
    return f"\u2068{who_speaks(response)}\u2069"
