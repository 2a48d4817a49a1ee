"""Which young people are in the world, and who may see them?"""

from datetime import timedelta
from typing import Any

from tests.clock import NOW
from tests.factories.people import (
    AccessAlertFactory,
    AccessGrantFactory,
    AddressFactory,
    BannerFactory,
    CharacteristicFactory,
    ContactPointFactory,
    DuplicateDismissalFactory,
    LevelOfSupportFactory,
    MergedRecordFactory,
    MergeFactory,
    OtherNameFactory,
    PersonAuthorityFactory,
    PersonFactory,
    PersonIdentifierFactory,
    RelationshipFactory,
    SchoolingFactory,
    SendRecordFactory,
    TeamFactory,
    TeamMemberFactory,
)
from tests.world.places import Place
from waymark.access.models.authorities import Locality
from waymark.access.permissions import ROLES_BY_NAME, Permission
from waymark.access.rules import RoleName
from waymark.people.models.people import Person
from waymark.people.rules.vocabulary import GrantKind

PARTS: dict[str, Any] = {
    "other_name": OtherNameFactory,
    "person_identifier": PersonIdentifierFactory,
    "person_authority": PersonAuthorityFactory,
    "schooling": SchoolingFactory,
    "address": AddressFactory,
    "contact_point": ContactPointFactory,
    "relationship": RelationshipFactory,
    "banner": BannerFactory,
    "characteristic": CharacteristicFactory,
    "level_of_support": LevelOfSupportFactory,
    "send_record": SendRecordFactory,
}
"""One of every part of a record, by the argument that names it in an address."""


def add_young_people(place: Place) -> None:
    """Add a person who is open to everybody that opens records, one who is closed, one hidden.

    Only the first has parts of a record; whoever may not open a record has no grant at all. One
    more is open and restricted, with everybody on the list, and one open beside the first.
    """
    area = Locality.objects.get(public_id=place.records["locality"])
    person = PersonFactory.create(family_name="Openson", born_on="2009-02-28", locality=area)
    closed = PersonFactory.create(family_name="Closedson", born_on="2009-02-28")
    hidden = PersonFactory.create(family_name="Hiddenson", is_restricted=True)
    for role, member in place.members.items():
        if Permission.PEOPLE_SEE in ROLES_BY_NAME[role.value].permissions:
            AccessGrantFactory.create(
                person=person, membership=member, kind=GrantKind.ALLOCATED.value, starts_at=NOW
            )
    adviser = place.members[RoleName.PERSONAL_ADVISER]
    manager = place.members[RoleName.TEAM_MANAGER]
    team, other_team = TeamFactory.create(), TeamFactory.create()
    team_member = TeamMemberFactory.create(team=team, membership=adviser, joined_at=NOW)
    TeamMemberFactory.create(team=team, membership=manager, joined_at=NOW)
    listed = PersonFactory.create(family_name="Listedson", is_restricted=True)
    other = PersonFactory.create(family_name="Otherson")
    named = None
    for role, member in place.members.items():
        if Permission.PEOPLE_SEE in ROLES_BY_NAME[role.value].permissions:
            AccessGrantFactory.create(person=other, membership=member, starts_at=NOW)
            named = AccessGrantFactory.create(
                person=listed,
                membership=member,
                kind=GrantKind.NAMED.value,
                starts_at=NOW,
                granted_by=manager,
            )
    AccessGrantFactory.create(
        kind=GrantKind.LOCALITY.value,
        person=None,
        locality=area,
        team=team,
        starts_at=NOW,
    )
    glass: dict[str, Any] = {
        "person": closed,
        "membership": adviser,
        "kind": GrantKind.BREAK_GLASS.value,
        "reason": "At the desk, with nowhere to sleep",
        "starts_at": NOW - timedelta(hours=4),
        "ends_at": NOW - timedelta(hours=1),
    }
    alert: dict[str, Any] = {"person": closed, "membership": adviser, "noted_at": NOW}
    judged = {"reviewed_at": NOW, "reviewed_by": manager, "was_justified": True}
    AccessGrantFactory.create(**glass, **judged)
    AccessAlertFactory.create(**alert, **judged)
    Person.objects.create(  # whom no list shows yet
        authority=place.authority, family_name="Unlistedson", origin="typed", added_at=NOW
    )
    RelationshipFactory.create(person=person, other=other, name="", kind="sibling")
    merged = PersonFactory.create(family_name="Mergedson", merged_into=person, merged_at=NOW)
    merge = MergeFactory.create(kept=person, merged_by=manager, merged_at=NOW)
    MergedRecordFactory.create(merge=merge, person=merged)
    MergeFactory.create(
        kept=other, merged_by=manager, merged_at=NOW, undone_by=manager, undone_at=NOW
    )
    DuplicateDismissalFactory.create(one=person, other=PersonFactory.create(), dismissed_by=manager)
    for _ in range(2):  # alike, and open to the manager
        alike = PersonFactory.create(family_name="Alikeson", born_on="2009-02-28")
        AccessGrantFactory.create(person=alike, membership=manager, starts_at=NOW)
    keys = {"banner": {"added_by": adviser}, "level_of_support": {"decided_by": manager}}
    place.records |= {
        "person": person.public_id,
        "closed_person": closed.public_id,
        "hidden_person": hidden.public_id,
        "listed_person": listed.public_id,
        "other_person": other.public_id,
        "record_merge": merge.public_id,
        "team": team.public_id,
        "other_team": other_team.public_id,
        "team_member": team_member.public_id,
        "named": named.public_id if named else None,
        "glass": AccessGrantFactory.create(**glass).public_id,
        "alert": AccessAlertFactory.create(**alert).public_id,
    } | {
        name: part.create(person=person, **keys.get(name, {})).public_id
        for name, part in PARTS.items()
    }
