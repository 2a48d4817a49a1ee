"""Do the pages that stand beside each other show to those who may open them, and lead there?"""

from typing import Any

import pytest
from django.urls import resolve, reverse

from waymark.access.permissions import ROLES
from waymark.access.rules import RoleName
from waymark.core.actors import Actor, ActorKind
from waymark.web import navigation
from waymark.web.navigation import Area, Part

CODE = "ourborough"
PAGES = [page for entry in navigation._entries for part in entry.parts for page in part.pages]


def member(role: RoleName) -> Actor:
    return Actor(kind=ActorKind.MEMBER, authority_id=1, user_id=1, membership_id=1, role=role.value)


def area(role: RoleName, route: str) -> Area:
    found = navigation.area_for(viewer=member(role), authority_code=CODE, route=route)
    assert found is not None
    return found


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.route)
def test_a_part_shows_to_exactly_those_who_may_open_its_page(page: Part) -> None:
    view: Any = resolve(reverse(page.route, kwargs={"authority": CODE})).func

    assert view.view_class.permission == page.permission


@pytest.mark.parametrize("route", [page.route for page in PAGES])
def test_the_open_page_is_current_once(route: str) -> None:
    areas = [
        found
        for role in ROLES
        if (
            found := navigation.area_for(viewer=member(role.name), authority_code=CODE, route=route)
        )
    ]

    assert areas
    for found in areas:
        assert sum(part.is_current for part in found.parts) <= 1
        assert len(found.parts) > 1
        assert len({part.url for part in found.parts}) == len(found.parts)


def test_parts_under_one_label_show_in_a_second_row() -> None:
    found = area(RoleName.DEMOCRATIC_SERVICES_OFFICER, "decisions:report_list")

    assert found.label == "Decisions"
    [meetings] = [part for part in found.parts if part.is_current]
    assert meetings.label == "Meetings"
    assert meetings.url == "/ourborough/work/decisions/meetings/"
    assert [(page.label, page.is_current) for page in meetings.pages] == [
        ("Calendar", False),
        ("Reports", True),
        ("Reports to council", False),
    ]


def test_a_page_that_belongs_to_a_part_keeps_it_current() -> None:
    found = area(RoleName.TRACKING_OFFICER, "participation:chase_person")

    assert [part.label for part in found.parts if part.is_current] == ["The queue"]


def test_what_the_role_may_not_open_is_left_out() -> None:
    labels = [part.label for part in area(RoleName.TEAM_MANAGER, "administration:team_list").parts]

    assert labels == ["Teams", "Training and checks"]


def test_a_part_alone_is_not_shown() -> None:
    adviser = member(RoleName.PERSONAL_ADVISER)

    route = "administration:team_list"
    assert navigation.area_for(viewer=adviser, authority_code=CODE, route=route) is None


def test_a_page_that_is_no_part_has_none_beside_it() -> None:
    viewer = member(RoleName.DEMOCRATIC_SERVICES_OFFICER)

    route = "decisions:detail"
    assert navigation.area_for(viewer=viewer, authority_code=CODE, route=route) is None


def test_the_entry_of_its_own_is_current_before_one_that_holds_the_page_too() -> None:
    links = navigation.links_for(
        viewer=member(RoleName.SYSTEM_ADMINISTRATOR),
        authority_code=CODE,
        path=reverse("administration:team_list", kwargs={"authority": CODE}),
    )

    assert [link.label for link in links if link.is_current] == ["Teams"]
