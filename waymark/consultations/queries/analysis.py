"""What has been frozen, found and amended?"""

import uuid
from dataclasses import dataclass
from typing import Any

from django.db.models import QuerySet

from waymark.access import permissions
from waymark.access.permissions import Permission
from waymark.consultations.models.analysis import AnalysisSnapshot, Finding, SnapshotResponse
from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.models.asking.questions import Choice, Question
from waymark.consultations.models.hearing.amendments import Amendment
from waymark.consultations.models.hearing.groups import GroupResponse
from waymark.consultations.models.hearing.responses import Answer, Response
from waymark.consultations.queries.scoring import given_scorings, list_criteria_questions
from waymark.consultations.rules import codec
from waymark.consultations.rules.counted import Counts
from waymark.consultations.rules.hiding import counted_tables
from waymark.consultations.rules.statistics.equal import EqualShare, category_equal
from waymark.consultations.rules.statistics.shown import NotShown
from waymark.consultations.rules.vocabulary import QuestionKind
from waymark.core.actors import Actor
from waymark.core.refusals import NotFound


def find_latest_snapshot(*, viewer: Actor, consultation: Consultation) -> AnalysisSnapshot | None:
    """Return the snapshot taken last, if any."""
    permissions.require(viewer, Permission.CONSULTATIONS_SEE)
    return _snapshots(consultation).first()


def list_snapshots(*, viewer: Actor, consultation: Consultation) -> QuerySet[AnalysisSnapshot]:
    """Return the snapshots, newest first."""
    permissions.require(viewer, Permission.CONSULTATIONS_SEE)
    return _snapshots(consultation)


def _snapshots(consultation: Consultation) -> QuerySet[AnalysisSnapshot]:
    return (
        AnalysisSnapshot.objects.filter(consultation=consultation)
        .select_related("consultation", "taken_by")
        .order_by("-number", "-id")
    )


def get_snapshot(*, viewer: Actor, consultation: Consultation, number: int) -> AnalysisSnapshot:
    """Return a snapshot by its number; raise `NotFound`."""
    permissions.require(viewer, Permission.CONSULTATIONS_SEE)
    found = _snapshots(consultation).filter(number=number).first()
    if found is None:
        raise NotFound
    return found


def read_counts(snapshot: AnalysisSnapshot) -> Counts:
    """Return the counts that a snapshot froze."""
    return codec.from_plain(Counts, snapshot.counts)


def category_equal_shares(
    snapshot: AnalysisSnapshot,
) -> dict[str, tuple[EqualShare, ...] | NotShown]:
    """Return the shares where each category counts once, by question; hidden ones are left out."""
    counts = read_counts(snapshot)
    hiding = {each.key for each in counts.questions if each.threshold is not None}
    return {
        key: category_equal(table)
        for key, table in counted_tables(counts).items()
        if key not in hiding
    }


def list_findings(*, viewer: Actor, consultation: Consultation) -> QuerySet[Finding]:
    """Return what officers concluded, in their order."""
    permissions.require(viewer, Permission.CONSULTATIONS_SEE)
    return Finding.objects.filter(consultation=consultation).order_by("position", "id")


def get_finding(*, viewer: Actor, consultation: Consultation, finding: uuid.UUID) -> Finding:
    """Return one finding; raise `NotFound`."""
    found = (
        list_findings(viewer=viewer, consultation=consultation).filter(public_id=finding).first()
    )
    if found is None:
        raise NotFound
    return found


def list_amendments(*, viewer: Actor, consultation: Consultation) -> QuerySet[Amendment]:
    """Return changes of mind made known after closing, oldest first."""
    permissions.require(viewer, Permission.CONSULTATIONS_SEE)
    return (
        Amendment.objects.filter(consultation=consultation)
        .select_related("body", "question")
        .order_by("recorded_at", "id")
    )


def list_cell_responses(
    *, viewer: Actor, snapshot: AnalysisSnapshot, question: str, choice: str, category: str = ""
) -> QuerySet[Response]:
    """Return the responses that one figure of a snapshot counts, by reference.

    An empty `choice` means everybody who answered the question; an empty `category`, every one.
    """
    permissions.require(viewer, Permission.RESPONSES_SEE)
    asked = Question.objects.filter(consultation=snapshot.consultation_id, code=question).first()
    if asked is None:
        raise NotFound
    answers = Answer.objects.filter(question=asked)
    if choice:
        chosen = Choice.objects.filter(question=asked, code=choice).first()
        if chosen is None:
            raise NotFound
        answers = answers.filter(choice=chosen)
    frozen = SnapshotResponse.objects.filter(snapshot=snapshot, status="accepted")
    if category:
        frozen = frozen.filter(category__key=category)
    return (
        Response.objects.filter(
            pk__in=frozen.values("response_id"), id__in=answers.values("response_id")
        )
        .select_related("category", "body")
        .order_by("reference", "id")
    )


@dataclass(frozen=True)
class Live:
    """What has come in since the latest snapshot: responses, groups and amendments.

    `has_scores` says whether officers score the options otherwise than it froze.
    """

    responses: int
    groups: int
    amendments: int
    has_scores: bool


def count_since(
    *, viewer: Actor, consultation: Consultation, snapshot: AnalysisSnapshot | None
) -> Live:
    """Return how much has come in since the snapshot, or in all where there is none."""
    permissions.require(viewer, Permission.CONSULTATIONS_SEE)
    responses = Response.objects.filter(consultation=consultation)
    groups = GroupResponse.objects.filter(consultation=consultation)
    amendments = Amendment.objects.filter(consultation=consultation)
    if snapshot is not None:
        frozen = snapshot.counts
        held = SnapshotResponse.objects.filter(snapshot=snapshot)
        return Live(
            responses=responses.count() - held.count(),
            groups=groups.filter(entered_at__gt=snapshot.taken_at).count(),
            amendments=amendments.filter(recorded_at__gt=snapshot.taken_at).count(),
            # Set-up is frozen with the answers, so a snapshot has every question by criteria.
            has_scores=any(
                each["kind"] == QuestionKind.CRITERIA for each in frozen.get("questions", [])
            )
            and _plain_scorings(viewer, consultation) != frozen.get("scorings", []),
        )
    return Live(
        responses=responses.count(),
        groups=groups.count(),
        amendments=amendments.count(),
        has_scores=bool(_plain_scorings(viewer, consultation)),
    )


def _plain_scorings(viewer: Actor, consultation: Consultation) -> list[Any]:
    """What officers score now, as a snapshot would freeze it."""
    questions = list_criteria_questions(viewer=viewer, consultation=consultation)
    plain: list[Any] = codec.to_plain(given_scorings(list(questions)))
    return plain
