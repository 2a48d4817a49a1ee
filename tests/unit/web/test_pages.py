"""Is an address that a page names often the one that Django would make?"""

import uuid
from typing import Any

import pytest
from django.urls import NoReverseMatch, reverse

from waymark.access.models.authorities import Authority
from waymark.web.pages import PublicPage


@pytest.mark.parametrize(
    ("route", "names"),
    [
        ("casework:day", {}),
        ("casework:record", {"person": uuid.uuid4()}),
        ("casework:step_done", {"step": uuid.uuid4(), "person": uuid.UUID(int=0)}),
        ("casework:assessment_create", {"person": uuid.uuid4(), "form_kind": "ehc_review"}),
    ],
)
def test_an_address_is_the_one_that_django_makes(route: str, names: dict[str, Any]) -> None:
    page = PublicPage()
    page.authority = Authority(code="marsh-field")
    again = {key: uuid.uuid4() if key == "person" else value for key, value in names.items()}

    for each in (names, again):
        assert page.url(route, **each) == reverse(
            route, kwargs={"authority": "marsh-field", **each}
        )


def test_a_route_without_its_keys_is_refused() -> None:
    page = PublicPage()
    page.authority = Authority(code="marshfield")

    with pytest.raises(NoReverseMatch):
        page.url("casework:record", session=uuid.uuid4())
