"""Is it kept where a young person learns, and which authority answers for them?"""

from datetime import date

import pytest

from tests.factories.organisations import OrganisationFactory
from tests.integration.people.saving import save_authority, save_schooling
from waymark.access.models.authorities import Authority, AuthorityIdentifier
from waymark.core.actors import Actor
from waymark.people.actions import learning, parts
from waymark.people.models.people import Person, PersonAuthority
from waymark.people.rules.vocabulary import AuthorityRole

pytestmark = pytest.mark.django_db


def test_a_school_is_written_down_with_its_dates(adviser: Actor, person: Person) -> None:
    college = OrganisationFactory.create(name="Marshfield College", kind="college")

    found = save_schooling(adviser, person, organisation=college, starts_on=date(2025, 9, 1))

    assert str(found) == "Marshfield College"


def test_moving_to_another_authority_ends_the_one_before(adviser: Actor, person: Person) -> None:
    save_authority(adviser, person, starts_on=date(2020, 1, 1))
    save_authority(adviser, person, role=AuthorityRole.EDUCATED, starts_on=date(2021, 9, 1))
    save_authority(adviser, person, dfe_number="822", starts_on=date(2026, 6, 1))

    found = PersonAuthority.objects.filter(person=person).order_by("pk")
    assert [(each.dfe_number, each.role, each.ends_on) for each in found] == [
        ("821", "resident", date(2026, 6, 1)),
        ("821", "educated", None),
        ("822", "resident", None),
    ]


def test_an_authority_that_is_none_or_comes_too_early_is_refused(
    adviser: Actor, person: Person
) -> None:
    save_authority(adviser, person, starts_on=date(2020, 1, 1))

    with pytest.raises(learning.UnknownAuthority):
        save_authority(adviser, person, dfe_number="999")
    with pytest.raises(learning.BeginsTooEarly):
        save_authority(adviser, person, dfe_number="822", starts_on=date(2019, 1, 1))
    with pytest.raises(parts.HeldTwice):
        save_authority(adviser, person, dfe_number="822")


def test_one_s_own_authority_is_known_by_its_own_number(
    authority: Authority, adviser: Actor, person: Person
) -> None:
    AuthorityIdentifier.objects.create(authority=authority, scheme="dfe", value="990")

    assert save_authority(adviser, person, dfe_number="990").dfe_number == "990"
