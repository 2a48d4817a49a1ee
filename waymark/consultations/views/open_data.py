"""Open data of a published consultation: what there is, and the files."""

from typing import Any

from django.http import Http404
from django.http.response import HttpResponseBase

from waymark.consultations.exports.open_data import (
    FORMAT_LABELS,
    MEDIA_TYPES,
    TABLES,
    render_open_data,
)
from waymark.consultations.presenters import open_data as presenters
from waymark.consultations.queries.open_data import get_open_data
from waymark.consultations.queries.public import get_public
from waymark.web.pages import PublicPage, as_download


class OpenData(PublicPage):
    """Which tables there are."""

    template_name = "consultations/public/open_data.html"

    def load(self, **kwargs: Any) -> None:
        """Fetch what is published."""
        self.consultation = get_public(slug=kwargs["slug"])
        self.data = get_open_data(consultation=self.consultation)

    def page_title(self) -> str:
        """Return what the page is, with the title of the consultation."""
        return f"Open data: {self.consultation.title}"

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way here."""
        return [
            ("Consultations", self.url("consultations:public_list")),
            (
                self.consultation.title,
                self.url("consultations:public_detail", slug=self.consultation.slug),
            ),
        ]

    def present(self) -> presenters.OpenDataPage:
        """Return the tables with their files."""
        slug = self.consultation.slug
        return presenters.OpenDataPage(
            title=self.consultation.title,
            edition=self.data.edition.number,
            published_at=self.data.edition.published_at,
            tables=tuple(
                presenters.OpenTableCard(
                    label=table.label,
                    about=table.about,
                    count=presenters.count_words(len(table.rows(self.data))),
                    columns=table.header,
                    files=tuple(
                        (
                            label,
                            self.url(
                                "consultations:open_data_file", slug=slug, table=key, format=form
                            ),
                        )
                        for form, label in FORMAT_LABELS.items()
                    ),
                )
                for key, table in TABLES.items()
            ),
            report_url=self.url("consultations:public_report", slug=slug),
        )


class OpenDataFile(OpenData):
    """One table in one format."""

    def load(self, **kwargs: Any) -> None:
        """Fetch the data; tables and formats that there are not are not found."""
        self.table, self.form_asked = kwargs["table"], kwargs["format"]
        if self.table not in TABLES or self.form_asked not in MEDIA_TYPES:
            raise Http404
        super().load(**kwargs)

    def get(self, request: Any, **_: Any) -> HttpResponseBase:
        """Send the file."""
        return as_download(
            render_open_data(self.data, table=self.table, form=self.form_asked),
            media_type=MEDIA_TYPES[self.form_asked],
            file_name=f"{self.consultation.slug}-{self.table}.{self.form_asked}",
        )
