"""Do the pages on which records are found, merged and parted do what they say?"""

from typing import Any
from urllib.parse import urlencode
from uuid import uuid4

import pytest
from django.test import Client
from django.utils import timezone

from tests.factories.access import AuthorityFactory
from tests.factories.people import (
    AccessGrantFactory,
    AddressFactory,
    PersonAuthorityFactory,
    PersonFactory,
)
from tests.integration.people.test_views_reach import come_in, page, text
from waymark.access.models.authorities import Authority, AuthorityIdentifier
from waymark.access.models.members import Membership
from waymark.access.rules import RoleName
from waymark.audit.models import AuditEvent
from waymark.core.scoping import open_scope
from waymark.people.actions.merging import merge_people
from waymark.people.actions.summaries import refresh_people
from waymark.people.models.merging import DuplicateDismissal, Merge
from waymark.people.models.people import Person
from waymark.people.views import merging

pytestmark = pytest.mark.django_db

WHY = "Same mother: she says that he registered twice"


@pytest.fixture
def manager(authority: Authority, client: Client) -> Membership:
    return come_in(authority, client, RoleName.TEAM_MANAGER)


@pytest.fixture
def twice(authority: Authority, manager: Membership) -> list[Person]:
    """Two records of one person, open to the manager."""
    return [
        record_of(manager, preferred_name="Lenny", gender="Boy"),
        record_of(manager, family_name="Fen"),
    ]


def record_of(holder: Membership, *, is_open: bool = True, **more: Any) -> Person:
    given = {"given_names": "Leon", "family_name": "Fenn", "born_on": "2009-02-03"} | more
    with open_scope(holder.authority_id):
        made: Person = PersonFactory.create(**given)
        AddressFactory.create(person=made, lines="12 Hidden Row")
        refresh_people([made])
        if is_open:
            AccessGrantFactory.create(person=made, membership=holder, starts_at=timezone.now())
    return made


def of_records(authority: Authority, route: str, *people: Person) -> str:
    query = urlencode([("record", str(person.public_id)) for person in people])
    return f"{page(authority, route)}?{query}"


def chosen(people: list[Person], **more: Any) -> dict[str, str]:
    first, second = (str(person.public_id) for person in people)
    return {
        "kept": first,
        "name": second,
        "preferred_name": first,
        "gender": first,
        "reason": WHY,
    } | more


def merged(holder: Membership, *people: Person) -> Merge:
    from waymark.access.queries import member_actor

    with open_scope(holder.authority_id):
        return merge_people(
            by=member_actor(holder),
            at=timezone.now(),
            kept=people[0],
            others=people[1:],
            choices={},
            reason=WHY,
        )


# Possible duplicates ---------------------------------------------------------------------------


def test_the_list_says_why_each_is_there_and_leads_on(
    authority: Authority, client: Client, twice: list[Person]
) -> None:
    html = text(client.get(page(authority, "duplicate_list")))

    for words in (
        "Names nearly the same",
        "Same date of birth",
        "Same postcode",
        "Different people",
    ):
        assert words in html
    for person in twice:
        assert f"record={person.public_id}" in html


def test_an_empty_list_says_what_to_do(
    authority: Authority, client: Client, manager: Membership
) -> None:
    html = text(client.get(page(authority, "duplicate_list")))

    assert "No possible duplicates" in html
    assert "Merge with another record" in html


def test_a_long_list_is_paged_and_its_statements_do_not_grow(
    authority: Authority, client: Client, manager: Membership, django_assert_max_num_queries: Any
) -> None:
    for day in range(1, merging.GROUPS_A_PAGE + 2):
        for _ in range(2):
            record_of(manager, born_on=f"2009-{day % 12 + 1:02}-{day:02}")
    address = page(authority, "duplicate_list")

    with django_assert_max_num_queries(28):
        first = text(client.get(address))
    second = text(client.get(f"{address}?page=2"))

    assert f"{merging.GROUPS_A_PAGE + 1} groups of records" in first
    assert first.count("Why they are listed") == merging.GROUPS_A_PAGE
    assert second.count("Why they are listed") == 1


