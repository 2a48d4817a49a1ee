"""What does the page of what people are asked show?"""

from dataclasses import dataclass
from functools import partial

from django.utils.translation import gettext as _

from waymark.access.permissions import Permission, may
from waymark.consultations.models.asking import (
    QUESTION_KIND_LABELS,
    Option,
    OptionStatus,
    Question,
    StakeholderCategory,
)
from waymark.consultations.presenters.setup.cards import (
    Card,
    Url,
    frozen_note,
    given,
    present_cards,
    typed,
)
from waymark.consultations.queries.setup import AskedQuestion, Setup
from waymark.consultations.rules.vocabulary import ConsultationStage, QuestionKind
from waymark.core.actors import Actor
from waymark.web.jinja import show_date


@dataclass(frozen=True)
class Questions:
    """What people are asked, and among what they choose."""

    options: tuple[Card, ...]
    categories: tuple[Card, ...]
    questions: tuple[Card, ...]
    add_option_url: str
    add_category_url: str
    add_question_url: str
    frozen_note: str


def present_questions(*, setup: Setup, is_frozen: bool, viewer: Actor, url: Url) -> Questions:
    """Word what people are asked."""
    is_changeable = not is_frozen and may(viewer, Permission.CONSULTATIONS_MANAGE)
    is_announced = setup.consultation.stage == ConsultationStage.OPEN and may(
        viewer, Permission.CONSULTATIONS_MANAGE
    )
    place = partial(url, slug=setup.consultation.slug)

    def add(route: str) -> str:
        return place(route) if is_changeable else ""

    def add_announced(route: str) -> str:
        return place(route) if is_changeable or is_announced else ""

    questions = {each.question.pk: each for each in setup.questions}
    return Questions(
        options=present_cards(
            setup.options, _option, "options", is_changeable, place, is_announced=is_announced
        ),
        categories=present_cards(setup.categories, _category, "categories", is_changeable, place),
        questions=present_cards(
            [each.question for each in setup.questions],
            lambda question: _question(questions[question.pk]),
            "questions",
            is_changeable,
            place,
            is_announced=is_announced,
        ),
        add_option_url=add_announced("consultations:option_add"),
        add_category_url=add("consultations:category_add"),
        add_question_url=add_announced("consultations:question_add"),
        frozen_note=frozen_note(setup.consultation) if is_frozen else "",
    )


def _option(option: Option) -> Card:
    standing = OptionStatus(option.status)
    aside = "" if standing is OptionStatus.LIVE else f"{standing.label}: {option.status_reason}"
    return Card(
        title=option.label,
        facts=given(
            (_("Standing"), aside),
            (_("What it means"), typed(option.description) or _("Not written yet")),
            (_("Costs"), typed(option.costs)),
            (_("Benefits"), typed(option.benefits)),
            (_("Risks"), typed(option.risks)),
            (_("Code"), option.key),
        ),
    )


def _category(category: StakeholderCategory) -> Card:
    return Card(
        title=category.label,
        facts=given((_("Who belongs to it"), category.description), (_("Code"), category.key)),
    )


def _question(asked: AskedQuestion) -> Card:
    question = asked.question
    kind = QuestionKind(question.kind)
    withdrawn = [each.label for each in asked.choices if each.withdrawn_at is not None]
    choices = [
        _("{choice} (rules out the others)").format(choice=each.label)
        if each.is_exclusive and kind is QuestionKind.MULTIPLE_CHOICE
        else each.label
        for each in asked.choices
        if each.withdrawn_at is None
    ]
    name = _("Choices, from the options") if question.asks_options else _("Choices")
    return Card(
        title=question.wording,
        facts=given(
            (_("How people answer"), QUESTION_KIND_LABELS[kind]),
            (_("Withdrawn"), _withdrawn(question)),
            (name, typed("\n".join(choices))),
            (_("Choices withdrawn"), typed("\n".join(withdrawn))),
            (_("Help"), typed(question.help)),
            (_("Must be answered"), _("Yes") if question.is_required else _("No")),
            (_("Code"), question.code),
        ),
    )


def _withdrawn(question: Question) -> str:
    if question.withdrawn_at is None:
        return ""
    words = _("On {day}. It is asked no more, and its answers are kept. Reason: {reason}")
    return words.format(day=show_date(question.withdrawn_at), reason=question.withdrawn_reason)
