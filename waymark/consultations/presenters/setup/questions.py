"""What does the page of what people are asked show?"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from django.utils.translation import gettext as _

from waymark.access.permissions import Permission, may
from waymark.consultations.models.asking.categories import StakeholderCategory
from waymark.consultations.models.asking.options import Option, OptionStatus
from waymark.consultations.models.asking.questions import (
    CHOICE_ROLE_LABELS,
    QUESTION_KIND_LABELS,
    Choice,
    Question,
)
from waymark.consultations.presenters.header import Link
from waymark.consultations.presenters.setup.cards import (
    Card,
    Url,
    frozen_note,
    given,
    present_cards,
    typed,
)
from waymark.consultations.queries.setup.whole import AskedQuestion, Setup
from waymark.consultations.rules.choice_lines import role_of
from waymark.consultations.rules.extras.ranked import HEADLINES
from waymark.consultations.rules.extras.weighted import weighting_sentence
from waymark.consultations.rules.question_settings import QuestionSettings, read_settings
from waymark.consultations.rules.showing import Showing, read_rule, rule_in_words
from waymark.consultations.rules.stages import BEFORE_OPENING
from waymark.consultations.rules.statistics.ranking import RankingMethod
from waymark.consultations.rules.typed import number_in_words
from waymark.consultations.rules.vocabulary import (
    ChoiceRole,
    ConsultationStage,
    QuestionKind,
    Sensitivity,
)
from waymark.consultations.rules.wording import sentence
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
    add_equality_url: str
    weighting: str
    weighting_url: str
    postcodes_url: str
    preview_url: str
    tests_url: str
    frozen_note: str


def present_questions(
    *, setup: Setup, showing: Sequence[Showing], is_frozen: bool, viewer: Actor, url: Url
) -> Questions:
    """Word what people are asked, and what decides whether they are."""
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
            lambda question: _question(
                questions[question.pk], showing=showing, place=place if is_changeable else None
            ),
            "questions",
            is_changeable,
            place,
            is_announced=is_announced,
        ),
        add_option_url=add_announced("consultations:option_add"),
        add_category_url=add("consultations:category_add"),
        add_question_url=add_announced("consultations:question_kind"),
        add_equality_url=add("consultations:question_equality"),
        weighting=weighting_sentence(setup.weighted_by) or _("The results are not weighted."),
        weighting_url=add("consultations:weighting")
        if setup.consultation.stage in BEFORE_OPENING
        else "",
        postcodes_url=url("consultations:postcodes"),
        preview_url=add("consultations:preview"),
        tests_url=add("consultations:test_list"),
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


def _question(asked: AskedQuestion, *, showing: Sequence[Showing], place: Url | None) -> Card:
    question = asked.question
    kind = QuestionKind(question.kind)
    withdrawn = [each.label for each in asked.choices if each.withdrawn_at is not None]
    choices = [_choice(each, kind) for each in asked.choices if each.withdrawn_at is None]
    rows = [
        _("{row} (counts {weight} times)").format(row=each.label, weight=each.weight)
        if each.weight
        else each.label
        for each in asked.rows
    ]
    name = _("Choices, from the options") if question.asks_options else _("Choices")
    rule = read_rule(question.shown_if)
    is_equality = question.sensitivity == Sensitivity.EQUALITY
    return Card(
        title=question.wording,
        facts=given(
            (_("How people answer"), QUESTION_KIND_LABELS[kind]),
            (_("Withdrawn"), _withdrawn(question)),
            (_("Asked"), _("On the last page, kept apart from other answers"))
            if is_equality
            else ("", ""),
            (_("Criteria") if kind is QuestionKind.CRITERIA else _("Rows"), typed("\n".join(rows))),
            (name, typed("\n".join(choices))),
            (_("Choices withdrawn"), typed("\n".join(withdrawn))),
            (_("Keeps to"), settings_words(kind, read_settings(kind, question.settings))),
            (_("Help"), typed(question.help)),
            (_("Shown"), rule_in_words(rule, questions=showing) if rule else ""),
            (_("Must be answered"), _("Yes") if question.is_required else _("No")),
            (_("Code"), question.code),
        ),
        links=() if is_equality or place is None else (_showing_link(question, place),),
    )


def _withdrawn(question: Question) -> str:
    if question.withdrawn_at is None:
        return ""
    words = _("On {day}. It is asked no more, and its answers are kept. Reason: {reason}")
    return words.format(day=show_date(question.withdrawn_at), reason=question.withdrawn_reason)


def _showing_link(question: Question, place: Url) -> Link:
    address = place("consultations:question_showing", part=question.public_id)
    return Link(_("When to show it"), address)


def settings_words(kind: QuestionKind, settings: QuestionSettings) -> str:
    """Say what an answer has to keep to, beside the choices."""
    match kind:
        case QuestionKind.POINTS:
            return _("{total} points to share out").format(total=settings.total)
        case QuestionKind.RANKING:
            if settings.headline not in set(RankingMethod):
                return ""
            return _("Headline: {count}").format(count=HEADLINES[RankingMethod(settings.headline)])
        case QuestionKind.CRITERIA:
            return _("Scores from {least} to {most}").format(
                least=settings.scale[0], most=settings.scale[-1]
            )
        case QuestionKind.NUMBER:
            parts = [
                _("in {unit}").format(unit=settings.unit) if settings.unit else "",
                _("{number} or more").format(number=number_in_words(settings.least))
                if settings.least is not None
                else "",
                _("{number} or less").format(number=number_in_words(settings.most))
                if settings.most is not None
                else "",
            ]
            return sentence(", ".join(each for each in parts if each))
        case QuestionKind.DATE:
            days = [
                _("from {day}").format(day=show_date(settings.earliest))
                if settings.earliest
                else "",
                _("to {day}").format(day=show_date(settings.latest)) if settings.latest else "",
            ]
            return sentence(" ".join(each for each in days if each))
    return ""


def _choice(choice: Choice, kind: QuestionKind) -> str:
    role = ChoiceRole(choice.role)
    marks = []
    if choice.is_exclusive and kind is QuestionKind.MULTIPLE_CHOICE:
        marks.append(_("rules out the others"))
    if role is not ChoiceRole.ORDINARY and role is not role_of(choice.label):
        marks.append(CHOICE_ROLE_LABELS[role].lower())
    return f"{choice.label} ({', '.join(marks)})" if marks else choice.label
