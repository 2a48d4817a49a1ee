"""Do the pages show what a record holds, and take in what is typed?"""

import re
from collections.abc import Iterator
from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from tests.factories.access import AuthorityFactory, LocalityFactory, MembershipFactory
from tests.factories.organisations import OrganisationFactory
from tests.factories.people import (
    AccessGrantFactory,
    AddressFactory,
    LevelOfSupportFactory,
    OtherNameFactory,
    PersonAuthorityFactory,
    PersonFactory,
    RelationshipFactory,
    SchoolingFactory,
)
from tests.integration.web.test_account_pages import faults_of
from tests.support import sign_in
from tests.world.young import PARTS
from waymark.access.models.authorities import Authority, AuthorityIdentifier
from waymark.access.rules import RoleName
from waymark.audit.models import AuditEvent
from waymark.audit.rules import Event
from waymark.core.actors import Actor
from waymark.core.scoping import open_scope
from waymark.people.models.contact import Address
from waymark.people.models.parts import PersonPart
from waymark.people.models.people import Person
from waymark.people.views.kinds import ENDED_BY_THE_NEXT, KINDS

pytestmark = pytest.mark.django_db

TYPED: dict[str, dict[str, str]] = {
    "other_name": {"kind": "alias", "given_names": "Bobby"},
    "person_identifier": {"scheme": "upn", "value": "H801200001001"},
    "address": {"kind": "home", "lines": "2 Invented Way", "postcode": "zz1 1ab"},
    "contact_point": {"kind": "mobile", "value": "07700 900124"},
    "relationship": {"kind": "parent", "name": "Kim Inventedson"},
    "banner": {"kind": "staff_safety", "text": "Never alone"},
    "characteristic": {"kind": "care_leaver", "source": "worker"},
    "level_of_support": {"tier": "specialist", "reason": "Left college"},
    "send_record": {"status": "plan"},
    "schooling": {"source": "school"},
    "person_authority": {"role": "educated", "dfe_number": "822"},
}
CHANGED = {"level_of_support": {"reason": "Left college"}}
every_kind = pytest.mark.parametrize("name", list(KINDS))


@pytest.fixture
def authority() -> Iterator[Authority]:
    made: Authority = AuthorityFactory.create()
    with open_scope(made.pk):
        yield made


def let_in(actor: Actor, person: Person, **options: Any) -> None:
    AccessGrantFactory.create(
        person=person,
        membership_id=actor.membership_id,
        starts_at=timezone.now() - timedelta(hours=1),
        **options,
    )


def signed_in(client: Client, authority: Authority, role: RoleName) -> Actor:
    return sign_in(client, MembershipFactory.create(authority=authority, role=role.value))


@pytest.fixture
def adviser(authority: Authority, client: Client) -> Actor:
    return signed_in(client, authority, RoleName.PERSONAL_ADVISER)


@pytest.fixture
def person(authority: Authority, adviser: Actor) -> Person:
    made: Person = PersonFactory.create(
        given_names="Robin", family_name="Inventedson", born_on="2008-02-29"
    )
    let_in(adviser, made)
    return made


def page(authority: Authority, person: Person, route: str = "details", **kwargs: Any) -> str:
    return reverse(
        f"people:{route}",
        kwargs={"authority": authority.code, "person": person.public_id, **kwargs},
    )


def typed_for(name: str) -> dict[str, str]:
    more = {}
    if name == "schooling":
        more["organisation"] = str(OrganisationFactory.create(name="Marsh School").public_id)
    return {**TYPED[name], **more}


def the_part(authority: Authority, name: str) -> PersonPart:
    """Return the one part of a kind; each request closes the scope, so it is opened again."""
    with open_scope(authority.pk):
        return KINDS[name].model.objects.get()


def version_in(html: str) -> str:
    found = re.search(r'name="version" value="(\d+)"', html)
    assert found
    return found[1]


def test_an_empty_record_says_what_to_do(
    client: Client, authority: Authority, person: Person
) -> None:
    html = client.get(page(authority, person)).content.decode()

    assert faults_of(html) == []
    assert "No addresses yet. Add an address." in html
    assert "No numbers yet. Add a number." in html
    assert "29 February 2008" in html
    assert html.count("<section") == 12


