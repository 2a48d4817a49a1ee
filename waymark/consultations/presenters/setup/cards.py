"""How is one part of a consultation shown, and what can be done to it?"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from django.utils.translation import gettext as _
from markupsafe import Markup

from waymark.consultations.models.asking import Consultation
from waymark.consultations.presenters.header import Link
from waymark.consultations.queries.setup import Part

Url = Callable[..., str]


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
) -> tuple[Card, ...]:
    """Add to each part what can be done to it; `place` returns addresses of the consultation."""
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
                links=(*card.links, *_links(part, kind, is_changeable, place)),
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
    change = {
        "options": "consultations:option_change",
        "categories": "consultations:category_change",
        "questions": "consultations:question_change",
        "events": "consultations:event_change",
    }
    if kind in change:
        yield Link(_("Change"), place(change[kind], part=part.public_id))
    if kind == "options":
        address = place("consultations:option_standing", part=part.public_id)
        yield Link(_("Set aside or open"), address)
    address = place("consultations:part_remove", kind=kind, part=part.public_id)
    yield Link(_("Remove"), address)
