"""What is written of young people who come in many at once? One frozen row for each thing.

The fields bear the names of what they fill. An area, an organisation and a member are named as
people name them; the loading action looks them up.
"""

from dataclasses import dataclass
from datetime import date

from waymark.people.rules.vocabulary import (
    AddressKind,
    AuthorityRole,
    BannerKind,
    CharacteristicKind,
    ContactKind,
    IdentifierScheme,
    NameKind,
    Origin,
    RelationshipKind,
    SendStatus,
    Sex,
    Source,
    Tier,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Dated:
    """Something that is true from a day, until a day; none where not known."""

    starts_on: date | None = None
    ends_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class NameRow(Dated):
    """A name beside the legal and the preferred one."""

    kind: NameKind
    given_names: str = ""
    family_name: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class IdentifierRow(Dated):
    """A number by which others know the young person."""

    scheme: IdentifierScheme
    value: str
    issuer: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AuthorityRow(Dated):
    """In which authority the young person lives, or learns."""

    role: AuthorityRole
    dfe_number: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SchoolingRow(Dated):
    """At which school, college or provider, by its name."""

    organisation: str
    source: Source = Source.SCHOOL


@dataclass(frozen=True, slots=True, kw_only=True)
class AddressRow(Dated):
    """Where the young person lives or lived."""

    kind: AddressKind = AddressKind.HOME
    lines: str = ""
    postcode: str = ""
    belongs_to: str = ""
    is_for_letters: bool = True
    is_shareable: bool = True
    is_unsafe: bool = False
    bounced: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactRow(Dated):
    """A telephone number, as +447700900123, or an address in a network."""

    kind: ContactKind
    value: str
    belongs_to: str = ""
    best_time: str = ""
    is_shareable: bool = True
    is_unsafe: bool = False
    bounced: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class RelationshipRow(Dated):
    """Somebody in the young person's life: the number of another row, or a name."""

    kind: RelationshipKind
    other: int | None = None
    name: str = ""
    telephone: str = ""
    email: str = ""
    has_parental_responsibility: bool = False
    may_be_contacted: bool = True
    may_receive_information: bool = False
    court_restriction: str = ""
    is_same_household: bool = False
    is_emergency_contact: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class BannerRow(Dated):
    """A warning at the head of the record."""

    kind: BannerKind
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CharacteristicRow(Dated):
    """Something of the young person's life that calls for care."""

    kind: CharacteristicKind
    source: Source


@dataclass(frozen=True, slots=True, kw_only=True)
class LevelRow(Dated):
    """A tier of support; at most one without an end."""

    tier: Tier
    reason: str = ""
    review_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SendRow(Dated):
    """Special educational needs or disability; at most one without an end."""

    status: SendStatus
    primary_need: str = ""
    secondary_need: str = ""
    review_due_on: date | None = None
    named_placement: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonRow:
    """A young person with every part of the record; `number` tells rows of one load apart.

    `named` holds the email addresses of the members who may see the record where it is restricted.
    """

    number: int
    given_names: str = ""
    family_name: str = ""
    preferred_name: str = ""
    pronouns: str = ""
    sex: Sex = Sex.UNKNOWN
    gender: str = ""
    born_on: date | None = None
    is_birth_date_verified: bool = False
    ethnicity: str = ""
    ethnicity_source: Source | None = None
    language: str = ""
    needs_interpreter: bool = False
    locality: str = ""
    left_area_on: date | None = None
    is_restricted: bool = False
    origin: Origin = Origin.FILE
    added_on: date | None = None
    named: tuple[str, ...] = ()
    names: tuple[NameRow, ...] = ()
    identifiers: tuple[IdentifierRow, ...] = ()
    authorities: tuple[AuthorityRow, ...] = ()
    schooling: tuple[SchoolingRow, ...] = ()
    addresses: tuple[AddressRow, ...] = ()
    contacts: tuple[ContactRow, ...] = ()
    relationships: tuple[RelationshipRow, ...] = ()
    banners: tuple[BannerRow, ...] = ()
    characteristics: tuple[CharacteristicRow, ...] = ()
    levels: tuple[LevelRow, ...] = ()
    send: tuple[SendRow, ...] = ()
