"""What did the responses answer that campaigns show apart?"""

from collections.abc import Mapping, Sequence

from waymark.consultations.models.analysis import AnalysisSnapshot
from waymark.consultations.models.asking.questions import Choice, Question
from waymark.consultations.queries.statements import rows
from waymark.consultations.rules.counted import CampaignsCount
from waymark.consultations.rules.similarity import CampaignTreatment
from waymark.consultations.rules.vocabulary import QUESTION_RULES, QuestionKind

APART = """
WITH apart AS MATERIALIZED (
  SELECT DISTINCT frozen.authority_id, frozen.response_id
  FROM {frozen} frozen
  JOIN {member} member
    ON member.authority_id = frozen.authority_id AND member.response_id = frozen.response_id
  JOIN {campaign} campaign
    ON campaign.authority_id = member.authority_id AND campaign.id = member.campaign_id
  WHERE frozen.snapshot_id = %s AND frozen.status = 'accepted'
    AND (member.is_standard OR campaign.treatment = %s)
)
SELECT NULL, NULL, count(*) FROM apart
UNION ALL
SELECT answer.question_id, answer.choice_id, count(DISTINCT apart.response_id)
FROM apart
JOIN {answer} answer
  ON answer.authority_id = apart.authority_id AND answer.response_id = apart.response_id
WHERE answer.question_id = ANY(%s)
GROUP BY GROUPING SETS ((answer.question_id), (answer.question_id, answer.choice_id))
"""


def count_campaigns_apart(
    *,
    snapshot: AnalysisSnapshot,
    questions: Sequence[Question],
    choices: Mapping[int, Sequence[Choice]],
) -> CampaignsCount | None:
    """Count what campaigns show apart of the closed questions; None where nothing is apart."""
    closed = {
        each.pk: each.code
        for each in questions
        if QUESTION_RULES[QuestionKind(each.kind)].is_tabulated
    }
    codes = {each.pk: each.code for question in closed for each in choices[question]}
    responses = 0
    answering, counts = {}, {}
    for question, choice, number in rows(
        APART, snapshot.pk, CampaignTreatment.ALL_APART.value, list(closed)
    ):
        if question is None:
            responses = number
        elif choice is None:
            answering[closed[question]] = number
        else:
            counts[closed[question], codes[choice]] = number
    if not responses:
        return None
    return CampaignsCount(
        responses=responses, answering=dict(sorted(answering.items())), counts=counts
    )
