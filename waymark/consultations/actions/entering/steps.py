"""Which steps do the actions on paper share?"""

from collections.abc import Mapping, Sequence

from waymark.consultations.models.entering import EntryBatch
from waymark.consultations.models.hearing import Answer, Response
from waymark.consultations.queries.setup import AskedQuestion
from waymark.consultations.rules.answering import Given
from waymark.consultations.rules.entering import EntryState
from waymark.core.refusals import ActionRefused


class BundleMovedOn(ActionRefused):
    """This bundle is no longer as it was when you opened the page. Look at it again."""


def lock_batch(batch: EntryBatch, *, state: EntryState) -> EntryBatch:
    """Return the bundle, kept for this transaction alone; refuse it in another state."""
    rows = EntryBatch.objects.select_for_update(of=("self",)).select_related("consultation")
    locked = rows.get(pk=batch.pk)
    if locked.state != state:
        raise BundleMovedOn
    return locked


def answers_of(
    response: Response, asked: Sequence[AskedQuestion], given: Mapping[str, Given]
) -> list[Answer]:
    """Return the rows that hold what was answered to these questions."""
    rows = []
    for each in asked:
        answer = given.get(each.question.code, Given())
        base = {
            "authority_id": response.authority_id,
            "response": response,
            "question": each.question,
        }
        rows += [
            Answer(**base, choice=choice)
            for choice in each.choices
            if choice.code in answer.choices
        ]
        if answer.text.strip():
            rows.append(Answer(**base, text=answer.text))
    return rows
