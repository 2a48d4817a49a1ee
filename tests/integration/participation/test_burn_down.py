"""Are those of whom nothing is known counted where they are, then and now?"""

from datetime import date, timedelta
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from tests.clock import NOW
from tests.factories.organisations import OrganisationFactory
from tests.factories.people import SchoolingFactory
from tests.integration.participation.tracking import LONG_AGO, TODAY, Trackers
from tests.support import sign_in
from waymark.access.queries import member_actor
from waymark.access.rules import RoleName
from waymark.core.refusals import NotAllowed
from waymark.participation.queries.burn_down import (
    BurnDown,
    Part,
    get_burn_down,
    month_ends_before,
)
from waymark.people.models.summaries import PersonSummary


def _counted(trackers: Trackers) -> BurnDown:
    return get_burn_down(viewer=trackers.by, at=NOW)


def _numbers(found: BurnDown, part: Part) -> dict[str, tuple[int, ...]]:
    return {each.name: each.numbers for each in found.parts[part]}


def test_months_end_on_their_last_days() -> None:
    assert month_ends_before(date(2027, 1, 31), 3) == (
        date(2026, 10, 31),
        date(2026, 11, 30),
        date(2026, 12, 31),
    )


def test_lines_are_by_area_school_and_worker(trackers: Trackers) -> None:
    school = OrganisationFactory.create(name="Harbour School")
    pupil, other = (trackers.young_person(added_at=LONG_AGO) for _ in range(2))
    SchoolingFactory.create(person=pupil, organisation=school)
    PersonSummary.objects.filter(person=other).update(lead=trackers.officer)
    trackers.does(trackers.young_person(added_at=LONG_AGO), "230")

    found = _counted(trackers)

    assert _numbers(found, Part.LOCALITY)[trackers.area.name][-1] == 2
    assert {name: each[-1] for name, each in _numbers(found, Part.SCHOOL).items()} == {
        "Harbour School": 1,
        "": 1,
    }
    assert _numbers(found, Part.WORKER)[trackers.officer.user.name][-1] == 1
    assert (found.parts[Part.ALL][0].numbers[-1], found.parts[Part.ALL][0].of_all) == (2, 3)


def test_months_before_are_as_they_were_known_then(trackers: Trackers) -> None:
    person = trackers.young_person(added_at=LONG_AGO, born_on=date(2009, 6, 1))
    trackers.does(person, "230", starts_on=TODAY - timedelta(days=80), recorded_at=NOW)

    (line,) = _counted(trackers).parts[Part.ALL]

    assert line.numbers == (1, 1, 1, 0)


def test_restricted_records_count_nowhere(trackers: Trackers) -> None:
    trackers.young_person(added_at=LONG_AGO, is_restricted=True)

    assert not any(_counted(trackers).parts.values())


def test_adviser_does_not_see_them(trackers: Trackers) -> None:
    adviser = member_actor(trackers.join(RoleName.PERSONAL_ADVISER))

    with pytest.raises(NotAllowed):
        get_burn_down(viewer=adviser, at=NOW)


def test_page_leads_to_the_part_of_the_queue(
    client: Client, trackers: Trackers, django_assert_max_num_queries: Any
) -> None:
    sign_in(client, trackers.officer)
    for _ in range(3):
        trackers.young_person(added_at=LONG_AGO)
    url = reverse("participation:burn_down", kwargs={"authority": trackers.area.authority.code})

    with django_assert_max_num_queries(35):
        page = client.get(url).content.decode()

    assert "31 October 2026" in page
    assert 'numeric">Oct</th>' in page
    assert f"locality={trackers.area.public_id}" in page
    assert "No lead worker" in page
