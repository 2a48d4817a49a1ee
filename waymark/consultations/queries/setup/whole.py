"""What is put before the people consulted, all in all?"""

from dataclasses import dataclass

from waymark.access import permissions
from waymark.access.permissions import Permission
from waymark.consultations.models.asking.categories import StakeholderCategory
from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.models.asking.events import Event
from waymark.consultations.models.asking.options import Option, OptionStatus
from waymark.consultations.models.asking.papers import ConsultationDocument
from waymark.consultations.models.asking.questions import Choice, Question, QuestionRow
from waymark.consultations.queries.setup.parts import ordered
from waymark.consultations.rules import stages
from waymark.consultations.rules.vocabulary import QuestionKind
from waymark.core.actors import Actor


@dataclass(frozen=True)
class AskedQuestion:
    """A question with its choices and the rows of its grid, in order."""

    question: Question
    choices: tuple[Choice, ...]
    rows: tuple[QuestionRow, ...] = ()


@dataclass(frozen=True)
class Questionnaire:
    """What the people consulted answer, each part in its order."""

    consultation: Consultation
    options: tuple[Option, ...]
    categories: tuple[StakeholderCategory, ...]
    questions: tuple[AskedQuestion, ...]

    @property
    def live_options(self) -> tuple[Option, ...]:
        """The options that people can choose."""
        return tuple(each for each in self.options if each.status == OptionStatus.LIVE)

    @property
    def weighted_by(self) -> tuple[str, ...]:
        """The wordings of the questions by which results are weighted."""
        asked = (each.question for each in self.questions)
        return tuple(each.wording for each in asked if each.is_weighted_by)


@dataclass(frozen=True)
class Setup(Questionnaire):
    """Everything that is put before the people consulted: the questionnaire and what goes along."""

    events: tuple[Event, ...]
    documents: tuple[ConsultationDocument, ...]


def get_setup(*, viewer: Actor, consultation: Consultation) -> Setup:
    """Return everything that is put before the people consulted."""
    permissions.require(viewer, Permission.CONSULTATIONS_SEE)
    return read_setup(consultation)


def read_setup(consultation: Consultation) -> Setup:
    """Return the same within an action or for a page that has asked who is looking."""
    documents = ordered(ConsultationDocument, consultation).select_related("document")
    return Setup(
        **vars(read_questionnaire(consultation)),
        events=tuple(ordered(Event, consultation)),
        documents=tuple(documents),
    )


def read_questionnaire(consultation: Consultation) -> Questionnaire:
    """Return what is asked, for a page or an action that has no use for events and papers."""
    questions = list(ordered(Question, consultation))
    choices: dict[int, list[Choice]] = {question.pk: [] for question in questions}
    for choice in Choice.objects.filter(question__in=questions).order_by("position", "id"):
        choices[choice.question_id].append(choice)
    rows: dict[int, list[QuestionRow]] = {question.pk: [] for question in questions}
    for row in QuestionRow.objects.filter(question__in=questions).order_by("position", "id"):
        rows[row.question_id].append(row)
    return Questionnaire(
        consultation=consultation,
        options=tuple(ordered(Option, consultation)),
        categories=tuple(ordered(StakeholderCategory, consultation)),
        questions=tuple(
            AskedQuestion(question=each, choices=tuple(choices[each.pk]), rows=tuple(rows[each.pk]))
            for each in questions
        ),
    )


def draft_for_checks(setup: Setup) -> stages.ConsultationDraft:
    """Return what the checks before opening look at."""
    consultation = setup.consultation
    ways = (
        consultation.contact_lines,
        consultation.contact_telephone,
        consultation.contact_email,
    )
    return stages.ConsultationDraft(
        title=consultation.title,
        purpose=consultation.purpose,
        contact=" ".join(ways),
        opens_at=consultation.opens_at,
        closes_at=consultation.closes_at,
        options=len(setup.live_options),
        categories=len(setup.categories),
        questions=tuple(
            stages.QuestionDraft(
                wording=each.question.wording,
                kind=QuestionKind(each.question.kind),
                choices=tuple(choice.label for choice in each.choices),
                rows=len(each.rows),
                asks_options=each.question.asks_options,
            )
            for each in setup.questions
        ),
    )
