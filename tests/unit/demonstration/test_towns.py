"""Do staff, areas and schools grow with the people, so that nobody's caseload does?"""

from collections import Counter
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from waymark.access.rules import RoleName
from waymark.demonstration.engines.names import name_book
from waymark.demonstration.engines.people import invent
from waymark.demonstration.engines.staff import invent_staff
from waymark.demonstration.rules.places import BLOCK, LARGEST_SCALE, PLACES, Place
from waymark.demonstration.rules.services import services_in
from waymark.demonstration.rules.staff import STAFF, TEAMS
from waymark.demonstration.rules.towns import TOWN, parts_of, towns_of
from waymark.people.rules.vocabulary import ContactKind

ON = date(2026, 11, 12)
MARSHFIELD = PLACES[0]

TOWNS = {place.code: towns_of(place.code, scale=LARGEST_SCALE) for place in PLACES}
"""As many as there can be."""


@pytest.mark.parametrize("place", PLACES, ids=lambda place: place.code)
def test_small_demonstration_has_its_own_teams_and_no_town(place: Place) -> None:
    ((part, blocks),) = parts_of(place, blocks=place.blocks(1))

    assert part is place
    assert blocks == range(place.blocks(1))
    assert part.teams == TEAMS[place.code]
    assert towns_of(place.code, scale=1) == []


@given(place=st.sampled_from(PLACES), blocks=st.integers(0, MARSHFIELD.blocks(LARGEST_SCALE)))
def test_parts_hold_every_block_once_and_no_town_is_too_large(place: Place, blocks: int) -> None:
    parts = list(parts_of(place, blocks=blocks))

    assert [block for _, held in parts for block in held] == list(range(blocks))
    assert all(len(held) * BLOCK <= TOWN for _, held in parts)


@pytest.mark.parametrize("scale", [1, 2, 9, 100])
def test_more_towns_begin_with_the_same_ones(scale: int) -> None:
    few = towns_of("marshfield", scale=scale)

    assert TOWNS["marshfield"][: len(few)] == few
    assert len(few) == scale - 1


@pytest.mark.parametrize("place", PLACES, ids=lambda place: place.code)
def test_no_two_towns_share_a_name_a_colleague_an_area_a_school_or_a_service(place: Place) -> None:
    towns = TOWNS[place.code]

    for shared in (
        [town.town for town in towns],
        [area for part in (place, *towns) for area, _ in part.localities],
        [school.name for part in (place, *towns) for school in part.schools],
        [team.name for part in (place, *towns) for team in part.teams],
        [each.email for town in towns for each in invent_staff(town)]
        + [each.email for each in STAFF[place.code]],
        [plan.name for town in towns for plan in services_in(town)],
    ):
        assert len(shared) == len(set(shared))


def test_neighbours_have_no_town_of_one_name() -> None:
    ours, theirs = ({town.town for town in towns_of(each.code, scale=100)} for each in PLACES)

    assert ours.isdisjoint(theirs)


@given(town=st.sampled_from([town for each in TOWNS.values() for town in each]))
def test_town_has_one_team_with_one_manager_for_all_its_areas(town: Place) -> None:
    staff = invent_staff(town)

    (team,) = town.teams
    assert 6 <= len(team.members) <= 12
    assert {each.email for each in staff} < set(team.members)
    assert Counter(each.role for each in staff)[RoleName.TEAM_MANAGER] == 1
    assert set(team.localities) == set(town.workers) == set(town.send_workers)
    assert {area for area, _ in town.localities} == set(team.localities)
    assert set(team.members) - {each.email for each in staff} <= {
        each.email for each in STAFF[town.code]
    }


@pytest.mark.parametrize("scale", [2, 9, LARGEST_SCALE])
def test_caseload_is_one_that_a_person_can_have_at_any_scale(scale: int) -> None:
    *_, (town, blocks) = parts_of(MARSHFIELD, blocks=MARSHFIELD.blocks(scale))
    people = list(invent(town, blocks=blocks, on=ON))
    staff = {each.email: each.role for each in invent_staff(town)}

    led = Counter(each.lead for each in people if each.lead)

    assert {staff[email] for email in led} == {RoleName.PERSONAL_ADVISER, RoleName.SEND_ADVISER}
    assert len(led) == 5
    assert all(40 <= number <= 120 for number in led.values())


def test_people_of_a_town_live_and_learn_there_and_have_no_telephone() -> None:
    (town,) = towns_of("marshfield", scale=2)
    first = MARSHFIELD.blocks(1)

    people = list(invent(town, blocks=range(first, first + 5), on=ON))

    areas = {area for area, _ in town.localities}
    schools = {school.name for school in town.schools}
    assert {each.row.locality for each in people} <= areas
    assert {row.organisation for each in people for row in each.row.schooling} <= schools
    for each in people:
        assert each.row.addresses[-1].lines.endswith(town.town) or not each.row.addresses[-1].lines
        assert {contact.kind for contact in each.row.contacts} <= {ContactKind.EMAIL}
        assert set(each.row.named) <= set(town.seers)


def test_no_colleague_of_a_town_is_somebody_known_and_all_stay_the_same() -> None:
    book = name_book()

    staff = [each for town in TOWNS["marshfield"] for each in invent_staff(town)]

    assert staff == [each for town in TOWNS["marshfield"] for each in invent_staff(town)]
    for each in staff:
        words = each.name.split()
        for at in range(1, len(words)):
            assert not book.is_avoided(" ".join(words[:at]), " ".join(words[at:]))
