"""How may young people be written to, and what fills the gaps of what is written?"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from django.db.models import Q

from waymark.access.models.authorities import Authority
from waymark.access.models.members import Membership
from waymark.core.actors import Actor
from waymark.core.dates import local_date
from waymark.core.scoping import scoped_authorities
from waymark.messages.models import SilentAddress
from waymark.messages.queries import opt_outs_of, plain_address, silences_of
from waymark.messages.rules import Channel, Silence
from waymark.people.models.circle import Banner
from waymark.people.models.contact import ContactPoint
from waymark.people.models.people import Person
from waymark.people.rules.vocabulary import BannerKind, ContactKind
from waymark.people.rules.writing import (
    CHANNEL_OF_KIND,
    KnownGap,
    Obstacle,
    Way,
    holds_on,
    obstacle_of,
)


@dataclass(frozen=True)
class OpenWay:
    """One way to reach a young person, and what forbids writing there.

    `how` says how it is known that nobody wants messages there, if that was said in this record or
    in one that lies open as well: others have the address too.
    """

    point: ContactPoint
    obstacle: Obstacle | None
    opt_out: SilentAddress | None
    how: str = ""


def ways_of(*, people: Iterable[Person], at: datetime) -> dict[int, list[OpenWay]]:
    """Return the ways to reach people by their keys; whoever calls has asked who looks."""
    today = local_date(at)
    keys = [each.pk for each in people]
    points = list(ContactPoint.objects.filter(person__in=keys).order_by("person_id", "kind", "pk"))
    silences = silences_of(each.value for each in points)
    opt_outs = opt_outs_of(each.value for each in points)
    warned = set(
        Banner.objects.filter(
            Q(starts_on__isnull=True) | Q(starts_on__lte=today),
            Q(ends_on__isnull=True) | Q(ends_on__gt=today),
            person__in=keys,
            kind=BannerKind.DO_NOT_CONTACT.value,
        ).values_list("person_id", flat=True)
    )
    found: dict[int, list[OpenWay]] = {key: [] for key in keys}
    for point in points:
        address = plain_address(point.value)
        way = Way(
            kind=ContactKind(point.kind),
            is_present=holds_on(point.starts_on, point.ends_on, today),
            is_unsafe=point.is_unsafe,
            is_own=not point.belongs_to,
            has_bounced=point.bounced > 0 or Silence.BOUNCED in silences[address],
            has_opted_out=address in opt_outs,
        )
        found[point.person_id].append(
            OpenWay(
                point=point,
                obstacle=obstacle_of(way, is_warned=point.person_id in warned),
                opt_out=opt_outs.get(address),
            )
        )
    return found


def best_way(ways: Sequence[OpenWay], channel: Channel) -> OpenWay | None:
    """Return the address of a channel that may be written to, else one that may not, if any."""
    found = [each for each in ways if CHANNEL_OF_KIND.get(ContactKind(each.point.kind)) is channel]
    found.sort(key=lambda each: (each.obstacle is not None, -each.point.pk))
    return found[0] if found else None


def sender_values(by: Actor) -> dict[str, str]:
    """Return what the gaps hold that say who writes."""
    member = Membership.objects.select_related("user").filter(pk=by.membership_id or 0).first()
    authority = Authority.objects.get(pk=scoped_authorities()[0])
    return {
        KnownGap.ADVISER.value: str(member.user) if member else "",
        KnownGap.AUTHORITY.value: authority.name,
    }


def gap_values(*, person: Person, sender: Mapping[str, str]) -> dict[str, str]:
    """Return what the gaps hold that fill themselves; of somebody with one name, that name."""
    first = person.preferred_name or person.given_names.partition(" ")[0] or person.family_name
    return {**sender, KnownGap.FIRST_NAME.value: first}
