"""Are records of one person proposed to those alone who may see both, and for no other sign?"""

from datetime import timedelta
from typing import Any

import pytest

from tests.factories.people import (
    AccessGrantFactory,
    AddressFactory,
    ContactPointFactory,
    OtherNameFactory,
    PersonFactory,
    PersonIdentifierFactory,
    RelationshipFactory,
)
from tests.integration.people.conftest import NOW
from tests.integration.people.staff import actor
from waymark.access.rules import RoleName
from waymark.core.actors import Actor
from waymark.core.refusals import NotAllowed, NotFound
from waymark.people.actions.merging import dismiss_duplicates, merge_people
from waymark.people.actions.summaries import refresh_people
from waymark.people.engines.duplicates import Sign
from waymark.people.models.finding import SearchName
from waymark.people.models.people import Person
from waymark.people.queries import duplicates
from waymark.people.queries.duplicates import find_duplicates, get_records

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("in_scope")]

BORN = "2009-02-03"


@pytest.fixture
def manager(in_scope: Any) -> Actor:
    return actor(RoleName.TEAM_MANAGER)


@pytest.fixture
def leon(manager: Actor) -> Person:
    return record_of(manager)


def record_of(viewer: Actor, **more: Any) -> Person:
    given: dict[str, Any] = {"given_names": "Leon", "family_name": "Fenn", "born_on": BORN}
    groups = {"data_groups": more.pop("data_groups")} if "data_groups" in more else {}
    made: Person = PersonFactory.create(**(given | more))
    AccessGrantFactory.create(
        person=made,
        membership_id=viewer.membership_id,
        starts_at=NOW - timedelta(days=1),
        **groups,
    )
    return made


def proposed(viewer: Actor) -> list[tuple[set[int], set[Sign]]]:
    return [
        (
            {row.person_id for row in group.people},
            {sign for pair in group.pairs for sign in pair.signs},
        )
        for group in find_duplicates(viewer=viewer, at=NOW)
    ]


def test_the_same_name_and_birthday_are_proposed(manager: Actor, leon: Person) -> None:
    again = record_of(manager)
    record_of(manager, given_names="Zoe")

    assert proposed(manager) == [({leon.pk, again.pk}, {Sign.NAME, Sign.BIRTH})]


@pytest.mark.parametrize(
    "named",
    [
        {"given_names": "Leonn"},
        {"family_name": "Fen"},
        {"given_names": "Fenn", "family_name": "Leon"},
    ],
    ids=str,
)
def test_a_slip_in_the_name_is_proposed(manager: Actor, leon: Person, named: Any) -> None:
    again = record_of(manager, **named)

    found = proposed(manager)

    if named.get("family_name") == "Leon":
        assert found == []  # only a whole word of the same half brings two together
    else:
        assert found == [({leon.pk, again.pk}, {Sign.LIKE_NAME, Sign.BIRTH})]


def test_an_earlier_name_counts(manager: Actor, leon: Person) -> None:
    again = record_of(manager, family_name="Vale")
    OtherNameFactory.create(person=again, given_names="", family_name="Fenn")
    refresh_people([again])

    assert proposed(manager) == [({leon.pk, again.pk}, {Sign.OLD_NAME, Sign.BIRTH})]


def test_a_telephone_of_their_own_counts_and_the_mother_s_does_not(
    manager: Actor, leon: Person
) -> None:
    again = record_of(manager, born_on=None)
    ContactPointFactory.create(person=leon)
    theirs = ContactPointFactory.create(person=again, belongs_to="mother")

    assert proposed(manager) == []
    type(theirs).objects.filter(pk=theirs.pk).update(belongs_to="")
    assert proposed(manager) == [({leon.pk, again.pk}, {Sign.NAME, Sign.CONTACT})]


def test_a_number_and_an_address_count(manager: Actor, leon: Person) -> None:
    again = record_of(manager, given_names="Bo", family_name="Vale")
    for person in (leon, again):
        PersonIdentifierFactory.create(person=person, scheme="upn", value="A1")
        AddressFactory.create(person=person)

    assert proposed(manager) == [
        ({leon.pk, again.pk}, {Sign.NUMBER, Sign.BIRTH, Sign.ADDRESS}),
    ]


def test_a_number_and_a_birthday_count_where_search_can_keep_no_name(
    manager: Actor, leon: Person
) -> None:
    again = record_of(manager)
    SearchName.objects.filter(person=again).delete()
    for person in (leon, again):
        PersonIdentifierFactory.create(person=person, scheme="upn", value="A1")

    assert proposed(manager) == [({leon.pk, again.pk}, {Sign.NUMBER, Sign.BIRTH})]


