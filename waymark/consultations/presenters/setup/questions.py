"""What does the page of what people are asked show?"""

from dataclasses import dataclass
from functools import partial

from django.utils.translation import gettext as _

from waymark.access.permissions import Permission, may
from waymark.consultations.models.asking import (
    QUESTION_KIND_LABELS,
    Option,
    OptionStatus,
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
from waymark.consultations.rules.vocabulary import QuestionKind
from waymark.core.actors import Actor


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
    place = partial(url, slug=setup.consultation.slug)

    def add(route: str) -> str:
        return place(route) if is_changeable else ""

    questions = {each.question.pk: each for each in setup.questions}
    return Questions(
        options=present_cards(setup.options, _option, "options", is_changeable, place),
        categories=present_cards(setup.categories, _category, "categories", is_changeable, place),
        questions=present_cards(
            [each.question for each in setup.questions],
            lambda question: _question(questions[question.pk]),
            "questions",
            is_changeable,
            place,
        ),
        add_option_url=add("consultations:option_add"),
        add_category_url=add("consultations:category_add"),
        add_question_url=add("consultations:question_add"),
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
    choices = [
        _("{choice} (rules out the others)").format(choice=each.label)
        if each.is_exclusive and kind is QuestionKind.MULTIPLE_CHOICE
        else each.label
        for each in asked.choices
    ]
    name = _("Choices, from the options") if question.asks_options else _("Choices")
    return Card(
        title=question.wording,
        facts=given(
            (_("How people answer"), QUESTION_KIND_LABELS[kind]),
            (name, typed("\n".join(choices))),
            (_("Help"), typed(question.help)),
            (_("Must be answered"), _("Yes") if question.is_required else _("No")),
            (_("Code"), question.code),
        ),
    )
