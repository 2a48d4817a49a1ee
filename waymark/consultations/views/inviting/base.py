"""What do the staff pages about those invited share?"""

from typing import Any, ClassVar

from waymark.access.permissions import Permission
from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.views.base import ConsultationFormPage, ConsultationPage
from waymark.web.pages import AuthorityPage


class InvitingPage(AuthorityPage):
    """A page about those invited to one consultation."""

    permission: ClassVar[Permission] = Permission.INVITATIONS_MANAGE
    consultation: Consultation

    def at(self, route: str, **kwargs: Any) -> str:
        """Return the address of a page of this consultation."""
        return self.url(f"consultations:{route}", slug=self.consultation.slug, **kwargs)

    def page_title(self) -> str:
        """Return what the page is, with the record's name."""
        return f"{self.title}: {self.consultation.title}"


class InvitingTab(InvitingPage, ConsultationPage):
    """A list of those invited, under the Responses tab."""

    tab = "invited"

    def context(self) -> dict[str, Any]:
        """Add the heading, which stands under the consultation's own."""
        return super().context() | {"page_heading": self.title}


class InvitingForm(InvitingPage, ConsultationFormPage):
    """A form about those invited."""

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Lead back to those invited."""
        return [*super().breadcrumbs(), ("Who is invited", self.at("bodies"))]

    def cancel_url(self) -> str:
        """Return to those invited."""
        return self.at("bodies")
