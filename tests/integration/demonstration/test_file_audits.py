"""Does an invented team manager find a sample of files that is half done, once?"""

from datetime import timedelta

import pytest

from tests.factories.casework import AllocationFactory
from tests.factories.people import AccessGrantFactory, PersonFactory
from tests.integration.demonstration.test_young_people import AT
from waymark.access.models.authorities import Authority
from waymark.access.models.members import Membership
from waymark.access.rules import RoleName
from waymark.casework.actions.summarising import summarise
from waymark.casework.queries.file_audits import list_files_to_read, list_samples
from waymark.core.actors import Actor
from waymark.core.scoping import open_scope
from waymark.demonstration.actions import file_audits, staff
from waymark.demonstration.actions.acting import actor_in
from waymark.people.actions.summaries import refresh_people

pytestmark = pytest.mark.django_db


def test_manager_finds_half_of_a_sample_done(db: None) -> None:
    authority = Authority.objects.create(code="marshfield", name="Marshfield", short_name="M")
    with open_scope(authority.pk):
        staff.load(by=Actor.operator(authority.pk), code="marshfield", at=AT)
        manager = actor_in(RoleName.TEAM_MANAGER, authority="marshfield")
        adviser = actor_in(RoleName.PERSONAL_ADVISER, authority="marshfield")
    file_audits.load(at=AT)
    with open_scope(authority.pk):
        assert not list_samples(viewer=manager)
        worker = Membership.objects.get(pk=adviser.membership_id or 0)
        for _ in range(8):
            made = PersonFactory.create()
            refresh_people([made])
            since = AT - timedelta(days=40)
            AllocationFactory.create(person=made, membership=worker, starts_at=since)
            for holder in (worker.pk, manager.membership_id):
                AccessGrantFactory.create(person=made, membership_id=holder, starts_at=since)
            summarise(made)

    for _ in range(2):
        file_audits.load(at=AT)

    with open_scope(authority.pk):
        (found,) = list_samples(viewer=manager)
        assert (found.number, found.finished) == (6, 3)
        assert len(list_files_to_read(viewer=adviser, at=AT)) == 2
