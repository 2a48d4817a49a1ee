"""Writing a note, keeping it half written, reading and amending it; attempts; the status."""

from typing import Any
from uuid import UUID

from django.http import HttpResponse
from django.http.response import HttpResponseBase

from waymark.access.permissions import Permission
from waymark.audit.actions import record as audit
from waymark.audit.rules import Event
from waymark.casework import permissions
from waymark.casework.actions import drafts as draft_actions
from waymark.casework.actions import notes as actions
from waymark.casework.forms import notes as forms
from waymark.casework.models.contacts import Contact, NoteDraft
from waymark.casework.presenters import notes as presenters
from waymark.casework.presenters.appointments import note_of
from waymark.casework.presenters.messaging import failure_note, reply_note
from waymark.casework.queries import contacts as queries
from waymark.casework.queries import messaging
from waymark.casework.queries.appointments import get_appointment
from waymark.casework.rules.contacts import NOT_MADE, levels_seen
from waymark.casework.rules.scenarios import SCENARIOS, find_scenario
from waymark.casework.rules.vocabulary import ContactOutcome
from waymark.casework.views.drafting import KeepsDraft
from waymark.casework.views.pages import NotesPage, RecordPage
from waymark.core.refusals import ChangedMeanwhile, NotFound
from waymark.participation.actions.activities import record_activity
from waymark.participation.models.activities import Activity
from waymark.participation.queries.activities import activity_version, find_current
from waymark.people.queries.consents import has_notice_due
from waymark.web.forms import Confirm, Form
from waymark.web.pages import AuthorityFormPage


