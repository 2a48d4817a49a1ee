"""Which answers are coded, by whom, which are next, and what did two people see differently?"""

import uuid
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from waymark.access import permissions
from waymark.access.permissions import Permission
from waymark.consultations.engines import language
from waymark.consultations.models.asking.questions import Question
from waymark.consultations.models.hearing.responses import Answer
from waymark.consultations.models.theming import Theme, ThemeAssignment, ThemeFramework
from waymark.consultations.queries import themes as queries
from waymark.consultations.queries.themes import PreparedAnswer
from waymark.consultations.queries.themes_campaigns import (
    Repeats,
    has_campaigns,
    repeats_of,
)
from waymark.consultations.rules import themes as rules
from waymark.consultations.rules.coding import Coder, Coding, Task, is_disagreement, task_for
from waymark.consultations.rules.vocabulary import AssignmentSource, FrameworkStatus
from waymark.core.actors import Actor
from waymark.core.refusals import NotFound

SHOWN = ("todo", "mine", "foreign", "all")
ROWS_A_PAGE = 50


@dataclass(frozen=True)
class Queue:
    """The answers to a question in their reading order, with what each coder has done.

    Of the answers that repeat the wording of a campaign only one is in the order: `repeats` says
    which are coded with it.
    """

    framework: ThemeFramework
    order: tuple[str, ...]
    keys: Mapping[str, int]
    repeats: Repeats
    codings: Mapping[str, Coding]
    second: frozenset[str]
    user: int | None

    def task(self, answer: str) -> Task:
        """What the viewer may do with an answer."""
        coding = self.codings.get(answer, Coding())
        return task_for(coding, user=self.user, is_second=answer in self.second)

    def to_do(self) -> list[str]:
        """The answers that the viewer can code next, those nobody has coded first."""
        tasks = {answer: self.task(answer) for answer in self.order}
        return [each for each in self.order if tasks[each] is Task.FIRST] + [
            each for each in self.order if tasks[each] is Task.SECOND
        ]

    def mine(self) -> list[str]:
        """The answers that the viewer has coded."""
        return [each for each in self.order if self.task(each) is Task.OWN]

    def disagreements(self) -> list[str]:
        """The answers that two people coded differently and nobody has settled."""
        return [
            each
            for each in self.order
            if each in self.codings and is_disagreement(self.codings[each])
        ]

    @property
    def coded(self) -> int:
        """How many answers somebody has coded, those coded together included."""
        return len(self.codings)

    @property
    def answered(self) -> int:
        """How many answers there are, those coded together included."""
        return len(self.keys)

    @property
    def second_coded(self) -> int:
        """How many answers two people have coded."""
        return sum(
            Coder.SECOND in self.codings[each].by for each in self.order if each in self.codings
        )


@dataclass(frozen=True)
class SuggestedTheme:
    """A theme as a coder sees it on one answer: what speaks for it, if an engine suggested it."""

    theme: Theme
    score: float | None
    passage: str


@dataclass(frozen=True)
class AnswerToCode:
    """One answer with the themes it may be given, the suggested ones first."""

    answer: PreparedAnswer
    themes: tuple[SuggestedTheme, ...]
    task: Task
    ticked: frozenset[str]
    coding: Coding


def get_signed_framework(*, viewer: Actor, question: Question) -> ThemeFramework:
    """Return the framework that is in force; raise `NotFound`."""
    permissions.require(viewer, Permission.THEMES_CODE)
    found = queries.find_framework(question, FrameworkStatus.SIGNED)
    if found is None:
        raise NotFound
    return found


