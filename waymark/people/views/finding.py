"""Finding young people: the one box, suggestions as one types, adding somebody, the list."""

from datetime import datetime
from typing import Any
from uuid import UUID

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.http.response import HttpResponseBase
from django.utils import timezone

from waymark.access import queries as access
from waymark.access.models.authorities import Locality
from waymark.access.permissions import Permission
from waymark.core.dates import local_date
from waymark.core.versions import version_of
from waymark.people.actions.adding import add_person
from waymark.people.actions.finding import note_search
from waymark.people.forms import finding as forms
from waymark.people.models.summaries import PersonSummary
from waymark.people.presenters import finding as presenters
from waymark.people.queries.finding import (
    Found,
    FoundPerson,
    find_likely,
    find_people,
    has_typed_lately,
)
from waymark.people.queries.lists import Narrowing, PeopleStretch, get_people
from waymark.people.queries.recent import list_recent
from waymark.people.rules.asking import LONGEST_TEXT, Kind, read_asked
from waymark.web.forms import Form
from waymark.web.narrowing import Narrowed, with_query
from waymark.web.pages import AuthorityFormPage, AuthorityPage

FEWEST_TYPED = 3
MOST_SUGGESTED = 8


class PeoplePages(AuthorityPage):
    """What the pages on which people are found share."""

    at: datetime

    def record_url(self, found: PersonSummary) -> str:
        """Return the address of an open record."""
        return self.url("casework:record", person=found.person.public_id)

    def closed_url(self, found: PersonSummary) -> str:
        """Return the address at which access to a closed record is asked for."""
        return self.url("people:closed", person=found.person.public_id)

    def found_rows(self, found: tuple[FoundPerson, ...]) -> tuple[presenters.PersonRow, ...]:
        """Word those who were found."""
        return presenters.found_rows(
            found, record=self.record_url, closed=self.closed_url, on=local_date(self.at)
        )

    def add_url(self, typed: str = "") -> str | None:
        """Return where somebody is added, with what was typed, for those who may."""
        if not self.may(Permission.PEOPLE_ADD):
            return None
        return with_query(self.url("people:add"), {"q": typed} if typed else {})


class Find(PeoplePages):
    """Find a young person by the one box; each search that is sent is in the trail."""

    permission = Permission.PEOPLE_FIND
    title = "Find a young person"
    template_name = "people/person_find.html"

    form: forms.FindPerson
    typed: str = ""
    found: Found | None = None

    def load(self, **_: Any) -> None:
        """Look for what was typed."""
        self.at = timezone.now()
        self.form = forms.FindPerson(self.request.GET)
        if not self.form.is_valid():
            self.status = 400
            return
        self.typed = self.form.cleaned_data["q"].strip()
        if not self.typed:
            return
        self.found = find_people(viewer=self.actor, text=self.typed, at=self.at)
        note_search(
            by=self.actor,
            at=self.at,
            kinds=self.found.asked.kinds,
            shown=len(self.found.rows),
            people=[row.summary.person_id for row in self.found.rows],
        )

    def context(self) -> dict[str, Any]:
        """Leave out the box at the head of the page: this page is the box."""
        return super().context() | {
            "search_box": None,
            "suggest_url": self.url("people:suggest"),
            "recent": self._recent(),
        }

    def _recent(self) -> tuple[presenters.PersonRow, ...]:
        """Return the records that the viewer opened last; none beside what a search found."""
        if self.typed or self.status != 200:
            return ()
        return presenters.listed_rows(
            list_recent(viewer=self.actor, at=self.at),
            with_activity=(),
            record=self.record_url,
            on=local_date(self.at),
        )

    def present(self) -> presenters.FindPage:
        """Return the page."""
        return presenters.find_page(
            self.found,
            rows=self.found_rows(self.found.rows) if self.found else (),
            add_url=self.add_url(self.typed),
        )


class Suggest(PeoplePages):
    """The likeliest people for what has been typed so far, for a script.

    A key pressed is no search, and an entry for each would bury the searches in the trail. But
    whoever types is shown names, so the trail holds one entry for five minutes of typing in which
    anybody was shown; a search that is sent has an entry of its own, and so has each record opened.
    """

    permission = Permission.PEOPLE_FIND

    def get(self, request: HttpRequest, **_: Any) -> HttpResponseBase:
        """Return at most eight people; nobody for fewer than three letters."""
        self.at = timezone.now()
        typed = request.GET.get("q", "").replace("\x00", "")[:LONGEST_TEXT].strip()
        if len(typed) < FEWEST_TYPED:
            return _suggestions(())
        found = find_people(viewer=self.actor, text=typed, at=self.at, limit=MOST_SUGGESTED)
        if found.rows and not has_typed_lately(viewer=self.actor, at=self.at):
            note_search(
                by=self.actor,
                at=self.at,
                kinds=found.asked.kinds,
                shown=len(found.rows),
                as_typed=True,
            )
        return _suggestions(self.found_rows(found.rows))