def test_everything_a_record_holds_is_on_one_page_with_few_queries(
    client: Client,
    authority: Authority,
    person: Person,
    django_assert_max_num_queries: Any,
) -> None:
    for part in PARTS.values():
        part.create(person=person)
    for number in range(5):
        AddressFactory.create(person=person, lines=f"{number} Older Way", ends_on="2020-01-01")
        RelationshipFactory.create(person=person, name=f"Aunt {number}")
        SchoolingFactory.create(person=person, ends_on="2020-01-01")
        RelationshipFactory.create(person=person, name="", other=PersonFactory.create())

    with django_assert_max_num_queries(34):
        html = client.get(page(authority, person)).content.decode()

    assert faults_of(html) == []
    for text in (
        "Uses British Sign Language", "Bobby", "1 Invented Way", "07700 900123", "Aunt 4",
        "Targeted", "Young carer", "SEN support", "Luton (821)", "Unique learner number (ULN)",
        "Ended 1 January 2020", "Has a record here",
    ):  # fmt: skip
        assert text in html, text
    assert "Set the level" in html


def test_opening_the_page_is_in_the_trail(
    client: Client, authority: Authority, person: Person
) -> None:
    client.get(page(authority, person))

    with open_scope(authority.pk):
        seen = AuditEvent.objects.get(event=Event.PERSON_SEEN)
    assert seen.target_id == person.public_id


def test_who_may_only_look_is_offered_nothing_to_change(
    client: Client, authority: Authority, person: Person
) -> None:
    worker = signed_in(client, authority, RoleName.YOUTH_WORKER)
    let_in(worker, person)
    AddressFactory.create(person=person)

    html = client.get(page(authority, person)).content.decode()

    assert "1 Invented Way" in html
    assert "Add an address" not in html
    assert "Numbers" not in html
    assert ">Change" not in html
    assert client.get(page(authority, person, "address_add")).status_code == 403
    assert client.get(page(authority, person, "identity")).status_code == 403


def test_closed_hidden_and_other_authorities_records_are_not_found(
    client: Client, authority: Authority, adviser: Actor
) -> None:
    with open_scope(AuthorityFactory.create().pk):
        theirs = PersonFactory.create()
    closed = PersonFactory.create()
    hidden = PersonFactory.create(is_restricted=True)
    let_in(adviser, hidden)

    for person in (theirs, closed, hidden):
        for route in ("details", "identity", "address_add", "banner_add"):
            assert client.get(page(authority, person, route)).status_code == 404
            assert client.post(page(authority, person, route)).status_code == 404


def test_sections_and_forms_outside_the_reach_are_absent(
    client: Client, authority: Authority, adviser: Actor
) -> None:
    person = PersonFactory.create()
    let_in(adviser, person, data_groups=["education"])
    address = AddressFactory.create(person=person, lines="9 Secret Way")

    html = client.get(page(authority, person)).content.decode()

    assert "Secret Way" not in html
    assert "Addresses" not in html
    assert "Schools, colleges" in html
    for route in ("address_add", "send_record_add", "level_of_support_add"):
        assert client.get(page(authority, person, route)).status_code == 404
    for verb in ("change", "end", "take_back"):
        there = page(authority, person, f"address_{verb}", address=address.public_id)
        assert client.get(there).status_code == 404
    kinds = client.get(page(authority, person, "characteristic_add")).content.decode()
    assert "Young carer" in kinds
    assert "Pregnant" not in kinds


def test_a_duty_worker_may_not_open_the_form_of_special_needs(
    client: Client, authority: Authority, person: Person
) -> None:
    let_in(signed_in(client, authority, RoleName.DUTY_WORKER), person)

    assert client.get(page(authority, person, "send_record_add")).status_code == 403


@every_kind
def test_a_part_is_added_changed_ended_and_taken_back_by_the_pages(
    client: Client,
    authority: Authority,
    person: Person,
    name: str,
    django_assert_max_num_queries: Any,
) -> None:
    add = page(authority, person, f"{name}_add")
    form = typed_for(name)
    with django_assert_max_num_queries(19):
        assert faults_of(client.get(add).content.decode()) == []

    added = client.post(add, form)

    assert added.headers.get("Location") == page(authority, person), added.content.decode()
    part = the_part(authority, name)
    change = page(authority, person, f"{name}_change", **{name: part.public_id})
    with django_assert_max_num_queries(20):
        html = client.get(change).content.decode()
    assert faults_of(html) == []
    version = {"version": version_in(html)}
    assert client.post(change, {**CHANGED.get(name, form), **version}).status_code == 302
    if name in ENDED_BY_THE_NEXT:
        return
    end = page(authority, person, f"{name}_end", **{name: part.public_id})
    assert faults_of(client.get(end).content.decode()) == []
    today = {"ends_on-day": "1", "ends_on-month": "11", "ends_on-year": "2026"}
    ended = client.post(end, today, follow=True).content.decode()
    assert the_part(authority, name).ends_on is not None
    undo = page(authority, person, f"{name}_take_back", **{name: part.public_id})
    assert f'action="{undo}"' in ended
    assert "Take back the end" in ended
    assert faults_of(client.get(undo).content.decode()) == []
    assert client.post(undo).status_code == 302
    assert the_part(authority, name).ends_on is None


