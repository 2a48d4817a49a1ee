"""The register of a session, kept on a telephone: each press saves."""

from typing import Any, ClassVar
from urllib.parse import urlencode
from uuid import uuid4

from django.contrib import messages
from django.http import HttpResponse, HttpResponseRedirect
from django.http.response import HttpResponseBase

from waymark.access.permissions import Permission
from waymark.casework.actions import registers as actions
from waymark.casework.forms import registers as forms
from waymark.casework.models.sessions import Attendance
from waymark.casework.presenters import notes
from waymark.casework.presenters import registers as presenters
from waymark.casework.queries import registers as queries
from waymark.casework.queries.versions import attendance_version
from waymark.casework.rules.sessions import AgeBand, may_keep_register
from waymark.casework.views.sessions import SessionPages
from waymark.people.actions.finding import note_search
from waymark.people.models.people import Person
from waymark.people.queries.finding import FoundPerson, find_people
from waymark.people.queries.people import get_findable
from waymark.web.forms import Confirm, Form
from waymark.web.pages import AuthorityFormPage
from waymark.web.versioned import VersionedPage

MOST_FOUND = 10


class RegisterPages(SessionPages, AuthorityFormPage):
    """The register, whichever of its forms is sent: all of them stand on the one page."""

    title = "Register"
    template_name = "casework/register.html"
    form_class: ClassVar[type[Form]] = forms.Here

    found: tuple[FoundPerson, ...] = ()
    is_cut = False

    def load(self, **named: Any) -> None:
        """Fetch the session with its register, and note who reads it."""
        super().load(**named)
        self.register = queries.get_register(viewer=self.actor, session=self.session, at=self.at)
        if not queries.has_looked_lately(viewer=self.actor, session=self.session, at=self.at):
            actions.note_register_seen(by=self.actor, at=self.at, session=self.session)
        self.find = forms.FindHere(self.request.GET)
        self.typed = self.find.cleaned_data["q"].strip() if self.find.is_valid() else ""
        if self.typed and self.request.method == "GET":
            self._search()

    def _search(self) -> None:
        found = find_people(viewer=self.actor, text=self.typed, at=self.at, limit=MOST_FOUND)
        self.found, self.is_cut = found.rows, found.is_cut
        note_search(
            by=self.actor,
            at=self.at,
            kinds=found.asked.kinds,
            shown=len(found.rows),
            people=[row.summary.person_id for row in found.rows],
        )

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way back to the session."""
        return [*super().breadcrumbs(), (self.session.title, self.own_url())]

    def is_open(self) -> bool:
        """Whether names may be put on it."""
        return may_keep_register(
            state=self.session.state, starts_at=self.session.starts_at, at=self.at
        )

    def present(self) -> presenters.RegisterPage:
        """Return the page."""
        may_add = self.typed and self.may(Permission.PEOPLE_ADD)
        return presenters.register_page(
            self.session,
            self.register,
            is_open=self.is_open(),
            on=self.today,
            asked=bool(self.typed),
            found=self.found,
            found_more=self.is_cut,
            urls=presenters.RegisterAddresses(
                attendance=self._attendance_url,
                person=self._person_url,
                session=self.own_url(),
                evaluate=self.own_url("casework:session_evaluate"),
                add=f"{self.url('people:add')}?{urlencode({'q': self.typed})}" if may_add else "",
            ),
        )

    def context(self) -> dict[str, Any]:
        """Add the forms of the page: the one that was sent, as it was typed, and fresh others."""
        fresh: dict[str, Form] = {
            "nickname": forms.Nickname(prefix="nick", initial={"submission": uuid4()}),
            "heads": forms.Heads(prefix="heads", initial=self.counted()),
        }
        for name, form in fresh.items():
            if isinstance(self.form, type(form)):
                fresh[name] = self.form
        return (
            super().context()
            | fresh
            | {
                "find": self.find,
                "concern_url": self.own_url("casework:concern_raise_at_session"),
                "register_url": self.own_url("casework:register"),
                "nickname_url": self.own_url("casework:register_nickname"),
                "heads_url": self.own_url("casework:register_heads"),
            }
        )

    def counted(self) -> dict[str, Any]:
        """Return the heads that are counted so far, by the names of their boxes."""
        heads = self.register.heads
        version = queries.heads_version(heads)
        return {"version": version} | {band.value: heads[band] for band in AgeBand if band in heads}

    def saved(self, message: str, *, undo_url: str = "") -> HttpResponse:
        """Say what was saved, with the way to undo it, and go on with the register."""
        tags = f"undo:{undo_url}" if undo_url else ""
        messages.success(self.request, message, extra_tags=tags)
        return HttpResponseRedirect(self.own_url("casework:register"))

    def _attendance_url(self, route: str, attendance: Attendance) -> str:
        return self.url(route, session=self.session.public_id, attendance=attendance.public_id)

    def _person_url(self, route: str, person: Person) -> str:
        return self.url(route, person=person.public_id)


class Register(RegisterPages):
    """The register; a press at a name puts that young person on it."""

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Put them on it."""
        person = get_findable(viewer=self.actor, public_id=values["person"], at=self.at)
        made = actions.register_person(
            by=self.actor, at=self.at, session=self.session, person=person
        )
        undo = self._attendance_url("casework:attendance_remove", made)
        return self.saved(f"{person} is here", undo_url=undo)


