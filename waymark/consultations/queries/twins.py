"""Which neighbour holds the same consultation, what has each shown, and what came of it?"""

from dataclasses import dataclass
from uuid import UUID

from django.db.models import QuerySet

from waymark.access import permissions
from waymark.access.models.authorities import Authority
from waymark.access.permissions import Permission
from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.models.twins import TwinSide
from waymark.consultations.queries.public import get_public
from waymark.consultations.queries.reports import find_published_edition, read_content
from waymark.consultations.queries.setup.versions import frozen_setup
from waymark.consultations.queries.setup.whole import read_setup
from waymark.consultations.rules.content.report import ReportContent
from waymark.consultations.rules.twins import Difference, common_content, differences, twin_lines
from waymark.core.actors import Actor
from waymark.core.refusals import NotFound
from waymark.core.scoping import open_scope


@dataclass(frozen=True, kw_only=True)
class Twin:
    """Both sides of a twin as one of them sees it; `theirs` is None until the other accepts."""

    ours: TwinSide
    theirs: TwinSide | None
    partner: Authority
    unshown: tuple[Difference, ...]
    differing: tuple[Difference, ...]

    @property
    def is_ended(self) -> bool:
        """Whether the other side has declined or left."""
        return self.theirs is not None and self.theirs.ended_at is not None

    @property
    def is_in_step(self) -> bool:
        """Whether both ask the same, as far as each has shown it."""
        return self.theirs is not None and not self.differing and not self.unshown


@dataclass(frozen=True, kw_only=True)
class Results:
    """What one authority's published report says, with where it stands."""

    authority: Authority
    slug: str
    content: ReportContent
    is_published: bool = True


def find_side(*, consultation: Consultation) -> TwinSide | None:
    """Return our side of the twin that the consultation now has."""
    return (
        TwinSide.objects.filter(consultation=consultation, ended_at__isnull=True)
        .select_related("partner", "authority")
        .first()
    )


def find_their_side(ours: TwinSide) -> TwinSide | None:
    """Return what the other side has shown us, once there is another side."""
    return (
        TwinSide.shared.filter(
            link=ours.link, authority_id=ours.partner_id, partner_id=ours.authority_id
        )
        .select_related("authority")
        .first()
    )


def find_twin(*, viewer: Actor, consultation: Consultation) -> Twin | None:
    """Return both sides, with the lines that differ; None where there is no twin."""
    permissions.require(viewer, Permission.CONSULTATIONS_SEE)
    ours = find_side(consultation=consultation)
    if ours is None:
        return None
    theirs = find_their_side(ours)
    live = twin_lines(shown_content(consultation))
    return Twin(
        ours=ours,
        theirs=theirs,
        partner=ours.partner,
        unshown=differences(live, twin_lines(ours.content)),
        differing=differences(live, twin_lines(theirs.content)) if theirs else (),
    )


def shown_content(consultation: Consultation) -> dict[str, object]:
    """Return what of the set-up is shown to a twin as it stands now, and nothing else."""
    return common_content(frozen_setup(read_setup(consultation)))


def list_offers(*, viewer: Actor) -> list[TwinSide]:
    """Return what neighbours offer that is neither accepted nor declined, newest first."""
    permissions.require(viewer, Permission.CONSULTATIONS_SEE)
    answered = TwinSide.objects.values_list("link", flat=True)
    return list(_offers().exclude(link__in=list(answered)).order_by("-shown_at", "-id"))


def get_offer(*, viewer: Actor, link: UUID) -> TwinSide:
    """Return an offer that waits for an answer; raise `NotFound`."""
    permissions.require(viewer, Permission.CONSULTATIONS_SEE)
    found = find_offer(link=link)
    if found is None:
        raise NotFound
    return found


def find_offer(*, link: UUID) -> TwinSide | None:
    """Return the same within an action, or None."""
    if TwinSide.objects.filter(link=link).exists():
        return None
    return _offers().filter(link=link).first()


def list_partners(*, viewer: Actor) -> list[Authority]:
    """Return the other authorities of the installation, by name."""
    permissions.require(viewer, Permission.CONSULTATIONS_SEE)
    everyone = Authority.objects.order_by("name", "id")
    return [each for each in everyone if each.pk != viewer.authority_id]


def list_free_consultations(*, viewer: Actor) -> QuerySet[Consultation]:
    """Return our consultations that have no twin yet, by title."""
    permissions.require(viewer, Permission.CONSULTATIONS_SEE)
    held = TwinSide.objects.filter(ended_at__isnull=True, consultation__isnull=False)
    return Consultation.objects.exclude(pk__in=held.values("consultation_id")).order_by(
        "title", "id"
    )


def read_published(side: TwinSide) -> Results | None:
    """Return what the other authority has published, read as the public of that authority."""
    if side.ended_at is not None:
        return None
    with open_scope(side.authority_id):
        try:
            consultation = get_public(slug=side.slug)
        except NotFound:
            return None
        edition = find_published_edition(consultation=consultation)
        if edition is None:
            return None
        return Results(
            authority=side.authority, slug=consultation.slug, content=read_content(edition)
        )


def find_results(*, consultation: Consultation) -> tuple[Results, Results] | None:
    """Return what both have published, ours first; None unless both have."""
    ours = find_side(consultation=consultation)
    theirs = find_their_side(ours) if ours else None
    if ours is None or theirs is None:
        return None
    edition = find_published_edition(consultation=consultation)
    other = read_published(theirs)
    if edition is None or other is None:
        return None
    own = Results(authority=ours.authority, slug=consultation.slug, content=read_content(edition))
    return own, other


def _offers() -> QuerySet[TwinSide]:
    return TwinSide.shared.filter(is_offer=True, ended_at__isnull=True).select_related("authority")
