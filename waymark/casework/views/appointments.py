"""Appointments with a young person: booked, moved, called off, kept."""

from typing import Any, ClassVar
from urllib.parse import urlencode
from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse, HttpResponseRedirect

from waymark.access.permissions import Permission
from waymark.casework.actions import appointments as actions
from waymark.casework.forms import appointments as forms
from waymark.casework.models.appointments import Appointment
from waymark.casework.presenters import appointments as presenters
from waymark.casework.presenters import notes
from waymark.casework.queries import appointments as queries
from waymark.casework.queries.versions import appointment_version
from waymark.casework.rules.appointments import AppointmentState
from waymark.casework.views.pages import NotesPage
from waymark.people.rules.vocabulary import DataGroup
from waymark.web.forms import Confirm, Form
from waymark.web.jinja import show_datetime
from waymark.web.pages import AuthorityFormPage
from waymark.web.versioned import VersionedPage

USUAL_MINUTES = 45


class AppointmentForm(NotesPage, AuthorityFormPage):
    """A form about an appointment of a record whose notes lie open."""

    permission = Permission.CASES_WORK
    form_class: ClassVar[type[Form]] = Confirm
    template_name = "web/layouts/form.html"

    def booked(self, made: Appointment, *, verb: str) -> HttpResponse:
        """Say when it is, and what it overlaps with."""
        clashes = queries.clashes_with(viewer=self.actor, appointment=made)
        return self.back(presenters.booked_words(made, clashes, verb=verb))


class AppointmentBook(AppointmentForm):
    """Book an appointment."""

    title = "Book an appointment"
    form_class = forms.AppointmentBook

    def initial(self) -> dict[str, Any]:
        """Begin with the usual length."""
        return {"minutes": USUAL_MINUTES}

    def context(self) -> dict[str, Any]:
        """Add the words on the button."""
        return super().context() | {"submit": "Book"}

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Book it."""
        made = actions.book_appointment(
            by=self.actor, at=self.at, person=self.found.person, **values
        )
        return self.booked(made, verb="Booked")


class OneAppointment(AppointmentForm):
    """A form about one appointment."""

    appointment: Appointment

    def load(self, person: UUID, **rest: Any) -> None:
        """Fetch the appointment with its record."""
        super().load(person=person)
        self.appointment = queries.get_appointment(
            viewer=self.actor, record=self.found, public_id=rest["appointment"]
        )

    def undo_url(self) -> str:
        """Return where what became of it is taken back, on the way to where the viewer was."""
        url = self.record_url(
            route="casework:appointment_reopen", appointment=self.appointment.public_id
        )
        query = self.request.GET.urlencode()
        return f"{url}?{query}" if query else url


class AppointmentChange(OneAppointment):
    """A change of which the young person can be told in a message."""

    def form_arguments(self) -> dict[str, Any]:
        """Say whether the viewer may write to them."""
        return {"may_tell": DataGroup.CONTACT in self.found.reach.groups}

    def tell(self, said: HttpResponse, *, tells: bool, **more: str) -> HttpResponse:
        """Go on to a message about the change, or back."""
        if not tells:
            return said
        about = urlencode({"about": str(self.appointment.public_id), **more})
        return HttpResponseRedirect(f"{self.record_url(route='casework:message')}?{about}")


class AppointmentMove(AppointmentChange, VersionedPage):
    """Give it another time or place."""

    title = "Change the appointment"
    form_class = forms.AppointmentMoved
    template_name = "web/layouts/versioned_form.html"

    def reload(self) -> None:
        """Fetch it again."""
        self.load(self.found.person.public_id, appointment=self.appointment.public_id)

    def initial(self) -> dict[str, Any]:
        """Begin with the time and place that it has."""
        return {
            "starts_at": self.appointment.starts_at,
            "minutes": self.appointment.minutes,
            "way": self.appointment.way,
            "place": self.appointment.place,
            "version": appointment_version(self.appointment),
        }

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Change it; a message about it says where, if that is another place."""
        tells = values.pop("tells", False)
        before = self.appointment
        found = actions.move_appointment(by=self.actor, at=self.at, appointment=before, **values)
        is_elsewhere = (found.way, found.place) != (before.way, before.place)
        said = self.booked(found, verb="Changed")
        return self.tell(said, tells=tells, **({"place": "changed"} if is_elsewhere else {}))


class AppointmentCancel(AppointmentChange):
    """Call it off."""

    title = "Call the appointment off"
    form_class = forms.AppointmentCancel

    def context(self) -> dict[str, Any]:
        """Add the words on the button."""
        return super().context() | {"submit": "Call it off"}

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Call it off."""
        tells = values.pop("tells", False)
        actions.cancel_appointment(
            by=self.actor, at=self.at, appointment=self.appointment, **values
        )
        when = show_datetime(self.appointment.starts_at)
        said = self.back(f"Called off: {when}", undo_url=self.undo_url())
        return self.tell(said, tells=tells)


class AppointmentSettle(OneAppointment):
    """Say whether they came, and go on with the note."""

    title = "How it went"
    form_class = forms.AppointmentSettle

    def context(self) -> dict[str, Any]:
        """Add the words on the button."""
        return super().context() | {"submit": "Go on with the note"}

    def initial(self) -> dict[str, Any]:
        """Begin with the better news."""
        return {"state": AppointmentState.ATTENDED.value}

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Say so, and begin the note with what is known."""
        actions.settle_appointment(
            by=self.actor, at=self.at, appointment=self.appointment, **values
        )
        messages.success(
            self.request, "Recorded. Write the note", extra_tags=f"undo:{self.undo_url()}"
        )
        query = self.request.GET.dict() | {"appointment": str(self.appointment.public_id)}
        return HttpResponseRedirect(f"{self.record_url(route='casework:note')}?{urlencode(query)}")


class AppointmentReopen(OneAppointment):
    """Take back what became of it."""

    title = "Booked after all"
    template_name = "casework/confirm.html"

    def present(self) -> notes.Confirmation:
        """Ask once more."""
        sentence = (
            f"The appointment of {show_datetime(self.appointment.starts_at)} is booked again."
        )
        return notes.Confirmation(sentences=(sentence,), submit=self.title)

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Book it again."""
        actions.reopen_appointment(by=self.actor, at=self.at, appointment=self.appointment)
        return self.back(f"Booked again: {show_datetime(self.appointment.starts_at)}")