class Note(NotesPage, KeepsDraft):
    """Write a note: the contact, the status and the next step in one form."""

    permission = Permission.CASES_WORK
    title = "Note"
    form_class = forms.NoteWrite
    template_name = "casework/note.html"

    form: forms.NoteWrite
    draft: NoteDraft | None
    activity: Activity | None
    has_changed = False
    is_elsewhere = False

    def load(self, person: UUID, **_: Any) -> None:
        """Fetch the record, what is recorded as the status, and what is half written."""
        super().load(person=person)
        self.draft = queries.find_draft(viewer=self.actor, record=self.found)
        self.activity = find_current(viewer=self.actor, record=self.found)

    def form_arguments(self) -> dict[str, Any]:
        """Return what the writer may choose."""
        asks = permissions.may_change_status(viewer=self.actor, record=self.found)
        return {
            "choices": forms.NoteChoices(
                at=self.at,
                today=self.today,
                levels=levels_seen(self.found.reach.groups),
                status=presenters.status_words(self.activity) if asks else None,
                asks_notice=has_notice_due(viewer=self.actor, record=self.found, on=self.today),
            )
        }

    def initial(self) -> dict[str, Any]:
        """Return what is half written, with the prompts of a scenario that was asked for."""
        known = {
            "version": activity_version(self.activity),
            "draft": self.draft.number if self.draft else 0,
        }
        typed = dict(self.draft.typed) if self.draft else {}
        scenario = find_scenario(self.request.GET.get("scenario", ""))
        if scenario is not None and scenario.prompts[0] not in typed.get("note", ""):
            typed["note"] = "\n".join(filter(None, (typed.get("note"), scenario.text)))
            if scenario.level in self.found.reach.groups:
                typed["level"] = scenario.level.value
        beginning = self._of_message()
        if beginning and beginning not in typed.get("note", ""):
            typed["note"] = "\n".join(filter(None, (typed.get("note"), beginning)))
        return self._of_appointment() | typed | known

    def _of_appointment(self) -> dict[str, Any]:
        """Return what the note of an appointment begins with, where the address names one."""
        try:
            named = UUID(self.request.GET.get("appointment", ""))
        except ValueError:
            return {}
        return note_of(get_appointment(viewer=self.actor, record=self.found, public_id=named))

    def keep(self, *, number: int, typed: dict[str, Any]) -> int:
        """Keep what is half written."""
        return draft_actions.keep_draft(
            by=self.actor, at=self.at, person=self.found.person, number=number, typed=typed
        )

    def kept(self) -> HttpResponse:
        """Lead back to the record, or to my day."""
        return self.back("Draft kept. Only you see it")

    def take(self, form: Form) -> HttpResponseBase:
        """Save; after a clash the form goes on from what was saved meanwhile."""
        try:
            return super().take(form)
        except draft_actions.DraftElsewhere:
            self.look_elsewhere(form)
            raise
        except ChangedMeanwhile:
            self.has_changed = True
            self._carry_on(form, "version", activity_version(self.activity))
            raise

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Save."""
        actions.save_note(by=self.actor, at=self.at, person=self.found.person, **values)
        return self.back("Note saved")

    def present(self) -> presenters.NotePage:
        """Return what stands around the form."""
        return presenters.note_page(
            draft=self.draft,
            elsewhere=self.draft if self.is_elsewhere else None,
            changed=self.activity if self.has_changed else None,
            scenarios=[
                (each.label, f"{self.record_url(route='casework:note')}?scenario={each.key}")
                for each in SCENARIOS
            ],
            discard_url=self.record_url(route="casework:draft_discard"),
            attempt_url=self.record_url(route="casework:attempt"),
        )

    def _of_message(self) -> str:
        """Return how the note begins that answers a reply or a message that did not arrive."""
        reply, sent = (_key(self.request.GET.get(name, "")) for name in ("reply", "sent"))
        viewer, record = self.actor, self.found
        if reply:
            found = messaging.get_reply(viewer=viewer, record=record, public_id=reply)
            return reply_note(found)
        if sent:
            return failure_note(messaging.get_sent(viewer=viewer, record=record, public_id=sent))
        return ""

    def look_elsewhere(self, form: Form) -> None:
        """Show beside the form what another screen kept meanwhile, and go on from it."""
        self.is_elsewhere = self.draft is not None
        self._carry_on(form, "draft", self.draft.number if self.draft else 0)

    @staticmethod
    def _carry_on(form: Form, name: str, number: int) -> None:
        data: Any = form.data
        data[name] = str(number)


class DraftDiscard(NotesPage, AuthorityFormPage):
    """Forget what is half written."""

    permission = Permission.CASES_WORK
    title = "Discard the draft"
    form_class = Confirm
    template_name = "casework/confirm.html"

    def present(self) -> presenters.Confirmation:
        """Ask once more."""
        return presenters.Confirmation(
            sentences=("What you have typed for this note is forgotten. This cannot be undone.",),
            submit="Discard the draft",
        )

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Forget it."""
        draft_actions.discard_draft(by=self.actor, at=self.at, person=self.found.person)
        return self.back("Draft discarded")


