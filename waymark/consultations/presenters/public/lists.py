"""What does the public list of consultations show?"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.presenters.public.moments import when_sentence
from waymark.consultations.rules.vocabulary import ConsultationStage

SECTIONS = (
    ("Open now", (ConsultationStage.OPEN,)),
    ("Opening soon", (ConsultationStage.SCHEDULED,)),
    ("Closed", (ConsultationStage.CLOSED, ConsultationStage.ANALYSING)),
    ("Results published", (ConsultationStage.REPORTED,)),
    ("You said, we did", (ConsultationStage.FEEDBACK,)),
    ("Withdrawn", (ConsultationStage.WITHDRAWN,)),
    ("Archived", (ConsultationStage.ARCHIVED,)),
)


@dataclass(frozen=True)
class ListedConsultation:
    """One consultation of the list."""

    title: str
    purpose: str
    when: str
    url: str


@dataclass(frozen=True)
class ListSection:
    """Consultations that have got equally far."""

    heading: str
    consultations: tuple[ListedConsultation, ...]


def list_sections(
    consultations: Sequence[Consultation], *, url: Callable[[Consultation], str]
) -> tuple[ListSection, ...]:
    """Return the consultations by how far they have got, open ones first."""
    sections = []
    for heading, stages in SECTIONS:
        found = tuple(
            ListedConsultation(
                title=each.title, purpose=each.purpose, when=when_sentence(each), url=url(each)
            )
            for each in consultations
            if each.stage in stages
        )
        if found:
            sections.append(ListSection(heading=heading, consultations=found))
    return tuple(sections)
