"""What do the pages about a partnership's meetings and recommendations show?"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from waymark.core.dates import day_in_words
from waymark.decisions.models.decisions import Decision
from waymark.decisions.models.meetings import MEETING_STATE_LABELS
from waymark.decisions.presenters.parts import Action
from waymark.decisions.queries.decisions import headline_of
from waymark.decisions.queries.partnerships import Answer, GroupRecord, Recommendation
from waymark.decisions.rules.meetings import MeetingState
from waymark.partnerships.presenters.partnerships import PartnershipView

ELSEWHERE = "Not of this installation"
NOTHING_YET = "Nothing published yet"
NO_MATTER = "This recommendation belongs to no matter, so what became of it cannot be shown."


@dataclass(frozen=True)
class AnswerLine:
    """What one authority made of a recommendation."""

    who: str
    said: str
    when: str
    url: str


@dataclass(frozen=True)
class RecommendationBlock:
    """One recommendation with the answer of each authority."""

    title: str
    url: str
    when: str
    wording: str
    note: str
    answers: tuple[AnswerLine, ...]


@dataclass(frozen=True)
class GroupBlock:
    """A group with its meetings and recommendations; `keep` where nothing is kept of it yet."""

    name: str
    keep: Action | None
    meetings: tuple[str, ...]
    recommendations: tuple[RecommendationBlock, ...]


@dataclass(frozen=True)
class JointPage:
    """What the groups of a partnership did."""

    groups: tuple[GroupBlock, ...]


@dataclass(frozen=True)
class PublicPartnership:
    """A partnership as anybody may read it, with what its groups did."""

    whole: PartnershipView
    groups: tuple[GroupBlock, ...]


@dataclass(frozen=True)
class PublicPartnerships:
    """The partnerships that anybody may read, as links."""

    rows: tuple[Action, ...]


Address = Callable[[Decision], str]


def group_blocks(
    records: Sequence[GroupRecord],
    *,
    address: Address,
    public_address: Address,
    keep: Callable[[GroupRecord], Action | None] = lambda record: None,
) -> tuple[GroupBlock, ...]:
    """Word what groups did; `public_address` is of what any authority has published."""
    return tuple(
        GroupBlock(
            name=each.group.name,
            keep=keep(each) if each.body is None else None,
            meetings=tuple(
                ", ".join(
                    part
                    for part in (
                        day_in_words(met.held_on),
                        met.place,
                        MEETING_STATE_LABELS[MeetingState(met.state)].lower(),
                    )
                    if part
                )
                for met in each.meetings
            ),
            recommendations=tuple(
                _recommendation(one, address=address, public_address=public_address)
                for one in each.recommendations
            ),
        )
        for each in records
    )


def _recommendation(
    found: Recommendation, *, address: Address, public_address: Address
) -> RecommendationBlock:
    decision = found.decision
    has_matter = decision.matter_id is not None
    return RecommendationBlock(
        title=decision.title,
        url=address(decision),
        when=day_in_words(decision.decided_on),
        wording=decision.wording,
        note="" if has_matter else NO_MATTER,
        answers=tuple(line for each in found.answers for line in _answer(each, public_address))
        if has_matter
        else (),
    )


def _answer(answer: Answer, address: Address) -> list[AnswerLine]:
    who = answer.party.name
    if not answer.decisions:
        return [AnswerLine(who, NOTHING_YET if answer.is_here else ELSEWHERE, "", "")]
    return [
        AnswerLine(
            who=who,
            said=f"{each.title} ({headline_of(each)})",
            when=day_in_words(each.decided_on),
            url=address(each),
        )
        for each in answer.decisions
    ]
