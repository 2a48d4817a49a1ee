"""How is a framework of themes changed while it is a draft: named, merged, split, dropped?"""

import uuid
from collections.abc import Sequence
from datetime import datetime

from waymark.access import permissions
from waymark.access.permissions import Permission
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.consultations.actions.themes.steps import (
    FrameworkSigned,
    draft_framework,
    next_position,
    taken_keys,
)
from waymark.consultations.models.asking.questions import Question
from waymark.consultations.models.hearing.responses import Answer
from waymark.consultations.models.theming import (
    FrameworkSignature,
    Theme,
    ThemeAssignment,
    ThemeFramework,
)
from waymark.consultations.queries import themes as queries
from waymark.consultations.queries.themes_campaigns import repeats_of
from waymark.consultations.rules.themes import theme_key
from waymark.consultations.rules.vocabulary import (
    AssignmentSource,
    FrameworkStatus,
    ThemeKind,
    ThemeStatus,
)
from waymark.core.actors import Actor
from waymark.core.refusals import ActionRefused


class StandingThemeStays(ActionRefused):
    """“Other” and “No reason given” stay as they are in every set of themes."""


class CannotMerge(ActionRefused):
    """A theme can be merged only into another theme that is in use."""


class NothingToSplit(ActionRefused):
    """Tick at least one answer to move, and leave at least one behind."""


class NameTaken(ActionRefused):
    """Another theme in use has this name. Give it a name of its own."""


def _lock(theme: Theme) -> Theme:
    framework = ThemeFramework.objects.select_for_update().get(pk=theme.framework_id)
    if framework.status != FrameworkStatus.DRAFT:
        raise FrameworkSigned
    locked = Theme.objects.select_for_update().get(pk=theme.pk)
    if locked.kind != ThemeKind.SAID:
        raise StandingThemeStays
    return locked


def _require_free_name(framework_id: int, name: str, *, besides: Theme | None = None) -> None:
    same = Theme.objects.filter(
        framework_id=framework_id, status=ThemeStatus.CHOSEN, name__iexact=name
    )
    if besides is not None:
        same = same.exclude(pk=besides.pk)
    if same.exists():
        raise NameTaken(field="name")


def _changed(*, by: Actor, framework_id: int, theme: Theme, what: str, at: datetime) -> None:
    """Take the signatures back, since they were given for something else, and record it."""
    framework = ThemeFramework.objects.select_related("question__consultation").get(pk=framework_id)
    FrameworkSignature.objects.filter(framework=framework).delete()
    record(
        by=by,
        event=Event.FRAMEWORK_CHANGED,
        target=framework.question.consultation,
        at=at,
        detail={
            "question": framework.question.code,
            "version": framework.version,
            "theme": theme.key,
            "change": what,
        },
    )


@action
def add_theme(*, by: Actor, question: Question, name: str, description: str, at: datetime) -> Theme:
    """Add a theme that a person found."""
    permissions.require(by, Permission.ANALYSIS_MANAGE)
    framework = draft_framework(by=by, question=question, at=at)
    _require_free_name(framework.pk, name)
    theme = Theme.objects.create(
        authority_id=question.authority_id,
        framework=framework,
        key=theme_key(name, taken_keys(framework)),
        kind=ThemeKind.SAID.value,
        status=ThemeStatus.CHOSEN.value,
        name=name,
        description=description,
        position=next_position(framework),
    )
    _changed(by=by, framework_id=framework.pk, theme=theme, what="added", at=at)
    return theme


@action
def save_theme(*, by: Actor, theme: Theme, name: str, description: str, at: datetime) -> Theme:
    """Name and describe a theme; a candidate that somebody names is in use from then on."""
    permissions.require(by, Permission.ANALYSIS_MANAGE)
    locked = _lock(theme)
    _require_free_name(locked.framework_id, name, besides=locked)
    if locked.status == ThemeStatus.CANDIDATE:
        locked.status = ThemeStatus.CHOSEN.value
    locked.name, locked.description = name, description
    locked.save(update_fields=["name", "description", "status"])
    _changed(by=by, framework_id=locked.framework_id, theme=locked, what="named", at=at)
    return locked


@action
def keep_theme(*, by: Actor, theme: Theme, at: datetime) -> Theme:
    """Put a theme of the long list in use; one that was merged stands alone again."""
    permissions.require(by, Permission.ANALYSIS_MANAGE)
    locked = _lock(theme)
    _require_free_name(locked.framework_id, locked.name, besides=locked)
    locked.status, locked.merged_into = ThemeStatus.CHOSEN.value, None
    locked.save(update_fields=["status", "merged_into"])
    _changed(by=by, framework_id=locked.framework_id, theme=locked, what="kept", at=at)
    return locked