def get_queue(*, viewer: Actor, question: Question) -> Queue:
    """Return every answer with its codings, in a few statements."""
    framework = get_signed_framework(viewer=viewer, question=question)
    keys = {
        str(public_id): pk
        for pk, public_id in queries.counted_answers(question).values_list("pk", "public_id")
    }
    salt = str(framework.public_id)
    codings = codings_of(framework)
    repeats = repeats_of(question, codings)
    read = keys.keys() - repeats.aside
    return Queue(
        framework=framework,
        order=tuple(rules.in_reading_order(read, salt=salt)),
        keys=keys,
        repeats=repeats,
        codings=codings,
        second=rules.second_coded(read, salt=salt),
        user=viewer.user_id,
    )


def repeats_under(framework: ThemeFramework) -> Repeats:
    """Which answers of campaigns are read together, by what is coded under a framework."""
    if not has_campaigns(framework.question):
        return Repeats()
    return repeats_of(framework.question, codings_of(framework))


def foreign_answers(question: Question, queue: Queue) -> list[str]:
    """The answers that are probably not in English, in their reading order."""
    found = {
        each.public_id for each in queries.prepared(question) if language.is_foreign(each.text)
    }
    return [each for each in queue.order if each in found]


def codings_of(framework: ThemeFramework, *, answer: Answer | None = None) -> dict[str, Coding]:
    """What each coder ticked, by the public id of the answer."""
    rows = ThemeAssignment.objects.filter(
        theme__framework=framework,
        coder__isnull=False,
        is_proposal=False,
        answer__response__status="accepted",
    )
    if answer is not None:
        rows = rows.filter(answer=answer)
    ticks: dict[str, dict[Coder, set[str]]] = defaultdict(lambda: defaultdict(set))
    people: dict[str, dict[Coder, int | None]] = defaultdict(dict)
    final: dict[str, set[str]] = defaultdict(set)
    for public_id, coder, key, user, is_final in rows.order_by().values_list(
        "answer__public_id", "coder", "theme__key", "made_by_id", "is_final"
    ):
        if coder is None:  # the filter above leaves none, which the types cannot say
            continue
        ticks[str(public_id)][Coder(coder)].add(key)
        people[str(public_id)][Coder(coder)] = user
        if is_final:
            final[str(public_id)].add(key)
    return {
        each: Coding(
            by=people[each],
            ticks={coder: frozenset(keys) for coder, keys in own.items()},
            final=frozenset(final[each]),
        )
        for each, own in ticks.items()
    }


def get_answer(*, viewer: Actor, question: Question, public_id: uuid.UUID) -> Answer:
    """Return an answer to the question that counts; raise `NotFound`."""
    permissions.require(viewer, Permission.THEMES_CODE)
    found = queries.counted_answers(question).filter(public_id=public_id).first()
    if found is None:
        raise NotFound
    return found


def get_answer_to_code(
    *, viewer: Actor, question: Question, queue: Queue, answer: Answer
) -> AnswerToCode:
    """Return an answer with its suggestions; nothing of what another coder chose."""
    prepared = queries.prepared(question, [answer.pk])[0]
    scores: dict[int, tuple[float, str]] = {}
    rows = ThemeAssignment.objects.filter(
        answer=answer, theme__framework=queue.framework, coder=None, is_proposal=False
    ).exclude(source=AssignmentSource.PERSON)
    for row in rows.order_by("made_at", "pk"):
        passage = prepared.text[row.span_start : row.span_end] if row.span_end else ""
        scores[row.theme_id] = (row.score or 0.0, passage)
    themes = [
        SuggestedTheme(
            theme=each,
            score=scores[each.pk][0] if each.pk in scores else None,
            passage=scores[each.pk][1] if each.pk in scores else "",
        )
        for each in queries.chosen_themes(queue.framework)
    ]
    themes.sort(key=lambda each: -1.0 if each.score is None else each.score, reverse=True)
    coding = queue.codings.get(prepared.public_id, Coding())
    task = queue.task(prepared.public_id)
    return AnswerToCode(
        answer=prepared,
        themes=tuple(themes),
        task=task,
        ticked=coding.of(viewer.user_id) if task is Task.OWN else frozenset(),
        coding=coding,
    )