@every_kind
def test_a_part_of_another_record_is_not_found(
    client: Client, authority: Authority, adviser: Actor, person: Person, name: str
) -> None:
    other = PersonFactory.create()
    let_in(adviser, other)
    theirs = PARTS[name].create(person=other)
    form = typed_for(name)

    for found in (theirs.public_id, uuid4()):
        address = page(authority, person, f"{name}_change", **{name: found})
        assert client.get(address).status_code == 404
        assert client.post(address, form).status_code == 404


def test_nothing_typed_is_refused_with_sentences(
    client: Client, authority: Authority, person: Person
) -> None:
    for name in KINDS:
        answer = client.post(page(authority, person, f"{name}_add"), {})

        assert answer.status_code == 400, name
        html = answer.content.decode()
        assert "There is a problem" in html
        assert faults_of(html) == []


def test_endless_text_is_refused_with_a_sentence(
    client: Client, authority: Authority, person: Person
) -> None:
    form = {"kind": "staff_safety", "text": "x" * 20_000}

    html = client.post(page(authority, person, "banner_add"), form).content.decode()

    assert "must be 300 characters or fewer. Take out 19,700 characters" in html


def test_names_from_right_to_left_and_markup_are_shown_as_text(
    client: Client, authority: Authority, person: Person
) -> None:
    OtherNameFactory.create(person=person, given_names="محمد", family_name="<b>الاختراع</b>")

    html = client.get(page(authority, person)).content.decode()

    assert "<bdi>محمد &lt;b&gt;الاختراع&lt;/b&gt;</bdi>" in html


def test_two_writers_see_each_other(client: Client, authority: Authority, person: Person) -> None:
    part = AddressFactory.create(person=person)
    address = page(authority, person, "address_change", address=part.public_id)
    version = version_in(client.get(address).content.decode())
    form = {"kind": "home", "lines": "3 Their Way", "postcode": "", "version": version}
    assert client.post(address, form).status_code == 302

    clash = client.post(address, {**form, "lines": "4 My Way", "is_unsafe": "on"})

    html = clash.content.decode()
    assert clash.status_code == 400
    assert "Saved by somebody else" in html
    assert "Address: 3 Their Way" in html
    assert "Not safe to use: no" in html
    assert "4 My Way" in html
    again = {**form, "lines": "4 My Way", "version": version_in(html)}
    assert client.post(address, again).status_code == 302
    with open_scope(authority.pk):
        assert Address.objects.get().lines == "4 My Way"


def test_the_same_form_sent_twice_adds_once(
    client: Client, authority: Authority, person: Person
) -> None:
    add = page(authority, person, "address_add")
    found = re.search(r'name="submission" value="([^"]+)"', client.get(add).content.decode())
    assert found
    form = {**TYPED["address"], "submission": found[1]}

    client.post(add, form)
    client.post(add, form)

    with open_scope(authority.pk):
        assert Address.objects.filter(person=person).count() == 1


def test_what_ended_long_ago_has_its_end_put_right_not_taken_back(
    client: Client, authority: Authority, person: Person
) -> None:
    part = AddressFactory.create(person=person, ends_on="2020-01-01")
    change = page(authority, person, "address_change", address=part.public_id)
    html = client.get(change).content.decode()
    form = {"kind": "home", "lines": "1 Invented Way", "version": version_in(html)}

    without = client.post(change, form)
    day = {"ends_on-day": "2", "ends_on-month": "1", "ends_on-year": "2020"}
    with_end = client.post(change, {**form, **day})

    assert "Enter an end date" in without.content.decode()
    assert with_end.status_code == 302
    assert "Take back the end" not in client.get(page(authority, person)).content.decode()
    undo = page(authority, person, "address_take_back", address=part.public_id)
    assert client.post(undo).status_code == 400


def test_a_past_level_of_support_is_shown_without_a_way_to_change_it(
    client: Client, authority: Authority, person: Person
) -> None:
    past = LevelOfSupportFactory.create(person=person, ends_on="2026-01-01")

    html = client.get(page(authority, person)).content.decode()

    there = page(authority, person, "level_of_support_change", level_of_support=past.public_id)
    assert "Targeted" in html
    assert there not in html


def test_a_telephone_number_is_changed_as_people_write_it(
    client: Client, adviser: Actor, authority: Authority, person: Person
) -> None:
    part = RelationshipFactory.create(person=person, name="Kim", telephone="+447700900456")
    change = page(authority, person, "relationship_change", relationship=part.public_id)

    assert 'value="07700 900456"' in client.get(change).content.decode()


