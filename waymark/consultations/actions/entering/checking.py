"""How does a second person read a form, and how is a difference settled?"""

from collections.abc import Mapping
from datetime import datetime

from waymark.access import permissions
from waymark.access.permissions import Permission
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.consultations.actions.entering.steps import kept_answers, lock_batch
from waymark.consultations.actions.hearing.answering.rows import answer_rows
from waymark.consultations.models.entering import EntryDifference, EntryItem, SecondReading
from waymark.consultations.models.hearing.responses import Answer
from waymark.consultations.queries.answering import given_answers
from waymark.consultations.queries.entering import questions_to_enter, questions_to_read_again
from waymark.consultations.queries.setup.whole import read_questionnaire
from waymark.consultations.rules.answering import Given, given_from_plain, plain_given
from waymark.consultations.rules.entering import EntryState, Sample, Settled, agree
from waymark.consultations.rules.vocabulary import QuestionKind
from waymark.core.actors import Actor
from waymark.core.refusals import ActionRefused


class SamePerson(ActionRefused):
    """You typed this form in, so somebody else has to read it again."""


class ReadAgain(ActionRefused):
    """This form has been read again already, or was not drawn."""


class SettledAlready(ActionRefused):
    """Somebody has settled this difference already."""


@action
def read_again(
    *, by: Actor, item: EntryItem, given: Mapping[str, Given], at: datetime
) -> tuple[EntryDifference, ...]:
    """Keep what a second person read, and where it differs from the first; return those."""
    permissions.require(by, Permission.RESPONSES_ENTER)
    batch = lock_batch(item.batch, state=EntryState.CHECKING)
    locked = EntryItem.objects.select_related("response").get(pk=item.pk)
    if by.user_id is None or locked.response.entered_by_id == by.user_id:
        raise SamePerson
    is_read = SecondReading.objects.filter(item=locked).exists()
    if is_read or locked.sample == Sample.NONE:
        raise ReadAgain
    setup = read_questionnaire(batch.consultation)
    asked = questions_to_read_again(setup, Sample(locked.sample))
    typed = {each.code: given.get(each.code, Given()) for each in asked}
    second = kept_answers(asked, typed)
    ranked = {each.code for each in asked if each.kind is QuestionKind.RANKING}
    first = given_answers(locked.response)
    SecondReading.objects.create(
        authority_id=batch.authority_id,
        item=locked,
        values={code: plain_given(each) for code, each in second.items()},
        entered_at=at,
        entered_by_id=by.user_id,
    )
    records = {each.question.code: each.question for each in setup.questions}
    differences = EntryDifference.objects.bulk_create(
        EntryDifference(
            authority_id=batch.authority_id,
            item=locked,
            question=records[code],
            first=plain_given(first.get(code, Given())),
            second=plain_given(each),
        )
        for code, each in second.items()
        if not agree(first.get(code, Given()), each, is_order=code in ranked)
    )
    record(
        by=by,
        event=Event.ENTRY_CHECKED,
        target=locked.response,
        at=at,
        detail={"compared": len(second), "differed": len(differences)},
    )
    return tuple(differences)


@action
def settle_difference(
    *,
    by: Actor,
    difference: EntryDifference,
    settled: Settled,
    at: datetime,
    typed: Given | None = None,
) -> EntryDifference:
    """Say which reading is right, or what the form says where neither is; the answer follows."""
    permissions.require(by, Permission.RESPONSES_ENTER)
    batch = lock_batch(difference.item.batch, state=EntryState.CHECKING)
    locked = (
        EntryDifference.objects.select_for_update(of=("self",))
        .select_related("item__response", "question")
        .get(pk=difference.pk)
    )
    if locked.settled:
        raise SettledAlready
    if settled is Settled.TYPED and typed is None:
        raise ActionRefused("Type what the form says", field="typed")
    if settled is not Settled.FIRST:
        response = locked.item.response
        setup = read_questionnaire(batch.consultation)
        asked = [each for each in setup.questions if each.question.pk == locked.question_id]
        code = locked.question.code
        if settled is Settled.SECOND:
            right = {code: given_from_plain(locked.second)}
        else:
            right = kept_answers(
                questions_to_enter(setup, with_withdrawn=True), {code: typed or Given()}
            )
        Answer.objects.filter(response=response, question=locked.question).delete()
        Answer.objects.bulk_create(answer_rows(response, asked, right))
    locked.settled = settled.value
    locked.settled_at, locked.settled_by_id = at, by.user_id
    locked.save(update_fields=["settled", "settled_at", "settled_by"])
    record(
        by=by,
        event=Event.ENTRY_DIFFERENCE_SETTLED,
        target=locked.item.response,
        at=at,
        detail={"question": locked.question.code, "settled": settled.value},
    )
    return locked
