"""What is somebody asked, and what have they answered up to now?"""

import hashlib
from datetime import datetime

from django.db.models import QuerySet

from waymark.consultations.models.asking import Choice
from waymark.consultations.models.hearing import Answer, Response, ResponseDraft
from waymark.consultations.queries.setup import Setup
from waymark.consultations.rules.answering import (
    About,
    Answers,
    AskedChoice,
    AskedQuestion,
    Given,
    Reach,
    bare_code,
)
from waymark.consultations.rules.stages import DRAFTS_KEPT
from waymark.consultations.rules.vocabulary import QuestionKind, RespondentKind
from waymark.core.sealed import unseal

LONGEST_HINT = 300


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


def read_draft(draft: ResponseDraft) -> Answers:
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
        given={
            code: Given(choices=tuple(given["choices"]), text=given["text"])
            for code, given in kept.get("given", {}).items()
        },
        reach=Reach(
            publication=reach["publication"],
            name=unseal(reach["name"]) if reach["name"] else "",
            email=unseal(reach["email"]) if reach["email"] else "",
        )
        if reach
        else None,
    )


def asked_questions(setup: Setup) -> tuple[AskedQuestion, ...]:
    """Return the questions in their order, a choice that is an option with its description.

    What was withdrawn while people were answering is asked no more.
    """
    still_asked = [each for each in setup.questions if each.question.withdrawn_at is None]
    described = {option.pk: option.description for option in setup.options}
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
                if choice.withdrawn_at is None
            ),
        )
        for number, each in enumerate(still_asked, start=1)
    )


def given_answers(response: Response) -> dict[str, Given]:
    """Return what a response holds, by the code of the question."""
    given: dict[str, Given] = {}
    rows = Answer.objects.filter(response=response).order_by("choice__position", "id")
    for code, choice, text in rows.values_list("question__code", "choice__code", "text"):
        earlier = given.get(code, Given())
        ticked = (*earlier.choices, choice) if choice else earlier.choices
        given[code] = Given(choices=ticked, text=text or earlier.text)
    return given


def _hint(choice: Choice, described: dict[int, str]) -> str:
    text = described.get(choice.option_id or 0, "")
    return text if len(text) <= LONGEST_HINT else ""
