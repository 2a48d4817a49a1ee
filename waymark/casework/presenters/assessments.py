"""What do the pages of assessments show, as far as the viewer may see their parts?"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from markupsafe import Markup

from waymark.casework.models.assessments import (
    ASSESSMENT_LABELS,
    ASSESSMENT_STATE_LABELS,
    Assessment,
)
from waymark.casework.presenters.record import Link
from waymark.casework.rules.assessments import (
    AssessmentForm,
    Distance,
    Part,
    Question,
    QuestionType,
    distance_travelled,
    form_of,
    latest_form,
    parts_seen,
    total_of,
)
from waymark.casework.rules.vocabulary import AssessmentKind, AssessmentState
from waymark.core.dates import day_in_words
from waymark.documents.engines.scores import Score, then_and_now
from waymark.people.rules.reach import Reach

EARLIER_FORM = "recorded under an earlier form"

COLOURS = {
    AssessmentState.DRAFT: "yellow",
    AssessmentState.COMPLETED: "blue",
    AssessmentState.APPROVED: "green",
}


@dataclass(frozen=True)
class AssessmentLine:
    """An assessment in a list."""

    title: str
    url: str
    state: str
    colour: str
    note: str


@dataclass(frozen=True)
class AssessmentListPage:
    """The assessments of a young person, the forms for a new one, and those for old papers."""

    lines: tuple[AssessmentLine, ...]
    forms: tuple[Link, ...]
    papers: tuple[Link, ...]


@dataclass(frozen=True)
class Answered:
    """An answer, already worded."""

    key: str
    value: str


@dataclass(frozen=True)
class PartAnswers:
    """The answers of one part; empty where it was not talked about."""

    label: str
    answers: tuple[Answered, ...]


@dataclass(frozen=True)
class DistancePicture:
    """How far the young person has come since the assessment before."""

    sentence: str
    picture: Markup
    rows: tuple[tuple[str, str, str, str], ...]
    head: tuple[str, ...]


@dataclass(frozen=True)
class AssessmentPage:
    """One assessment."""

    heading: str
    state: str
    colour: str
    total: str
    own_view: str
    parts: tuple[PartAnswers, ...]
    facts: tuple[Answered, ...]
    distance: DistancePicture | None
    action: Link | None
    links: tuple[Link, ...]


@dataclass(frozen=True)
class AssessmentWriting:
    """The form of an assessment, and what to know before it is filled in."""

    intro: str
    source: str
    parts: Any


@dataclass(frozen=True)
class AssessmentQuestion:
    """What a question about an assessment says, and the words on its button."""

    sentences: tuple[str, ...]
    submit: str


def assessment_list_page(
    found: Iterable[Assessment],
    *,
    kinds: Iterable[AssessmentKind],
    today: date,
    url: Callable[[Assessment], str],
    create_url: Callable[[AssessmentKind], str],
) -> AssessmentListPage:
    """Word the assessments; a form that has ended is for papers alone."""
    forms = [latest_form(kind) for kind in kinds]

    def links(*, ended: bool) -> tuple[Link, ...]:
        return tuple(
            Link(ASSESSMENT_LABELS[each.kind], create_url(each.kind))
            for each in forms
            if each.has_ended(today) is ended
        )

    return AssessmentListPage(
        lines=tuple(
            AssessmentLine(
                title=str(each),
                url=url(each),
                state=ASSESSMENT_STATE_LABELS[AssessmentState(each.state)],
                colour=COLOURS[AssessmentState(each.state)],
                note=_when(each, today),
            )
            for each in found
        ),
        forms=links(ended=False),
        papers=links(ended=True),
    )


def assessment_page(
    assessment: Assessment,
    *,
    reach: Reach,
    today: date,
    before: Assessment | None,
    may_approve: bool,
    url: Callable[[str], str],
) -> AssessmentPage:
    """Word one assessment; parts beyond the viewer's reach are neither shown nor counted."""
    form = form_of(AssessmentKind(assessment.kind), assessment.version)
    parts = parts_seen(form, reach.groups)
    state = AssessmentState(assessment.state)
    return AssessmentPage(
        heading=str(assessment),
        state=ASSESSMENT_STATE_LABELS[state],
        colour=COLOURS[state],
        total=_total(form, parts, assessment),
        own_view=assessment.own_view,
        parts=tuple(_part(each, assessment) for each in parts),
        facts=tuple(_facts(assessment, today)),
        distance=_distance(form, parts, before, assessment) if before else None,
        action=_action(state, may_approve=may_approve, url=url),
        links=tuple(_links(state, url)),
    )


