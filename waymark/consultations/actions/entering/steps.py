"""Which steps do the actions on paper share?"""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from waymark.consultations.models.entering import EntryBatch
from waymark.consultations.queries.areas import area_of
from waymark.consultations.rules.answering import AskedQuestion, Given
from waymark.consultations.rules.entering import EntryState
from waymark.consultations.rules.vocabulary import QuestionKind
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


def kept_answers(
    questions: Sequence[AskedQuestion], given: Mapping[str, Given]
) -> dict[str, Given]:
    """Return what is kept of what was typed: of a postcode only its area."""
    kinds = {each.code: each.kind for each in questions}
    return {
        code: replace(answer, text=area_of(answer.text))
        if kinds.get(code) is QuestionKind.POSTCODE and answer.text
        else answer
        for code, answer in given.items()
    }
