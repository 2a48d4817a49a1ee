"""Which editions of a report are there, and what does each say?"""

from collections.abc import Iterable

from django.db.models import QuerySet

from waymark.access import permissions
from waymark.access.models.authorities import Authority
from waymark.access.permissions import Permission
from waymark.consultations.models.analysis import (
    AnalysisSnapshot,
    Finding,
    Rendition,
    ReportEdition,
    ReportLayout,
)
from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.models.asking.events import Event
from waymark.consultations.models.asking.options import Option
from waymark.consultations.models.asking.papers import ConsultationDocument
from waymark.consultations.rules.build import FigureReference, Statement
from waymark.consultations.rules.content.facts import (
    AuthorityFacts,
    ConsultationFacts,
    Contact,
    DocumentLine,
    EventLine,
    OptionLine,
    SnapshotFacts,
)
from waymark.consultations.rules.content.report import ReportContent, from_json
from waymark.consultations.rules.vocabulary import Channel, DocumentKind, EventKind
from waymark.core.actors import Actor
from waymark.core.dates import local_date
from waymark.core.figures import Direction
from waymark.core.refusals import NotFound


def list_editions(*, viewer: Actor, consultation: Consultation) -> QuerySet[ReportEdition]:
    """Return every edition of the report, newest first."""
    permissions.require(viewer, Permission.CONSULTATIONS_SEE)
    return _editions(consultation)


def _editions(consultation: Consultation) -> QuerySet[ReportEdition]:
    return (
        ReportEdition.objects.filter(consultation=consultation)
        .select_related("snapshot", "made_by", "published_by", "consultation")
        .order_by("-number", "-id")
    )


def get_edition(*, viewer: Actor, consultation: Consultation, number: int) -> ReportEdition:
    """Return one edition; raise `NotFound`."""
    found = list_editions(viewer=viewer, consultation=consultation).filter(number=number).first()
    if found is None:
        raise NotFound
    return found


def find_latest_edition(*, viewer: Actor, consultation: Consultation) -> ReportEdition | None:
    """Return the edition made last, published or not."""
    return list_editions(viewer=viewer, consultation=consultation).first()


def find_published_edition(*, consultation: Consultation) -> ReportEdition | None:
    """Return the edition that the public reads: the newest published one not withdrawn."""
    return (
        _editions(consultation)
        .filter(published_at__isnull=False, withdrawn_at__isnull=True)
        .first()
    )


def list_published_editions(*, consultation: Consultation) -> QuerySet[ReportEdition]:
    """Return what the public may read, newest first: older editions stay readable."""
    return _editions(consultation).filter(published_at__isnull=False, withdrawn_at__isnull=True)


def newest_of_each_layout(editions: Iterable[ReportEdition]) -> list[ReportEdition]:
    """Return the first of each layout of a list that begins with the newest, the summary first."""
    found: dict[str, ReportEdition] = {}
    for each in editions:
        found.setdefault(each.layout, each)
    return [found[layout] for layout in ReportLayout.values if layout in found]


def read_content(edition: ReportEdition) -> ReportContent:
    """Return what an edition says."""
    return from_json(edition.content)


def find_rendition(*, edition: ReportEdition, form: str) -> Rendition | None:
    """Return the stored bytes of an edition in a format, if they have been made."""
    return Rendition.objects.filter(edition=edition, format=form).select_related("document").first()


# What a report says of the set-up ----------------------------------------------------------------


def authority_facts(authority: Authority) -> AuthorityFacts:
    """Return who publishes."""
    return AuthorityFacts(code=authority.code, name=authority.name)


def snapshot_facts(snapshot: AnalysisSnapshot) -> SnapshotFacts:
    """Return which snapshot the figures come from."""
    return SnapshotFacts(number=snapshot.number, frozen_at=snapshot.taken_at)


def consultation_facts(consultation: Consultation) -> ConsultationFacts:
    """Return everything about a consultation that is not counted."""
    opens_at, closes_at = consultation.opens_at, consultation.closes_at
    if opens_at is None or closes_at is None:
        message = "A consultation without dates has nothing to report."
        raise ValueError(message)
    return ConsultationFacts(
        slug=consultation.slug,
        title=consultation.title,
        purpose=consultation.purpose,
        overview=consultation.overview,
        department=consultation.department,
        opens_on=local_date(opens_at),
        closes_on=local_date(closes_at),
        who_was_consulted=_lines(consultation.who_was_consulted),
        method=consultation.method,
        channels=tuple(Channel(each) for each in consultation.channels),
        options=tuple(
            OptionLine(key=each.key, label=each.label, description=each.description)
            for each in Option.objects.filter(consultation=consultation).order_by("position", "id")
        ),
        events=tuple(
            EventLine(
                title=each.title,
                kind=EventKind(each.kind),
                held_on=each.held_on,
                place=each.place,
                audience=each.audience,
                attendance=each.attendance,
                notes=each.notes,
            )
            for each in Event.objects.filter(consultation=consultation).order_by("position", "id")
        ),
        documents=tuple(
            DocumentLine(
                title=each.document.title,
                kind=DocumentKind(each.kind),
                file_name=each.document.file_name,
                media_type=each.document.media_type,
                size=each.document.size,
                sha256=each.document.sha256,
            )
            for each in ConsultationDocument.objects.filter(consultation=consultation)
            .select_related("document")
            .order_by("position", "id")
        ),
        related=_lines(consultation.related),
        contact=Contact(
            name=consultation.contact_name,
            lines=_lines(consultation.contact_lines),
            telephone=consultation.contact_telephone,
            email=consultation.contact_email,
        ),
    )


def statements(consultation: Consultation) -> tuple[Statement, ...]:
    """Return what officers concluded, with the places of the figures it rests on."""
    return tuple(
        Statement(
            heading=each.heading,
            statement=each.statement,
            rests_on=tuple(
                FigureReference(
                    question=place["question"],
                    direction=Direction(place["direction"]),
                    choice=place["choice"],
                    category=place.get("category", ""),
                )
                for place in each.figures
            ),
        )
        for each in Finding.objects.filter(consultation=consultation).order_by("position", "id")
    )


def _lines(text: str) -> tuple[str, ...]:
    return tuple(line.strip() for line in text.splitlines() if line.strip())
