"""What is somebody asked, and what have they answered up to now?"""

import hashlib
import json
from dataclasses import replace
from datetime import datetime

from django.db.models import QuerySet

from waymark.consultations.models.asking.questions import Choice
from waymark.consultations.models.hearing.responses import Answer, Response, ResponseDraft
from waymark.consultations.models.preview import TestAnswer
from waymark.consultations.queries.setup.whole import Questionnaire
from waymark.consultations.rules.answering import (
    About,
    Answers,
    AskedChoice,
    AskedQuestion,
    AskedRow,
    Cell,
    Given,
    Reach,
    bare_code,
    given_from_plain,
)
from waymark.consultations.rules.question_settings import read_settings
from waymark.consultations.rules.showing import read_rule
from waymark.consultations.rules.stages import DRAFTS_KEPT
from waymark.consultations.rules.vocabulary import QuestionKind, RespondentKind, Sensitivity
from waymark.core.sealed import unseal

Draft = ResponseDraft | TestAnswer
"""Answers that are not sent yet: somebody's, or an officer's who tries a draft."""

LONGEST_HINT = 300
CELLS = (QuestionKind.POINTS, QuestionKind.MATRIX, QuestionKind.CRITERIA)


def token_hash(token: str) -> str:
    """Return what is kept of the code by which somebody finds their answers again."""
    return hashlib.sha256(bare_code(token).encode()).hexdigest()


def find_draft(*, consultation_id: int, token: str) -> ResponseDraft | None:
    """Return the answers that this code opens; whoever has the code may see them, nobody else."""
    return (
        ResponseDraft.objects.select_related("response")
        .filter(consultation_id=consultation_id, token_hash=token_hash(token))
        .first()
    )


def list_old_drafts(*, at: datetime) -> QuerySet[ResponseDraft]:
    """Return drafts of consultations that closed so long ago that nobody needs them."""
    return ResponseDraft.objects.filter(consultation__closed_at__lt=at - DRAFTS_KEPT).order_by("id")


def has_old_drafts(*, at: datetime) -> bool:
    """Whether there is any draft to forget."""
    return list_old_drafts(at=at).exists()


def read_draft(draft: Draft) -> Answers:
    """Return what a draft holds."""
    kept = draft.values
    about, reach = kept.get("about"), kept.get("reach")
    return Answers(
        about=About(
            kind=RespondentKind(about["kind"]),
            body_name=about["body_name"],
            category=about["category"],
        )
        if about
        else None,
        given={code: given_from_plain(given) for code, given in kept.get("given", {}).items()},
        reach=Reach(
            publication=reach["publication"],
            name=unseal(reach["name"]) if reach["name"] else "",
            email=unseal(reach["email"]) if reach["email"] else "",
        )
        if reach
        else None,
        equality={
            code: given_from_plain(given)
            for code, given in json.loads(unseal(kept["equality"])).items()
        }
        if "equality" in kept
        else None,
        language=kept.get("language", ""),
    )


def asked_questions(
    setup: Questionnaire, *, with_withdrawn: bool = False
) -> tuple[AskedQuestion, ...]:
    """Return what is asked, in order, a choice that is an option with its description.

    Questions and choices that were withdrawn are left out, unless what was answered to them is to
    be shown; so are questions about equality, which are asked apart.
    """
    return tuple(
        replace(each, number=number)
        for number, each in enumerate(
            (
                each
                for each in _every_question(setup, with_withdrawn=with_withdrawn)
                if not each.is_equality
            ),
            start=1,
        )
    )


def equality_questions(setup: Questionnaire) -> tuple[AskedQuestion, ...]:
    """Return what is asked about equality, in order."""
    every = _every_question(setup, with_withdrawn=False)
    return tuple(each for each in every if each.is_equality)


def _every_question(setup: Questionnaire, *, with_withdrawn: bool) -> tuple[AskedQuestion, ...]:
    described = {option.pk: option.description for option in setup.options}
    asked = [
        each for each in setup.questions if with_withdrawn or each.question.withdrawn_at is None
    ]
    return tuple(
        AskedQuestion(
            number=number,
            code=each.question.code,
            kind=QuestionKind(each.question.kind),
            wording=each.question.wording,
            help=each.question.help,
            is_required=each.question.is_required,
            choices=tuple(
                AskedChoice(
                    code=choice.code,
                    label=choice.label,
                    hint=_hint(choice, described),
                    is_exclusive=choice.is_exclusive,
                )
                for choice in each.choices
                if with_withdrawn or choice.withdrawn_at is None
            ),
            rows=tuple(AskedRow(code=row.code, label=row.label) for row in each.rows),
            settings=read_settings(QuestionKind(each.question.kind), each.question.settings),
            shown_if=read_rule(each.question.shown_if),
            is_equality=each.question.sensitivity == Sensitivity.EQUALITY,
        )
        for number, each in enumerate(asked, start=1)
    )


def given_answers(response: Response) -> dict[str, Given]:
    """Return what a response holds, by the code of the question."""
    held: dict[str, list[Answer]] = {}
    rows = Answer.objects.filter(response=response).select_related(
        "question", "choice", "row", "document"
    )
    for answer in rows.order_by("choice__position", "row__position", "id"):
        held.setdefault(answer.question.code, []).append(answer)
    return {code: _given(answers) for code, answers in held.items()}


def _given(answers: list[Answer]) -> Given:
    """Return one answer of its rows."""
    first = answers[0]
    kind = QuestionKind(first.question.kind)
    if kind is QuestionKind.RANKING:
        answers = sorted(answers, key=lambda each: each.number or 0)
    if kind in CELLS:
        return Given(
            cells=tuple(
                Cell(
                    choice=each.choice.code if each.choice else "",
                    row=each.row.code if each.row else "",
                    number=None if each.number is None else int(each.number),
                )
                for each in answers
            )
        )
    document = first.document
    return Given(
        choices=tuple(each.choice.code for each in answers if each.choice),
        text=document.file_name if document else first.text,
        number=first.number if kind is QuestionKind.NUMBER else None,
        day=first.day,
        file=str(document.public_id) if document else "",
    )


def _hint(choice: Choice, described: dict[int, str]) -> str:
    text = described.get(choice.option_id or 0, "")
    return text if len(text) <= LONGEST_HINT else ""