def test_a_former_pupil_number_is_the_same_kind(manager: Actor, leon: Person) -> None:
    again = record_of(manager)
    PersonIdentifierFactory.create(person=leon, scheme="upn", value="A1")
    PersonIdentifierFactory.create(person=again, scheme="former_upn", value="A2")

    assert proposed(manager) == []


def test_siblings_are_not_proposed(manager: Actor, leon: Person) -> None:
    again = record_of(manager)
    RelationshipFactory.create(person=leon, other=again, name="", kind="sibling")

    assert proposed(manager) == []


def test_three_records_of_one_person_are_one_group_and_most_signs_come_first(
    manager: Actor, leon: Person
) -> None:
    more = [record_of(manager) for _ in range(2)]
    both = [record_of(manager, given_names="Abe", family_name="Ash") for _ in range(2)]
    for person in both:
        AddressFactory.create(person=person)

    found = [people for people, _ in proposed(manager)]

    assert found == [{each.pk for each in both}, {leon.pk, *(each.pk for each in more)}]


def test_what_is_closed_restricted_or_a_machine_s_takes_no_part(
    manager: Actor, leon: Person, safeguarding_lead: Actor, adviser: Actor
) -> None:
    PersonFactory.create(given_names="Leon", family_name="Fenn", born_on=BORN)
    hidden = record_of(manager)
    Person.objects.filter(pk=hidden.pk).update(is_restricted=True)

    assert proposed(manager) == []
    assert proposed(safeguarding_lead) == []
    with pytest.raises(NotAllowed):
        find_duplicates(viewer=adviser, at=NOW)


def test_those_on_the_list_of_a_restricted_record_see_it_proposed(
    manager: Actor, leon: Person
) -> None:
    hidden = record_of(manager)
    Person.objects.filter(pk=hidden.pk).update(is_restricted=True)
    AccessGrantFactory.create(
        person=hidden,
        membership_id=manager.membership_id,
        kind="named",
        starts_at=NOW - timedelta(days=1),
    )

    assert [people for people, _ in proposed(manager)] == [{leon.pk, hidden.pk}]


def test_what_a_closed_group_of_data_holds_is_no_sign(manager: Actor) -> None:
    people = [record_of(manager, data_groups=["notes"]) for _ in range(2)]
    for person in people:
        ContactPointFactory.create(person=person)
        PersonIdentifierFactory.create(person=person, value="1111111111")
        AddressFactory.create(person=person)

    assert [signs for _, signs in proposed(manager)] == [{Sign.NAME, Sign.BIRTH}]


def test_where_too_many_share_a_thing_it_says_nothing(
    manager: Actor, leon: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    record_of(manager)
    record_of(manager)
    monkeypatch.setattr(duplicates, "MOST_SHARING", 2)

    assert proposed(manager) == []


def test_different_people_do_not_come_back_even_once_one_was_merged(
    manager: Actor, leon: Person
) -> None:
    twin, copy = record_of(manager), record_of(manager, born_on=None)
    dismiss_duplicates(by=manager, at=NOW, people=[twin, leon])

    assert proposed(manager) == []
    merge_people(
        by=manager, at=NOW, kept=copy, others=[leon], choices={}, reason="Registered twice"
    )
    Person.objects.filter(pk=copy.pk).update(born_on=BORN)
    assert proposed(manager) == []


def test_the_number_of_statements_does_not_grow_with_the_people(
    manager: Actor, leon: Person, django_assert_num_queries: Any
) -> None:
    for _ in range(5):
        record_of(manager)

    with django_assert_num_queries(13):
        find_duplicates(viewer=manager, at=NOW)


def test_records_to_merge_are_those_asked_for_as_far_as_all_lie_open(
    manager: Actor, leon: Person
) -> None:
    other, closed = record_of(manager), PersonFactory.create()

    def keys(*people: Person) -> list[int]:
        found = get_records(
            viewer=manager, public_ids=[person.public_id for person in people], at=NOW
        )
        return [record.person.pk for record in found]

    assert keys(other, leon, other) == [other.pk, leon.pk]
    with pytest.raises(NotFound):
        keys(leon, closed)
    merge_people(
        by=manager, at=NOW, kept=leon, others=[other], choices={}, reason="Registered twice"
    )
    assert keys(other, leon) == [leon.pk]
