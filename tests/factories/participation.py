"""The smallest valid rows of learning and work; they need an open scope."""

import factory
from factory.django import DjangoModelFactory

from tests.clock import AN_HOUR_AGO
from tests.factories.people import PersonFactory
from waymark.core.scoping import scoped_authorities
from waymark.participation.models.activities import Activity
from waymark.participation.models.editions import LoadedEdition
from waymark.participation.models.figures import MonthTotal


class ActivityFactory(DjangoModelFactory[Activity]):
    class Meta:
        model = Activity

    authority_id = factory.LazyFunction(lambda: scoped_authorities()[0])
    person = factory.SubFactory(PersonFactory)
    code = "619"
    starts_on = "2026-10-03"
    source = "young_person"
    recorded_at = AN_HOUR_AGO


class MonthTotalFactory(DjangoModelFactory[MonthTotal]):
    class Meta:
        model = MonthTotal

    authority_id = factory.LazyFunction(lambda: scoped_authorities()[0])
    month_end = "2026-10-31"
    cohort = 100
    neet = 4
    not_known = 2
    participating = 90
    older_cohort = 150
    older_neet = 7
    worked_out_at = AN_HOUR_AGO


class LoadedEditionFactory(DjangoModelFactory[LoadedEdition]):
    class Meta:
        model = LoadedEdition

    authority_id = factory.LazyFunction(lambda: scoped_authorities()[0])
    subject = "cohort"
    name = "2027-28"
    starts_on = "2027-04-01"
    text = (
        'subject = "cohort"\nedition = "2027-28"\nstarts_on = 2027-04-01\n'
        'source = "An invented requirement"\n'
        "youngest = 16\noldest = 17\noldest_with_plan = 24\nheadline = [16, 17]\n"
    )
    loaded_at = AN_HOUR_AGO
