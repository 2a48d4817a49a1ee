"""The smallest valid wording, consent, objection to sharing and privacy notice that was given."""

from datetime import date

import factory
from django.utils import timezone
from factory.django import DjangoModelFactory

from tests.factories.organisations import OrganisationFactory
from tests.factories.people import PersonFactory, in_scope
from waymark.people.models.consents import Consent, NoticeGiven, SharingObjection, Wording

SAID_ON = date(2025, 9, 1)


class WordingFactory(DjangoModelFactory[Wording]):
    class Meta:
        model = Wording

    authority_id = in_scope
    use = "privacy_notice"
    version = factory.Sequence(lambda number: number + 1)
    text = "We keep notes of what you tell us."
    starts_on = date(2020, 9, 1)
    written_at = factory.LazyFunction(timezone.now)


class ConsentFactory(DjangoModelFactory[Consent]):
    class Meta:
        model = Consent

    authority_id = in_scope
    person = factory.SubFactory(PersonFactory)
    purpose = "referral"
    answer = "given"
    given_by = "young_person"
    channel = "face_to_face"
    answered_on = SAID_ON
    recorded_at = factory.LazyFunction(timezone.now)


class SharingObjectionFactory(DjangoModelFactory[SharingObjection]):
    class Meta:
        model = SharingObjection

    authority_id = in_scope
    person = factory.SubFactory(PersonFactory)
    organisation = factory.SubFactory(OrganisationFactory)
    level = "basic_only"
    instructed_by = "young_person"
    channel = "form"
    starts_on = SAID_ON
    recorded_at = factory.LazyFunction(timezone.now)


class NoticeGivenFactory(DjangoModelFactory[NoticeGiven]):
    class Meta:
        model = NoticeGiven

    authority_id = in_scope
    person = factory.SubFactory(PersonFactory)
    wording = factory.SubFactory(WordingFactory)
    given_to = "young_person"
    channel = "face_to_face"
    given_on = SAID_ON
    recorded_at = factory.LazyFunction(timezone.now)
