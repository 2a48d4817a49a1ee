"""What did Marshfield make of the answers about travel to college, and what did it tell people?"""

from collections.abc import Mapping
from datetime import datetime, timedelta

from waymark.consultations.actions import analysis, feedback, quotes, reports, stages, statistics
from waymark.consultations.actions.moderation import publishing
from waymark.consultations.actions.themes import coding, framework, signing
from waymark.consultations.models.analysis import ReportEdition, ReportLayout
from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.models.asking.options import Option
from waymark.consultations.models.asking.questions import Choice, Question
from waymark.consultations.models.hearing.responses import Answer
from waymark.consultations.models.theming import Theme, ThemeAssignment
from waymark.consultations.queries.moderation.publishing import (
    approved_answers,
    decided_mark,
    listed_names,
    moderated,
    publishable_answers,
)
from waymark.consultations.queries.themes import counted_answers
from waymark.consultations.queries.themes_coding import get_queue
from waymark.consultations.rules.feedback import LineDraft
from waymark.consultations.rules.redaction import RedactionReason, Span
from waymark.consultations.rules.vocabulary import FeedbackStance, ModerationState, ThemeKind
from waymark.core.dates import local_date
from waymark.decisions.actions.bodies import add_body
from waymark.decisions.actions.decisions import publish_decision, record_decision
from waymark.decisions.models.bodies import BodyKind
from waymark.decisions.rules.decisions import DecisionDraft, DecisionStage, Finality
from waymark.demonstration.actions.travel.facts import Calendar, Staff, case
from waymark.demonstration.actions.travel.people import Person

VILLAGES = 4
"""The place of the theme that the campaign is about."""


def tell(
    *,
    consultation: Consultation,
    said: Mapping[str, Person],
    staff: Staff,
    calendar: Calendar,
) -> None:
    """Read, moderate and code the answers, report them, answer them, and decide."""
    stages.start_analysing(by=staff.analyst, consultation=consultation, at=calendar.read)
    question = Question.objects.get(consultation=consultation, code="why")
    _moderate(question, staff, at=calendar.read)
    themes = _agree_themes(question, staff, at=calendar.read)
    _code(question, themes, said, staff, at=calendar.read + timedelta(days=5))
    _report(consultation, question, themes, staff, at=calendar.reported)
    _answer(consultation, themes, staff, at=calendar.answered)
    _decide(consultation, staff, at=calendar.decided)


def _moderate(question: Question, staff: Staff, *, at: datetime) -> None:
    """Hide a name, keep one answer back, and approve what is plain."""
    words = case()["words"]
    waiting = list(publishable_answers().filter(question=question).order_by("pk"))
    for answer in waiting:
        start = answer.text.find(words["name"])
        is_rejected = words["rejected"] in answer.text
        if start < 0 and not is_rejected:
            continue
        end = start + len(words["name"])
        publishing.moderate_answer(
            by=staff.moderator,
            answer=answer,
            state=ModerationState.REJECTED if is_rejected else ModerationState.APPROVED,
            spans=() if is_rejected else (Span(start, end, RedactionReason.NAME),),
            reason=words["rejected_because"] if is_rejected else "",
            seen=decided_mark(None),
            at=at,
        )
    rows = moderated(waiting, names=listed_names(question.consultation))
    plain = [str(each.answer.public_id) for each in rows if each.is_plain and not each.moderation]
    publishing.approve_shown(by=staff.moderator, question=question, shown=plain, at=at)


def _agree_themes(question: Question, staff: Staff, *, at: datetime) -> dict[int, Theme]:
    """Name the themes and sign them, two people, and return them by their place."""
    made = {
        place: framework.add_theme(
            by=staff.analyst,
            question=question,
            name=each["name"],
            description=each["description"],
            at=at,
        )
        for place, each in enumerate(case()["theme"], start=1)
    }
    for person in (staff.analyst, staff.officer):
        signing.sign_framework(by=person, question=question, at=at)
    return made


