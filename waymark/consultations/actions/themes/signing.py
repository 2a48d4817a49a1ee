"""How do two people sign a framework of themes, and how is a signed one revised?"""

from collections import defaultdict
from collections.abc import Iterator
from datetime import datetime

from waymark.access import permissions
from waymark.access.permissions import Permission
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.consultations.actions.themes.steps import new_framework
from waymark.consultations.models.asking.questions import Question
from waymark.consultations.models.theming import (
    EngineRun,
    FrameworkSignature,
    Theme,
    ThemeAssignment,
    ThemeFramework,
)
from waymark.consultations.queries import themes as queries
from waymark.consultations.rules import themes as rules
from waymark.consultations.rules.vocabulary import (
    AssignmentSource,
    FrameworkStatus,
    RunState,
    ThemeKind,
    ThemeStatus,
)
from waymark.core.actors import Actor
from waymark.core.refusals import ActionRefused


class NothingToSign(ActionRefused):
    """There is no set of themes to sign, or it is signed already."""


class NoThemes(ActionRefused):
    """No theme is in use yet. Keep or add at least one before you sign."""


class SignedByYou(ActionRefused):
    """You have signed this already. Somebody else has to sign it too."""


class EngineAtWork(ActionRefused):
    """A method is still reading the answers. Sign when it has finished."""


class NothingToRevise(ActionRefused):
    """There are no signed themes to revise, or a revision has begun already."""


@action
def sign_framework(*, by: Actor, question: Question, at: datetime) -> ThemeFramework:
    """Sign the draft; the second person's signature freezes it and carries the coding over."""
    permissions.require(by, Permission.THEMES_SIGN)
    framework = (
        ThemeFramework.objects.select_for_update()
        .filter(question=question, status=FrameworkStatus.DRAFT)
        .order_by("-version")
        .first()
    )
    if framework is None:
        raise NothingToSign
    chosen = Theme.objects.filter(
        framework=framework, kind=ThemeKind.SAID, status=ThemeStatus.CHOSEN
    )
    if not chosen.exists():
        raise NoThemes
    if EngineRun.objects.filter(
        framework=framework, state__in=[RunState.WAITING, RunState.WORKING]
    ).exists():
        raise EngineAtWork
    given = list(
        FrameworkSignature.objects.filter(framework=framework).values_list(
            "signed_by_id", flat=True
        )
    )
    if by.user_id is None or not rules.may_sign(signed_by=given, user=by.user_id):
        raise SignedByYou
    FrameworkSignature.objects.create(
        authority_id=framework.authority_id,
        framework=framework,
        signed_by_id=by.user_id,
        signed_at=at,
    )
    carried = 0
    if len(given) + 1 >= rules.SIGNATURES:
        carried = _freeze(framework)
    record(
        by=by,
        event=Event.FRAMEWORK_SIGNED,
        target=question.consultation,
        at=at,
        detail={
            "question": question.code,
            "version": framework.version,
            "signatures": len(given) + 1,
            "carried": carried,
        },
    )
    return framework


def _freeze(framework: ThemeFramework) -> int:
    earlier = queries.find_framework(framework.question, FrameworkStatus.SIGNED)
    carried = 0
    if earlier is not None:
        carried = _carry_over(earlier, framework)
        earlier.status = FrameworkStatus.REVISED.value
        earlier.save(update_fields=["status"])
    framework.status = FrameworkStatus.SIGNED.value
    framework.save(update_fields=["status"])
    return carried


def _carry_over(earlier: ThemeFramework, later: ThemeFramework) -> int:
    """Give each coding of the earlier framework to the theme that has taken its theme's place.

    A merged theme hands its ticks on, a dropped one loses them, and answers moved by a split go
    with the part they were moved to. Two ticks that come together are one.
    """
    rows = ThemeAssignment.objects.filter(
        theme__framework=earlier, coder__isnull=False, is_proposal=False
    ).select_related("theme")
    seen: set[tuple[int, int, int | None]] = set()
    made = []
    place = _Places(later)
    for row in rows.order_by("pk").iterator():
        for theme in place.of(row.theme.key, row.answer_id):
            key = (row.answer_id, theme, row.coder)
            if key in seen:
                continue
            seen.add(key)
            made.append(
                ThemeAssignment(
                    authority_id=row.authority_id,
                    answer_id=row.answer_id,
                    theme_id=theme,
                    source=AssignmentSource.PERSON.value,
                    coder=row.coder,
                    is_final=row.is_final,
                    made_at=row.made_at,
                    made_by_id=row.made_by_id,
                )
            )
    ThemeAssignment.objects.bulk_create(made, batch_size=2000)
    return len({row.answer_id for row in made})


