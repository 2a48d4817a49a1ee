"""How do people put themes to an answer, a second time without looking, and settle differences?"""

from collections.abc import Sequence
from datetime import datetime

from waymark.access import permissions
from waymark.access.permissions import Permission
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.consultations.models.asking.questions import Question
from waymark.consultations.models.hearing.responses import Answer
from waymark.consultations.models.theming import Theme, ThemeAssignment, ThemeFramework
from waymark.consultations.queries import themes as queries
from waymark.consultations.queries.themes_campaigns import Repeats
from waymark.consultations.queries.themes_coding import codings_of, repeats_under
from waymark.consultations.rules import themes as rules
from waymark.consultations.rules.coding import (
    Coder,
    Coding,
    Task,
    is_disagreement,
    standing_coder,
    task_for,
)
from waymark.consultations.rules.vocabulary import (
    AssignmentSource,
    FrameworkStatus,
    ThemeKind,
    ThemeStatus,
)
from waymark.core.actors import Actor
from waymark.core.refusals import ActionRefused


class NotInForce(ActionRefused):
    """The themes of this question are not signed, so answers cannot be coded yet."""


class CodedByAnother(ActionRefused):
    """Somebody else has coded this answer meanwhile. Go on with the next one."""


class SettledAlready(ActionRefused):
    """This answer has been settled. Change it on the page of differences."""


class NoTheme(ActionRefused):
    """Tick at least one theme. “Other” or “No reason given” will do where none fits."""


class UnknownTheme(ActionRefused):
    """One of these themes is no longer in use. Look at the list again."""


class ReasonAlone(ActionRefused):
    """“No reason given” stands alone: an answer that gives a reason has another theme."""


class NothingToSettle(ActionRefused):
    """Two people have not coded this answer differently."""


@action
def code_answer(
    *, by: Actor, question: Question, answer: Answer, themes: Sequence[str], at: datetime
) -> Coder:
    """Keep which themes a person sees in an answer: as its first coder, or unseen as its second."""
    permissions.require(by, Permission.THEMES_CODE)
    framework = _lock(question)
    ticked = _ticked(framework, themes)
    coding = _coding(framework, answer)
    repeats = repeats_under(framework)
    is_second = _is_second(framework, question, answer, repeats)
    task = task_for(coding, user=by.user_id, is_second=is_second)
    if task is Task.SETTLED:
        raise SettledAlready
    if task is Task.NONE:
        raise CodedByAnother
    own = coding.coder_of(by.user_id) if task is Task.OWN else None
    coder = own or (Coder.FIRST if task is Task.FIRST else Coder.SECOND)
    together = _together(answer, repeats)
    _keep(together, framework, coder, ticked, by=by, at=at)
    _let_stand(framework, answer, together)
    record(
        by=by,
        event=Event.ANSWER_CODED,
        target=question.consultation,
        at=at,
        detail={
            "question": question.code,
            "answer": str(answer.public_id),
            "coder": int(coder),
            "answers": len(together),
            "themes": sorted(each.key for each in ticked),
        },
    )
    return coder


@action
def settle_answer(
    *, by: Actor, question: Question, answer: Answer, themes: Sequence[str], at: datetime
) -> None:
    """Decide what stands where two people coded an answer differently; may be decided anew."""
    permissions.require(by, Permission.THEMES_SIGN)
    framework = _lock(question)
    ticked = _ticked(framework, themes)
    coding = _coding(framework, answer)
    if not is_disagreement(coding) and Coder.SETTLER not in coding.by:
        raise NothingToSettle
    together = _together(answer, repeats_under(framework))
    _keep(together, framework, Coder.SETTLER, ticked, by=by, at=at)
    _let_stand(framework, answer, together)
    record(
        by=by,
        event=Event.CODING_SETTLED,
        target=question.consultation,
        at=at,
        detail={
            "question": question.code,
            "answer": str(answer.public_id),
            "answers": len(together),
            "themes": sorted(each.key for each in ticked),
        },
    )


