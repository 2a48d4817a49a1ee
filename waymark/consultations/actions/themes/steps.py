"""Which steps do the actions on themes share?"""

from datetime import datetime

from django.db.models import Max

from waymark.consultations.engines.protocol import ThemeEngine
from waymark.consultations.models.asking.questions import Question
from waymark.consultations.models.theming import Theme, ThemeFramework
from waymark.consultations.rules.vocabulary import FrameworkStatus, ThemeKind, ThemeStatus
from waymark.core.actors import Actor
from waymark.core.refusals import ActionRefused

STANDING_NAMES = {
    ThemeKind.OTHER: ("Other", "Says something that no other theme holds."),
    ThemeKind.NO_REASON: ("No reason given", "Says nothing that can be put under a theme."),
}


class FrameworkSigned(ActionRefused):
    """These themes are signed. Begin a revision to change them."""


def draft_framework(*, by: Actor, question: Question, at: datetime) -> ThemeFramework:
    """Lock and return the draft of a question, made where there is no framework yet."""
    Question.objects.select_for_update().get(pk=question.pk)
    newest = (
        ThemeFramework.objects.select_for_update()
        .filter(question=question)
        .order_by("-version")
        .first()
    )
    if newest is None:
        return new_framework(by=by, question=question, version=1, at=at)
    if newest.status != FrameworkStatus.DRAFT:
        raise FrameworkSigned
    return newest


def new_framework(*, by: Actor, question: Question, version: int, at: datetime) -> ThemeFramework:
    """Make an empty draft with the two themes that always exist."""
    made = ThemeFramework.objects.create(
        authority_id=question.authority_id,
        question=question,
        version=version,
        status=FrameworkStatus.DRAFT.value,
        made_at=at,
        made_by_id=by.user_id,
    )
    for place, (kind, (name, description)) in enumerate(STANDING_NAMES.items()):
        Theme.objects.create(
            authority_id=question.authority_id,
            framework=made,
            key=kind.value,
            kind=kind.value,
            status=ThemeStatus.CHOSEN.value,
            name=name,
            description=description,
            position=place,
        )
    return made


def next_position(framework: ThemeFramework) -> int:
    """The place after the themes that are there."""
    placed = Theme.objects.filter(framework=framework, kind=ThemeKind.SAID)
    return int(placed.aggregate(Max("position"))["position__max"] or 0) + 1


def taken_keys(framework: ThemeFramework) -> list[str]:
    """The keys that a framework has used, those of dropped themes too."""
    return list(Theme.objects.filter(framework=framework).values_list("key", flat=True))


def label_of(engine: ThemeEngine) -> str:
    """The name and version by which an engine's work is kept."""
    return f"{engine.name} {engine.version}"[:120]
