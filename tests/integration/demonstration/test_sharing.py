"""Do the invented young people come with what they said of sharing, as single actions would?"""

from datetime import timedelta
from typing import Any

import pytest
from django.db.models import F

from tests.factories.access import MembershipFactory
from tests.integration.demonstration.test_young_people import AT
from waymark.access.models.authorities import Authority
from waymark.access.queries import member_actor
from waymark.access.rules import RoleName
from waymark.audit.models import AuditEvent
from waymark.core.actors import Actor
from waymark.core.scoping import open_scope
from waymark.demonstration.actions import sharing, staff, young_people
from waymark.demonstration.rules.authorities import AUTHORITIES
from waymark.demonstration.rules.places import BLOCK
from waymark.partnerships.models.agreements import AgreementParty, SharingAgreement
from waymark.people.actions.loading_consents import CannotLoadByHand, load_consents
from waymark.people.models.consents import Consent, NoticeGiven, SharingObjection, Wording

pytestmark = pytest.mark.django_db

NOTHING: dict[str, Any] = {"consents": [], "objections": [], "notices": []}


def test_those_with_a_lead_worker_were_asked_and_told_and_it_is_safe_to_repeat() -> None:
    for code, name, short_name, _colour in AUTHORITIES[2:]:
        made = Authority.objects.create(code=code, name=name, short_name=short_name)
        with open_scope(made.pk):
            staff.load(by=Actor.operator(made.pk), code=code, at=AT)
    young_people.load(at=AT, most=8 * BLOCK, follow=sharing.follow)
    young_people.load(at=AT, most=8 * BLOCK, follow=sharing.follow)

    found = Authority.objects.get(code="marshfield")
    with open_scope(found.pk):
        assert Wording.objects.count() == 3
        assert SharingAgreement.objects.count() == 2
        assert AgreementParty.objects.count() > 2
        assert NoticeGiven.objects.exists()
        asked = Consent.objects.count()
        assert 0 < asked <= NoticeGiven.objects.count() * 2
        assert Consent.objects.filter(answer="given").exclude(data_groups=[]).count() > asked / 2
        assert not Consent.objects.filter(person__is_restricted=True).exists()
        assert not Consent.objects.filter(withdrawn_on__lt=F("answered_on")).exists()
        assert not SharingObjection.objects.filter(
            starts_on__gt=AT.date() + timedelta(days=1)
        ).exists()
        loaded = AuditEvent.objects.filter(event="people.consents_loaded")
        assert loaded.count() == 1
        assert loaded[0].detail["consents"] == asked


def test_consents_are_not_loaded_at_once_by_hand() -> None:
    made = Authority.objects.create(code="ourplace", name="Ourplace", short_name="Ourplace")
    with open_scope(made.pk):
        adviser = MembershipFactory.create(authority=made, role=RoleName.PERSONAL_ADVISER.value)

        with pytest.raises(CannotLoadByHand):
            load_consents(by=member_actor(adviser), at=AT, **NOTHING)
