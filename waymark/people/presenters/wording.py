"""How is each part of a record said in words?"""

from collections.abc import Iterable, Mapping
from datetime import date
from types import MappingProxyType

from waymark.core.dates import day_in_words
from waymark.people.models.circle import BANNER_LABELS, RELATIONSHIP_LABELS, Banner, Relationship
from waymark.people.models.contact import (
    ADDRESS_LABELS,
    CONTACT_LABELS,
    Address,
    ContactPoint,
    WayToReach,
)
from waymark.people.models.needs import (
    CHARACTERISTIC_LABELS,
    SEND_LABELS,
    TIER_LABELS,
    Characteristic,
    LevelOfSupport,
    SendRecord,
)
from waymark.people.models.parts import PersonPart
from waymark.people.models.people import (
    AUTHORITY_ROLE_LABELS,
    NAME_KIND_LABELS,
    SCHEME_LABELS,
    SOURCE_LABELS,
    OtherName,
    PersonAuthority,
    PersonIdentifier,
    Schooling,
)
from waymark.people.presenters.codes import authority_in_words
from waymark.people.rules.telephones import telephone_in_words
from waymark.people.rules.vocabulary import (
    AddressKind,
    AuthorityRole,
    BannerKind,
    CharacteristicKind,
    ContactKind,
    IdentifierScheme,
    NameKind,
    RelationshipKind,
    SendStatus,
    Source,
    Tier,
)

TELEPHONES = {ContactKind.MOBILE.value, ContactKind.TELEPHONE.value}


def heading_of(part: PersonPart) -> str:
    """Return what sort of thing a part is."""
    match part:
        case OtherName():
            return NAME_KIND_LABELS[NameKind(part.kind)]
        case PersonIdentifier():
            return part.issuer or SCHEME_LABELS[IdentifierScheme(part.scheme)]
        case PersonAuthority():
            return AUTHORITY_ROLE_LABELS[AuthorityRole(part.role)]
        case Schooling():
            return "School, college or provider"
        case Address():
            return ADDRESS_LABELS[AddressKind(part.kind)]
        case ContactPoint():
            return CONTACT_LABELS[ContactKind(part.kind)]
        case Relationship():
            return RELATIONSHIP_LABELS[RelationshipKind(part.kind)]
        case Banner():
            return BANNER_LABELS[BannerKind(part.kind)]
        case Characteristic():
            return CHARACTERISTIC_LABELS[CharacteristicKind(part.kind)]
        case LevelOfSupport():
            return TIER_LABELS[Tier(part.tier)]
        case SendRecord():
            return SEND_LABELS[SendStatus(part.status)]
    raise TypeError(f"No words for {type(part).__name__}.")


def lines_of(
    part: PersonPart, *, on: date, own_numbers: Mapping[str, str] = MappingProxyType({})
) -> tuple[str, ...]:
    """Return what a part says, a line each, the dates last.

    `own_numbers` names the authority's own numbers, which need not stand in the official list.
    """
    lines = (*_own_lines(part, own_numbers), in_days(part, on=on))
    return tuple(line for line in lines if line)


def in_days(part: PersonPart, *, on: date) -> str:
    """Return since when and until when a part holds; nothing where neither is known."""
    if part.ends_on is not None:
        ended = "Ended" if part.ends_on <= on else "Ends"
        until = f"{ended} {day_in_words(part.ends_on)}"
        return f"{until}, began {day_in_words(part.starts_on)}" if part.starts_on else until
    return f"Since {day_in_words(part.starts_on)}" if part.starts_on else ""


def _own_lines(part: PersonPart, own_numbers: Mapping[str, str]) -> Iterable[str]:
    match part:
        case Address():
            yield from (*part.lines.splitlines(), part.postcode)
            yield "Letters go there" if part.is_for_letters and not part.is_unsafe else ""
            yield from _reach_lines(part)
        case ContactPoint():
            yield telephone_in_words(part.value) if part.kind in TELEPHONES else part.value
            yield f"Best time: {part.best_time}" if part.best_time else ""
            yield from _reach_lines(part)
        case Relationship():
            yield from _relationship_lines(part)
        case Characteristic():
            yield _source_line(part.source)
        case LevelOfSupport():
            yield part.reason
            yield f"Decided by {part.decided_by.user.name}" if part.decided_by else ""
            yield f"Look at it again on {day_in_words(part.review_on)}" if part.review_on else ""
        case SendRecord():
            yield from (part.primary_need, part.secondary_need)
            yield f"Placement: {part.named_placement}" if part.named_placement else ""
            due = part.review_due_on
            yield f"Review due on {day_in_words(due)}" if due else ""
        case Schooling():
            yield part.organisation.name
            yield _source_line(part.source)
        case PersonAuthority():
            yield authority_in_words(part.dfe_number, own_numbers)
        case _:
            yield str(part)


def _reach_lines(part: WayToReach) -> Iterable[str]:
    yield f"Belongs to: {part.belongs_to}" if part.belongs_to else ""
    yield "Not safe to use" if part.is_unsafe else ""
    yield "" if part.is_shareable else "Not to be shared"
    yield f"Last checked on {day_in_words(part.verified_on)}" if part.verified_on else ""
    if part.bounced:
        yield f"Came back {'once' if part.bounced == 1 else f'{part.bounced} times'}"


def _relationship_lines(part: Relationship) -> Iterable[str]:
    yield str(part)
    yield "Has a record here" if part.other_id else ""
    yield telephone_in_words(part.telephone) if part.telephone else ""
    yield part.email
    yield "Has parental responsibility" if part.has_parental_responsibility else ""
    yield "May be contacted" if part.may_be_contacted else "Not to be contacted"
    told = part.may_receive_information
    yield "May be told about the young person" if told else "Not to be told anything"
    yield "Lives in the same household" if part.is_same_household else ""
    yield "To be called in an emergency" if part.is_emergency_contact else ""
    yield f"Court: {part.court_restriction}" if part.court_restriction else ""


def _source_line(source: str) -> str:
    return f"Said by: {SOURCE_LABELS[Source(source)].lower()}"
