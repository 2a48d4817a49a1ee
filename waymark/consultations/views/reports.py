"""The report of a consultation: editions, publishing, withdrawing, downloads, the public page."""

from typing import Any

from django.http import Http404
from django.http.response import HttpResponseBase
from django.utils import timezone

from waymark.access.permissions import Permission
from waymark.audit.actions import record
from waymark.audit.rules import Event
from waymark.consultations.actions import reports as actions
from waymark.consultations.exports.renditions import (
    DOWNLOADS,
    MEDIA_TYPES,
    edition_layout,
    report_bytes,
    report_charts,
)
from waymark.consultations.exports.report_html import page_context
from waymark.consultations.forms import analysis as forms
from waymark.consultations.models.analysis import ReportEdition, ReportFormat, ReportLayout
from waymark.consultations.presenters import reports as presenters
from waymark.consultations.queries import analysis as analysis_queries
from waymark.consultations.queries import reports as queries
from waymark.consultations.queries.public import get_public
from waymark.consultations.queries.quotes import taken_back
from waymark.consultations.views.base import ConsultationFormPage, ConsultationPage
from waymark.web.forms import Confirm
from waymark.web.pages import PublicPage, as_download


class Report(ConsultationPage):
    """Every edition, newest first."""

    permission = Permission.CONSULTATIONS_SEE
    title = "Report"
    tab = "report"
    template_name = "consultations/report/tab.html"

    def load(self, **kwargs: Any) -> None:
        """Fetch the editions."""
        super().load(**kwargs)
        self.editions = list(
            queries.list_editions(viewer=self.actor, consultation=self.consultation)
        )
        self.snapshot = analysis_queries.find_latest_snapshot(
            viewer=self.actor, consultation=self.consultation
        )

    def present(self) -> presenters.ReportTab:
        """Return the editions and the next step."""
        slug = self.consultation.slug
        may_make = self.may(Permission.REPORTS_PUBLISH) and self.snapshot is not None
        return presenters.ReportTab(
            editions=tuple(
                presenters.edition_line(
                    each,
                    url=self.url("consultations:report_edition", slug=slug, number=each.number),
                    newest=self.editions[0].number,
                )
                for each in self.editions
            ),
            has_snapshot=self.snapshot is not None,
            make_url=self.url("consultations:report_make", slug=slug) if may_make else "",
            analysis_url=self.url("consultations:analysis", slug=slug),
        )


class ReportMake(ConsultationFormPage):
    """A new edition from the latest snapshot."""

    permission = Permission.REPORTS_PUBLISH
    title = "Make the report"
    form_class = forms.MakeReport
    template_name = "consultations/report/make.html"

    def load(self, **kwargs: Any) -> None:
        """Fetch the snapshot that the report will stand on."""
        super().load(**kwargs)
        self.snapshot = analysis_queries.find_latest_snapshot(
            viewer=self.actor, consultation=self.consultation
        )

    def present(self) -> int | None:
        """Return the number of the snapshot."""
        return self.snapshot.number if self.snapshot else None

    def initial(self) -> dict[str, Any]:
        """Start with the short one."""
        return {"layout": ReportLayout.SUMMARY}

    def do(self, values: dict[str, Any]) -> HttpResponseBase:
        """Make the edition."""
        edition = actions.draft_report(
            by=self.actor,
            consultation=self.consultation,
            at=timezone.now(),
            **values,
        )
        return self.done(
            "consultations:report_edition",
            f"{presenters.edition_name(edition)} made. "
            "Nobody outside reads it until you publish it.",
            slug=self.consultation.slug,
            number=edition.number,
        )


class ReportRead(ConsultationPage):
    """One edition as it reads."""

    permission = Permission.CONSULTATIONS_SEE
    tab = "report"
    template_name = "consultations/report/edition.html"

    def load(self, **kwargs: Any) -> None:
        """Fetch the edition."""
        super().load(**kwargs)
        self.edition = queries.get_edition(
            viewer=self.actor, consultation=self.consultation, number=kwargs["number"]
        )

    def page_title(self) -> str:
        """Return which edition this is."""
        return f"{presenters.edition_name(self.edition)}: {self.consultation.title}"

    def present(self) -> presenters.EditionPage:
        """Return the state of the edition and its files."""
        state, colour = presenters.state_of(self.edition)
        place = {"slug": self.consultation.slug, "number": self.edition.number}
        may_publish = self.may(Permission.REPORTS_PUBLISH)
        is_public = state == "Published"
        gone = (
            taken_back(consultation=self.consultation, content=queries.read_content(self.edition))
            if may_publish
            else ()
        )
        return presenters.EditionPage(
            name=presenters.edition_name(self.edition),
            quotes_taken_back=tuple(each.text for each in gone),
            number=self.edition.number,
            state=state,
            state_colour=colour,
            reason=self.edition.reason,
            made_at=self.edition.made_at,
            snapshot=self.edition.snapshot.number,
            withdrawn_reason=self.edition.withdrawn_reason,
            downloads=tuple(
                presenters.Download(
                    label=form.label,
                    url=self.url("consultations:report_file", format=form.value, **place),
                )
                for form in DOWNLOADS
            ),
            publish_url=self.url("consultations:report_publish", **place)
            if may_publish and not is_public
            else "",
            withdraw_url=self.url("consultations:report_withdraw", **place)
            if may_publish and is_public
            else "",
            public_url=self.url("consultations:public_report", slug=self.consultation.slug)
            if is_public
            else "",
        )

    def context(self) -> dict[str, Any]:
        """Add the report itself, from its frozen content and its kept charts."""
        charts = report_charts(edition=self.edition, at=timezone.now())
        content = queries.read_content(self.edition)
        layout = edition_layout(self.edition, content)
        return super().context() | page_context(content, charts=charts, layout=layout)


