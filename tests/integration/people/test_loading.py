"""Do many people come in whole, or not at all, as if each had been added alone?"""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from django.db import IntegrityError, models

from tests.factories.access import LocalityFactory, MembershipFactory
from tests.factories.organisations import OrganisationFactory
from tests.integration.people.conftest import NOW
from waymark.access.models.authorities import Authority
from waymark.access.queries import member_actor
from waymark.access.rules import RoleName
from waymark.audit.models import AuditEvent
from waymark.core.actors import Actor
from waymark.people.actions.adding import NoName, NotBornYet
from waymark.people.actions.loading import (
    CannotLoadByHand,
    NobodyToLoad,
    NotOnTheList,
    load_people,
)
from waymark.people.actions.summaries import refresh_people
from waymark.people.models.access import AccessGrant
from waymark.people.models.circle import Banner, Relationship
from waymark.people.models.contact import Address, ContactPoint
from waymark.people.models.finding import SearchName, SearchWord
from waymark.people.models.needs import Characteristic, LevelOfSupport, SendRecord
from waymark.people.models.people import (
    OtherName,
    Person,
    PersonAuthority,
    PersonIdentifier,
    Schooling,
)
from waymark.people.models.summaries import PersonSummary
from waymark.people.rules.loading import (
    AddressRow,
    AuthorityRow,
    BannerRow,
    CharacteristicRow,
    ContactRow,
    IdentifierRow,
    LevelRow,
    NameRow,
    PersonRow,
    RelationshipRow,
    SchoolingRow,
    SendRow,
)
from waymark.people.rules.vocabulary import (
    AuthorityRole,
    BannerKind,
    CharacteristicKind,
    ContactKind,
    DataGroup,
    IdentifierScheme,
    NameKind,
    RelationshipKind,
    SendStatus,
    Sex,
    Source,
    Tier,
)

pytestmark = pytest.mark.django_db

WHOLE = PersonRow(
    number=1,
    given_names="Zoë Marie",
    family_name="O'Marsh-Fenn",
    preferred_name="Zo",
    sex=Sex.FEMALE,
    born_on=date(2009, 2, 28),
    is_birth_date_verified=True,
    ethnicity="WBRI",
    ethnicity_source=Source.SCHOOL,
    language="English",
    locality="Northgate",
    added_on=date(2022, 9, 1),
    names=(
        NameRow(kind=NameKind.PREVIOUS, family_name="Reed", ends_on=date(2020, 1, 1)),
        NameRow(kind=NameKind.SPELLING, given_names="زوي"),
    ),
    identifiers=(IdentifierRow(scheme=IdentifierScheme.OTHER_DATABASE, value="7", issuer="Old"),),
    authorities=(AuthorityRow(role=AuthorityRole.RESIDENT, dfe_number="996"),),
    schooling=(SchoolingRow(organisation="The Mill School", starts_on=date(2020, 9, 1)),),
    addresses=(AddressRow(lines="1 Invented Way\nMarshfield", postcode="ZZ1 1AA"),),
    contacts=(ContactRow(kind=ContactKind.MOBILE, value="+447700900123"),),
    relationships=(
        RelationshipRow(kind=RelationshipKind.PARENT, name="Sam Marsh"),
        RelationshipRow(kind=RelationshipKind.SIBLING, other=2, is_same_household=True),
    ),
    banners=(BannerRow(kind=BannerKind.COMMUNICATION_NEED, text="Needs easy read."),),
    characteristics=(
        CharacteristicRow(kind=CharacteristicKind.YOUNG_CARER, source=Source.YOUNG_PERSON),
    ),
    levels=(
        LevelRow(tier=Tier.UNIVERSAL, starts_on=date(2022, 9, 1), ends_on=date(2025, 9, 1)),
        LevelRow(tier=Tier.TARGETED, starts_on=date(2025, 9, 1)),
    ),
    send=(SendRow(status=SendStatus.SUPPORT, primary_need="Hearing impairment"),),
)
BARE = PersonRow(number=2, given_names="Bramble")
PARTS = (
    OtherName, PersonIdentifier, PersonAuthority, Schooling, Address, ContactPoint, Relationship,
    Banner, Characteristic, LevelOfSupport, SendRecord,
)  # fmt: skip
DERIVED: tuple[type[models.Model], ...] = (PersonSummary, SearchName, SearchWord)

Load = Callable[..., dict[int, Person]]


@pytest.fixture
def by(in_scope: Authority) -> Actor:
    LocalityFactory.create(name="Northgate")
    OrganisationFactory.create(name="The Mill School")
    return Actor.operator(in_scope.pk)


