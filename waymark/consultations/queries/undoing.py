"""What would undoing a file of responses take away, and what stands in its way?"""

from dataclasses import dataclass

from django.db.models import Q, QuerySet

from waymark.access import permissions
from waymark.access.permissions import Permission
from waymark.consultations.models.analysis import AnalysisSnapshot, ReportEdition, SnapshotResponse
from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.models.exchanging import ExchangeNumber
from waymark.consultations.models.feedback import ReportQuote
from waymark.consultations.models.hearing.amendments import AmendedResponse
from waymark.consultations.models.hearing.responses import Response
from waymark.consultations.models.moderation import Moderation, Redaction
from waymark.consultations.models.similarity import CampaignMember, Merging, SimilarMember
from waymark.consultations.models.theming import EngineReading, ThemeAssignment
from waymark.consultations.rules.vocabulary import ResponseStatus
from waymark.core.actors import Actor
from waymark.intake.models import Batch

REFERENCES_NAMED = 20


@dataclass(frozen=True, kw_only=True)
class Obstacle:
    """Why some responses of a batch cannot be taken out, and the first of them by reference."""

    reason: str
    count: int
    references: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class UndoEffects:
    """What undoing a batch would take away, or what stands in its way.

    `snapshots` and `editions` are the numbers of what rests on these responses and was never
    published: it is discarded with them.
    """

    responses: int
    obstacles: tuple[Obstacle, ...]
    snapshots: tuple[int, ...]
    editions: tuple[int, ...]


def get_undo_effects(*, viewer: Actor, consultation: Consultation, batch: Batch) -> UndoEffects:
    """Return what undoing a batch would take away, and what stands in its way.

    Whatever people made of these responses stands in its way: it would be lost, and some of it is
    in other hands already.
    """
    permissions.require(viewer, Permission.RESPONSES_MANAGE)
    rows = Response.objects.filter(batch=batch)
    published = ReportEdition.objects.filter(
        consultation=consultation, published_at__isnull=False
    ).values("snapshot_id")
    of_batch = SnapshotResponse.objects.filter(response__batch=batch)
    in_published = of_batch.filter(snapshot_id__in=published).values("response_id")
    obstacles = [
        _obstacle(
            "covered by an amendment",
            rows.filter(pk__in=AmendedResponse.objects.values("response_id")),
        ),
        _obstacle(
            "decided on since: left out, merged, withdrawn or under query",
            rows.filter(~Q(status=ResponseStatus.ACCEPTED)),
        ),
        _obstacle("in figures that were published", rows.filter(pk__in=in_published)),
        *_people_obstacles(batch),
    ]
    snapshots = AnalysisSnapshot.objects.filter(
        consultation=consultation, pk__in=of_batch.values("snapshot_id")
    ).exclude(pk__in=published)
    editions = ReportEdition.objects.filter(snapshot__in=snapshots)
    return UndoEffects(
        responses=rows.count(),
        obstacles=tuple(each for each in obstacles if each.count),
        snapshots=tuple(snapshots.order_by("number").values_list("number", flat=True)),
        editions=tuple(editions.order_by("number", "id").values_list("number", flat=True)),
    )


def _people_obstacles(batch: Batch) -> list[Obstacle]:
    """What was made of single answers, and of responses put together with others."""
    rows = Response.objects.filter(batch=batch)
    own = {"answer__response__batch": batch}
    quoted = ReportQuote.objects.filter(**own)
    numbered = ExchangeNumber.objects.filter(**own)
    moderated = (Moderation.objects.filter(**own), Redaction.objects.filter(**own))
    themed = (ThemeAssignment.objects.filter(**own), EngineReading.objects.filter(**own))
    members = SimilarMember.objects.filter(response__batch=batch).exclude(group__decision="")
    return [
        _obstacle(
            "quoted for the report (take the quotes out first)",
            rows.filter(pk__in=quoted.values("answer__response_id")),
        ),
        _obstacle(
            "numbered in files that were written for another service",
            rows.filter(pk__in=numbered.values("answer__response_id")),
        ),
        _obstacle(
            "read by a moderator",
            rows.filter(
                Q(pk__in=moderated[0].values("answer__response_id"))
                | Q(pk__in=moderated[1].values("answer__response_id"))
            ),
        ),
        _obstacle(
            "read for themes",
            rows.filter(
                Q(pk__in=themed[0].values("answer__response_id"))
                | Q(pk__in=themed[1].values("answer__response_id"))
            ),
        ),
        _obstacle(
            "in a group of similar responses that somebody decided on",
            rows.filter(
                Q(pk__in=members.values("response_id"))
                | Q(pk__in=CampaignMember.objects.values("response_id"))
                | Q(pk__in=Merging.objects.values("into_id"))
                | Q(pk__in=Merging.objects.values("response_id"))
            ),
        ),
    ]


def _obstacle(reason: str, rows: QuerySet[Response]) -> Obstacle:
    first = rows.order_by("reference", "id").values_list("reference", flat=True)
    return Obstacle(reason=reason, count=rows.count(), references=tuple(first[:REFERENCES_NAMED]))