def test_whoever_is_closed_or_restricted_is_not_hinted_at(
    authority: Authority, client: Client, manager: Membership
) -> None:
    record_of(manager)
    record_of(manager, is_open=False)
    record_of(manager, is_restricted=True)

    html = text(client.get(page(authority, "duplicate_list")))

    assert "No possible duplicates" in html
    assert "Fenn" not in html


def test_different_people_leave_the_list(
    authority: Authority, client: Client, twice: list[Person]
) -> None:
    address = of_records(authority, "duplicate_dismiss", *twice)
    assert "Leon Fen" in text(client.get(address))

    answer = client.post(address, {"note": "Cousins"}, follow=True)

    html = text(answer)
    assert "They will not be proposed again" in html
    assert "No possible duplicates" in html
    with open_scope(authority.pk):
        assert DuplicateDismissal.objects.get().note == "Cousins"


# Merging ---------------------------------------------------------------------------------------


def test_records_stand_side_by_side_and_what_differs_is_asked(
    authority: Authority,
    client: Client,
    twice: list[Person],
    django_assert_max_num_queries: Any,
) -> None:
    address = of_records(authority, "merge", *twice)
    with django_assert_max_num_queries(42):
        html = text(client.get(address))

    for words in ("12 Hidden Row", "Which record to keep", "Name on official papers", "Lenny"):
        assert words in html
    for number, person in enumerate(twice, 1):
        assert f"Record {number}: {person}, since" in html
    assert "First language" in html  # side by side, though not asked
    assert 'name="birth"' not in html
    assert 'name="gender"' in html


def test_the_authority_is_named_side_by_side_though_its_number_is_in_no_list(
    authority: Authority, client: Client, twice: list[Person]
) -> None:
    with open_scope(authority.pk):
        AuthorityIdentifier.objects.create(authority=authority, scheme="dfe", value="990")
        PersonAuthorityFactory.create(person=twice[0], dfe_number="990")
        PersonAuthorityFactory.create(person=twice[1], dfe_number="991")

    html = text(client.get(of_records(authority, "merge", *twice)))

    assert f"{authority.name} (990)" in html
    assert "An authority that is in no list (991)" in html


def test_a_merge_leads_to_the_one_record_and_is_undone_from_there(
    authority: Authority, client: Client, twice: list[Person]
) -> None:
    kept, other = twice

    answer = client.post(of_records(authority, "merge", *twice), chosen(twice), follow=True)

    html = text(answer)
    assert "2 records are one now" in html
    assert "Lenny Fen" in html
    old = client.get(page(authority, "casework:record", person=other.public_id))
    assert old.headers["Location"] == page(authority, "casework:record", person=kept.public_id)
    with open_scope(authority.pk):
        made = Merge.objects.get()
    undo = page(authority, "merge_undo", record_merge=made.public_id)
    assert undo in html
    told = text(client.get(undo))
    assert WHY in told
    assert "apart again" in text(client.post(undo, follow=True))
    again = text(client.post(undo))
    assert "This merge has been undone already" in again
    assert client.get(page(authority, "casework:record", person=other.public_id)).status_code == 200


def test_the_same_form_sent_twice_merges_once(
    authority: Authority, client: Client, twice: list[Person]
) -> None:
    address = of_records(authority, "merge", *twice)
    sent = chosen(twice, submission=str(uuid4()))

    first, second = (client.post(address, sent) for _ in range(2))

    assert first.status_code == second.status_code == 302
    with open_scope(authority.pk):
        assert Merge.objects.count() == 1


def test_what_is_missing_is_said_and_what_was_typed_is_kept(
    authority: Authority, client: Client, twice: list[Person]
) -> None:
    address = of_records(authority, "merge", *twice)

    short = client.post(address, chosen(twice, reason="Twice"))
    unknown = client.post(address, chosen(twice, name=str(uuid4())))

    assert short.status_code == unknown.status_code == 400
    assert "Say in a sentence how you know" in text(short)
    assert ">Twice</textarea>" in text(short)
    assert "Select name on official papers from the list" in text(unknown)


