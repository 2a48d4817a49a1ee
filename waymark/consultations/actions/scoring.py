"""How do officers write down their own scores of the options?"""

from collections.abc import Mapping
from datetime import datetime

from waymark.access import permissions
from waymark.access.permissions import Permission
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.consultations.models.asking.questions import Choice, Question, QuestionRow
from waymark.consultations.models.scoring import OfficerScore, ScoredOption
from waymark.consultations.queries.scoring import read_scorings, scoring_revision
from waymark.consultations.rules.counted import ScoringCount
from waymark.consultations.rules.stages import is_frozen
from waymark.consultations.rules.vocabulary import ConsultationStage, QuestionKind
from waymark.core.actors import Actor
from waymark.core.refusals import ActionRefused, ChangedMeanwhile

Scores = Mapping[tuple[str, str], int]
"""Scores by the codes of option and criterion."""


class NothingToScore(ActionRefused):
    """Officers score only the options of a question that asks people to score by criteria."""


class TooEarlyToScore(ActionRefused):
    """Score the options once the consultation has opened: until then options, criteria and weights can change."""  # noqa: E501 (the sentence is the message)


class ScoreMissing(ActionRefused):
    """Score every option on every criterion, so that the options can be compared."""


class ScoreOutside(ActionRefused):
    """A score must be on the scale of the question."""


@action
def score_options(
    *,
    by: Actor,
    question: Question,
    scores: Scores,
    reasons: Mapping[str, str],
    revision: int,
    at: datetime,
) -> None:
    """Keep what officers give each option on each criterion, all at once.

    `reasons` are by the code of the option. Snapshots and reports made before stay as they are.
    """
    permissions.require(by, Permission.ANALYSIS_MANAGE)
    locked = (
        Question.objects.select_for_update(of=("self",))
        .select_related("consultation")
        .get(pk=question.pk)
    )
    if locked.kind != QuestionKind.CRITERIA or locked.withdrawn_at is not None:
        raise NothingToScore
    if not is_frozen(ConsultationStage(locked.consultation.stage)):
        raise TooEarlyToScore
    (scoring,) = read_scorings([locked])
    if scoring_revision(scoring) != revision:
        raise ChangedMeanwhile
    _require_fits(scoring, scores)
    _keep(locked, scoring, scores, reasons)
    record(
        by=by,
        event=Event.OPTIONS_SCORED,
        target=locked,
        at=at,
        detail={
            "code": locked.code,
            "options": len(scoring.options),
            "criteria": len(scoring.criteria),
        },
    )


def _require_fits(scoring: ScoringCount, scores: Scores) -> None:
    wanted = {(option.key, each.key) for option in scoring.options for each in scoring.criteria}
    if not wanted:
        raise NothingToScore
    if scores.keys() != wanted:
        raise ScoreMissing
    if not all(scoring.least <= score <= scoring.most for score in scores.values()):
        raise ScoreOutside


def _keep(
    question: Question, scoring: ScoringCount, scores: Scores, reasons: Mapping[str, str]
) -> None:
    """Write down what differs from what is kept."""
    choices = {each.code: each for each in Choice.objects.filter(question=question)}
    rows = {each.code: each for each in QuestionRow.objects.filter(question=question)}
    for option in scoring.options:
        scored, _ = ScoredOption.objects.get_or_create(
            authority_id=question.authority_id, choice=choices[option.key]
        )
        reason = reasons.get(option.key, "").strip()
        if scored.reason != reason:
            scored.reason = reason
            scored.save(update_fields=["reason"])
        for each in scoring.criteria:
            score = scores[option.key, each.key]
            if option.scores.get(each.key) != score:
                OfficerScore.objects.update_or_create(
                    authority_id=question.authority_id,
                    scored=scored,
                    row=rows[each.key],
                    defaults={"score": score},
                )
