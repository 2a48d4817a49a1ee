"""How do the invented young people come by offers, and their September Guarantee by its figures?"""

from datetime import datetime, time

from waymark.access.models.authorities import Authority
from waymark.core.actors import Actor
from waymark.core.dates import local_date, local_moment
from waymark.core.scoping import open_scope
from waymark.demonstration.engines.chance import Weighted, seeded
from waymark.demonstration.engines.offers import Leaver, invent_destination, invent_offers
from waymark.demonstration.rules.places import COLLEGE, PLACES, Place
from waymark.organisations.models import Organisation
from waymark.participation.actions.guarantee import fix_cohort, set_status
from waymark.participation.actions.loading_offers import load_offers
from waymark.participation.models.activities import PRESENT, Activity
from waymark.participation.models.guarantee import GuaranteeMember, GuaranteeYear
from waymark.participation.queries.guarantee import member_version
from waymark.participation.rules.guarantee import (
    UNRECORDED,
    YEAR_11,
    Window,
    birth_dates,
    group_on,
    window_of,
    year_on,
)
from waymark.participation.rules.loading import DestinationRow, OfferRow
from waymark.people.models.people import Person

FIXED_AT = time(9)
MOST_JUDGED = 60
"""How many of those of whom nothing was recorded somebody has asked after since."""
JUDGED = Weighted.of([
    (("151", "Has not applied anywhere; the school says so."), 4),
    (("150", "Nothing near enough has places."), 3),
    (("154", "Called twice, and wrote."), 3),
    (("122", "Ill for some months."), 2),
    (("124", "Takes a year to travel."), 1),
    (("", ""), 4),
])  # fmt: skip


def load(*, at: datetime) -> None:
    """Write offers and intended destinations, and fix the cohort of the latest summer; once."""
    for place in PLACES:
        authority = Authority.objects.filter(code=place.code).first()
        if authority is None:
            continue  # a part of the demonstration alone
        with open_scope(authority.pk):
            if not GuaranteeYear.objects.exists():
                _load_place(place, by=Actor.operator(authority.pk), at=at)


def _load_place(place: Place, *, by: Actor, at: datetime) -> None:
    window = window_of(year_on(local_date(at)))
    names = [school.name for school in place.schools if school.offers == COLLEGE]
    colleges = list(
        Organisation.objects.filter(name__in=names).order_by("name").values_list("pk", flat=True)
    )
    offers: list[tuple[int, OfferRow]] = []
    destinations: list[tuple[int, DestinationRow]] = []
    today = local_date(at)
    for year in (window, window_of(window.year + 1)):
        for number, (key, leaver) in enumerate(_leavers(year)):
            chance = seeded("offers", place.code, year.year, number)
            own = list(invent_offers(chance, leaver, window=year, colleges=colleges, on=today))
            offers += [(key, each) for each in own]
            said = invent_destination(chance, own, window=year, on=today)
            if said is not None and leaver.year_group == YEAR_11:
                destinations.append((key, said))
    load_offers(by=by, at=at, offers=offers, destinations=destinations)
    fix_cohort(by=by, at=local_moment(window.cohort_on, FIXED_AT))
    _judge(place, window, by=by, at=min(at, local_moment(window.open_until)))


def _leavers(window: Window) -> list[tuple[int, Leaver]]:
    """Return who finished Year 11 or 12 that summer, in the order in which they came."""
    people = list(
        Person.objects.filter(born_on__range=birth_dates(window), merged_into__isnull=True)
        .order_by("pk")
        .values_list("pk", "born_on")
    )
    doing = {
        each.person_id: each
        for each in Activity.objects.filter(PRESENT, person_id__in=[key for key, _ in people])
    }
    return [
        (
            key,
            Leaver(
                year_group=group,
                code=doing[key].code if key in doing else "",
                provider_id=doing[key].provider_id if key in doing else None,
            ),
        )
        for key, born_on in people
        if (group := group_on(born_on, window))
    ]


def _judge(place: Place, window: Window, *, by: Actor, at: datetime) -> None:
    """Let somebody say of some for whom nothing is recorded why they have no offer."""
    unrecorded = GuaranteeMember.objects.filter(
        status=UNRECORDED, is_led_here=True, person__merged_into__isnull=True
    ).select_related("person", "guarantee")
    for number, member in enumerate(unrecorded.order_by("person_id")[:MOST_JUDGED]):
        code, evidence = JUDGED.draw(seeded("judged", place.code, window.year, number))
        if code:
            set_status(
                by=by,
                at=at,
                member=member,
                code=code,
                evidence=evidence,
                version=member_version(member),
            )