def test_records_that_became_one_meanwhile_are_not_merged_again(
    authority: Authority, client: Client, twice: list[Person], manager: Membership
) -> None:
    merged(manager, *twice)
    address = of_records(authority, "merge", *twice)

    for answer in (client.get(address, follow=True), client.post(address, follow=True)):
        assert "This is one record" in text(answer)
    nothing = client.get(f"{page(authority, 'merge')}?record=nobody")
    assert nothing.headers["Location"] == page(authority, "duplicate_list")


def test_a_record_that_is_closed_restricted_or_elsewhere_is_not_there(
    authority: Authority, client: Client, manager: Membership
) -> None:
    own = record_of(manager)
    elsewhere = AuthorityFactory.create()
    with open_scope(elsewhere.pk):
        theirs = PersonFactory.create()
    beyond = (
        record_of(manager, is_open=False),
        record_of(manager, is_restricted=True),
        theirs,
    )

    for person in beyond:
        for route in ("merge", "duplicate_dismiss"):
            address = of_records(authority, route, own, person)
            assert client.get(address).status_code == 404
            assert client.post(address, chosen([own, person])).status_code == 404
        route = page(authority, "merge_with", person=person.public_id)
        assert client.get(route).status_code == 404


def test_the_old_address_leads_nobody_to_a_record_that_is_closed_to_them(
    authority: Authority, client: Client, twice: list[Person], manager: Membership
) -> None:
    merged(manager, *twice)
    with open_scope(authority.pk):
        Person.objects.filter(pk=twice[0].pk).update(is_restricted=True)

    for person in twice:
        address = page(authority, "casework:record", person=person.public_id)
        assert client.get(address).status_code == 404


@pytest.mark.parametrize("route", ["duplicate_list", "merge", "duplicate_dismiss"])
def test_an_adviser_does_not_merge(authority: Authority, client: Client, route: str) -> None:
    come_in(authority, client, RoleName.PERSONAL_ADVISER)

    assert client.get(page(authority, route)).status_code == 403


# From a record ---------------------------------------------------------------------------------


def test_another_record_is_found_from_the_record_and_closed_ones_are_not_offered(
    authority: Authority, client: Client, twice: list[Person], manager: Membership
) -> None:
    closed = record_of(manager, is_open=False)
    address = page(authority, "merge_with", person=twice[0].public_id)
    record = text(client.get(page(authority, "casework:record", person=twice[0].public_id)))
    assert address in record

    html = text(client.get(address, {"q": "Leon"}))

    assert f'value="{twice[1].public_id}"' in html
    assert str(closed.public_id) not in html
    with open_scope(authority.pk):
        assert AuditEvent.objects.filter(event="people.searched").count() == 1
    assert "Nobody else found" in text(client.get(address, {"q": "Zoltan"}))
    assert client.get(address, {"q": "x" * 999}).status_code == 400


def test_the_record_says_what_was_merged_into_it_and_how_to_undo_it(
    authority: Authority, client: Client, twice: list[Person], manager: Membership
) -> None:
    made = merged(manager, *twice)

    html = text(client.get(page(authority, "merge_with", person=twice[0].public_id)))

    assert "Merged into this record" in html
    assert WHY in html
    assert page(authority, "merge_undo", record_merge=made.public_id) in html


def test_restricted_records_are_merged_with_a_warning(
    authority: Authority, client: Client, manager: Membership
) -> None:
    people = [record_of(manager), record_of(manager, is_restricted=True)]
    with open_scope(authority.pk):
        AccessGrantFactory.create(
            person=people[1], membership=manager, kind="named", starts_at=timezone.now()
        )

    html = text(client.get(of_records(authority, "merge", *people)))

    assert "One of these records is restricted" in html


def test_a_merge_beyond_reach_is_not_there(
    authority: Authority, client: Client, twice: list[Person], manager: Membership
) -> None:
    made = merged(manager, *twice)
    come_in(authority, client, RoleName.TEAM_MANAGER)

    for route in (page(authority, "merge_undo", record_merge=made.public_id),):
        assert client.get(route).status_code == 404
        assert client.post(route).status_code == 404
