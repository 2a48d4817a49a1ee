"""How is one part of a consultation shown, and what can be done to it?"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from django.utils.translation import gettext as _
from markupsafe import Markup

from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.models.asking.questions import Question
from waymark.consultations.presenters.header import Link
from waymark.consultations.queries.setup.parts import Part
from waymark.consultations.rules.vocabulary import QUESTION_RULES, ConsultationStage, QuestionKind

Url = Callable[..., str]
CHANGE = {
    "options": "consultations:option_change",
    "categories": "consultations:category_change",
    "questions": "consultations:question_change",
    "events": "consultations:event_change",
}


@dataclass(frozen=True)
class Card:
    """One thing with its facts by name, what can be done to it, and its place among others."""

    title: str
    facts: tuple[tuple[str, str | Markup], ...]
    links: tuple[Link, ...] = ()
    place: str = ""
    up_url: str = ""
    down_url: str = ""


def frozen_note(consultation: Consultation) -> str:
    """Say why nothing can be changed any more."""
    if consultation.is_from_history:
        return _("A snapshot of the answers rests on this, so it can no longer be changed.")
    if consultation.stage == ConsultationStage.OPEN:
        return _(
            "People are answering. A change now is a new version with a public notice, and what "
            "has been answered can only be withdrawn."
        )
    return _("People have been asked on these terms, so they can no longer be changed.")


def typed(text: str) -> Markup:
    """Return typed text with its line ends; nothing for no text."""
    return Markup("<br>").join(text.splitlines())


def given(*facts: tuple[str, str | Markup]) -> tuple[tuple[str, str | Markup], ...]:
    """Return the facts that were given."""
    return tuple((name, value) for name, value in facts if value)


def present_cards(
    parts: Sequence[Any],
    present: Callable[[Any], Card],
    kind: str,
    is_changeable: bool,
    place: Url,
    *,
    is_announced: bool = False,
) -> tuple[Card, ...]:
    """Add to each part what can be done to it; `place` returns addresses of the consultation.

    `is_announced` is for changes while people are answering, which are told to everybody.
    """
    found = []
    for number, part in enumerate(parts, start=1):
        where: dict[str, Any] = {"kind": kind, "part": part.public_id}
        up, down = (
            place("consultations:part_up", **where),
            place("consultations:part_down", **where),
        )
        is_movable = is_changeable and len(parts) > 1
        card = present(part)
        found.append(
            replace(
                card,
                links=(
                    *card.links,
                    *_links(part, kind, is_changeable, place),
                    *(_announced_links(part, kind, place) if is_announced else ()),
                ),
                place=_("{n} of {all}").format(n=number, all=len(parts)) if is_movable else "",
                up_url=up if is_movable and number > 1 else "",
                down_url=down if is_movable and number < len(parts) else "",
            )
        )
    return tuple(found)


def _links(part: Part, kind: str, is_changeable: bool, place: Url) -> Iterable[Link]:
    if kind == "documents":
        yield Link(_("Download"), place("consultations:document_download", part=part.public_id))
    if not is_changeable:
        return
    if kind in CHANGE:
        yield Link(_("Change"), place(CHANGE[kind], part=part.public_id))
    if kind == "options":
        address = place("consultations:option_standing", part=part.public_id)
        yield Link(_("Set aside or open"), address)
    address = place("consultations:part_remove", kind=kind, part=part.public_id)
    yield Link(_("Remove"), address)


def _announced_links(part: Part, kind: str, place: Url) -> Iterable[Link]:
    """What can be done to a part while people are answering: nothing is taken away."""
    if isinstance(part, Question) and part.withdrawn_at is not None:
        return
    if kind in CHANGE and kind != "categories":
        yield Link(_("Change"), place(CHANGE[kind], part=part.public_id))
    if isinstance(part, Question):
        yield Link(_("Withdraw"), place("consultations:question_withdraw", part=part.public_id))
        if QUESTION_RULES[QuestionKind(part.kind)].has_choices:
            address = place("consultations:choice_withdraw", part=part.public_id)
            yield Link(_("Withdraw a choice"), address)