def assessment_writing(form: AssessmentForm, parts: Any) -> AssessmentWriting:
    """Word what stands above the form."""
    return AssessmentWriting(intro=form.intro, source=f"By: {form.source}.", parts=parts)


def _when(each: Assessment, today: date) -> str:
    writer = f" by {each.written_by.user}" if each.written_by else ""
    again = f", look again on {day_in_words(each.review_on)}" if each.review_on else ""
    form = form_of(AssessmentKind(each.kind), each.version)
    earlier = f", {EARLIER_FORM}" if form.has_ended(today) else ""
    return f"{day_in_words(each.done_on)}{writer}{again}{earlier}"


def _total(form: AssessmentForm, parts: tuple[Part, ...], assessment: Assessment) -> str:
    found = total_of(form, parts, assessment.answers)
    if not found.parts:
        return ""
    shown = sum(each.is_scored for each in parts)
    of = f"the {shown} parts that you may see" if len(parts) < len(form.parts) else f"{shown} parts"
    return f"{found.points} of {found.most} points. Talked about: {found.parts} of {of}."


def _part(part: Part, assessment: Assessment) -> PartAnswers:
    given = assessment.answers.get(part.key, {})
    return PartAnswers(
        label=part.label,
        answers=tuple(
            Answered(question.label, _words(question, given[question.key]))
            for question in part.questions
            if question.key in given
        ),
    )


def _words(question: Question, value: Any) -> str:
    if question.type is QuestionType.DAY:
        return day_in_words(date.fromisoformat(value))
    if question.type is QuestionType.CHOICE:
        label = dict(question.choices)[str(value)]
        return f"{value}: {label}" if isinstance(value, int) else label
    return str(value)


def _facts(assessment: Assessment, today: date) -> Iterable[Answered]:
    yield Answered("Done on", day_in_words(assessment.done_on))
    if assessment.written_by:
        yield Answered("Written by", str(assessment.written_by.user))
    if assessment.completed_by and assessment.completed_by != assessment.written_by:
        yield Answered("Completed by", str(assessment.completed_by.user))
    if assessment.review_on:
        yield Answered("Look again on", day_in_words(assessment.review_on))
    if assessment.approved_by:
        yield Answered("Approved by", str(assessment.approved_by.user))
    form = form_of(AssessmentKind(assessment.kind), assessment.version)
    earlier = f", {EARLIER_FORM}" if form.has_ended(today) else ""
    yield Answered("Form", f"Version {form.version}{earlier}")


def _distance(
    form: AssessmentForm, parts: tuple[Part, ...], before: Assessment, now: Assessment
) -> DistancePicture | None:
    rows = distance_travelled(parts, before.answers, now.answers)
    if not rows:
        return None
    then_on, now_on = day_in_words(before.done_on), day_in_words(now.done_on)
    better = sum((each.change or 0) > 0 for each in rows)
    worse = sum((each.change or 0) < 0 for each in rows)
    sentence = f"Since {then_on}: better in {better}, worse in {worse} of {len(rows)} parts."
    picture = then_and_now(
        key="distance",
        title="Distance travelled",
        description=f"{sentence} The table below has the numbers.",
        scores=[Score(each.label, each.then, each.now) for each in rows],
        most=max(number for number, _ in form.scale),
    )
    return DistancePicture(
        sentence=f"{sentence} A ring shows then, a disc now.",
        picture=Markup(picture),  # noqa: S704  drawn by us, every text in it escaped
        head=("Part", then_on, now_on, "Change"),
        rows=tuple(_row(each) for each in rows),
    )


def _row(each: Distance) -> tuple[str, str, str, str]:
    change = "Not known" if each.change is None else f"{each.change:+}" if each.change else "0"
    return (each.label, _score(each.then), _score(each.now), change)


def _score(score: int | None) -> str:
    return "Not talked about" if score is None else str(score)


def _action(state: AssessmentState, *, may_approve: bool, url: Callable[[str], str]) -> Link | None:
    if state is AssessmentState.DRAFT:
        return Link("Go on writing", url("casework:assessment_change"))
    if state is AssessmentState.COMPLETED and may_approve:
        return Link("Approve", url("casework:assessment_approve"))
    return None


def _links(state: AssessmentState, url: Callable[[str], str]) -> Iterable[Link]:
    if state is AssessmentState.DRAFT:
        yield Link("Throw the draft away", url("casework:assessment_discard"))
    if state is AssessmentState.COMPLETED:
        yield Link("Open it again", url("casework:assessment_reopen"))