@pytest.fixture
def load(by: Actor) -> Load:
    def _load(*rows: PersonRow) -> dict[int, Person]:
        loaded = load_people(by=by, rows=rows, at=NOW)
        return {number: Person.objects.get(pk=key) for number, key in loaded.keys.items()}

    return _load


def derived_rows() -> list[set[tuple[Any, ...]]]:
    """Return all that lists and search keep, without the keys of the rows."""
    return [
        {
            tuple(row)
            for row in model._default_manager.values_list(
                *(
                    field.attname
                    for field in model._meta.concrete_fields
                    if field.name not in {"id", "public_id"}
                )
            )
        }
        for model in DERIVED
    ]


def test_everything_about_somebody_is_written(load: Load) -> None:
    people = load(WHOLE, BARE)

    person = people[1]
    assert (person.given_names, person.family_name, str(person)) == (
        "Zoë Marie",
        "O'Marsh-Fenn",
        "Zo O'Marsh-Fenn",
    )
    assert (person.locality and person.locality.name, person.origin) == ("Northgate", "file")
    assert person.added_at.date() == date(2022, 9, 1)
    assert people[2].added_at == NOW
    counts = {model.__name__: model.objects.filter(person=person).count() for model in PARTS}
    two = {"OtherName", "Relationship", "LevelOfSupport"}
    assert counts == {model.__name__: 2 if model.__name__ in two else 1 for model in PARTS}
    assert Relationship.objects.get(kind="sibling").other == people[2]
    assert Schooling.objects.get().organisation.name == "The Mill School"
    assert Address.objects.get().lines == "1 Invented Way\nMarshfield"
    assert AuditEvent.objects.get().detail == {"people": 2, "parts": 14}


def test_lists_and_search_are_as_if_each_had_been_added_alone(load: Load) -> None:
    people = load(WHOLE, BARE)
    loaded = derived_rows()

    for model in DERIVED:
        model._default_manager.all().delete()
    refresh_people(people.values())

    assert loaded == derived_rows()
    assert all(loaded)


def test_words_that_the_dictionary_knows_are_no_obstacle(load: Load) -> None:
    load(BARE)

    load(replace(BARE, number=5))

    assert PersonSummary.objects.count() == 2


def test_every_state_is_in_the_history(load: Load) -> None:
    person = load(WHOLE, BARE)[1]

    history: Any = Person.pgh_event_model  # type: ignore[attr-defined]
    kept = history.objects.get(pgh_obj_id=person.pk)

    assert (kept.pgh_label, kept.pgh_context["kind"]) == ("insert", "operator")


def test_hidden_record_opens_to_those_named_alone(load: Load, in_scope: Authority) -> None:
    member = MembershipFactory.create(authority=in_scope)
    hidden = replace(BARE, is_restricted=True, named=(member.user.email,))

    person = load(hidden)[2]

    grant = AccessGrant.objects.get()
    assert (grant.kind, grant.person, grant.membership) == ("named", person, member)
    assert set(grant.data_groups) == {group.value for group in DataGroup}


@pytest.mark.parametrize(
    ("row", "refusal"),
    [
        (replace(BARE, given_names=" "), NoName),
        (replace(BARE, born_on=date(2027, 1, 1)), NotBornYet),
        (replace(BARE, locality="Nowhere"), NotOnTheList),
        (replace(BARE, schooling=(SchoolingRow(organisation="No school"),)), NotOnTheList),
        (replace(BARE, named=("nobody@marshfield.example",)), NotOnTheList),
        (
            replace(BARE, relationships=(RelationshipRow(kind=RelationshipKind.SIBLING, other=9),)),
            NotOnTheList,
        ),
    ],
    ids=["name", "birth", "area", "school", "member", "relative"],
)
def test_row_that_cannot_stand_refuses_the_whole(
    load: Load, row: PersonRow, refusal: type[Exception]
) -> None:
    with pytest.raises(refusal):
        load(replace(WHOLE, relationships=()), row)

    assert not Person.objects.exists()
    assert not AuditEvent.objects.exists()


def test_row_that_breaks_a_check_of_the_database_refuses_the_whole(load: Load) -> None:
    twice = replace(BARE, levels=(LevelRow(tier=Tier.TARGETED), LevelRow(tier=Tier.UNIVERSAL)))

    with pytest.raises(IntegrityError):
        load(twice)


def test_nobody_loads_nobody(by: Actor) -> None:
    with pytest.raises(NobodyToLoad):
        load_people(by=by, rows=[], at=NOW)


def test_member_cannot_load(by: Actor, in_scope: Authority) -> None:
    manager = MembershipFactory.create(authority=in_scope, role=RoleName.TEAM_MANAGER.value)

    with pytest.raises(CannotLoadByHand):
        load_people(by=member_actor(manager), rows=[BARE], at=NOW)
