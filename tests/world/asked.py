"""Which consultation is being set up?"""

from tests.clock import NOW
from tests.factories.consultations import (
    AnswerFactory,
    ChoiceFactory,
    EventFactory,
    OfficerScoreFactory,
    PopulationShareFactory,
    QuestionFactory,
    QuestionRowFactory,
    ResponseFactory,
    ScoredOptionFactory,
    ready_consultation,
)
from tests.world.places import PAPER, Place
from waymark.access.rules import RoleName
from waymark.consultations.actions import materials, parts, wordings
from waymark.consultations.models.asking.categories import StakeholderCategory
from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.models.asking.options import Option
from waymark.consultations.models.asking.questions import Choice, Question
from waymark.consultations.models.equality import EqualityAnswer, EqualityHolding
from waymark.consultations.models.preview import TestAnswer
from waymark.consultations.rules.vocabulary import DocumentKind
from waymark.core.actors import Actor


def add_draft(place: Place, by: Actor) -> None:
    draft = ready_consultation(slug=f"{place.authority.code}-draft")
    paper = parts.add_document(
        by=by, consultation=draft, kind=DocumentKind.PROPOSAL, title="The proposal",
        file_name="proposal.txt", content=PAPER, at=NOW,
    )  # fmt: skip
    option = Option.objects.filter(consultation=draft).order_by("position").first()
    assert option is not None
    removed = parts.save_option(
        by=by, consultation=draft, key="removed", label="Removed", description="", at=NOW
    )
    place.records |= {
        "slug": draft.slug,
        "draft": draft.slug,
        "option": option.public_id,
        "category": StakeholderCategory.objects.get(consultation=draft).public_id,
        "question": Question.objects.get(consultation=draft, code="issues").public_id,
        "event": (event := EventFactory.create(consultation=draft)).public_id,
        "material": materials.add_material(
            by=by,
            event=event,
            title="Notes on the wall",
            file_name="wall.txt",
            content=PAPER,
            at=NOW,
        ).public_id,
        "closed_question": Question.objects.get(
            consultation=draft, code="preferred_option"
        ).public_id,
        "paper": paper.public_id,
        "removed": removed.public_id,
    }
    parts.remove_part(by=by, part=removed, at=NOW)
    choice = Choice.objects.filter(question__consultation=draft).order_by("id")[0]
    PopulationShareFactory.create(choice=choice)
    scored = ScoredOptionFactory.create(choice__question__consultation=draft)
    OfficerScoreFactory.create(scored=scored, row__question=scored.choice.question)
    place.records["criteria_question"] = scored.choice.question.public_id
    EqualityAnswer.objects.create(
        authority=place.authority, consultation=draft, question=choice.question, choice=choice
    )
    EqualityHolding.objects.create(authority=place.authority, consultation=draft, values="{}")
    TestAnswer.objects.create(
        authority=place.authority, consultation=draft, started_at=NOW, saved_at=NOW,
        begun_by=place.members[RoleName.CONSULTATION_OFFICER].user,
    )  # fmt: skip
    grid = QuestionFactory.create(consultation=draft, kind="matrix", code="grid")
    row = QuestionRowFactory.create(question=grid)
    AnswerFactory.create(
        response=ResponseFactory.create(consultation=draft),
        question=grid,
        row=row,
        text="",
        choice=ChoiceFactory.create(question=grid),
    )
    wordings.begin_language(by=by, consultation=draft, language="pl", at=NOW)
    save_wordings(draft, f"{place.authority.name} po polsku", by)


def save_wordings(draft: Consultation, title: str, by: Actor) -> None:
    """Word the title of a consultation in Polish."""
    wordings.save_wordings(
        by=by, consultation=draft, language="pl", words={"title": title}, is_offered=True, at=NOW
    )
