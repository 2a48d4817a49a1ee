"""Are records of one person proposed to those alone who may see both, and for no other sign?"""

import random
from datetime import timedelta
from itertools import combinations
from typing import Any

import pytest
from django.db import IntegrityError, transaction

from tests.factories.access import AuthorityFactory
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
from waymark.audit.models import AuditEvent
from waymark.core.actors import Actor
from waymark.core.refusals import NotAllowed, NotFound
from waymark.people import tasks
from waymark.people.actions.circle import save_relationship
from waymark.people.actions.duplicates import CannotSeekByHand, seek_duplicates
from waymark.people.actions.merging import dismiss_duplicates, merge_people
from waymark.people.actions.reaching import save_address, save_contact_point
from waymark.people.actions.summaries import refresh_people
from waymark.people.actions.unmerging import undo_merge
from waymark.people.engines.duplicates import Sign, compare
from waymark.people.models.finding import SearchName
from waymark.people.models.merging import PossibleDuplicate
from waymark.people.models.people import Person
from waymark.people.queries import alike
from waymark.people.queries.duplicates import find_duplicates, get_records
from waymark.people.rules.vocabulary import AddressKind, ContactKind, RelationshipKind

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


def seek(person: Person) -> None:
    seek_duplicates(by=Actor.system(person.authority_id), at=NOW)


def proposed(viewer: Actor) -> list[tuple[set[int], set[Sign]]]:
    """What is proposed once a night has passed: factories write parts past the actions."""
    seek_duplicates(by=Actor.system(viewer.authority_id), at=NOW)
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


