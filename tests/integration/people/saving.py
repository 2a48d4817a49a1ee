"""How do tests let somebody into a record and write its parts down, saying what matters?"""

from datetime import date, timedelta
from typing import Any

from tests.factories.access import MembershipFactory
from tests.factories.people import AccessGrantFactory
from tests.integration.people.conftest import NOW
from waymark.access.models.authorities import Authority
from waymark.access.queries import member_actor
from waymark.access.rules import RoleName
from waymark.core.actors import Actor
from waymark.people.actions import circle, learning, needs, reaching
from waymark.people.models.circle import Banner, Relationship
from waymark.people.models.contact import Address, ContactPoint
from waymark.people.models.needs import Characteristic, LevelOfSupport, SendRecord
from waymark.people.models.people import Person, PersonAuthority, Schooling
from waymark.people.rules.vocabulary import (
    AddressKind,
    AuthorityRole,
    BannerKind,
    CharacteristicKind,
    ContactKind,
    RelationshipKind,
    SendStatus,
    Source,
    Tier,
)

TODAY = date(2026, 11, 22)


def member(authority: Authority, role: RoleName) -> Actor:
    return member_actor(MembershipFactory.create(authority=authority, role=role.value))


def let_in(actor: Actor, person: Person, **options: Any) -> None:
    AccessGrantFactory.create(
        person=person,
        membership_id=actor.membership_id,
        starts_at=NOW - timedelta(days=1),
        **options,
    )


def save_address(by: Actor, person: Person, **said: Any) -> Address:
    kept = {"kind": AddressKind.HOME, "lines": "1 Invented Way", "postcode": ""}
    return reaching.save_address(by=by, at=NOW, person=person, **{**kept, **said})


def save_contact(by: Actor, person: Person, **said: Any) -> ContactPoint:
    kept = {"kind": ContactKind.MOBILE, "value": "07700 900123"}
    return reaching.save_contact_point(by=by, at=NOW, person=person, **{**kept, **said})


def save_relationship(by: Actor, person: Person, **said: Any) -> Relationship:
    kept = {"kind": RelationshipKind.PARENT}
    return circle.save_relationship(by=by, at=NOW, person=person, **{**kept, **said})


def save_banner(by: Actor, person: Person, **said: Any) -> Banner:
    kept = {"kind": BannerKind.STAFF_SAFETY, "text": "Never alone"}
    return circle.save_banner(by=by, at=NOW, person=person, **{**kept, **said})


def save_characteristic(by: Actor, person: Person, **said: Any) -> Characteristic:
    kept = {"kind": CharacteristicKind.YOUNG_CARER, "source": Source.SCHOOL}
    return needs.save_characteristic(by=by, at=NOW, person=person, **{**kept, **said})


def set_tier(by: Actor, person: Person, tier: Tier, **said: Any) -> LevelOfSupport:
    return needs.set_tier(
        by=by, at=NOW, person=person, tier=tier, **{"reason": "Left college", **said}
    )


def save_send(by: Actor, person: Person, **said: Any) -> SendRecord:
    return needs.save_send_record(
        by=by, at=NOW, person=person, **{"status": SendStatus.SUPPORT, **said}
    )


def save_schooling(by: Actor, person: Person, **said: Any) -> Schooling:
    kept = {"source": Source.SCHOOL}
    return learning.save_schooling(by=by, at=NOW, person=person, **{**kept, **said})


def save_authority(by: Actor, person: Person, **said: Any) -> PersonAuthority:
    kept = {"role": AuthorityRole.RESIDENT, "dfe_number": "821"}
    return learning.save_person_authority(by=by, at=NOW, person=person, **{**kept, **said})
