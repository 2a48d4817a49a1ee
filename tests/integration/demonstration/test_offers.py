"""Has the September Guarantee of the invented authorities its offers, cohort and figures?"""

from collections import Counter
from datetime import UTC, datetime

import pytest

from tests.factories.people import PersonFactory
from tests.integration.demonstration.test_young_people import AT
from waymark.access.models.authorities import Authority
from waymark.access.models.authorities import AuthorityIdentifier as Identifier
from waymark.access.rules import RoleName
from waymark.core.actors import Actor
from waymark.core.refusals import NotAllowed
from waymark.core.scoping import open_scope
from waymark.demonstration.actions import offers, staff, young_people
from waymark.demonstration.actions.acting import actor_in
from waymark.demonstration.actions.whole import follow
from waymark.demonstration.rules.places import PLACES
from waymark.organisations.models import Organisation
from waymark.participation.actions import loading_offers
from waymark.participation.models.guarantee import GuaranteeMember, GuaranteeYear
from waymark.participation.models.offers import IntendedDestination, Offer
from waymark.participation.queries.guarantee import count_members
from waymark.participation.rules.guarantee import GuaranteeGroup

pytestmark = pytest.mark.django_db


def _authority(code: str) -> Authority:
    made = Authority.objects.create(code=code, name=code.title(), short_name=code.title())
    with open_scope(made.pk):
        staff.load(by=Actor.operator(made.pk), code=code, at=AT)
    return made


def test_guarantee_is_near_what_is_usual_and_comes_once() -> None:
    marshfield = _authority("marshfield")
    _authority("aldermere")
    young_people.load(at=AT, most=900, follow=follow)

    for _ in range(2):
        offers.load(at=AT)

    with open_scope(marshfield.pk):
        guarantee = GuaranteeYear.objects.get()
        viewer = actor_in(RoleName.DATA_MANAGER, authority="marshfield")
        shares: Counter[GuaranteeGroup] = Counter()
        for each in count_members(viewer=viewer, guarantee=guarantee, at=AT):
            shares[each.group] += each.number
        of_all = sum(shares.values())
        assert guarantee.year == 2026
        assert of_all > 150
        assert 0.91 <= shares[GuaranteeGroup.OFFER_MADE] / of_all <= 0.98
        assert all(shares[each] for each in GuaranteeGroup)
        assert GuaranteeMember.objects.filter(set_at__isnull=False).exists()
        assert IntendedDestination.objects.filter(said_on__gte="2026-09-01").exists()
        assert not Offer.objects.filter(recorded_at__gt=AT).exists()
        assert {"accepted", ""} <= set(Offer.objects.values_list("answer", flat=True))


def test_guarantee_can_be_loaded_once_its_year_is_closed() -> None:
    authority = _authority("marshfield")
    place = next(each for each in PLACES if each.code == "marshfield")
    with open_scope(authority.pk):
        Identifier.objects.create(
            authority=authority, scheme="dfe", value=place.dfe_number, starts_on=None
        )
        for school in place.schools:
            Organisation.objects.create(authority=authority, name=school.name, kind=school.kind)
        for _ in range(20):
            PersonFactory.create(born_on="2010-01-05")

    offers.load(at=datetime(2027, 3, 2, 10, tzinfo=UTC))

    with open_scope(authority.pk):
        assert GuaranteeYear.objects.get().year == 2026
        assert GuaranteeMember.objects.exclude(status="159").exists()


def test_nobody_who_works_here_loads_offers_at_once() -> None:
    authority = _authority("marshfield")
    with open_scope(authority.pk):
        for role, why in (
            (RoleName.DATA_MANAGER, loading_offers.CannotLoadByHand),
            (RoleName.SYSTEM_ADMINISTRATOR, NotAllowed),
        ):
            by = actor_in(role, authority="marshfield")
            with pytest.raises(why):
                loading_offers.load_offers(by=by, at=AT, offers=(), destinations=())