def _code(
    question: Question,
    themes: Mapping[int, Theme],
    said: Mapping[str, Person],
    staff: Staff,
    *,
    at: datetime,
) -> None:
    """Code every answer, a tenth of them twice, and settle the one on which two differ.

    Answers that repeat the wording of a campaign are coded with the one that is read for them.
    """
    queue = get_queue(viewer=staff.coder, question=question)
    answers = list(
        counted_answers(question)
        .filter(public_id__in=queue.order)
        .select_related("response")
        .order_by("pk")
    )
    found = {each.pk: _themes_in(each, themes, said) for each in answers}
    for answer in answers:
        coding.code_answer(
            by=staff.coder, question=question, answer=answer, themes=found[answer.pk], at=at
        )
    twice = [each for each in answers if str(each.public_id) in queue.second]
    for place, answer in enumerate(twice):
        seen = found[answer.pk] if place else [ThemeKind.OTHER.value]
        coding.code_answer(by=staff.analyst, question=question, answer=answer, themes=seen, at=at)
        if not place:
            coding.settle_answer(
                by=staff.officer, question=question, answer=answer, themes=found[answer.pk], at=at
            )


def _themes_in(
    answer: Answer, themes: Mapping[int, Theme], said: Mapping[str, Person]
) -> list[str]:
    person = said.get(str(answer.response.public_id))
    places = person.themes if person and person.themes else (VILLAGES,)
    return [themes[place].key for place in places]


def _report(
    consultation: Consultation,
    question: Question,
    themes: Mapping[int, Theme],
    staff: Staff,
    *,
    at: datetime,
) -> None:
    told = case()["population"]
    age = Question.objects.get(consultation=consultation, code="equality_age")
    codes = Choice.objects.filter(question=age).order_by("position").values_list("code", flat=True)
    statistics.save_population(
        by=staff.analyst,
        question=age,
        people=dict(zip(codes, told["people"], strict=False)),
        source=told["source"],
        at=at,
    )
    analysis.take_snapshot(by=staff.analyst, consultation=consultation, at=at)
    for place, theme in themes.items():
        answer = (
            approved_answers()
            .filter(
                question=question,
                pk__in=ThemeAssignment.objects.filter(theme=theme, is_final=True).values(
                    "answer_id"
                ),
            )
            .order_by("pk")[place % 2]
        )
        quotes.choose_quote(
            by=staff.officer, consultation=consultation, answer=answer, theme=theme.key, at=at
        )
    edition = reports.draft_report(
        by=staff.officer, consultation=consultation, layout=ReportLayout.FULL, at=at
    )
    reports.publish_report(by=staff.officer, edition=edition, at=at)


def _answer(
    consultation: Consultation, themes: Mapping[int, Theme], staff: Staff, *, at: datetime
) -> None:
    """Say for every theme what is done about it, and publish that."""
    for each in case()["feedback"]:
        theme = themes[each["theme"]]
        feedback.save_feedback(
            by=staff.officer,
            consultation=consultation,
            theme=f"why:{theme.key}",
            draft=LineDraft(
                heading=theme.name,
                said=each["said"],
                stance=FeedbackStance(each["stance"]),
                answer=each["answer"],
                owner=each["owner"],
            ),
            at=at,
        )
    feedback.publish_feedback(by=staff.officer, consultation=consultation, at=at)


def _decide(consultation: Consultation, staff: Staff, *, at: datetime) -> None:
    facts = case()["decision"]
    committee = add_body(by=staff.democratic, name=facts["body"], kind=BodyKind.COMMITTEE, at=at)
    report = (
        ReportEdition.objects.filter(
            consultation=consultation, published_at__isnull=False, withdrawn_at__isnull=True
        )
        .order_by("-number")
        .first()
    )
    decision = record_decision(
        by=staff.democratic,
        body=committee,
        consultation=consultation,
        option=Option.objects.get(consultation=consultation, key=facts["option"]),
        draft=DecisionDraft(
            title=facts["title"],
            decided_on=local_date(at),
            wording=facts["wording"],
            reasons=facts["reasons"],
            alternatives=facts["alternatives"],
            finality=Finality.FINAL,
            stage=DecisionStage.DECIDED,
        ),
        report_edition=report,
        report_read=True,
        at=at,
    )
    publish_decision(by=staff.democratic, decision=decision, at=at)
