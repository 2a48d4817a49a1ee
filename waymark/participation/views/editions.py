"""The editions of codes and rules: what holds, loading the next one, taking one back."""

from datetime import date, datetime
from typing import Any
from uuid import UUID, uuid4

from django.http import HttpResponse
from django.utils import timezone

from waymark.access.permissions import Permission
from waymark.core.dates import local_date
from waymark.core.refusals import NotFound
from waymark.participation.actions.editions import load_edition, take_back_edition
from waymark.participation.exports.edition_file import edition_file
from waymark.participation.forms.editions import EditionFile
from waymark.participation.presenters import editions as presenters
from waymark.participation.queries import editions as queries
from waymark.participation.rules.next_editions import NextEdition, Subject
from waymark.web.forms import Confirm
from waymark.web.pages import AuthorityDownload, AuthorityFormPage, AuthorityPage, as_download

LIST = "participation:edition_list"


class EditionPage(AuthorityPage):
    """A page about editions."""

    permission = Permission.EDITIONS_LOAD
    at: datetime

    def load(self, *_args: Any, **_: Any) -> None:
        """Take the moment."""
        self.at = timezone.now()

    @property
    def today(self) -> date:
        """The day it is here."""
        return local_date(self.at)

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way back to the list."""
        return [("Codes and rules", self.url(LIST))]


class EditionList(EditionPage):
    """What holds, held and will hold, of every subject."""

    title = "Codes and rules"
    template_name = "participation/edition_list.html"

    def present(self) -> presenters.EditionsPage:
        """Return the page."""
        return presenters.editions_page(
            queries.get_editions(viewer=self.actor),
            queries.list_loaded(viewer=self.actor),
            today=self.today,
            load_url=self.url("participation:edition_load"),
            file_url=lambda subject, each: self.url(
                "participation:edition_file",
                subject=subject.value,
                start=each.starts_on.isoformat(),
            ),
            take_back_url=lambda key: self.url(
                "participation:edition_take_back", loaded_edition=key
            ),
        )

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way back to the figures."""
        return [("Learning and work", self.url("participation:figures"))]


class EditionFileDownload(EditionPage, AuthorityDownload):
    """The file of an edition, to begin the next one from."""

    def load(self, subject: str, start: str, **_: Any) -> None:
        """Find it."""
        super().load()
        found = queries.get_editions(viewer=self.actor)
        held = found[Subject(subject)] if subject in set(Subject) else ()
        edition = next((each for each in held if each.starts_on.isoformat() == start), None)
        if edition is None:
            raise NotFound
        self.subject, self.edition = Subject(subject), edition

    def file(self) -> HttpResponse:
        """Return the file."""
        return as_download(
            edition_file(self.subject, self.edition),
            media_type="text/plain; charset=utf-8",
            file_name=f"{self.subject}-{self.edition.starts_on}.toml",
        )


class EditionLoad(EditionPage, AuthorityFormPage):
    """Look at a file first, then load it."""

    title = "Load the next edition"
    form_class = EditionFile
    template_name = "participation/edition_load.html"
    found: NextEdition | None = None

    def form_arguments(self) -> dict[str, Any]:
        """Return how a file is looked at."""
        return {"check": self._check, "is_checked": self.found is not None}

    def present(self) -> presenters.CheckedPage | None:
        """Return what the file would load; None before there is one."""
        return presenters.checked_page(self.found) if self.found else None

    def context(self) -> dict[str, Any]:
        """Add the way out."""
        return super().context() | {"cancel_url": self.url(LIST)}

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Show what a file would load; load what was shown."""
        self.found = values["file"]
        if self.found is None:
            made = load_edition(by=self.actor, at=self.at, content=values["text"].encode())
            return self.done(LIST, f"{made} loaded")
        initial = {"submission": uuid4(), "text": self.found.edition.text}
        self.form = self.form_class(initial=initial, **self.form_arguments())
        return self.render()

    def _check(self, content: bytes) -> NextEdition:
        return queries.check_file(viewer=self.actor, content=content, today=self.today)


class EditionTakeBack(EditionPage, AuthorityFormPage):
    """Take away an edition that was loaded, before anything rests on it."""

    title = "Take back an edition"
    form_class = Confirm
    template_name = "participation/edition_take_back.html"

    def load(self, loaded_edition: UUID, **_: Any) -> None:
        """Find it."""
        super().load()
        self.edition = queries.get_loaded(viewer=self.actor, public_id=loaded_edition)

    def context(self) -> dict[str, Any]:
        """Add what it is about, and the way out."""
        return super().context() | {"what": str(self.edition), "cancel_url": self.url(LIST)}

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Take it away."""
        what = str(self.edition)
        take_back_edition(by=self.actor, at=self.at, edition=self.edition)
        return self.done(LIST, f"{what} taken back")
