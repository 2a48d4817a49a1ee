"""Who belongs to a young person, and what is to be warned of?"""

from typing import Any
from uuid import uuid4

import pytest

from tests.factories.people import PersonFactory, RelationshipFactory
from tests.integration.people.conftest import NOW
from tests.integration.people.saving import TODAY, let_in, save_banner, save_relationship
from waymark.core.actors import Actor
from waymark.core.refusals import ActionRefused, NotFound
from waymark.people.actions import circle, parts, reaching
from waymark.people.models.circle import Relationship
from waymark.people.models.people import Person
from waymark.people.queries.parts import get_part, get_parts, part_version
from waymark.people.queries.people import get_record
from waymark.people.rules.vocabulary import RelationshipKind

pytestmark = pytest.mark.django_db


def test_somebody_is_named_by_name_or_by_their_own_record(adviser: Actor, person: Person) -> None:
    sister = PersonFactory.create(given_names="Kit", family_name="Inventedson")

    by_name = save_relationship(
        adviser, person, name=" Sam Inventedson ", telephone="07700 900456", email="sam@example.org"
    )
    by_record = save_relationship(
        adviser, person, kind=RelationshipKind.SIBLING, other=sister.public_id
    )

    assert (str(by_name), by_name.telephone) == ("Sam Inventedson", "+447700900456")
    assert str(by_record) == "Kit Inventedson"


def test_who_is_named_has_to_be_one_other_person_whom_the_worker_may_know(
    adviser: Actor, person: Person
) -> None:
    hidden = PersonFactory.create(is_restricted=True)
    faults: dict[type[ActionRefused], dict[str, Any]] = {
        circle.NobodyNamed: {},
        circle.TwoNamed: {"name": "Sam", "other": person.public_id},
        circle.OneselfNamed: {"other": person.public_id},
        reaching.NotATelephone: {"name": "Sam", "telephone": "12"},
        reaching.NotAnEmail: {"name": "Sam", "email": "sam"},
    }

    for refusal, said in faults.items():
        with pytest.raises(refusal):
            save_relationship(adviser, person, **said)
    for unknown in (hidden.public_id, uuid4()):
        with pytest.raises(circle.NoSuchRecord):
            save_relationship(adviser, person, other=unknown)


def test_a_relationship_to_somebody_hidden_is_not_there_for_who_may_not_know(
    adviser: Actor, safeguarding_lead: Actor, person: Person
) -> None:
    let_in(safeguarding_lead, person)
    hidden = PersonFactory.create(is_restricted=True)
    tie = RelationshipFactory.create(person=person, other=hidden, name="", kind="sibling")

    def seen(viewer: Actor) -> int:
        record = get_record(viewer=viewer, public_id=person.public_id, at=NOW)
        return len(get_parts(viewer=viewer, record=record, at=NOW).relationships or ())

    assert (seen(adviser), seen(safeguarding_lead)) == (0, 1)
    record = get_record(viewer=adviser, public_id=person.public_id, at=NOW)
    with pytest.raises(NotFound):
        get_part(viewer=adviser, record=record, model=Relationship, public_id=tie.public_id, at=NOW)
    with pytest.raises(NotFound):
        parts.end_part(by=adviser, at=NOW, part=tie, ends_on=TODAY)


def test_a_warning_says_something_and_keeps_who_added_it(
    adviser: Actor, manager: Actor, person: Person
) -> None:
    banner = save_banner(adviser, person)
    save_banner(manager, person, text="In pairs", part=banner, version=part_version(banner))

    with pytest.raises(circle.NoText):
        save_banner(adviser, person, text="  ")
    banner.refresh_from_db()
    assert (banner.text, banner.added_by_id) == ("In pairs", adviser.membership_id)