class ReportFile(ReportRead):
    """One file of an edition, audited as an export."""

    def load(self, **kwargs: Any) -> None:
        """Fetch the bytes, and record that they left."""
        super().load(**kwargs)
        self.form_asked = _form(kwargs["format"])
        self.content_bytes = report_bytes(
            edition=self.edition, form=self.form_asked, at=timezone.now()
        )

    def get(self, request: Any, **_: Any) -> HttpResponseBase:
        """Send the file."""
        record(
            by=self.actor,
            event=Event.REPORT_EXPORTED,
            target=self.edition,
            at=timezone.now(),
            detail={"format": self.form_asked.value},
        )
        return _file(self.edition, self.form_asked, self.content_bytes)


class EditionForm(ConsultationFormPage):
    """What the forms about one edition share."""

    edition: ReportEdition

    def load(self, **kwargs: Any) -> None:
        """Fetch the edition."""
        super().load(**kwargs)
        self.edition = queries.get_edition(
            viewer=self.actor, consultation=self.consultation, number=kwargs["number"]
        )

    def present(self) -> int:
        """Return the number of the edition."""
        return self.edition.number


class ReportPublish(EditionForm):
    """An edition let out, asked about once more."""

    permission = Permission.REPORTS_PUBLISH
    title = "Publish the report"
    form_class = Confirm
    template_name = "consultations/report/publish.html"

    def do(self, values: dict[str, Any]) -> HttpResponseBase:
        """Publish it."""
        actions.publish_report(by=self.actor, edition=self.edition, at=timezone.now())
        return self.done(
            "consultations:report_edition",
            f"Edition {self.edition.number} published",
            slug=self.consultation.slug,
            number=self.edition.number,
        )


class ReportWithdraw(EditionForm):
    """An edition taken back, with a reason."""

    permission = Permission.REPORTS_PUBLISH
    title = "Withdraw the report"
    form_class = forms.WithdrawReport
    template_name = "consultations/report/withdraw.html"

    def do(self, values: dict[str, Any]) -> HttpResponseBase:
        """Withdraw it."""
        actions.withdraw_report(
            by=self.actor, edition=self.edition, reason=values["reason"], at=timezone.now()
        )
        return self.done(
            "consultations:report_edition",
            f"Edition {self.edition.number} withdrawn",
            slug=self.consultation.slug,
            number=self.edition.number,
        )


class PublicReport(PublicPage):
    """The published report; an older edition by its number."""

    template_name = "consultations/report/public.html"

    def load(self, **kwargs: Any) -> None:
        """Fetch the newest published edition, or the one that is asked for."""
        self.consultation = get_public(slug=kwargs["slug"])
        self.editions = list(queries.list_published_editions(consultation=self.consultation))
        number = kwargs.get("number", self.editions[0].number if self.editions else None)
        found = [each for each in self.editions if each.number == number]
        if not found:
            raise Http404
        self.edition = found[0]
        same = [each for each in self.editions if each.layout == self.edition.layout]
        self.latest = same[0]

    def page_title(self) -> str:
        """Return the title of the report."""
        return f"{self.edition.get_layout_display()}: {self.consultation.title}"

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way here."""
        return [
            ("Consultations", self.url("consultations:public_list")),
            (
                self.consultation.title,
                self.url("consultations:public_detail", slug=self.consultation.slug),
            ),
        ]

    def present(self) -> dict[str, Any]:
        """Return the files, and the other editions that can be read."""
        slug = self.consultation.slug
        number = self.edition.number
        return {
            "title": self.consultation.title,
            "number": number,
            "published_at": self.edition.published_at,
            "kind": self.edition.get_layout_display(),
            "is_latest": self.edition == self.latest,
            "downloads": [
                (
                    form.label,
                    self.url(
                        "consultations:public_report_file",
                        slug=slug,
                        number=number,
                        format=form.value,
                    ),
                )
                for form in DOWNLOADS
            ],
            "others": [
                (
                    presenters.edition_name(each),
                    self.url("consultations:public_report_edition", slug=slug, number=each.number),
                )
                for each in self.editions
                if each != self.edition
            ],
        }

    def context(self) -> dict[str, Any]:
        """Add the report itself."""
        charts = report_charts(edition=self.edition, at=timezone.now())
        content = queries.read_content(self.edition)
        layout = edition_layout(self.edition, content)
        return super().context() | page_context(content, charts=charts, layout=layout)


class PublicReportFile(PublicReport):
    """One file of a published edition."""

    def load(self, **kwargs: Any) -> None:
        """Fetch the bytes."""
        super().load(**kwargs)
        self.form_asked = _form(kwargs["format"])

    def get(self, request: Any, **_: Any) -> HttpResponseBase:
        """Send the file."""
        content = report_bytes(edition=self.edition, form=self.form_asked, at=timezone.now())
        return _file(self.edition, self.form_asked, content)


def _form(text: str) -> ReportFormat:
    if text not in DOWNLOADS:
        raise Http404
    return ReportFormat(text)


def _file(edition: ReportEdition, form: ReportFormat, content: bytes) -> HttpResponseBase:
    name = f"{edition.consultation.slug}-edition-{edition.number}.{form.value}"
    return as_download(content, media_type=MEDIA_TYPES[form], file_name=name)
