"""What happened to a young person, in order, for a court, a panel or themselves."""

from datetime import timedelta
from typing import Any

from django.http import HttpResponse

from waymark.access.permissions import Permission
from waymark.casework.actions.chronology import make_chronology
from waymark.casework.exports.chronology_pdf import render_chronology
from waymark.casework.forms.chronology import ChronologyAsked
from waymark.casework.presenters import chronology as presenters
from waymark.casework.rules.chronology import ChronologyKind, is_shown
from waymark.casework.views.pages import NotesPage
from waymark.partnerships.queries.agreements import list_partners
from waymark.web.pages import AuthorityFormPage, as_download

YEAR = timedelta(days=365)


class Chronology(NotesPage, AuthorityFormPage):
    """Ask what a chronology is for, then show it or send it as a file."""

    permission = Permission.CASES_WORK
    title = "Chronology"
    template_name = "casework/chronology.html"
    form_class = ChronologyAsked

    paper: presenters.ChronologyPaper | None = None

    def kinds(self) -> list[ChronologyKind]:
        """Return the kinds of entry that the viewer may see."""
        return [kind for kind in ChronologyKind if is_shown(kind, self.found.reach.groups)]

    def form_arguments(self) -> dict[str, Any]:
        """Offer what the viewer may see, and to which organisations it may go."""
        return {"kinds": self.kinds(), "organisations": list_partners(viewer=self.actor)}

    def initial(self) -> dict[str, Any]:
        """Begin with everything of the past year."""
        return {
            "since": self.today - YEAR,
            "until": self.today,
            "kinds": [kind.value for kind in self.kinds()],
        }

    def present(self) -> presenters.ChronologyPage:
        """Return the chronology, once it was asked for."""
        return presenters.ChronologyPage(paper=self.paper)

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Make it, and show or send it."""
        as_file = values.pop("format") == "pdf"
        made = make_chronology(by=self.actor, at=self.at, person=self.found.person, **values)
        self.paper = presenters.chronology_paper(
            made,
            person=self.found.person,
            reach=self.found.reach,
            made_by=self.membership,
            authority=self.authority.name,
            at=self.at,
            **values,
        )
        if not as_file:
            return self.render()
        return as_download(
            render_chronology(self.paper, made_at=self.at),
            media_type="application/pdf",
            file_name="chronology.pdf",
        )
