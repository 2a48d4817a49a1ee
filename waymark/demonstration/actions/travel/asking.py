"""What did Marshfield ask about travel to college?"""

from datetime import timedelta
from typing import Any

from waymark.consultations.actions import approving, gates, parts, questions, setup, stages
from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.models.asking.options import OptionStatus
from waymark.consultations.models.asking.questions import Question
from waymark.consultations.rules.choice_lines import AGREEMENT_SCALE, ChoiceLine, RowLine
from waymark.consultations.rules.equality import standard_questions
from waymark.consultations.rules.gates import Gate
from waymark.consultations.rules.showing import ShownIf
from waymark.consultations.rules.vocabulary import (
    DocumentKind,
    EventKind,
    QuestionKind,
    Sensitivity,
)
from waymark.core.dates import local_date
from waymark.demonstration.actions.luton import data_file
from waymark.demonstration.actions.travel.facts import Calendar, Staff, case

ASKED_OF_THEMSELVES = {"equality_age", "equality_sex", "equality_disability"}


def ask(*, staff: Staff, calendar: Calendar) -> Consultation:
    """Set the consultation up, have it approved, and open it."""
    facts, at = case(), calendar.opened
    texts = {name: text.strip() for name, text in facts["texts"].items()}
    consultation = setup.create_consultation(by=staff.officer, at=at, slug=facts["slug"], **texts)
    common: dict[str, Any] = {"by": staff.officer, "consultation": consultation, "at": at}
    for option in facts["option"]:
        parts.save_option(**common, **option)
    for category in facts["category"]:
        parts.save_category(**common, **category)
    for question in facts["question"]:
        _ask_one(common, question)
    questions.set_showing(
        by=staff.officer,
        question=Question.objects.get(consultation=consultation, code="bus_trouble"),
        shown_if=ShownIf(question="travel", choices=frozenset({"bus"})),
        at=at,
    )
    for standard in standard_questions():
        if standard.code in ASKED_OF_THEMSELVES:
            questions.save_question(
                **common,
                code=standard.code,
                kind=QuestionKind.SINGLE_CHOICE,
                wording=standard.wording,
                choices=standard.choices,
                sensitivity=Sensitivity.EQUALITY,
            )
    parts.save_event(
        **common,
        title="Evening in Fenby village hall",
        kind=EventKind.PUBLIC_MEETING,
        held_on=local_date(at) + timedelta(days=18),
        place="Fenby village hall",
        audience="Everybody",
        attendance=34,
        notes="Most of the evening was about the bus before eight.",
    )
    parts.add_document(
        **common,
        title="Equality impact assessment",
        kind=DocumentKind.EQUALITY_IMPACT_ASSESSMENT,
        file_name="equality-impact-assessment.txt",
        content=data_file("college-travel-equality.txt"),
    )
    aside = {name: facts["aside"][name] for name in ("key", "label", "description")}
    parts.set_option_status(
        by=staff.officer,
        option=parts.save_option(**common, **aside),
        status=OptionStatus.NOT_VIABLE,
        reason=facts["aside"]["reason"],
        at=at,
    )
    gates.answer_gate(
        **common,
        gate=Gate.EASY_READ,
        reason="The overview is in easy words, and was read aloud in Fenby.",
    )
    consultation.refresh_from_db()
    setup.change_dates(
        **common, revision=consultation.revision, opens_at=at, closes_at=calendar.closed
    )
    consultation.refresh_from_db()
    approving.ask_for_approval(**common, note="Checked with the legal team.")
    approving.approve_consultation(by=staff.head, consultation=consultation, at=at)
    stages.open_consultation(**common)
    consultation.refresh_from_db()
    return consultation


def _ask_one(common: dict[str, Any], question: dict[str, Any]) -> None:
    kind = QuestionKind(question["kind"])
    choices = [
        ChoiceLine(
            code, label, is_exclusive=code == "none" and kind is QuestionKind.MULTIPLE_CHOICE
        )
        for code, label in question.get("choices", ())
    ]
    if kind is QuestionKind.AGREEMENT:
        choices = list(AGREEMENT_SCALE)
    questions.save_question(
        **common,
        code=question["code"],
        kind=kind,
        wording=question["wording"],
        asks_options=question.get("asks_options", False),
        choices=choices,
        rows=[RowLine(code, label) for code, label in question.get("rows", ())],
    )