@action
def drop_theme(*, by: Actor, theme: Theme, at: datetime) -> Theme:
    """Take a theme out of use; it stays on the long list with its answers."""
    permissions.require(by, Permission.ANALYSIS_MANAGE)
    locked = _lock(theme)
    locked.status, locked.merged_into = ThemeStatus.DROPPED.value, None
    locked.save(update_fields=["status", "merged_into"])
    _changed(by=by, framework_id=locked.framework_id, theme=locked, what="dropped", at=at)
    return locked


@action
def merge_theme(*, by: Actor, theme: Theme, into: uuid.UUID, at: datetime) -> Theme:
    """Put a theme into another one, which then holds the answers of both."""
    permissions.require(by, Permission.ANALYSIS_MANAGE)
    locked = _lock(theme)
    target = (
        Theme.objects.filter(
            framework_id=locked.framework_id,
            public_id=into,
            kind=ThemeKind.SAID,
            status=ThemeStatus.CHOSEN,
        )
        .exclude(pk=locked.pk)
        .first()
    )
    if target is None:
        raise CannotMerge(field="into")
    locked.status, locked.merged_into = ThemeStatus.MERGED.value, target
    locked.save(update_fields=["status", "merged_into"])
    _changed(by=by, framework_id=locked.framework_id, theme=locked, what="merged", at=at)
    return target


@action
def split_theme(
    *,
    by: Actor,
    theme: Theme,
    name: str,
    description: str,
    answers: Sequence[str],
    at: datetime,
) -> Theme:
    """Move some answers of a theme to a new one; the engine's rows stay, marked as moved."""
    permissions.require(by, Permission.ANALYSIS_MANAGE)
    locked = _lock(theme)
    _require_free_name(locked.framework_id, name)
    line = next(
        each for each in queries.theme_lines(locked.framework) if each.theme.pk == locked.pk
    )
    repeats = repeats_of(locked.framework.question)
    chosen = {each for answer in answers for each in repeats.with_followers(answer)}
    moved = list(
        Answer.objects.filter(pk__in=line.answers, public_id__in=chosen).values_list(
            "pk", flat=True
        )
    )
    if not moved or len(moved) == len(line.answers):
        raise NothingToSplit(field="answers")
    made = Theme.objects.create(
        authority_id=locked.authority_id,
        framework_id=locked.framework_id,
        key=theme_key(name, taken_keys(locked.framework)),
        kind=ThemeKind.SAID.value,
        status=ThemeStatus.CHOSEN.value,
        name=name,
        description=description,
        parent=locked,
        examples=[str(each) for each in answers][:5],
        position=next_position(locked.framework),
    )
    merged_in = [
        each.theme.pk
        for each in queries.theme_lines(locked.framework)
        if each.theme.merged_into_id == locked.pk
    ]
    ThemeAssignment.objects.filter(
        theme__in=[locked.pk, *merged_in], answer__in=moved, is_proposal=True
    ).update(source=AssignmentSource.ENGINE_REJECTED.value)
    ThemeAssignment.objects.bulk_create(
        ThemeAssignment(
            authority_id=locked.authority_id,
            answer_id=answer,
            theme=made,
            source=AssignmentSource.PERSON.value,
            is_proposal=True,
            made_at=at,
            made_by_id=by.user_id,
        )
        for answer in moved
    )
    _changed(by=by, framework_id=locked.framework_id, theme=made, what="split", at=at)
    return made


@action
def move_theme(*, by: Actor, theme: Theme, is_up: bool, at: datetime) -> None:
    """Change places with the theme in use above or below; at the end nothing changes."""
    permissions.require(by, Permission.ANALYSIS_MANAGE)
    locked = _lock(theme)
    order = [
        each for each in queries.chosen_themes(locked.framework) if each.kind == ThemeKind.SAID
    ]
    index = next((place for place, each in enumerate(order) if each.pk == locked.pk), None)
    if index is not None:
        other = min(max(index + (-1 if is_up else 1), 0), len(order) - 1)
        order[index], order[other] = order[other], order[index]
        for position, each in enumerate(order, start=1):
            each.position = position
        Theme.objects.bulk_update(order, ["position"])
    _changed(by=by, framework_id=locked.framework_id, theme=locked, what="moved", at=at)
