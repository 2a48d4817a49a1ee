"""When do the groups of a partnership meet, what do they recommend, and what came of it?"""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from django.db.models import QuerySet

from waymark.access import permissions
from waymark.access.permissions import Permission
from waymark.core.actors import Actor
from waymark.core.scoping import open_scope
from waymark.decisions.models.bodies import Body, BodyKind
from waymark.decisions.models.decisions import Decision
from waymark.decisions.models.meetings import Meeting
from waymark.decisions.rules.decisions import DecisionStage
from waymark.partnerships.models.groups import JointGroup
from waymark.partnerships.models.partnerships import Partnership, Party
from waymark.partnerships.queries import partnerships


@dataclass(frozen=True)
class Answer:
    """What one authority published that it decided; `is_here` where it could have done so here."""

    party: Party
    decisions: tuple[Decision, ...]

    @property
    def is_here(self) -> bool:
        """Whether the authority uses this installation."""
        return self.party.partner_id is not None


@dataclass(frozen=True)
class Recommendation:
    """What a group recommended, and what each authority made of it, by code."""

    decision: Decision
    answers: tuple[Answer, ...]


@dataclass(frozen=True)
class GroupRecord:
    """A group, under which name its meetings are kept, if they are, and what came of them."""

    group: JointGroup
    body: Body | None
    meetings: tuple[Meeting, ...]
    recommendations: tuple[Recommendation, ...]


def list_group_records(*, viewer: Actor, partnership: Partnership) -> list[GroupRecord]:
    """Return what is kept of the groups of a partnership, by name."""
    permissions.require(viewer, Permission.DECISIONS_SEE)
    return _records(partnership, Meeting.objects.all(), Decision.objects.all())


def list_published_records(partnership: Partnership) -> list[GroupRecord]:
    """Return the same, as far as the public may read it."""
    return _records(
        partnership,
        Meeting.objects.filter(published_at__isnull=False),
        Decision.objects.filter(published_at__isnull=False),
    )


def _records(
    partnership: Partnership, meetings: QuerySet[Meeting], decisions: QuerySet[Decision]
) -> list[GroupRecord]:
    groups = list(partnerships.list_groups(partnership))
    bodies = {each.group_id: each for each in Body.objects.filter(group__in=groups)}
    keys = [each.pk for each in bodies.values()]
    met = list(meetings.filter(body__in=keys).order_by("-held_on", "-pk"))
    said = list(
        decisions.filter(body__in=keys)
        .select_related("matter", "meeting")
        .order_by("-decided_on", "-pk")
    )
    answered = _answers(said, list(partnerships.list_parties(partnership)))
    return [
        GroupRecord(
            group=group,
            body=(body := bodies.get(group.pk)),
            meetings=tuple(each for each in met if body and each.body_id == body.pk),
            recommendations=tuple(
                Recommendation(each, answered[each.pk])
                for each in said
                if body and each.body_id == body.pk
            ),
        )
        for group in groups
    ]


def _answers(
    recommended: Sequence[Decision], parties: Sequence[Party]
) -> dict[int, tuple[Answer, ...]]:
    """Return what each party published on the matter of each recommendation, from that day on.

    Read in a scope of all of them at once: what they published anybody may read.
    """
    links = {each.matter.link for each in recommended if each.matter}
    here = [each.partner_id for each in parties if each.partner_id is not None]
    found: dict[tuple[int, UUID], list[Decision]] = {}
    if links and here:
        with open_scope(*here):
            rows = (
                Decision.objects.filter(published_at__isnull=False, matter__link__in=links)
                .exclude(body__kind=BodyKind.GROUP)
                .exclude(stage=DecisionStage.RECOMMENDED)
                .select_related("matter", "body", "authority")
                .order_by("decided_on", "pk")
            )
            for each in rows:
                if each.matter is not None:
                    found.setdefault((each.authority_id, each.matter.link), []).append(each)
    return {
        one.pk: tuple(
            Answer(
                party,
                tuple(
                    each
                    for each in found.get((party.partner_id or 0, one.matter.link), [])
                    if each.decided_on >= one.decided_on
                )
                if one.matter
                else (),
            )
            for party in parties
        )
        for one in recommended
    }