def test_another_record_is_named_by_its_address(
    client: Client, authority: Authority, person: Person
) -> None:
    sister = PersonFactory.create(given_names="Kit", family_name="Inventedson")
    there = reverse(
        "casework:record", kwargs={"authority": authority.code, "person": sister.public_id}
    )
    add = page(authority, person, "relationship_add")

    wrong = client.post(add, {"kind": "sibling", "other": "her sister"})
    right = client.post(add, {"kind": "sibling", "other": f"https://waymark.example{there}"})

    assert "This is not the address of a record" in wrong.content.decode()
    assert right.status_code == 302
    assert "Kit Inventedson" in client.get(page(authority, person)).content.decode()


def test_a_number_of_an_earlier_list_of_authorities_stays_on_offer(
    client: Client, authority: Authority, person: Person
) -> None:
    part = PersonAuthorityFactory.create(person=person, dfe_number="928")
    change = page(authority, person, "person_authority_change", person_authority=part.public_id)
    html = client.get(change).content.decode()
    form = {"role": "resident", "dfe_number": "928", "version": version_in(html)}

    assert client.post(change, form).status_code == 302


def test_the_authority_is_named_wherever_its_own_number_stands(
    client: Client, authority: Authority, person: Person
) -> None:
    AuthorityIdentifier.objects.create(authority=authority, scheme="dfe", value="990")
    part = PersonAuthorityFactory.create(person=person, dfe_number="990")

    for route in ("person_authority_change", "person_authority_end"):
        address = page(authority, person, route, person_authority=part.public_id)
        assert str(authority) in client.get(address).content.decode().partition("<main")[2], route
    assert f"{authority.name} (990)" in client.get(page(authority, person)).content.decode()


# Who they are -------------------------------------------------------------------------------------


def identity_form(html: str, **typed: str) -> dict[str, str]:
    return {
        "given_names": "Robin",
        "family_name": "Inventedson",
        "sex": "U",
        "born_on-day": "29",
        "born_on-month": "2",
        "born_on-year": "2008",
        "version": version_in(html),
        **typed,
    }


def test_who_they_are_is_changed_by_the_page(
    client: Client,
    authority: Authority,
    person: Person,
    django_assert_max_num_queries: Any,
) -> None:
    address = page(authority, person, "identity")
    with django_assert_max_num_queries(19):
        html = client.get(address).content.decode()
    assert faults_of(html) == []

    form = identity_form(
        html, family_name="", ethnicity="BBRI", ethnicity_source="young_person", pronouns="he/him"
    )
    saved = client.post(address, form, follow=True).content.decode()

    assert "Saved who Robin is" in saved
    assert "Black British" in saved
    assert "Said by: the young person" in saved
    assert "he/him" in saved


def test_a_day_that_does_not_exist_is_refused(
    client: Client, authority: Authority, person: Person
) -> None:
    address = page(authority, person, "identity")
    html = client.get(address).content.decode()

    answer = client.post(address, identity_form(html, **{"born_on-year": "2009"}))

    assert "Date of birth must be a real date" in answer.content.decode()


def test_two_who_change_who_somebody_is_see_each_other(
    client: Client, authority: Authority, person: Person
) -> None:
    address = page(authority, person, "identity")
    html = client.get(address).content.decode()
    client.post(address, identity_form(html, pronouns="she/her"))

    clash = client.post(address, identity_form(html, pronouns="they/them"))

    again = clash.content.decode()
    assert clash.status_code == 400
    assert "Pronouns: she/her" in again
    assert client.post(address, identity_form(again, pronouns="they/them")).status_code == 302


def test_who_moves_a_record_out_of_their_own_area_is_told_so(
    client: Client, authority: Authority, adviser: Actor
) -> None:
    ours, theirs = LocalityFactory.create(), LocalityFactory.create()
    person = PersonFactory.create(locality=ours, given_names="Robin", family_name="Inventedson")
    AccessGrantFactory.create(
        person=None,
        locality=ours,
        kind="locality",
        membership_id=adviser.membership_id,
        starts_at=timezone.now() - timedelta(hours=1),
    )
    address = page(authority, person, "identity")
    html = client.get(address).content.decode()

    form = identity_form(html, locality=str(theirs.public_id))
    answer = client.post(address, form, follow=True)

    assert answer.redirect_chain[0][0] == reverse("portal:work", args=[authority.code])
    assert "You no longer have a reason to see more" in answer.content.decode()


def test_an_ethnic_group_of_an_earlier_edition_stays_on_offer(
    client: Client, authority: Authority, person: Person
) -> None:
    Person.objects.filter(pk=person.pk).update(ethnicity="OLDE", ethnicity_source="file")
    address = page(authority, person, "identity")
    html = client.get(address).content.decode()

    form = identity_form(html, ethnicity="OLDE", ethnicity_source="file")

    assert client.post(address, form).status_code == 302
