"""Do the invented staff have trainings, checks and a code of conduct that stops none of them?"""

import pytest
from django.utils import timezone

from tests.factories.access import AuthorityFactory
from waymark.access.models.conduct import ConductAcceptance
from waymark.access.models.members import Membership
from waymark.access.queries.checks import list_asking
from waymark.access.queries.unused import list_unused
from waymark.access.rules.checks import Standing
from waymark.core.actors import Actor
from waymark.core.dates import local_date
from waymark.core.scoping import open_scope
from waymark.demonstration.actions import checks, staff
from waymark.demonstration.rules.staff import STAFF

pytestmark = pytest.mark.django_db


def test_one_check_lapses_one_has_lapsed_and_nobody_is_stopped() -> None:
    authority = AuthorityFactory.create(code="marshfield")
    now = timezone.now()
    with open_scope(authority.pk):
        by = Actor.operator(authority.pk)
        staff.load(by=by, code="marshfield", at=now)
        checks.load(by=by, staff=STAFF["marshfield"], at=now)
        checks.load(by=by, staff=STAFF["marshfield"], at=now)

        asking = list_asking(viewer=by, on=local_date(now))
        unused = list_unused(viewer=by, at=now)

        assert sorted(line.standing for each in asking for line in each.lines) == [
            Standing.LAPSED,
            Standing.LAPSING,
        ]
        assert [str(member.user) for member in unused] == ["Cllr Wendy Iqbal"]
        assert ConductAcceptance.objects.count() == Membership.objects.count()
        assert not Membership.objects.exclude(
            code_to_accept__isnull=True, records_close_on__isnull=True
        ).exists()
