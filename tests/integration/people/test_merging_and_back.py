"""Is every record what it was once a merge is undone, whatever the records held?"""

import random
from datetime import date, datetime, timedelta
from typing import Any

import pytest
from django.db import connection, transaction

from tests.factories.casework import (
    AllocationFactory,
    ContactFactory,
    NextStepFactory,
    NoteDraftFactory,
)
from tests.factories.organisations import OrganisationFactory
from tests.factories.participation import ActivityFactory
from tests.factories.people import (
    AccessAlertFactory,
    AccessGrantFactory,
    AddressFactory,
    BannerFactory,
    CharacteristicFactory,
    ContactPointFactory,
    LevelOfSupportFactory,
    OtherNameFactory,
    PersonAuthorityFactory,
    PersonFactory,
    PersonIdentifierFactory,
    RelationshipFactory,
    SchoolingFactory,
    SendRecordFactory,
)
from tests.integration.people.conftest import NOW
from tests.integration.people.staff import actor, member
from waymark.access.models.members import Membership
from waymark.access.rules import RoleName
from waymark.core.actors import Actor
from waymark.people.actions.merging import merge_people, summarise_anew
from waymark.people.actions.unmerging import undo_merge
from waymark.people.models.people import Person
from waymark.people.queries.holdings import every_holding, holdings
from waymark.people.rules.merging import FieldGroup

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("in_scope")]

WHY = "She says that she registered twice"
LONG_AGO = NOW - timedelta(days=900)
NOT_COMPARED = {"people.Merge.kept", "people.MergedRecord.person"}
DERIVED = {"people.PersonSummary", "people.SearchName", "people.PossibleDuplicate"}
OF_THE_ROW = {"id", "public_id", "found_at"}


class Chance:
    """Random rows of every kind that names a person, within what the tables allow."""

    def __init__(self, seed: int, workers: list[Membership]) -> None:
        self.random = random.Random(seed)  # noqa: S311 (repeatable on purpose)
        self.workers = workers
        self.school = OrganisationFactory.create()

    def maybe(self) -> bool:
        return self.random.random() < 0.6

    def moment(self) -> datetime:
        return LONG_AGO + timedelta(days=self.random.randrange(800))

    def day(self) -> date:
        return self.moment().date()

    def since(self) -> date | None:
        return self.day() if self.maybe() else None

    def worker(self) -> Membership:
        return self.random.choice(self.workers)

    def person(self) -> Person:
        pick = self.random.choice
        made: Person = PersonFactory.create(
            given_names=pick(["Amira", "Amirah", "Zoe"]),
            preferred_name=pick(["", "Mimi"]),
            family_name=pick(["Inventedson", "Otherson"]),
            born_on=pick([None, "2009-02-28"]),
            gender=pick(["", "Girl"]),
            sex=pick(["U", "F"]),
            is_restricted=self.random.random() < 0.2,
            added_at=self.moment(),
        )
        return made

    def fill(self, person: Person, others: list[Person]) -> None:
        """Give a person parts, work, grants and what else there is, some of it open, some ended."""
        pick = self.random.choice
        for factory, more in (
            (OtherNameFactory, {}),
            (PersonIdentifierFactory, {"value": pick(["1111111111", "2222222222"])}),
            (SchoolingFactory, {"organisation": self.school}),
            (AddressFactory, {}),
            (ContactPointFactory, {}),
            (RelationshipFactory, {}),
            (BannerFactory, {}),
            (CharacteristicFactory, {"kind": pick(["young_carer", "refugee"])}),
            (PersonAuthorityFactory, {}),
            (LevelOfSupportFactory, {}),
            (SendRecordFactory, {}),
        ):
            if self.maybe():
                factory.create(person=person, starts_on=self.since(), **more)
        for other in others:
            if self.random.random() < 0.3:
                RelationshipFactory.create(person=person, other=other, name="", kind="sibling")
        if self.maybe():
            ActivityFactory.create(person=person, starts_on=self.day(), recorded_at=NOW)
        lead, second = self.random.sample(self.workers, 2)
        for worker, role in ((lead, "lead"), (second, "co_worker")):
            if self.maybe():
                AllocationFactory.create(
                    person=person, membership=worker, role=role, starts_at=self.moment()
                )
                AccessGrantFactory.create(person=person, membership=worker, starts_at=LONG_AGO)
        if person.is_restricted:
            for worker in self.random.sample(self.workers, 2):
                AccessGrantFactory.create(
                    person=person, membership=worker, kind="named", starts_at=LONG_AGO
                )
        if self.maybe():
            first = ContactFactory.create(person=person, is_latest=False)
            ContactFactory.create(person=person, amends=first, reason="Wrong day")
            NextStepFactory.create(person=person, owner=lead, contact=first)
        if self.maybe():
            NoteDraftFactory.create(person=person, writer=lead)
        if self.maybe():
            AccessAlertFactory.create(person=person, membership=lead)


