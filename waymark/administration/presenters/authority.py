"""What does the page of the authority's details show?"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from waymark.access.models.authorities import Authority, AuthorityIdentifier, Locality
from waymark.access.models.sign_in import SignInProvider
from waymark.web import brand


@dataclass(frozen=True)
class Dated:
    """An area or a code, from and until when."""

    name: str
    kind: str
    starts_on: date | None
    ends_on: date | None
    end_url: str | None


@dataclass(frozen=True)
class AuthorityDetail:
    """The page of the authority."""

    name: str
    short_name: str
    code: str
    colour: str
    contrast: str
    web_address: str
    privacy_contact: str
    starts_on: date | None
    ends_on: date | None
    sign_in: str
    unused: str
    identifiers: list[Dated]
    localities: list[Dated]


def contrast_sentence(colour: str) -> str:
    """Say how the header will look in this colour, and whether links stay in it."""
    text = brand.text_on(colour)
    ratio = brand.contrast(colour, text)
    words = "white" if text == brand.WHITE else "black"
    sentence = f"The name in the header is {words} on this colour: contrast {ratio:.1f} to 1."
    if brand.contrast(colour, brand.WHITE) < brand.LEGIBLE_CONTRAST:
        darker = brand.darkened_for_white(colour)
        return f"{sentence} Links on white are a darker shade, {darker}, so that they can be read."
    return f"{sentence} Links on white are in this colour."


def sign_in_sentence(provider: SignInProvider | None) -> str:
    """Say how members sign in."""
    if provider is None or not provider.is_on:
        return "With a password and a code, or a passkey"
    if provider.allows_password:
        return f"With “{provider.label}”, or with a password and a code, or a passkey"
    return f"With “{provider.label}” only; system administrators also with a password"


def unused_sentence(days: int | None) -> str:
    """Say what happens to accounts that nobody uses."""
    if days is None:
        return "Never suspended"
    return f"Suspended after {days} days without a sign-in, with an email 14 days before"


def authority_detail(
    authority: Authority,
    *,
    provider: SignInProvider | None,
    identifiers: Iterable[Dated],
    localities: Iterable[Dated],
) -> AuthorityDetail:
    """Word the page."""
    return AuthorityDetail(
        name=authority.name,
        short_name=authority.short_name,
        code=authority.code,
        colour=authority.colour,
        contrast=contrast_sentence(authority.colour),
        web_address=authority.web_address,
        privacy_contact=authority.privacy_contact,
        starts_on=authority.starts_on,
        ends_on=authority.ends_on,
        sign_in=sign_in_sentence(provider),
        unused=unused_sentence(authority.unused_days),
        identifiers=list(identifiers),
        localities=list(localities),
    )


def dated_identifier(found: AuthorityIdentifier, *, end_url: str) -> Dated:
    """Word one code."""
    return Dated(
        name=found.value,
        kind=found.get_scheme_display(),
        starts_on=found.starts_on,
        ends_on=found.ends_on,
        end_url=end_url if found.ends_on is None else None,
    )


def dated_locality(found: Locality, *, end_url: str) -> Dated:
    """Word one area."""
    return Dated(
        name=found.name,
        kind="Area",
        starts_on=found.starts_on,
        ends_on=found.ends_on,
        end_url=end_url if found.ends_on is None else None,
    )
