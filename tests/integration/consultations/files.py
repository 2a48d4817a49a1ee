"""A consultation that takes files of responses, and files for it."""

from dataclasses import dataclass
from datetime import datetime

from tests.factories.access import AuthorityFactory, MembershipFactory
from tests.factories.consultations import (
    NOW,
    ChoiceFactory,
    ConsultationFactory,
    ConsultationVersionFactory,
    QuestionFactory,
    StakeholderCategoryFactory,
)
from waymark.access.models.authorities import Authority
from waymark.access.models.members import Membership
from waymark.access.queries import member_actor
from waymark.consultations.imports import files
from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.models.asking.questions import Question
from waymark.consultations.rules.vocabulary import ConsultationStage, QuestionKind
from waymark.core.actors import Actor
from waymark.intake.models import Batch

HEADER = "response_id,category,preferred,topics,comments"
ROWS = (
    "R001,Schools,Option 1,transport;housing,Keep the bus",
    "R002,health,option_2,,",
    'R003,Schools,Option 1,Housing,"Two, or\nthree =words"',
)


@dataclass(frozen=True)
class World:
    """One open consultation with a question of each kind, and its officer."""

    authority: Authority
    membership: Membership
    consultation: Consultation

    @property
    def officer(self) -> Actor:
        return member_actor(self.membership)

    def consultation_question(self, code: str) -> Question:
        return Question.objects.get(consultation=self.consultation, code=code)

    def load(self, *rows: str, header: str = HEADER, at: datetime = NOW) -> Batch:
        return files.import_file(
            by=self.officer,
            consultation=self.consultation,
            file_name="responses.csv",
            content=csv_file(*rows, header=header),
            at=at,
        )


def csv_file(*rows: str, header: str = HEADER) -> bytes:
    return "\r\n".join([header, *rows, ""]).encode()


def make_world(authority: Authority | None = None) -> World:
    """Build the consultation; needs the scope of its authority."""
    authority = authority or AuthorityFactory.create()
    consultation = ConsultationFactory.create(
        stage=ConsultationStage.OPEN.value, slug="youth-support"
    )
    ConsultationVersionFactory.create(consultation=consultation)
    for key, label in (("schools", "Schools"), ("health", "Health")):
        StakeholderCategoryFactory.create(consultation=consultation, key=key, label=label)
    preferred = QuestionFactory.create(
        consultation=consultation,
        code="preferred",
        kind=QuestionKind.SINGLE_CHOICE.value,
        is_required=True,
    )
    for number in (1, 2):
        ChoiceFactory.create(question=preferred, code=f"option_{number}", label=f"Option {number}")
    topics = QuestionFactory.create(
        consultation=consultation, code="topics", kind=QuestionKind.MULTIPLE_CHOICE.value
    )
    for label in ("Transport", "Housing"):
        ChoiceFactory.create(question=topics, code=label.lower(), label=label)
    ChoiceFactory.create(question=topics, code="none", label="None of these", is_exclusive=True)
    QuestionFactory.create(consultation=consultation, code="comments")
    membership = MembershipFactory.create(authority=authority)
    return World(authority, membership, consultation)
