"""Which kinds of part does a record have, and which form and action does each use?"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from waymark.people.actions import circle, identity, learning, needs, reaching
from waymark.people.forms import circle as circle_forms
from waymark.people.forms import identity as identity_forms
from waymark.people.forms import learning as learning_forms
from waymark.people.forms import needs as needs_forms
from waymark.people.forms import reaching as reaching_forms
from waymark.people.forms.parts import PartEdit
from waymark.people.models.circle import Banner, Relationship
from waymark.people.models.contact import Address, ContactPoint
from waymark.people.models.needs import Characteristic, LevelOfSupport, SendRecord
from waymark.people.models.parts import PersonPart
from waymark.people.models.people import OtherName, PersonAuthority, PersonIdentifier, Schooling


@dataclass(frozen=True)
class Kind:
    """A kind of part: what it is called, where its pages are, what adds and what changes one."""

    model: type[PersonPart]
    noun: str
    folder: str
    form: type[PartEdit]
    add: Callable[..., PersonPart]
    starts_with: dict[str, Any]
    change_form: type[PartEdit] | None = None
    change: Callable[..., PersonPart] | None = None


SHARED = {"is_shareable": True, "bounced": 0}

KINDS: dict[str, Kind] = {
    "other_name": Kind(OtherName, "name", "names", identity_forms.NameEdit, identity.save_name, {}),
    "person_identifier": Kind(
        PersonIdentifier,
        "number",
        "numbers",
        identity_forms.IdentifierEdit,
        identity.save_identifier,
        {},
    ),
    "address": Kind(
        Address,
        "address",
        "addresses",
        reaching_forms.AddressEdit,
        reaching.save_address,
        {**SHARED, "is_for_letters": True},
    ),
    "contact_point": Kind(
        ContactPoint,
        "contact",
        "contacts",
        reaching_forms.ContactPointEdit,
        reaching.save_contact_point,
        SHARED,
    ),
    "relationship": Kind(
        Relationship,
        "person around them",
        "relationships",
        circle_forms.RelationshipEdit,
        circle.save_relationship,
        {"may_be_contacted": True},
    ),
    "banner": Kind(Banner, "warning", "warnings", circle_forms.BannerEdit, circle.save_banner, {}),
    "characteristic": Kind(
        Characteristic,
        "circumstance",
        "circumstances",
        needs_forms.CharacteristicEdit,
        needs.save_characteristic,
        {},
    ),
    "level_of_support": Kind(
        LevelOfSupport,
        "level of support",
        "levels",
        needs_forms.TierSet,
        needs.set_tier,
        {},
        needs_forms.TierEdit,
        needs.change_tier,
    ),
    "send_record": Kind(
        SendRecord, "needs or plan", "needs", needs_forms.SendEdit, needs.save_send_record, {}
    ),
    "schooling": Kind(
        Schooling,
        "school, college or provider",
        "schools",
        learning_forms.SchoolingEdit,
        learning.save_schooling,
        {},
    ),
    "person_authority": Kind(
        PersonAuthority,
        "authority",
        "authorities",
        learning_forms.PersonAuthorityEdit,
        learning.save_person_authority,
        {},
    ),
}
"""By the name of its routes, which is also the argument that names one in an address."""

ENDED_BY_THE_NEXT = {"level_of_support"}
"""The kinds that have no page to end one."""