def snapshot() -> dict[str, list[dict[str, Any]]]:
    """Return every row of every model that names a person, and of people."""
    models = {each.model for each in every_holding() if each.label not in NOT_COMPARED} | {Person}
    found: dict[str, list[dict[str, Any]]] = {}
    for model in models:
        rows = list(model.objects.order_by("pk").values())
        if model._meta.label in DERIVED:
            rows = sorted(
                ({k: v for k, v in row.items() if k not in OF_THE_ROW} for row in rows),
                key=repr,
            )
        found[model._meta.label] = rows
    return found


@pytest.fixture
def lead(in_scope: Any) -> Actor:
    return actor(RoleName.SAFEGUARDING_LEAD)


@pytest.fixture
def workers(in_scope: Any) -> list[Membership]:
    return [member() for _ in range(3)]


@pytest.mark.parametrize("seed", range(12))
def test_a_merge_that_is_undone_leaves_every_row_as_it_was(
    seed: int, lead: Actor, workers: list[Membership]
) -> None:
    chance = Chance(seed, workers)
    people = [chance.person() for _ in range(chance.random.choice([2, 2, 3]))]
    for person in people:
        chance.fill(person, [each for each in people if each is not person])
    bystander = chance.person()
    RelationshipFactory.create(person=bystander, other=people[-1], name="", kind="sibling")
    for person in people:
        person.refresh_from_db()
    for one in (*people, bystander):
        open_to(lead, one)
    summarise_anew([*people, bystander])
    before = snapshot()
    choices = {
        group: chance.random.choice(people).public_id for group in FieldGroup if chance.maybe()
    }

    merge = merge_people(
        by=lead, at=NOW, kept=people[0], others=people[1:], choices=choices, reason=WHY
    )
    merged = snapshot()
    undo_merge(by=lead, at=NOW, merge=merge)

    assert merged != before
    check_deferred()
    assert snapshot() == before


def open_to(viewer: Actor, person: Person) -> None:
    AccessGrantFactory.create(person=person, membership_id=viewer.membership_id, starts_at=LONG_AGO)


def check_deferred() -> None:
    """Let the database check now what it puts off until the end of the transaction."""
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")


@pytest.mark.parametrize("seed", range(3))
def test_after_a_merge_nothing_but_what_stands_aside_names_those_that_went(
    seed: int, lead: Actor, workers: list[Membership]
) -> None:
    chance = Chance(seed, workers)
    people = [chance.person() for _ in range(3)]
    for person in people:
        chance.fill(person, [])
        open_to(lead, person)
    gone = [person.pk for person in people[1:]]
    aside = {"people.PersonIdentifier", "casework.NoteDraft", "people.AccessAlert"}

    merge_people(by=lead, at=NOW, kept=people[0], others=people[1:], choices={}, reason=WHY)

    for holding in holdings():
        named = holding.rows().filter(**{f"{holding.field}__in": gone})
        assert holding.model._meta.label in aside or not named.exists(), holding.label