def test_where_too_many_share_a_telephone_it_brings_nobody_together_but_hidden_ones_do_not_count(
    manager: Actor, leon: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    again = record_of(manager, given_names="Fenn", family_name="Leon")
    hidden = PersonFactory.create()
    Person.objects.filter(pk=hidden.pk).update(is_restricted=True)
    for person in (leon, again, hidden):
        ContactPointFactory.create(person=person)
    monkeypatch.setattr(alike, "MOST_SHARING", 2)

    assert [people for people, _ in proposed(manager)] == [{leon.pk, again.pk}]
    ContactPointFactory.create()
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

    with django_assert_num_queries(4):
        find_duplicates(viewer=manager, at=NOW)


def test_seeking_takes_as_many_statements_for_many_as_for_few(
    manager: Actor, leon: Person, django_assert_max_num_queries: Any
) -> None:
    for _ in range(9):
        record_of(manager)
    PossibleDuplicate.objects.all().delete()

    with django_assert_max_num_queries(14):
        seek(leon)

    assert PossibleDuplicate.objects.count() == 45


# The kept pairs --------------------------------------------------------------------------------


def test_only_the_installation_seeks_and_the_trail_says_so(manager: Actor, leon: Person) -> None:
    record_of(manager)
    PossibleDuplicate.objects.all().delete()

    with pytest.raises(CannotSeekByHand):
        seek_duplicates(by=manager, at=NOW)
    seek(leon)
    seek(leon)

    events = AuditEvent.objects.filter(event="people.duplicates_sought").order_by("pk")
    assert [event.detail for event in events] == [
        {"written": 1, "gone": 0},
        {"written": 0, "gone": 0},
    ]


def test_every_authority_is_sought_through_and_a_fault_in_one_stops_no_other(
    manager: Actor, leon: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    record_of(manager)
    PossibleDuplicate.objects.all().delete()
    broken = AuthorityFactory.create(name="Aaa first of all").pk

    def fail_in_one(**given: Any) -> None:
        if given["by"].authority_id == broken:
            raise OSError
        seek_duplicates(**given)

    monkeypatch.setattr(tasks, "seek_duplicates", fail_in_one)

    with pytest.raises(ExceptionGroup) as raised:
        tasks.seek(0)

    assert [type(each) for each in raised.value.exceptions] == [OSError]
    assert PossibleDuplicate.objects.count() == 1


def test_a_change_of_what_is_compared_is_kept_at_once(manager: Actor, leon: Person) -> None:
    other = record_of(manager, born_on="2008-02-03")  # one digit apart
    assert kept_signs() == []

    for person in (leon, other):
        save_contact_point(
            by=manager, at=NOW, person=person, kind=ContactKind.MOBILE, value="07700 900123"
        )
    assert kept_signs() == [{Sign.NAME, Sign.BIRTH_SLIP, Sign.CONTACT}]

    found_at = PossibleDuplicate.objects.get().found_at
    for person in (leon, other):
        save_address(
            by=manager, at=NOW, person=person, kind=AddressKind.HOME, lines="", postcode="ZZ1 1AA"
        )
    assert kept_signs() == [{Sign.NAME, Sign.BIRTH_SLIP, Sign.CONTACT, Sign.ADDRESS}]
    assert PossibleDuplicate.objects.get().found_at == found_at

    save_relationship(
        by=manager, at=NOW, person=leon, kind=RelationshipKind.SIBLING, other=other.public_id
    )
    assert kept_signs() == []


def test_a_merge_takes_the_pair_away_and_its_undoing_brings_it_back(
    manager: Actor, leon: Person
) -> None:
    other, third = record_of(manager), record_of(manager)
    pairs = {(leon.pk, other.pk), (leon.pk, third.pk), (other.pk, third.pk)}
    assert kept_pairs() == pairs

    made = merge_people(
        by=manager, at=NOW, kept=leon, others=[other], choices={}, reason="Registered twice"
    )
    assert kept_pairs() == {(leon.pk, third.pk)}
    undo_merge(by=manager, at=NOW, merge=made)
    assert kept_pairs() == pairs


def test_what_somebody_said_of_two_records_goes_with_what_became_of_them(
    manager: Actor, leon: Person
) -> None:
    twin, copy = record_of(manager), record_of(manager)
    dismiss_duplicates(by=manager, at=NOW, people=[twin, leon])
    assert kept_pairs() == {(leon.pk, copy.pk), (twin.pk, copy.pk)}

    made = merge_people(
        by=manager, at=NOW, kept=copy, others=[leon], choices={}, reason="Registered twice"
    )
    assert kept_pairs() == set()
    refresh_people([twin])
    seek(twin)
    assert kept_pairs() == set()
    undo_merge(by=manager, at=NOW, merge=made)
    assert kept_pairs() == {(leon.pk, copy.pk), (twin.pk, copy.pk)}


@pytest.mark.parametrize(
    "wrong",
    [{"signs": []}, {"signs": ["luck"]}, {"one": "other", "other": "one"}],
    ids=["no signs", "unknown signs", "out of order"],
)
def test_the_table_refuses_what_is_no_pair(
    manager: Actor, leon: Person, wrong: dict[str, Any]
) -> None:
    record_of(manager)
    row = PossibleDuplicate.objects.get()
    values = {
        name: getattr(row, value) if isinstance(value, str) else value
        for name, value in wrong.items()
    }

    with pytest.raises(IntegrityError), transaction.atomic():
        PossibleDuplicate.objects.update(**values)


@pytest.mark.parametrize("seed", range(8))
def test_the_kept_pairs_are_those_of_whom_the_rule_says_so(in_scope: Any, seed: int) -> None:
    """Whoever the statement does not bring together, the rule would not take for one either."""
    people = crowd(random.Random(seed))  # noqa: S311 (repeatable on purpose)
    refresh_people(people)
    known = alike._known({person.pk for person in people})
    wanted = [compare(one, other) for one, other in combinations(known.values(), 2)]

    kept = {row.likeness for row in PossibleDuplicate.objects.all()}
    assert kept == {likeness for likeness in wanted if likeness is not None}
    seek(people[0])
    assert kept == {row.likeness for row in PossibleDuplicate.objects.all()}
    assert AuditEvent.objects.get().detail == {"written": 0, "gone": 0}


def crowd(chance: random.Random) -> list[Person]:
    """People who resemble each other in every way."""
    pick = chance.choice
    people: list[Person] = []
    for _ in range(14):
        person = PersonFactory.create(
            given_names=pick(["Leon", "Leonn", "Leon Zed", "Fenn", ""]),
            family_name=pick(["Fenn", "Fen", "Leon", "Vale Fenn"]),
            born_on=pick([None, BORN, "2009-03-02", "2008-02-03", "2009-02-13", "2010-07-19"]),
        )
        if chance.random() < 0.3:
            OtherNameFactory.create(person=person, given_names="", family_name=pick(["Fen", "Ash"]))
        if chance.random() < 0.4:
            scheme = pick(["upn", "former_upn", "uln"])
            PersonIdentifierFactory.create(person=person, scheme=scheme, value=pick(["A1", "A2"]))
        if chance.random() < 0.4:
            AddressFactory.create(
                person=person,
                kind=pick(["home", "temporary", "custody"]),
                postcode=pick(["ZZ1 1AA", "ZZ1 1AB"]),
            )
        if chance.random() < 0.4:
            ContactPointFactory.create(person=person, belongs_to=pick(["", "", "mother"]))
        if people and chance.random() < 0.2:
            RelationshipFactory.create(person=person, other=pick(people), name="", kind="sibling")
        people.append(person)
    return people


def kept_pairs() -> set[tuple[int, int]]:
    return set(PossibleDuplicate.objects.values_list("one_id", "other_id"))


def kept_signs() -> list[set[Sign]]:
    return [set(row.likeness.signs) for row in PossibleDuplicate.objects.order_by("pk")]


# The records to be merged ----------------------------------------------------------------------


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