class RegisterNickname(RegisterPages):
    """Somebody who gives a nickname."""

    form_class = forms.Nickname

    def form_arguments(self) -> dict[str, Any]:
        """Tell its boxes from those of the other forms."""
        return {"prefix": "nick"}

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Put them on it."""
        made = actions.register_nickname(by=self.actor, at=self.at, session=self.session, **values)
        undo = self._attendance_url("casework:attendance_remove", made)
        return self.saved(f"{made.nickname} is here", undo_url=undo)


class RegisterHeads(RegisterPages):
    """How many more there are."""

    form_class = forms.Heads

    def form_arguments(self) -> dict[str, Any]:
        """Tell its boxes from those of the other forms."""
        return {"prefix": "heads"}

    def initial(self) -> dict[str, Any]:
        """Begin with what is counted."""
        return self.counted()

    def take(self, form: Form) -> HttpResponseBase:
        """Save; after a clash the form goes on from what was saved meanwhile."""
        try:
            return super().take(form)
        except actions.CountedMeanwhile:
            data: Any = form.data
            data["heads-version"] = str(queries.heads_version(self.register.heads))
            raise

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Save the counts."""
        actions.count_heads(by=self.actor, at=self.at, session=self.session, **values)
        number = sum(values["heads"].values())
        return self.saved(f"{number:,} counted beside those with names")


class AttendancePages(SessionPages, AuthorityFormPage):
    """A form about one entry of a register."""

    attendance: Attendance

    def load(self, **named: Any) -> None:
        """Fetch the entry with its session."""
        super().load(**named)
        self.attendance = queries.get_attendance(
            viewer=self.actor,
            session=self.session,
            public_id=named["attendance"],
            at=self.at,
        )

    def page_title(self) -> str:
        """Return who it is about."""
        return f"{self.title}: {presenters.name_of(self.attendance)}"

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way back to the register."""
        register = self.own_url("casework:register")
        return [*super().breadcrumbs(), (f"Register: {self.session.title}", register)]

    def context(self) -> dict[str, Any]:
        """Lead back to the register."""
        return super().context() | {"cancel_url": self.own_url("casework:register")}


class AttendanceChange(AttendancePages, VersionedPage):
    """What somebody took away, and a note."""

    title = "Note and outcomes"
    form_class = forms.Attended
    template_name = "casework/attendance.html"

    def initial(self) -> dict[str, Any]:
        """Begin with what is kept."""
        codes = queries.outcomes_of(viewer=self.actor, attendance=self.attendance)
        return {
            "note": self.attendance.note,
            "outcomes": list(codes),
            "version": attendance_version(self.attendance, codes=codes),
        }

    def reload(self) -> None:
        """Fetch it again."""
        self.load(session=self.session.public_id, attendance=self.attendance.public_id)

    def present(self) -> presenters.AttendedPage:
        """Return who it is and when it was."""
        return presenters.attended_page(self.attendance)

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Save it."""
        actions.save_attendance(by=self.actor, at=self.at, attendance=self.attendance, **values)
        return self.done("casework:register", "Saved", session=self.session.public_id)


class AttendanceRemove(AttendancePages):
    """Take somebody off the register who was not there."""

    title = "Take off the register"
    form_class = Confirm
    template_name = "casework/confirm.html"

    def present(self) -> notes.Confirmation:
        """Ask once more."""
        sentence = f"{presenters.name_of(self.attendance)} was not there after all."
        return notes.Confirmation(sentences=(sentence,), submit=self.title)

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Take them off."""
        name = presenters.name_of(self.attendance)
        actions.remove_attendance(by=self.actor, at=self.at, attendance=self.attendance)
        return self.done(
            "casework:register", f"{name} is off the register", session=self.session.public_id
        )
