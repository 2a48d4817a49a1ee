"""What do the page of the short address and the poster show?"""

from dataclasses import dataclass

from markupsafe import Markup

from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.presenters.setup.cards import Url


@dataclass(frozen=True)
class ShortAddress:
    """The short address with its code, and the ways to take both along."""

    address: str
    picture: Markup
    svg_url: str
    png_url: str
    poster_url: str


@dataclass(frozen=True)
class Poster:
    """One sheet to print."""

    authority: str
    title: str
    purpose: str
    when: str
    address: str
    picture: Markup


def present_short_link(
    *, consultation: Consultation, address: str, picture: Markup, url: Url
) -> ShortAddress:
    """Word the short address."""
    slug = consultation.slug
    return ShortAddress(
        address=address,
        picture=picture,
        svg_url=url("consultations:short_link_svg", slug=slug),
        png_url=url("consultations:short_link_png", slug=slug),
        poster_url=url("consultations:poster", slug=slug),
    )