class Add(AuthorityFormPage, PeoplePages):
    """Add a young person, once those who may be the same one have been looked through."""

    permission = Permission.PEOPLE_ADD
    title = "Add a young person"
    template_name = "people/person_add.html"
    form_class = forms.PersonAdd

    likely: tuple[FoundPerson, ...] = ()

    def load(self, **_: Any) -> None:
        """Fetch the areas."""
        self.at = timezone.now()
        self.localities = _present_localities(self)

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way back to the box."""
        return [("Find a young person", self.url("people:find"))]

    def form_arguments(self) -> dict[str, Any]:
        """Offer the areas."""
        return {"localities": self.localities}

    def initial(self) -> dict[str, Any]:
        """Begin with what was typed into the box: the last word is taken for the family name."""
        asked = read_asked(self.request.GET.get("q", "").replace("\x00", ""))
        name = asked.name.title() if asked.name.islower() else asked.name
        *given, latest = name.split() or [""]
        births = [birth.day for key in asked.keys for birth in key.births if not birth.is_turned]
        return {
            "given_names": " ".join(given) if given else latest,
            "family_name": latest if given else "",
            "born_on": births[0] if births else None,
        }

    def context(self) -> dict[str, Any]:
        """Add the words on the button and the way out."""
        submit = "None of these: add a new record" if self.likely else "Add"
        return super().context() | {"submit": submit, "cancel_url": self.url("people:find")}

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Show who may be the same person, once for the same people; then add."""
        looked_through = values.pop("none_of")
        self.likely = find_likely(
            viewer=self.actor,
            given_names=values["given_names"],
            family_name=values["family_name"],
            born_on=values["born_on"],
            at=self.at,
        )
        shown = version_of(*(row.summary.person_id for row in self.likely))
        if self.likely and looked_through != shown:
            self._ask_again(shown, values)
            return self.render()
        made = add_person(by=self.actor, at=self.at, **values)
        return self.done("casework:record", f"{made} added", person=made.public_id)

    def present(self) -> presenters.AddPage:
        """Return the page."""
        return presenters.AddPage(likely=self.found_rows(self.likely))

    def _ask_again(self, shown: int, values: dict[str, Any]) -> None:
        kinds = [Kind.NAME, *([Kind.BIRTH] if values["born_on"] else [])]
        note_search(
            by=self.actor,
            at=self.at,
            kinds=kinds,
            shown=len(self.likely),
            before_adding=True,
        )
        form: Form | None = self.form
        data: Any = form.data if form else {}
        data["none_of"] = str(shown)


class PersonList(Narrowed, PeoplePages):
    """Everybody whose record lies open to the viewer, by name."""

    permission = Permission.PEOPLE_SEE
    title = "Young people"
    template_name = "people/person_list.html"

    stretch: PeopleStretch

    def load(self, **_: Any) -> None:
        """Read what the list is narrowed by and fetch the rows."""
        self.at = timezone.now()
        self.narrow(forms.PeopleFilter(self.request.GET, localities=_present_localities(self)))
        self.after = _as_key(self.request.GET.get("after", ""))
        self.stretch = get_people(
            viewer=self.actor,
            narrowing=Narrowing(**self.narrowing),
            at=self.at,
            after=self.after,
        )

    def present(self) -> presenters.PeoplePage:
        """Return the page."""
        more = self.stretch.more_after
        return presenters.PeoplePage(
            rows=presenters.listed_rows(
                self.stretch.rows,
                with_activity=self.stretch.with_activity,
                record=self.record_url,
                on=local_date(self.at),
            ),
            chosen=self.chosen(),
            clear_url=self.request.path,
            first_url=self.here() if self.after else None,
            more_url=self.here(after=more) if more else None,
            find_url=self.url("people:find"),
            add_url=self.add_url(),
        )


def _present_localities(page: AuthorityPage) -> list[Locality]:
    return [each for each in access.list_localities(viewer=page.actor) if each.ends_on is None]


def _suggestions(rows: tuple[presenters.PersonRow, ...]) -> HttpResponse:
    return JsonResponse({"people": [presenters.suggestion(row) for row in rows]})


def _as_key(text: str) -> UUID | None:
    try:
        return UUID(text)
    except ValueError:
        return None