class _Places:
    """Where the themes of an earlier framework, known by key, went in a later one."""

    def __init__(self, later: ThemeFramework) -> None:
        themes = list(Theme.objects.filter(framework=later))
        self._by_key = {theme.key: theme for theme in themes}
        self._by_pk = {theme.pk: theme for theme in themes}
        self._into = {theme.pk: theme.merged_into_id for theme in themes}
        self._moved: dict[tuple[int, int], list[int]] = defaultdict(list)
        split = ThemeAssignment.objects.filter(
            theme__framework=later,
            theme__parent__isnull=False,
            is_proposal=True,
            source=AssignmentSource.PERSON,
        )
        for answer, parent, theme in split.values_list("answer_id", "theme__parent_id", "theme_id"):
            if parent is not None:
                self._moved[answer, parent].append(theme)

    def of(self, key: str, answer: int) -> Iterator[int]:
        """The themes in use that now stand for this one on this answer."""
        theme = self._by_key.get(key)
        if theme is None:
            return
        yield from self._settled(theme.pk, answer)

    def _settled(self, theme: int, answer: int) -> Iterator[int]:
        here = rules.followed(theme, self._into)
        parts = self._moved.get((answer, here), [])
        for part in parts:
            yield from self._settled(part, answer)
        if not parts and self._by_pk[here].status == ThemeStatus.CHOSEN:
            yield here


@action
def revise_framework(*, by: Actor, question: Question, at: datetime) -> ThemeFramework:
    """Begin the next version as a copy of the signed one, which stays in force until then."""
    permissions.require(by, Permission.ANALYSIS_MANAGE)
    Question.objects.select_for_update().get(pk=question.pk)
    signed = queries.find_framework(question, FrameworkStatus.SIGNED)
    if signed is None or queries.find_framework(question, FrameworkStatus.DRAFT) is not None:
        raise NothingToRevise
    draft = new_framework(by=by, question=question, version=signed.version + 1, at=at)
    copies = _copy_themes(signed, draft)
    ThemeAssignment.objects.bulk_create(
        (
            ThemeAssignment(
                authority_id=row.authority_id,
                answer_id=row.answer_id,
                theme_id=copies[row.theme_id],
                source=AssignmentSource.PERSON.value,
                is_proposal=True,
                made_at=at,
            )
            for row in ThemeAssignment.objects.filter(theme__framework=signed, is_final=True)
            if row.theme_id in copies
        ),
        batch_size=2000,
    )
    record(
        by=by,
        event=Event.FRAMEWORK_REVISED,
        target=question.consultation,
        at=at,
        detail={"question": question.code, "version": draft.version},
    )
    return draft


def _copy_themes(signed: ThemeFramework, draft: ThemeFramework) -> dict[int, int]:
    """Copy the whole long list; a theme merged before is on it as dropped, its place kept."""
    copies = {
        each.pk: Theme.objects.get(framework=draft, kind=each.kind).pk
        for each in Theme.objects.filter(framework=signed).exclude(kind=ThemeKind.SAID)
    }
    for theme in Theme.objects.filter(framework=signed, kind=ThemeKind.SAID).order_by("pk"):
        in_use = theme.status in {ThemeStatus.CHOSEN, ThemeStatus.CANDIDATE}
        made = Theme.objects.create(
            authority_id=draft.authority_id,
            framework=draft,
            key=theme.key,
            kind=theme.kind,
            status=theme.status if in_use else ThemeStatus.DROPPED.value,
            name=theme.name,
            description=theme.description,
            key_terms=theme.key_terms,
            examples=theme.examples,
            made_by_engine=theme.made_by_engine,
            position=theme.position,
        )
        copies[theme.pk] = made.pk
    return copies
