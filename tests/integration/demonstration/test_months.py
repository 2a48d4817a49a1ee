"""Are the past months of an invented authority counted once it is loaded?"""

import pytest

from tests.factories.people import PersonFactory
from tests.integration.demonstration.test_young_people import AT
from waymark.access.models.authorities import Authority
from waymark.core.scoping import open_scope
from waymark.demonstration.actions import months
from waymark.participation.actions.figures import MONTHS_KEPT
from waymark.participation.models.figures import MonthTotal

pytestmark = pytest.mark.django_db


def test_past_months_are_counted_however_often_it_is_loaded() -> None:
    authority = Authority.objects.create(code="marshfield", name="Marshfield", short_name="M")
    with open_scope(authority.pk):
        PersonFactory.create(born_on="2009-06-01", added_at=AT)

    for _ in range(2):
        months.load(at=AT)

    with open_scope(authority.pk):
        assert MonthTotal.objects.count() == MONTHS_KEPT
        assert MonthTotal.objects.latest("month_end").cohort == 1
