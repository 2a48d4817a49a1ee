"""What does the list of templates show?"""

from collections.abc import Sequence
from dataclasses import dataclass

from waymark.access.permissions import Permission, may
from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.presenters.header import Link
from waymark.consultations.presenters.setup.cards import Card, Url
from waymark.consultations.rules.ready_made import READY_MADE, ReadyMade
from waymark.core.actors import Actor


@dataclass(frozen=True)
class Templates:
    """The authority's own templates, and those that every authority has."""

    own: tuple[Card, ...]
    ready_made: tuple[Card, ...]


def present_templates(*, own: Sequence[Consultation], viewer: Actor, url: Url) -> Templates:
    """Word both sorts, each with the way to begin from it."""
    manages = may(viewer, Permission.CONSULTATIONS_MANAGE)
    return Templates(
        own=tuple(_own(each, manages, url) for each in own),
        ready_made=tuple(_ready_made(each, manages, url) for each in READY_MADE.values()),
    )


def _own(template: Consultation, manages: bool, url: Url) -> Card:
    look = Link("Look at it", url("consultations:detail", slug=template.slug))
    begin = Link("Begin from this", url("consultations:copy", slug=template.slug))
    return Card(
        title=template.title,
        facts=(("What it is for", template.purpose or "Not written yet"),),
        links=(look, begin) if manages else (look,),
    )


def _ready_made(template: ReadyMade, manages: bool, url: Url) -> Card:
    begin = Link("Begin from this", url("consultations:ready_made_begin", ready_made=template.key))
    return Card(
        title=template.title,
        facts=(
            ("What it asks", template.summary),
            ("Questions", str(len(template.questions))),
        ),
        links=(begin,) if manages else (),
    )
