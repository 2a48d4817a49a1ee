"""Which answers repeat the wording of a campaign, and which one of them is read for all?

What most members of a campaign wrote is put to a method once and coded once; the coding is kept on
each of the answers, so that every figure counts all of them.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from waymark.access import permissions
from waymark.access.permissions import Permission
from waymark.consultations.models.asking.questions import Question
from waymark.consultations.models.similarity import CampaignMember
from waymark.consultations.models.theming import Theme
from waymark.consultations.queries.themes import (
    PreparedAnswer,
    counted_answers,
    prepared,
    theme_lines,
)
from waymark.consultations.rules.coding import Coding, read_together
from waymark.consultations.rules.similarity import plain_words
from waymark.core.actors import Actor


@dataclass(frozen=True)
class Repeats:
    """The answers of campaigns that are read together, by the public id of the one that is read."""

    followers: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    keys: Mapping[str, int] = field(default_factory=dict)

    @property
    def aside(self) -> frozenset[str]:
        """The answers for which another one is read."""
        return frozenset(each for own in self.followers.values() for each in own)

    def with_followers(self, answer: str) -> tuple[str, ...]:
        """The answer and all that are coded with it, whichever of them it is."""
        for lead, own in self.followers.items():
            if answer == lead or answer in own:
                return (lead, *own)
        return (answer,)

    def followers_of(self, lead: str) -> tuple[int, ...]:
        """The keys of the answers for which this one is read."""
        return tuple(self.keys[each] for each in self.followers.get(lead, ()))


def has_campaigns(question: Question) -> bool:
    """Whether any response to the consultation belongs to a campaign."""
    members = CampaignMember.objects.filter(campaign__consultation=question.consultation_id)
    return members.exists()


def repeats_of(question: Question, codings: Mapping[str, Coding] | None = None) -> Repeats:
    """Return which answers of campaigns are read together, by what has been coded until now.

    In the same campaign, and the same to the word in answer to this question: what a member added
    of their own is read for itself.
    """
    members = CampaignMember.objects.filter(campaign__consultation=question.consultation_id)
    campaigns = dict(members.order_by().values_list("response_id", "campaign_id"))
    rows = counted_answers(question).filter(response__in=campaigns)
    wordings: dict[str, tuple[int, str]] = {}
    keys = {}
    for public_id, pk, response, text in rows.order_by("pk").values_list(
        "public_id", "pk", "response_id", "text"
    ):
        wordings[str(public_id)] = (campaigns[response], " ".join(plain_words(text)))
        keys[str(public_id)] = pk
    return Repeats(followers=read_together(wordings, codings or {}), keys=keys)


def list_theme_answers(
    *, viewer: Actor, question: Question, theme: Theme, most: int = 100
) -> list[PreparedAnswer]:
    """Return the answers that a theme of a draft rests on, to split it by; at most a hundred.

    The wording of a campaign is there once: what becomes of it becomes of all its answers.
    """
    permissions.require(viewer, Permission.THEMES_CODE)
    line = next((each for each in theme_lines(theme.framework) if each.theme.pk == theme.pk), None)
    repeats = repeats_of(question)
    aside = {repeats.keys[each] for each in repeats.aside}
    keys = sorted(line.answers - aside)[:most] if line else []
    return prepared(question, keys)
