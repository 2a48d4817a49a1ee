"""What a young person may do at sessions: consent forms."""

from typing import Any
from uuid import UUID

from django.http import HttpResponse

from waymark.access.permissions import Permission
from waymark.casework.actions import activity_consents as actions
from waymark.casework.forms import registers as forms
from waymark.casework.models.activity_consents import ActivityConsent
from waymark.casework.presenters import notes
from waymark.casework.presenters import registers as presenters
from waymark.casework.queries import registers as queries
from waymark.casework.rules.sessions import shows_medical
from waymark.casework.views.pages import RecordPage
from waymark.web.forms import Confirm
from waymark.web.pages import AuthorityFormPage


class ConsentPages(RecordPage):
    """A page about the consent forms of an open record whose contact details lie open too."""

    permission = Permission.SESSIONS_RUN

    def load(self, person: UUID, **rest: Any) -> None:
        """Fetch the record and its forms."""
        super().load(person=person, **rest)
        self.consents = queries.list_consents(viewer=self.actor, record=self.found)

    def back_url(self) -> str:
        """Return the list of the forms."""
        return self.record_url(route="casework:activity_consents")


class ActivityConsents(ConsentPages):
    """Every consent form of a young person."""

    title = "Consents for sessions"
    template_name = "casework/activity_consents.html"

    def present(self) -> presenters.ConsentsPage:
        """Return the page."""
        return presenters.consents_page(
            self.consents,
            reads_medical=shows_medical(self.found.reach.groups, works_there_today=False),
            on=self.today,
            add_url=self.record_url(route="casework:activity_consent_add"),
            end_url=self._end_url,
        )

    def _end_url(self, consent: ActivityConsent) -> str:
        return self.record_url(
            route="casework:activity_consent_end", activity_consent=consent.public_id
        )


class ActivityConsentAdd(ConsentPages, AuthorityFormPage):
    """Record a consent form that came in."""

    title = "Record a consent form"
    form_class = forms.Consent
    template_name = "web/layouts/form.html"

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Record it."""
        actions.record_consent(by=self.actor, at=self.at, person=self.found.person, **values)
        return self.back("Consent form recorded")


class ActivityConsentEnd(ConsentPages, AuthorityFormPage):
    """End a consent that was taken back."""

    title = "End the consent"
    form_class = Confirm
    template_name = "casework/confirm.html"

    consent: ActivityConsent

    def load(self, person: UUID, **rest: Any) -> None:
        """Fetch the form with its record."""
        super().load(person=person)
        self.consent = queries.get_consent(
            viewer=self.actor, record=self.found, public_id=rest["activity_consent"]
        )

    def present(self) -> notes.Confirmation:
        """Ask once more."""
        sentence = f"From today on nothing that it says yes to holds: {self.consent}."
        return notes.Confirmation(sentences=(sentence,), submit=self.title)

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """End it."""
        actions.end_consent(by=self.actor, at=self.at, consent=self.consent)
        return self.back("Consent ended")
