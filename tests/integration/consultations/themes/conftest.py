"""A closed consultation with forty answers in words, and three people who work on them."""

import csv
from pathlib import Path
from typing import Any

import pytest

from tests.factories.access import MembershipFactory
from tests.factories.consultations import (
    AnswerFactory,
    ChoiceFactory,
    ConsultationFactory,
    OptionFactory,
    QuestionFactory,
    ResponseFactory,
    StakeholderCategoryFactory,
)
from waymark.access.models.authorities import Authority
from waymark.access.models.members import Membership
from waymark.access.queries import member_actor
from waymark.access.rules import RoleName
from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.models.asking.questions import Question
from waymark.core.actors import Actor

DATA = Path(__file__).resolve().parents[4] / "benchmarks" / "data" / "theme_answers.csv"
TEXTS = [row["text"] for row in csv.DictReader(DATA.read_text(encoding="utf-8").splitlines())]


@pytest.fixture
def consultation(scope: None) -> Consultation:
    return ConsultationFactory.create(stage="closed")


@pytest.fixture
def question(consultation: Consultation) -> Question:
    return QuestionFactory.create(
        consultation=consultation, code="issues", wording="How should services be run?"
    )


@pytest.fixture
def answers(consultation: Consultation, question: Question) -> list[Any]:
    option = OptionFactory.create(consultation=consultation, key="one", label="Option 1")
    closed = QuestionFactory.create(
        consultation=consultation, kind="single_choice", asks_options=True
    )
    choice = ChoiceFactory.create(question=closed, option=option, label="Option 1")
    categories = [
        StakeholderCategoryFactory.create(consultation=consultation, label=label)
        for label in ("Parents", "Schools")
    ]
    made = []
    for place, text in enumerate(TEXTS[:40]):
        response = ResponseFactory.create(
            consultation=consultation,
            category=categories[place % 2],
            channel="online" if place % 3 else "letter",
        )
        made.append(AnswerFactory.create(response=response, question=question, text=text))
        if place % 2:
            AnswerFactory.create(response=response, question=closed, choice=choice, text="")
    return made


def _member(authority: Authority, role: RoleName) -> Membership:
    return MembershipFactory.create(authority=authority, role=role.value)


@pytest.fixture
def analyst_member(authority: Authority, scope: None) -> Membership:
    return _member(authority, RoleName.CONSULTATION_ANALYST)


@pytest.fixture
def coder_member(authority: Authority, scope: None) -> Membership:
    return _member(authority, RoleName.CODER)


@pytest.fixture
def officer(authority: Authority, scope: None) -> Actor:
    return member_actor(_member(authority, RoleName.CONSULTATION_OFFICER))


@pytest.fixture
def analyst(analyst_member: Membership) -> Actor:
    return member_actor(analyst_member)


@pytest.fixture
def coder(coder_member: Membership) -> Actor:
    return member_actor(coder_member)