def _lock(question: Question) -> ThemeFramework:
    """Lock the framework in force: two people who code the same answer wait for each other."""
    framework = (
        ThemeFramework.objects.select_for_update(of=("self",))
        .select_related("question")
        .filter(question=question, status=FrameworkStatus.SIGNED)
        .first()
    )
    if framework is None:
        raise NotInForce
    return framework


def _ticked(framework: ThemeFramework, keys: Sequence[str]) -> list[Theme]:
    found = list(
        Theme.objects.filter(framework=framework, status=ThemeStatus.CHOSEN, key__in=list(keys))
    )
    if not keys:
        raise NoTheme(field="themes")
    if len(found) != len(set(keys)):
        raise UnknownTheme(field="themes")
    if len(found) > 1 and any(each.kind == ThemeKind.NO_REASON for each in found):
        raise ReasonAlone(field="themes")
    return found


def _coding(framework: ThemeFramework, answer: Answer) -> Coding:
    return codings_of(framework, answer=answer).get(str(answer.public_id), Coding())


def _together(answer: Answer, repeats: Repeats) -> tuple[int, ...]:
    """The keys of the answers that are coded with this one: itself, and its campaign's wording."""
    own = repeats.with_followers(str(answer.public_id))
    return tuple(repeats.keys[each] for each in own) if len(own) > 1 else (answer.pk,)


def _is_second(
    framework: ThemeFramework, question: Question, answer: Answer, repeats: Repeats
) -> bool:
    ids = set(map(str, queries.counted_answers(question).values_list("public_id", flat=True)))
    chosen = rules.second_coded(ids - repeats.aside, salt=str(framework.public_id))
    return repeats.with_followers(str(answer.public_id))[0] in chosen


def _keep(
    answers: Sequence[int],
    framework: ThemeFramework,
    coder: Coder,
    ticked: Sequence[Theme],
    *,
    by: Actor,
    at: datetime,
) -> None:
    own = ThemeAssignment.objects.filter(
        answer__in=answers, theme__framework=framework, coder=coder, is_proposal=False
    )
    own.exclude(theme__in=ticked).delete()
    kept = set(own.values_list("answer_id", "theme_id"))
    own.update(made_at=at, made_by_id=by.user_id)
    ThemeAssignment.objects.bulk_create(
        (
            ThemeAssignment(
                authority_id=framework.authority_id,
                answer_id=answer,
                theme=theme,
                source=AssignmentSource.PERSON.value,
                coder=int(coder),
                made_at=at,
                made_by_id=by.user_id,
            )
            for answer in answers
            for theme in ticked
            if (answer, theme.pk) not in kept
        ),
        batch_size=2000,
    )


def _let_stand(framework: ThemeFramework, answer: Answer, together: Sequence[int]) -> None:
    """Mark whose ticks are counted, and what became of each suggestion of an engine.

    All that are coded together are coded alike, so what stands on one stands on all.
    """
    coding = _coding(framework, answer)
    coder = standing_coder(coding)
    rows = ThemeAssignment.objects.filter(
        answer__in=together, theme__framework=framework, is_proposal=False
    )
    people = rows.filter(coder__isnull=False)
    people.exclude(coder=coder).filter(is_final=True).update(is_final=False)
    if coder is None:
        people.filter(is_final=True).update(is_final=False)
        rows.filter(coder=None).update(source=AssignmentSource.ENGINE.value)
        return
    people.filter(coder=coder, is_final=False).update(is_final=True)
    keys = coding.ticks[coder]
    engine = rows.filter(coder=None)
    engine.filter(theme__key__in=keys).update(source=AssignmentSource.ENGINE_CONFIRMED.value)
    engine.exclude(theme__key__in=keys).update(source=AssignmentSource.ENGINE_REJECTED.value)
