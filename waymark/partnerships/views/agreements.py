"""The register of agreements on sharing: the list, one of them, its paper, adding, changing."""

from typing import Any
from uuid import UUID

from django.http import HttpResponse
from django.utils import timezone

from waymark.access.permissions import Permission
from waymark.audit.actions import record
from waymark.audit.rules import Event
from waymark.core.dates import local_date
from waymark.core.refusals import NotFound
from waymark.documents.models import Document
from waymark.documents.queries import read_content
from waymark.partnerships.actions import agreements as actions
from waymark.partnerships.forms import agreements as forms
from waymark.partnerships.models.agreements import SharingAgreement
from waymark.partnerships.presenters import agreements as presenters
from waymark.partnerships.queries import agreements as queries
from waymark.web.pages import AuthorityDownload, AuthorityPage, as_download
from waymark.web.paging import stretch_of
from waymark.web.versioned import VersionedPage


class AgreementList(AuthorityPage):
    """What the authority agreed to share, and with whom."""

    permission = Permission.SHARING_SEE
    title = "Sharing agreements"
    template_name = "partnerships/agreement_list.html"

    def present(self) -> presenters.AgreementList:
        """Return the page."""
        today = local_date(timezone.now())
        stretch = stretch_of(self.request, queries.list_agreements(viewer=self.actor))
        parties = queries.parties_of(
            viewer=self.actor, agreements=[each.pk for each in stretch.rows]
        )
        manages = self.may(Permission.SHARING_MANAGE)
        return presenters.AgreementList(
            rows=tuple(
                presenters.agreement_row(
                    each,
                    parties=parties.get(each.pk, []),
                    url=self.url("partnerships:detail", agreement=each.public_id),
                    day=today,
                )
                for each in stretch.rows
            ),
            due_line=presenters.due_line(queries.count_due(viewer=self.actor, day=today)),
            create_url=self.url("partnerships:create") if manages else "",
            wordings_url=self.url("people:wording_list"),
            earlier_url=stretch.earlier_url,
            later_url=stretch.later_url,
        )


class OneAgreement(AuthorityPage):
    """What the pages about one agreement share."""

    permission = Permission.SHARING_SEE

    agreement: SharingAgreement

    def load(self, agreement: UUID, **_: Any) -> None:
        """Fetch it, and with whom it is made."""
        self.at = timezone.now()
        self.agreement = queries.get_agreement(viewer=self.actor, public_id=agreement)
        self.parties = queries.parties_of(viewer=self.actor, agreements=[self.agreement.pk]).get(
            self.agreement.pk, []
        )

    def here(self, route: str) -> str:
        """Return a page of this agreement."""
        return self.url(route, agreement=self.agreement.public_id)

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way back to the register."""
        return [("Sharing agreements", self.url("partnerships:list"))]


class AgreementDetail(OneAgreement):
    """One agreement."""

    template_name = "partnerships/agreement_detail.html"

    def page_title(self) -> str:
        """Return its title."""
        return self.agreement.title

    def present(self) -> presenters.AgreementPage:
        """Return the page."""
        manages = self.may(Permission.SHARING_MANAGE)
        return presenters.agreement_page(
            self.agreement,
            parties=self.parties,
            day=local_date(self.at),
            edit_url=self.here("partnerships:edit") if manages else "",
            file_url=self.here("partnerships:file"),
        )


class AgreementFile(OneAgreement, AuthorityDownload):
    """The signed paper of an agreement."""

    title = "Signed agreement"

    document: Document

    def load(self, agreement: UUID, **_: Any) -> None:
        """Fetch the agreement; one without a paper has no such page."""
        super().load(agreement)
        document = self.agreement.document
        if document is None:
            raise NotFound
        self.document = document

    def file(self) -> HttpResponse:
        """Send the file, and record who opened it."""
        document = self.document
        content = read_content(document)
        record(by=self.actor, event=Event.AGREEMENT_FILE_SEEN, target=self.agreement, at=self.at)
        return as_download(content, media_type=document.media_type, file_name=document.file_name)


class AgreementForm(VersionedPage):
    """What the forms about an agreement share."""

    permission = Permission.SHARING_MANAGE
    form_class = forms.AgreementEdit

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way back to the register."""
        return [("Sharing agreements", self.url("partnerships:list"))]

    def form_arguments(self) -> dict[str, Any]:
        """Return whom to choose from."""
        return {
            "organisations": list(queries.list_partners(viewer=self.actor)),
            "owners": list(queries.list_owners(viewer=self.actor)),
        }

    def context(self) -> dict[str, Any]:
        """Add the way out."""
        return super().context() | {"cancel_url": self.url("partnerships:list")}


class AgreementCreate(AgreementForm):
    """Enter an agreement."""

    title = "Add a sharing agreement"

    def initial(self) -> dict[str, Any]:
        """Return whoever enters it as who answers for it."""
        return {"owner": str(self.membership.public_id)}

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Enter it."""
        made = actions.add_agreement(by=self.actor, terms=values["terms"], at=timezone.now())
        return self.done("partnerships:detail", f"{made.title} added", agreement=made.public_id)


class AgreementEdit(AgreementForm, OneAgreement):
    """Change an agreement."""

    def page_title(self) -> str:
        """Return its title."""
        return f"Change {self.agreement.title}"

    def form_arguments(self) -> dict[str, Any]:
        """Return whom to choose from, with those of the agreement that are no longer on offer."""
        found = super().form_arguments()
        kept = {each.pk for each in found["organisations"]}
        found["organisations"] += [each for each in self.parties if each.pk not in kept]
        if self.agreement.owner_id not in {each.pk for each in found["owners"]}:
            found["owners"].append(self.agreement.owner)
        return found

    def initial(self) -> dict[str, Any]:
        """Return what is kept now."""
        found = self.agreement
        return {
            "version": queries.agreement_version(found, [each.pk for each in self.parties]),
            "title": found.title,
            "organisations": [str(each.public_id) for each in self.parties],
            "purpose": found.purpose,
            "groups": found.data_groups,
            "security": found.security,
            "starts_on": found.starts_on,
            "review_on": found.review_on,
            "ends_on": found.ends_on,
            "owner": str(found.owner.public_id),
        }

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Save."""
        saved = actions.change_agreement(
            by=self.actor,
            agreement=self.agreement,
            at=self.at,
            terms=values["terms"],
            version=values["version"] or 0,
        )
        return self.done("partnerships:detail", f"{saved.title} changed", agreement=saved.public_id)
