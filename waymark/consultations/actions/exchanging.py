"""How do answers leave for another service, and how does what it found come back?"""

import hashlib
import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from waymark.access import permissions
from waymark.access.permissions import Permission
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.consultations.actions.themes.steps import (
    draft_framework,
    next_position,
    taken_keys,
)
from waymark.consultations.models.asking.questions import Question
from waymark.consultations.models.exchanging import ExchangeExport, ExchangeNumber
from waymark.consultations.models.theming import Theme, ThemeAssignment, ThemeFramework
from waymark.consultations.queries import exchanging as queries
from waymark.consultations.queries.exchanging import OutgoingAnswer
from waymark.consultations.rules.themefinder import (
    CHOICES,
    RESPONDENTS,
    RESPONSES,
    CheckedExchange,
    GivenTheme,
    check_exchange,
    lines_of,
)
from waymark.consultations.rules.themes import theme_key
from waymark.consultations.rules.vocabulary import (
    AssignmentSource,
    FrameworkStatus,
    ThemeKind,
    ThemeStatus,
)
from waymark.core.actors import Actor
from waymark.core.refusals import ActionRefused

ENGINE = "themefinder file"


class NothingToSend(ActionRefused):
    """No answer to this question has been read by a moderator yet, so none may leave."""


class NeverSent(ActionRefused):
    """The answers to this question were never exported, so nothing can come back."""


class ExchangeFaulty(ActionRefused):
    """Nothing was taken in. Mend these lines and load the files again."""

    checked: CheckedExchange


class ThemesSigned(ActionRefused):
    """The themes of this question are signed, and the file names others. Revise them first."""


@dataclass(frozen=True, kw_only=True)
class Loaded:
    """What came back: how many themes are new, and how many answers were given some."""

    themes: int
    answers: int
    suggestions: int


@action
def export_answers(*, by: Actor, question: Question, at: datetime) -> Mapping[str, bytes]:
    """Return the answers to a question as files of ThemeFinder's shape, and record that they left.

    Only what a moderator has read leaves, redacted and under numbers drawn afresh.
    """
    permissions.require(by, Permission.ANALYSIS_MANAGE)
    answers = queries.outgoing_answers(question, chance=random.SystemRandom())
    if not answers:
        raise NothingToSend
    files = _files(answers)
    digest = hashlib.sha256(b"".join(files[name] for name in sorted(files))).hexdigest()
    export = ExchangeExport.objects.create(
        authority_id=question.authority_id,
        question=question,
        answers=len(answers),
        sha256=digest,
        made_at=at,
        made_by_id=by.user_id,
    )
    ExchangeNumber.objects.bulk_create(
        [
            ExchangeNumber(
                authority_id=question.authority_id,
                export=export,
                answer_id=each.answer,
                number=each.number,
            )
            for each in sorted(answers, key=lambda one: one.number)
        ]
    )
    record(
        by=by,
        event=Event.THEMES_EXPORTED,
        target=question,
        at=at,
        detail={"question": question.code, "answers": len(answers), "sha256": digest},
    )
    return files


@action
def load_themes(
    *, by: Actor, question: Question, themes: bytes, mapping: bytes, at: datetime
) -> Loaded:
    """Take in what came back: new themes as candidates, themes of answers as suggestions.

    Nothing of it is a figure before people have confirmed it. All of the files, or nothing.
    """
    permissions.require(by, Permission.ANALYSIS_MANAGE)
    export = queries.latest_export(question)
    if export is None:
        raise NeverSent
    numbers = queries.numbers_of(export)
    framework = queries.latest_framework(question)
    held = queries.themes_in(framework)
    checked = check_exchange(
        themes=themes,
        mapping=mapping,
        known=set(numbers),
        kept=[each.key for each in held],
    )
    if checked.faults:
        refusal = ExchangeFaulty(problems=[each.sentence for each in checked.faults])
        refusal.checked = checked
        raise refusal
    framework = framework or draft_framework(by=by, question=question, at=at)
    found, new = _match(framework, checked.themes, queries.themes_in(framework))
    given = [
        (numbers[each.number], found[key])
        for each in checked.mappings
        for key in each.theme_keys
        if key in found
    ]
    ThemeAssignment.objects.bulk_create(
        [
            ThemeAssignment(
                authority_id=question.authority_id,
                answer_id=answer,
                theme=theme,
                source=AssignmentSource.ENGINE,
                engine=ENGINE,
                made_at=at,
                made_by_id=by.user_id,
            )
            for answer, theme in given
        ],
        ignore_conflicts=True,
    )
    loaded = Loaded(
        themes=new,
        answers=sum(bool(each.theme_keys) for each in checked.mappings),
        suggestions=len(given),
    )
    record(
        by=by,
        event=Event.THEMES_LOADED,
        target=question,
        at=at,
        detail={
            "question": question.code,
            "themes": loaded.themes,
            "answers": loaded.answers,
            "suggestions": loaded.suggestions,
            "sha256": hashlib.sha256(themes + mapping).hexdigest(),
        },
    )
    return loaded


def _files(answers: Sequence[OutgoingAnswer]) -> dict[str, bytes]:
    return {
        RESPONDENTS: lines_of(
            {"themefinder_id": each.number, "demographics": dict(each.demographics)}
            for each in answers
        ),
        RESPONSES: lines_of({"themefinder_id": each.number, "text": each.text} for each in answers),
        CHOICES: lines_of(
            {"themefinder_id": each.number, "options": list(each.options)} for each in answers
        ),
    }


def _match(
    framework: ThemeFramework, given: Sequence[GivenTheme], held: Sequence[Theme]
) -> tuple[dict[str, Theme], int]:
    """The theme of each key of the file: one that is there by key or name, else a new candidate."""
    by_name = {each.name.casefold(): each for each in held}
    found = {each.key: each for each in held}
    new, position, taken = 0, next_position(framework), taken_keys(framework)
    for each in given:
        known = found.get(each.key) or by_name.get(each.name.casefold())
        if known is None:
            if framework.status != FrameworkStatus.DRAFT:
                raise ThemesSigned(problems=[each.name])
            key = theme_key(each.name, taken)
            taken.append(key)
            known = Theme.objects.create(
                authority_id=framework.authority_id,
                framework=framework,
                key=key,
                kind=ThemeKind.SAID,
                status=ThemeStatus.CANDIDATE,
                name=each.name[:120],
                description=each.description[:1000],
                made_by_engine=ENGINE,
                position=position + new,
            )
            new += 1
        found[each.key] = known
    return found, new
