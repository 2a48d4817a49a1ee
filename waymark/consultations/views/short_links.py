"""Which pages give a consultation its short address, its code to scan and its poster?"""

from typing import Any

from django.http import HttpResponse, HttpResponseRedirect
from django.http.response import HttpResponseBase

from waymark.access.permissions import Permission
from waymark.consultations.exports import qr_codes
from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.models.running import ShortLink
from waymark.consultations.presenters import short_links as presenters
from waymark.consultations.presenters.public.moments import when_sentence
from waymark.consultations.queries import public, running
from waymark.consultations.views.base import ConsultationPage
from waymark.core.refusals import NotFound
from waymark.web.pages import PublicPage, as_download


class ShortLinkPage(ConsultationPage):
    """A page that needs the short address, which is made at scheduling or opening."""

    permission = Permission.CONSULTATIONS_SEE
    link: ShortLink

    def load(self, **kwargs: Any) -> None:
        """Find the short address."""
        super().load(**kwargs)
        found = running.find_short_link(consultation=self.consultation)
        if found is None:
            raise NotFound
        self.link = found

    def address(self) -> str:
        """Return the whole short address."""
        path = self.url("consultations:short_link", code=self.link.code)
        return self.request.build_absolute_uri(path)


class ShortLinkDetail(ShortLinkPage):
    title = "Short address and poster"
    template_name = "consultations/running/short_link.html"

    def present(self) -> presenters.ShortAddress:
        """Show the address, its code and the ways to take both along."""
        return presenters.present_short_link(
            consultation=self.consultation,
            address=self.address(),
            picture=qr_codes.as_markup(self.address()),
            url=self.url,
        )


class ShortLinkPicture(ShortLinkPage):
    """The code to scan as a file."""

    media_type = "image/svg+xml"
    ending = "svg"

    def content(self) -> bytes:
        """Return the bytes of the file."""
        return qr_codes.as_svg(self.address())

    def get(self, request: Any, **_: Any) -> HttpResponse:
        """Send the file."""
        name = f"{self.consultation.slug}.{self.ending}"
        return as_download(self.content(), media_type=self.media_type, file_name=name)


class ShortLinkPng(ShortLinkPicture):
    """The code to scan as a picture for a word processor."""

    media_type = "image/png"
    ending = "png"

    def content(self) -> bytes:
        """Return the bytes of the file."""
        return qr_codes.as_png(self.address())


class Poster(ShortLinkPage):
    """One sheet of A4 to print and put up."""

    title = "Poster"
    template_name = "consultations/running/poster.html"

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Lead back to the address that the sheet shows: the sheet has no tabs."""
        slug = self.consultation.slug
        return [
            *super().breadcrumbs(),
            (self.consultation.title, self.url("consultations:detail", slug=slug)),
            ("Short address", self.url("consultations:short_link_detail", slug=slug)),
        ]

    def present(self) -> presenters.Poster:
        """Show the sheet."""
        return presenters.Poster(
            authority=self.authority.name,
            title=self.consultation.title,
            purpose=self.consultation.purpose,
            when=when_sentence(self.consultation),
            address=self.address().partition("://")[2],
            picture=qr_codes.as_markup(self.address()),
        )


class PublicShortLink(PublicPage):
    """Where a short address leads."""

    consultation: Consultation

    def load(self, **kwargs: Any) -> None:
        """Find the consultation, once it has been announced."""
        found = running.get_public_by_code(code=kwargs["code"])
        self.consultation = public.get_public(slug=found.slug)

    def get(self, request: Any, **_: Any) -> HttpResponseBase:
        """Go to its public page."""
        return HttpResponseRedirect(
            self.url("consultations:public_detail", slug=self.consultation.slug)
        )
