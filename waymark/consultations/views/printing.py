"""The form for paper, for staff in every version and for everybody while people are asked."""

from typing import Any, ClassVar

from django.http.response import HttpResponseBase

from waymark.access.permissions import Permission
from waymark.consultations.exports.printed_form import may_print, render_form
from waymark.consultations.queries import printing as queries
from waymark.consultations.queries.public import get_public
from waymark.consultations.queries.running import find_short_link
from waymark.consultations.queries.setup.consultations import get_consultation
from waymark.consultations.rules.wordings import ENGLISH, LANGUAGES
from waymark.core.refusals import NotFound
from waymark.web.pages import AuthorityPage, PublicPage, as_download


class FormFile:
    """What both doors to the form share."""

    is_large: ClassVar[bool] = False
    printing: queries.Printing
    consultation: Any
    authority: Any
    request: Any

    def url(self, route: str, **kwargs: Any) -> str:
        """Return an address under this authority."""
        raise NotImplementedError

    def language(self) -> str:
        """Return the language asked for in the address; one without letters has no form."""
        asked_for = str(self.request.GET.get("language", ENGLISH))
        if asked_for not in LANGUAGES or not may_print(asked_for):
            raise NotFound
        return asked_for

    def get(self, request: Any, **_: Any) -> HttpResponseBase:
        """Send the form as a PDF."""
        short = find_short_link(consultation=self.consultation)
        page = self.url("consultations:public_detail", slug=self.consultation.slug)
        if short is not None:
            page = self.url("consultations:short_link", code=short.code)
        content = render_form(
            self.printing.form,
            authority=self.authority.name,
            link=request.build_absolute_uri(page),
            made_at=self.printing.made_at,
            is_large=self.is_large,
        )
        language = "" if self.language() == ENGLISH else f"-{self.language()}"
        size = "-large-print" if self.is_large else ""
        return as_download(
            content,
            media_type="application/pdf",
            file_name=f"{self.consultation.slug}-form{language}{size}.pdf",
        )


class PublicForm(FormFile, PublicPage):
    """The form while people are asked."""

    def load(self, **kwargs: Any) -> None:
        """Fetch the newest form."""
        self.consultation = get_public(slug=kwargs["slug"])
        self.printing = queries.get_public_printing(
            consultation=self.consultation, language=self.language()
        )

    def url(self, route: str, **kwargs: Any) -> str:
        """Return an address under this authority."""
        return PublicPage.url(self, route, **kwargs)


class PublicFormLarge(PublicForm):
    is_large = True


class StaffForm(FormFile, AuthorityPage):
    """The form in any version, also before opening."""

    permission = Permission.CONSULTATIONS_SEE

    def load(self, number: int | None = None, **kwargs: Any) -> None:
        """Fetch the form."""
        self.consultation = get_consultation(viewer=self.actor, slug=kwargs["slug"])
        self.printing = queries.get_printing(
            viewer=self.actor,
            consultation=self.consultation,
            number=number,
            language=self.language(),
        )

    def url(self, route: str, **kwargs: Any) -> str:
        """Return an address under this authority."""
        return AuthorityPage.url(self, route, **kwargs)


class StaffFormLarge(StaffForm):
    is_large = True