class Attempt(NotesPage, AuthorityFormPage):
    """Nobody was reached: two taps from my day or the record."""

    permission = Permission.CASES_WORK
    title = "No contact made"
    form_class = forms.Attempt
    template_name = "casework/attempt.html"

    def present(self) -> presenters.AttemptPage:
        """Return the outcomes to press."""
        return presenters.attempt_page([each for each in ContactOutcome if each in NOT_MADE])

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Write it down."""
        made = actions.record_attempt(by=self.actor, at=self.at, person=self.found.person, **values)
        return self.back(f"Recorded for {self.found.person}: {made}")


class OneContact(NotesPage):
    """A page of one version of a note."""

    contact: Contact

    def load(self, person: UUID, **rest: Any) -> None:
        """Fetch the note with its record."""
        super().load(person=person)
        self.contact = queries.get_contact(
            viewer=self.actor, record=self.found, public_id=rest["contact"]
        )


class NoteDetail(OneContact):
    """One note with all its versions; each reading is in the trail."""

    permission = Permission.CASES_WORK
    title = "Note"
    template_name = "casework/note_detail.html"

    def load(self, person: UUID, **rest: Any) -> None:
        """Fetch the note, and note who read it."""
        super().load(person=person, **rest)
        detail = {"contact": str(self.contact.public_id)}
        audit(
            by=self.actor,
            event=Event.PERSON_SEEN,
            target=self.found.person,
            at=self.at,
            detail=detail,
        )

    def present(self) -> presenters.NoteDetail:
        """Return the note."""
        may_amend = self.contact.is_latest and permissions.may_amend(
            viewer=self.actor, contact=self.contact
        )
        return presenters.note_detail(
            self.contact,
            versions=queries.list_versions(
                viewer=self.actor, record=self.found, contact=self.contact
            ),
            url_of=lambda each: self.record_url(
                route="casework:note_detail", contact=each.public_id
            ),
            amend_url=self.record_url(route="casework:note_amend", contact=self.contact.public_id)
            if may_amend
            else "",
        )


class NoteAmend(OneContact, AuthorityFormPage):
    """Write another version of a note; the one before stays readable."""

    permission = Permission.CASES_WORK
    title = "Amend the note"
    form_class = forms.NoteAmend
    template_name = "casework/note_amend.html"

    theirs: Contact | None = None

    def form_arguments(self) -> dict[str, Any]:
        """Return what the writer may choose."""
        return {
            "choices": forms.NoteChoices(
                at=self.at, today=self.today, levels=levels_seen(self.found.reach.groups)
            )
        }

    def initial(self) -> dict[str, Any]:
        """Return the note as it stands."""
        return {
            name: getattr(self.contact, name)
            for name in ("note", "method", "outcome", *forms.ContactFields.MORE)
        } | {"amends": self.contact.public_id}

    def take(self, form: Form) -> HttpResponseBase:
        """Save; after a clash the form goes on from the version that was saved meanwhile."""
        try:
            return super().take(form)
        except actions.AmendedMeanwhile:
            self.theirs = self._versions()[0]
            data: Any = form.data
            data["amends"] = str(self.theirs.public_id)
            raise

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Save over the version that the writer has seen."""
        key = values.pop("amends")
        seen = next((each for each in self._versions() if each.public_id == key), self.contact)
        actions.amend_note(by=self.actor, at=self.at, contact=seen, **values)
        return self.back("Note amended")

    def present(self) -> presenters.AmendPage:
        """Return what somebody else saved meanwhile."""
        return presenters.amend_page(self.theirs)

    def _versions(self) -> list[Contact]:
        return queries.list_versions(viewer=self.actor, record=self.found, contact=self.contact)


class Status(RecordPage, AuthorityFormPage):
    """Say what a young person does now, outside a contact."""

    permission = Permission.PEOPLE_CHANGE
    title = "Update the status"
    form_class = forms.StatusUpdate
    template_name = "casework/status.html"

    def load(self, person: UUID, **_: Any) -> None:
        """Fetch the record, and make sure that its learning and work lie open."""
        super().load(person=person)
        if not permissions.may_change_status(viewer=self.actor, record=self.found):
            raise NotFound
        self.activity = find_current(viewer=self.actor, record=self.found)

    def form_arguments(self) -> dict[str, Any]:
        """Return the day whose codes may be chosen."""
        return {"today": self.today}

    def initial(self) -> dict[str, Any]:
        """Begin today, by the worker's word."""
        return {"starts_on": self.today, "source": "worker"}

    def present(self) -> presenters.StatusPage:
        """Return what is recorded now."""
        return presenters.StatusPage(now=presenters.status_words(self.activity))

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Save."""
        made = record_activity(
            by=self.actor,
            at=self.at,
            person=self.found.person,
            verified_on=self.today,
            **values,
        )
        return self.back(f"Status is now: {made}")


def _key(typed: str) -> UUID | None:
    try:
        return UUID(typed)
    except ValueError:
        return None
