"""How are answers about equality kept so that nobody can tell whose they are?

They are sent with the other answers, wait sealed in a row of their own, and are moved in batches,
shuffled, to rows that have nothing in common with a response: no key, moment, number in a row or
transaction. See docs/explanation/equality-monitoring.md.
"""

import json
import uuid
from collections.abc import Mapping
from datetime import datetime
from secrets import SystemRandom

from waymark.access import permissions
from waymark.access.permissions import Permission
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.models.asking.questions import Choice, Question
from waymark.consultations.models.equality import EqualityAnswer, EqualityHolding
from waymark.consultations.rules.answering import Given, given_from_plain, plain_given
from waymark.consultations.rules.equality import how_many_to_move
from waymark.consultations.rules.stages import may_send
from waymark.consultations.rules.vocabulary import ConsultationStage, Sensitivity
from waymark.core.actors import Actor

_RANDOM = SystemRandom()


def hold_equality_answers(*, consultation: Consultation, given: Mapping[str, Given]) -> None:
    """Hold, sealed, what somebody said of themselves, until it can be moved among others.

    Not an action: it belongs to the sending of the answers.
    """
    plain = {code: plain_given(each) for code, each in given.items() if not each.is_empty}
    if plain:
        EqualityHolding.objects.create(
            authority_id=consultation.authority_id,
            consultation=consultation,
            values=json.dumps(plain),
        )


@action
def move_equality_answers(*, by: Actor, consultation: Consultation, at: datetime) -> int:
    """Move what is held to where it is counted, in a shuffled batch; return how many people's."""
    permissions.require(by, Permission.CONSULTATIONS_MANAGE)
    locked = Consultation.objects.select_for_update().get(pk=consultation.pk)
    people = move_held(locked)
    record(
        by=by,
        event=Event.EQUALITY_ANSWERS_MOVED,
        target=locked,
        at=at,
        detail={"people": people},
    )
    return people


def move_held(consultation: Consultation) -> int:
    """Move as many people's answers as the rule allows; return how many.

    Not an action: it is one with the move of the consultation that ends the answering.
    """
    held = list(EqualityHolding.objects.filter(consultation=consultation))
    may_more_come = may_send(ConsultationStage(consultation.stage))
    moved = _RANDOM.sample(held, how_many_to_move(len(held), may_more_come=may_more_come))
    choices = _choices(consultation)
    rows = []
    for holding in moved:
        person = uuid.uuid4()
        for code, plain in json.loads(holding.values).items():
            rows += [
                EqualityAnswer(
                    authority_id=consultation.authority_id,
                    consultation=consultation,
                    question_id=choices[code, choice][0],
                    choice_id=choices[code, choice][1],
                    person=person,
                )
                for choice in given_from_plain(plain).choices
                if (code, choice) in choices
            ]
    _RANDOM.shuffle(rows)
    EqualityAnswer.objects.bulk_create(rows)
    EqualityHolding.objects.filter(pk__in=[each.pk for each in moved]).delete()
    return len(moved)


def _choices(consultation: Consultation) -> dict[tuple[str, str], tuple[int, int]]:
    """The keys of every question about equality and of its choices, by their codes."""
    questions = Question.objects.filter(consultation=consultation, sensitivity=Sensitivity.EQUALITY)
    rows = Choice.objects.filter(question__in=questions).values_list(
        "question__code", "code", "question_id", "id"
    )
    return {(question, choice): (question_id, pk) for question, choice, question_id, pk in rows}
